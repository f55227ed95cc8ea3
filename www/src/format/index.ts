import { FluentNumber } from "@fluent/bundle";
import { has, locale, spoken, t, type MessageArgs } from "../i18n";
import { isNegative, unsigned } from "./sign";

/** Making a writer of `Intl` takes far longer than using it: each is made once a language. */
const writers = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function writer<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: (locale: string) => T): T {
  const at = `${locale()} ${key}`;
  const ready = writers.get(at);
  if (ready) return ready as T;
  const made = make(locale());
  writers.set(at, made);
  return made;
}

/** `Intl` writes a decimal text exactly, without passing through a binary number. What is no number stays as it is. */
const number = (text: string, options: Intl.NumberFormatOptions): string =>
  (/^-?\d+(\.\d+)?$/.test(text)
    ? writer(JSON.stringify(options), (here) => new Intl.NumberFormat(here, options)).format(text as Intl.StringNumericLiteral)
    : text);

/** An amount: 2 decimals, 4 where the law has 4. One below zero is written with a word, never with a sign alone. */
export const eur = (text: string): string =>
  (isNegative(text) ? t("negative", { amount: euro(unsigned(text)) }) : euro(text));

const euro = (text: string): string =>
  number(text, { style: "currency", currency: "EUR", minimumFractionDigits: 2, maximumFractionDigits: 4 });

/** A percentage, as "30 %" (the percent sign of a text that is already a percentage). */
export const pct = (text: string): string =>
  locale() === "en-IE" ? `${decimal(text)}%` : `${decimal(text)}\u00a0%`;

/** A plain decimal number: hours, factors, counts. */
export const decimal = (text: string): string => number(text, { maximumFractionDigits: 6 });

function date(iso: string, options: Intl.DateTimeFormatOptions): string {
  const at = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return iso;
  return writer(JSON.stringify(options), (here) => new Intl.DateTimeFormat(here, { ...options, timeZone: "UTC" })).format(at);
}

/** "2 March 2026"; French writes the first day of a month as "1er". */
export function day(iso: string): string {
  const written = date(iso, { day: "numeric", month: "long", year: "numeric" });
  return spoken() === "fr" ? written.replace(/^1 /, "1er ") : written;
}

/** "March 2026" */
export const month = (iso: string): string => date(`${iso}-01`, { month: "long", year: "numeric" });

/** A text with its first letter in capitals, for the start of a row. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);

/** The same with a small first letter, for the middle of a sentence. */
export const small = (text: string): string => text.charAt(0).toLocaleLowerCase(locale()) + text.slice(1);

/** A count goes into a message as a number, so that the words can follow it. */
const count = (text: string): FluentNumber | string =>
  /^-?\d{1,15}$/.test(text) ? new FluentNumber(Number(text)) : text;

/** A code word of the engine in words: `word-family-single`. */
const word = (name: string, value: string): string => {
  const id = `word-${name}-${value}`;
  return has(id) ? t(id) : value;
};

/** One argument of the engine as it stands in a sentence; the end of its name says what it holds. */
function argument(name: string, value: string): FluentNumber | string {
  const ending = name.slice(name.lastIndexOf("_") + 1);
  switch (ending) {
    case "eur": return eur(value);
    case "pct": return pct(value);
    case "hours":
    case "factor": return decimal(value);
    case "count": return count(value);
    case "date": return day(value);
    case "month": return month(value);
    case "id": return word(name.slice(0, -"_id".length), value);
    default: return value;
  }
}

/** The arguments of a step, a limit, an event or an error, written in the language on screen. */
export const engineArgs = (args: Record<string, string> | undefined): MessageArgs =>
  Object.fromEntries(Object.entries(args ?? {}).map(([name, value]) => [name, argument(name, value)]));

/** The result of a step, written as what it is. */
export function stepResult(kind: string, value: string): string {
  const written = argument(`_${kind}`, value);
  return typeof written === "string" ? written : decimal(value);
}
