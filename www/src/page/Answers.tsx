import { live } from "../form/live";
import { value } from "../form/fields";
import { day, decimal, eur, month } from "../format";
import { t } from "../i18n";
import type { Case } from "loont";

const BASIS = { daily_benefit: "daily-label", monthly_wage: "monthly-label", hourly_wage: "hourly-label", flat_rate: "print-benefit" } as const;
const SCHEME = { employee: "scheme-employee", unemployed: "scheme-unemployed", self_employed: "scheme-self-employed" } as const;
const FAMILY = { with_dependants: "family-with-dependants", single: "family-single", cohabiting: "family-cohabiting" } as const;

/** The case as it was asked, for the printed page: what was entered comes first. */
function lines({ person, incapacity, horizon, scenarios }: Case): [string, string][] {
  const { basis } = incapacity;
  const list: [string, string][] = [
    [t("print-scheme"), t(SCHEME[person.scheme])],
    [t(BASIS[basis.kind]), "gross" in basis ? eur(basis.gross) : ""],
  ];
  if (basis.kind === "daily_benefit") list.push([t("letter-legend"), day(basis.on)]);
  if (basis.kind === "hourly_wage") list.push([t("own-hours-label"), decimal(basis.weekly_hours)]);
  list.push([t("start-legend"), day(incapacity.start)], [t("family-question"), t(FAMILY[person.family])]);
  for (const change of person.family_changes ?? []) list.push([t("changes-title"), `${day(change.from)}: ${t(FAMILY[change.family])}`]);
  for (const activity of scenarios.flatMap((scenario) => scenario.activities)) {
    list.push(
      [t("work-from-legend"), activity.to ? t("print-period", { from: day(activity.from), to: day(activity.to) }) : day(activity.from)],
      [t("hours-label"), t("print-hours", { hours: decimal(activity.weekly_hours), full: decimal(activity.full_time_hours) })],
    );
    if (value("wage-for") !== "unknown") {
      list.push([t("wage-label"), t("print-wage", {
        wage: eur(activity.gross_monthly),
        hours: decimal(activity.gross_monthly_hours ?? activity.weekly_hours),
      })]);
    }
  }
  list.push([t("shown-from"), `${month(horizon.from)} (${t("print-months", { count: horizon.months })})`]);
  return list;
}

/** Only on paper: the form itself is not printed. */
export function Answers() {
  const { draft, outcome } = live.value;
  if (!outcome) return null;
  const asked = outcome.scenarios.length > 1 ? draft.work : draft.basis;
  if (!asked) return null;
  return (
    <section class="print-only" aria-hidden="true">
      <h2>{t("print-answers")}</h2>
      <dl>
        {lines(asked).map(([label, answer], index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
