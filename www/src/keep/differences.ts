import type { Outcome, ScenarioOutcome } from "loont";
import type { Cents } from "./file/format";

/** One amount that is not what it was. */
export interface Difference {
  about: "fund_pays" | "net" | "settlement";
  /** A month, or a year for its settlement. */
  when: string;
  before: string;
  now: string;
  /** From before to now, with its sign. */
  by: string;
}

const inCents = (amount: string): bigint => BigInt(amount.replace(".", ""));

/** From one amount to another: the engine of today cannot give it, because it does not know the law of then. */
export function between(before: string, now: string): string {
  const cents = inCents(now) - inCents(before);
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function ofPlan({ months, years }: Cents, outcome: ScenarioOutcome): Difference[] {
  const found: Difference[] = [];
  const note = (about: Difference["about"], when: string, before: string, now: string | undefined): void => {
    if (now !== undefined && now !== before) found.push({ about, when, before, now, by: between(before, now) });
  };
  for (const old of months) {
    const fresh = outcome.months.find(({ month }) => month === old.month);
    note("fund_pays", old.month, old.fund_pays, fresh?.fund_pays);
    note("net", old.month, old.net, fresh?.net);
  }
  for (const old of years) {
    note("settlement", String(old.year), old.settlement, outcome.years.find(({ year }) => year === old.year)?.settlement);
  }
  return found;
}

/** The amounts of a file that are different today, plan by plan. */
export const differences = (cents: readonly Cents[], { scenarios }: Outcome): { id: string; found: Difference[] }[] =>
  cents.flatMap((old) => {
    const outcome = scenarios.find(({ id }) => id === old.id);
    const found = outcome ? ofPlan(old, outcome) : [];
    return found.length > 0 ? [{ id: old.id, found }] : [];
  });
