import { useSignalEffect, type Signal } from "@preact/signals";
import type { Version } from "loont";
import { Calendar } from "./calendar/Calendar";
import { Form } from "./form/Form";
import { live } from "./form/live";
import { shownScenarios } from "./form/onscreen";
import { language, t } from "./i18n";
import { later } from "./later";
import { Months } from "./months/Months";
import { Header } from "./page/Header";
import { advising, employing } from "./page/who";
import { Footer, Promises } from "./page/Promises";
import { Strip } from "./page/Strip";
import { Limits } from "./result/Limits";
import { Result } from "./result/Result";

/** The page: questions, result, and everything behind the result. */
export function App({ version }: { version: Signal<Version | undefined> }) {
  useSignalEffect(() => {
    document.documentElement.lang = language.value;
    document.title = t("page-title");
  });
  if (employing.value) return <ForEmployer version={version} />;
  const { outcome } = live.value;
  const { now, work } = shownScenarios();
  const Later = later.value;
  return (
    <>
      <Header />
      <main id="main" tabIndex={-1}>
        <h1>{t("page-heading")}</h1>
        <Promises version={version.value} />
        {Later && <Later.OpenCases />}
        <div class="zones">
          <Form />
          <Result />
        </div>
        {outcome && now && (
          <div class="behind">
            {Later && <Later.HoursCurve />}
            {Later && <Later.ComparePlans />}
            <Limits scenario={work ?? now} />
            {Later && advising.value
              ? <Later.Checklist scenario={work ?? now} receipt={outcome.receipt} />
              : <Calendar scenario={work ?? now} receipt={outcome.receipt} />}
            <Months now={now} work={work} />
            {Later && <Later.Reconcile />}
          </div>
        )}
        {Later && <Later.Around />}
      </main>
      <Footer version={version.value} />
      <Strip />
      {Later && <Later.Paper />}
    </>
  );
}

/** The page of an employer: another one, on which nothing of the person's side stands. */
function ForEmployer({ version }: { version: Signal<Version | undefined> }) {
  const Later = later.value;
  return (
    <>
      <Header />
      <main id="main" tabIndex={-1}>
        {Later ? <Later.Employer version={version.value} /> : <p>{t("result-loading")}</p>}
      </main>
      <Footer version={version.value} decides={Later && t("emp-decides")} />
      {Later && <Later.EmployerPaper />}
    </>
  );
}
