import { live } from "../form/live";
import { planOf } from "../form/onscreen";
import type { Scenario } from "../form/places";
import { t } from "../i18n";
import { stopsAfter } from "./stop";

/** The name that the person gave a plan, else "Plan A", with when it stops. */
export function nameOf({ key, letter, name }: Scenario): string {
  const typed = name.value.trim();
  if (typed !== "") return typed;
  const months = stopsAfter(planOf(key)?.scenario?.activities ?? [], live.value.draft.basis?.horizon.from ?? "");
  return months === undefined ? t("plan-letter", { letter }) : t("plan-letter-stops", { letter, months });
}
