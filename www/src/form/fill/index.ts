import { batch } from "@preact/signals";
import type { Case } from "loont";
import { forget } from "../fields";
import { active, addScenario, inScenario, scenarios } from "../scenarios";
import { fillBasics } from "./basis";
import { Filler } from "./filler";
import { fillPlan } from "./plans";

/** Puts a case into the form, in place of what stands there: what `readForm` does, the other way round. */
export const fillForm = (saved: Case, mark: "." | ","): void =>
  batch(() => {
    const form = new Filler(mark);
    forget();
    fillBasics(form, saved);
    saved.scenarios.forEach(({ label, activities }, place) => {
      const key = place === 0 ? active.value : addScenario();
      inScenario(key, () => fillPlan(form, activities));
      const plan = scenarios.value.find((one) => one.key === key);
      if (plan && label !== undefined) plan.name.value = label;
    });
    active.value = scenarios.value[0]?.key ?? active.value;
  });
