import type { MonthOutcome, Outcome, ScenarioOutcome, YearOutcome } from "loont";

/** Amounts by their path in an outcome, as the tests of the engine name them. */
export type Expected = Record<string, string>;

/** Which plans have a wage that is not known: what follows from it is no result. */
export type HidesWage = (scenario: ScenarioOutcome) => boolean;

const ofMonth = ({ benefit, fund_pays, wage, net, net_complete }: MonthOutcome, hides: boolean): Expected => ({
  "benefit.gross": benefit.gross,
  fund_pays,
  ...(wage && !hides ? { "wage.gross": wage.gross } : {}),
  ...(wage?.net !== undefined && !hides ? { "wage.net": wage.net } : {}),
  ...(net_complete && !hides ? { net } : {}),
});

const ofYear = ({ tax_due, withheld, settlement }: YearOutcome, hides: boolean): Expected =>
  hides ? {} : { tax_due, withheld, settlement };

const under = (path: string, amounts: Expected): [string, string][] =>
  Object.entries(amounts).map(([name, amount]) => [`${path}.${name}`, amount]);

/** The amounts of every month and every year of every plan. */
export const expectedOf = ({ scenarios }: Outcome, hidesWage: HidesWage): Expected =>
  Object.fromEntries(
    scenarios.flatMap((scenario, place) => {
      const hides = hidesWage(scenario);
      const at = `scenarios[${place}]`;
      return [
        ...scenario.months.flatMap((one) => under(`${at}.months[month=${one.month}]`, ofMonth(one, hides))),
        ...scenario.years.flatMap((one, index) => under(`${at}.years[${index}]`, ofYear(one, hides))),
      ];
    }),
  );
