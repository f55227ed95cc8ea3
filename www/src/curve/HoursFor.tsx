import type { FieldError } from "loont";
import { useMemo, useRef, useState } from "preact/hooks";
import { askHours } from "../engine/later";
import { leave, text } from "../form/fields";
import { solveNow } from "../form/live";
import { isAmbiguous, isDecimal, money } from "../form/parse";
import { keepWageHours } from "../form/plans/wageHours";
import { decimal, engineArgs, eur, quantity } from "../format";
import { has, t } from "../i18n";
import type { Known } from "./question";
import { amountOf, isTaxed } from "./view";

const FIELD = "curve-wish";

function errorWords(wish: string, [error]: readonly FieldError[]): string {
  if (wish === "") return t("need-amount");
  const id = `error-${error?.code ?? ""}`;
  return has(id) ? t(id, engineArgs(error?.args)) : t("error-other");
}

/** "How many hours for 1,900 euro?": asked with Enter or the button, so that nothing answers half an amount. */
export function HoursFor({ known }: { known: Known }) {
  const input = useRef<HTMLInputElement>(null);
  const typed = text(FIELD);
  const [wish, setWish] = useState<string>();
  const isCounted = isTaxed(known);
  const found = useMemo(
    () =>
      wish === undefined
        ? undefined
        : askHours(known.question, { month: known.month, net: wish, after_tax: isCounted }),
    [known, wish, isCounted],
  );
  const error = wish !== undefined && Array.isArray(found) ? errorWords(wish, found) : undefined;
  const read = money(FIELD, typed.value);
  const submit = (event: Event): void => {
    event.preventDefault();
    setWish(money(FIELD, typed.value.trim()));
    input.current?.focus();
  };
  return (
    <form class="curve-for" noValidate autocomplete="off" onSubmit={submit}>
      <div class={error ? "field has-error" : "field"}>
        <label for={FIELD}>{t(isCounted ? "curve-for-taxed" : "curve-for")}</label>
        {error && (
          <p class="error-text" id={`${FIELD}-error`}>
            <span class="visually-hidden">{t("error-prefix")} </span>
            {error}
          </p>
        )}
        <div class="input-line">
          <span class="affix" aria-hidden="true">
            €
          </span>
          <input
            ref={input}
            id={FIELD}
            class="amount"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={typed}
            aria-describedby={error ? `${FIELD}-error` : undefined}
            aria-invalid={error ? "true" : undefined}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
          <button type="submit" id="curve-for" class="secondary">
            {t("curve-for-ask")}
          </button>
        </div>
        {isAmbiguous(FIELD, typed.value) && isDecimal(read) && (
          <p class="hint">{t("read-as", { amount: eur(read) })}</p>
        )}
      </div>
      <div role="status">{wish !== undefined && !error && <Answer known={known} wish={wish} found={found} />}</div>
    </form>
  );
}

type Found = ReturnType<typeof askHours>;

function Answer({ known, wish, found }: { known: Known; wish: string; found: Found }) {
  if (!found || Array.isArray(found) || !found.most) return <p>{t("curve-for-unknown")}</p>;
  const { fewest, lost_at_hours: lost, most } = found;
  const point = fewest ?? most;
  const args = { wish: eur(wish), hours: quantity(point.weekly_hours), amount: eur(amountOf(known, point)) };
  const isNone = Number(point.weekly_hours) === 0;
  return (
    <>
      <p>{t(!fewest ? "curve-for-never" : isNone ? "curve-for-already" : "curve-for-fewest", args)}</p>
      {lost !== undefined && <p>{t("curve-for-lost", { lost: quantity(lost) })}</p>}
      {!isNone && <Use known={known} hours={point.weekly_hours} />}
    </>
  );
}

/** Puts hours into the plan; the wage that was typed stays the wage of its own hours. */
function Use({ known: { job }, hours }: { known: Known; hours: string }) {
  const field = text(`${job}hours`);
  const isUsed = field.value === decimal(hours);
  const use = (): void => {
    keepWageHours(job, false);
    field.value = decimal(hours);
    leave(`${job}hours`);
    solveNow();
  };
  return (
    <>
      <button type="button" id="curve-use" class="secondary" onClick={use}>
        {t("curve-use", { hours: quantity(hours) })}
      </button>
      {isUsed && <p class="curve-used">{t("curve-used", { hours: quantity(hours) })}</p>}
    </>
  );
}
