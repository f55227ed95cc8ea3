import { value } from "../form/fields";
import { decimal, isDecimal } from "../form/parse";
import { decimal as written } from "../format";
import { t } from "../i18n";

/** "With 19 hours a week", or "with work" when there are two jobs. */
export function workTitle(): string {
  const hours = decimal(value("hours"));
  return value("second-job") !== "yes" && isDecimal(hours) ? t("with-hours", { hours: written(hours) }) : t("with-work");
}
