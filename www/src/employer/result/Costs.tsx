import { SideBySide, type SideLine } from "../../components/SideBySide";
import { Fold } from "../../components/Fold";
import { text } from "../../form/fields";
import { capital, decimal, eur, month as monthWords } from "../../format";
import { isZero } from "../../format/sign";
import { t } from "../../i18n";
import type { EmployerMonth, EmployerOptionOutcome, EmployerOutcome } from "../types";
import { range, rangeOfDifference } from "./money";
import { isAny, monthIn, monthsOf, nameOfOption, NO_RETURN, shownMonth } from "./pick";
import { AID } from "../labels";
import { EmployerWhy, type About } from "./Why";

const ROW = {
  hours: "emp-row-hours",
  wage: "emp-row-wage",
  contributions: "emp-row-contributions",
  reduction: "emp-row-reduction",
  holiday: "emp-row-holiday",
  year: "emp-row-year",
  guaranteed: "emp-row-guaranteed",
  "guaranteed-contributions": "emp-row-guaranteed-contributions",
  solidarity: "emp-row-solidarity",
  replacement: "emp-row-replacement",
  before: "emp-row-before",
  after: "emp-row-after",
  "hour-before": "emp-row-hour-before",
  "hour-after": "emp-row-hour-after",
  "aid-total": "emp-row-aid-total",
  difference: "emp-row-difference",
} as const;
type Row = keyof typeof ROW;

interface Column { title: string; month: EmployerMonth }

/** The costs of a month and of all months, beside those of before and of no return. */
export function Costs({ outcome }: { outcome: EmployerOutcome }) {
  const month = shownMonth(outcome);
  const columns = [
    { title: t("emp-before"), month: outcome.before_illness },
    ...outcome.options.flatMap((option): Column[] => {
      const found = monthIn(option, month);
      return found ? [{ title: nameOfOption(option), month: found }] : [];
    }),
  ];
  const complete = outcome.options.every(({ total }) => total.complete);
  return (
    <>
      <div role="status">{outcome.options.map((option) => <Sentence key={option.id} option={option} month={monthIn(option, month)} />)}</div>
      {!complete && <p class="notice">{t("emp-incomplete")}</p>}
      <MonthSelect months={monthsOf(outcome)} month={month} />
      {month !== undefined && (
        <div class="emp-table">
          <SideBySide name="emp-month" caption={t("emp-month-caption", { month: monthWords(month) })} columns={columns.map(({ title }) => title)} lines={linesOf(columns)} />
        </div>
      )}
      <Totals outcome={outcome} />
    </>
  );
}

/** What one way costs in the month, and for each hour worked, in a sentence. */
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

const none = (amount: string | undefined): string => (amount === undefined || isZero(amount) ? t("emp-nothing") : eur(amount));
const noneRange = (amounts: { low: string; high: string } | undefined): string =>
  (amounts === undefined || !isAny([amounts.low, amounts.high]) ? t("emp-nothing") : range(amounts));

/** The lines of the month: those in which any column has something. */
function linesOf(columns: readonly Column[]): SideLine[] {
  const months = columns.map(({ month }) => month);
  const line = (key: Row, cells: readonly string[], shown = true, about?: About): SideLine[] =>
    (shown ? [{ key, label: t(ROW[key]), cells, ...(about ? { why: <EmployerWhy about={about} columns={columns} name={t(ROW[key])} /> } : {}) }] : []);
  const aids = [...new Set(months.flatMap(({ subsidies }) => subsidies.map(({ kind }) => kind)))];
  return [
    ...line("hours", months.map(({ hours }) => (isZero(hours) ? t("emp-no-hours") : t("emp-hours-in-month", { hours: decimal(hours) })))),
    ...line("wage", months.map(({ wage }) => none(wage)), true, "wage"),
    ...line("contributions", months.map(({ contributions }) => none(contributions.paid)), true, "contributions"),
    ...line("reduction", months.map(({ contributions }) => none(contributions.reduction)), isAny(months.map(({ contributions }) => contributions.reduction))),
    ...line("holiday", months.map(({ holiday_pay: pay }) => none(pay)), true, "holiday_pay"),
    ...line("year", months.map(({ end_of_year_premium: premium }) => none(premium)), isAny(months.map((one) => one.end_of_year_premium)), "end_of_year_premium"),
    ...line("guaranteed", months.map(({ guaranteed_wage: paid }) => none(paid?.gross)), isAny(months.map((one) => one.guaranteed_wage?.gross)), "guaranteed_wage"),
    ...line("guaranteed-contributions", months.map(({ guaranteed_wage: paid }) => none(paid?.contributions)), isAny(months.map((one) => one.guaranteed_wage?.contributions))),
    ...line("solidarity", months.map(({ solidarity_contribution: due }) => noneRange(due)), months.some((one) => one.solidarity_contribution), "solidarity_contribution"),
    ...line("replacement", months.map(({ replacement }) => none(replacement?.cost)), months.some((one) => one.replacement), "replacement"),
    { ...one("before", months.map(({ cost_before: cost }) => range(cost))), total: true },
    ...aids.map((kind): SideLine => ({
      key: kind, label: t("emp-row-aid", { aid: t(AID[kind]) }), cells: months.map(({ subsidies }) => noneRange(subsidies.find((aid) => aid.kind === kind))),
    })),
    ...(aids.length > 0 ? [{ ...one("after", months.map(({ cost_after: cost }) => range(cost))), total: true, why: <EmployerWhy about="subsidy" columns={columns} name={t("emp-row-after")} /> }] : []),
    one("hour-before", months.map(({ per_hour_before: cost }) => none(cost))),
    ...(aids.length > 0 ? [one("hour-after", months.map(({ per_hour_after: cost }) => noneRange(cost)))] : []),
  ];
}

const one = (key: Row, cells: readonly string[]): SideLine => ({ key, label: t(ROW[key]), cells });

/** Over all months shown, as the engine adds them up. */
function Totals({ outcome: { options } }: { outcome: EmployerOutcome }) {
  const title = t("totals-caption", { count: options[0]?.months.length ?? 0 });
  const hasAid = options.some(({ total }) => isAny([total.subsidies.low, total.subsidies.high]));
  const lines: SideLine[] = [
    one("hours", options.map(({ total }) => (isZero(total.hours) ? t("emp-no-hours") : t("emp-hours-in-month", { hours: decimal(total.hours) })))),
    one("before", options.map(({ total }) => range(total.cost_before))),
    ...(hasAid ? [one("aid-total", options.map(({ total }) => noneRange(total.subsidies)))] : []),
    { ...one("after", options.map(({ total }) => range(total.cost_after))), total: true },
    one("difference", options.map(({ id, total }) => (id === NO_RETURN ? t("emp-nothing") : rangeOfDifference(total.difference_with_no_resumption)))),
    one("hour-after", options.map(({ total }) => noneRange(total.per_hour_after))),
  ];
  return (
    <Fold title={title} amounts={[]}>
      <div class="emp-table"><SideBySide name="emp-total" caption={title} columns={options.map(nameOfOption)} lines={lines} /></div>
    </Fold>
  );
}
