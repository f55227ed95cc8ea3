import { goTo } from "../components/focus";
import { solveNow } from "../form/live";
import { active, addScenario, hasRoom, MOST_SCENARIOS, removed, restoreScenario, scenarios } from "../form/scenarios";
import { t } from "../i18n";
import { nameOf } from "./name";
import { cardId } from "./PlanCards";

/** Puts a new plan on screen, and goes to its card. */
function add(copyOf?: number): void {
  const key = addScenario(copyOf);
  solveNow();
  goTo(cardId(key));
}

/** Below the fifth question: another plan, to lay beside this one. */
export function MorePlans() {
  const here = scenarios.value.find(({ key }) => key === active.value);
  if (!here) return null;
  return (
    <section class="more-plans" aria-labelledby="more-plans-title">
      <h3 id="more-plans-title">{t("more-plans-title")}</h3>
      <Removed />
      {hasRoom() ? (
        <>
          <p class="hint">{t("more-plans-hint", { most: MOST_SCENARIOS })}</p>
          <p class="buttons">
            <button type="button" id="plan-copy" class="secondary" onClick={() => add(here.key)}>
              {scenarios.value.length > 1 ? t("plan-copy", { plan: nameOf(here) }) : t("plan-copy-this")}
            </button>
            <button type="button" id="plan-add" class="link" onClick={() => add()}>
              {t("plan-add")}
            </button>
          </p>
        </>
      ) : (
        <p id="plans-full">{t("plans-full", { most: MOST_SCENARIOS })}</p>
      )}
    </section>
  );
}

/** A plan that was removed by mistake comes back with its answers. */
function Removed() {
  const { value: gone } = removed;
  if (!gone) return null;
  const restore = (): void => {
    restoreScenario();
    solveNow();
    goTo(cardId(gone.key));
  };
  return (
    <p id="plan-removed" class="notice" tabIndex={-1}>
      {t("plan-removed", { plan: nameOf(gone) })}{" "}
      <button type="button" id="plan-restore" class="link" onClick={restore}>
        {t("plan-restore")}
      </button>
    </p>
  );
}
