import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { adviserSheet } from "../advise/paper/AdviserSheet";
import { paperLanguage } from "../advise/paper/choices";
import { live } from "../form/live";
import { inLanguage, language, t } from "../i18n";
import type { Language } from "../i18n/languages";
import { advising } from "../state/audience";
import { sheet } from "./Sheet";

/** Time without a change after which the sheet is made: nothing has to wait for it while a slider moves. */
const QUIET_MS = 600;

/** Names the document, which a printer or a PDF is given too: while it prints, in the language of the paper. */
function titled(of: Language): void {
  document.title = inLanguage(of, () => t("page-title"));
}

/** The result on paper, and only there. It is made when nothing changes any more, or at once when someone prints. */
export function Paper() {
  const quiet = useSignal(false);
  useSignalEffect(() => {
    void live.value;
    quiet.value = false;
    const timer = setTimeout(() => (quiet.value = true), QUIET_MS);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    const now = (): void => {
      quiet.value = true;
      titled(paperLanguage());
    };
    const after = (): void => titled(language.peek());
    addEventListener("beforeprint", now);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", now);
      removeEventListener("afterprint", after);
    };
  }, [quiet]);
  return quiet.value ? <Printed /> : null;
}

/** For someone who advises, the paper of the person who is advised, in that person's language. */
function Printed() {
  const { outcome } = live.value;
  if (!outcome) return null;
  const language = paperLanguage();
  return inLanguage(language, () => (advising.value ? adviserSheet(outcome, language) : sheet(outcome, language)));
}
