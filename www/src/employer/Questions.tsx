import type { ComponentChildren } from "preact";
import { DateField } from "../components/DateField";
import { TextField } from "../components/Field";
import { Radios } from "../components/Radios";
import { value } from "../form/fields";
import { t } from "../i18n";
import { REGION, REGIONS } from "./fields";
import { Ways } from "./Ways";

function Question({ number, title, children }: { number: number; title: string; children: ComponentChildren }) {
  return (
    <div class="question" role="group" aria-labelledby={`emp-question-${number}`}>
      <p class="question-number">{t("question-number", { number: String(number), total: "5" })}</p>
      <h3 id={`emp-question-${number}`}>{title}</h3>
      {children}
    </div>
  );
}

/** The five questions of an employer. */
export const Questions = () => (
  <>
    <Question number={1} title={t("emp-who-question")}>
      <DateField id="emp-start" legend={t("emp-start-legend")} hint={t("emp-start-hint")} />
      <DateField id="emp-since" legend={t("emp-since-legend")} hint={t("emp-since-hint")} />
      <TextField id="emp-age" kind="count" label={t("emp-age-label")} hint={t("emp-age-hint")} />
    </Question>
    <Question number={2} title={t("emp-job-question")}>
      <TextField
        id="emp-wage"
        kind="amount"
        label={t("emp-wage-label")}
        hint={t("emp-wage-hint")}
        suffix={t("per-month")}
      />
      <TextField id="emp-hours" kind="hours" label={t("emp-hours-label")} suffix={t("hours-a-week")} />
      <TextField id="emp-full" kind="hours" label={t("full-time-label")} suffix={t("hours-a-week")} />
      <TextField
        id="emp-premium"
        kind="amount"
        label={t("emp-premium-label")}
        hint={t("emp-premium-hint")}
        suffix={t("emp-per-year")}
      />
    </Question>
    <Question number={3} title={t("emp-status-question")}>
      <Radios
        id="emp-status"
        legend={t("emp-status-legend")}
        choices={[
          { value: "white_collar", label: t("emp-white") },
          { value: "blue_collar", label: t("emp-blue") },
        ]}
      />
      <Radios
        id="emp-contract"
        legend={t("emp-contract-legend")}
        hint={t("emp-contract-hint")}
        choices={[
          { value: "indefinite", label: t("emp-indefinite") },
          { value: "fixed_3_months_or_more", label: t("emp-fixed-long") },
          { value: "fixed_shorter", label: t("emp-fixed-short") },
        ]}
      />
    </Question>
    <Question number={4} title={t("emp-firm-question")}>
      <Radios
        id="emp-region"
        legend={t("emp-region-legend")}
        choices={REGIONS.map((one) => ({ value: one, label: t(REGION[one]) }))}
      />
      <Radios
        id="emp-size"
        legend={t("emp-size-legend")}
        hint={t("emp-size-hint")}
        choices={[
          { value: "under_20", label: t("emp-size-small") },
          { value: "20_to_49", label: t("emp-size-middle") },
          { value: "50_or_more", label: t("emp-size-large") },
          ...(value("emp-size") === "under_50" ? [{ value: "under_50", label: t("emp-size-under-50") }] : []), // only a file says half of it
          ...(value("emp-size") === "20_or_more" ? [{ value: "20_or_more", label: t("emp-size-from-20") }] : []),
          { value: "unknown", label: t("dont-know") },
        ]}
      />
    </Question>
    <Question number={5} title={t("emp-return-question")}>
      <p class="hint">{t("emp-return-hint")}</p>
      <DateField id="emp-from" legend={t("emp-from-legend")} />
      <Ways />
      <Radios
        id="emp-replaced"
        legend={t("emp-replaced-legend")}
        hint={t("emp-replaced-hint")}
        inline
        choices={[
          { value: "no", label: t("no") },
          { value: "yes", label: t("yes") },
        ]}
      />
      {value("emp-replaced") === "yes" && (
        <div class="reveals">
          <TextField id="emp-replace-wage" kind="amount" label={t("emp-replace-wage-label")} suffix={t("per-month")} />
          <TextField
            id="emp-replace-hours"
            kind="hours"
            label={t("emp-replace-hours-label")}
            suffix={t("hours-a-week")}
          />
          <Radios
            id="emp-replace-status"
            legend={t("emp-status-legend")}
            choices={[
              { value: "white_collar", label: t("emp-white") },
              { value: "blue_collar", label: t("emp-blue") },
            ]}
          />
          <DateField id="emp-replace-from" legend={t("emp-replace-from-legend")} hint={t("emp-replace-from-hint")} />
          <DateField id="emp-replace-until" legend={t("emp-replace-until-legend")} hint={t("emp-replace-until-hint")} />
        </div>
      )}
    </Question>
  </>
);
