import type { Activity, AttestedHours, Case, Incapacity, Outcome, Worker } from "loont";
import type { PlanDraft } from "../form/draft";
import { live } from "../form/live";
import { scenarios } from "../form/places";
import { day, decimal, eur, month, pct, quantity } from "../format";
import { t } from "../i18n";
import { nameOf } from "../plans/name";

const BASIS = { daily_benefit: "daily-label", monthly_wage: "monthly-label", hourly_wage: "hourly-label" } as const;
const SCHEME = {
  employee: "scheme-employee",
  unemployed: "scheme-unemployed",
  self_employed: "scheme-self-employed",
} as const;
const FAMILY = {
  with_dependants: "family-with-dependants",
  single: "family-single",
  cohabiting: "family-cohabiting",
} as const;

export type Line = [label: string, answer: string];

const period = ({ from, to }: { from: string; to?: string }): string =>
  to === undefined ? day(from) : t("print-period", { from: day(from), to: day(to) });

const worker = ({ worker: kind }: { worker?: Worker }): Line[] =>
  kind === undefined ? [] : [[t("job-worker-legend"), t(`word-worker-${kind}`)]];

/** What was entered for one plan. Each branch names what only that plan has. */
function plan(activity: Activity, unknown: boolean): Line[] {
  switch (activity.kind) {
    case "employee_work": {
      const { weekly_hours: hours, full_time_hours: full, gross_monthly: wage, gross_monthly_hours: paid } = activity;
      return [
        [t("plan-employer"), period(activity)],
        [t("hours-label"), t("print-hours", { hours: quantity(hours), full: quantity(full) })],
        ...(unknown
          ? []
          : [[t("wage-label"), t("print-wage", { wage: eur(wage), hours: quantity(paid ?? hours) })] as Line]),
        ...worker(activity),
        ...(activity.setting === undefined
          ? []
          : [[t("setting-legend"), t(`word-setting-${activity.setting}`)] as Line]),
        ...(activity.permitted_hours === undefined
          ? []
          : [[t("permitted-hours-label"), t("hours-value", { hours: quantity(activity.permitted_hours) })] as Line]),
        ...attested(activity.hours_by_month),
        ...declared(activity),
        ...incomes(activity),
      ];
    }
    case "self_employed_work":
      return [
        [t("plan-own"), period(activity)],
        ...(activity.unpaid ? [[t("own-paid-legend"), t("no")] as Line] : []),
        ...declared(activity),
        ...incomes(activity),
      ];
    case "volunteering":
      return [
        [t("plan-volunteering"), period(activity)],
        ...(activity.allowance_per_day === undefined
          ? []
          : [[t("volunteer-allowance-label"), eur(activity.allowance_per_day)] as Line]),
        ...(activity.days_per_month === undefined
          ? []
          : [[t("volunteer-days-label"), decimal(String(activity.days_per_month))] as Line]),
      ];
    case "training":
      return [
        [t("plan-training"), period(activity)],
        [t("training-track-legend"), t(`training-${activity.track}`)],
        [t("training-approved-legend"), activity.approved ? t("yes") : t("training-approved-not-yet")],
        ...lessons(activity.hours_by_month),
        ...(activity.costs ?? []).flatMap((cost): Line[] => [
          ...(cost.training === undefined
            ? []
            : [[t("cost-training"), `${month(cost.month)} – ${eur(cost.training)}`] as Line]),
          ...(cost.travel === undefined
            ? []
            : [[t("cost-travel"), `${month(cost.month)} – ${eur(cost.travel)}`] as Line]),
        ]),
        ...(activity.succeeded_on === undefined
          ? []
          : [[t("training-success-legend"), day(activity.succeeded_on)] as Line]),
      ];
    case "full_resumption":
      return [
        [t("plan-resumption"), period(activity)],
        [t("resume-wage-label"), eur(activity.gross_monthly)],
        ...worker(activity),
      ];
    case "relapse":
      return [[t("relapse-from-legend"), period(activity)]];
  }
}

/** The months in which the employer attested other hours. */
const attested = (list: readonly AttestedHours[] = []): Line[] =>
  list.map(({ month: at, hours, full_time_hours: full, gross }): Line => {
    const said = t("print-attested", { month: month(at), hours: quantity(hours), full: quantity(full) });
    return [t("attested-title"), gross === undefined ? said : `${said}, ${eur(gross)}`];
  });

/** The hours of a training: one line when they are the same in every month. */
function lessons(list: readonly { month: string; hours: string }[]): Line[] {
  const [first] = list;
  if (!first) return [];
  const label = t("training-hours-label");
  if (list.every(({ hours }) => hours === first.hours)) return [[label, decimal(first.hours)]];
  return list.map(({ month: at, hours }): Line => [label, `${month(at)}: ${decimal(hours)}`]);
}

const declared = ({
  declared_on: on,
  permitted_from: from,
}: {
  declared_on?: string;
  permitted_from?: string;
}): Line[] => [
  ...(on === undefined ? [] : [[t("declared-legend"), day(on)] as Line]),
  ...(from === undefined ? [] : [[t("permitted-legend"), day(from)] as Line]),
];

interface Tested {
  net_yearly_income?: readonly { year: number; amount: string }[];
  limit_of?: "income_year" | "payment_year";
}

const LIMIT_OF = { income_year: "limit-of-income-year", payment_year: "limit-of-payment-year" } as const;
const incomes = ({ net_yearly_income: list = [], limit_of: limit }: Tested): Line[] => [
  ...list.map(({ year, amount }): Line => [t("income-amount"), `${year}: ${eur(amount)}`]),
  ...(limit === undefined ? [] : [[t("limit-of-legend"), t(LIMIT_OF[limit])] as Line]),
];

const HOUSEHOLD = {
  single: "household-single",
  couple_one_income: "household-one",
  couple_two_incomes: "household-two",
} as const;

/** What was answered for the tax. */
function tax({ tax: said }: Case["person"]): Line[] {
  if (!said) return [];
  const { household, dependent_children: children, municipal_rate: rate } = said;
  return [
    [t("household-legend"), t(HOUSEHOLD[household])],
    ...(children === undefined ? [] : [[t("children-label"), decimal(String(children))] as Line]),
    ...(rate === undefined ? [] : [[t("municipal-label"), pct(rate)] as Line]),
    ...wageTax(said),
  ];
}

const PARTNER = {
  ordinary: "partner-income-ordinary",
  little: "partner-income-little",
  small_pension: "partner-income-pension",
} as const;

/** What was answered for the tax that the employer withholds. */
function wageTax(said: NonNullable<Case["person"]["tax"]>): Line[] {
  const yesNo = (label: string, answer: boolean | undefined): Line[] =>
    answer === undefined ? [] : [[label, answer ? t("yes") : t("no")]];
  const amount = (label: string, typed: string | undefined): Line[] =>
    typed === undefined ? [] : [[label, eur(typed)]];
  return [
    ...yesNo(t("handicap-legend"), said.handicap),
    ...yesNo(t("lone-parent-legend"), said.lone_parent),
    ...yesNo(t("partner-handicap-legend"), said.partner_handicap),
    ...(said.partner_income === undefined
      ? []
      : [[t("partner-income-legend"), t(PARTNER[said.partner_income])] as Line]),
    ...amount(t("taxed-benefits-label"), said.taxed_benefits),
    ...amount(t("exempt-commuting-label"), said.exempt_commuting),
  ];
}

/** What counts only for some people, when it was said. */
function details({
  worker: paidBy,
  regular_worker: regular,
  assistance_of_third_person: helped,
  unemployment_benefit: allowance,
  business_stopped: stopped,
}: Incapacity): Line[] {
  return [
    ...(stopped ? [[t("stopped-question"), t("stopped-yes")] as Line] : []),
    ...(paidBy === undefined
      ? []
      : [[t("worker-legend"), paidBy === "blue_collar" ? t("worker-blue") : t("worker-white")] as Line]),
    ...(allowance === undefined ? [] : [[t("allowance-label"), eur(allowance)] as Line]),
    ...(regular === undefined ? [] : [[t("regular-legend"), regular ? t("yes") : t("no")] as Line]),
    ...(helped ? [[t("third-person-legend"), t("yes")] as Line] : []),
  ];
}

/** The case as it was asked, for the printed page: what was entered comes first. */
function lines({ person, incapacity, horizon }: Case, plans: readonly PlanDraft[]): Line[] {
  const { basis } = incapacity;
  const list: Line[] = [[t("print-scheme"), t(SCHEME[person.scheme])]];
  if (person.birth_date !== undefined) list.push([t("birth-legend"), day(person.birth_date)]);
  if (basis.kind !== "flat_rate") list.push([t(BASIS[basis.kind]), eur(basis.gross)]);
  if (basis.kind === "daily_benefit") list.push([t("letter-legend"), day(basis.on)]);
  if (basis.kind === "hourly_wage") list.push([t("own-hours-label"), decimal(basis.weekly_hours)]);
  list.push(
    [t("start-legend"), day(incapacity.start)],
    [t("family-question"), t(FAMILY[person.family])],
    ...details(incapacity),
  );
  for (const change of person.family_changes ?? [])
    list.push([t("changes-title"), `${day(change.from)} – ${t(FAMILY[change.family])}`]);
  for (const missed of incapacity.missed_contacts ?? []) list.push([t("missed-title"), period(missed)]);
  for (const { key, scenario, wageUnknown } of plans) {
    const named = plans.length > 1 && scenarios.value.find((one) => one.key === key);
    if (named) list.push([t("print-plan"), nameOf(named)]);
    list.push(...(scenario?.activities ?? []).flatMap((activity) => plan(activity, wageUnknown)));
  }
  list.push(...tax(person));
  if (person.region) list.push([t("region-legend"), t(`word-region-${person.region}`)]);
  list.push([t("shown-from"), `${month(horizon.from)} (${t("print-months", { count: horizon.months })})`]);
  return list;
}

/** What was entered, complete: a printed result says nothing without it. */
export function answersOf(outcome: Outcome): Line[] {
  const { draft } = live.value;
  const plans = draft.plans.filter(({ scenario }) => outcome.scenarios.some(({ id }) => id === scenario?.id));
  return draft.basis ? lines(draft.basis, plans) : [];
}

export const answers = (list: readonly Line[]) => (
  <section>
    <h2>{t("print-answers")}</h2>
    <dl class="printed-answers">
      {list.map(([label, answer], index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  </section>
);
