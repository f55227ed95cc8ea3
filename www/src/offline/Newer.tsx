import type { Version } from "loont";
import { day } from "../format";
import { t } from "../i18n";
import { newer } from "./worker";

/** A later build is ready. Nothing happens until the button is pressed: a page must not change under someone's hands. */
export function Newer({ version }: { version: Version }) {
  const found = newer.value;
  const dates = { now: day(version.law_known_until), next: day(found?.law ?? version.law_known_until) };
  return (
    <div role="status">
      {found && (
        <p class="newer">
          {found.law === version.law_known_until ? t("newer-page", dates) : t("newer-rules", dates)}{" "}
          <button type="button" class="secondary" id="newer-use" onClick={found.use}>
            {t("newer-use")}
          </button>
        </p>
      )}
    </div>
  );
}
