import type { About, Status, Step } from "loont";

/** The amounts that can be opened: those that the engine explains, and the daily amount that is left after the reduction. */
export type Amount = Exclude<About, "year_income"> | "daily_paid";

/** The rules whose result is what is left of the daily amount. */
const LEAVE_DAILY: ReadonlySet<string> = new Set([
  "reduced_daily",
  "late_declaration",
  "late_declaration_nothing",
  "missed_contact",
  "benefit_stopped",
]);
function amountOf({ rule, about }: Step): Amount {
  if (LEAVE_DAILY.has(rule)) return "daily_paid";
  return about === "year_income" ? "tax_due" : about; // the income of a year is no line of its own: the tax on it is
}

/** What goes into an amount before its own steps. */
const BEFORE: Record<Amount, readonly Amount[]> = {
  daily_full: [],
  reduction: [],
  daily_paid: ["daily_full", "reduction"],
  gross: ["daily_full", "reduction", "daily_paid"],
  pension_deduction: ["daily_full", "reduction", "daily_paid"],
  withholding_tax: ["daily_full", "reduction", "daily_paid", "gross", "pension_deduction"],
  premium: [],
  fund_pays: ["daily_full", "reduction", "daily_paid", "gross", "pension_deduction", "withholding_tax", "premium"],
  wage: [],
  social_contribution: ["wage"],
  special_contribution: ["wage"],
  wage_tax: ["wage", "social_contribution"],
  wage_net: ["wage", "social_contribution", "special_contribution", "wage_tax"],
  tax_due: [],
  withheld: [],
  settlement: ["tax_due", "withheld"],
  year_special: [],
};

/** The steps of an amount; of one part of the month when a part is named. */
export const stepsOf = (steps: readonly Step[], amount: Amount, part?: number): Step[] =>
  steps.filter((step) => amountOf(step) === amount && (part === undefined || step.segment === part));

const WEAKEST: readonly Status[] = ["assumed", "derived", "secondary", "official"];

/** The steps of one column ("now" or "with work"), and the part of the month when only one part is shown. */
export interface Column {
  title: string;
  steps: readonly Step[];
  part?: number;
}

/** The weakest status that went into any of these amounts, in any of the columns. */
export function statusOf(columns: readonly Column[], amounts: readonly Amount[]): Status | undefined {
  const all = amounts.flatMap((amount) => [...BEFORE[amount], amount]);
  const used = new Set(
    columns.flatMap(({ steps, part }) =>
      all.flatMap((amount) => stepsOf(steps, amount, part).map((step) => step.status)),
    ),
  );
  return WEAKEST.find((status) => used.has(status));
}
