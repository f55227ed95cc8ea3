import { batch, useSignalEffect } from "@preact/signals";
import { goTo, goToField } from "../components/focus";
import { text, value } from "../form/fields";
import { labelOf } from "../form/labels";
import { live, solveNow } from "../form/live";
import { neededWords } from "../form/needed";
import { active } from "../form/places";
import type { Label } from "../form/unknown/alternatives";
import { hinders, unknowns, type Unknown } from "../form/unknown/open";
import { day, eur, month, quantity } from "../format";
import { isZero } from "../format/sign";
import { t } from "../i18n";
import { SaidFirst, type Said } from "../result/Notices";
import { workTitle } from "../result/title";
import { isOne, type Range } from "./cents";
import { RangeTable } from "./RangeTable";
import { byAnswer, narrowest, rangeIn, type Effect } from "./table";
import type { Figures, Tried } from "./tried";
import { followTried, found, workOut } from "./work";

/** "between … and …", or the one amount that it is. */
export const rangeWords = (range: Range): string =>
  isOne(range) ? eur(range.low) : t("ranges-between", { low: eur(range.low), high: eur(range.high) });

/** What was tried for each question. */
const ABOUT: Readonly<Record<Unknown, string>> = {
  scheme: "ranges-about-scheme",
  basis: "ranges-about-basis",
  start: "ranges-about-start",
  family: "ranges-about-family",
  hours: "ranges-about-hours",
};

/** Follows the answers, and shows the range while something is not known. */
export function Ranges() {
  useSignalEffect(() => {
    void active.value;
    followTried();
    return workOut(live.value);
  });
  const now = found.value;
  if (!now || unknowns().length === 0 || hinders(live.value.draft.missing) || live.value.doubts.length > 0) return null;
  if (!now.isDone && now.tried.length === 0) return <p role="status">{t("ranges-working")}</p>;
  const first = now.tried.find(({ figures }) => figures)?.figures;
  if (!first) return now.isDone ? <p>{t("ranges-none")}</p> : null;
  const all = [...now.tried, ...now.ends];
  const effect = narrowest(now.open, now.tried);
  // Hours that are not known are a part of a plan: where that lacks its wage, nothing was calculated with it.
  const isPlanOpen = first.isPlanOpen && now.open.includes("hours");
  if (isPlanOpen && now.open.length === 1) return <PlanOpen tried={first} />;
  return (
    <section class="ranges" id="ranges" aria-labelledby="ranges-title" aria-busy={!now.isDone}>
      <h3 id="ranges-title" tabIndex={-1}>
        {t("ranges-title")}
      </h3>
      <Lead tried={all} at={first.month} />
      <SaidFirst said={saidOfAll(now.tried)} />
      {!now.isDone && <p class="hint">{t("ranges-working")}</p>}
      <Unchanged tried={now.tried} />
      {effect ? (
        <Narrow effect={effect} tried={now.tried} place={now.open.map(String).indexOf(effect.field)} />
      ) : (
        <p>{t("ranges-same")}</p>
      )}
      <RangeTable tried={all} first={first} />
      {isPlanOpen && (
        <p class="notice">
          {t("ranges-incomplete")}
          {needed(first)}
        </p>
      )}
      {now.open
        .filter((field) => !isPlanOpen || field !== "hours")
        .map((field) => (
          <p class="hint" key={field}>
            {t(ABOUT[field])}
          </p>
        ))}
      {value("scheme") !== "self_employed" && value("regular-worker") === "unknown" && (
        <p class="hint">{t("ranges-about-regular")}</p>
      )}
    </section>
  );
}

const needed = ({ needed: missing }: Figures): string => (missing.length === 0 ? "" : ` ${neededWords(missing)}`);

/** Only the hours are open, and no hours give a plan yet: there is no range, and what is missing is said once. */
const PlanOpen = ({ tried }: { tried: Figures }) => (
  <div class="ranges" role="status">
    <p class="notice">
      {t("sentence-open")}
      {needed(tried)}
    </p>
  </div>
);

/** What has to be known first: until when the employer pays only where it is the same day whatever the answer. */
function saidOfAll(tried: readonly Tried[]): Said {
  const all = tried.flatMap(({ figures }) => figures?.said ?? []);
  const { until, isPart, ...first } = Object.assign({}, ...all.toReversed()) as Said;
  return until !== undefined && all.every((one) => one.until === until)
    ? { ...first, until, ...(isPart === undefined ? {} : { isPart }) }
    : first;
}

/** The range in one sentence; where the law has no minimum, only its upper end. */
function Lead({ tried, at }: { tried: readonly Tried[]; at: string }) {
  const fund = rangeIn(tried, (one) => one.fund);
  const plan = rangeIn(tried, (one) => one.plan);
  const isNet = tried.every(({ figures }) => figures?.isNet ?? true);
  const isOnTop = tried.some(({ figures }) => figures?.isWageOnTop);
  if (!fund) return null;
  const words =
    isZero(fund.low) && !isZero(fund.high)
      ? t("ranges-lead-most", { month: month(at), most: eur(fund.high) })
      : t("ranges-lead", { month: month(at), range: rangeWords(fund) });
  return (
    <div role="status">
      <p class="lead">{words}</p>
      {plan && (
        <p>
          {t(isNet ? "ranges-lead-net" : "ranges-lead-plan", { title: workTitle(), range: rangeWords(plan) })}
          {isOnTop && ` ${t("sentence-wage-on-top")}`}
        </p>
      )}
    </div>
  );
}

/** From a bank statement: what the month shown is when nothing changes after the month that was paid. */
function Unchanged({ tried }: { tried: readonly Tried[] }) {
  const same = tried.find(({ figures }) => figures?.unchanged !== undefined)?.figures;
  if (same?.unchanged === undefined) return null;
  return <p>{t("ranges-unchanged", { month: month(same.month), days: same.unchanged, amount: eur(same.fund) })}</p>;
}

/** The range in one line, at the foot of a narrow screen. */
export function RangeStrip() {
  const now = found.value;
  const fund =
    now?.isDone && !hinders(live.value.draft.missing) && live.value.doubts.length === 0
      ? rangeIn([...now.tried, ...now.ends], (one) => one.fund)
      : undefined;
  if (!fund) return null;
  return (
    <div class="strip">
      <a
        href="#result"
        onClick={(event) => {
          event.preventDefault();
          goTo("result-title");
        }}
      >
        {t("strip-now", { amount: rangeWords(fund) })}
      </a>
    </div>
  );
}

/** Puts an answer into the form, as if it had been chosen there. */
function choose({ answers }: Tried, place: number): void {
  batch(() => {
    for (const [field, answer] of Object.entries(answers[place]?.texts ?? {})) text(field).value = answer;
  });
  solveNow();
  goTo("result-title");
}

const labelWords = ({ id, date, hours }: Label): string =>
  t(id, {
    ...(date === undefined ? {} : { date: day(date) }),
    ...(hours === undefined ? {} : { hours: quantity(hours) }),
  });

/** The answer that narrows most, and what each answer would leave. */
function Narrow({ effect, tried, place }: { effect: Effect; tried: readonly Tried[]; place: number }) {
  const question = labelOf(effect.field) ?? "";
  return (
    <div class="narrow">
      <p>
        <strong>{t("ranges-narrows", { question })}</strong>
      </p>
      <p>{t(effect.of === "month" ? "ranges-then-month" : "ranges-then-total")}</p>
      <ul>
        {byAnswer(tried, place, effect.of).map(({ tried: one, range }) => {
          const answer = one.answers[place];
          const label = answer ? labelWords(answer.label) : "";
          return (
            <li key={label}>
              {t("ranges-if", { answer: label, range: rangeWords(range) })}{" "}
              {answer?.isChoice && (
                <button type="button" class="link" onClick={() => choose(one, place)}>
                  {t("ranges-mine")}
                  <span class="visually-hidden"> {label}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" class="secondary" id="ranges-answer" onClick={() => goToField(effect.field)}>
        {t("ranges-answer")}
      </button>
    </div>
  );
}
