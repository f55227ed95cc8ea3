import type { ComponentChildren } from "preact";
import { ErrorSummary } from "../components/ErrorSummary";
import { goTo } from "../components/focus";
import { t } from "../i18n";
import { submitted } from "./fields";
import { problems, solveNow } from "./live";
import { MoreExact } from "./MoreExact";
import { QuestionBenefit } from "./QuestionBenefit";
import { QuestionFamily } from "./QuestionFamily";
import { QuestionScheme } from "./QuestionScheme";
import { QuestionStart } from "./QuestionStart";
import { QuestionWork } from "./QuestionWork";

/** Enter or the button: check everything, then go to what is wrong or to the result. */
function show(event: Event): void {
  event.preventDefault();
  solveNow();
  submitted.value = true;
  goTo(problems.value.length > 0 ? "error-summary" : "result-title");
}

function Question({ number, children }: { number: number; children: ComponentChildren }) {
  return (
    <div class="question">
      <p class="question-number">{t("question-number", { number, total: 5 })}</p>
      {children}
    </div>
  );
}

export function Form() {
  return (
    <form class="questions" noValidate onSubmit={show} autocomplete="off" aria-labelledby="questions-title">
      <ErrorSummary />
      <h2 id="questions-title">{t("questions-title")}</h2>
      <p>{t("questions-intro")}</p>
      <Question number={1}><QuestionScheme /></Question>
      <Question number={2}><QuestionBenefit /></Question>
      <Question number={3}><QuestionStart /></Question>
      <Question number={4}><QuestionFamily /></Question>
      <Question number={5}><QuestionWork /></Question>
      <MoreExact />
      <button type="submit" class="primary">{t("show-result")}</button>
    </form>
  );
}
