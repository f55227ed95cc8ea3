import { Radios } from "../components/Radios";
import { Where } from "../components/Where";
import { t } from "../i18n";

/** The three situations of the fund, in its words. */
export const familyChoices = (hints: boolean) => [
  {
    value: "with_dependants",
    label: t("family-with-dependants"),
    hint: hints ? t("family-with-dependants-hint") : undefined,
  },
  { value: "single", label: t("family-single"), hint: hints ? t("family-single-hint") : undefined },
  { value: "cohabiting", label: t("family-cohabiting"), hint: hints ? t("family-cohabiting-hint") : undefined },
];

export function QuestionFamily() {
  return (
    <Radios
      id="family"
      question
      legend={t("family-question")}
      hint={t("family-hint")}
      choices={[...familyChoices(true), { value: "unknown", label: t("dont-know") }]}
    >
      <Where
        words={t("family-where")}
        paper={() => ({
          title: t("paper-fund"),
          lines: [{ label: t("paper-family"), value: t("family-single"), marked: true }],
        })}
      />
    </Radios>
  );
}
