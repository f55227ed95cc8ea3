import type { ComponentChildren } from "preact";
import { leave, text } from "../form/fields";
import { errorOf } from "../form/live";
import { describedBy, ErrorText } from "./Field";

/** One box to tick: its id is that of the text that keeps it. */
export interface Check {
  id: string;
  label: string;
  hint?: string | undefined;
  reveals?: ComponentChildren;
}

interface ChecksProps {
  id: string;
  legend: string;
  hint?: string | undefined;
  checks: readonly Check[];
}

/** Several choices at a time; a ticked one opens the fields that belong to it, and keeps them when it is ticked again. */
export function Checks({ id, legend, hint, checks }: ChecksProps) {
  const error = errorOf(id);
  return (
    <fieldset class={error ? "field has-error" : "field"} aria-describedby={describedBy(id, hint !== undefined)}>
      <legend>
        <h3>{legend}</h3>
      </legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ErrorText field={id} />
      <div class="radios">
        {checks.map((check, index) => {
          const answer = text(check.id);
          const ticked = answer.value === "yes";
          return (
            <div class="radio" key={check.id}>
              <input
                id={check.id}
                data-field={index === 0 ? id : undefined}
                type="checkbox"
                checked={ticked}
                aria-describedby={check.hint ? `${check.id}-hint` : undefined}
                onChange={(event) => {
                  answer.value = event.currentTarget.checked ? "yes" : "";
                  leave(id);
                }}
              />
              <div>
                <label for={check.id}>{check.label}</label>
                {check.hint && (
                  <p class="hint" id={`${check.id}-hint`}>
                    {check.hint}
                  </p>
                )}
              </div>
              {ticked && check.reveals && <div class="reveals">{check.reveals}</div>}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
