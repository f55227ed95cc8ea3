/** Spaces of every kind, the euro sign, the percent sign and the apostrophe that some people write between thousands. */
const NOISE = /[\s\u00a0\u202f'’]|€|%|EUR/giu;

const groups = (whole: string, separator: string): boolean => {
  const [first = "", ...rest] = whole.split(separator);
  return /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
};

/**
 * A number as people write it ("1.234,56", "1 234,56", "1,234.56", "19,5") as the engine reads it ("1234.56", "19.5").
 * A text that is no number stays as typed: the engine refuses it and says why.
 */
export function decimal(typed: string): string {
  const plain = typed.replace(NOISE, "");
  if (!/^\d[\d.,]*$/.test(plain)) return typed.trim();
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  if (last < 0) return plain;
  const mark = plain.charAt(last);
  const other = mark === "." ? "," : ".";
  const whole = plain.slice(0, last);
  const decimals = plain.slice(last + 1);
  if (whole.includes(mark)) return groups(plain, mark) ? plain.replaceAll(mark, "") : typed.trim();
  if (whole.includes(other)) return groups(whole, other) ? `${whole.replaceAll(other, "")}.${decimals}` : typed.trim();
  return decimals === "" ? whole : `${whole}.${decimals.replace(/^(\d\d)0+$/, "$1")}`;
}

/** Amounts of a day or an hour: never thousands of euro. */
const SMALL: ReadonlySet<string> = new Set(["daily", "hourly-wage", "unemployment-benefit", "volunteer-allowance"]);

/** True when an amount of a month can be read in two ways ("1.500"), so that the page says how it reads it. */
export const isAmbiguous = (field: string, typed: string): boolean =>
  !SMALL.has(field) && /^[1-9]\d{0,2}[.,]\d{3}$/.test(typed.replace(NOISE, ""));

/** The amount in a field: in a month, one separator before exactly three digits stands between thousands. */
export const money = (field: string, typed: string): string =>
  isAmbiguous(field, typed) ? typed.replace(NOISE, "").replace(/[.,]/, "") : decimal(typed);

/** True when a text is a number that the page can show as an amount. */
export const isDecimal = (text: string): boolean => /^\d{1,12}(\.\d{1,4})?$/.test(text);

const two = (part: string): string => (/^\d$/.test(part.trim()) ? `0${part.trim()}` : part.trim());

/** Three fields as one date. What is no date stays as typed and is refused by the engine. */
export const isoDay = (day: string, month: string, year: string): string => `${year.trim()}-${two(month)}-${two(day)}`;

export const isoMonth = (month: string, year: string): string => `${year.trim()}-${two(month)}`;

/** The month after "2026-12" is "2027-01". */
function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? isoMonth("1", String(year + 1)) : isoMonth(String(number + 1), String(year));
}

const isMonth = (month: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
const MOST_MONTHS = 120;

/** A number of months, from the first one on. */
export function monthsFrom(first: string, count: number): string[] {
  const list = isMonth(first) ? [first] : [];
  while (list.length > 0 && list.length < Math.min(count, MOST_MONTHS)) list.push(nextMonth(list.at(-1) ?? first));
  return list;
}

/** Every month from one to another; none when one of them is no month. */
export const monthsBetween = (first: string, last: string): string[] =>
  isMonth(last) ? monthsFrom(first, MOST_MONTHS).filter((month) => month <= last) : [];
