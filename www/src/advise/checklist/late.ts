import type { Activity, CalendarEvent, Case, ScenarioOutcome } from "loont";
import { ask } from "../../engine/engine";
import { monthsLater } from "../../plans/stop";

/** What the fund pays over all months shown when a work is declared on a day that is too late. */
export interface Late {
  on: string;
  pays: string;
}
export interface CostOfLate {
  inTime: string;
  months: number;
  late: Late[];
}

type Declared = Extract<Activity, { declared_on?: string }>;

const startsOn = (activity: Activity, day: string): activity is Activity & Declared =>
  (activity.kind === "employee_work" || activity.kind === "self_employed_work") && activity.from === day;

/**
 * What being late costs, as the engine gives it: declared on the first day of the work, and a month after it. Nothing when
 * the day of the declaration is known, or when it makes no difference in the months shown.
 */
export function costOfLate(
  basis: Case,
  activities: readonly Activity[],
  { kind, args }: CalendarEvent,
): CostOfLate | undefined {
  const start = args["work_date"];
  if (kind !== "declare_by" || start === undefined) return undefined;
  const jobs = activities.filter((one) => startsOn(one, start));
  if (jobs.length === 0 || jobs.some((one) => "declared_on" in one && one.declared_on !== undefined)) return undefined;
  const days = [start, monthsLater(start, 1)];
  const declared = (on: string): Activity[] =>
    activities.map((one) => (startsOn(one, start) ? { ...one, declared_on: on } : one));
  const plans = [
    { id: "in-time", activities: [...activities] },
    ...days.map((on) => ({ id: on, activities: declared(on) })),
  ];
  const answer = ask({ ...basis, scenarios: plans });
  if (answer.kind !== "outcome") return undefined;
  const found = (id: string): ScenarioOutcome | undefined => answer.outcome.scenarios.find((one) => one.id === id);
  const inTime = found("in-time");
  if (!inTime) return undefined;
  const late = days.flatMap((on): Late[] => {
    const pays = found(on)?.total.fund_pays;
    return pays === undefined || pays === inTime.total.fund_pays ? [] : [{ on, pays }];
  });
  return late.length > 0 ? { inTime: inTime.total.fund_pays, months: inTime.months.length, late } : undefined;
}
