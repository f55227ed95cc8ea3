/**
 * How many times everything was forgotten in this tab. Each entry of the history has its own note of the answers, and a page can only
 * change the one that it is in; so a note carries this number, and one with another number is not read any more. It is in the storage
 * of the tab, and there only once someone pressed "Forget everything": it counts presses, and says nothing about anyone.
 */
const KEY = "loont-forgotten";

/** Where the browser refuses that storage, as long as this page is open. */
let here = 0;

export function forgotten(): number {
  try {
    return Math.max(here, Number(sessionStorage.getItem(KEY)) || 0);
  } catch {
    return here;
  }
}

/** Once more. False when the browser does not keep that: then only the entry on screen has no answers any more. */
export function countForgetting(): boolean {
  here = forgotten() + 1;
  try {
    sessionStorage.setItem(KEY, String(here));
    return true;
  } catch {
    return false;
  }
}
