import { enter, leave, text } from "../form/fields";
import { errorOf } from "../form/live";
import { t } from "../i18n";
import { describedBy, ErrorText } from "./Field";

type Part = "day" | "month" | "year";
const LABEL: Record<Part, string> = { day: "date-day", month: "date-month", year: "date-year" };

interface DateFieldProps {
  id: string;
  legend: string;
  hint?: string | undefined;
  parts?: readonly Part[];
}

/** A date as three short texts: nobody has to look for a year in a calendar. */
export function DateField({ id, legend, hint, parts = ["day", "month", "year"] }: DateFieldProps) {
  const error = errorOf(id);
  const leaveGroup = () => {
    if (parts.every((part) => text(`${id}-${part}`).value.trim() !== "")) leave(id);
  };
  return (
    <fieldset class={error ? "field has-error" : "field"} aria-describedby={describedBy(id, hint !== undefined)}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ErrorText field={id} />
      <div class="date-parts">
        {parts.map((part, index) => {
          const answer = text(`${id}-${part}`);
          return (
            <div class="date-part" key={part}>
              <label for={`${id}-${part}`}>{t(LABEL[part])}</label>
              <input
                id={`${id}-${part}`}
                data-field={index === 0 ? id : undefined}
                class={part === "year" ? "digits-4" : "digits-2"}
                type="text"
                inputMode="numeric"
                autocomplete="off"
                value={answer}
                aria-invalid={error ? "true" : undefined}
                onInput={(event) => (answer.value = event.currentTarget.value)}
                onFocus={() => enter(id)}
                onBlur={leaveGroup}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
