import { DateField } from "../components/DateField";
import { TextField } from "../components/Field";
import { Gain } from "../components/Gain";
import { Radios } from "../components/Radios";
import { t } from "../i18n";
import { isPlanned } from "./draft/builder";
import { hasWork, monthsShown, text, value } from "./fields";
import { AboutJob } from "./more/AboutJob";
import { AboutTraining } from "./more/AboutTraining";
import { Declared } from "./more/Declared";
import { JobWorker } from "./more/JobWorker";
import { LimitYear } from "./more/LimitYear";
import { WageTax } from "./more/WageTax";
import { FamilyChanges } from "./rows/FamilyChanges";
import { Incomes } from "./rows/Incomes";
import { MissedContacts } from "./rows/MissedContacts";
import { TaxQuestions } from "./tax/TaxQuestions";

/** What the law needs only for some people; every answer here has a stated default. */
export function MoreExact() {
  const scheme = value("scheme");
  const own = isPlanned("own");
  return (
    <details class="more">
      <summary id="more-exact">{t("more-exact")}</summary>
      <p class="hint">{t("more-exact-hint")}</p>
      <TaxQuestions />
      <WageTax />
      <AboutBenefit scheme={scheme} />
      <NearPension />
      <FamilyChanges />
      <MissedContacts />
      {hasWork() && <AboutJob />}
      {own && (
        <>
          <h3>{t("more-own")}</h3>
          <Declared name="own-" />
          <Incomes list="income" />
        </>
      )}
      {(own || (hasWork() && scheme === "self_employed")) && <LimitYear />}
      {isPlanned("training") && <AboutTraining />}
      {isPlanned("resumption") && <JobWorker id="resume-worker" />}
      <Shown />
    </details>
  );
}

/** The day of birth is asked only of a person who is near the pension age: for the others it changes nothing. */
const NearPension = () => (
  <>
    <Radios
      id="near-pension"
      legend={t("near-pension-legend")}
      hint={t("near-pension-hint")}
      choices={[
        { value: "yes", label: t("yes") },
        { value: "no", label: t("no") },
      ]}
      inline
    />
    {value("near-pension") === "yes" && <DateField id="birth" legend={t("birth-legend")} />}
  </>
);

function AboutBenefit({ scheme }: { scheme: string }) {
  return (
    <>
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
        >
          <Gain field="worker" />
        </Radios>
      )}
      {scheme === "unemployed" && (
        <TextField
          id="unemployment-benefit"
          kind="amount"
          label={t("allowance-label")}
          hint={t("allowance-hint")}
          suffix={t("per-day")}
        />
      )}
      {scheme !== "self_employed" && (
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
        >
          <Gain field="regular-worker" />
        </Radios>
      )}
      <Radios
        id="third-person"
        legend={t("third-person-legend")}
        hint={t("third-person-hint")}
        choices={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
        ]}
        inline
      >
        <Gain field="third-person" />
      </Radios>
    </>
  );
}

/** How many months one can choose; a file may bring another number. */
const COUNTS = ["12", "24", "36", "60"];

function Shown() {
  const months = text("months-shown");
  const counts = [...new Set([...COUNTS, monthsShown.value])].sort((one, other) => Number(one) - Number(other));
  return (
    <>
      <h3>{t("shown-title")}</h3>
      <DateField id="from" legend={t("shown-from")} parts={["month", "year"]} />
      <div class="field">
        <label for="months-shown">{t("shown-months")}</label>
        <select
          id="months-shown"
          data-field="months-shown"
          value={monthsShown}
          onChange={(event) => (months.value = event.currentTarget.value)}
        >
          {counts.map((count) => (
            <option value={count} key={count}>
              {count}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
