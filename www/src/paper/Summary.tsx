import type { MonthOutcome, Outcome, ScenarioOutcome } from "loont";
import { eur, month } from "../format";
import { t } from "../i18n";
import { hidesWage } from "../keep/names";
import { picked } from "../result/Result";
import { isTaxKnown } from "../result/year/known";
import { settlementWords } from "../result/year/words";

interface Row {
  label: string;
  read: (one: ScenarioOutcome) => string;
}

const wageOf = (scenario: ScenarioOutcome, at: MonthOutcome | undefined): string =>
  hidesWage(scenario) ? t("none-known") : at?.wage ? eur(at.wage.gross) : t("none-wage");

/** What reaches the account, where that is known. */
const netOf = (scenario: ScenarioOutcome, complete: boolean, net: string): string =>
  complete && !hidesWage(scenario) ? eur(net) : t("none-known");

/** The month that stands on screen, everything together, and the tax of each year. */
export function rowsOf({ scenarios }: Outcome): Row[] {
  const at = picked()?.monthNow.month ?? scenarios[0]?.months[0]?.month ?? "";
  const inMonth = (label: string): string => `${label} (${month(at)})`;
  const monthOf = ({ months }: ScenarioOutcome): MonthOutcome | undefined => months.find((one) => one.month === at);
  const years = [...new Set(scenarios.flatMap(({ years: list }) => list.map(({ year }) => year)))];
  return [
    { label: inMonth(t("row-paid")), read: (one) => eur(monthOf(one)?.fund_pays ?? "0.00") },
    ...(scenarios.some((one) => monthOf(one)?.fund_pays_on_time !== undefined)
      ? [
          {
            label: t("row-on-time"),
            read: (one: ScenarioOutcome) => eur(monthOf(one)?.fund_pays_on_time ?? monthOf(one)?.fund_pays ?? "0.00"),
          },
        ]
      : []),
    { label: inMonth(t("row-wage")), read: (one) => wageOf(one, monthOf(one)) },
    {
      label: inMonth(t("col-net")),
      read: (one) => netOf(one, monthOf(one)?.net_complete ?? false, monthOf(one)?.net ?? "0.00"),
    },
    ...(scenarios.some((one) => monthOf(one)?.after_tax !== undefined)
      ? [
          {
            label: inMonth(t("row-after-tax")),
            read: (one: ScenarioOutcome) =>
              netOf(one, monthOf(one)?.after_tax !== undefined, monthOf(one)?.after_tax ?? "0.00"),
          },
        ]
      : []),
    {
      label: t("paper-total", { count: scenarios[0]?.months.length ?? 0 }),
      read: (one) => netOf(one, one.total.net_complete, one.total.net),
    },
    ...years.map(
      (year): Row => ({
        label: t("paper-year", { year: String(year), next: String(year + 1) }),
        read: (one) => {
          const found = one.years.find((other) => other.year === year);
          return found && !hidesWage(one) && isTaxKnown(found) ? settlementWords(found.settlement) : t("none-known");
        },
      }),
    ),
  ];
}

/** A line for each amount, a column for each plan. */
export const summary = (outcome: Outcome, titles: readonly string[]) => (
  <table class="printed-summary">
    <caption>{t("result-title")}</caption>
    <thead>
      <tr>
        <td />
        {titles.map((title, index) => (
          <th scope="col" key={index}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rowsOf(outcome).map(({ label, read }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {outcome.scenarios.map((one) => (
            <td key={one.id}>{read(one)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
