import type { Status, Step } from "loont";

/** The amounts that can be opened. */
export type Amount = "daily" | "reduction" | "reduced" | "gross" | "pension" | "tax" | "premiums" | "paid" | "wage";

const BY_PREFIX: readonly (readonly [string, Amount])[] = [
  ["work_", "reduction"],
  ["sheltered_", "reduction"],
  ["childminder_", "reduction"],
  ["reduced_daily", "reduced"],
  ["paid_days", "gross"],
  ["pension_deduction", "pension"],
  ["withholding_", "tax"],
  ["third_person", "premiums"],
  ["catch_up_premium", "premiums"],
  ["wage_", "wage"],
  ["fund_pays", "paid"],
];

/** The amount that a step leads to; every rule that is not named here makes the full daily amount. */
export const amountOf = (rule: string): Amount => BY_PREFIX.find(([prefix]) => rule.startsWith(prefix))?.[1] ?? "daily";

/** What goes into an amount before its own steps. */
const BEFORE: Record<Amount, readonly Amount[]> = {
  daily: [],
  reduction: [],
  reduced: ["daily", "reduction"],
  gross: ["daily", "reduction", "reduced"],
  pension: ["daily", "reduction", "reduced"],
  tax: ["daily", "reduction", "reduced", "gross", "pension"],
  premiums: [],
  paid: ["daily", "reduction", "reduced", "gross", "pension", "tax", "premiums"],
  wage: [],
};

export const stepsOf = (steps: readonly Step[], amount: Amount): Step[] =>
  steps.filter((step) => amountOf(step.rule) === amount);

const WEAKEST: readonly Status[] = ["assumed", "secondary", "derived", "official"];

/** The weakest status that went into any of these amounts. */
export function statusOf(steps: readonly Step[], amounts: readonly Amount[]): Status | undefined {
  const all = amounts.flatMap((amount) => [...BEFORE[amount], amount]);
  const used = new Set(steps.filter((step) => all.includes(amountOf(step.rule))).map((step) => step.status));
  return WEAKEST.find((status) => used.has(status));
}
