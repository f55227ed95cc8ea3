import { batch } from "@preact/signals";
import { copyAnswers, dropOtherAnswers } from "./fields";
import { active, MOST_SCENARIOS, newScenario, removed, scenarios, type Scenario } from "./places";

export { active, inScenario, MOST_SCENARIOS, removed, scenarios, type Scenario } from "./places";

/** True while another plan may be added. */
export const hasRoom = (): boolean => scenarios.value.length < MOST_SCENARIOS;

/** Keeps these plans, in the order in which they were made, and one that was removed while it can be brought back. */
function keep(list: readonly Scenario[], gone?: Scenario): void {
  scenarios.value = [...list].sort((one, other) => one.key - other.key);
  removed.value = gone;
  dropOtherAnswers(gone ? [...list, gone] : list);
}

/** Adds a plan, empty or with the answers of another, and puts it on screen. Its key; that of the plan on screen when there is no room. */
export function addScenario(copyOf?: number): number {
  if (!hasRoom()) return active.value;
  const made = newScenario(scenarios.value);
  batch(() => {
    if (copyOf !== undefined) copyAnswers(copyOf, made.key);
    keep([...scenarios.value, made]);
    active.value = made.key;
  });
  return made.key;
}

/** Removes a plan; the one before it comes on screen. The last one stays. */
export function removeScenario(key: number): void {
  const place = scenarios.value.findIndex((one) => one.key === key);
  const rest = scenarios.value.filter((one) => one.key !== key);
  const beside = rest[Math.max(place - 1, 0)];
  if (place < 0 || !beside) return;
  batch(() => {
    if (active.value === key) active.value = beside.key;
    keep(rest, scenarios.value[place]);
  });
}

/** Brings back the plan that was removed last, with its answers, and puts it on screen. */
export function restoreScenario(): void {
  const { value: gone } = removed;
  if (!gone) return;
  batch(() => {
    keep([...scenarios.value, gone]);
    active.value = gone.key;
  });
}
