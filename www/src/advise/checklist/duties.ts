import type { CalendarEvent } from "loont";

/** Who files it, asks for it or answers. */
export type Who = "person" | "counsellor" | "employer" | "doctor" | "fund" | "service";

/** Who has something to do on the day of an event. What is not in this list changes by itself. */
const WHO: ReadonlyMap<string, Who> = new Map([
  ["declare_by", "person"],
  ["volunteering_tell", "person"],
  ["work_ends", "person"],
  ["permission_end", "person"],
  ["ask_more_hours", "person"],
  ["pension_arrange", "person"],
  ["resumption_starts", "person"],
  ["relapse_starts", "person"],
  ["training_partner", "service"],
  ["training_partner_term", "person"],
  ["adviser_answer", "doctor"],
  ["training_premium_by", "fund"],
  ["training_succeeds", "fund"],
  ["premium_paid", "fund"],
]);

/** What someone else has to do from the day of an event on, and no event of its own says. */
const BESIDES: ReadonlyMap<string, { who: Who; words: "duty-statement" | "duty-premium" }> = new Map([
  ["work_starts", { who: "employer", words: "duty-statement" }],
  ["training_starts", { who: "counsellor", words: "duty-premium" }],
] as const);

/** Something to do, by when and by whom; `words` where the event itself does not say it. The text under `id` keeps whether it is done. */
export interface Duty {
  id: string;
  event: CalendarEvent;
  who: Who;
  words?: "duty-statement" | "duty-premium";
}

/** What an event asks of someone, and what it asks of someone else besides. */
function asked(event: CalendarEvent): Omit<Duty, "id">[] {
  const who = WHO.get(event.kind);
  const besides = BESIDES.get(event.kind);
  return [...(who ? [{ event, who }] : []), ...(besides ? [{ event, ...besides }] : [])];
}

/**
 * What is to be done, by date. Two plans that ask the same on the same day keep it in one text; two jobs that begin on one day
 * ask for one statement, and other things of one kind on one day are told apart by their place.
 */
export function dutiesOf(events: readonly CalendarEvent[]): Duty[] {
  const list: Duty[] = [];
  for (const duty of events.flatMap(asked)) {
    const first = `done-${duty.words ?? duty.event.kind}-${duty.event.on}`;
    const same = list.filter(({ id }) => id.startsWith(first)).length;
    if (same === 0 || !duty.words) list.push({ ...duty, id: same === 0 ? first : `${first}-${same + 1}` });
  }
  return list;
}

/** What changes by itself. */
export const changesOf = (events: readonly CalendarEvent[]): CalendarEvent[] =>
  events.filter(({ kind }) => !WHO.has(kind));
