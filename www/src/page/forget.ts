import { signal } from "@preact/signals";
import { goTo } from "../components/focus";
import { forget } from "../form/fields";
import { countForgetting, forgotten } from "../form/forgotten";
import { forgetFound, isUnkept, remember, write } from "../form/memory";
import { language } from "../i18n";
import { later } from "../later";
import { endingFor } from "../state/audience";

/** True when an earlier entry of this tab may still bring answers back: the browser keeps nothing that says they were forgotten. */
export const mustClose = signal(false);

/** What was forgotten when this page was last on screen. */
let seen = forgotten();

/** Takes every answer off the page and out of the entry on screen. */
function clear(): void {
  seen = forgotten();
  forget();
  forgetFound();
  later.value?.forgetKept();
  later.value?.forgetEmployer();
  write(null, endingFor(language.peek())); // also a case that is still in the address
  remember();
}

/** "Forget everything": nothing that was typed in this tab comes back, not by loading again and not from an earlier entry of its history. */
export function forgetEverything(): void {
  mustClose.value = !countForgetting();
  clear();
  goTo("main");
}

/** Never done: what holds on to it keeps it until the page is gone. */
const forever = (): Promise<never> => new Promise(() => undefined);

/**
 * A page that the browser kept whole while another one was on screen would come back with everything on it, and in Firefox also with
 * the storage of the tab as it was: so it asks the browser not to do that, by holding a lock that nobody waits for. Where it was kept
 * all the same, it forgets what was forgotten meanwhile; else it is loaded again with its answers, as WebKit empties every field that is
 * not to be filled in by itself.
 */
export function followForgetting(): void {
  navigator.locks?.request("loont", { mode: "shared" }, forever).catch(() => undefined);
  addEventListener("pageshow", ({ persisted }) => {
    if (forgotten() !== seen) clear();
    else if (persisted && !isUnkept.value) location.reload();
  });
}
