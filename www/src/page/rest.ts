/**
 * Work that the page still has to do of itself after it was opened or an answer changed: amounts to ask for, parts to draw. While
 * there is any, its names are in `data-busy` at the root of the page; a page without that attribute stays as it is until someone
 * does something. (No `aria-busy`: a screen reader would keep silent about what is shown meanwhile.)
 */
export type Work = "start" | "questions" | "answers" | "ranges" | "around";

/** The page as it is delivered is busy with its start. */
const open = new Set<Work>(["start"]);

/** Frames after the last work in which the page draws what came of it, and may find that there is more to do. */
const FRAMES = 3;

let turn = 0;

/** The browser has no page where the form is read by itself, as a test of it does. */
const root = (): HTMLElement | undefined => (typeof document === "undefined" ? undefined : document.documentElement);

function settle(left: number, mine: number): void {
  if (mine !== turn) return;
  if (left === 0) root()?.removeAttribute("data-busy");
  else requestAnimationFrame(() => setTimeout(settle, 0, left - 1, mine));
}

/** This is still to be done. */
export function begun(work: Work): void {
  turn += 1;
  open.add(work);
  root()?.setAttribute("data-busy", [...open].join(" "));
}

/** This is done, or will not be done. */
export function done(work: Work): void {
  if (!open.delete(work) || open.size > 0) return;
  turn += 1;
  if (root()) settle(FRAMES, turn);
}
