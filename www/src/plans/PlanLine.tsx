import { active, scenarios } from "../form/scenarios";
import { nameOf } from "./name";
import { subtitleOf } from "./PlanCards";

/** Whose limits, calendar or months these are, when there are several plans. */
export function PlanLine() {
  const here = scenarios.value.find(({ key }) => key === active.value);
  return scenarios.value.length > 1 && here ? (
    <p class="plan-line">
      <strong>{nameOf(here)}</strong> – {subtitleOf(here)}
    </p>
  ) : null;
}
