import type { MonthOutcome, Outcome, ScenarioOutcome, Segment } from "loont";
import { language, t } from "../../i18n";
import { hidesWage, titleOf } from "../names";
import { csvFile, csvForm, type Cell } from "./csv";

const words = (text: string): Cell => ({ words: text });
const number = (text: string | undefined): Cell => (text === undefined ? words("") : { number: text });

interface Column {
  label: string;
  read: (month: MonthOutcome, scenario: ScenarioOutcome) => Cell;
}

/** One number, or every number of a month in which it changes. */
function perPart({ benefit }: MonthOutcome, read: (part: Segment) => string): Cell {
  const list = [...new Set(benefit.segments.map(read))];
  return list.length === 1 ? number(list[0]) : words(list.join(" / "));
}

const premiumOf = ({ premiums }: MonthOutcome, kind: string): Cell =>
  number(premiums.find((one) => one.kind === kind)?.gross);

function columns({ receipt, scenarios }: Outcome): Column[] {
  const months = scenarios.flatMap((scenario) => scenario.months);
  const kinds = [...new Set(months.flatMap(({ premiums }) => premiums.map(({ kind }) => kind)))];
  const ofWage =
    (read: (month: MonthOutcome) => string | undefined): Column["read"] =>
    (month, scenario) =>
      number(hidesWage(scenario) ? undefined : read(month));
  return [
    { label: t("csv-plan"), read: (_, scenario) => words(titleOf(scenario)) },
    { label: t("col-month"), read: ({ month }) => words(month) },
    { label: t("col-days"), read: ({ benefit }) => number(String(benefit.days)) },
    { label: t("col-daily"), read: (month) => perPart(month, (part) => part.daily_paid) },
    { label: `${t("col-reduction")} %`, read: (month) => perPart(month, (part) => part.reduction_percent) },
    { label: `${t("col-sanction")} %`, read: (month) => perPart(month, (part) => part.sanction_percent ?? "0") },
    { label: t("col-gross"), read: ({ benefit }) => number(benefit.gross) },
    { label: t("col-pension"), read: ({ benefit }) => number(benefit.pension_deduction) },
    { label: t("col-tax"), read: ({ benefit }) => number(benefit.withholding_tax) },
    ...kinds.map((kind): Column => ({ label: t(`premium-${kind}`), read: (month) => premiumOf(month, kind) })),
    { label: t("col-paid"), read: ({ fund_pays: paid }) => number(paid) },
    { label: t("col-wage"), read: ofWage(({ wage }) => wage?.gross) },
    { label: t("row-wage-net"), read: ofWage(({ wage }) => wage?.net) },
    { label: t("col-net"), read: ofWage(({ net, net_complete: known }) => (known ? net : undefined)) },
    { label: t("csv-law"), read: () => words(receipt.law) },
  ];
}

/** Every month of every plan, one a line: the numbers of the table, as a spreadsheet reads them in this language. */
export function monthsCsv(outcome: Outcome): string {
  const list = columns(outcome);
  const lines = outcome.scenarios.flatMap((scenario) =>
    scenario.months.map((month) => list.map(({ read }) => read(month, scenario))),
  );
  return csvFile([list.map(({ label }) => words(label)), ...lines], csvForm(language.value));
}
