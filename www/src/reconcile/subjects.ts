// What a reason is about: where to look on the papers of the fund, what to ask it, and what was tried.
import type { Activity, Finding } from "loont";
import { reaches } from "../result/pick";
import type { Asked } from "./question";

export type Subject =
  | "days"
  | "hours"
  | "declared"
  | "amounts"
  | "phase"
  | "family"
  | "withheld"
  | "premium"
  | "rounding";

const OF_CAUSE: Record<string, Subject> = {
  rounding: "rounding",
  nothing_withheld: "withheld",
  tax_not_withheld: "withheld",
  pension_not_withheld: "withheld",
  net_for_gross: "withheld",
  premiums_apart: "premium",
  hours_counted: "hours",
  work_not_counted: "hours",
  days_paid: "days",
  amounts_not_yet: "amounts",
  amounts_already: "amounts",
  letter_before: "amounts",
  letter_after: "amounts",
  phase_not_yet: "phase",
  phase_already: "phase",
  family: "family",
  late_declaration: "declared",
  not_late: "declared",
};

/** Which line of the letter or the statement tells. */
export const LOOK: Record<Subject, string> = {
  days: "paid-look-days",
  hours: "paid-look-hours",
  declared: "paid-look-declared",
  amounts: "paid-look-amounts",
  phase: "paid-look-phase",
  family: "paid-look-family",
  withheld: "paid-look-withheld",
  premium: "paid-look-premium",
  rounding: "paid-look-rounding",
};

/** The question to the fund. */
export const QUESTION: Record<Subject, string> = {
  days: "paid-ask-days",
  hours: "paid-ask-hours",
  declared: "paid-ask-declared",
  amounts: "paid-ask-amounts",
  phase: "paid-ask-phase",
  family: "paid-ask-family",
  withheld: "paid-ask-withheld",
  premium: "paid-ask-premium",
  rounding: "paid-ask-rounding",
};

/** What was tried, in a sentence. */
export const TRIED: Record<Subject, string> = {
  days: "paid-tried-days",
  hours: "paid-tried-hours",
  declared: "paid-tried-declared",
  amounts: "paid-tried-amounts",
  phase: "paid-tried-phase",
  family: "paid-tried-family",
  withheld: "paid-tried-withheld",
  premium: "paid-tried-premium",
  rounding: "paid-tried-rounding",
};

/** What the reasons of a finding are about, each once. */
export const subjectsOf = ({ causes }: Finding): Subject[] => [
  ...new Set(causes.flatMap(({ kind }) => OF_CAUSE[kind] ?? [])),
];

const isJob = ({ kind }: Activity): boolean => kind === "employee_work";
const isDeclared = ({ kind }: Activity): boolean => kind === "employee_work" || kind === "self_employed_work";

/** What the engine tries for this payment: hours and a declaration only where there is such work in the month. */
export function triedFor({ scenario, payment: { month } }: Asked): Subject[] {
  const activities = (scenario?.activities ?? []).filter((one) => reaches(one, { month }));
  return [
    "days",
    ...(activities.some(isJob) ? ["hours" as const] : []),
    ...(activities.some(isDeclared) ? ["declared" as const] : []),
    "amounts",
    "phase",
    "family",
    "withheld",
    "premium",
    "rounding",
  ];
}
