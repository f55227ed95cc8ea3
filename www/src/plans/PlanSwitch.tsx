import { active, scenarios } from "../form/scenarios";
import { t } from "../i18n";
import { nameOf } from "./name";

/** Beside the result: whose result it is, and the way to that of another plan. */
export function PlanSwitch() {
  if (scenarios.value.length < 2) return null;
  return (
    <div class="switch" role="group" aria-label={t("plan-switch")}>
      {scenarios.value.map((one) => (
        <button
          type="button"
          key={one.key}
          aria-pressed={one.key === active.value}
          onClick={() => (active.value = one.key)}
        >
          {nameOf(one)}
        </button>
      ))}
    </div>
  );
}
