import type { FieldError } from "loont";
import { useMemo, useState } from "preact/hooks";
import { goTo } from "../components/focus";
import { Radios } from "../components/Radios";
import { text } from "../form/fields";
import { live, solveNow } from "../form/live";
import { isAmbiguous, isDecimal, money } from "../form/parse";
import { capital, engineArgs, eur, month as monthWords } from "../format";
import { has, t } from "../i18n";
import { nameOf } from "../plans/name";
import { Answer, ANSWER } from "./Answer";
import {
  AMOUNT,
  answerTo,
  chosenMonth,
  chosenPlan,
  followed,
  KIND,
  MONTH,
  NO_PLAN,
  paidMonths,
  PLAN,
  readAsked,
} from "./question";

const ERRORS = "paid-errors";

/** Why the fund paid another amount: asked with Enter or the button, so that nothing answers half an amount. */
export function Reconcile() {
  if (!live.value.outcome) return null;
  const months = paidMonths();
  return (
    <section class="paid" aria-labelledby="paid-title">
      <h2 id="paid-title" tabIndex={-1}>
        {t("paid-title")}
      </h2>
      {months.length > 0 ? (
        <>
          <p>{t("paid-intro")}</p>
          <Asking months={months} />
        </>
      ) : (
        <p>{t("paid-no-month")}</p>
      )}
    </section>
  );
}

/** The words of an error of the amount. The months and the plans are chosen from a list. */
function errorWords([error]: readonly FieldError[]): string {
  if (error?.code === "missing") return t("need-amount");
  const id = `error-${error?.code ?? ""}`;
  return has(id) ? t(id, engineArgs(error?.args)) : t("error-other");
}

function Asking({ months }: { months: readonly string[] }) {
  const asked = readAsked();
  const now = JSON.stringify(asked?.payment);
  // What was asked last: as soon as something else stands in the fields, its answer is no answer any more.
  const [last, ask] = useState("");
  const isAsked = asked !== undefined && last === now;
  const found = useMemo(() => (isAsked ? answerTo(asked) : undefined), [isAsked, JSON.stringify(asked)]);
  const error = Array.isArray(found) ? errorWords(found) : undefined;
  const submit = (event: Event): void => {
    event.preventDefault();
    solveNow(); // Enter may be faster than the pause after a key
    const fresh = readAsked();
    ask(JSON.stringify(fresh?.payment) ?? "");
    goTo(fresh && Array.isArray(answerTo(fresh)) ? ERRORS : ANSWER);
  };
  return (
    <>
      {error !== undefined && <Errors error={error} />}
      <form noValidate autocomplete="off" onSubmit={submit} aria-labelledby="paid-title">
        <Month months={months} />
        <Plan />
        <Amount error={error} />
        <Radios
          id={KIND}
          legend={t("paid-kind-legend")}
          choices={[
            { value: "net", label: t("paid-kind-net") },
            { value: "gross", label: t("paid-kind-gross") },
          ]}
        />
        <button type="submit" id="paid-ask" class="secondary">
          {t("paid-submit")}
        </button>
        <p class="hint">{t("paid-private")}</p>
      </form>
      {isAsked && error === undefined && <Answer asked={asked} found={Array.isArray(found) ? undefined : found} />}
    </>
  );
}

/** As over the questions: what is wrong, and the way to it. */
const Errors = ({ error }: { error: string }) => (
  <div class="error-summary" id={ERRORS} tabIndex={-1} role="alert" aria-labelledby={`${ERRORS}-title`}>
    <h3 id={`${ERRORS}-title`}>{t("error-summary-title", { count: 1 })}</h3>
    <ul>
      <li>
        <a
          href={`#${AMOUNT}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(AMOUNT)?.focus();
          }}
        >
          {t("error-in-field", { label: t("paid-amount-label"), error })}
        </a>
      </li>
    </ul>
  </div>
);

function Month({ months }: { months: readonly string[] }) {
  const chosen = text(MONTH);
  return (
    <div class="field">
      <label for={MONTH}>{t("paid-month-label")}</label>
      <p class="hint" id={`${MONTH}-hint`}>
        {t("paid-month-hint")}
      </p>
      <select
        id={MONTH}
        value={chosenMonth()}
        aria-describedby={`${MONTH}-hint`}
        onChange={(event) => (chosen.value = event.currentTarget.value)}
      >
        {months.map((one) => (
          <option value={one} key={one}>
            {capital(monthWords(one))}
          </option>
        ))}
      </select>
    </div>
  );
}

/** With one plan there is nothing to choose: that the work was not counted is one of the reasons that are tried. */
function Plan() {
  const plans = followed();
  const chosen = text(PLAN);
  if (plans.length < 2) return null;
  return (
    <div class="field">
      <label for={PLAN}>{t("paid-plan-label")}</label>
      <select id={PLAN} value={chosenPlan()} onChange={(event) => (chosen.value = event.currentTarget.value)}>
        {plans.map((one) => (
          <option value={one.letter} key={one.letter}>
            {nameOf(one)}
          </option>
        ))}
        <option value={NO_PLAN}>{t("paid-plan-none")}</option>
      </select>
    </div>
  );
}

function Amount({ error }: { error: string | undefined }) {
  const typed = text(AMOUNT);
  const read = money(AMOUNT, typed.value);
  return (
    <div class={error ? "field has-error" : "field"}>
      <label for={AMOUNT}>{t("paid-amount-label")}</label>
      <p class="hint" id={`${AMOUNT}-hint`}>
        {t("paid-amount-hint")}
      </p>
      {error && (
        <p class="error-text" id={`${AMOUNT}-error`}>
          <span class="visually-hidden">{t("error-prefix")} </span>
          {error}
        </p>
      )}
      <div class="input-line">
        <span class="affix" aria-hidden="true">
          €
        </span>
        <input
          id={AMOUNT}
          class="amount"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby={error ? `${AMOUNT}-hint ${AMOUNT}-error` : `${AMOUNT}-hint`}
          aria-invalid={error ? "true" : undefined}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
      </div>
      {isAmbiguous(AMOUNT, typed.value) && isDecimal(read) && <p class="hint">{t("read-as", { amount: eur(read) })}</p>}
    </div>
  );
}
