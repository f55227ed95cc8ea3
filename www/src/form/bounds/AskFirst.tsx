import { goTo, goToField } from "../../components/focus";
import { t } from "../../i18n";
import { labelOf } from "../labels";
import { live } from "../live";
import { active, placeOf, scenarios } from "../places";
import { nameOf } from "../../plans/name";
import { Ask } from "./AskField";
import { mayAsk } from "./doubts";

/** In the place of the result, or above what is left of it: the amounts that are asked about first. */
export function AskFirst() {
  const { doubts } = live.value;
  if (doubts.length === 0) return null;
  const open = doubts.filter(mayAsk);
  return (
    <div id="result-asked" tabIndex={-1}>
      <p class="lead">{t(doubts.some(({ place }) => place === undefined) ? "bounds-first" : "bounds-first-plan")}</p>
      {open.map((doubt) => {
        const { field, scenario } = placeOf(doubt.address);
        const plan = scenarios.value.length > 1 && scenarios.value.find(({ key }) => key === scenario);
        const label = labelOf(field) ?? "";
        return (
          <Ask
            doubt={doubt}
            key={doubt.address}
            onAnswer={() => goTo(live.value.doubts.length > 0 ? "result-asked" : "result-title")}
          >
            <p>
              <button
                type="button"
                class="link"
                onClick={() => {
                  if (scenario !== undefined) active.value = scenario;
                  setTimeout(() => goToField(field));
                }}
              >
                {plan ? t("error-in-plan", { plan: nameOf(plan), error: label }) : label}
              </button>
            </p>
          </Ask>
        );
      })}
    </div>
  );
}
