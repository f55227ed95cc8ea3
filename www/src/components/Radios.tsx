import type { ComponentChildren } from "preact";
import { leave, text } from "../form/fields";
import { errorOf } from "../form/live";
import { describedBy, ErrorText } from "./Field";

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
  reveals?: ComponentChildren;
}

interface RadiosProps {
  id: string;
  legend: string;
  hint?: string | undefined;
  choices: readonly Choice[];
  children?: ComponentChildren;
  inline?: boolean;
  question?: boolean;
  onChosen?: () => void;
}

/** One choice of a few, each with its own sentence; a chosen one can open the fields that belong to it. */
export function Radios({ id, legend, hint, choices, children, inline, question, onChosen }: RadiosProps) {
  const answer = text(id);
  const error = errorOf(id);
  return (
    <fieldset class={error ? "field has-error" : "field"} aria-describedby={describedBy(id, hint !== undefined)}>
      <legend>{question ? <h3>{legend}</h3> : legend}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <ErrorText field={id} />
      <div class={inline ? "radios inline" : "radios"}>
        {choices.map((choice, index) => {
          const key = `${id}-${choice.value}`;
          const chosen = answer.value === choice.value;
          return (
            <div class="radio" key={choice.value}>
              <input
                id={key}
                data-field={index === 0 ? id : undefined}
                type="radio"
                name={id}
                value={choice.value}
                checked={chosen}
                aria-describedby={choice.hint ? `${key}-hint` : undefined}
                onChange={() => {
                  answer.value = choice.value;
                  leave(id);
                  onChosen?.();
                }}
              />
              <div>
                <label for={key}>{choice.label}</label>
                {choice.hint && (
                  <p class="hint" id={`${key}-hint`}>
                    {choice.hint}
                  </p>
                )}
              </div>
              {chosen && choice.reveals && <div class="reveals">{choice.reveals}</div>}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
