import type { Reconciliation } from "loont";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../i18n";
import type { Asked } from "./question";
import { QUESTION, subjectsOf, triedFor, type Subject } from "./subjects";
import { wordsOf } from "./words";

/** So many questions at most: a message that is read. */
const MOST_QUESTIONS = 4;

/** What to ask the fund: what the reasons are about; without any, what every payment is made of. */
function questionsFor(asked: Asked, { findings }: Reconciliation): Subject[] {
  const general = triedFor(asked).filter((subject) => ["days", "hours", "amounts", "withheld"].includes(subject));
  const found = [...new Set(findings.flatMap(subjectsOf))];
  return (found.length > 0 ? found : general).slice(0, MOST_QUESTIONS);
}

/** Words for the fund that blame nobody, to be copied: with the button, or by hand. */
export function Message({ asked, found }: { asked: Asked; found: Reconciliation }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState("");
  const questions = questionsFor(asked, found).map((subject) => t(QUESTION[subject]));
  const text = [t("paid-message-open", wordsOf(asked, found)), ...questions, t("paid-message-close")].join("\n");
  useEffect(() => say(""), [text]);
  const copy = (): void => {
    const byHand = (): void => {
      field.current?.select();
      say(t("paid-by-hand"));
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => say(t("paid-copied")), byHand);
    else byHand();
  };
  return (
    <div class="field paid-message">
      <label for="paid-message">{t("paid-message-label")}</label>
      <p class="hint" id="paid-message-hint">
        {t("paid-message-hint")}
      </p>
      <textarea
        id="paid-message"
        readOnly
        rows={questions.length + 5}
        value={text}
        ref={field}
        aria-describedby="paid-message-hint"
      />
      <p class="buttons">
        <button type="button" id="paid-copy" class="secondary" onClick={copy}>
          {t("paid-copy")}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
