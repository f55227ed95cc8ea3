import type { Version } from "loont";
import { LAW_KNOWN_UNTIL } from "virtual:engine";
import { day } from "../format";
import { t } from "../i18n";
import { Later } from "../later";

/** What is true on every screen: nothing leaves the device, and which law this is. */
export function Promises({ version }: { version: Version | undefined }) {
  return (
    <div class="promises">
      <details id="check">
        <summary id="check-title">{t("promise-local")}</summary>
        <p>{t("promise-local-how")}</p>
        <ol>
          <li>{t("promise-check-offline")}</li>
          <li>{t("promise-check-network")}</li>
          <li>{t("promise-check-policy")}</li>
        </ol>
        <Later moment={1}>{({ Offline }) => <Offline />}</Later>
        <p>{t("promise-language")}</p>
      </details>
      <p class="law-date">{t("law-known", { date: day(LAW_KNOWN_UNTIL) })}</p>
      {version && <Later moment={1}>{({ Newer }) => <Newer version={version} />}</Later>}
    </div>
  );
}

/** The end of the page: what this is, and who decides. */
export function Footer({ version, decides }: { version: Version | undefined; decides?: string | undefined }) {
  return (
    <footer class="page-footer">
      <p>{decides ?? t("footer-decides")}</p>
      {version && (
        <p class="hint">
          {t("footer-version", {
            engine: version.engine,
            law: version.law_hash.slice(0, 12),
            date: day(version.law_known_until),
          })}
        </p>
      )}
    </footer>
  );
}
