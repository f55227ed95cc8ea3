import type { ScenarioOutcome } from "loont";
import type { ComponentChildren } from "preact";
import { goInto } from "../components/focus";
import { MonthChoice } from "../components/MonthChoice";
import { submitted, value } from "../form/fields";
import { engineReady, live } from "../form/live";
import { entered, errorsShown, isWageUnknown, shownScenarios } from "../form/onscreen";
import { neededWords } from "../form/needed";
import { scenarios } from "../form/places";
import { hindering } from "../form/unknown/open";
import { engineArgs } from "../format";
import { t } from "../i18n";
import { later, Later } from "../later";
import { Also } from "./also/Also";
import { Compare } from "./Compare";
import { Before, Notices } from "./Notices";
import { PerDay } from "./PerDay";
import { pick, type Picked } from "./pick";
import { Sentence } from "./Sentence";
import { Three } from "./Three";
import { Totals } from "./Totals";
import { Years } from "./year/Years";

export const picked = (): Picked | undefined => {
  const { now, work } = shownScenarios();
  return pick({ ...(now ? { now } : {}), ...(work ? { work } : {}) }, entered(), value("month-shown"));
};

export function Result() {
  const shown = picked();
  const noRule = errorsShown().find(({ code }) => code === "no_rule_known");
  return (
    <section class="result" id="result" aria-labelledby="result-title">
      <h2 id="result-title" tabIndex={-1}>
        {t("result-title")}
      </h2>
      {shown && <Later>{({ PlanSwitch }) => <PlanSwitch />}</Later>}
      <div role="status">
        <Later>{({ AskFirst }) => <AskFirst />}</Later>
        {shown ? (
          <>
            <Before shown={shown} />
            <Sentence shown={shown} />
          </>
        ) : (
          <NoResult />
        )}
      </div>
      <Later moment={1}>{({ Ranges }) => <Ranges />}</Later>
      {shown && (
        <>
          {noRule && <p class="notice">{t("error-no_rule_known", engineArgs(noRule.args))}</p>}
          {entered().length > 0 && !shown.work && errorsShown().length === 0 && live.value.doubts.length === 0 && (
            <p class="notice">{t("result-work-outside")}</p>
          )}
          {shown.work && isWageUnknown() && <p class="notice">{t("result-wage-unknown")}</p>}
          <Notices shown={shown} />
          <Later>{({ MostOpen }) => <MostOpen />}</Later>
          <Years shown={shown} />
          <Three shown={shown} />
          <Later>{({ IfYouStop }) => <IfYouStop />}</Later>
          <Further scenario={shown.work ?? shown.now} />
          <MonthChoice
            id="month-shown"
            months={shown.now.months.map(({ month }) => month)}
            month={shown.monthNow.month}
          />
          <Compare shown={shown} />
          {shown.monthWork?.wage && !shown.monthWork.net_complete && !isWageUnknown() && (
            <p class="important">{t("result-gross")}</p>
          )}
          <PerDay shown={shown} />
          <Totals shown={shown} />
          {shown.work?.months.some(({ wage }) => wage) && <Also />}
        </>
      )}
    </section>
  );
}

/** What stands behind the result, as visible as the result: one press away. */
function Further({ scenario: { limits, calendar } }: { scenario: ScenarioOutcome }) {
  const links: [string, string][] = [
    ...(later.value?.hasCurve() ? [["curve-title", t("curve-title")] satisfies [string, string]] : []),
    ...(later.value && scenarios.value.length > 1
      ? [["compare-plans-title", t("compare-plans-title")] satisfies [string, string]]
      : []),
    ["limits-title", t("limits-title", { count: limits.length })],
    ["calendar-title", t("further-calendar", { count: calendar.length })],
    ["months-title", t("months-title")],
    ...(later.value
      ? [
          ["paid-title", t("paid-title")] satisfies [string, string],
          ["glossary-title", t("gloss-title")] satisfies [string, string],
        ]
      : []),
  ];
  return (
    <ul class="further">
      {links.map(([id, words]) => (
        <li key={id}>
          <a
            href={`#${id}`}
            onClick={(event) => {
              event.preventDefault();
              goInto(id);
            }}
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Why there is no result yet, in one sentence. */
function NoResult(): ComponentChildren {
  const { broken, draft, errors, doubts } = live.value;
  if (!engineReady.value) return <p>{t("result-loading")}</p>;
  if (broken) return <p class="error-text">{t("result-broken")}</p>;
  if (doubts.length > 0) return null;
  if (errors.length > 0) return <p>{submitted.value ? t("result-check-list") : t("result-check")}</p>;
  const open = hindering(draft.missing);
  if (open.length === 0) return <p>{t(draft.missing.length === 0 ? "result-range" : "result-first")}</p>;
  // Before the first two questions were chosen there is nothing to name yet but the two.
  const isBegun = open.every(({ address }) => address !== "scheme" && address !== "basis");
  return <p>{isBegun ? neededWords(open) : t("result-none")}</p>;
}
