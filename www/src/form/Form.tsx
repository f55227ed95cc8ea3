import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ErrorSummary } from "../components/ErrorSummary";
import { goTo } from "../components/focus";
import { t } from "../i18n";
import { Later } from "../later";
import { begun, done } from "../page/rest";
import { submitted, value } from "./fields";
import { live, problems, solveNow } from "./live";
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
  goTo(problems.value.length > 0 ? "error-summary" : live.value.doubts.length > 0 ? "result-asked" : "result-title");
}

function Question({ number, children }: { number: number; children: ComponentChildren }) {
  return (
    <div class="question">
      <p class="question-number">{t("question-number", { number: String(number), total: "5" })}</p>
      {children}
    </div>
  );
}

/** The form is drawn in this many moments: the first paint waits only for what fits on a first screen. */
const MOMENTS = 3;

function useMoments(): number {
  const [moment, setMoment] = useState(0);
  useEffect(() => {
    if (moment >= MOMENTS) {
      done("questions");
      return undefined;
    }
    begun("questions");
    const timer = setTimeout(() => setMoment(moment + 1));
    return () => {
      clearTimeout(timer);
      done("questions");
    };
  }, [moment]);
  return moment;
}

export function Form() {
  const moment = useMoments();
  return (
    <form class="questions" noValidate onSubmit={show} autocomplete="off" aria-labelledby="questions-title">
      <ErrorSummary />
      <h2 id="questions-title">{t("questions-title")}</h2>
      <p>{t("questions-intro")}</p>
      <Question number={1}>
        <QuestionScheme />
      </Question>
      <Question number={2}>{value("scheme") === "self_employed" ? <QuestionStopped /> : <QuestionBenefit />}</Question>
      {moment > 0 && (
        <>
          <Question number={3}>
            <QuestionStart />
          </Question>
          <Question number={4}>
            <QuestionFamily />
          </Question>
        </>
      )}
      {moment > 1 && (
        <Question number={5}>
          <QuestionPlans />
        </Question>
      )}
      {moment > 2 && (
        <>
          <QuestionRelapse />
          <Later moment={1}>{({ MorePlans }) => <MorePlans />}</Later>
          <MoreExact />
          <button type="submit" class="primary">
            {t("show-result")}
          </button>
        </>
      )}
    </form>
  );
}
