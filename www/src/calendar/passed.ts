import type { Activity, CalendarEvent } from "loont";
import { ask } from "../engine/engine";
import { today } from "../form/clock";
import { live } from "../form/live";
import { outcomeOf, planOf } from "../form/onscreen";
import { isoDay } from "../form/parse";
import { active, scenarios } from "../form/places";
import { day, engineArgs, eur } from "../format";
import { t } from "../i18n";

/** What someone has to do by the day of an event, and what is said when that day has passed. */
const PASSED: ReadonlyMap<string, string> = new Map([
  ["declare_by", "deadline-passed"],
  ["volunteering_tell", "deadline-passed"],
  ["permission_end", "deadline-passed-permission"],
  ["ask_more_hours", "deadline-passed-permission"],
  ["pension_arrange", "deadline-passed-any"],
]);

/** The day on this device, as a date of the contract. */
export function todayIso(): string {
  const now = today();
  return isoDay(String(now.day), String(now.month), String(now.year));
}

type Declared = Extract<Activity, { declared_on?: string }>;

/** The work that a declaration is about. */
export const isDeclaredWork = (activity: Activity, start: string | undefined): activity is Activity & Declared =>
  (activity.kind === "employee_work" || activity.kind === "self_employed_work") && activity.from === start;

/** What was entered for the plan that an event belongs to; that on screen for an event of a try with other answers. */
export const activitiesOf = (event: CalendarEvent): readonly Activity[] => {
  const plan = scenarios.value.find(({ key }) => outcomeOf(key)?.calendar.includes(event));
  return planOf(plan?.key ?? active.value)?.scenario?.activities ?? [];
};

/** True for a day by which something had to be done, and that lies behind us; not when it is known that it was done. */
export function isPassed(event: CalendarEvent): boolean {
  if (!PASSED.has(event.kind) || event.on >= todayIso()) return false;
  const jobs = activitiesOf(event).filter((one) => isDeclaredWork(one, event.args["work_date"]));
  return event.kind !== "declare_by" || jobs.length === 0 || jobs.some((one) => one.declared_on === undefined);
}

/** The engine is asked once for each event of an outcome. */
const costs = new WeakMap<CalendarEvent, { late: string; time: string; count: number } | "none">();

/** What the fund pays over all months shown when the work is declared today, and what it would have paid. */
function costToday(event: CalendarEvent): { late: string; time: string; count: number } | undefined {
  const known = costs.get(event);
  if (known !== undefined) return known === "none" ? undefined : known;
  const { basis } = live.value.draft;
  const start = event.args["work_date"];
  const activities = activitiesOf(event);
  const late = activities.map((one) =>
    isDeclaredWork(one, start) && one.declared_on === undefined ? { ...one, declared_on: todayIso() } : one,
  );
  const answer =
    basis && event.kind === "declare_by" && activities.length > 0
      ? ask({
          ...basis,
          scenarios: [
            { id: "in-time", activities: [...activities] },
            { id: "late", activities: late },
          ],
        })
      : undefined;
  const [, first, second] = answer?.kind === "outcome" ? answer.outcome.scenarios : [];
  const found =
    first && second && first.total.fund_pays !== second.total.fund_pays
      ? { late: second.total.fund_pays, time: first.total.fund_pays, count: second.months.length }
      : undefined;
  costs.set(event, found ?? "none");
  return found;
}

/** That the day has passed, and what to do now. */
export const passedWords = (event: CalendarEvent): string => t(PASSED.get(event.kind) ?? "deadline-passed");

/** What the last day was for: a declaration, or what the event says. */
export const wasWords = ({ kind, on, args }: CalendarEvent): string =>
  kind === "declare_by" || kind === "volunteering_tell"
    ? t("passed-was", { date: day(on) })
    : `${day(on)}: ${t(`event-${kind}`, engineArgs(args))}`;

/** What it costs to declare it only today; nothing where the engine gives no other amount. */
export function lateTodayWords(event: CalendarEvent): string {
  const cost = costToday(event);
  return cost
    ? t("deadline-late", { date: day(todayIso()), late: eur(cost.late), time: eur(cost.time), count: cost.count })
    : "";
}
