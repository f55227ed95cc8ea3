import type { Step } from "loont";
import { Articles } from "../../components/Marks";
import { t } from "../../i18n";
import { Steps } from "../../why/Why";
import { employerDraft } from "../live";
import type { EmployerOptionOutcome, EmployerStep } from "../types";
import { nameOfOption, NO_RETURN } from "./pick";

/** The rules that decide who pays for an illness after the first one. */
const DECIDES: ReadonlySet<string> = new Set([
  "guaranteed_relapse",
  "guaranteed_anew",
  "guaranteed_other_cause",
  "guaranteed_neutral",
  "guaranteed_neutral_weeks",
  "guaranteed_after_weeks",
  "guaranteed_rest",
  "guaranteed_no_seniority",
  "guaranteed_seniority_reached",
]);

/** The rules of the illnesses after the first one, each once: an illness explains itself in every month that it touches. */
function decided(option: EmployerOptionOutcome): EmployerStep[] {
  const start = employerDraft.value.question?.incapacity.start;
  const seen = new Map<string, EmployerStep>();
  for (const step of option.months.flatMap(({ explanation }) => explanation)) {
    if (DECIDES.has(step.rule) && step.args["illness_date"] !== start)
      seen.set(JSON.stringify([step.rule, step.args]), step);
  }
  return [...seen.values()];
}

/** Who pays when the employee falls ill again: in a sentence with its articles, also when the employer pays nothing. */
export function IllAgain({ options }: { options: readonly EmployerOptionOutcome[] }) {
  const answers = options
    .filter(({ id }) => id !== NO_RETURN)
    .map((option) => ({ option, steps: decided(option) }))
    .filter(({ steps }) => steps.length > 0);
  if (answers.length === 0) return null;
  const cites = answers.flatMap(({ steps }) => steps.flatMap((step) => step.cites));
  return (
    <div class="emp-ill-again">
      <h3>{t("emp-ill-again-title")}</h3>
      {answers.map(({ option, steps }) => (
        <div key={option.id}>
          {answers.length > 1 && <p class="column-title">{nameOfOption(option)}</p>}
          <Steps steps={steps as unknown as readonly Step[]} />
        </div>
      ))}
      <details>
        <summary>
          {t("why-articles")}
          <span class="visually-hidden"> {t("emp-ill-again-title")}</span>
        </summary>
        <Articles cites={cites} />
      </details>
    </div>
  );
}
