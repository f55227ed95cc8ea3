import type { CalendarEvent } from "loont";
import { activitiesOf, isPassed } from "../../calendar/passed";
import { eventWords } from "../../calendar/words";
import { live } from "../../form/live";
import { day, eur } from "../../format";
import { t } from "../../i18n";
import type { Duty, Who } from "./duties";
import { costOfLate, type CostOfLate } from "./late";

/** On the page the one who advises is "you"; on paper the person who is ill is. */
const ON_PAGE: Record<Who, string> = {
  person: "who-person",
  counsellor: "who-counsellor",
  employer: "who-employer",
  doctor: "who-doctor",
  fund: "who-fund",
  service: "who-service",
};
const ON_PAPER: Record<Who, string> = {
  ...ON_PAGE,
  person: "who-person-paper",
  counsellor: "who-counsellor-paper",
  employer: "who-employer-paper",
};

export const whoWords = (who: Who, where: "page" | "paper"): string => t((where === "page" ? ON_PAGE : ON_PAPER)[who]);

/** What is to be done. */
export const dutyWords = ({ event, words }: Duty, events: readonly CalendarEvent[]): string =>
  words ? t(words) : eventWords(event, events);

/** By when, or from when on. */
export const whenWords = ({ event: { on }, words }: Duty): string =>
  words ? t("duty-from", { date: day(on) }) : day(on);

/** The engine is asked once for each event of an outcome. */
const costs = new WeakMap<CalendarEvent, CostOfLate | "none">();

function costOf(event: CalendarEvent): CostOfLate | undefined {
  const { basis } = live.value.draft;
  const known = costs.get(event) ?? (basis && costOfLate(basis, activitiesOf(event), event)) ?? "none";
  costs.set(event, known);
  return known === "none" ? undefined : known;
}

/** What being late costs, a sentence for each day; none where no source gives an amount. */
export function lateWords({ event, words }: Duty): string[] {
  // Of a day that has passed, the event itself says what it costs to act today.
  const cost = words || isPassed(event) ? undefined : costOf(event);
  if (!cost) return [];
  const { inTime, months, late } = cost;
  return late.map(({ on, pays }) =>
    t("duty-late", { date: day(on), late: eur(pays), time: eur(inTime), count: months }),
  );
}
