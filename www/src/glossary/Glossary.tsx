import { Part } from "../around/Part";
import { t } from "../i18n";
import { TERMS } from "./terms";

/** The words of the letters, each in one or two sentences; each has an address of its own. */
export const Glossary = () => (
  <Part id="glossary" title={t("gloss-title")}>
    <p>{t("gloss-intro")}</p>
    <dl class="glossary">
      {TERMS.map(({ id, name, words }) => (
        <div key={id} id={`term-${id}`} tabIndex={-1}>
          <dt>{t(name)}</dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  </Part>
);
