import { batch } from "@preact/signals";
import { copyAnswers, dropAnswers } from "./fields";
import { active, MOST_SCENARIOS, newScenario, scenarios } from "./places";

export { active, inScenario, MOST_SCENARIOS, scenarios, type Scenario } from "./places";

/** True while another plan may be added. */
export const hasRoom = (): boolean => scenarios.value.length < MOST_SCENARIOS;

/** Adds a plan, empty or with the answers of another, and puts it on screen. Its key; that of the plan on screen when there is no room. */
export function addScenario(copyOf?: number): number {
  if (!hasRoom()) return active.value;
  const made = newScenario(scenarios.value);
  batch(() => {
    if (copyOf !== undefined) copyAnswers(copyOf, made.key);
    scenarios.value = [...scenarios.value, made];
    active.value = made.key;
  });
  return made.key;
}

/** Removes a plan with its answers; the one before it comes on screen. The last one stays. */
export function removeScenario(key: number): void {
  const place = scenarios.value.findIndex((one) => one.key === key);
  if (place < 0 || scenarios.value.length === 1) return;
  const rest = scenarios.value.filter((one) => one.key !== key);
  batch(() => {
    if (active.value === key) active.value = (rest[Math.max(place - 1, 0)] ?? rest[0])?.key ?? active.value;
    scenarios.value = rest;
    dropAnswers(key);
  });
}
