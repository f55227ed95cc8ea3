import { signal } from "@preact/signals";

/** The shortcuts can be switched off: for someone who speaks to the page, or whose own program uses the same keys. */
export const keysOn = signal(true);
