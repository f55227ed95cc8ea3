import type { MonthOutcome, Outcome, ScenarioOutcome, Segment } from "loont";

/** What is shown side by side: the month without work and, when there is work, the same month with it. */
export interface Picked {
  now: ScenarioOutcome;
  work?: ScenarioOutcome;
  monthNow: MonthOutcome;
  monthWork?: MonthOutcome;
}

const isPaid = (segment: Segment): boolean => segment.phase === "primary" || segment.phase === "invalidity";
const isWholeMonthPaid = (month: MonthOutcome): boolean =>
  month.benefit.segments.length > 0 && month.benefit.segments.every(isPaid);

/** The first whole month of work, or the first one with any work; without work the first month that the fund pays in full. */
export function pick(outcome: Outcome, workFrom: string | undefined): Picked | undefined {
  const [now, work] = outcome.scenarios;
  if (!now) return undefined;
  if (work && workFrom !== undefined) {
    const started = (month: MonthOutcome): boolean => month.wage !== undefined && `${month.month}-01` >= workFrom;
    const at = work.months.find((month) => started(month) && isWholeMonthPaid(month))
      ?? work.months.find(started)
      ?? work.months.find((month) => month.wage !== undefined);
    const beside = now.months.find((month) => month.month === at?.month);
    if (at && beside) return { now, work, monthNow: beside, monthWork: at };
  }
  const monthNow = now.months.find(isWholeMonthPaid) ?? now.months[0];
  return monthNow && { now, monthNow };
}

/** The last part of a month that the fund pays; the last part of any kind when it pays none. */
export const lastPart = (month: MonthOutcome): Segment | undefined =>
  month.benefit.segments.findLast(isPaid) ?? month.benefit.segments.at(-1);
