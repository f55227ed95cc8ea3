import type { CalendarEvent } from "loont";

/** Who files it, asks for it or answers. */
export type Who = "person" | "counsellor" | "employer" | "doctor" | "fund" | "service";

/** Who has something to do on the day of an event. What is not in this list changes by itself. */
const WHO: ReadonlyMap<string, Who> = new Map([
  ["declare_by", "person"],
  ["volunteering_tell", "person"],
  ["work_ends", "person"],
  ["permission_end", "person"],
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

/** Something to do, by when and by whom; `words` where the event itself does not say it. */
export interface Duty { event: CalendarEvent; who: Who; words?: "duty-statement" | "duty-premium" }

/** What is to be done, by date. */
export const dutiesOf = (events: readonly CalendarEvent[]): Duty[] =>
  events.flatMap((event): Duty[] => {
    const who = WHO.get(event.kind);
    const besides = BESIDES.get(event.kind);
    return [...(who ? [{ event, who }] : []), ...(besides ? [{ event, ...besides }] : [])];
  });

/** What changes by itself. */
export const changesOf = (events: readonly CalendarEvent[]): CalendarEvent[] => events.filter(({ kind }) => !WHO.has(kind));

/** The text that keeps whether it is done. Two plans that ask the same on the same day have one. */
export const doneId = ({ event: { kind, on }, words }: Duty): string => `done-${words ?? kind}-${on}`;
