import { useMemo, useRef } from "preact/hooks";
import { HoursControl } from "../components/HoursControl";
import { MonthChoice } from "../components/MonthChoice";
import { keepWageHours } from "../form/plans/wageHours";
import { month as monthWords } from "../format";
import { t } from "../i18n";
import { PlanLine } from "../plans/PlanLine";
import { Chart } from "./chart/Chart";
import { Findings } from "./findings/Findings";
import { HoursFor } from "./HoursFor";
import { Here } from "./Here";
import { readAsked, useKnown, type Known } from "./question";
import { Twin } from "./Twin";
import { isNetKnown } from "./view";
import { Views } from "./Views";

/** True when there is a curve to go to. */
export const hasCurve = (): boolean => readAsked() !== undefined;

/** What each number of hours a week would leave, as a picture, as a table and in sentences; for a plan with work for an employer. */
export function HoursCurve() {
  const part = useRef<HTMLElement>(null);
  const known = useKnown(part);
  // The picture is drawn again when the curve is another one, not each time that the hours move on it.
  const shown = useMemo(() => known && <Shown known={known} />, [known]);
  return known ? (
    <section class="curve" ref={part} aria-labelledby="curve-title">
      {shown}
    </section>
  ) : null;
}

function Shown({ known }: { known: Known }) {
  const { job, jobs, month, months, isWageKnown, hasAttested } = known;
  const remarks = [
    "curve-doctor",
    ...(isWageKnown ? ["curve-same-wage"] : []),
    ...(jobs > 1 ? ["curve-other-job"] : []),
    ...(hasAttested ? ["curve-attested"] : []),
  ];
  return (
    <>
      <h2 id="curve-title" tabIndex={-1}>
        {t("curve-title")}
      </h2>
      <PlanLine />
      <p>{t("curve-intro", { month: monthWords(month) })}</p>
      <p class="hint">{remarks.map((id) => t(id)).join(" ")}</p>
      <MonthChoice id="curve-month" months={months} month={month} />
      <div class="curve-body">
        <div>
          <Views known={known} />
          <Chart known={known} />
          <Twin known={known} />
        </div>
        <div>
          <Here known={known} />
          <HoursControl
            id={`${job}hours`}
            at="curve-hours"
            fullTime={`${job}full-time-hours`}
            label={t("hours-label")}
            hint={t("curve-same-hours")}
            onLeft={() => keepWageHours(job, false)}
          />
          {isNetKnown(known) && <HoursFor known={known} />}
        </div>
      </div>
      <Findings known={known} />
    </>
  );
}
