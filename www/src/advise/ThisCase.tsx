import { text } from "../form/fields";
import { live } from "../form/live";
import { LANGUAGE_CODES, LANGUAGES } from "../i18n/languages";
import { t } from "../i18n";
import { printHere, saveHere } from "./acts";
import { cases, shown } from "./cases";
import { CASE_NAME, caseName, LONGEST_CASE_NAME } from "./name";
import { paperLanguage, PRINT_LANGUAGE, PRINT_LIST, PRINT_MONTHS } from "./paper/choices";
import { TestFile } from "./testfile/TestFile";

/** What belongs to the case on screen and is no answer: its name, its print, and how it leaves the page. */
export function ThisCase() {
  const one = cases.value.find(({ number }) => number === shown.value);
  if (!one) return null;
  const hasResult = live.value.outcome !== undefined;
  return (
    <div class="this-case" role="group" aria-labelledby="this-case-title">
      <h3 id="this-case-title">{t("this-case", { name: caseName(one) })}</h3>
      <Name />
      <p class="buttons">
        <button type="button" id="case-save" class="secondary" onClick={saveHere}>
          {t("case-save")}
        </button>
        {hasResult && (
          <button type="button" id="case-print" class="secondary" onClick={printHere}>
            {t("case-print")}
          </button>
        )}
      </p>
      <details>
        <summary id="print-choices">{t("print-choices", { language: LANGUAGES[paperLanguage()].name })}</summary>
        <div class="case-fields">
          <PrintLanguage />
          <PrintPages />
        </div>
      </details>
      {hasResult ? <TestFile key={shown.value} /> : <p class="hint">{t("case-no-result")}</p>}
    </div>
  );
}

function Name() {
  const name = text(CASE_NAME);
  return (
    <div class="field">
      <label for="case-name">{t("case-name")}</label>
      <p class="hint" id="case-name-hint">
        {t("case-name-hint")}
      </p>
      <input
        id="case-name"
        type="text"
        class="name"
        autocomplete="off"
        maxLength={LONGEST_CASE_NAME}
        value={name}
        aria-describedby="case-name-hint"
        onInput={(event) => (name.value = event.currentTarget.value)}
      />
    </div>
  );
}

function PrintLanguage() {
  const chosen = text(PRINT_LANGUAGE);
  return (
    <div class="field">
      <label for={PRINT_LANGUAGE}>{t("print-language")}</label>
      <p class="hint" id="print-language-hint">
        {t("print-language-hint")}
      </p>
      <select
        id={PRINT_LANGUAGE}
        aria-describedby="print-language-hint"
        value={chosen}
        onChange={(event) => (chosen.value = event.currentTarget.value)}
      >
        <option value="">{t("print-language-same")}</option>
        {LANGUAGE_CODES.map((code) => (
          <option value={code} lang={code} key={code}>
            {LANGUAGES[code].name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The first page is always printed; these come behind it. */
function PrintPages() {
  const pages = [
    [PRINT_LIST, t("print-list")],
    [PRINT_MONTHS, t("print-months-page")],
  ] as const;
  return (
    <fieldset class="field" aria-describedby="print-pages-hint">
      <legend>{t("print-pages")}</legend>
      <p class="hint" id="print-pages-hint">
        {t("print-pages-hint")}
      </p>
      <div class="radios">
        {pages.map(([id, label]) => {
          const ticked = text(id);
          return (
            <div class="radio" key={id}>
              <input
                id={id}
                type="checkbox"
                checked={ticked.value === "yes"}
                onChange={(event) => (ticked.value = event.currentTarget.checked ? "yes" : "")}
              />
              <div>
                <label for={id}>{label}</label>
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
