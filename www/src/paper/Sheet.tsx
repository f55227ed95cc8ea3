import type { Outcome } from "loont";
import { t } from "../i18n";
import type { Language } from "../i18n/languages";
import { titleOf } from "../keep/names";
import { answers, answersOf } from "./Answers";
import { duties, dutiesOf, MOST_DUTIES } from "./Duties";
import { foot, head, joined, limitLines, limitsOf } from "./frame";
import { monthsPrinted, MOST_MONTHS } from "./MonthsPrinted";
import { monthsIn, placesOf } from "./room";
import { rowsOf, summary } from "./Summary";

/**
 * What was entered, what comes out, what to do; then the months. A table, because its head and its foot are the only part of
 * a document that every browser repeats on each page.
 */
export function sheet(outcome: Outcome, language: Language) {
  const titles = outcome.scenarios.map(titleOf);
  const limits = limitsOf(outcome);
  const entered = answersOf(outcome);
  const dates = dutiesOf(outcome);
  const load = {
    answers: entered.length,
    duties: Math.min(dates.length, MOST_DUTIES),
    rows: rowsOf(outcome).length,
    months: Math.min(monthsIn(outcome), MOST_MONTHS),
    limits: joined(limits).length,
    plans: titles.length,
  };
  const places = placesOf(limits, load);
  return (
    <div class={`printed ${places.size}`} lang={language} aria-hidden="true">
      <table>
        <thead>
          <tr>
            <td>{head(outcome)}</td>
          </tr>
        </thead>
        <tfoot>
          <tr>
            <td>{foot(limits.length, places.foot, places.twice)}</td>
          </tr>
        </tfoot>
        <tbody>
          <tr>
            <td>
              <h1>{t("page-heading")}</h1>
              {answers(entered)}
              {summary(outcome, titles)}
              {duties(dates)}
              {limitLines(places.first)}
            </td>
          </tr>
          <tr class="printed-second">
            <td>
              {monthsPrinted(outcome, titles)}
              {limitLines(places.second)}
              {places.left > 0 && <p>{t("paper-more-limits", { count: places.left })}</p>}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
