import { signal } from "@preact/signals";
import { MonthChoice } from "../../components/MonthChoice";
import { scenarios } from "../../form/scenarios";
import { capital, month as monthWords } from "../../format";
import { t } from "../../i18n";
import { columnsOf, monthOf, yearsOf, type Column } from "./columns";
import { Pager } from "./Pager";
import { datedRows, monthRows, totalRow, yearRows } from "./rows";
import { Table, type Group } from "./Table";

/** The first of the two columns that a narrow screen shows. */
const first = signal(0);

/** The plans beside each other, and beside no plan at all; as soon as there are two. */
export function ComparePlans() {
  const columns = columnsOf();
  const month = monthOf(columns);
  if (scenarios.value.length < 2 || month === undefined) return null;
  const years = yearsOf(columns);
  const main = years.find((year) => String(year) >= month.slice(0, 4)) ?? years.at(-1);
  const from = Math.min(first.value, columns.length - 2);
  const year = (one: number): Group => ({ title: t("plans-year", { year: String(one) }), rows: yearRows(one) });
  const count = columns[0]?.outcome?.months.length ?? 0;
  const groups: Group[] = [
    { title: capital(monthWords(month)), rows: monthRows(month, columns) },
    ...(main === undefined ? [] : [year(main)]),
    { title: t("totals-caption", { count }), rows: [totalRow()] },
    { title: t("plans-to-do"), rows: datedRows() },
  ];
  const others = years.filter((one) => one !== main);
  return (
    <section class="compare-plans" aria-labelledby="compare-plans-title">
      <h2 id="compare-plans-title" tabIndex={-1}>
        {t("compare-plans-title")}
      </h2>
      <p>{t("compare-plans-intro")}</p>
      <OwnIncome columns={columns} />
      <MonthChoice
        id="compare-month"
        months={columns[0]?.outcome?.months.map((one) => one.month) ?? []}
        month={month}
      />
      <Pager columns={columns} first={from} onTurn={(place) => (first.value = place)} />
      <Table caption={t("compare-plans-title")} columns={columns} groups={groups} first={from} />
      {others.length > 0 && (
        <details class="other-years">
          <summary>{t("plans-other-years")}</summary>
          <Table caption={t("plans-other-years")} columns={columns} groups={others.map(year)} first={from} />
        </details>
      )}
    </section>
  );
}

/** Said where an amount could be taken for everything that comes in. */
const OwnIncome = ({ columns }: { columns: readonly Column[] }) =>
  columns.some(({ outcome }) => outcome?.limits.some(({ kind }) => kind === "own_work_income")) ? (
    <p class="notice">{t("result-own-income")}</p>
  ) : null;
