import type { YearOutcome } from "loont";
import { sureOf } from "../../components/CertaintyMark";
import { SideBySide } from "../../components/SideBySide";
import { eur } from "../../format";
import { isNegative, isZero, unsigned } from "../../format/sign";
import { t } from "../../i18n";
import { statusOf, type Amount, type Column } from "../../why/groups";
import { Why } from "../../why/Why";
import { withoutTitle, workTitle } from "../title";
import type { Pair } from "./pair";
import { letterYear, settlementWords } from "./words";

interface Line {
  key: string;
  label: string;
  amount?: Amount;
  read: (year: YearOutcome) => string;
  total?: boolean;
}

const due = (amount: string): string =>
  isNegative(amount) ? t("paid-out", { amount: eur(unsigned(amount)) }) : eur(amount);

const lines = (next: string): Line[] => [
  { key: "year-net", label: t("row-year-net"), read: (one) => eur(one.net) },
  { key: "withheld", label: t("row-withheld"), amount: "withheld", read: (one) => eur(one.withheld) },
  { key: "tax-due", label: t("row-tax-due"), amount: "tax_due", read: (one) => due(one.tax_due) },
  {
    key: "settlement",
    label: t("row-settlement", { next }),
    amount: "settlement",
    read: (one) => settlementWords(one.settlement),
    total: true,
  },
  { key: "after-tax", label: t("row-after-tax"), read: (one) => eur(one.after_tax), total: true },
];

/** Asked or not, it is not in the settlement: said only when there is some. */
const special: Line = {
  key: "year-special",
  label: "",
  amount: "year_special",
  read: ({ special_contribution: amount, special_contribution_range: range }) => {
    if (range) return t("year-between", { low: owed(range.high), high: owed(range.low) });
    return amount === undefined ? t("none-known") : owed(amount);
  },
};

/** What is asked, and not what is refunded, is above zero here. */
const owed = (amount: string): string =>
  settlementWords(isNegative(amount) || isZero(amount) ? unsigned(amount) : `-${amount}`);

const hasSpecial = ({ special_contribution: amount, special_contribution_range: range }: YearOutcome): boolean =>
  range !== undefined || (amount !== undefined && !isZero(amount));

/** The year amount by amount, with and without the plan; each can be opened. */
export function YearFigures({ pair: { year, without } }: { pair: Pair }) {
  const years = without ? [without, year] : [year];
  const titles = without ? [withoutTitle(), workTitle()] : [withoutTitle()];
  const columns = years.map((one, index): Column => ({ title: titles[index] ?? "", steps: one.explanation }));
  const title = t("year-figures", { year: String(year.year) });
  const own: Line[] = years.some(({ own_income: income }) => !isZero(income))
    ? [{ key: "own-income", label: t("row-own-income"), read: (one) => eur(one.own_income) }]
    : [];
  const [net, ...rest] = lines(letterYear(year));
  const list = [
    ...(net ? [net] : []),
    ...own,
    ...rest,
    ...(years.some(hasSpecial) ? [{ ...special, label: t("row-year-special") }] : []),
  ];
  return (
    <details class="year-figures">
      <summary>{title}</summary>
      <SideBySide
        name={`year-${year.year}`}
        caption={title}
        columns={titles}
        lines={list.map(({ key, label, amount, read, total }) => ({
          key,
          label,
          ...(total ? { total } : {}),
          sure: sureOf(amount && statusOf(columns, [amount]), { certainty: year.certainty }),
          cells: years.map(read),
          why: amount && <Why amount={amount} columns={columns} name={label} />,
        }))}
      />
    </details>
  );
}
