import { signal } from "@preact/signals";
import { t } from "../i18n";

export const isOpen = signal(false);
export const PANEL = "keep-panel";
const BUTTON = "keep-open";

/** Closes the panel; the focus goes back to its button. */
export function close(): void {
  isOpen.value = false;
  document.getElementById(BUTTON)?.focus();
}

/** Opens and closes the panel under the header. It stands there from the first screen on; the panel follows with the later part. */
export const KeepButton = () => (
  <button
    type="button"
    id={BUTTON}
    class="link unfolds"
    aria-expanded={isOpen.value}
    aria-controls={PANEL}
    onClick={() => (isOpen.value = !isOpen.value)}
  >
    {t("keep-open")}
  </button>
);
