import type { Scenario } from "../form/places";
import { t } from "../i18n";

/** The name that the person gave a plan, else "Plan A". */
export const nameOf = ({ letter, name }: Scenario): string => name.value.trim() || t("plan-letter", { letter });
