import type { Activity, ScenarioOutcome } from "loont";
import { value } from "../../form/fields";
import { live } from "../../form/live";
import { outcomeOf, planOf } from "../../form/onscreen";
import { scenarios, type Scenario } from "../../form/scenarios";
import { firstMonth } from "../../result/pick";

/** A column: the situation without any plan, or a plan with what it gives. A plan that is not complete gives nothing. */
export interface Column {
  plan?: Scenario;
  outcome?: ScenarioOutcome | undefined;
  activities: readonly Activity[];
  wageUnknown: boolean;
}

/** Without any plan first, then the plans in their order. */
export function columnsOf(): Column[] {
  const plans = scenarios.value.map((plan): Column => {
    const { scenario, wageUnknown = false } = planOf(plan.key) ?? {};
    return { plan, outcome: outcomeOf(plan.key), activities: scenario?.activities ?? [], wageUnknown };
  });
  return [{ outcome: live.value.outcome?.scenarios[0], activities: [], wageUnknown: false }, ...plans];
}

/** The month that is compared: the one that was chosen, else the first in which every plan has begun. An illness later does not count for it. */
export function monthOf(columns: readonly Column[]): string | undefined {
  const now = columns[0]?.outcome;
  if (!now) return undefined;
  const chosen = value("month-shown");
  if (now.months.some(({ month }) => month === chosen)) return chosen;
  const begun = columns.flatMap(({ plan, outcome, activities }) =>
    plan && outcome
      ? (firstMonth(
          now,
          outcome,
          activities.filter(({ kind }) => kind !== "relapse"),
        )?.month ?? [])
      : [],
  );
  return begun.sort().at(-1) ?? now.months[0]?.month;
}

/** The years that every column has, in their order. */
export function yearsOf(columns: readonly Column[]): number[] {
  const lists = columns.flatMap(({ outcome }) => (outcome ? [outcome.years.map(({ year }) => year)] : []));
  return (lists[0] ?? []).filter((year) => lists.every((list) => list.includes(year)));
}
