import type { CalendarEvent, Receipt, ScenarioOutcome } from "loont";
import type { ComponentChildren } from "preact";
import { Articles } from "../components/Marks";
import { day } from "../format";
import { t } from "../i18n";
import { later } from "../later";
import { downloadCalendar } from "./download";

interface DatedProps {
  title: string;
  kind: string;
  scenario: ScenarioOutcome;
  receipt: Receipt;
  children: ComponentChildren;
}

/** The days of a plan under their title, whoever reads them: whose plan it is, the way to the own calendar, then the days. */
export function Dated({ title, kind, scenario, receipt, children }: DatedProps) {
  const parts = later.value;
  return (
    <section aria-labelledby="calendar-title" class={kind}>
      <h2 id="calendar-title" tabIndex={-1}>
        {title}
      </h2>
      {parts && <parts.PlanLine />}
      {scenario.calendar.length === 0 ? (
        <p>{t("calendar-none")}</p>
      ) : (
        <>
          <p class="calendar-save">
            <button
              type="button"
              id="calendar-save"
              class="secondary"
              aria-describedby="calendar-save-hint"
              onClick={() => downloadCalendar(scenario, receipt)}
            >
              {t("calendar-save")}
            </button>{" "}
            <span class="hint" id="calendar-save-hint">
              {t("calendar-save-hint")}
            </span>
          </p>
          {children}
        </>
      )}
    </section>
  );
}

/** One day: what changes then, or what to do, and the articles behind it. */
export const DatedEvent = ({ event, words }: { event: CalendarEvent; words: string }) => (
  <li>
    <p class="when">
      <time dateTime={event.on}>{day(event.on)}</time>
    </p>
    <p>{words}</p>
    <Sources event={event} />
  </li>
);

export const Sources = ({ event: { on, cites } }: { event: CalendarEvent }) =>
  cites.length === 0 ? null : (
    <details>
      <summary>
        {t("why-articles")}
        <span class="visually-hidden"> {day(on)}</span>
      </summary>
      <Articles cites={cites} />
    </details>
  );
