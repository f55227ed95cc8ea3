import { t } from "../../i18n";
import { FACTS } from "./facts";

/** What the wage also moves: to know, not calculated. */
export function Also() {
  return (
    <details class="also">
      <summary>{t("also-title")}</summary>
      <p class="hint">{t("also-intro")}</p>
      <ul>
        {FACTS.map(({ words, year, url }) => (
          <li key={words}>
            {t(words)}{" "}
            <a href={url} rel="noreferrer noopener" target="_blank">
              {year === undefined ? t("also-source-undated") : t("also-source", { year: String(year) })}{" "}
              <span class="visually-hidden">({t("new-tab")})</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
