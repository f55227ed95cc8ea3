import { describedBy, ErrorText, TextField, typing } from "../components/Field";
import { text, value } from "../form/fields";
import { errorOf } from "../form/live";
import { t } from "../i18n";
import { isInFull, isPlanned, PLACES, type Place } from "./fields";

/** The longest name: it has to stand above a column. */
const LONGEST_NAME = 40;

/** A place is there as soon as the one before it is planned; what was typed in it keeps it. */
const isShown = (place: Place): boolean =>
  place === 1 || isPlanned(place) || value(`emp-label-${place}`) !== "" || isPlanned((place - 1) as Place);

/** The ways back that are compared: a number of hours, or all hours of the contract; each with a wage and a name if need be. */
export const Ways = () => (
  <>
    {PLACES.filter(isShown).map((place) => (
      <Way key={place} place={place} />
    ))}
  </>
);

function Way({ place }: { place: Place }) {
  return (
    <div class="emp-option" role="group" aria-label={t("emp-option", { place })}>
      {!isInFull(place) && (
        <TextField
          id={`emp-hours-${place}`}
          kind="hours"
          label={t("emp-option-hours", { place })}
          suffix={t("hours-a-week")}
        />
      )}
      <InFull place={place} />
      {isPlanned(place) && !isInFull(place) && (
        <TextField
          id={`emp-wage-${place}`}
          kind="amount"
          label={t("emp-option-wage", { place })}
          hint={t("emp-option-wage-hint")}
          suffix={t("per-month")}
        />
      )}
      {(isPlanned(place) || value(`emp-label-${place}`) !== "") && <Name place={place} />}
    </div>
  );
}

function InFull({ place }: { place: Place }) {
  const id = `emp-whole-${place}`;
  const ticked = text(id);
  return (
    <div class="field">
      <ErrorText field={id} />
      <div class="radio">
        <input
          id={id}
          data-field={id}
          type="checkbox"
          checked={ticked.value === "yes"}
          aria-describedby={describedBy(id, false)}
          onChange={(event) => (ticked.value = event.currentTarget.checked ? "yes" : "")}
        />
        <div>
          <label for={id}>{t("emp-option-whole", { place })}</label>
        </div>
      </div>
    </div>
  );
}

function Name({ place }: { place: Place }) {
  const id = `emp-label-${place}`;
  const answer = text(id);
  const error = errorOf(id);
  const hasHint = place === 1; // once is enough
  return (
    <div class={error ? "field has-error" : "field"}>
      <label for={id}>{t("emp-option-label", { place })}</label>
      {hasHint && (
        <p class="hint" id={`${id}-hint`}>
          {t("emp-option-label-hint")}
        </p>
      )}
      <ErrorText field={id} />
      <input
        id={id}
        data-field={id}
        type="text"
        class="name"
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={answer}
        aria-describedby={describedBy(id, hasHint)}
        aria-invalid={error ? "true" : undefined}
        onInput={(event) => (answer.value = event.currentTarget.value)}
        {...typing(id)}
      />
    </div>
  );
}
