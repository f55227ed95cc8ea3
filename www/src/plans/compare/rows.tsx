import type { CalendarEvent, MonthOutcome, YearOutcome } from "loont";
import type { ComponentChildren } from "preact";
import { amountWords, shortWords } from "../../calendar/words";
import { CertaintyMark, sureOf, sureOfYear, type Sure } from "../../components/CertaintyMark";
import { goTo } from "../../components/focus";
import { active, type Scenario } from "../../form/scenarios";
import { day, eur } from "../../format";
import { isNegative, isZero, unsigned } from "../../format/sign";
import { t } from "../../i18n";
import { hasOwnWork } from "../../result/year/known";
import { boundsOf, letterYear, settlementWords } from "../../result/year/words";
import { statusOf } from "../../why/groups";
import { nameOf } from "../name";
import { cardId } from "../PlanCards";
import type { Column } from "./columns";

/** A question that people ask, and the answer of each column. */
export interface Row {
  key: string;
  label: string;
  read: (column: Column) => ComponentChildren;
  total?: boolean;
}

/** No amount: the plan is open, or no source gives it. */
const unknown = ({ outcome }: Column): ComponentChildren => (outcome ? t("none-known") : t("plan-open"));

/** What it differs from the situation without any plan, with a word in place of its sign. The first column differs from nothing. */
function differs({ plan }: Column, amount: string): ComponentChildren {
  if (!plan) return null;
  const words = isZero(amount)
    ? t("plans-same")
    : isNegative(amount)
      ? t("plans-less", { amount: eur(unsigned(amount)) })
      : t("plans-more", { amount: eur(amount) });
  return <span class="differs">{words}</span>;
}

// These are called and not left to be drawn later, so that a paper in another language has all of its words in that language.

const sum = ({
  amount,
  sure,
  column,
  difference,
}: {
  amount: string;
  sure?: Sure | undefined;
  column: Column;
  difference: string;
}) => (
  <>
    {eur(amount)} {differs(column, difference)} {sure && CertaintyMark({ sure })}
  </>
);

function inMonth(month: string, read: (one: MonthOutcome, column: Column) => ComponentChildren): Row["read"] {
  return (column) => {
    const one = column.outcome?.months.find((other) => other.month === month);
    return one ? read(one, column) : unknown(column);
  };
}

/** How sure what the fund pays is, and the net wage beside it when there is one. */
function sureOfMonth({ explanation, wage }: MonthOutcome, withWage: boolean): Sure | undefined {
  const status = statusOf([{ title: "", steps: explanation }], ["fund_pays"]);
  const known = withWage && wage ? { certainty: wage.certainty.net, margin: wage.certainty.margin } : undefined;
  return sureOf(status, known);
}

const marked = (amount: string, sure: Sure | undefined) => (
  <>
    {eur(amount)} {sure && CertaintyMark({ sure })}
  </>
);

/** The month: what the fund pays, the wage, and what reaches the account. */
export const monthRows = (month: string, columns: readonly Column[]): Row[] => [
  { key: "fund", label: t("row-paid"), read: inMonth(month, (one) => marked(one.fund_pays, sureOfMonth(one, false))) },
  ...(columns.some(({ outcome }) =>
    outcome?.months.some((one) => one.month === month && one.fund_pays_on_time !== undefined),
  )
    ? [
        {
          key: "on-time",
          label: t("row-on-time"),
          read: inMonth(month, (one) => eur(one.fund_pays_on_time ?? one.fund_pays)),
        },
      ]
    : []),
  {
    key: "wage",
    label: t("row-wage"),
    read: inMonth(month, (one, column) =>
      column.wageUnknown
        ? unknown(column)
        : one.wage
          ? marked(one.wage.gross, { certainty: one.wage.certainty.gross })
          : t("none-wage"),
    ),
  },
  {
    key: "net",
    label: t("row-net"),
    total: true,
    read: inMonth(month, (one, column) =>
      column.wageUnknown || !one.net_complete
        ? unknown(column)
        : sum({ amount: one.net, sure: sureOfMonth(one, true), column, difference: one.difference_with_baseline }),
    ),
  },
  {
    key: "left",
    label: t("row-after-tax"),
    read: inMonth(month, (one, column) =>
      column.wageUnknown || one.after_tax === undefined
        ? unknown(column)
        : marked(one.after_tax, sureOfYear(column.outcome, one)),
    ),
  },
];

function inYear(year: number, read: (one: YearOutcome, column: Column) => ComponentChildren): Row["read"] {
  return (column) => {
    const one = column.outcome?.years.find((other) => other.year === year);
    return one && !column.wageUnknown && !one.own_income_missing ? read(one, column) : unknown(column);
  };
}

const settlement = (year: YearOutcome): ComponentChildren => {
  const bounds = boundsOf(year);
  return (
    <>
      {settlementWords(year.settlement)} {CertaintyMark({ sure: { certainty: year.certainty } })}
      {bounds && <span class="hint">{t("plans-range", bounds)}</span>}
    </>
  );
};

/** Of work for oneself and of full work no hours are asked: then the gain is not known. */
function perHour(
  { year, gain_per_hour: hour, certainty }: YearOutcome,
  { plan, outcome, activities }: Column,
): ComponentChildren {
  if (!plan) return t("plans-no-hours");
  if (hour === undefined) {
    const worked =
      outcome?.months.some(({ month, wage }) => month.startsWith(String(year)) && wage) ||
      activities.some(({ kind }) => kind === "self_employed_work");
    return worked ? t("none-known") : t("plans-no-hours");
  }
  if (isZero(hour)) return t("plans-same");
  return (
    <>
      {isNegative(hour) ? t("plans-less", { amount: eur(unsigned(hour)) }) : t("plans-more", { amount: eur(hour) })}{" "}
      {CertaintyMark({ sure: { certainty } })}
    </>
  );
}

/** What to have ready for the letter, and at worst. */
function aside({ set_aside: known }: YearOutcome): ComponentChildren {
  if (!known || isZero(known.at_most)) return t("settle-even");
  const args = { amount: eur(known.per_month), months: known.months, most: eur(known.at_most) };
  return isZero(known.per_month) ? t("plans-aside-worst", args) : t("plans-aside-amount", args);
}

/** The year: the letter of the tax office, what is left after it, and for each hour. */
export const yearRows = (year: number): Row[] => [
  {
    key: `settlement-${year}`,
    label: t("row-settlement", { next: letterYear({ year }) }),
    read: inYear(year, settlement),
  },
  {
    key: `aside-${year}`,
    label: t("plans-aside"),
    read: inYear(year, aside),
  },
  {
    key: `left-${year}`,
    label: t("row-after-tax"),
    total: true,
    read: inYear(year, (one, column) =>
      sum({
        amount: one.after_tax,
        sure: { certainty: one.certainty },
        column,
        difference: one.difference_with_baseline,
      }),
    ),
  },
  { key: `hour-${year}`, label: t("plans-per-hour"), read: inYear(year, perHour) },
];

/** Everything that is shown, as the engine adds it up. */
export const totalRow = (): Row => ({
  key: "total",
  label: t("plans-total"),
  total: true,
  read: (column) => {
    const total = column.outcome?.total;
    // What work for oneself brings in is in no month: their sum is not what the plan gives.
    return !total || column.wageUnknown || !total.net_complete || (column.outcome && hasOwnWork(column.outcome))
      ? unknown(column)
      : sum({ amount: total.net, column, difference: total.difference_with_baseline });
  },
});

const DECLARE: ReadonlySet<CalendarEvent["kind"]> = new Set(["declare_by", "volunteering_tell"]);
/** What is to be done, begins with the plan or pays a premium: no end and no change. All else is one. */
const NO_CHANGE: ReadonlySet<CalendarEvent["kind"]> = new Set([
  ...DECLARE,
  "adviser_answer",
  "work_starts",
  "own_work_starts",
  "volunteering_starts",
  "training_starts",
  "training_partner",
  "training_partner_term",
  "training_succeeds",
  "training_premium_by",
  "training_success_by",
  "premium_paid",
]);

function dated(belongs: (event: CalendarEvent) => boolean, none: () => string, withAmount = false): Row["read"] {
  return (column) => {
    const { outcome } = column;
    if (!outcome) return unknown(column);
    const events = outcome.calendar.filter(belongs);
    if (events.length === 0) return none();
    const words = (event: CalendarEvent): string =>
      `${shortWords(event)}. ${withAmount ? amountWords(event, outcome.calendar) : ""}`.trim();
    return (
      <ul class="dated">
        {events.map((event, index) => (
          <li key={index}>
            <strong>{day(event.on)}</strong> {words(event)}
          </li>
        ))}
      </ul>
    );
  };
}

/** To the answers of a plan. */
const Change = ({ plan }: { plan: Scenario }) => (
  <button
    type="button"
    class="link"
    onClick={() => {
      active.value = plan.key;
      goTo(cardId(plan.key));
    }}
  >
    {t("plans-change-one", { plan: nameOf(plan) })}
  </button>
);

/** What has to be declared, and what ends: with their day; and the way back to the answers. */
export const datedRows = (): Row[] => [
  {
    key: "declare",
    label: t("plans-declare"),
    read: dated(
      ({ kind }) => DECLARE.has(kind),
      () => t("plans-declare-none"),
    ),
  },
  {
    key: "ends",
    label: t("plans-ends"),
    read: dated(
      ({ kind }) => !NO_CHANGE.has(kind),
      () => t("plans-ends-none"),
      true,
    ),
  },
  { key: "change", label: t("plans-change"), read: ({ plan }) => plan && <Change plan={plan} /> },
];
