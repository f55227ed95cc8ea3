import { Radios } from "../components/Radios";
import { Where } from "../components/Where";
import { t } from "../i18n";

export function QuestionScheme() {
  return (
    <Radios
      id="scheme"
      question
      legend={t("scheme-question")}
      choices={[
        { value: "employee", label: t("scheme-employee"), hint: t("scheme-employee-hint") },
        { value: "unemployed", label: t("scheme-unemployed"), hint: t("scheme-unemployed-hint") },
        {
          value: "self_employed",
          label: t("scheme-self-employed"),
          hint: t("scheme-self-employed-hint"),
          reveals: <OtherScheme />,
        },
      ]}
    >
      <Where
        words={t("scheme-where")}
        paper={{
          title: t("paper-fund"),
          lines: [
            { label: t("paper-insurance"), value: t("paper-insurance-value"), marked: true },
            { label: t("paper-start"), value: "…" },
          ],
        }}
      />
    </Radios>
  );
}

/** Said plainly: this version does not compute it yet, and who can. */
function OtherScheme() {
  return (
    <div class="notice">
      <p>{t("scheme-not-yet")}</p>
      <p>
        {t("scheme-not-yet-fund")}{" "}
        <a href="https://www.socialsecurity.be/citizen/nl/static/applics/jobcalc/index.htm" rel="noreferrer noopener" target="_blank">
          {t("jobcalc")} <span class="hint">({t("new-tab")})</span>
        </a>
      </p>
    </div>
  );
}
