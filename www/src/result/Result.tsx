import type { ScenarioOutcome } from "loont";
import type { ComponentChildren } from "preact";
import { goTo } from "../components/focus";
import { submitted, value } from "../form/fields";
import { engineReady, live } from "../form/live";
import { eur, month } from "../format";
import { t } from "../i18n";
import { Compare } from "./Compare";
import { PerDay } from "./PerDay";
import { pick, type Picked } from "./pick";
import { workTitle } from "./title";
import { Totals } from "./Totals";

export const picked = (): Picked | undefined => {
  const { outcome, draft } = live.value;
  return outcome && pick(outcome, draft.work?.scenarios[0]?.activities.map((activity) => activity.from).sort()[0]);
};

export function Result() {
  const shown = picked();
  return (
    <section class="result" id="result" aria-labelledby="result-title">
      <h2 id="result-title" tabIndex={-1}>{t("result-title")}</h2>
      <div role="status">{shown ? <Sentence shown={shown} /> : <NoResult />}</div>
      {shown && (
        <>
          {live.value.draft.work && !shown.work && <p class="notice">{t("result-work-outside")}</p>}
          {shown.work && live.value.draft.wageUnknown && <p class="notice">{t("result-wage-unknown")}</p>}
          <Further scenario={shown.work ?? shown.now} />
          <Compare shown={shown} />
          {shown.work && !live.value.draft.wageUnknown && <p class="important">{t("result-gross")}</p>}
          <PerDay shown={shown} />
          <Totals shown={shown} />
        </>
      )}
    </section>
  );
}

/** What stands behind the result, as visible as the result: one press away. */
function Further({ scenario: { limits, calendar } }: { scenario: ScenarioOutcome }) {
  const links: [string, string][] = [
    ["limits-title", t("limits-title", { count: limits.length })],
    ["calendar-title", t("further-calendar", { count: calendar.length })],
    ["months-title", t("months-title")],
  ];
  return (
    <ul class="further">
      {links.map(([id, words]) => (
        <li key={id}>
          <a href={`#${id}`} onClick={(event) => { event.preventDefault(); goTo(id); }}>{words}</a>
        </li>
      ))}
    </ul>
  );
}

function Sentence({ shown: { monthNow, monthWork } }: { shown: Picked }) {
  const before = eur(monthNow.fund_pays);
  if (!monthWork) {
    return (
      <>
        <p class="lead">{t("sentence-now", { month: month(monthNow.month), amount: before })}</p>
        {live.value.errors.length === 0 && <p class="hint">{t("sentence-add-work")}</p>}
        {live.value.errors.length > 0 && <p class="hint">{t("sentence-check-work")}</p>}
      </>
    );
  }
  const args = { title: workTitle(), month: month(monthWork.month), amount: eur(monthWork.fund_pays), before };
  if (monthWork.wage && !live.value.draft.wageUnknown) {
    // Like with like: both amounts are gross, since the net of the wage is not computed.
    const gross = { together: eur(monthWork.gross), wage: eur(monthWork.wage.gross), without: eur(monthNow.gross) };
    return <p class="lead">{t("sentence-together", { title: args.title, month: args.month, ...gross })}</p>;
  }
  return (
    <p class="lead">
      {monthWork.fund_pays === monthNow.fund_pays ? t("sentence-same", args) : t("sentence-work", args)}
    </p>
  );
}

/** Why there is no result yet, in one sentence. */
function NoResult(): ComponentChildren {
  const { broken, errors } = live.value;
  if (!engineReady.value) return <p>{t("result-loading")}</p>;
  if (broken) return <p class="error-text">{t("result-broken")}</p>;
  if (value("scheme") === "self_employed") return <p>{t("result-other-scheme")}</p>;
  if (value("basis") === "unknown") return <p>{t("result-need-paper")}</p>;
  if (errors.length > 0) return <p>{submitted.value ? t("result-check-list") : t("result-check")}</p>;
  return <p>{t("result-none")}</p>;
}
