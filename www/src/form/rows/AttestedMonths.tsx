import { DateField } from "../../components/DateField";
import { TextField } from "../../components/Field";
import { t } from "../../i18n";
import { MONTH, Rows } from "./Rows";

export function AttestedMonths() {
  return (
    <Rows
      list="attested"
      title={t("attested-title")}
      hint={t("attested-hint")}
      add={t("attested-add")}
      first={(key) => `attested-${key}-month`}
      rowTitle={(place) => t("attested-row", { place })}
      row={(key) => (
        <>
          <DateField id={`attested-${key}`} legend={t("attested-month")} parts={MONTH} />
          <TextField
            id={`attested-${key}-hours`}
            kind="hours"
            label={t("attested-hours")}
            suffix={t("hours-a-month")}
          />
          <TextField id={`attested-${key}-full`} kind="hours" label={t("attested-full")} suffix={t("hours-a-month")} />
          <TextField id={`attested-${key}-wage`} kind="amount" label={t("attested-wage")} suffix={t("per-month")} />
        </>
      )}
    />
  );
}
