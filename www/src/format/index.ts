import { FluentNumber } from "@fluent/bundle";
import { has, locale, spoken, t, type MessageArgs } from "../i18n";
import { isNegative, unsigned } from "./sign";

/** Making a writer of `Intl` takes far longer than using it: each is made once a language. */
const writers = new Map<string, Intl.NumberFormat>();

function writer(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale()} ${JSON.stringify(options)}`;
  const ready = writers.get(key);
  if (ready) return ready;
  const made = new Intl.NumberFormat(locale(), options);
  writers.set(key, made);
  return made;
}

/** `Intl` writes a decimal text exactly, without passing through a binary number. What is no number stays as it is. */
const number = (text: string, options: Intl.NumberFormatOptions): string =>
  /^-?\d+(\.\d+)?$/.test(text) ? writer(options).format(text as Intl.StringNumericLiteral) : text;

/** An amount: 2 decimals, 4 where the law has 4. One below zero is written with a word, never with a sign alone. */
export const eur = (text: string): string =>
  isNegative(text) ? t("negative", { amount: euro(unsigned(text)) }) : euro(text);

const euro = (text: string): string =>
  number(text, { style: "currency", currency: "EUR", minimumFractionDigits: 2, maximumFractionDigits: 4 });

/** A percentage, as "30 %" (the percent sign of a text that is already a percentage). */
export const pct = (text: string): string => (locale() === "en-IE" ? `${decimal(text)}%` : `${decimal(text)}\u00a0%`);

/** What stands between thousands, and before the fraction. */
const MARKS = { nl: [".", ","], fr: ["\u202f", ","], de: [".", ","], en: [",", "."] } as const;

/** A plain decimal number: hours, factors, counts. By hand, as dates are: the first screen waits for no writer. */
export function decimal(text: string): string {
  const [, whole, part = ""] = /^(\d{1,15})(?:\.(\d{1,6}))?$/.exec(text) ?? [];
  if (whole === undefined) return number(text, { maximumFractionDigits: 6 });
  const [thousands, fraction] = MARKS[spoken()];
  const digits = part.replace(/0+$/, "");
  const grouped = String(Number(whole)).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${grouped}${digits === "" ? "" : `${fraction}${digits}`}`;
}

/** Hours in a sentence: written as `decimal` writes them, and a number for the plural of the word behind them. */
class Quantity extends FluentNumber {
  readonly #written: string;

  constructor(text: string) {
    super(Number(text));
    this.#written = text;
  }

  override toString(): string {
    return decimal(this.#written);
  }
}

/** A decimal number as the argument of a message that chooses its words by it. */
export const quantity = (text: string): FluentNumber | string =>
  /^\d+(\.\d+)?$/.test(text) ? new Quantity(text) : text;

/**
 * Year, month and day of a date, the month by its name. By hand, because making a writer of dates of `Intl` is the longest single
 * piece of work of the first screen: a quarter of a second on a small phone.
 */
function parts(iso: string): { year: string; name: string; day: string } | undefined {
  const [year = "", month = "", day = ""] = iso.split("-");
  const name = t("month-names").split(" ")[Number(month) - 1];
  return name === undefined ? undefined : { year, name, day: day.replace(/^0/, "") };
}

/** "2 March 2026"; French writes the first day of a month as "1er". */
export function day(iso: string): string {
  const date = parts(iso);
  if (!date) return iso;
  const ending = { nl: "", fr: date.day === "1" ? "er" : "", de: ".", en: "" }[spoken()];
  return `${date.day}${ending} ${date.name} ${date.year}`;
}

/** "March 2026" */
export function month(iso: string): string {
  const date = parts(iso);
  return date ? `${date.name} ${date.year}` : iso;
}

/** A text with its first letter in capitals, for the start of a row. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);

/** The same with a small first letter, for the middle of a sentence. */
export const small = (text: string): string => text.charAt(0).toLocaleLowerCase(locale()) + text.slice(1);

/** A count goes into a message as a number, so that the words can follow it; one with a fraction is written as `decimal` writes it. */
const count = (text: string): FluentNumber | string =>
  /^-?\d{1,15}$/.test(text) ? new FluentNumber(Number(text)) : decimal(text);

/** A code word of the engine in words: `word-family-single`. */
const word = (name: string, value: string): string => {
  const id = `word-${name}-${value}`;
  return has(id) ? t(id) : value;
};

/** One argument of the engine as it stands in a sentence; the end of its name says what it holds. */
function argument(name: string, value: string): FluentNumber | string {
  const ending = name.slice(name.lastIndexOf("_") + 1);
  switch (ending) {
    case "eur":
      return eur(value);
    case "pct":
      return pct(value);
    case "hours":
      return quantity(value);
    case "factor":
      return decimal(value);
    case "count":
      return count(value);
    case "date":
      return day(value);
    case "month":
      return month(value);
    case "id":
      return word(name.slice(0, -"_id".length), value);
    default:
      return value;
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
