import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { signal } from "@preact/signals";
import { BETWEEN, IDS, TEXTS } from "virtual:words";
import { endingFor } from "../state/audience";
import { firstLanguage, isLanguage, languageIn, LANGUAGES, type Language } from "./languages";

/** Messages by language, each text at the place of its id: those of a language are one text, with `BETWEEN` between them. */
export interface Words {
  IDS: readonly string[];
  TEXTS: Readonly<Record<string, string>>;
  BETWEEN: string;
}

/** Where the text of a message stands. */
interface Place {
  textsOf: (language: Language) => readonly string[];
  index: number;
}

const places = new Map<string, Place>();

/** Adds the words of a part that came later; call it before that part is shown. */
export function addWords({ BETWEEN, IDS, TEXTS }: Words): void {
  const read = new Map<Language, readonly string[]>();
  // A language is taken apart when it is first spoken: a browser that reads a thousand texts at once holds up whoever waits.
  const textsOf = (spoken: Language): readonly string[] => {
    const texts = read.get(spoken) ?? TEXTS[spoken]?.split(BETWEEN) ?? [];
    read.set(spoken, texts);
    return texts;
  };
  for (const [index, id] of IDS.entries()) places.set(id, { textsOf, index });
}

// Every language is part of the page: switching needs no request.
addWords({ BETWEEN, IDS, TEXTS });

const bundles = new Map<Language, FluentBundle>();

/** The messages of a language that were asked for so far. */
function bundle(language: Language): FluentBundle {
  const ready = bundles.get(language);
  if (ready) return ready;
  const made = new FluentBundle(LANGUAGES[language].locale, { useIsolating: false });
  bundles.set(language, made);
  return made;
}

type Message = NonNullable<ReturnType<FluentBundle["getMessage"]>>;

/** Another message inside a message. */
const REFERENCE = /\{\s*([a-z][\w-]*)/g;

/** A message as Fluent reads it. It is read when it is first asked for: a screen shows some hundred of a thousand. */
function messageOf(words: FluentBundle, id: string): Message | undefined {
  const place = places.get(id);
  if (place && !words.hasMessage(id)) {
    const text = place.textsOf(spoken())[place.index] ?? "";
    words.addResource(new FluentResource(`${id} = ${text}\n`));
    for (const [, other] of text.matchAll(REFERENCE)) if (other !== undefined) messageOf(words, other);
  }
  return words.getMessage(id);
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
export const has = (id: string): boolean => places.has(id);

/** Only a choice by number needs a number. Written as text, a small one needs no `Intl`, whose first use costs a quarter of a second on a phone. */
function plain({ value }: Message, args: MessageArgs): MessageArgs {
  const isChoice = Array.isArray(value) && value.some((part) => typeof part !== "string" && part.type === "select");
  if (isChoice) return args;
  const small = (one: FluentVariable): FluentVariable =>
    typeof one === "number" && Number.isInteger(one) && one >= 0 && one < 1000 ? String(one) : one;
  return Object.fromEntries(Object.entries(args).map(([name, one]) => [name, small(one)]));
}

const PLURALS: readonly string[] = ["zero", "one", "two", "few", "many"];

/** The arguments by whose number a message chooses its words, and which were given as text: the choice would always be the last one. */
const notNumbers = ({ value }: Message, args: MessageArgs): string[] =>
  (Array.isArray(value) ? value : []).flatMap((part) => {
    if (typeof part === "string" || part.type !== "select" || part.selector.type !== "var") return [];
    const isPlural = part.variants.some(({ key }) => key.type === "str" && PLURALS.includes(key.value));
    return isPlural && typeof args[part.selector.name] === "string" ? [part.selector.name] : [];
  });

/** The words of a message. A message that is missing is a sentence, never a raw key. */
export function t(id: string, args: MessageArgs = {}): string {
  const words = bundle(spoken());
  const message = messageOf(words, id);
  if (!message?.value) {
    console.error(`no message ${id} in ${spoken()}`);
    return id === "missing-words" ? "…" : t("missing-words");
  }
  const errors: Error[] = [];
  const text = words.formatPattern(message.value, plain(message, args), errors);
  for (const name of notNumbers(message, args)) console.error(`${id} needs $${name} as a number`);
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
