/** A press that is longer than this is no click: a scroll bar, a text being marked. Its release may never be told. */
const LONGEST_CLICK_MS = 300;

/**
 * What moves the page between pressing and releasing makes a click miss: an error that appears above, a result that grows.
 * So it waits until nothing is pressed.
 */
let pressed = false;
const waiting: (() => void)[] = [];

const release = (): void => {
  pressed = false;
  for (const run of waiting.splice(0)) run();
};
// The click comes right after the release, before any timer.
const afterClick = (): unknown => setTimeout(release);

addEventListener(
  "pointerdown",
  () => {
    pressed = true;
  },
  true,
);
addEventListener("pointerup", afterClick, true);
addEventListener("pointercancel", afterClick, true);

/** Runs now, or as soon as nothing is pressed. */
export const whenReleased = (run: () => void): void => {
  if (!pressed) {
    run();
    return;
  }
  waiting.push(run);
  setTimeout(release, LONGEST_CLICK_MS);
};
