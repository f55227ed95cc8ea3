import { DateField } from "../../components/DateField";
import { Radios } from "../../components/Radios";
import { t } from "../../i18n";
import { Rows } from "./Rows";

export function MissedContacts() {
  return (
    <Rows
      list="missed"
      title={t("missed-title")}
      hint={t("missed-hint")}
      add={t("missed-add")}
      first={(key) => `missed-${key}-kind-appointment`}
      rowTitle={(place) => t("missed-row", { place })}
      row={(key) => (
        <>
          <Radios
            id={`missed-${key}-kind`}
            legend={t("missed-kind")}
            choices={[
              { value: "appointment", label: t("missed-appointment"), hint: t("missed-appointment-hint") },
              { value: "adviser_contact", label: t("missed-adviser") },
            ]}
          />
          <DateField id={`missed-${key}`} legend={t("missed-from")} hint={t("missed-from-hint")} />
          <DateField id={`missed-${key}-end`} legend={t("missed-to")} hint={t("missed-to-hint")} />
        </>
      )}
    />
  );
}
