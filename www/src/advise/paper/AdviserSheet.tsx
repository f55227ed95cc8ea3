import type { Outcome } from "loont";
import type { ComponentChildren } from "preact";
import { value } from "../../form/fields";
import { capital, month as monthWords } from "../../format";
import { t } from "../../i18n";
import type { Language } from "../../i18n/languages";
import { titleOf } from "../../keep/names";
import { answers, answersOf } from "../../paper/Answers";
import { head, joined, limitsOf } from "../../paper/frame";
import { monthsPrinted } from "../../paper/MonthsPrinted";
import { columnsOf, monthOf, yearsOf, type Column } from "../../plans/compare/columns";
import { datedRows, monthRows, totalRow, yearRows, type Row } from "../../plans/compare/rows";
import { columnName, type Group } from "../../plans/compare/Table";
import { subtitleOf } from "../../plans/PlanCards";
import { PRINT_LIST, PRINT_MONTHS } from "./choices";
import { listPrinted } from "./ListPrinted";
import { sizeOf } from "./room";

/** What is compared on paper: a month, a year, everything together, and the dates. */
function groupsOf(columns: readonly Column[], outcome: Outcome): Group[] {
  const month = monthOf(columns);
  const years = yearsOf(columns);
  const year = years.find((one) => String(one) >= (month ?? "").slice(0, 4)) ?? years.at(-1);
  return [
    ...(month === undefined ? [] : [{ title: capital(monthWords(month)), rows: monthRows(month, columns) }]),
    ...(year === undefined ? [] : [{ title: t("plans-year", { year: String(year) }), rows: yearRows(year) }]),
    { title: t("totals-caption", { count: outcome.scenarios[0]?.months.length ?? 0 }), rows: [totalRow()] },
    { title: t("plans-to-do"), rows: datedRows().filter(({ key }) => key !== "change") },
  ];
}

const row =
  (columns: readonly Column[]) =>
  ({ key, label, read, total }: Row) => (
    <tr key={key} class={total ? "total" : undefined}>
      <th scope="row">{label}</th>
      {columns.map((column) => (
        <td key={column.plan?.key ?? "none"}>{read(column)}</td>
      ))}
    </tr>
  );

/** Every cell of the table, row by row, for what they need of the page. */
const cellsOf = (columns: readonly Column[], groups: readonly Group[]): ComponentChildren[][] => [
  ["", ...columns.map((column) => [columnName(column), ...(column.plan ? [" ", subtitleOf(column.plan)] : [])])],
  ...groups.flatMap(({ title, rows }) => [[title], ...rows.map(({ label, read }) => [label, ...columns.map(read)])]),
];

const hasOwnIncome = ({ outcome }: Column): boolean =>
  outcome?.limits.some(({ kind }) => kind === "own_work_income") ?? false;

/** The plans beside each other and beside no plan. */
const compared = (columns: readonly Column[], groups: readonly Group[]) => (
  <table class="printed-compare">
    <caption>{t("compare-plans-title")}</caption>
    <thead>
      <tr>
        <td />
        {columns.map((column) => (
          <th scope="col" key={column.plan?.key ?? "none"}>
            {columnName(column)}
            {column.plan && <span>{subtitleOf(column.plan)}</span>}
            {hasOwnIncome(column) && <span>{t("plans-own-income")}</span>}
          </th>
        ))}
      </tr>
    </thead>
    {groups.map(({ title, rows }) => (
      <tbody key={title}>
        <tr class="group">
          <th scope="rowgroup" colSpan={columns.length + 1}>
            {title}
          </th>
        </tr>
        {rows.map(row(columns))}
      </tbody>
    ))}
  </table>
);

/** At the foot of each page: who decides; behind the first page also where the limits stand. */
const foot = (count: number, more: boolean) => (
  <div class="printed-foot">
    {more && (
      <p>
        <strong>{t("limits-title", { count })}</strong> {t("paper-limits-above")}
      </p>
    )}
    <p>{t("footer-decides")}</p>
  </div>
);

/** One page for the person who is advised: what was entered, the plans side by side, the limits. Other pages only when they are asked for. */
export function adviserSheet(outcome: Outcome, language: Language) {
  const columns = columnsOf().filter((column) => column.outcome !== undefined);
  const groups = groupsOf(columns, outcome);
  const entered = answersOf(outcome);
  const limits = limitsOf(outcome);
  const size = sizeOf({
    answers: entered.map((line) => line.join(" ")),
    rows: cellsOf(columns, groups),
    limits: joined(limits).length,
  });
  const [list, months] = [PRINT_LIST, PRINT_MONTHS].map((id) => value(id) === "yes");
  return (
    <div class={`printed one-page ${size}`} lang={language} aria-hidden="true">
      <table>
        <thead>
          <tr>
            <td>{head(outcome)}</td>
          </tr>
        </thead>
        <tfoot>
          <tr>
            <td>{foot(limits.length, list === true || months === true)}</td>
          </tr>
        </tfoot>
        <tbody>
          <tr>
            <td>
              <h1>{t("page-heading")}</h1>
              {answers(entered)}
              {compared(columns, groups)}
              <p class="printed-limits">
                <strong>{t("limits-title", { count: limits.length })}</strong> {joined(limits)}
              </p>
            </td>
          </tr>
          {list && (
            <tr class="printed-second">
              <td>{listPrinted()}</td>
            </tr>
          )}
          {months && (
            <tr class="printed-second">
              <td>{monthsPrinted(outcome, outcome.scenarios.map(titleOf))}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
