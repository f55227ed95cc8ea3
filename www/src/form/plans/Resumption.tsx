import { DateField } from "../../components/DateField";
import { TextField } from "../../components/Field";
import { Radios } from "../../components/Radios";
import { t } from "../../i18n";
import { value } from "../fields";

const Wage = () => (
  <TextField
    id="resume-wage"
    kind="amount"
    label={t("resume-wage-label")}
    hint={t("wage-hint")}
    suffix={t("per-month")}
  />
);

/** Back at work in full. A self-employed person may go back to the own business, which pays no wage. */
export function Resumption() {
  return (
    <>
      <DateField id="resume-from" legend={t("resume-from-legend")} hint={t("from-hint")} />
      {value("scheme") === "self_employed" ? (
        <Radios
          id="resume-wage-known"
          legend={t("resume-wage-legend")}
          choices={[
            { value: "none", label: t("resume-wage-none"), hint: t("resume-wage-none-hint") },
            { value: "yes", label: t("resume-wage-known"), reveals: <Wage /> },
          ]}
        />
      ) : (
        <Wage />
      )}
      <DateField id="resume-end" legend={t("resume-end-legend")} hint={t("end-hint")} />
    </>
  );
}
