import { DateField } from "../../components/DateField";
import { TextField } from "../../components/Field";
import { t } from "../../i18n";

export function Volunteer() {
  return (
    <>
      <DateField id="volunteer-from" legend={t("volunteer-from-legend")} hint={t("from-hint")} />
      <TextField
        id="volunteer-allowance"
        kind="amount"
        label={t("volunteer-allowance-label")}
        hint={t("volunteer-allowance-hint")}
        suffix={t("per-day")}
      />
      <TextField
        id="volunteer-days"
        kind="count"
        label={t("volunteer-days-label")}
        hint={t("volunteer-days-hint")}
        suffix={t("days-a-month")}
      />
      <DateField id="volunteer-end" legend={t("volunteer-end-legend")} hint={t("end-hint")} />
    </>
  );
}
