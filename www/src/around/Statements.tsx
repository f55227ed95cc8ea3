import { t } from "../i18n";

const DONE = ["access-axe", "access-contrast", "access-keyboard", "access-width", "access-forced"] as const;
const NOT_DONE = ["access-no-reader", "access-no-browser", "access-no-people", "access-no-native"] as const;
const PRIVACY = ["privacy-typed", "privacy-requests", "privacy-identifiers", "privacy-kept", "privacy-host"] as const;

/** What was tested and how, and what was not: the tests are named as they are, not as one would like them. */
export const Accessibility = () => (
  <>
    <p>{t("access-goal")}</p>
    <p>{t("access-done")}</p>
    <ul>
      {DONE.map((words) => (
        <li key={words}>{t(words)}</li>
      ))}
    </ul>
    <p>{t("access-not-done")}</p>
    <ul>
      {NOT_DONE.map((words) => (
        <li key={words}>{t(words)}</li>
      ))}
    </ul>
    <p>{t("access-report")}</p>
  </>
);

/** Five sentences. */
export const Privacy = () => <p id="privacy-words">{PRIVACY.map((words) => t(words)).join(" ")}</p>;
