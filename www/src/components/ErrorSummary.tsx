import { problems } from "../form/live";
import { submitted } from "../form/fields";
import { t } from "../i18n";
import { labelOf } from "../form/labels";
import { goToField } from "./focus";

/** The same words as beside the field, after the name of the field. */
const named = (field: string, text: string): string => {
  const label = labelOf(field);
  return label === undefined ? text : t("error-in-field", { label, error: text });
};

/** Everything that is wrong, in one place, each line a way to its field. It takes the focus when the person asks for the result. */
export function ErrorSummary() {
  if (!submitted.value || problems.value.length === 0) return null;
  return (
    <div class="error-summary" id="error-summary" tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t("error-summary-title", { count: problems.value.length })}</h2>
      <ul>
        {problems.value.map(({ field, text }) => (
          <li key={field ?? "case"}>
            {field === undefined ? text : (
              <a href={`#${field}`} onClick={(event) => { event.preventDefault(); goToField(field); }}>{named(field, text)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
