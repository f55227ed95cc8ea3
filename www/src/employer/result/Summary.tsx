import { text } from "../../form/fields";
import { capital, month as monthWords } from "../../format";
import { t } from "../../i18n";
import { goInto } from "../../components/focus";
import type { EmployerMonth, EmployerOptionOutcome, EmployerOutcome } from "../types";
import { range } from "./money";
import { monthIn, monthsOf, nameOfOption, NO_RETURN, shownMonth } from "./pick";

/** What each way back costs in a month, in a sentence; and the way to everything behind it. */
export function Summary({ outcome }: { outcome: EmployerOutcome }) {
  const month = shownMonth(outcome);
  const complete = outcome.options.every(({ total }) => total.complete);
  const links = [["emp-costs-title", t("emp-costs-title")], ["emp-aids-title", t("emp-aids-title")], ["emp-dates-title", t("emp-dates-title")]] as const;
  return (
    <>
      <div role="status">{outcome.options.map((option) => <Sentence key={option.id} option={option} month={monthIn(option, month)} />)}</div>
      {outcome.options.length === 1 && <p>{t("emp-add-option")}</p>}
      {!complete && <p class="notice">{t("emp-incomplete")}</p>}
      <MonthSelect months={monthsOf(outcome)} month={month} />
      <ul class="further">
        {links.map(([id, words]) => (
          <li key={id}><a href={`#${id}`} onClick={(event) => { event.preventDefault(); goInto(id); }}>{words}</a></li>
        ))}
      </ul>
    </>
  );
}

function Sentence({ option, month }: { option: EmployerOptionOutcome; month: EmployerMonth | undefined }) {
  if (!month) return null;
  const words = { title: nameOfOption(option), month: monthWords(month.month), cost: range(month.cost_after) };
  const perHour = month.per_hour_after;
  return <p class={option.id === NO_RETURN ? undefined : "lead"}>{perHour ? t("emp-sentence", { ...words, hour: range(perHour) }) : t("emp-sentence-none", words)}</p>;
}

function MonthSelect({ months, month }: { months: readonly string[]; month: string | undefined }) {
  const chosen = text("emp-month");
  return (
    <div class="field">
      <label for="emp-month">{t("month-shown")}</label>
      <select id="emp-month" value={month} onChange={(event) => (chosen.value = event.currentTarget.value)}>
        {months.map((one) => <option value={one} key={one}>{capital(monthWords(one))}</option>)}
      </select>
    </div>
  );
}
