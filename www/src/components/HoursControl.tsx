import { decimal as written, quantity } from "../format";
import { leave, text, value } from "../form/fields";
import { errorOf } from "../form/live";
import { decimal, isDecimal } from "../form/parse";
import { t } from "../i18n";
import { describedBy, ErrorText, typing } from "./Field";

/** Steps of the slider and of the plus and minus keys, in half hours so that they are whole numbers. */
const HALVES = 2;
const halves = (hours: string): number => (isDecimal(hours) ? Math.round(Number(hours) * HALVES) : 0);
/** The most that the engine takes in a week. */
const MOST = 60 * HALVES;
const fromHalves = (count: number): string =>
  count % HALVES === 0 ? String(count / HALVES) : `${Math.floor(count / HALVES)}.5`;

interface HoursControlProps {
  id: string;
  /** The id in the page, where a second control holds the same answer. */
  at?: string;
  fullTime: string;
  label: string;
  hint: string;
  onLeft?: () => void;
}

/** One number of hours, three ways to set it: typing, plus and minus, sliding. */
export function HoursControl({ id, at = id, fullTime, label, hint, onLeft }: HoursControlProps) {
  const answer = text(id);
  const hours = decimal(answer.value);
  const known = isDecimal(hours);
  const full = halves(decimal(value(fullTime)));
  const most = full > 0 ? Math.min(full, MOST) : MOST;
  const set = (count: number): void => {
    const next = fromHalves(Math.min(Math.max(count, 1), most));
    answer.value = isDecimal(next) ? written(next) : next;
    leave(id);
    onLeft?.();
  };
  const error = errorOf(id);
  return (
    <div class={error ? "field has-error" : "field"} role="group" aria-labelledby={`${at}-label`}>
      <label for={at} id={`${at}-label`}>
        {label}
      </label>
      <p class="hint" id={`${at}-hint`}>
        {hint}
      </p>
      <ErrorText field={id} at={at} />
      <div class="input-line stepper">
        <button type="button" class="step" onClick={() => set(halves(hours) - 1)} aria-label={t("hours-less")}>
          −
        </button>
        <input
          id={at}
          data-field={at === id ? id : undefined}
          class="hours"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={answer}
          aria-describedby={describedBy(id, true, at)}
          aria-invalid={error ? "true" : undefined}
          onInput={(event) => (answer.value = event.currentTarget.value)}
          {...typing(id)}
          onBlur={() => {
            leave(id);
            onLeft?.();
          }}
        />
        <button type="button" class="step" onClick={() => set(halves(hours) + 1)} aria-label={t("hours-more")}>
          +
        </button>
        <span class="affix">{t("hours-a-week")}</span>
      </div>
      {full > 0 && (
        <>
          <input
            type="range"
            class="slider"
            min={1}
            max={most}
            step={1}
            value={known ? Math.min(Math.max(halves(hours), 1), most) : 1}
            aria-label={t("hours-slider")}
            aria-valuetext={known ? t("hours-value", { hours: quantity(hours) }) : t("hours-not-chosen")}
            onInput={(event) => set(Number(event.currentTarget.value))}
          />
          <div class="slider-ends" aria-hidden="true">
            <span>{written("0.5")}</span>
            <span>{written(fromHalves(most))}</span>
          </div>
        </>
      )}
    </div>
  );
}
