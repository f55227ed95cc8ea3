import type { Step } from "loont";
import type { ComponentChildren } from "preact";
import { Articles, StatusMark } from "../components/Marks";
import { engineArgs, stepResult } from "../format";
import { t } from "../i18n";
import { later } from "../later";
import { stepsOf, type Amount, type Column } from "./groups";

/** First depth: one plain sentence for each amount. */
const SENTENCE: Record<Amount, string> = {
  daily_full: "why-daily",
  reduction: "why-reduction",
  daily_paid: "why-reduced",
  gross: "why-gross",
  pension_deduction: "why-pension",
  withholding_tax: "why-tax",
  premium: "why-premiums",
  fund_pays: "why-paid",
  wage: "why-wage",
  social_contribution: "why-social",
  special_contribution: "why-special",
  wage_tax: "why-wage-tax",
  wage_net: "why-wage-net",
  tax_due: "why-tax-due",
  withheld: "why-withheld",
  settlement: "why-settlement",
  year_special: "why-year-special",
};

/** Why an amount is what it is, at three depths: a sentence, the steps with the own numbers, the articles. */
export function Why({ amount, columns, name }: { amount: Amount; columns: readonly Column[]; name: string }) {
  const shown = columns
    .map(({ title, steps, part }) => ({ title, steps: stepsOf(steps, amount, part) }))
    .filter(({ steps }) => steps.length > 0);
  if (shown.length === 0) return null;
  const [first, second] = shown;
  const same = first && second && JSON.stringify(first.steps) === JSON.stringify(second.steps);
  const lists = same ? [first] : shown;
  const seen = new Set<string>();
  const cites = shown.flatMap(({ steps }) => steps.flatMap((step) => step.cites));
  return (
    <details class="why">
      <summary>
        {t("why")}
        <span class="visually-hidden"> {name}</span>
      </summary>
      <p>{explained(t(SENTENCE[amount]), seen)}</p>
      <details>
        <summary>
          {t("why-steps")}
          <span class="visually-hidden"> {name}</span>
        </summary>
        {lists.map(({ title, steps }) => (
          <div key={title}>
            {lists.length > 1 && <p class="column-title">{title}</p>}
            <Steps steps={steps} seen={seen} />
          </div>
        ))}
      </details>
      {cites.length > 0 && (
        <details>
          <summary>
            {t("why-articles")}
            <span class="visually-hidden"> {name}</span>
          </summary>
          <Articles cites={cites} />
        </details>
      )}
    </details>
  );
}

/** A sentence with its first word of the letters explained, once the explanations are there. */
const explained = (text: string, seen: Set<string>): ComponentChildren => later.value?.explain(text, seen) ?? text;

/** The steps as sentences with the own numbers, each with how sure it is. */
export function Steps({ steps, seen = new Set() }: { steps: readonly Step[]; seen?: Set<string> }) {
  return (
    <ol class="steps">
      {steps.map((step, index) => {
        const result = stepResult(step.result_kind, step.result);
        return (
          <li key={index}>
            <span>{explained(t(`step-${step.rule}`, { ...engineArgs(step.args), result }), seen)}</span>{" "}
            <StatusMark status={step.status} />
          </li>
        );
      })}
    </ol>
  );
}
