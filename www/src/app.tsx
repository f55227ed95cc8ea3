import { useSignalEffect, type Signal } from "@preact/signals";
import type { Version } from "loont";
import { Form } from "./form/Form";
import { live } from "./form/live";
import { shownScenarios } from "./form/onscreen";
import { language, t } from "./i18n";
import { later, Later } from "./later";
import { Months } from "./months/Months";
import { Header } from "./page/Header";
import { advising, employing } from "./state/audience";
import { Footer, Promises } from "./page/Promises";
import { Strip } from "./page/Strip";
import { Limits } from "./result/Limits";
import { Result } from "./result/Result";

/** The page: questions, result, and everything behind the result. */
export function App({ version }: { version: Signal<Version | undefined> }) {
  useSignalEffect(() => {
    document.documentElement.lang = language.value;
    if (!employing.value) document.title = t("page-title");
  });
  if (employing.value) return <ForEmployer version={version} />;
  const { outcome } = live.value;
  const { now, work } = shownScenarios();
  return (
    <>
      <Header />
      <main id="main" tabIndex={-1}>
        <h1>{t("page-heading")}</h1>
        <Promises version={version.value} />
        <Later>{({ OpenCases }) => <OpenCases />}</Later>
        <div class="zones">
          <Form />
          <Result />
        </div>
        {outcome && now && (
          <div class="behind">
            <Later moment={1}>{({ HoursCurve }) => <HoursCurve />}</Later>
            <Later moment={2}>{({ ComparePlans }) => <ComparePlans />}</Later>
            <Limits scenario={work ?? now} />
            {advising.value ? (
              <Later>{({ Checklist }) => <Checklist scenario={work ?? now} receipt={outcome.receipt} />}</Later>
            ) : (
              <Later>{({ Calendar }) => <Calendar scenario={work ?? now} receipt={outcome.receipt} />}</Later>
            )}
            <Months now={now} work={work} />
            <Later moment={2}>{({ Reconcile }) => <Reconcile />}</Later>
          </div>
        )}
        <Later moment={3}>{({ Around }) => <Around />}</Later>
      </main>
      <Footer version={version.value} />
      <Strip />
      <Later moment={3}>{({ Paper }) => <Paper />}</Later>
    </>
  );
}

/** The page of an employer: another one, on which nothing of the person's side stands. */
function ForEmployer({ version }: { version: Signal<Version | undefined> }) {
  const parts = later.value;
  return (
    <>
      <Header />
      <main id="main" tabIndex={-1}>
        {parts ? <parts.Employer version={version.value} /> : <p>{t("result-loading")}</p>}
      </main>
      {parts && (
        <>
          <Footer version={version.value} decides={t("emp-decides")} />
          <parts.EmployerPaper />
        </>
      )}
    </>
  );
}
