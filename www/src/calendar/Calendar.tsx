import type { Receipt, ScenarioOutcome } from "loont";
import { Articles } from "../components/Marks";
import { day } from "../format";
import { t } from "../i18n";
import { later } from "../later";
import { downloadCalendar } from "./download";
import { eventWords } from "./words";

/** What changes, and what to do, when. */
export function Calendar({ scenario, receipt }: { scenario: ScenarioOutcome; receipt: Receipt }) {
  const parts = later.value;
  const { calendar } = scenario;
  return (
    <section aria-labelledby="calendar-title" class="calendar">
      <h2 id="calendar-title" tabIndex={-1}>{t("calendar-title")}</h2>
      {parts && <parts.PlanLine />}
      {calendar.length === 0 ? <p>{t("calendar-none")}</p> : (
        <>
          <p class="calendar-save">
            <button type="button" id="calendar-save" class="secondary" aria-describedby="calendar-save-hint" onClick={() => downloadCalendar(scenario, receipt)}>
              {t("calendar-save")}
            </button>{" "}
            <span class="hint" id="calendar-save-hint">{t("calendar-save-hint")}</span>
          </p>
          <ol>
            {calendar.map((event, index) => (
              <li key={index}>
                <p class="when"><time dateTime={event.on}>{day(event.on)}</time></p>
                <p>{eventWords(event, calendar)}</p>
                {event.cites.length > 0 && (
                  <details>
                    <summary>{t("why-articles")}<span class="visually-hidden"> {day(event.on)}</span></summary>
                    <Articles cites={event.cites} />
                  </details>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
