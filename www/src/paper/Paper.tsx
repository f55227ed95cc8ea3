import { useSignal, useSignalEffect } from "@preact/signals";
import type { Limit, Outcome } from "loont";
import { useEffect } from "preact/hooks";
import { live } from "../form/live";
import { day, engineArgs } from "../format";
import { t } from "../i18n";
import { titleOf } from "../keep/names";
import { Answers, answersOf } from "./Answers";
import { Duties, dutiesOf, MOST_DUTIES } from "./Duties";
import { MonthsPrinted, MOST_MONTHS } from "./MonthsPrinted";
import { monthsIn, placesOf } from "./room";
import { rowsOf, Summary } from "./Summary";

/** A number of the receipt, long enough to compare by eye. */
const short = (hash: string): string => hash.slice(0, 12);

/** The limits of all plans, each once. */
function limitsOf({ scenarios }: Outcome): string[] {
  const words = ({ kind, args }: Limit): string => t(`limit-${kind}`, engineArgs(args));
  return [...new Set(scenarios.flatMap(({ limits }) => limits.map(words)))];
}

/** Stands at the head of each page: which law, and by which receipt the amounts can be calculated again. */
const Head = ({ outcome: { receipt } }: { outcome: Outcome }) => (
  <p class="printed-head">
    <strong>loont</strong> · <strong>{t("law-known", { date: day(receipt.law) })}</strong> ·{" "}
    {t("paper-receipt", { engine: receipt.engine, table: short(receipt.law_hash), answers: short(receipt.case_hash) })}
  </p>
);

const joined = (sentences: readonly string[]): string => sentences.join(" · ");

/** The limits that have no place in the foot. */
const Limits = ({ limits }: { limits: readonly string[] }) => (limits.length === 0 ? null : <p class="printed-limits">{joined(limits)}</p>);

/** Stands at the foot of each page: what is assumed or not in the amounts. */
const Foot = ({ count, limits }: { count: number; limits: readonly string[] }) => (
  <div class="printed-foot">
    <p><strong>{t("limits-title", { count })}</strong> {count > 0 && limits.length === 0 ? t("paper-limits-above") : joined(limits)}</p>
    <p>{t("footer-decides")}</p>
  </div>
);

/** Time without a change after which the sheet is made: nothing has to wait for it while a slider moves. */
const QUIET_MS = 600;

/** The result on paper, and only there. It is made when nothing changes any more, or at once when someone prints. */
export function Paper() {
  const quiet = useSignal(false);
  useSignalEffect(() => {
    void live.value;
    quiet.value = false;
    const timer = setTimeout(() => (quiet.value = true), QUIET_MS);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    const now = (): void => { quiet.value = true; };
    addEventListener("beforeprint", now);
    return () => removeEventListener("beforeprint", now);
  }, [quiet]);
  return quiet.value ? <Sheet /> : null;
}

/**
 * What was entered, what comes out, what to do; then the months. A table, because its head and its foot are the only part of
 * a document that every browser repeats on each page.
 */
function Sheet() {
  const { outcome } = live.value;
  if (!outcome) return null;
  const titles = outcome.scenarios.map(titleOf);
  const limits = limitsOf(outcome);
  const answers = answersOf(outcome);
  const duties = dutiesOf(outcome);
  const load = {
    answers: answers.length, duties: Math.min(duties.length, MOST_DUTIES), rows: rowsOf(outcome).length, months: Math.min(monthsIn(outcome), MOST_MONTHS),
    limits: joined(limits).length, plans: titles.length,
  };
  const places = placesOf(limits, load);
  return (
    <div class={`printed ${places.size}`} aria-hidden="true">
      <table>
        <thead><tr><td><Head outcome={outcome} /></td></tr></thead>
        <tfoot><tr><td><Foot count={limits.length} limits={places.foot} /></td></tr></tfoot>
        <tbody>
          <tr>
            <td>
              <h1>{t("page-heading")}</h1>
              <Answers answers={answers} />
              <Summary outcome={outcome} titles={titles} />
              <Duties events={duties} />
              <Limits limits={places.first} />
            </td>
          </tr>
          <tr class="printed-second">
            <td>
              <MonthsPrinted outcome={outcome} titles={titles} />
              <Limits limits={places.second} />
              {places.left > 0 && <p>{t("paper-more-limits", { count: places.left })}</p>}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
