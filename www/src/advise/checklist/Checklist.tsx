import type { CalendarEvent, Receipt, ScenarioOutcome } from "loont";
import { Dated, DatedEvent, Sources } from "../../calendar/Dated";
import { eventWords } from "../../calendar/words";
import { text } from "../../form/fields";
import { t } from "../../i18n";
import { changesOf, dutiesOf, type Duty } from "./duties";
import { dutyWords, lateWords, whenWords, whoWords } from "./words";

/** For someone who advises, in place of the calendar: the same days, with who does it, what being late costs and a box to tick. */
export function Checklist({ scenario, receipt }: { scenario: ScenarioOutcome; receipt: Receipt }) {
  const { calendar } = scenario;
  const duties = dutiesOf(calendar);
  const changes = changesOf(calendar);
  return (
    <Dated title={t("checklist-title")} kind="calendar checklist" scenario={scenario} receipt={receipt}>
      <p class="hint">{t("checklist-intro")}</p>
      {duties.length > 0 && (
        <ol class="duties">
          {duties.map((duty) => (
            <Box key={duty.id} duty={duty} events={calendar} />
          ))}
        </ol>
      )}
      {changes.length > 0 && (
        <>
          <h3>{t("checklist-changes")}</h3>
          <ol>
            {changes.map((event, index) => (
              <DatedEvent key={index} event={event} words={eventWords(event, calendar)} />
            ))}
          </ol>
        </>
      )}
    </Dated>
  );
}

function Box({ duty, events }: { duty: Duty; events: readonly CalendarEvent[] }) {
  const { id, event, who, words } = duty;
  const done = text(id);
  const late = lateWords(duty);
  return (
    <li class="radio">
      <input
        id={id}
        type="checkbox"
        checked={done.value === "yes"}
        aria-describedby={`${id}-more`}
        onChange={(change) => (done.value = change.currentTarget.checked ? "yes" : "")}
      />
      <div>
        <label for={id}>
          <time dateTime={event.on}>{whenWords(duty)}</time>
          {" – "}
          {dutyWords(duty, events)}
        </label>
        <div id={`${id}-more`}>
          <p class="duty-who">{t("duty-who", { who: whoWords(who, "page") })}</p>
          {late.map((one) => (
            <p class="duty-late" key={one}>
              {one}
            </p>
          ))}
        </div>
        {!words && <Sources event={event} />}
      </div>
    </li>
  );
}
