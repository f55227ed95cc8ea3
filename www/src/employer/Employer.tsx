import { useSignalEffect } from "@preact/signals";
import type { Version } from "loont";
import { goTo, goToField } from "../components/focus";
import { t } from "../i18n";
import { Promises } from "../page/Promises";
import { Choice } from "./result/Choice";
import { Costs } from "./result/Costs";
import { Dates } from "./result/Dates";
import { EmployerLimits } from "./result/Limits";
import { Aids } from "./result/Aids";
import { Keep } from "./keep/Keep";
import { employerLabel } from "./labels";
import { asked, hasBasics, problems, solved } from "./live";
import { More } from "./More";
import { Questions } from "./Questions";
import { shownOption } from "./result/pick";
import { Summary } from "./result/Summary";

/** The page of an employer: what a return at fewer hours costs, what aid there is, what must be declared when. Never the benefit. */
export function Employer({ version }: { version: Version | undefined }) {
  useSignalEffect(() => {
    document.title = `loont – ${t("emp-heading")}`;
  });
  const { outcome, broken } = solved.value;
  const submit = (event: Event): void => {
    event.preventDefault();
    asked.value = true;
    goTo(problems.value.length > 0 ? "emp-errors" : "emp-result-title");
  };
  const option = outcome && shownOption(outcome);
  return (
    <>
      <h1>{t("emp-heading")}</h1>
      <p>{t("emp-intro")}</p>
      <Promises version={version} />
      <Keep />
      <div class="zones">
        <form class="questions" noValidate autocomplete="off" onSubmit={submit} aria-labelledby="questions-title">
          <Errors />
          <h2 id="questions-title" tabIndex={-1}>
            {t("questions-title")}
          </h2>
          <p>{t("emp-questions-intro")}</p>
          <Questions />
          <More />
          <button type="submit" id="emp-show" class="primary">
            {t("show-result")}
          </button>
        </form>
        <section class="result" id="result" aria-labelledby="emp-result-title">
          <h2 id="emp-result-title" tabIndex={-1}>
            {t("emp-result-title")}
          </h2>
          {outcome ? (
            <Summary outcome={outcome} />
          ) : (
            <p role="status">
              {t(
                broken ? "emp-broken" : hasBasics() ? (asked.value ? "result-check-list" : "result-check") : "emp-none",
              )}
            </p>
          )}
        </section>
      </div>
      {outcome && option && (
        <div class="behind emp-behind">
          <Choice outcome={outcome} option={option} />
          <Costs outcome={outcome} option={option} />
          <Aids option={option} />
          <Dates outcome={outcome} option={option} />
          <EmployerLimits option={option} />
        </div>
      )}
    </>
  );
}

/** Everything that is wrong, in one place, each line a way to its field. */
function Errors() {
  if (!asked.value || problems.value.length === 0) return null;
  return (
    <div class="error-summary" id="emp-errors" tabIndex={-1} role="alert" aria-labelledby="emp-errors-title">
      <h2 id="emp-errors-title">{t("error-summary-title", { count: problems.value.length })}</h2>
      <ul>
        {problems.value.map(({ field, text }) => {
          const label = employerLabel(field);
          return (
            <li key={field}>
              {field === "" ? (
                text
              ) : (
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goToField(field);
                  }}
                >
                  {label === undefined ? text : t("error-in-field", { label, error: text })}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
