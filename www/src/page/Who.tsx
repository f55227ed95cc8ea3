import { language, t } from "../i18n";
import { setWho, who } from "../state/audience";

const PEOPLE = [
  { one: "ill", words: "who-ill" },
  { one: "advise", words: "who-advise" },
  { one: "employer", words: "who-is-employer" },
] as const;

/** Who sits at the page. Nothing that was typed is lost by a change. */
export const Who = () => (
  <div class="switch who" role="group" aria-label={t("who")}>
    {PEOPLE.map(({ one, words }) => (
      <button
        type="button"
        key={words}
        id={words}
        aria-pressed={who() === one}
        onClick={() => setWho(one, language.value)}
      >
        {t(words)}
      </button>
    ))}
  </div>
);
