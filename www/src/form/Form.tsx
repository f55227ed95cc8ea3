import type { ComponentChildren } from "preact";
import { ErrorSummary } from "../components/ErrorSummary";
import { goTo } from "../components/focus";
import { t } from "../i18n";
import { later } from "../later";
import { submitted, value } from "./fields";
import { problems, solveNow } from "./live";
import { MoreExact } from "./MoreExact";
import { QuestionBenefit } from "./QuestionBenefit";
import { QuestionFamily } from "./QuestionFamily";
import { QuestionPlans } from "./QuestionPlans";
import { QuestionRelapse } from "./QuestionRelapse";
import { QuestionScheme } from "./QuestionScheme";
import { QuestionStart } from "./QuestionStart";
import { QuestionStopped } from "./QuestionStopped";

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
      <p class="question-number">{t("question-number", { number: String(number), total: "5" })}</p>
      {children}
    </div>
  );
}

export function Form() {
  const parts = later.value;
  return (
    <form class="questions" noValidate onSubmit={show} autocomplete="off" aria-labelledby="questions-title">
      <ErrorSummary />
      <h2 id="questions-title">{t("questions-title")}</h2>
      <p>{t("questions-intro")}</p>
      <Question number={1}><QuestionScheme /></Question>
      <Question number={2}>{value("scheme") === "self_employed" ? <QuestionStopped /> : <QuestionBenefit />}</Question>
      <Question number={3}><QuestionStart /></Question>
      <Question number={4}><QuestionFamily /></Question>
      <Question number={5}><QuestionPlans /></Question>
      <QuestionRelapse />
      {parts && <parts.MorePlans />}
      <MoreExact />
      <button type="submit" class="primary">{t("show-result")}</button>
    </form>
  );
}
