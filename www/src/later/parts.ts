import * as words from "virtual:words/later";

/** Everything that is loaded behind the first screen, with its words. */
export { words };
