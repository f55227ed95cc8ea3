import { problems } from "../form/live";
import { submitted } from "../form/fields";
import { t } from "../i18n";
import { labelOf } from "../form/labels";
import { active, placeOf, scenarios, type Address } from "../form/places";
import { nameOf } from "../plans/name";
import { goToField } from "./focus";

/** The same words as beside the field, after the name of the field and, when there are several, of its plan. */
function named(address: Address, text: string): string {
  const { field, scenario } = placeOf(address);
  const label = labelOf(field);
  const error = label === undefined ? text : t("error-in-field", { label, error: text });
  const plan = scenarios.value.length > 1 && scenarios.value.find(({ key }) => key === scenario);
  return plan ? t("error-in-plan", { plan: nameOf(plan), error }) : error;
}

/** To the field, of the plan that it belongs to. */
function goToAddress(address: Address): void {
  const { field, scenario } = placeOf(address);
  if (scenario === undefined || scenario === active.value) {
    goToField(field);
    return;
  }
  active.value = scenario;
  setTimeout(() => goToField(field));
}

/** Everything that is wrong, in one place, each line a way to its field. It takes the focus when the person asks for the result. */
export function ErrorSummary() {
  if (!submitted.value || problems.value.length === 0) return null;
  return (
    <div class="error-summary" id="error-summary" tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t("error-summary-title", { count: problems.value.length })}</h2>
      <ul>
        {problems.value.map(({ address, text }) => (
          <li key={address ?? "case"}>
            {address === undefined ? (
              text
            ) : (
              <a
                href={`#${placeOf(address).field}`}
                onClick={(event) => {
                  event.preventDefault();
                  goToAddress(address);
                }}
              >
                {named(address, text)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
