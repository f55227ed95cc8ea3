import type { MonthOutcome } from "loont";
import { CertaintyMark } from "../../components/CertaintyMark";
import { goInto } from "../../components/focus";
import { isWageUnknown } from "../../form/onscreen";
import { isUnknown } from "../../form/unknown/open";
import { small } from "../../format";
import { isNegative } from "../../format/sign";
import { t } from "../../i18n";
import type { Picked } from "../pick";
import { withoutTitle, workTitle } from "../title";
import {
  asideSentence,
  boundsOf,
  gainSentences,
  leftSentence,
  letterSentence,
  letterYear,
  settlementWords,
  withoutSentence,
} from "./words";
import type { Pair } from "./pair";
import { YearFigures } from "./YearFigures";

/** The years of the plan, or without one those of now. In full: the year of the month shown, and the first in which something is asked. */
function pairs({ now, work, monthNow }: Picked): { full: Pair[]; short: Pair[]; lacking: Pair[]; known: boolean } {
  const all = (work ?? now).years.map(
    (year): Pair => ({ year, without: work && now.years.find((one) => one.year === year.year) }),
  );
  const lacking = all.filter(({ year }) => year.own_income_missing);
  const list = all.filter((pair) => !lacking.includes(pair));
  const first = list.find(({ year }) => String(year.year) === monthNow.month.slice(0, 4));
  const asked = list.find(({ year }) => isNegative(year.settlement));
  const full = [first, asked].filter(
    (one, index, both): one is Pair => one !== undefined && both.indexOf(one) === index,
  );
  const isSettled = all.some(({ year }) => String(year.year) === monthNow.month.slice(0, 4));
  return { full, short: list.filter((one) => !full.includes(one)), lacking, known: isSettled };
}

/** The month shown when it lies in the year; else the first of the year in which something is set aside for it. */
function monthOf({ now, work, monthNow, monthWork }: Picked, year: number): MonthOutcome | undefined {
  const shown = monthWork ?? monthNow;
  const isIn = ({ month }: MonthOutcome): boolean => month.startsWith(String(year));
  return isIn(shown) ? shown : (work ?? now).months.find((one) => isIn(one) && one.after_tax !== one.net);
}

/** What the tax office will ask or give back for the year of the month: never a high month without the bill behind it. */
export function Years({ shown }: { shown: Picked }) {
  if ((isWageUnknown() && shown.work) || isUnknown("hours")) return null;
  const { full, short, lacking, known } = pairs(shown);
  return (
    <section class="years" aria-labelledby="years-title">
      <h3 id="years-title" tabIndex={-1}>
        {t("years-title")}
      </h3>
      <p class="hint">{t("years-intro")}</p>
      {!known && <p>{t("years-none", { year: shown.monthNow.month.slice(0, 4) })}</p>}
      {full.map((pair) => (
        <Year pair={pair} month={monthOf(shown, pair.year.year)} key={pair.year.year} />
      ))}
      {lacking.map(({ year: { year } }) => (
        <p class="year-open" key={year}>
          {t("years-own-income", { year: String(year) })}
        </p>
      ))}
      {short.map((pair) => (
        <details key={pair.year.year}>
          <summary>
            {t("year-short", { year: String(pair.year.year), settlement: settlementWords(pair.year.settlement) })}
          </summary>
          <Year pair={pair} month={monthOf(shown, pair.year.year)} />
        </details>
      ))}
    </section>
  );
}

function Year({ pair, month }: { pair: Pair; month: MonthOutcome | undefined }) {
  const { year, without } = pair;
  const bounds = boundsOf(year);
  const left = month && leftSentence(year, month);
  return (
    <div class="year" data-year={year.year}>
      <p class="year-letter">
        <strong>{letterSentence(year, without ? workTitle() : withoutTitle())}</strong>
        {without && <> {withoutSentence(without, year, withoutTitle())}</>}
        <CertaintyMark sure={{ certainty: year.certainty }} />
      </p>
      <p class="year-aside">
        {t("year-when", { next: letterYear(year) })} {asideSentence(year)} {left}
      </p>
      {bounds &&
        (year.range ? (
          <p class="year-range">
            {t("year-range", { title: small(without ? workTitle() : withoutTitle()), ...bounds })}{" "}
            <a
              href="#tax-title"
              onClick={(event) => {
                event.preventDefault();
                goInto("tax-title");
              }}
            >
              {t("year-narrow")}
            </a>
          </p>
        ) : (
          <p class="year-worst">{t("year-worst", { worst: bounds.low })}</p>
        ))}
      {without && <p>{gainSentences(year, small(withoutTitle())).join(" ")}</p>}
      <YearFigures pair={pair} />
    </div>
  );
}
