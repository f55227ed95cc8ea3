import type { CalendarEvent, Outcome } from "loont";
import { shortWords } from "../calendar/words";
import { shownScenarios } from "../form/onscreen";
import { day } from "../format";
import { t } from "../i18n";

/** As many as leave room for the answers on the same page. */
export const MOST_DUTIES = 10;

/** What to do and what changes, for the plan on screen. */
export function dutiesOf(outcome: Outcome): readonly CalendarEvent[] {
  const { now, work } = shownScenarios();
  return (work ?? now ?? outcome.scenarios[0])?.calendar ?? [];
}

/** Each in one sentence. */
export function duties(events: readonly CalendarEvent[]) {
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{t("calendar-title")}</h2>
      <ul class="printed-duties">
        {events.slice(0, MOST_DUTIES).map((event, index) => (
          <li key={index}>
            <strong>{day(event.on)}</strong> {shortWords(event)}.
          </li>
        ))}
      </ul>
      {events.length > MOST_DUTIES && <p>{t("paper-more-duties", { count: events.length - MOST_DUTIES })}</p>}
    </section>
  );
}
