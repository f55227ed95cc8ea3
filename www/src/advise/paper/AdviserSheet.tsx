import type { Outcome } from "loont";
import { value } from "../../form/fields";
import { capital, month as monthWords } from "../../format";
import { t } from "../../i18n";
import type { Language } from "../../i18n/languages";
import { titleOf } from "../../keep/names";
import { answers, answersOf } from "../../paper/Answers";
import { foot, head, joined, limitLines, limitsOf } from "../../paper/frame";
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
    ...(month === undefined ? [] : [{ title: capital(monthWords(month)), rows: monthRows(month) }]),
    ...(year === undefined ? [] : [{ title: t("plans-year", { year: String(year) }), rows: yearRows(year) }]),
    { title: t("totals-caption", { count: outcome.scenarios[0]?.months.length ?? 0 }), rows: [totalRow()] },
    { title: t("plans-to-do"), rows: datedRows().filter(({ key }) => key !== "change") },
  ];
}

const row = (columns: readonly Column[]) => ({ key, label, read, total }: Row) => (
  <tr key={key} class={total ? "total" : undefined}>
    <th scope="row">{label}</th>
    {columns.map((column) => <td key={column.plan?.key ?? "none"}>{read(column)}</td>)}
  </tr>
);

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
          </th>
        ))}
      </tr>
    </thead>
    {groups.map(({ title, rows }) => (
      <tbody key={title}>
        <tr class="group"><th scope="rowgroup" colSpan={columns.length + 1}>{title}</th></tr>
        {rows.map(row(columns))}
      </tbody>
    ))}
  </table>
);

/** One page for the person who is advised: what was entered, the plans side by side, the limits. Other pages only when they are asked for. */
export function adviserSheet(outcome: Outcome, language: Language) {
  const columns = columnsOf().filter((column) => column.outcome !== undefined);
  const groups = groupsOf(columns, outcome);
  const entered = answersOf(outcome);
  const limits = limitsOf(outcome);
  const size = sizeOf({ answers: entered.length, plans: columns.length, rows: groups.flatMap(({ rows }) => rows).length + groups.length, limits: joined(limits).length });
  return (
    <div class={`printed ${size}`} lang={language} aria-hidden="true">
      <table>
        <thead><tr><td>{head(outcome)}</td></tr></thead>
        <tfoot><tr><td>{foot(limits.length, [])}</td></tr></tfoot>
        <tbody>
          <tr>
            <td>
              <h1>{t("page-heading")}</h1>
              {answers(entered)}
              {compared(columns, groups)}
              {limitLines(limits)}
            </td>
          </tr>
          {value(PRINT_LIST) === "yes" && <tr class="printed-second"><td>{listPrinted()}</td></tr>}
          {value(PRINT_MONTHS) === "yes" && <tr class="printed-second"><td>{monthsPrinted(outcome, outcome.scenarios.map(titleOf))}</td></tr>}
        </tbody>
      </table>
    </div>
  );
}
