import type { MonthOutcome } from "loont";
import { SideBySide } from "../components/SideBySide";
import { live } from "../form/live";
import { capital, eur, month } from "../format";
import { t } from "../i18n";
import { statusOf, stepsOf, type Amount, type Column } from "../why/groups";
import { Why } from "../why/Why";
import type { Picked } from "./pick";
import { withoutTitle, workTitle } from "./title";

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
  /** The rules that explain it, when its amount has several kinds: those that begin with this. */
  rule?: string;
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
      rule: kind,
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
  const now = { title: withoutTitle(), steps: monthNow.explanation };
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
  const narrowed = (rule: string | undefined): readonly Column[] => (rule === undefined ? columns
    : columns.map((column) => ({ ...column, steps: column.steps.filter((step) => step.rule.startsWith(rule)) })));
  const lines = [...fund(months), ...(withWage ? wage() : [])].filter(explained);
  return (
    <SideBySide
      name="month"
      caption={t("compare-caption", { month: month(monthNow.month) })}
      columns={columns.map(({ title }) => title)}
      lines={lines.map(({ key, label, amounts, open, read, none, total, rule }) => ({
        key,
        label,
        ...(total ? { total } : {}),
        status: statusOf(narrowed(rule), amounts),
        cells: months.map((one) => {
          const amount = read(one);
          return amount === undefined ? none : eur(amount);
        }),
        why: open && amounts[0] ? <Why amount={amounts[0]} columns={narrowed(rule)} name={label} /> : undefined,
      }))}
    />
  );
}
