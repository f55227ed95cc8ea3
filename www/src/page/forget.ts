import { signal } from "@preact/signals";
import { goTo } from "../components/focus";
import { forget } from "../form/fields";
import { countForgetting, forgotten } from "../form/forgotten";
import { forgetFound, remember, write } from "../form/memory";
import { language } from "../i18n";
import { later } from "../later";
import { endingFor } from "./who";

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

/** A page that the browser kept whole while another one was on screen comes back as it was: it forgets what was forgotten meanwhile. */
export function followForgetting(): void {
  addEventListener("pageshow", () => { if (forgotten() !== seen) clear(); });
}
