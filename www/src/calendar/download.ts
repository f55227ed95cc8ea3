import type { Receipt, ScenarioOutcome } from "loont";
import { download } from "../components/download";
import { language, t } from "../i18n";
import { icsFile, type DatedNote } from "./ics";
import { articleWords, eventWords, shortWords } from "./words";

/** The events of a plan as notes; those of another plan of the same case are other notes. Two events of one kind on one day are told apart by their place. */
function notes({ id, calendar: events }: ScenarioOutcome, caseHash: string): DatedNote[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const key = `${caseHash}-${id}-${event.kind}-${event.on}`;
    const place = (seen.get(key) ?? 0) + 1;
    seen.set(key, place);
    const words = eventWords(event, events);
    return {
      uid: `${key}${place > 1 ? `-${place}` : ""}@loont`,
      on: event.on,
      title: shortWords(event),
      text: [words, ...event.cites.map(articleWords), t("footer-decides")].join("\n"),
    };
  });
}

/** The file of these events, in the language on screen. */
export const calendarFile = (scenario: ScenarioOutcome, { case_hash: hash, law }: Receipt): string =>
  icsFile({ name: t("calendar-title"), language: language.value, stamp: law, notes: notes(scenario, hash) });

/** Hands the file to the browser. */
export const downloadCalendar = (scenario: ScenarioOutcome, receipt: Receipt): void =>
  download("loont.ics", "text/calendar", calendarFile(scenario, receipt));
