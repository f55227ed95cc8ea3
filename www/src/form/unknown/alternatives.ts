import { value } from "../fields";
import { decimal, isDecimal, isoDay } from "../parse";

/** The questions that may be answered with "I don't know", in the order of the form. */
export type Unknown = "scheme" | "basis" | "start" | "family" | "hours";

/** The id of the words of an answer, with the date or the hours that stand in them. */
export interface Label {
  id: string;
  date?: string;
  hours?: string;
}

/** One answer that the question could have: in words, and as what would stand in the fields. */
export interface Alternative {
  label: Label;
  texts: Readonly<Record<string, string>>;
  /** True when the person can give it as the answer: it is one of the choices, not the end of a range. */
  isChoice: boolean;
}

const choices = (field: string, labels: Readonly<Record<string, string>>): Alternative[] =>
  Object.entries(labels).map(([answer, id]) => ({ label: { id }, texts: { [field]: answer }, isChoice: true }));

/** No wage worth naming and one above every ceiling: what comes out is the minimum and the maximum of the law. */
const LEAST_WAGE = "0.01";
const MOST_WAGE = "999999.00";

/** The lowest and the highest that the law pays. Who is not a regular worker has the lower minimum. */
const ends = (): Alternative[] => [
  {
    label: { id: "ranges-least" },
    texts: {
      basis: "monthly_wage",
      "monthly-wage": LEAST_WAGE,
      ...(value("regular-worker") === "unknown" ? { "regular-worker": "no" } : {}),
    },
    isChoice: false,
  },
  { label: { id: "ranges-most" }, texts: { basis: "monthly_wage", "monthly-wage": MOST_WAGE }, isChoice: false },
];

/** From a first month to ten years of illness, with what the law counts in between: months 4, 7 and 13. */
const MONTHS_ILL = [1, 4, 7, 12, 24, 120] as const;
const YEAR = 12;

/** The first of a month, so many months before the first month shown. */
function startBefore(months: number): { day: string; month: string; year: string } {
  const [year, month] = [Number(value("from-year")), Number(value("from-month"))];
  const count = year * YEAR + month - 1 - months;
  return { day: "1", month: String((count % YEAR) + 1), year: String(Math.floor(count / YEAR)) };
}

const starts = (): Alternative[] =>
  MONTHS_ILL.map((months) => {
    const { day: date, month, year } = startBefore(months);
    return {
      label: { id: "ranges-since", date: isoDay(date, month, year) },
      texts: { "start-day": date, "start-month": month, "start-year": year },
      isChoice: false,
    };
  });

/** Tenths of full time, from the part that costs nothing to nearly all of it. */
const TENTHS = [2, 4, 5, 6, 8] as const;

/** Hours a week in steps of a half. Hours are no amounts: the page may divide them. */
function someHours(): Alternative[] {
  const full = decimal(value("full-time-hours"));
  if (!isDecimal(full)) return [];
  const halves = [...new Set(TENTHS.map((tenths) => Math.max(1, Math.floor((Number(full) * tenths) / 5))))];
  return halves.map((count) => {
    const hours = String(count / 2);
    return { label: { id: "hours-value", hours }, texts: { hours }, isChoice: true };
  });
}

/** What each question could have for an answer. */
export const ALTERNATIVES: Readonly<Record<Unknown, () => Alternative[]>> = {
  scheme: () =>
    choices("scheme", {
      employee: "scheme-employee",
      unemployed: "scheme-unemployed",
      self_employed: "scheme-self-employed",
    }),
  basis: ends,
  start: starts,
  family: () =>
    choices("family", {
      with_dependants: "family-with-dependants",
      single: "family-single",
      cohabiting: "family-cohabiting",
    }),
  hours: someHours,
};
