// The plan whose fields are on screen: what was entered for it, what came out, what is wrong with it.
import type { Activity, FieldError, Outcome, ScenarioOutcome } from "loont";
import type { Missing, PlanDraft } from "./draft";
import { live } from "./live";
import { active, placeOf } from "./places";

/** A plan as it was last read. */
export const planOf = (key: number): PlanDraft | undefined => live.value.draft.plans.find((plan) => plan.key === key);

/** What a plan gives; nothing while it is not complete or not right. */
export function outcomeOf(key: number, outcome: Outcome | undefined = live.value.outcome): ScenarioOutcome | undefined {
  const id = planOf(key)?.scenario?.id;
  return id === undefined ? undefined : outcome?.scenarios.find((one) => one.id === id);
}

/** What was entered for the plan on screen. */
export const entered = (): readonly Activity[] => planOf(active.value)?.scenario?.activities ?? [];

export const isWageUnknown = (): boolean => planOf(active.value)?.wageUnknown ?? false;

/** The situation without any plan, and the plan on screen. */
export function shownScenarios(): { now: ScenarioOutcome | undefined; work: ScenarioOutcome | undefined } {
  const { outcome } = live.value;
  return { now: outcome?.scenarios[0], work: outcomeOf(active.value, outcome) };
}

/** What the plan on screen still lacks. */
export const missingInPlan = (): Missing[] =>
  live.value.draft.missing.filter(({ address }) => placeOf(address).scenario === active.value);

/** What is wrong with the plan on screen or with the case, but not with another plan. */
export function errorsShown(): FieldError[] {
  const { draft, errors } = live.value;
  const here = `scenarios[${draft.plans.findIndex(({ key }) => key === active.value)}]`;
  return errors.filter(({ path }) => !path.startsWith("scenarios[") || path.startsWith(here));
}
