import type { Activity, MonthOutcome, Outcome, ScenarioOutcome, Segment } from "loont";

/** What is shown side by side: the month without plans and, when there are plans, the same month with them. */
export interface Picked {
  now: ScenarioOutcome;
  work?: ScenarioOutcome;
  monthNow: MonthOutcome;
  monthWork?: MonthOutcome;
}

export const isPaid = (segment: Segment): boolean => segment.phase === "primary" || segment.phase === "invalidity";
const isWholeMonthPaid = (month: MonthOutcome): boolean =>
  month.benefit.segments.length > 0 && month.benefit.segments.every(isPaid);

/** Dates are compared as texts: "2026-12-01" comes before "2027-01". */
const reaches = ({ from, to }: Activity, { month }: MonthOutcome): boolean =>
  from.slice(0, 7) <= month && (to === undefined || to.slice(0, 7) >= month);
const fills = ({ from, to }: Activity, { month }: MonthOutcome): boolean =>
  from <= `${month}-01` && (to === undefined || to.slice(0, 7) > month);

/** The first whole month of the first plan that the fund pays, or the first month with any plan. */
function firstMonth(work: ScenarioOutcome, activities: readonly Activity[]): MonthOutcome | undefined {
  const plans = activities.filter(({ kind }) => kind !== "relapse").sort((one, other) => (one.from < other.from ? -1 : 1));
  const relapse = activities.find(({ kind }) => kind === "relapse");
  const before = work.months.filter(({ month }) => relapse === undefined || month < relapse.from.slice(0, 7));
  const [first = relapse] = plans;
  if (!first) return undefined;
  const whole = before.filter((month) => fills(first, month));
  return (first.kind === "full_resumption" ? undefined : whole.find(isWholeMonthPaid))
    ?? whole[0]
    ?? work.months.find((month) => activities.some((activity) => reaches(activity, month)));
}

/** The month that the person chose; else the first one that shows the plan, or the first that the fund pays in full. */
export function pick(outcome: Outcome, activities: readonly Activity[], chosen: string): Picked | undefined {
  const [now, work] = outcome.scenarios;
  if (!now) return undefined;
  if (work) {
    const at = work.months.find(({ month }) => month === chosen) ?? firstMonth(work, activities);
    const beside = now.months.find((month) => month.month === at?.month);
    if (at && beside) return { now, work, monthNow: beside, monthWork: at };
  }
  const monthNow = now.months.find(({ month }) => month === chosen) ?? now.months.find(isWholeMonthPaid) ?? now.months[0];
  return monthNow && { now, monthNow };
}

/** The last part of a month that the fund pays; the last part of any kind when it pays none. */
export const lastPart = (month: MonthOutcome): Segment | undefined =>
  month.benefit.segments.findLast(isPaid) ?? month.benefit.segments.at(-1);
