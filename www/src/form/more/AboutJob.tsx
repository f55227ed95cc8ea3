import { DateField } from "../../components/DateField";
import { TextField } from "../../components/Field";
import { Radios } from "../../components/Radios";
import { capital } from "../../format";
import { t } from "../../i18n";
import { value } from "../fields";
import { Job } from "../plans/Employer";
import { AttestedMonths } from "../rows/AttestedMonths";
import { Incomes } from "../rows/Incomes";
import { Declared } from "./Declared";
import { JobWorker } from "./JobWorker";

/** Every kind of employment that the engine has a rule for, then those that it refuses and says so. */
const SETTINGS = [
  "regular",
  "temporary_agency",
  "flexi_job",
  "student_job",
  "sheltered",
  "childminder",
  "local_employment",
  "council",
  "association",
  "work_care",
  "council_chair",
  "mayor_or_alderman",
  "artist_allowance",
  "foster_care",
] as const;

const settings = () => SETTINGS.map((value) => ({ value, label: capital(t(`word-setting-${value}`)) }));

export function AboutJob() {
  return (
    <>
      <h3>{t("more-work")}</h3>
      <Radios id="setting" legend={t("setting-legend")} choices={settings()} />
      <JobWorker id="job-worker" unknown={t("job-worker-unknown-hint")} />
      <DateField id="end" legend={t("end-legend")} hint={t("end-hint")} />
      <PermittedHours name="" />
      <Declared name="" />
      <AttestedMonths />
      {value("scheme") === "self_employed" && <Incomes list="wages" />}
      <Radios
        id="second-job"
        legend={t("second-legend")}
        choices={[
          { value: "yes", label: t("yes"), reveals: <SecondJob /> },
          { value: "no", label: t("no") },
        ]}
      />
    </>
  );
}

/** Fewer hours than those of the plan, or than those attested, ask for a new permission. */
const PermittedHours = ({ name }: { name: "" | "second-" }) => (
  <TextField
    id={`${name}permitted-hours`}
    kind="hours"
    label={t("permitted-hours-label")}
    hint={t("permitted-hours-hint")}
    suffix={t("hours-a-week")}
  />
);

function SecondJob() {
  return (
    <>
      <Job name="second-" />
      <JobWorker id="second-job-worker" unknown={t("job-worker-unknown-hint")} />
      <DateField id="second-end" legend={t("end-legend")} hint={t("end-hint")} />
      <PermittedHours name="second-" />
      <Declared name="second-" />
    </>
  );
}
