import type { CalendarEvent, Limit, MonthOutcome, Premium } from "loont";
import { isPassed, lateTodayWords, passedWords, wasWords } from "../calendar/passed";
import { goToField } from "../components/focus";
import { live } from "../form/live";
import { entered } from "../form/onscreen";
import { labelOf } from "../form/labels";
import { active, placeOf } from "../form/places";
import { day, engineArgs, eur } from "../format";
import { isZero } from "../format/sign";
import { t } from "../i18n";
import { isPaid, reaches, type Picked } from "./pick";
import { hasOwnWork, lacksOwnIncome } from "./year/known";

/** The premiums that the fund can pay months after the month they belong to, and what is said of each. */
const LATER: ReadonlyMap<Premium["kind"], { dated: string; undated: string }> = new Map([
  ["training_premium", { dated: "later-premium", undated: "later-premium-undated" }],
  ["training_success", { dated: "later-success", undated: "later-success-undated" }],
]);

export const isLater = ({ kind }: Premium): boolean => LATER.has(kind);

/** "The bonus of … can come later, on … at the latest", for each premium of the month that can. */
export const laterSentences = ({ premiums }: MonthOutcome): string[] =>
  premiums.flatMap(({ kind, gross, paid_by: by }) => {
    const words = LATER.get(kind);
    if (!words) return [];
    return [
      by === undefined
        ? t(words.undated, { amount: eur(gross) })
        : t(words.dated, { amount: eur(gross), date: day(by) }),
    ];
  });

/** The last day of the month on which the employer still pays the first weeks of an illness; nothing when the employer pays none. */
export const employerPaysUntil = (month: MonthOutcome): string | undefined =>
  month.benefit.segments.findLast(({ phase }) => phase === "guaranteed_wage")?.to;

/** The six months of work for oneself in which nothing comes off, when the month shown lies behind them. */
function ownFirst({ now, work, monthWork }: Picked): CalendarEvent | undefined {
  const event = work?.calendar.find(({ kind }) => kind === "own_work_month_7");
  if (!event || !work || !monthWork || monthWork.month < event.on.slice(0, 7)) return undefined;
  const before = work.months.filter(({ month }) => month < event.on.slice(0, 7));
  const isSame = before.every((month, at) => month.fund_pays === now.months[at]?.fund_pays);
  return before.length > 0 && isSame ? event : undefined;
}

/** What comes before the amount of the month: the months in which the plan takes nothing off, or the wage in the place of the benefit. */
export function Before({ shown }: { shown: Picked }) {
  const event = ownFirst(shown);
  if (event) return <p class="lead">{t("sentence-own-first", { date: day(event.on) })}</p>;
  const { monthWork } = shown;
  const isReturn =
    monthWork?.wage !== undefined &&
    isZero(monthWork.fund_pays) &&
    entered().some((one) => one.kind === "full_resumption" && reaches(one, monthWork));
  return isReturn ? <p class="lead">{t("sentence-full-return")}</p> : null;
}

/** A row that is not finished counts for nothing: it is named, and one press away. */
function Unfinished() {
  const here = live.value.draft.unfinished.filter(({ address }) =>
    [undefined, active.value].includes(placeOf(address).scenario),
  );
  if (here.length === 0) return null;
  return (
    <div class="notice" id="unfinished">
      <p>{t("result-unfinished")}</p>
      <ul>
        {here.map(({ address, message }) => {
          const { field } = placeOf(address);
          return (
            <li key={address}>
              <button type="button" class="link" onClick={() => goToField(field)}>
                {labelOf(field)}
              </button>
              : {t(message)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What has to be known before the amounts of a plan are read, whether they are one amount or a range. */
export interface Said {
  fullTime?: Limit;
  passed?: CalendarEvent;
  worker?: Limit;
  until?: string;
  isPart?: boolean;
}

export function saidOf({ work, monthWork }: Picked): Said {
  const limit = (id: Limit["kind"]): Limit | undefined => work?.limits.find(({ kind }) => kind === id);
  const [fullTime, worker, passed] = [
    limit("full_time_work"),
    limit("relapse_worker_unknown"),
    work?.calendar.find(isPassed),
  ];
  const until = monthWork && employerPaysUntil(monthWork);
  return {
    ...(fullTime ? { fullTime } : {}),
    ...(passed ? { passed } : {}),
    ...(worker ? { worker } : {}),
    ...(until === undefined ? {} : { until, isPart: monthWork?.benefit.segments.some(isPaid) ?? false }),
  };
}

export const SaidFirst = ({ said: { fullTime, passed, worker, until, isPart } }: { said: Said }) => (
  <>
    {fullTime && (
      <p class="notice" id="full-time-notice">
        {t("limit-full_time_work", engineArgs(fullTime.args))}
      </p>
    )}
    {passed && (
      <p class="notice" id="passed-notice">
        {wasWords(passed)} {passedWords(passed)} {lateTodayWords(passed)}
      </p>
    )}
    {worker && (
      <p class="notice" id="relapse-worker">
        {t("limit-relapse_worker_unknown", engineArgs(worker.args))}{" "}
        <button type="button" class="link" onClick={() => goToField("resume-worker")}>
          {labelOf("resume-worker")}
        </button>
      </p>
    )}
    {until !== undefined && (
      <p class="notice" id="employer-first">
        {t(isPart ? "employer-first-part" : "employer-first", { date: day(until) })}
      </p>
    )}
  </>
);

/** What changes how the result is to be read: it is shown right under it, not among the limits. */
export function Notices({ shown }: { shown: Picked }) {
  const { work, monthWork } = shown;
  return (
    <>
      <Unfinished />
      <SaidFirst said={saidOf(shown)} />
      {monthWork &&
        laterSentences(monthWork).map((sentence) => (
          <p class="notice later-premium" key={sentence}>
            {sentence}
          </p>
        ))}
      {work?.total.training_premiums !== undefined && (
        <p class="training-total">
          {t("training-total", { amount: eur(work.total.training_premiums), count: work.months.length })}
        </p>
      )}
      {work && hasOwnWork(work) && (
        <p class="notice">{t(lacksOwnIncome(work) ? "result-own-income" : "result-own-income-year")}</p>
      )}
    </>
  );
}
