import { Radios } from "../components/Radios";
import { Where } from "../components/Where";
import { t } from "../i18n";

export function QuestionScheme() {
  return (
    <Radios
      id="scheme"
      question
      legend={t("scheme-question")}
      hint={t("scheme-hint")}
      choices={[
        { value: "employee", label: t("scheme-employee"), hint: t("scheme-employee-hint") },
        { value: "unemployed", label: t("scheme-unemployed"), hint: t("scheme-unemployed-hint") },
        { value: "self_employed", label: t("scheme-self-employed"), hint: t("scheme-self-employed-hint") },
        { value: "unknown", label: t("dont-know") },
      ]}
    >
      <Where
        words={t("scheme-where")}
        paper={() => ({
          title: t("paper-fund"),
          lines: [
            { label: t("paper-insurance"), value: t("paper-insurance-value"), marked: true },
            { label: t("paper-start"), value: "…" },
          ],
        })}
      />
    </Radios>
  );
}
