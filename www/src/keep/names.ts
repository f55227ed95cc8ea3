import type { ScenarioOutcome } from "loont";
import { live } from "../form/live";
import { scenarios, type Scenario } from "../form/places";
import { nameOf } from "../plans/name";
import { withoutTitle, workTitle } from "../result/title";

/** The plan on the page that an outcome belongs to; none for the situation without any. */
export function planOf({ id }: Pick<ScenarioOutcome, "id">): Scenario | undefined {
  const key = live.value.draft.plans.find(({ scenario }) => scenario?.id === id)?.key;
  return scenarios.value.find((one) => one.key === key);
}

/** What an outcome is called: its name when it has one or when there are several; else what it is. */
export function titleOf(outcome: Pick<ScenarioOutcome, "id">): string {
  const plan = planOf(outcome);
  if (!plan) return withoutTitle();
  return scenarios.value.length === 1 && plan.name.value.trim() === "" ? workTitle() : nameOf(plan);
}

/** True when a plan stands with a wage that is not known: what follows from it is not shown. */
export const hidesWage = ({ id }: Pick<ScenarioOutcome, "id">): boolean =>
  live.value.draft.plans.some(({ scenario, wageUnknown }) => scenario?.id === id && wageUnknown);
