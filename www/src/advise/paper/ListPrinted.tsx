import { value } from "../../form/fields";
import { shownScenarios } from "../../form/onscreen";
import { active, scenarios } from "../../form/places";
import { t } from "../../i18n";
import { nameOf } from "../../plans/name";
import { subtitleOf } from "../../plans/PlanCards";
import { dutiesOf, type Duty } from "../checklist/duties";
import { dutyWords, lateWords, whenWords, whoWords } from "../checklist/words";

/** What to file and by when, for the plan on screen, on a page of its own. */
export function listPrinted() {
  const { now, work } = shownScenarios();
  const events = (work ?? now)?.calendar ?? [];
  const plan = scenarios.value.length > 1 ? scenarios.value.find(({ key }) => key === active.value) : undefined;
  const line = (duty: Duty) => (
    <tr key={duty.id}>
      <td class="box">{value(duty.id) === "yes" ? "☒" : "☐"}</td>
      <th scope="row">{whenWords(duty)}</th>
      <td>{dutyWords(duty, events)} {lateWords(duty).join(" ")}</td>
      <td>{whoWords(duty.who, "paper")}</td>
    </tr>
  );
  return (
    <section>
      <h2>{t("checklist-title")}</h2>
      {plan && <p>{nameOf(plan)} – {subtitleOf(plan)}</p>}
      <table class="printed-list"><tbody>{dutiesOf(events).map(line)}</tbody></table>
    </section>
  );
}
