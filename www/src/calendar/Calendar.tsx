import type { Receipt, ScenarioOutcome } from "loont";
import { t } from "../i18n";
import { Dated, DatedEvent } from "./Dated";
import { eventWords } from "./words";

/** What changes, and what to do, when. */
export const Calendar = ({ scenario, receipt }: { scenario: ScenarioOutcome; receipt: Receipt }) => (
  <Dated title={t("calendar-title")} kind="calendar" scenario={scenario} receipt={receipt}>
    <ol>
      {scenario.calendar.map((event, index) => (
        <DatedEvent key={index} event={event} words={eventWords(event, scenario.calendar)} />
      ))}
    </ol>
  </Dated>
);
