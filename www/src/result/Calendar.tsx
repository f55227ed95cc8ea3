import type { ScenarioOutcome } from "loont";
import { Articles } from "../components/Marks";
import { day, engineArgs, eur } from "../format";
import { t } from "../i18n";

/** What a change does to the amount per day, or that it does nothing. */
function amount({ before_eur: before, after_eur: after }: Record<string, string>): string {
  if (before === undefined || after === undefined) return "";
  return before === after ? t("amount-stays", { after: eur(after) }) : t("amount-changes", { before: eur(before), after: eur(after) });
}

/** What changes, and what to do, when. */
export function Calendar({ scenario }: { scenario: ScenarioOutcome }) {
  return (
    <section aria-labelledby="calendar-title" class="calendar">
      <h2 id="calendar-title" tabIndex={-1}>{t("calendar-title")}</h2>
      {scenario.calendar.length === 0 ? <p>{t("calendar-none")}</p> : (
        <ol>
          {scenario.calendar.map((event, index) => (
            <li key={index}>
              <p class="when"><time dateTime={event.on}>{day(event.on)}</time></p>
              <p>{t(`event-${event.kind}`, engineArgs(event.args))} {amount(event.args)}</p>
              {event.cites.length > 0 && (
                <details>
                  <summary>{t("why-articles")}<span class="visually-hidden"> {day(event.on)}</span></summary>
                  <Articles cites={event.cites} />
                </details>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
