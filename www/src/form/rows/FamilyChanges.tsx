import { DateField } from "../../components/DateField";
import { Radios } from "../../components/Radios";
import { t } from "../../i18n";
import { familyChoices } from "../QuestionFamily";
import { Rows } from "./Rows";

export function FamilyChanges() {
  return (
    <Rows
      list="change"
      title={t("changes-title")}
      hint={t("changes-hint")}
      add={t("changes-add")}
      first={(key) => `change-${key}-day`}
      rowTitle={(place) => t("changes-row", { place })}
      row={(key) => (
        <>
          <DateField id={`change-${key}`} legend={t("changes-from")} />
          <Radios id={`change-${key}-family`} legend={t("changes-family")} choices={familyChoices(false)} />
        </>
      )}
    />
  );
}
