import { t } from "../i18n";
import { advising } from "../state/audience";
import { bringBack, caseButton, chooseCase, closeHere, copyHere, newCase, said } from "./acts";
import { cases, closed, hasRoomForCase, MOST_CASES, shown } from "./cases";
import { caseName } from "./name";
import { showKeys } from "./shortcuts/keys";
import { Shortcuts } from "./shortcuts/Shortcuts";
import { ThisCase } from "./ThisCase";

/**
 * The open cases of someone who advises. A list of buttons and no tabs of WAI-ARIA: what a case changes is the whole page, and
 * no panel beside it; a screen reader says of the list how many there are and which one is current, and needs no arrow keys.
 */
export function OpenCases() {
  if (!advising.value) return null;
  return (
    <section class="cases" aria-labelledby="cases-title">
      <h2 id="cases-title">{t("cases-title")}</h2>
      <ul class="switch">
        {cases.value.map((one) => (
          <li key={one.number}>
            <button
              type="button"
              id={caseButton(one.number)}
              aria-current={one.number === shown.value ? "true" : undefined}
              onClick={() => chooseCase(one.number)}
            >
              {caseName(one)}
            </button>
          </li>
        ))}
      </ul>
      <p class="buttons">
        {hasRoomForCase() && (
          <>
            <button type="button" id="case-new" class="link" onClick={newCase}>
              {t("case-new")}
            </button>
            <button type="button" id="case-copy" class="link" onClick={copyHere}>
              {t("case-copy")}
            </button>
          </>
        )}
        <button type="button" id="case-close" class="link" onClick={closeHere}>
          {t("case-close")}
        </button>
        <button type="button" id="keys-open" class="link" aria-haspopup="dialog" onClick={showKeys}>
          {t("keys-open")}
        </button>
      </p>
      {!hasRoomForCase() && <p class="hint">{t("cases-full", { most: MOST_CASES })}</p>}
      <Closed />
      <p class="said" role="status">
        {said.value}
      </p>
      <ThisCase />
      <Shortcuts />
    </section>
  );
}

/** A case that was closed by mistake comes back with its answers. */
function Closed() {
  const { value: gone } = closed;
  if (!gone) return null;
  return (
    <p id="case-closed" class="notice" tabIndex={-1}>
      {t("case-closed", { name: caseName(gone.one) })}{" "}
      <button type="button" id="case-back" class="link" onClick={bringBack}>
        {t("plan-restore")}
      </button>
    </p>
  );
}
