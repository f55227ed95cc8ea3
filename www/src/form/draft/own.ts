import type { SelfEmployedWork, YearlyIncome } from "loont";
import { monthsShown, value } from "../fields";
import { isoMonth, monthsFrom } from "../parse";
import { filled, type Builder } from "./builder";
import { declared, incomes } from "./work";

/** The years shown that lie whole inside the work: what is expected of a year says nothing of a part of one. */
function wholeYears({ from, to }: { from: string; to?: string }): number[] {
  const shown = monthsFrom(isoMonth(value("from-month"), value("from-year")), Number(monthsShown.value));
  const years = [...new Set(shown.map((month) => month.slice(0, 4)))];
  return years.filter((year) => from <= `${year}-01-01` && (to === undefined || to >= `${year}-12-31`)).map(Number);
}

/** The income that is expected of each whole year, next to the years that were filled in one by one. */
function expected(
  form: Builder,
  path: string,
  period: { from: string; to?: string },
  known: readonly YearlyIncome[],
): YearlyIncome[] {
  if (value("own-paid") === "no" || !filled("own-yearly")) return [];
  return wholeYears(period)
    .filter((year) => known.every((one) => one.year !== year))
    .map((year, index) => ({
      year,
      amount: form.amount(`${path}[${known.length + index}].amount`, "own-yearly"),
    }));
}

/** Work for oneself. */
export function ownWork(form: Builder, at: string): SelfEmployedWork & { kind: "self_employed_work" } {
  const period = form.period(at, "own-from", "own-end");
  form.from(`${at}.unpaid`, "own-paid");
  const said = declared(form, at, "own-");
  const { net_yearly_income: rows = [], ...limit } = incomes(form, at, "income");
  const all = [...rows, ...expected(form, `${at}.net_yearly_income`, period, rows)];
  return {
    kind: "self_employed_work",
    ...period,
    ...(value("own-paid") === "no" ? { unpaid: true } : {}),
    ...said,
    ...(all.length > 0 ? { net_yearly_income: all } : {}),
    ...limit,
  };
}
