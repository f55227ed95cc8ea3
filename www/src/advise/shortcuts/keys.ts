import { advising } from "../../state/audience";
import { goToCases, goToPart, goToQuestions, newCase, printHere, saveHere, turn } from "../acts";
import { keysOn } from "./on";

/** A key that does something together with Alt, and the words for what it does. */
export interface Shortcut {
  key: string;
  words: string;
  run: () => void;
}

/** Letters that stand at the same place on every keyboard of the country (AZERTY, QWERTY, QWERTZ). */
export const SHORTCUTS: readonly Shortcut[] = [
  { key: "N", words: "keys-new", run: newCase },
  { key: "J", words: "keys-next", run: () => turn(1) },
  { key: "K", words: "keys-before", run: () => turn(-1) },
  { key: "O", words: "keys-cases", run: goToCases },
  { key: "I", words: "keys-questions", run: goToQuestions },
  { key: "R", words: "keys-result", run: () => goToPart("result-title") },
  { key: "C", words: "keys-compare", run: () => goToPart("compare-plans-title") },
  { key: "L", words: "keys-list", run: () => goToPart("calendar-title") },
  { key: "S", words: "keys-save", run: saveHere },
  { key: "P", words: "keys-print", run: printHere },
];

export const DIALOG = "keys-dialog";

const dialog = (): HTMLDialogElement | null => document.getElementById(DIALOG) as HTMLDialogElement | null;

export const showKeys = (): void => dialog()?.showModal();

const TYPES_TEXT =
  "input:not([type=radio], [type=checkbox], [type=range], [type=button]), textarea, select, [contenteditable]";

/** True for a question mark that is no text: outside of every field, or with Alt in any of them. */
const asksForKeys = ({ key, altKey, target }: KeyboardEvent): boolean =>
  key === "?" ? altKey || !(target instanceof Element && target.matches(TYPES_TEXT)) : key === "¿" && altKey;

/** A keyboard of Apple writes another sign with Alt: then the place of the key counts. */
const isPressed = ({ key, code }: KeyboardEvent, letter: string): boolean =>
  /^[a-z]$/i.test(key) ? key.toUpperCase() === letter : code === `Key${letter}`;

function press(event: KeyboardEvent): void {
  if (
    !advising.value ||
    !keysOn.value ||
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.isComposing ||
    dialog()?.open
  )
    return;
  const found =
    event.altKey && !event.shiftKey && !event.repeat ? SHORTCUTS.find(({ key }) => isPressed(event, key)) : undefined;
  const run = found?.run ?? (asksForKeys(event) ? showKeys : undefined);
  if (!run) return;
  event.preventDefault();
  run();
}

/** Listens to the keyboard, for someone who advises. */
export const followKeys = (): void => addEventListener("keydown", press);
