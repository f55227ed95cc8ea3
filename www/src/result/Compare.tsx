import type { MonthOutcome, WageMonth } from "loont";
import { sureOf, sureOfYear, type Sure } from "../components/CertaintyMark";
import { SideBySide } from "../components/SideBySide";
import { isWageUnknown } from "../form/onscreen";
import { capital, eur, month } from "../format";
import { t } from "../i18n";
import { statusOf, stepsOf, type Amount, type Column } from "../why/groups";
import { Why } from "../why/Why";
import type { Picked } from "./pick";
import { withoutTitle, workTitle } from "./title";

/** Said of an amount that no source gives. */
const NOT_KNOWN = "";

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
  /** How sure the engine is of the wage in it. */
  wage?: Sure | undefined;
  /** The rules that explain it, when its amount has several kinds: those that begin with this. */
  rule?: string;
}

function fund(months: readonly MonthOutcome[]): Line[] {
  const premiums = [...new Set(months.flatMap((one) => one.premiums.map((premium) => premium.kind)))];
  return [
    { key: "gross", label: t("row-gross"), amounts: ["gross"], open: true, read: (one) => one.benefit.gross },
    {
      key: "pension",
      label: t("row-pension"),
      amounts: ["pension_deduction"],
      open: true,
      read: (one) => one.benefit.pension_deduction,
    },
    {
      key: "tax",
      label: t("row-tax"),
      amounts: ["withholding_tax"],
      open: true,
      read: (one) => one.benefit.withholding_tax,
    },
    ...premiums.map(
      (kind): Line => ({
        key: kind,
        label: capital(t(`premium-${kind}`)),
        amounts: ["premium"],
        open: true,
        read: (one) => one.premiums.find((premium) => premium.kind === kind)?.gross,
        none: t("none-premium"),
        rule: kind,
      }),
    ),
    {
      key: "paid",
      label: t("row-paid"),
      amounts: ["fund_pays"],
      open: true,
      read: (one) => one.fund_pays,
      total: true,
    },
    ...(months.some((one) => one.fund_pays_on_time !== undefined)
      ? [
          {
            key: "on-time",
            label: t("row-on-time"),
            amounts: ["fund_pays"],
            open: false,
            read: (one: MonthOutcome) => one.fund_pays_on_time ?? one.fund_pays,
          } satisfies Line,
        ]
      : []),
  ];
}

/** From the gross wage to what reaches the account; what is not known says so, and the sum then stays gross. */
function wage({ certainty, net }: WageMonth, complete: boolean, ofYear: Sure): Line[] {
  const taken = (
    key: string,
    label: string,
    amount: Amount,
    sure: Sure,
    read: (wage: WageMonth) => string | undefined,
  ): Line => ({
    key,
    label,
    amounts: [amount],
    open: true,
    wage: sure,
    read: (one) => one.wage && (read(one.wage) ?? NOT_KNOWN),
  });
  const { margin } = certainty;
  const together: Line = {
    key: "together",
    label: t("row-together"),
    amounts: ["gross", "premium", "wage"],
    open: false,
    read: (one) => one.gross,
  };
  const gross: Line = {
    ...taken("wage", t("row-wage"), "wage", { certainty: certainty.gross }, (one) => one.gross),
    none: t("none-wage"),
  };
  if (net === undefined || !complete) return [gross, { ...together, total: true }];
  return [
    gross,
    taken(
      "social",
      t("row-social"),
      "social_contribution",
      { certainty: certainty.social_contribution },
      (one) => one.social_contribution,
    ),
    taken(
      "special",
      t("row-special"),
      "special_contribution",
      { certainty: certainty.special_contribution },
      (one) => one.special_contribution,
    ),
    taken(
      "wage-tax",
      t("row-wage-tax"),
      "wage_tax",
      { certainty: certainty.withholding_tax },
      (one) => one.withholding_tax,
    ),
    {
      ...taken("wage-net", t("row-wage-net"), "wage_net", { certainty: certainty.net, margin }, (one) => one.net),
      total: true,
    },
    {
      key: "net",
      label: t("row-net"),
      amounts: ["fund_pays"],
      open: false,
      wage: { certainty: certainty.net, margin },
      read: (one) => one.net,
      total: true,
    },
    {
      key: "left",
      label: t("row-after-tax"),
      amounts: ["fund_pays"],
      open: false,
      wage: ofYear,
      read: (one) => one.after_tax ?? NOT_KNOWN,
      total: true,
    },
    together,
  ];
}

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
  const paid = isWageUnknown() ? undefined : monthWork?.wage;
  const explained = (line: Line): boolean =>
    line.wage !== undefined ||
    line.key === "together" ||
    columns.some(({ steps }) => line.amounts.some((amount) => stepsOf(steps, amount).length > 0));
  const narrowed = (rule: string | undefined): readonly Column[] =>
    rule === undefined
      ? columns
      : columns.map((column) => ({ ...column, steps: column.steps.filter((step) => step.rule.startsWith(rule)) }));
  const lines = [
    ...fund(months),
    ...(paid ? wage(paid, monthWork?.net_complete ?? false, sureOfYear(shown.work, monthNow)) : []),
  ]
    .filter(explained)
    .filter(({ key }) => key !== "left" || months.some(({ after_tax: left }) => left !== undefined));
  return (
    <SideBySide
      name="month"
      caption={t("compare-caption", { month: month(monthNow.month) })}
      columns={columns.map(({ title }) => title)}
      lines={lines.map(({ key, label, amounts, open, read, none, total, rule, wage: known }) => ({
        key,
        label,
        ...(total ? { total } : {}),
        sure: known && key !== "net" ? known : sureOf(statusOf(narrowed(rule), amounts), known),
        cells: months.map((one) => {
          const amount = read(one);
          return amount === undefined ? none : amount === NOT_KNOWN ? t("none-known") : eur(amount);
        }),
        why: open && amounts[0] ? <Why amount={amounts[0]} columns={narrowed(rule)} name={label} /> : undefined,
      }))}
    />
  );
}
