import type { Activity, Case } from "loont";
import { isoDay } from "../form/parse";
import { isWork } from "../result/pick";

/** After how many months the page can let a plan stop. */
export const STOPS = [1, 2, 3, 6] as const;
const MOST_STOP = 24;
const YEAR = 12;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day, some months later; the last day of the month when it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const count = month - 1 + months;
  const [later, at] = [year + Math.floor(count / YEAR), (count % YEAR) + 1];
  return isoDay(String(Math.min(date, daysIn(later, at))), String(at), String(later));
}

/**
 * The first day of what an illness can stop, or of the months shown when it runs already; nothing when there is no such work
 * in the plan. Dates are compared as texts.
 */
export function startOf(activities: readonly Activity[], firstShown: string): string | undefined {
  const start = activities
    .filter(isWork)
    .map(({ from }) => from)
    .sort()[0];
  return start !== undefined && start < firstShown ? `${firstShown}-01` : start;
}

/** After how many whole months the plan stops, when it does. */
export function stopsAfter(activities: readonly Activity[], firstShown: string): number | undefined {
  const start = startOf(activities, firstShown);
  const relapse = activities.find(({ kind }) => kind === "relapse");
  if (start === undefined || !relapse) return undefined;
  const months = Array.from({ length: MOST_STOP }, (_, index) => index + 1);
  return months.find((count) => monthsLater(start, count) === relapse.from);
}

/** A wage of an employer, who pays the first weeks of a relapse; the kind of worker there was not said. */
const lacksWorker = (activity: Activity): boolean =>
  activity.kind === "full_resumption" && activity.worker === undefined && activity.gross_monthly !== "0.00";

/** True when a stop of this plan is worked out for a white-collar worker because nobody said the kind of worker. */
export const assumesWorker = (activities: readonly Activity[], { incapacity }: Case): boolean =>
  incapacity.worker === undefined && activities.some(lacksWorker);

/** The plan, stopped by illness some months after it starts: on a relapse after a full return the employer pays first. */
export function stopped(activities: readonly Activity[], from: string, basis: Case): Activity[] {
  const isAssumed = assumesWorker(activities, basis);
  const plan = activities
    .filter(({ kind }) => kind !== "relapse")
    .map((one): Activity => (isAssumed && lacksWorker(one) ? ({ ...one, worker: "white_collar" } as Activity) : one));
  return [...plan, { kind: "relapse", from }];
}
