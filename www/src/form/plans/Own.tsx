import { DateField } from "../../components/DateField";
import { Radios } from "../../components/Radios";
import { t } from "../../i18n";

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
      <DateField id="own-end" legend={t("own-end-legend")} hint={t("end-hint")} />
    </>
  );
}
