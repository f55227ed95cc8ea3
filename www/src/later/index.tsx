import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { addWords } from "../i18n";
import { done } from "../page/rest";

type Parts = typeof import("./parts");

/**
 * What a first result does without. It is loaded behind the first screen as soon as the engine runs, and not when it is
 * first used: once the person works with the page, nothing is requested any more.
 */
export const later = signal<Parts | undefined>(undefined);

/** How many moments have passed since it is there; it is drawn over several, so that none holds up whoever types. */
const moments = signal(0);
const LAST_MOMENT = 3;

/** It, from this moment after its arrival on. */
export const useLater = (moment: number): Parts | undefined => (moments.value >= moment ? later.value : undefined);

/** A place for a part of it. What stands around the place is not drawn again when it arrives. */
export function Later({ moment = 0, children }: { moment?: number; children: (parts: Parts) => ComponentChildren }) {
  const parts = useLater(moment);
  return parts ? children(parts) : null;
}

/** Lets the browser answer to whoever presses or types, before the next piece of work. */
const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Loads it; without it (the network went away) the page goes on with what it has. */
export async function loadLater(): Promise<void> {
  try {
    const parts = await import("./parts");
    await breathe();
    addWords(parts.words);
    await parts.startLater();
    await breathe();
    later.value = parts;
    await breathe();
    parts.followAmounts();
    parts.followCases();
    parts.followEmployer();
    parts.followKeys();
    parts.followLinks();
    while (moments.value < LAST_MOMENT) {
      await breathe();
      moments.value += 1;
    }
    done("start"); // a later build, or this one on the device, is for a next visit
    await parts.keepPage();
  } catch (error) {
    console.error(error);
  } finally {
    done("start");
  }
}
