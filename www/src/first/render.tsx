import { signal } from "@preact/signals";
import type { Version } from "loont";
import { renderToString } from "preact-render-to-string";
import { App } from "../app";
import { language } from "../i18n";
import { LANGUAGE_CODES, type Language } from "../i18n/languages";

/** What stands in something closed, which nobody can open yet. */
const CLOSED = /(<details[^>]*><summary[^>]*>.*?<\/summary>).*?<\/details>/gs;

/** The page as it is drawn first, in each language: made when the page is built, from the components that draw it in the browser. */
export function firstScreens(): Record<Language, string> {
  const version = signal<Version | undefined>(undefined);
  const screens = LANGUAGE_CODES.map((code): [Language, string] => {
    language.value = code;
    return [code, renderToString(<App version={version} />).replace(CLOSED, "$1</details>")];
  });
  return Object.fromEntries(screens) as Record<Language, string>;
}
