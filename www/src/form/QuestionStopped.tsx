import { Radios } from "../components/Radios";
import { Where } from "../components/Where";
import { t } from "../i18n";

/** The second question of a self-employed person: the law gives the amount; only the business matters for it. */
export function QuestionStopped() {
  return (
    <Radios
      id="business-stopped"
      question
      legend={t("stopped-question")}
      hint={t("stopped-hint")}
      choices={[
        { value: "yes", label: t("stopped-yes") },
        { value: "no", label: t("stopped-no") },
        { value: "unknown", label: t("dont-know"), hint: t("stopped-unknown-hint") },
      ]}
    >
      <Where words={t("stopped-where")} />
    </Radios>
  );
}
