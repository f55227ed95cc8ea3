import type { Limit, ScenarioOutcome } from "loont";
import { engineArgs } from "../format";
import { t } from "../i18n";
import { later } from "../later";

const EFFECT: Record<Limit["effect"], string> = {
  may_raise: "effect-may-raise",
  may_lower: "effect-may-lower",
  unknown: "effect-unknown",
};

/** Said because it is good to know: in this result it moves nothing. */
const NOTES: ReadonlySet<Limit["kind"]> = new Set<Limit["kind"]>([
  "voucher_excluded",
  "training_cooperation",
  "training_costs_entered",
  "volunteering_compatible",
  "volunteering_tell_fund",
  "training_paid_later",
  "relapse_without_work",
  "missed_contact_without_effect",
]);

/** What moves only the tax of the year, not a month. */
const OF_THE_YEAR: ReadonlySet<Limit["kind"]> = new Set<Limit["kind"]>([
  "partner_income",
  "couple_one_income",
  "municipal_rate_unknown",
  "region_assumed",
  "tax_year_law",
  "tax_year_before_law",
  "year_not_settled",
  "year_wage_before",
  "year_own_income",
  "year_beyond_months",
  "special_contribution_year",
  "tax_other_items",
]);

const effectOf = ({ kind, effect }: Limit): string =>
  effect === "unknown" && NOTES.has(kind) ? "effect-good-to-know" : EFFECT[effect];

/** What is assumed or not computed for the case in hand, and in which direction it can move the result. */
export function Limits({ scenario }: { scenario: ScenarioOutcome }) {
  const parts = later.value;
  const { limits } = scenario;
  return (
    <section aria-labelledby="limits-title" class="limits">
      <h2 id="limits-title" tabIndex={-1}>{t("limits-title", { count: limits.length })}</h2>
      {parts && <parts.PlanLine />}
      <p>{limits.length === 0 ? t("limits-none") : t("limits-intro")}</p>
      <List limits={limits.filter(({ kind }) => !OF_THE_YEAR.has(kind))} />
      {limits.some(({ kind }) => OF_THE_YEAR.has(kind)) && <h3>{t("limits-year")}</h3>}
      <List limits={limits.filter(({ kind }) => OF_THE_YEAR.has(kind))} />
    </section>
  );
}

function List({ limits }: { limits: readonly Limit[] }) {
  return (
    <ul>
      {limits.map((limit, index) => (
        <li key={index}>
          <span class={`effect ${limit.effect}`}>{t(effectOf(limit))}</span>{" "}
          {t(`limit-${limit.kind}`, engineArgs(limit.args))}
        </li>
      ))}
    </ul>
  );
}
