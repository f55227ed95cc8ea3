// What the curve is asked about: the plan on screen, in the month on screen, whatever its hours are.
import type { Activity, Case, Curve, CurvePoint, EmployeeWork, Scenario } from "loont";
import type { RefObject } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { askCurve } from "../engine/later";
import { Builder, filled, isPlanned } from "../form/draft/builder";
import { employerWork } from "../form/draft/employer";
import { value } from "../form/fields";
import { live } from "../form/live";
import { planOf } from "../form/onscreen";
import { decimal, isDecimal } from "../form/parse";
import { active } from "../form/places";
import { reaches, type Picked } from "../result/pick";
import { picked } from "../result/Result";

export interface Asked {
  /** The case with this plan alone. */
  question: Case;
  month: string;
  /** The months in which the job is done. */
  months: readonly string[];
  /** The key of the plan on the page. */
  plan: number;
  /** In front of the ids of the fields of the job. */
  job: "" | "second-";
  jobs: number;
  /** True when hours were filled in for single months: they belong to other hours a week, and are left out. */
  hasAttested: boolean;
  fullTime: string;
  isWageKnown: boolean;
}

/** What was asked, and the points, half an hour apart. */
export interface Known extends Asked {
  curve: Curve;
}

const isJob = (activity: Activity): activity is Activity & { kind: "employee_work" } =>
  activity.kind === "employee_work";

/** The job at other hours, at the same wage an hour; attested hours belong to others. */
function at<T extends EmployeeWork>(job: T, hours: string): T {
  const { hours_by_month: _, ...other } = job;
  return {
    ...other,
    weekly_hours: hours,
    gross_monthly_hours: job.gross_monthly_hours ?? (job.weekly_hours || hours),
  } as T;
}

/** The same question with the job at these hours. */
export function atHours({ question, month }: Asked, hours: string): Case {
  const [scenario] = question.scenarios;
  if (!scenario) return question;
  const job = scenario.activities.find((one) => isJob(one) && reaches(one, { month }));
  return {
    ...question,
    scenarios: [
      { ...scenario, activities: scenario.activities.map((one) => (one === job && isJob(one) ? at(one, hours) : one)) },
    ],
  };
}

/** A plan of which only the hours are not known yet: the curve is there to find them. Its wage must not be one for those hours. */
function openPlan(): Scenario | undefined {
  const form = new Builder();
  if (!isPlanned("employer") || filled("hours") || value("wage-for") === "hours") return undefined;
  const job = employerWork(form, "", "");
  return form.missing.every(({ message }) => message === "need-hours")
    ? { id: "plan-1", activities: [job] }
    : undefined;
}

/** The months in which the job is done: those that it reaches, but for those in which an illness stops it, which have no wage. */
function monthsOf({ now, work }: Picked, job: EmployeeWork & { kind: "employee_work" }): string[] {
  const isStopped = (at: string): boolean =>
    work !== undefined && work.months.find(({ month }) => month === at)?.wage === undefined;
  return now.months.filter((one) => reaches(job, one) && !isStopped(one.month)).map(({ month }) => month);
}

/** The month on screen when the job is done in it; else the first one that the job fills, or the first of all. */
function monthOf(
  { monthNow }: Picked,
  job: EmployeeWork & { kind: "employee_work" },
  months: readonly string[],
): string | undefined {
  return months.find((one) => one === monthNow.month) ?? months.find((one) => job.from <= `${one}-01`) ?? months[0];
}

/**
 * The job is the first one in the month, as in the engine; where none is done in it, the first one of the plan. Its own hours are no
 * part of the question: moving them asks nothing again.
 */
export function readAsked(): Asked | undefined {
  const { basis } = live.value.draft;
  const plan = planOf(active.value);
  const scenario = plan?.scenario ?? openPlan();
  const shown = picked();
  if (!basis || !scenario || !shown || (plan?.scenario && !shown.monthWork)) return undefined;
  const jobs = scenario.activities.filter(isJob);
  const done = jobs.map((job) => ({ job, months: monthsOf(shown, job) })).filter(({ months }) => months.length > 0);
  const { job, months } = done.find((one) => one.months.includes(shown.monthNow.month)) ?? done[0] ?? {};
  const month = job && months && monthOf(shown, job, months);
  if (!job || !months || month === undefined) return undefined;
  const asked: Asked = {
    question: { ...basis, scenarios: [scenario] },
    month,
    months,
    plan: active.value,
    job: job === jobs[0] ? "" : "second-",
    jobs: jobs.length,
    hasAttested: job.hours_by_month !== undefined,
    fullTime: job.full_time_hours,
    isWageKnown: !plan?.wageUnknown && value("wage-for") !== "unknown",
  };
  return { ...asked, question: atHours(asked, job.full_time_hours) };
}

/** The curve of the plan on screen. While someone is busy in its part of the page, an answer that is not right yet takes nothing away. */
export function useKnown(part: RefObject<HTMLElement | null>): Known | undefined {
  const kept = useRef<Known | undefined>(undefined);
  const asked = readAsked();
  const found = useMemo(() => {
    const curve = asked && askCurve(asked.question, { month: asked.month });
    return curve && { ...asked, curve };
  }, [JSON.stringify(asked)]);
  if (found) kept.current = found;
  const isBusy = part.current?.contains(document.activeElement) && kept.current?.plan === active.value;
  return found ?? (isBusy ? kept.current : undefined);
}

/** The hours as they stand in the field now, when they can be shown on the curve. */
export function chosenHours({ job, fullTime }: Asked): string | undefined {
  const hours = decimal(value(`${job}hours`));
  return isDecimal(hours) && Number(hours) > 0 && Number(hours) <= Number(fullTime) ? hours : undefined;
}

const isAt =
  (hours: string) =>
  ({ weekly_hours: one }: CurvePoint): boolean =>
    Number(one) === Number(hours);

/** What these hours leave; hours between two points are asked for by themselves. */
export function pointAt({ question, month, curve }: Known, hours: string): CurvePoint | undefined {
  return curve.points.find(isAt(hours)) ?? askCurve(question, { month, step: hours })?.points.find(isAt(hours));
}
