import type { CalendarEvent, Receipt, ScenarioOutcome } from "loont";
import { downloadCalendar } from "../../calendar/download";
import { eventWords } from "../../calendar/words";
import { Articles } from "../../components/Marks";
import { text } from "../../form/fields";
import { day } from "../../format";
import { t } from "../../i18n";
import { PlanLine } from "../../plans/PlanLine";
import { changesOf, dutiesOf, type Duty } from "./duties";
import { dutyWords, lateWords, whenWords, whoWords } from "./words";

/** For someone who advises, in place of the calendar: the same days, with who does it, what being late costs and a box to tick. */
export function Checklist({ scenario, receipt }: { scenario: ScenarioOutcome; receipt: Receipt }) {
  const { calendar } = scenario;
  const duties = dutiesOf(calendar);
  const changes = changesOf(calendar);
  return (
    <section aria-labelledby="calendar-title" class="calendar checklist">
      <h2 id="calendar-title" tabIndex={-1}>{t("checklist-title")}</h2>
      <PlanLine />
      {calendar.length === 0 ? <p>{t("calendar-none")}</p> : (
        <>
          <p class="hint">{t("checklist-intro")}</p>
          {duties.length > 0 && <ol class="duties">{duties.map((duty) => <Box key={duty.id} duty={duty} events={calendar} />)}</ol>}
          {changes.length > 0 && (
            <>
              <h3>{t("checklist-changes")}</h3>
              <ol>{changes.map((event, index) => <Change key={index} event={event} events={calendar} />)}</ol>
            </>
          )}
          <p class="calendar-save">
            <button type="button" id="calendar-save" class="secondary" aria-describedby="calendar-save-hint" onClick={() => downloadCalendar(scenario, receipt)}>
              {t("calendar-save")}
            </button>{" "}
            <span class="hint" id="calendar-save-hint">{t("calendar-save-hint")}</span>
          </p>
        </>
      )}
    </section>
  );
}

function Box({ duty, events }: { duty: Duty; events: readonly CalendarEvent[] }) {
  const { id, event, who, words } = duty;
  const done = text(id);
  const late = lateWords(duty);
  return (
    <li class="radio">
      <input id={id} type="checkbox" checked={done.value === "yes"} aria-describedby={`${id}-more`} onChange={(change) => (done.value = change.currentTarget.checked ? "yes" : "")} />
      <div>
        <label for={id}>
          <time dateTime={event.on}>{whenWords(duty)}</time>{" – "}
          {dutyWords(duty, events)}
        </label>
        <div id={`${id}-more`}>
          <p class="duty-who">{t("duty-who", { who: whoWords(who, "page") })}</p>
          {late.map((one) => <p class="duty-late" key={one}>{one}</p>)}
        </div>
        {!words && <Sources event={event} />}
      </div>
    </li>
  );
}

const Change = ({ event, events }: { event: CalendarEvent; events: readonly CalendarEvent[] }) => (
  <li>
    <p class="when"><time dateTime={event.on}>{day(event.on)}</time></p>
    <p>{eventWords(event, events)}</p>
    <Sources event={event} />
  </li>
);

const Sources = ({ event: { on, cites } }: { event: CalendarEvent }) => (cites.length === 0 ? null : (
  <details>
    <summary>{t("why-articles")}<span class="visually-hidden"> {day(on)}</span></summary>
    <Articles cites={cites} />
  </details>
));
