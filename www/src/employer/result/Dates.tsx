import { Articles } from "../../components/Marks";
import { articleWords } from "../../calendar/words";
import { firstSentence, icsFile } from "../../calendar/ics";
import { todayIso } from "../../calendar/passed";
import { download } from "../../components/download";
import { day, engineArgs } from "../../format";
import { language, t } from "../../i18n";
import type { EmployerCalendarEvent, EmployerOptionOutcome, EmployerOutcome } from "../types";
import { Whose } from "./Choice";
import { nameOfOption } from "./pick";

/** What has to be done on its day at the latest, by the employer, the employee or the occupational doctor. */
const DEADLINES: ReadonlySet<string> = new Set([
  "sheet_due",
  "worker_asks",
  "work_declaration_first",
  "work_declaration_month",
  "work_declaration_change",
  "work_declaration_end",
  "permitted_ends",
  "resumption_declaration",
  "reintegration_information",
  "work_potential",
  "trajectory_by",
]);

/** That the day has passed, for what had to be done by then. */
const passedWords = ({ kind, on }: EmployerCalendarEvent): string =>
  DEADLINES.has(kind) && on < todayIso() ? `${t("deadline-passed-any")} ` : "";

/** What to do on a day. */
const dutyWords = ({ kind, args }: EmployerCalendarEvent): string => t(`event-${kind}`, engineArgs(args));

/** The same in one sentence without its full stop; a day that has passed says so first. */
export const shortDuty = (event: EmployerCalendarEvent): string => passedWords(event) + firstSentence(dutyWords(event));

/** What to do, with who does it; a day that has passed says so first. */
export const wholeWords = (event: EmployerCalendarEvent): string =>
  passedWords(event) + t("emp-duty", { what: dutyWords(event), who: t(`acts-${event.who}`) });

/** The dates of a way back as a file for a calendar program. Two events of one kind on one day are told apart by their place. */
function file({ receipt }: EmployerOutcome, option: EmployerOptionOutcome): string {
  const seen = new Map<string, number>();
  const notes = option.calendar.map((event) => {
    const key = `${receipt.case_hash}-${option.id}-${event.kind}-${event.on}`;
    const place = (seen.get(key) ?? 0) + 1;
    seen.set(key, place);
    return {
      uid: `${key}${place > 1 ? `-${place}` : ""}@loont`,
      on: event.on,
      title: shortDuty(event),
      text: [wholeWords(event), nameOfOption(option), ...event.cites.map(articleWords), t("emp-decides")].join("\n"),
    };
  });
  return icsFile({
    name: t("emp-calendar-name", { option: nameOfOption(option) }),
    language: language.value,
    stamp: receipt.law,
    notes,
  });
}

/** The declarations and the terms, with the day on which each has to be done. */
export function Dates({ outcome, option }: { outcome: EmployerOutcome; option: EmployerOptionOutcome }) {
  return (
    <section class="calendar" aria-labelledby="emp-dates-title">
      <h2 id="emp-dates-title" tabIndex={-1}>
        {t("emp-dates-title")}
      </h2>
      <Whose option={option} />
      {option.calendar.length === 0 ? (
        <p>{t("emp-dates-none")}</p>
      ) : (
        <>
          <p class="calendar-save">
            <button
              type="button"
              id="emp-calendar-save"
              class="secondary"
              aria-describedby="emp-calendar-hint"
              onClick={() => download("loont-employer.ics", "text/calendar", file(outcome, option))}
            >
              {t("calendar-save")}
            </button>{" "}
            <span class="hint" id="emp-calendar-hint">
              {t("calendar-save-hint")}
            </span>
          </p>
          <ol>
            {option.calendar.map((event, place) => (
              <li key={place}>
                <p class="when">
                  <time dateTime={event.on}>{day(event.on)}</time>
                </p>
                <p>{wholeWords(event)}</p>
                {event.cites.length > 0 && (
                  <details>
                    <summary>
                      {t("why-articles")}
                      <span class="visually-hidden"> {day(event.on)}</span>
                    </summary>
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
