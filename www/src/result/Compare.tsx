import type { MonthOutcome } from "loont";
import { SideBySide } from "../components/SideBySide";
import { live } from "../form/live";
import { capital, eur, month } from "../format";
import { t } from "../i18n";
import { statusOf, stepsOf, type Amount, type Column } from "../why/groups";
import { Why } from "../why/Why";
import type { Picked } from "./pick";
import { workTitle } from "./title";

interface Line {
  key: string;
  label: string;
  /** The amounts that go into this one; the first is the one that can be opened. */
  amounts: readonly Amount[];
  open: boolean;
  read: (month: MonthOutcome) => string | undefined;
  /** Said instead of an amount that is not there. */
  none?: string;
  total?: boolean;
}

function fund(months: readonly MonthOutcome[]): Line[] {
  const premiums = [...new Set(months.flatMap((one) => one.premiums.map((premium) => premium.kind)))];
  return [
    { key: "gross", label: t("row-gross"), amounts: ["gross"], open: true, read: (one) => one.benefit.gross },
    { key: "pension", label: t("row-pension"), amounts: ["pension_deduction"], open: true, read: (one) => one.benefit.pension_deduction },
    { key: "tax", label: t("row-tax"), amounts: ["withholding_tax"], open: true, read: (one) => one.benefit.withholding_tax },
    ...premiums.map((kind): Line => ({
      key: kind,
      label: capital(t(`premium-${kind}`)),
      amounts: ["premium"],
      open: true,
      read: (one) => one.premiums.find((premium) => premium.kind === kind)?.gross,
      none: t("none-premium"),
    })),
    { key: "paid", label: t("row-paid"), amounts: ["fund_pays"], open: true, read: (one) => one.fund_pays, total: true },
  ];
}

const wage = (): Line[] => [
  { key: "wage", label: t("row-wage"), amounts: ["wage"], open: true, read: (one) => one.wage?.gross, none: t("none-wage") },
  { key: "together", label: t("row-together"), amounts: ["gross", "premium", "wage"], open: false, read: (one) => one.gross, total: true },
];

/** The explanations behind the columns, in their order. */
export function columnsOf({ monthNow, monthWork }: Picked): Column[] {
  const now = { title: t("without-work"), steps: monthNow.explanation };
  return monthWork ? [now, { title: workTitle(), steps: monthWork.explanation }] : [now];
}

/** The month now and the month with work, amount by amount; each amount can be opened. */
export function Compare({ shown }: { shown: Picked }) {
  const { monthNow, monthWork } = shown;
  const columns = columnsOf(shown);
  const months = monthWork ? [monthNow, monthWork] : [monthNow];
  const withWage = monthWork?.wage !== undefined && !live.value.draft.wageUnknown;
  const explained = (line: Line): boolean =>
    line.key === "together" || columns.some(({ steps }) => line.amounts.some((amount) => stepsOf(steps, amount).length > 0));
  const lines = [...fund(months), ...(withWage ? wage() : [])].filter(explained);
  return (
    <SideBySide
      name="month"
      caption={t("compare-caption", { month: month(monthNow.month) })}
      columns={columns.map(({ title }) => title)}
      lines={lines.map(({ key, label, amounts, open, read, none, total }) => ({
        key,
        label,
        ...(total ? { total } : {}),
        status: statusOf(columns, amounts),
        cells: months.map((one) => {
          const amount = read(one);
          return amount === undefined ? none : eur(amount);
        }),
        why: open && amounts[0] ? <Why amount={amounts[0]} columns={columns} name={label} /> : undefined,
      }))}
    />
  );
}
