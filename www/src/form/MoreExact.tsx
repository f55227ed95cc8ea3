import { DateField } from "../components/DateField";
import { TextField } from "../components/Field";
import { Radios } from "../components/Radios";
import { t } from "../i18n";
import { hasWork, text, value } from "./fields";
import { Job } from "./QuestionWork";
import { AttestedMonths, FamilyChanges } from "./Rows";

/** What the law needs only for some people; every answer here has a stated default. */
export function MoreExact() {
  const scheme = value("scheme");
  return (
    <details class="more">
      <summary>{t("more-exact")}</summary>
      <p class="hint">{t("more-exact-hint")}</p>
      {scheme === "employee" && (
        <Radios
          id="worker"
          legend={t("worker-legend")}
          hint={t("worker-hint")}
          choices={[
            { value: "white_collar", label: t("worker-white") },
            { value: "blue_collar", label: t("worker-blue") },
            { value: "unknown", label: t("worker-none") },
          ]}
        />
      )}
      {scheme === "unemployed" && (
        <TextField id="unemployment-benefit" kind="amount" label={t("allowance-label")} hint={t("allowance-hint")} suffix={t("per-day")} />
      )}
      <Radios
        id="regular-worker"
        legend={t("regular-legend")}
        hint={t("regular-hint")}
        choices={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
          { value: "unknown", label: t("dont-know") },
        ]}
        inline
      />
      <Radios
        id="third-person"
        legend={t("third-person-legend")}
        hint={t("third-person-hint")}
        choices={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
        inline
      />
      <FamilyChanges />
      {hasWork.value && <AboutWork />}
      <Shown />
    </details>
  );
}

function AboutWork() {
  return (
    <>
      <h3>{t("more-work")}</h3>
      <Radios
        id="setting"
        legend={t("setting-legend")}
        choices={[
          { value: "regular", label: t("setting-regular") },
          { value: "sheltered", label: t("setting-sheltered") },
          { value: "childminder", label: t("setting-childminder") },
        ]}
      />
      <DateField id="end" legend={t("end-legend")} hint={t("end-hint")} />
      <AttestedMonths />
      <Radios
        id="second-job"
        legend={t("second-legend")}
        choices={[
          { value: "yes", label: t("yes"), reveals: <Job name="second-" /> },
          { value: "no", label: t("no") },
        ]}
      />
    </>
  );
}

function Shown() {
  const months = text("months-shown");
  return (
    <>
      <h3>{t("shown-title")}</h3>
      <DateField id="from" legend={t("shown-from")} parts={["month", "year"]} />
      <div class="field">
        <label for="months-shown">{t("shown-months")}</label>
        <select id="months-shown" data-field="months-shown" value={months} onChange={(event) => (months.value = event.currentTarget.value)}>
          {["12", "24", "36", "60"].map((count) => <option value={count} key={count}>{count}</option>)}
        </select>
      </div>
    </>
  );
}
