import type { ComponentChildren } from "preact";
import { eur } from "../format";
import { enter, isOfEmployer, leave, text } from "../form/fields";
import { errorOf } from "../form/live";
import { isAmbiguous, isDecimal, money } from "../form/parse";
import { t } from "../i18n";
import { Later } from "../later";

/** What is wrong with a field; `at` is the id of its control where a second one holds the same answer. */
export function ErrorText({ field, at = field }: { field: string; at?: string }) {
  const error = errorOf(field);
  if (!error) return null;
  return (
    <p class="error-text" id={`${at}-error`}>
      <span class="visually-hidden">{t("error-prefix")} </span>
      {error}
    </p>
  );
}

/** The ids that describe a field: its hint and, while there is one, its error. */
export const describedBy = (field: string, hint: boolean, at = field): string | undefined =>
  [hint ? `${at}-hint` : "", errorOf(field) ? `${at}-error` : ""].filter(Boolean).join(" ") || undefined;

/** While someone types in a field, its error waits. */
export const typing = (field: string) => ({
  onFocus: () => enter(field),
  onBlur: () => leave(field),
});

interface TextFieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  kind: "amount" | "hours" | "count" | "percent";
  suffix?: string | undefined;
  onTyped?: () => void;
  children?: ComponentChildren;
}

/** A label, a hint, an error and one line of text. Amounts, hours and counts are text: nothing typed is ever refused by the browser. */
export function TextField({ id, label, hint, kind, suffix, onTyped, children }: TextFieldProps) {
  const answer = text(id);
  const error = errorOf(id);
  const read = kind === "amount" ? money(id, answer.value) : "";
  return (
    <div class={error ? "field has-error" : "field"}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <ErrorText field={id} />
      <div class="input-line">
        {kind === "amount" && (
          <span class="affix" aria-hidden="true">
            €
          </span>
        )}
        <input
          id={id}
          data-field={id}
          class={kind}
          type="text"
          inputMode={kind === "count" ? "numeric" : "decimal"}
          autocomplete="off"
          spellcheck={false}
          value={answer}
          aria-describedby={describedBy(id, hint !== undefined)}
          aria-invalid={error ? "true" : undefined}
          onInput={(event) => {
            answer.value = event.currentTarget.value;
            onTyped?.();
          }}
          {...typing(id)}
        />
        {suffix && <span class="affix">{suffix}</span>}
      </div>
      {kind === "amount" && isAmbiguous(id, answer.value) && isDecimal(read) && (
        <p class="hint">{t("read-as", { amount: eur(read) })}</p>
      )}
      {kind === "amount" && !isOfEmployer(id) && <Later>{({ AskField }) => <AskField id={id} />}</Later>}
    </div>
  );
}
