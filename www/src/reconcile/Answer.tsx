import type { Reconciliation } from "loont";
import { isNegative, isZero } from "../format/sign";
import { t } from "../i18n";
import { Found } from "./Found";
import { Message } from "./Message";
import type { Asked } from "./question";
import { TRIED, triedFor } from "./subjects";
import { wordsOf } from "./words";

export const ANSWER = "paid-answer";

/** What the page calculates, what the difference is, and what could explain it. */
export function Answer({ asked, found }: { asked: Asked; found: Reconciliation | undefined }) {
  if (!found)
    return (
      <p id={ANSWER} tabIndex={-1} class="error-text">
        {t("result-broken")}
      </p>
    );
  const words = wordsOf(asked, found);
  const isSame = isZero(found.difference);
  const compared = isSame ? "paid-same" : isNegative(found.difference) ? "paid-less" : "paid-more";
  return (
    <div class="paid-answer">
      <h3 id={ANSWER} tabIndex={-1}>
        {t("paid-answer-title", words)}
      </h3>
      <p>{t("paid-expected", words)}</p>
      <p>
        <strong>{t(compared, words)}</strong>
      </p>
      {!isSame && (found.findings.length > 0 ? <Reasons asked={asked} found={found} /> : <NoReason asked={asked} />)}
      {!isSame && <Message asked={asked} found={found} />}
    </div>
  );
}

const Reasons = ({ asked, found: { findings } }: { asked: Asked; found: Reconciliation }) => (
  <>
    <h4>{t("paid-found", { count: findings.length })}</h4>
    <p class="hint">{t("paid-found-hint")}</p>
    <ol class="paid-findings">
      {findings.map((finding, place) => (
        <Found key={place} finding={finding} place={place + 1} />
      ))}
    </ol>
    <details>
      <summary>{t("paid-tried-title")}</summary>
      <Tried asked={asked} />
    </details>
  </>
);

const NoReason = ({ asked }: { asked: Asked }) => (
  <>
    <h4>{t("paid-none")}</h4>
    <p>{t("paid-none-check")}</p>
    <Tried asked={asked} />
  </>
);

/** What was tried for this payment, and what cannot be. */
const Tried = ({ asked }: { asked: Asked }) => (
  <>
    <p>{t("paid-tried")}</p>
    <ul>
      {triedFor(asked).map((subject) => (
        <li key={subject}>{t(TRIED[subject])}</li>
      ))}
    </ul>
    <p>{t("paid-not-tried")}</p>
  </>
);
