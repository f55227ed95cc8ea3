import { todayIso } from "../../calendar/passed";
import { text } from "../../form/fields";
import { capital, day, month as monthWords } from "../../format";
import { t } from "../../i18n";
import { goInto } from "../../components/focus";
import type { EmployerMonth, EmployerOptionOutcome, EmployerOutcome } from "../types";
import { wholeWords } from "./Dates";
import { range } from "./money";
import { monthIn, monthsOf, nameOfOption, NO_RETURN, shownMonth, shownOption } from "./pick";

/** What each way back costs in a month, in a sentence; and the way to everything behind it. */
export function Summary({ outcome }: { outcome: EmployerOutcome }) {
  const month = shownMonth(outcome);
  const complete = outcome.options.every(({ total }) => total.complete);
  const links = [
    ["emp-costs-title", t("emp-costs-title")],
    ["emp-aids-title", t("emp-aids-title")],
    ["emp-dates-title", t("emp-dates-title")],
  ] as const;
  return (
    <>
      <div role="status">
        {outcome.options.map((option) => (
          <Sentence key={option.id} option={option} month={monthIn(option, month)} />
        ))}
      </div>
      {outcome.options.length === 1 && <p>{t("emp-add-option")}</p>}
      {!complete && <p class="notice">{t("emp-incomplete")}</p>}
      <First outcome={outcome} />
      <MonthSelect months={monthsOf(outcome)} month={month} />
      <ul class="further">
        {links.map(([id, words]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                goInto(id);
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Sentence({ option, month }: { option: EmployerOptionOutcome; month: EmployerMonth | undefined }) {
  if (!month) return null;
  const words = { title: nameOfOption(option), month: monthWords(month.month), cost: range(month.cost_after) };
  const perHour = month.per_hour_after;
  return (
    <p class={option.id === NO_RETURN ? undefined : "lead"}>
      {perHour ? t("emp-sentence", { ...words, hour: range(perHour) }) : t("emp-sentence-none", words)}
    </p>
  );
}

const MOST_FIRST = 3;

/** What has to be done first from today on, so that whoever reads no further knows it. */
function First({ outcome }: { outcome: EmployerOutcome }) {
  const option = shownOption(outcome);
  const next = option?.calendar.filter(({ on }) => on >= todayIso()).slice(0, MOST_FIRST) ?? [];
  if (!option || next.length === 0) return null;
  return (
    <div class="emp-first">
      <h3>{t("emp-first-title", { option: nameOfOption(option) })}</h3>
      <ul>
        {next.map((event, at) => (
          <li key={at}>
            <strong>{day(event.on)}</strong> {wholeWords(event)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function MonthSelect({ months, month }: { months: readonly string[]; month: string | undefined }) {
  const chosen = text("emp-month");
  return (
    <div class="field">
      <label for="emp-month">{t("month-shown")}</label>
      <select id="emp-month" value={month} onChange={(event) => (chosen.value = event.currentTarget.value)}>
        {months.map((one) => (
          <option value={one} key={one}>
            {capital(monthWords(one))}
          </option>
        ))}
      </select>
    </div>
  );
}
