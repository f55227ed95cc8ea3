import { goTo } from "../components/focus";
import { isUnkept } from "../form/memory";
import { language, setLanguage, t } from "../i18n";
import { LANGUAGE_CODES, LANGUAGES } from "../i18n/languages";
import { KeepButton } from "../keep/KeepButton";
import { Later } from "../later";
import { forgetEverything, mustClose } from "./forget";
import { Who } from "./Who";
import { employing } from "../state/audience";

export function Header() {
  return (
    <header class="page-header">
      <a
        class="skip"
        href="#questions-title"
        onClick={(event) => {
          event.preventDefault();
          goTo("main");
        }}
      >
        {t("skip")}
      </a>
      <p class="brand">
        <strong>loont</strong> <span class="tagline">{t("tagline")}</span>
      </p>
      <div class="languages" role="group" aria-label={t("language")}>
        {LANGUAGE_CODES.map((code) => (
          <button
            type="button"
            key={code}
            lang={code}
            aria-pressed={language.value === code}
            title={LANGUAGES[code].name}
            onClick={() => setLanguage(code)}
          >
            <span aria-hidden="true">{code.toUpperCase()}</span>
            <span class="visually-hidden">{LANGUAGES[code].name}</span>
          </button>
        ))}
      </div>
      <div class="actions">
        {!employing.value && <KeepButton />}
        <button type="button" class="link" onClick={() => print()}>
          {t("print")}
        </button>
        <button type="button" class="link" onClick={forgetEverything}>
          {t("forget")}
        </button>
      </div>
      <div role="status">
        {isUnkept.value && (
          <p class="notice" id="unkept">
            {t("unkept")}
          </p>
        )}
        {mustClose.value && (
          <p class="notice" id="must-close">
            {t("forget-close")}
          </p>
        )}
      </div>
      <Who />
      {!employing.value && <Later>{({ Keeping }) => <Keeping />}</Later>}
    </header>
  );
}
