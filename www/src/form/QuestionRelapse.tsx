import { DateField } from "../components/DateField";
import { t } from "../i18n";

/** A small question behind the others: what if it does not work out. */
export function QuestionRelapse() {
  return (
    <details class="more">
      <summary id="relapse-more">{t("relapse-question")}</summary>
      <p class="hint">{t("relapse-hint")}</p>
      <DateField id="relapse" legend={t("relapse-from-legend")} hint={t("relapse-from-hint")} />
      <DateField id="relapse-end" legend={t("relapse-end-legend")} hint={t("relapse-end-hint")} />
    </details>
  );
}
