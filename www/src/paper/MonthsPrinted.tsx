import type { MonthOutcome, Outcome, ScenarioOutcome } from "loont";
import { capital, eur, month } from "../format";
import { t } from "../i18n";
import { hidesWage } from "../keep/names";

/** As many lines as fit on one page; a file may ask for more months. */
export const MOST_MONTHS = 60;
/** With more plans than this, one amount for each. */
const MOST_WIDE = 3;

interface Column {
  label: string;
  read: (one: MonthOutcome, of: ScenarioOutcome) => string;
}

const PAID: Column = { label: "col-paid", read: (one) => eur(one.fund_pays) };
const WAGE: Column = { label: "col-wage", read: (one, of) => (one.wage && !hidesWage(of) ? eur(one.wage.gross) : "") };
const NET: Column = {
  label: "col-net",
  read: (one, of) => (one.net_complete && !hidesWage(of) ? eur(one.net) : t("none-known")),
};

const columnsOf = (scenario: ScenarioOutcome, narrow: boolean): Column[] => {
  const wage = scenario.months.some((one) => one.wage !== undefined);
  if (narrow) return [wage && !hidesWage(scenario) ? NET : PAID];
  return wage ? [PAID, WAGE, NET] : [PAID];
};

/** The months of every plan side by side. */
export function monthsPrinted({ scenarios }: Outcome, titles: readonly string[]) {
  const narrow = scenarios.length > MOST_WIDE;
  const groups = scenarios.map((scenario, index) => ({
    scenario,
    title: titles[index] ?? "",
    columns: columnsOf(scenario, narrow),
  }));
  const months = scenarios[0]?.months ?? [];
  return (
    <section>
      <h2>{t("months-title")}</h2>
      <table class="printed-months">
        <thead>
          <tr>
            <td />
            {groups.map(({ scenario, title, columns }) => (
              <th scope="colgroup" colSpan={columns.length} key={scenario.id}>
                {title}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{t("col-month")}</th>
            {groups.flatMap(({ scenario, columns }) =>
              columns.map(({ label }) => (
                <th scope="col" key={`${scenario.id}-${label}`}>
                  {t(label)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {months.slice(0, MOST_MONTHS).map((one, place) => (
            <tr key={one.month}>
              <th scope="row">{capital(month(one.month))}</th>
              {groups.flatMap(({ scenario, columns }) =>
                columns.map(({ label, read }) => {
                  const here = scenario.months[place];
                  return <td key={`${scenario.id}-${label}`}>{here ? read(here, scenario) : ""}</td>;
                }),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {months.length > MOST_MONTHS && <p>{t("paper-more-months", { count: months.length - MOST_MONTHS })}</p>}
    </section>
  );
}
