import { t } from "../../i18n";
import { DIALOG, SHORTCUTS } from "./keys";
import { keysOn } from "./on";

/** The shortcuts in a window of their own; there they can be switched off. */
export const Shortcuts = () => (
  <dialog id={DIALOG} class="keys" aria-labelledby="keys-title">
    <h2 id="keys-title" tabIndex={-1} autofocus>
      {t("keys-title")}
    </h2>
    <p>{t("keys-intro")}</p>
    <dl>
      {SHORTCUTS.map(({ key, words }) => (
        <div key={key}>
          <dt>
            <kbd>Alt</kbd> + <kbd>{key}</kbd>
          </dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
      <div>
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>{t("keys-show")}</dd>
      </div>
    </dl>
    <div class="radio">
      <input
        id="keys-on"
        type="checkbox"
        checked={keysOn.value}
        aria-describedby="keys-on-hint"
        onChange={(event) => (keysOn.value = event.currentTarget.checked)}
      />
      <div>
        <label for="keys-on">{t("keys-on")}</label>
        <p class="hint" id="keys-on-hint">
          {t("keys-on-hint")}
        </p>
      </div>
    </div>
    <form method="dialog">
      <button type="submit" id="keys-close" class="primary">
        {t("keys-close")}
      </button>
    </form>
  </dialog>
);
