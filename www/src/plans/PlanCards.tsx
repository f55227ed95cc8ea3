import { goTo } from "../components/focus";
import { planOf } from "../form/onscreen";
import { active, removeScenario, scenarios, type Scenario } from "../form/scenarios";
import { solveNow } from "../form/live";
import { t } from "../i18n";
import { titleOf } from "../result/title";
import { nameOf } from "./name";

/** The longest name: it has to stand above a column. */
const LONGEST_NAME = 40;

export const cardId = (key: number): string => `plan-card-${key}`;

/** What a plan is, in a few words. */
export function subtitleOf({ key }: Scenario): string {
  const { scenario } = planOf(key) ?? {};
  return scenario ? titleOf(scenario.activities) : t("plan-open");
}

/** The plans as cards; the one that is pressed has its answers below. Only when there is something to choose. */
export function PlanCards() {
  const here = scenarios.value.find(({ key }) => key === active.value);
  if (scenarios.value.length < 2 || !here) return null;
  return (
    <div class="plan-cards" role="group" aria-labelledby="plan-cards-title">
      <h3 id="plan-cards-title">{t("plan-cards-title")}</h3>
      <p class="hint">{t("plan-cards-hint")}</p>
      <ul>
        {scenarios.value.map((one) => (
          <li key={one.key}>
            <button
              type="button"
              id={cardId(one.key)}
              class="card"
              aria-pressed={one === here}
              onClick={() => (active.value = one.key)}
            >
              <strong>{nameOf(one)}</strong>
              <span>{subtitleOf(one)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Here scenario={here} key={here.key} />
    </div>
  );
}

/** The name of the plan on screen, and the way to be rid of it. */
function Here({ scenario }: { scenario: Scenario }) {
  const remove = (): void => {
    removeScenario(scenario.key);
    solveNow();
    goTo("plan-removed");
  };
  return (
    <div class="plan-here">
      <div class="field">
        <label for="plan-name">{t("plan-name")}</label>
        <p class="hint" id="plan-name-hint">
          {t("plan-name-hint")}
        </p>
        <input
          id="plan-name"
          type="text"
          class="name"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={scenario.name}
          aria-describedby="plan-name-hint"
          onInput={(event) => (scenario.name.value = event.currentTarget.value)}
        />
      </div>
      <button type="button" id="plan-remove" class="link" onClick={remove}>
        {t("plan-remove", { plan: nameOf(scenario) })}
      </button>
    </div>
  );
}
