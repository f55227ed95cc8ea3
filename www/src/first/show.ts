import { firstLanguage, isForAdviser, isForEmployer } from "../i18n/languages";

/** The script of the page, as the build names it. */
declare const __PAGE__: string;

/**
 * Shows the first screen that stands in the page itself, in the language of whoever opens it. It can be read and not yet used:
 * what is pressed now would be lost.
 */
function showFirst(into: HTMLElement): void {
  const { hash } = location;
  if (isForEmployer(hash) || isForAdviser(hash)) return;
  const language = firstLanguage(hash, navigator.languages);
  const screen = document.getElementById(`first-${language}`);
  if (!(screen instanceof HTMLTemplateElement)) return;
  document.documentElement.lang = language;
  into.inert = true;
  into.append(screen.content);
}

const root = document.getElementById("app");
if (root) showFirst(root);
for (const screen of document.querySelectorAll("template[id^=first-]")) screen.remove();

// Reading the script of the page takes longer than showing a first screen: that one comes first. A page that nobody sees
// shows nothing, and does not wait for it.
const begin = (): unknown => import(__PAGE__);
if (document.visibilityState === "hidden") begin();
else requestAnimationFrame(() => setTimeout(begin));
