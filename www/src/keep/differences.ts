import type { Outcome, ScenarioOutcome } from "loont";
import type { Cents } from "./file/format";

/** One amount that is not what it was. */
export interface Difference {
  about: "fund_pays" | "net" | "settlement";
  /** A month, or a year for its settlement. */
  when: string;
  before: string;
  now: string;
}

function ofPlan({ months, years }: Cents, outcome: ScenarioOutcome): Difference[] {
  const found: Difference[] = [];
  const note = (about: Difference["about"], when: string, before: string, now: string | undefined): void => {
    if (now !== undefined && now !== before) found.push({ about, when, before, now });
  };
  for (const old of months) {
    const fresh = outcome.months.find(({ month }) => month === old.month);
    note("fund_pays", old.month, old.fund_pays, fresh?.fund_pays);
    note("net", old.month, old.net, fresh?.net);
  }
  for (const old of years) {
    note(
      "settlement",
      String(old.year),
      old.settlement,
      outcome.years.find(({ year }) => year === old.year)?.settlement,
    );
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
