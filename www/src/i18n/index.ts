import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { signal } from "@preact/signals";
import { IDS, TEXTS } from "virtual:words";
import { endingFor } from "../page/who";
import { firstLanguage, isLanguage, languageIn, LANGUAGES, type Language } from "./languages";

/** Messages by language, each text at the place of its id. */
export interface Words {
  IDS: readonly string[];
  TEXTS: Readonly<Record<string, readonly string[]>>;
}

/** Every language is part of the page: switching needs no request. */
const known: Words[] = [{ IDS, TEXTS }];

/** The messages of a language as Fluent reads them. */
const resource = ({ IDS, TEXTS }: Words, language: Language): FluentResource =>
  new FluentResource(IDS.map((id, index) => `${id} = ${TEXTS[language]?.[index] ?? ""}\n`).join(""));

const bundles = new Map<Language, FluentBundle>();

function bundle(language: Language): FluentBundle {
  const ready = bundles.get(language);
  if (ready) return ready;
  const made = new FluentBundle(LANGUAGES[language].locale, { useIsolating: false });
  for (const words of known) made.addResource(resource(words, language));
  bundles.set(language, made);
  return made;
}

/** Adds the words of a part that came later; call it before that part is shown. */
export function addWords(words: Words): void {
  known.push(words);
  for (const [language, made] of bundles) made.addResource(resource(words, language));
}

/** The language on screen. */
export const language = signal<Language>(firstLanguage(location.hash, navigator.languages));

let written: Language | undefined;

/** The language of the words that are being made: that on screen, or that of a reader who has another one. */
export const spoken = (): Language => written ?? language.value;

/** Runs with every word, amount and date in this language; the page stays in its own. */
export function inLanguage<T>(other: Language, write: () => T): T {
  const before = written;
  written = other;
  try {
    return write();
  } finally {
    written = before;
  }
}

export const locale = (): string => LANGUAGES[spoken()].locale;

export type MessageArgs = Record<string, FluentVariable>;

/** True when the language has this message. */
export const has = (id: string): boolean => bundle(spoken()).hasMessage(id);

/** The words of a message. A message that is missing is a sentence, never a raw key. */
export function t(id: string, args: MessageArgs = {}): string {
  const words = bundle(spoken());
  const message = words.getMessage(id);
  if (!message?.value) {
    console.error(`no message ${id} in ${spoken()}`);
    return id === "missing-words" ? "…" : t("missing-words");
  }
  const errors: Error[] = [];
  const text = words.formatPattern(message.value, args, errors);
  for (const error of errors) console.error(id, error);
  return text;
}

/** Shows the page in this language; it is remembered in the address only. */
export function setLanguage(next: Language): void {
  language.value = next;
  history.replaceState(history.state, "", endingFor(next));
}

/** Follows the address when someone edits it or goes back. */
export function followAddress(): void {
  addEventListener("hashchange", () => {
    const code = languageIn(location.hash);
    if (isLanguage(code)) language.value = code;
  });
}
