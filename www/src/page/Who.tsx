import { language, t } from "../i18n";
import { advising, setAdvising } from "./who";

const PEOPLE = [{ adviser: false, words: "who-ill" }, { adviser: true, words: "who-advise" }] as const;

/** Who sits at the page. Nothing that was typed is lost by a change. */
export const Who = () => (
  <div class="switch who" role="group" aria-label={t("who")}>
    {PEOPLE.map(({ adviser, words }) => (
      <button type="button" key={words} id={words} aria-pressed={advising.value === adviser} onClick={() => setAdvising(adviser, language.value)}>
        {t(words)}
      </button>
    ))}
  </div>
);
