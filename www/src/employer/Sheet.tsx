import { employerAnswers } from "./answers";
import { day, engineArgs, month as monthWords, quantity } from "../format";
import { language, t } from "../i18n";
import { solved } from "./live";
import { shortDuty } from "./result/Dates";
import { range, rangeOfDifference } from "./result/money";
import { monthIn, nameOfOption, NO_RETURN, shownMonth, shownOption } from "./result/pick";

const MOST_DUTIES = 12;

/** On paper: what was entered, what each way back costs, which aid there is, what to do by when, and what is not in it. One page. */
export function EmployerPaper() {
  const { outcome } = solved.value;
  const month = outcome && shownMonth(outcome);
  const option = outcome && shownOption(outcome);
  if (!outcome || !option) return null;
  const { receipt, options } = outcome;
  const aids = option.subsidies.filter(({ state }) => state === "counted" || state === "possible");
  return (
    <div class="printed" lang={language.value} aria-hidden="true">
      <p class="printed-head">
        <strong>loont</strong> · <strong>{t("law-known", { date: day(receipt.law) })}</strong> ·{" "}
        {t("paper-receipt", {
          engine: receipt.engine,
          table: receipt.law_hash.slice(0, 12),
          answers: receipt.case_hash.slice(0, 12),
        })}
      </p>
      <h1>{t("emp-heading")}</h1>
      <section>
        <h2>{t("print-answers")}</h2>
        <dl class="printed-answers">
          {employerAnswers().map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </section>
      <table class="printed-costs">
        <caption>{t("emp-result-title")}</caption>
        <thead>
          <tr>
            <td />
            <th>
              {t("emp-row-before")}, {monthWords(month ?? "")}
            </th>
            <th>{t("emp-row-after")}</th>
            <th>{t("emp-row-hour-after")}</th>
            <th>{t("totals-caption", { count: option.months.length })}</th>
            <th>{t("emp-row-difference")}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((one) => {
            const here = monthIn(one, month);
            return (
              here && (
                <tr key={one.id}>
                  <th>{nameOfOption(one)}</th>
                  <td>{range(here.cost_before)}</td>
                  <td>{range(here.cost_after)}</td>
                  <td>{here.per_hour_after ? range(here.per_hour_after) : t("emp-no-hours")}</td>
                  <td>
                    {range(one.total.cost_after)} ({t("emp-hours-in-month", { hours: quantity(one.total.hours) })})
                  </td>
                  <td>
                    {one.id === NO_RETURN
                      ? t("emp-nothing")
                      : rangeOfDifference(one.total.difference_with_no_resumption)}
                  </td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      {aids.length > 0 && (
        <section>
          <h2>{t("emp-aids-title")}</h2>
          <ul class="printed-duties">
            {aids.map((aid) => (
              <li key={aid.kind}>
                <strong>{t(`word-aid-${aid.kind}`)}</strong> –{" "}
                {t(aid.state === "counted" ? "emp-state-counted" : "emp-state-possible")}{" "}
                {t("emp-ask-at", { where: t(`ask-${aid.ask_at}`) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {option.calendar.length > 0 && (
        <section>
          <h2>
            {t("emp-dates-title")} – {nameOfOption(option)}
          </h2>
          <ul class="printed-duties">
            {option.calendar.slice(0, MOST_DUTIES).map((event, place) => (
              <li key={place}>
                <strong>{day(event.on)}</strong> {shortDuty(event)} ({t(`acts-${event.who}`)}).
              </li>
            ))}
          </ul>
          {option.calendar.length > MOST_DUTIES && (
            <p>{t("paper-more-duties", { count: option.calendar.length - MOST_DUTIES })}</p>
          )}
        </section>
      )}
      <div class="printed-foot">
        <p>
          <strong>{t("limits-title", { count: option.limits.length })}</strong>{" "}
          {option.limits.map(({ kind, args }) => t(`limit-${kind}`, engineArgs(args))).join(" · ")}
        </p>
        <p>{t("emp-decides")}</p>
      </div>
    </div>
  );
}
