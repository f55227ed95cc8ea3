import { useEffect, useState } from "preact/hooks";
import { sureOf, weakest } from "../../components/CertaintyMark";
import { SideBySide, type SideLine } from "../../components/SideBySide";
import { decimal, eur, month as monthWords, quantity } from "../../format";
import { isZero } from "../../format/sign";
import { t } from "../../i18n";
import type { EmployerMonth, EmployerOptionOutcome, EmployerOutcome } from "../types";
import { IllAgain } from "./IllAgain";
import { range, rangeOfDifference } from "./money";
import { isAny, monthIn, nameOfOption, NO_RETURN, shownMonth } from "./pick";
import { EmployerWhy, type About } from "./Why";

const ROW = {
  hours: "emp-row-hours",
  wage: "emp-row-wage",
  contributions: "emp-row-contributions",
  reduction: "emp-row-reduction",
  holiday: "emp-row-holiday",
  year: "emp-row-year",
  guaranteed: "emp-row-guaranteed",
  "guaranteed-days": "emp-row-guaranteed-days",
  "guaranteed-contributions": "emp-row-guaranteed-contributions",
  "guaranteed-reduction": "emp-row-guaranteed-reduction",
  solidarity: "emp-row-solidarity",
  replacement: "emp-row-replacement",
  before: "emp-row-before",
  after: "emp-row-after",
  "hour-before": "emp-row-hour-before",
  "hour-after": "emp-row-hour-after",
  "aid-total": "emp-row-aid-total",
  difference: "emp-row-difference",
} as const;
type Row = keyof typeof ROW;

interface Column {
  title: string;
  month: EmployerMonth;
}

/** From this width on there is room for every way back side by side. */
const WIDE = matchMedia("(min-width: 62rem)");

function useWide(): boolean {
  const [wide, set] = useState(WIDE.matches);
  useEffect(() => {
    const follow = (): void => set(WIDE.matches);
    WIDE.addEventListener("change", follow);
    return () => WIDE.removeEventListener("change", follow);
  }, []);
  return wide;
}

/** The costs of a month and of all months, side by side; on a narrow screen, no return beside the way back that was chosen. */
export function Costs({ outcome, option }: { outcome: EmployerOutcome; option: EmployerOptionOutcome }) {
  const wide = useWide();
  const month = shownMonth(outcome);
  const [without, first] = outcome.options;
  const narrow = option === without ? (first ?? option) : option;
  const options = wide ? outcome.options : outcome.options.filter((one) => one === without || one === narrow);
  const columns = [
    ...(wide ? [{ title: t("emp-before"), month: outcome.before_illness }] : []),
    ...options.flatMap((one): Column[] => {
      const found = monthIn(one, month);
      return found ? [{ title: nameOfOption(one), month: found }] : [];
    }),
  ];
  return (
    <section class="emp-costs" aria-labelledby="emp-costs-title">
      <h2 id="emp-costs-title" tabIndex={-1}>
        {t("emp-costs-title")}
      </h2>
      {month !== undefined && (
        <SideBySide
          name="emp-month"
          caption={t("emp-month-caption", { month: monthWords(month) })}
          columns={columns.map(({ title }) => title)}
          lines={linesOf(columns)}
        />
      )}
      <IllAgain options={options} />
      <Totals options={options} />
    </section>
  );
}

const none = (amount: string | undefined): string =>
  amount === undefined || isZero(amount) ? t("emp-nothing") : eur(amount);
const noneRange = (amounts: { low: string; high: string } | undefined): string =>
  amounts === undefined || !isAny([amounts.low, amounts.high]) ? t("emp-nothing") : range(amounts);

const BEFORE_AID = [
  "wage",
  "contributions",
  "guaranteed_wage",
  "holiday_pay",
  "end_of_year_premium",
  "solidarity_contribution",
  "replacement",
] as const;

/** How sure the amounts of a line are: as sure as the least sure of the rules behind any of them. */
const sureAbout = (columns: readonly Column[], ...about: readonly About[]) =>
  sureOf(
    weakest(
      columns.flatMap(({ month }) =>
        month.explanation.flatMap((step) => (about.includes(step.about) ? [step.status] : [])),
      ),
    ),
  );

/** Whether a guaranteed wage is paid in a month, or something says why none is: nothing is an answer too. */
const hasAnswer = ({ explanation, guaranteed_wage: paid }: EmployerMonth): boolean =>
  isAny([paid?.gross]) || explanation.some(({ about }) => about === "guaranteed_wage");

/** The lines of the month: those in which any column has something. */
function linesOf(columns: readonly Column[]): SideLine[] {
  const months = columns.map(({ month }) => month);
  const line = (key: Row, cells: readonly string[], shown = true, about?: About): SideLine[] =>
    shown
      ? [
          {
            key,
            label: t(ROW[key]),
            cells,
            ...(about
              ? {
                  sure: sureAbout(columns, about),
                  why: <EmployerWhy about={about} columns={columns} name={t(ROW[key])} />,
                }
              : {}),
          },
        ]
      : [];
  const aids = [...new Set(months.flatMap(({ subsidies }) => subsidies.map(({ kind }) => kind)))];
  return [
    ...line(
      "hours",
      months.map(({ hours }) =>
        isZero(hours) ? t("emp-no-hours") : t("emp-hours-in-month", { hours: quantity(hours) }),
      ),
    ),
    ...line(
      "wage",
      months.map(({ wage }) => none(wage)),
      true,
      "wage",
    ),
    ...line(
      "contributions",
      months.map(({ contributions }) => none(contributions.paid)),
      true,
      "contributions",
    ),
    ...line(
      "reduction",
      months.map(({ contributions }) => none(contributions.reduction)),
      isAny(months.map(({ contributions }) => contributions.reduction)),
    ),
    ...line(
      "holiday",
      months.map(({ holiday_pay: pay }) => none(pay)),
      true,
      "holiday_pay",
    ),
    ...line(
      "year",
      months.map(({ end_of_year_premium: premium }) => none(premium)),
      isAny(months.map((one) => one.end_of_year_premium)),
      "end_of_year_premium",
    ),
    ...line(
      "guaranteed",
      months.map(({ guaranteed_wage: paid }) => none(paid?.gross)),
      months.some(hasAnswer),
      "guaranteed_wage",
    ),
    ...line(
      "guaranteed-days",
      months.map(({ guaranteed_wage: paid }) => (paid ? decimal(String(paid.days)) : t("emp-nothing"))),
      isAny(months.map((one) => one.guaranteed_wage?.gross)),
    ),
    ...line(
      "guaranteed-contributions",
      months.map(({ guaranteed_wage: paid }) => none(paid?.contributions)),
      isAny(months.map((one) => one.guaranteed_wage?.contributions)),
    ),
    ...line(
      "guaranteed-reduction",
      months.map(({ guaranteed_wage: paid }) => none(paid?.reduction)),
      isAny(months.map((one) => one.guaranteed_wage?.reduction)),
    ),
    ...line(
      "solidarity",
      months.map(({ solidarity_contribution: due }) => noneRange(due)),
      months.some((one) => one.solidarity_contribution),
      "solidarity_contribution",
    ),
    ...line(
      "replacement",
      months.map(({ replacement }) => none(replacement?.cost)),
      months.some((one) => one.replacement),
      "replacement",
    ),
    {
      ...one(
        "before",
        months.map(({ cost_before: cost }) => range(cost)),
      ),
      sure: sureAbout(columns, ...BEFORE_AID),
      total: true,
    },
    ...aids.map(
      (kind): SideLine => ({
        key: kind,
        label: t("emp-row-aid", { aid: t(`word-aid-${kind}`) }),
        sure: sureOf(
          weakest(
            months.flatMap(({ subsidies }) => subsidies.flatMap((aid) => (aid.kind === kind ? [aid.status] : []))),
          ),
        ),
        cells: months.map(({ subsidies }) => noneRange(subsidies.find((aid) => aid.kind === kind))),
      }),
    ),
    ...(aids.length > 0
      ? [
          {
            ...one(
              "after",
              months.map(({ cost_after: cost }) => range(cost)),
            ),
            sure: sureAbout(columns, ...BEFORE_AID, "subsidy"),
            total: true,
            why: <EmployerWhy about="subsidy" columns={columns} name={t("emp-row-after")} />,
          },
        ]
      : []),
    one(
      "hour-before",
      months.map(({ per_hour_before: cost }) => (cost === undefined ? t("emp-no-hours") : eur(cost))),
    ),
    ...(aids.length > 0
      ? [
          one(
            "hour-after",
            months.map(({ per_hour_after: cost }) => (cost === undefined ? t("emp-no-hours") : range(cost))),
          ),
        ]
      : []),
  ];
}

const one = (key: Row, cells: readonly string[]): SideLine => ({ key, label: t(ROW[key]), cells });

/** Over all months shown, as the engine adds them up. */
function Totals({ options }: { options: readonly EmployerOptionOutcome[] }) {
  const title = t("totals-caption", { count: options[0]?.months.length ?? 0 });
  const hasAid = options.some(({ total }) => isAny([total.subsidies.low, total.subsidies.high]));
  const lines: SideLine[] = [
    one(
      "hours",
      options.map(({ total }) =>
        isZero(total.hours) ? t("emp-no-hours") : t("emp-hours-in-month", { hours: quantity(total.hours) }),
      ),
    ),
    one(
      "before",
      options.map(({ total }) => range(total.cost_before)),
    ),
    ...(hasAid
      ? [
          one(
            "aid-total",
            options.map(({ total }) => noneRange(total.subsidies)),
          ),
        ]
      : []),
    {
      ...one(
        "after",
        options.map(({ total }) => range(total.cost_after)),
      ),
      total: true,
    },
    one(
      "difference",
      options.map(({ id, total }) =>
        id === NO_RETURN ? t("emp-nothing") : rangeOfDifference(total.difference_with_no_resumption),
      ),
    ),
    one(
      "hour-after",
      options.map(({ total: { per_hour_after: cost } }) => (cost === undefined ? t("emp-no-hours") : range(cost))),
    ),
  ];
  return <SideBySide name="emp-total" caption={title} columns={options.map(nameOfOption)} lines={lines} />;
}
