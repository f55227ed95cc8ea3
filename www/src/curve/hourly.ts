import { askCurve } from "../engine/later";
import type { Known } from "./question";

/** What one more hour brings: on the account, after the tax of the year, and of each euro gross after that tax. */
export interface Hour {
  from: string;
  to: string;
  brings: string;
  left?: string;
  kept?: string;
}

function ask({ question, month }: Known): Hour[] {
  const points = askCurve(question, { month, step: "1" })?.points ?? [];
  return points.flatMap(
    ({ weekly_hours: to, per_extra_hour: brings, after_tax_per_extra_hour: left, kept_percent: kept }, place) => {
      const before = points[place - 1];
      const taxed = { ...(left === undefined ? {} : { left }), ...(kept === undefined ? {} : { kept }) };
      return before ? [{ from: before.weekly_hours, to, brings, ...taxed }] : [];
    },
  );
}

const asked = new WeakMap<Known, Hour[]>();

/** Hour by hour: the same curve with points an hour apart, so that the amounts of two hours add up. */
export function hourly(known: Known): Hour[] {
  const hours = asked.get(known) ?? ask(known);
  asked.set(known, hours);
  return hours;
}

export const leftOfHour = ({ brings, kept }: Hour, isTaxed: boolean): string => (isTaxed ? (kept ?? "0") : brings);

/** The hour that these hours a week end in. */
export const hourOf = (hours: readonly Hour[], chosen: string): Hour | undefined =>
  hours.find(({ to }) => Number(chosen) <= Number(to));
