import { signal } from "@preact/signals";
import type { Activity, Case, ScenarioOutcome } from "loont";
import { useMemo } from "preact/hooks";
import { eventWords } from "../calendar/words";
import { goTo } from "../components/focus";
import { ask } from "../engine/engine";
import { text, value } from "../form/fields";
import { live, solveNow } from "../form/live";
import { isWageUnknown, outcomeOf, planOf } from "../form/onscreen";
import { active, addScenario, hasRoom, inScenario, MOST_SCENARIOS } from "../form/scenarios";
import { day, engineArgs, eur, month, small } from "../format";
import { isNegative, isZero, unsigned } from "../format/sign";
import { t } from "../i18n";
import { firstMonth, isPaid } from "../result/pick";
import { withoutTitle } from "../result/title";
import { hasOwnWork } from "../result/year/known";
import { assumesWorker, monthsLater, startOf, stopped, STOPS } from "./stop";

const MONTHS_FIRST = 3;
const months = signal<number>(MONTHS_FIRST);

/** A copy of the plan on screen that stops on this day, beside it. */
function layBeside(from: string, isAssumed: boolean): void {
  const key = addScenario(active.value);
  const [year = "", at = "", date = ""] = from.split("-");
  const parts = { "relapse-day": String(Number(date)), "relapse-month": String(Number(at)), "relapse-year": year };
  const open = { "relapse-end-day": "", "relapse-end-month": "", "relapse-end-year": "" };
  // What was worked out here with an assumption shows the same beside it: there it is an answer that can be changed.
  const worker = isAssumed ? { "resume-worker": "white_collar" } : {};
  inScenario(key, () => {
    for (const [id, typed] of Object.entries({ ...parts, ...open, ...worker })) text(id).value = typed;
  });
  solveNow();
  goTo("compare-plans-title");
}

interface Stopped {
  now: ScenarioOutcome;
  work: ScenarioOutcome;
  activities: readonly Activity[];
}

/** What the engine makes of the plan when it stops on this day. */
function simulateStop(basis: Case, activities: readonly Activity[], from: string): Stopped | undefined {
  const asked = stopped(activities, from, basis);
  const answer = ask({ ...basis, scenarios: [{ id: "stopped", activities: asked }] });
  if (answer.kind !== "outcome") return undefined;
  const [now, work] = answer.outcome.scenarios;
  return now && work && { now, work, activities: asked };
}

/** The worst case in words, for a plan with work that illness can stop; and one press to lay it beside the plan. */
export function IfYouStop() {
  const { basis } = live.value.draft;
  const activities = planOf(active.value)?.scenario?.activities ?? [];
  const start = basis && startOf(activities, basis.horizon.from);
  if (!basis || start === undefined || activities.some(({ kind }) => kind === "relapse")) return null;
  return <Open basis={basis} activities={activities} from={monthsLater(start, months.value)} />;
}

function Open({ basis, activities, from }: { basis: Case; activities: readonly Activity[]; from: string }) {
  const found = useMemo(() => simulateStop(basis, activities, from), [basis, activities, from]);
  return (
    <section class="if-you-stop" aria-labelledby="stop-title">
      <h3 id="stop-title">{t("stop-title")}</h3>
      <div class="field stop-months">
        <label for="stop-months">{t("stop-months")}</label>
        <select
          id="stop-months"
          value={months}
          onChange={(event) => (months.value = Number(event.currentTarget.value))}
        >
          {STOPS.map((count) => (
            <option value={count} key={count}>
              {t("stop-count", { count })}
            </option>
          ))}
        </select>
      </div>
      {found ? (
        <Words found={found} from={from} isAssumed={assumesWorker(activities, basis)} />
      ) : (
        <p>{t("stop-unknown")}</p>
      )}
      {hasRoom() ? (
        <button
          type="button"
          id="stop-beside"
          class="secondary"
          onClick={() => layBeside(from, assumesWorker(activities, basis))}
        >
          {t("stop-beside", { months: months.value })}
        </button>
      ) : (
        <p class="hint">{t("plans-full", { most: MOST_SCENARIOS })}</p>
      )}
    </section>
  );
}

/** What is left over all months together, against no plan. */
function overAll({
  months: { length: count },
  total: { difference_with_baseline: difference },
}: ScenarioOutcome): string {
  const args = { count, base: small(withoutTitle()), amount: eur(unsigned(difference)) };
  if (isZero(difference)) return t("stop-even", args);
  return isNegative(difference) ? t("stop-less", args) : t("stop-more", args);
}

/** Until when the old period goes on, and what is assumed only because of the stop. */
function Besides({ work: { calendar, limits } }: { work: ScenarioOutcome }) {
  const known = new Set(outcomeOf(active.value)?.limits.map(({ kind }) => kind));
  const last = calendar.find(({ kind }) => kind === "relapse_last_day");
  const assumed = limits
    .filter(({ kind }) => !known.has(kind))
    .map(({ kind, args }) => t(`limit-${kind}`, engineArgs(args)));
  return (
    <>
      {last && (
        <p>
          <strong>{day(last.on)}</strong> – {eventWords(last, calendar)}
        </p>
      )}
      {last && value("scheme") !== "self_employed" && <p>{t("stop-after-term", { date: day(last.on) })}</p>}
      {assumed.length > 0 && (
        <details>
          <summary>{t("stop-assumed", { count: assumed.length })}</summary>
          <ul>
            {assumed.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The last day on which the employer pays the first weeks of the illness. */
const employerUntil = ({ months }: ScenarioOutcome, from: string): string | undefined =>
  months
    .flatMap(({ benefit }) => benefit.segments)
    .findLast((part) => part.phase === "guaranteed_wage" && part.to >= from)?.to;

/** The weeks of the employer, then the first month that the fund pays in full. Their sum with the wage is not known. */
function EmployerFirst({
  found: { now, work },
  from,
  until,
  isAssumed,
}: {
  found: Stopped;
  from: string;
  until: string;
  isAssumed: boolean;
}) {
  const whole = work.months.filter(
    ({ month: one, benefit }) => `${one}-01` > until && benefit.segments.length > 0 && benefit.segments.every(isPaid),
  );
  // A premium of one month would be taken for the difference that the new benefit makes.
  const at =
    whole.find(({ month: one }) =>
      now.months.every(({ month: other, premiums }) => other !== one || premiums.length === 0),
    ) ?? whole[0];
  const beside = now.months.find((one) => one.month === at?.month);
  return (
    <>
      <p>{t("stop-employer-first", { date: day(from), until: day(until) })}</p>
      {at && beside && (
        <p>
          {t("stop-then", {
            month: month(at.month),
            amount: eur(at.fund_pays),
            before: eur(beside.fund_pays),
            base: withoutTitle(),
          })}
        </p>
      )}
      {isAssumed && <p class="hint">{t("stop-worker-assumed")}</p>}
      <Besides work={work} />
    </>
  );
}

/** The first whole month of the illness, and what is left over all months together. */
function Words({ found, from, isAssumed }: { found: Stopped; from: string; isAssumed: boolean }) {
  const { now, work, activities } = found;
  const until = employerUntil(work, from);
  if (until !== undefined) return <EmployerFirst found={found} from={from} until={until} isAssumed={isAssumed} />;
  const at = firstMonth(now, work, activities);
  const beside = now.months.find((one) => one.month === at?.month);
  const date = day(from);
  if (!at || !beside || at.month < from.slice(0, 7)) return <p>{t("stop-outside", { date })}</p>;
  const args = {
    date,
    month: month(at.month),
    amount: eur(at.fund_pays),
    before: eur(beside.fund_pays),
    base: withoutTitle(),
  };
  return (
    <>
      <p>{at.fund_pays === beside.fund_pays ? t("stop-same", args) : t("stop-pays", args)}</p>
      {!isWageUnknown() && work.total.net_complete && !hasOwnWork(work) && <p>{overAll(work)}</p>}
      <Besides work={work} />
    </>
  );
}
