import { t } from "../i18n";
import { kept, removePage, type Kept } from "./worker";

const STATES: Record<Kept, string> = {
  waiting: "offline-waiting",
  kept: "offline-kept",
  not: "offline-not",
  single: "offline-single",
  removed: "offline-removed",
};

/** Whether the page works without a network, how to try that, and how to take it along. */
export function Offline() {
  const state = kept.value;
  return (
    <div class="offline">
      <p role="status" data-kept={state}>
        {t(STATES[state])}
      </p>
      {state === "kept" && (
        <>
          <p>{t("offline-holds")}</p>
          <p>
            <button type="button" class="secondary" id="offline-remove" onClick={() => void removePage()}>
              {t("offline-remove")}
            </button>
          </p>
        </>
      )}
      {state !== "single" && (
        <>
          <p>
            {t("single-intro")}{" "}
            <a id="single-file" href="./loont.html" download="loont.html">
              {t("single-link")}
            </a>
          </p>
          <p class="hint">
            {t("hashes-intro")}{" "}
            <a id="hashes" href="./SHA256SUMS" rel="noreferrer noopener" target="_blank">
              {t("hashes-link")} ({t("new-tab")})
            </a>
          </p>
        </>
      )}
    </div>
  );
}
