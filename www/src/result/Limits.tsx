import type { Limit, ScenarioOutcome } from "loont";
import { engineArgs } from "../format";
import { t } from "../i18n";
import { later } from "../later";
import { split } from "../format/sentences";

/** What a limit about the tax of the year does to that tax: what lowers the result raises the tax. */
const TAX_EFFECT: Record<Limit["effect"], string> = {
  may_raise: "effect-tax-less",
  may_lower: "effect-tax-more",
  unknown: "effect-tax-either",
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

/** What says that no tax was calculated, or over which months: it makes no tax higher or lower. */
const WITHOUT_EFFECT: ReadonlySet<Limit["kind"]> = new Set<Limit["kind"]>([
  "tax_year_before_law",
  "year_not_settled",
  "year_beyond_months",
]);

const isNote = ({ kind, effect }: Limit): boolean => effect === "unknown" && NOTES.has(kind);
const isOfYear = ({ kind }: Limit): boolean => OF_THE_YEAR.has(kind);
const moves =
  (effect: Limit["effect"]) =>
  (limit: Limit): boolean =>
    limit.effect === effect && !isNote(limit) && !isOfYear(limit);

/** The kinds, in the order in which they matter: what can make the amount lower comes first. */
const GROUPS: readonly { words: string; has: (limit: Limit) => boolean; taxed?: boolean }[] = [
  { words: "limits-lower", has: moves("may_lower") },
  { words: "limits-either", has: moves("unknown") },
  { words: "limits-higher", has: moves("may_raise") },
  { words: "limits-year", has: isOfYear, taxed: true },
  { words: "limits-known", has: (limit) => isNote(limit) && !isOfYear(limit) },
];

/** What is assumed or not computed for the case in hand, and in which direction it can move the result. */
export function Limits({ scenario }: { scenario: ScenarioOutcome }) {
  const parts = later.value;
  const { limits } = scenario;
  const groups = GROUPS.map(({ has, ...group }) => ({ ...group, limits: limits.filter(has) }));
  return (
    <section aria-labelledby="limits-title" class="limits">
      <h2 id="limits-title" tabIndex={-1}>
        {t("limits-title", { count: limits.length })}
      </h2>
      {parts && <parts.PlanLine />}
      <p>{limits.length === 0 ? t("limits-none") : t("limits-intro")}</p>
      {groups.map((group) => group.limits.length > 0 && <Group {...group} key={group.words} />)}
    </section>
  );
}

/** Limits of one kind; those of the tax of the year differ in their direction, so each says it. */
const Group = ({ words, limits, taxed }: { words: string; limits: readonly Limit[]; taxed?: boolean }) => (
  <>
    <h3>{t(words, { count: limits.length })}</h3>
    <ul>
      {limits.map((limit, index) => (
        <li key={index}>
          <One
            limit={limit}
            effect={taxed === true && !WITHOUT_EFFECT.has(limit.kind) ? TAX_EFFECT[limit.effect] : undefined}
          />
        </li>
      ))}
    </ul>
  </>
);

/** Its first sentence, always in sight; the rest, when there is more, one press away. */
function One({ limit: { kind, args }, effect }: { limit: Limit; effect: string | undefined }) {
  const text = t(`limit-${kind}`, engineArgs(args));
  const [first, rest] = split(text);
  const line = (
    <>
      {first}
      {effect !== undefined && <span class="effect"> {t(effect)}</span>}
    </>
  );
  if (rest === "") return <p>{line}</p>;
  return (
    <details>
      <summary>{line}</summary>
      <p>{later.value?.explain(rest, new Set()) ?? rest}</p>
    </details>
  );
}
