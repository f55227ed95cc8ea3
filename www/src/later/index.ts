import { signal } from "@preact/signals";
import { addWords } from "../i18n";

/**
 * What a first result does without. It is loaded behind the first screen as soon as the engine runs, and not when it is
 * first used: once the person works with the page, nothing is requested any more.
 */
export const later = signal<typeof import("./parts") | undefined>(undefined);

/** Lets the browser answer to whoever presses or types, before the next piece of work. */
const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Loads it; without it (the network went away) the page goes on with what it has. */
export async function loadLater(): Promise<void> {
  try {
    const parts = await import("./parts");
    await breathe();
    addWords(parts.words);
    await parts.startLater();
    later.value = parts;
    parts.followCases();
    parts.followEmployer();
    parts.followKeys();
    parts.followLinks();
    await parts.keepPage();
  } catch (error) {
    console.error(error);
  }
}
