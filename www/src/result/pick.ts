import type { Activity, MonthOutcome, ScenarioOutcome, Segment } from "loont";

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
export const reaches = ({ from, to }: Activity, { month }: Pick<MonthOutcome, "month">): boolean =>
  from.slice(0, 7) <= month && (to === undefined || to.slice(0, 7) >= month);
const fills = ({ from, to }: Activity, { month }: MonthOutcome): boolean =>
  from <= `${month}-01` && (to === undefined || to.slice(0, 7) > month);

/** What falling ill again can stop. */
export const isWork = ({ kind }: Activity): boolean =>
  kind === "employee_work" || kind === "self_employed_work" || kind === "full_resumption";

/** True when what the fund pays, or all that comes in, is not what it is without the plan. */
const differs = (one: MonthOutcome, other: MonthOutcome | undefined): boolean =>
  other !== undefined && (one.fund_pays !== other.fund_pays || one.gross !== other.gross);

/** True when days are lost: a sanction, a suspension, an illness too short to be paid. */
const loses = ({ benefit }: MonthOutcome): boolean =>
  benefit.segments.some(
    ({ phase, sanction_percent: sanction }) => phase === "suspended" || phase === "waiting" || sanction !== undefined,
  );

/**
 * The first whole month of a relapse; else the first that the plan changes, a month in which days are lost before a whole one
 * and a whole one before a part; else a whole one of the plan that the fund pays.
 */
export function firstMonth(
  now: ScenarioOutcome,
  work: ScenarioOutcome,
  activities: readonly Activity[],
): MonthOutcome | undefined {
  const { months } = work;
  const relapse = activities.find(
    ({ kind, from }) => kind === "relapse" && activities.some((plan) => isWork(plan) && plan.from < from),
  );
  const changed = months.filter((month, index) => differs(month, now.months[index]));
  const whole = changed.find((month) => activities.some((activity) => fills(activity, month)));
  const lost = changed.find(loses);
  const planned = months.filter((month) => activities.some((activity) => reaches(activity, month)));
  return (
    (relapse && (months.find((month) => fills(relapse, month)) ?? months.find((month) => reaches(relapse, month)))) ??
    (lost && whole && whole.month < lost.month ? whole : (lost ?? whole)) ??
    changed[0] ??
    planned.find((month) => isWholeMonthPaid(month) && activities.some((activity) => fills(activity, month))) ??
    planned[0]
  );
}

/** The month that the person chose; else the first one that shows what the plan does, or the first that the fund pays in full. */
export function pick(
  { now, work }: Partial<Pick<Picked, "now" | "work">>,
  activities: readonly Activity[],
  chosen: string,
): Picked | undefined {
  if (!now) return undefined;
  if (work) {
    const at = work.months.find(({ month }) => month === chosen) ?? firstMonth(now, work, activities);
    const beside = now.months.find((month) => month.month === at?.month);
    if (at && beside) return { now, work, monthNow: beside, monthWork: at };
  }
  const monthNow =
    now.months.find(({ month }) => month === chosen) ?? now.months.find(isWholeMonthPaid) ?? now.months[0];
  return monthNow && { now, monthNow };
}

/** The last part of a month that the fund pays; the last part of any kind when it pays none. */
export const lastPart = (month: MonthOutcome): Segment | undefined =>
  month.benefit.segments.findLast(isPaid) ?? month.benefit.segments.at(-1);
