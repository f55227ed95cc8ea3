import { DateField } from "../../components/DateField";
import { TextField } from "../../components/Field";
import { t } from "../../i18n";
import { MONTH, Rows } from "./Rows";

export function Lessons() {
  return (
    <Rows
      list="lesson"
      title={t("lesson-title")}
      hint={t("lesson-hint")}
      add={t("attested-add")}
      first={(key) => `lesson-${key}-month`}
      rowTitle={(place) => t("attested-row", { place })}
      row={(key) => (
        <>
          <DateField id={`lesson-${key}`} legend={t("attested-month")} parts={MONTH} />
          <TextField id={`lesson-${key}-hours`} kind="hours" label={t("lesson-hours")} suffix={t("hours-a-month")} />
        </>
      )}
    />
  );
}

export function Costs() {
  return (
    <Rows
      list="cost"
      title={t("cost-title")}
      hint={t("cost-hint")}
      add={t("attested-add")}
      first={(key) => `cost-${key}-month`}
      rowTitle={(place) => t("attested-row", { place })}
      row={(key) => (
        <>
          <DateField id={`cost-${key}`} legend={t("attested-month")} parts={MONTH} />
          <TextField id={`cost-${key}-training`} kind="amount" label={t("cost-training")} hint={t("may-stay-empty")} />
          <TextField id={`cost-${key}-travel`} kind="amount" label={t("cost-travel")} hint={t("may-stay-empty")} />
        </>
      )}
    />
  );
}
