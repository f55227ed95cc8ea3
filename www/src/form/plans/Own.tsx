import { DateField } from "../../components/DateField";
import { TextField } from "../../components/Field";
import { Radios } from "../../components/Radios";
import { t } from "../../i18n";
import { value } from "../fields";

/** Work for oneself: the benefit looks at the date and, later, at the yearly income, not at the hours. */
export function Own() {
  return (
    <>
      <DateField id="own-from" legend={t("own-from-legend")} hint={t("own-from-hint")} />
      <Radios
        id="own-paid"
        legend={t("own-paid-legend")}
        hint={t("own-paid-hint")}
        choices={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
          { value: "unknown", label: t("dont-know") },
        ]}
        inline
      />
      {value("own-paid") !== "no" && (
        <TextField
          id="own-yearly"
          kind="amount"
          label={t("own-yearly-label")}
          hint={t("own-yearly-hint")}
          suffix={t("per-year")}
        />
      )}
      <DateField id="own-end" legend={t("own-end-legend")} hint={t("end-hint")} />
    </>
  );
}
