import { signal } from "@preact/signals";
import { advising } from "../state/audience";
import { isUntouched, putBack, typed } from "./fields";
import { forgotten } from "./forgotten";
import { asTyped, isGroup } from "./typed";

/** Time between two notes while someone types: browsers refuse more than some hundred in ten seconds. */
const PAUSE_MS = 300;
const AGAIN_MS = 3000;

/** After so many refusals in a row it is not the number of notes that the browser refuses. */
const MOST_REFUSALS = 4;

let waiting = false;
let noted = "";
let refusals = 0;

/** True while the browser does not keep what is typed: loading again would lose it. */
export const isUnkept = signal(false);

/** What another part had noted beside the form; until that part is here, it stays as it is. */
const PARTS = ["advise", "employer"] as const;
type Part = (typeof PARTS)[number];
let found: Record<string, unknown> = {};
const beside: Record<Part, () => unknown> = { advise: () => found["advise"], employer: () => found["employer"] };

/** From now on this is noted beside the form. Gives what was found there. */
export function noteBeside(part: Part, read: () => unknown): unknown {
  beside[part] = read;
  return found[part];
}

/** Forgets what was found beside the form. */
export const forgetFound = (): void => {
  found = {};
};

/** What there is to note; nothing when there is nothing. */
function note(): Record<string, unknown> | null {
  const parts = PARTS.map((part) => [part, beside[part]()] as const).filter(([, what]) => what !== undefined);
  const all = { ...(isUntouched() ? {} : { form: typed() }), ...Object.fromEntries(parts) };
  const times = forgotten();
  return Object.keys(all).length > 0 ? { ...all, ...(times > 0 ? { forgotten: times } : {}) } : null;
}

/** Something may have changed: notes it as soon as the page itself has heard of it, and what follows within the pause at its end. */
function changed(): void {
  if (waiting) return;
  waiting = true;
  setTimeout(remember);
  setTimeout(() => {
    waiting = false;
    remember();
  }, PAUSE_MS);
}

/** Puts a note into the entry on screen, with another end of its address if one is given. False when the browser refuses it. */
export function write(all: Record<string, unknown> | null, address?: string): boolean {
  try {
    history.replaceState(all, "", address);
    return true;
  } catch {
    return false;
  }
}

/**
 * Notes what stands in the form with this tab's own entry of the history, so that loading again and going back lose nothing.
 * Nothing is requested and no storage of the site is used; an empty form leaves no note.
 */
export function remember(): void {
  const all = note();
  const now = JSON.stringify(all);
  if (now === noted && JSON.stringify(history.state) === now) return;
  if (write(all)) {
    noted = now;
    refusals = 0;
  } else {
    refusals += 1;
    setTimeout(remember, AGAIN_MS); // too many notes in a short time: the last one is made up for
  }
  isUnkept.value = all !== null && refusals > 0 && (noted === "" || refusals >= MOST_REFUSALS);
}

/** Puts back what this tab had noted. A note from before everything was forgotten is not read, and is taken away. */
export function recall(): void {
  const state: unknown = history.state;
  if (!isGroup(state)) return;
  if ((state["forgotten"] ?? 0) !== forgotten()) {
    write(null);
    return;
  }
  const form = asTyped(state["form"]);
  if (form) putBack(form);
  found = state;
  const advise = found["advise"];
  if (isGroup(advise) && advise["on"] === true) advising.value = true;
}

/** Notes every answer, also on the way out, and in an entry to which someone goes back without leaving the page. */
export function rememberAnswers(): void {
  for (const event of ["input", "change", "click", "focusout"]) addEventListener(event, changed);
  for (const event of ["beforeunload", "pagehide", "popstate", "hashchange"]) addEventListener(event, remember);
}
