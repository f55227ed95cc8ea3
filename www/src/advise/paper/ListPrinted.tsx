import type { CalendarEvent } from "loont";
import { value } from "../../form/fields";
import { outcomeOf, shownScenarios } from "../../form/onscreen";
import { scenarios } from "../../form/places";
import { t } from "../../i18n";
import { nameOf } from "../../plans/name";
import { subtitleOf } from "../../plans/PlanCards";
import { dutiesOf, type Duty } from "../checklist/duties";
import { dutyWords, lateWords, whenWords, whoWords } from "../checklist/words";

const line = (events: readonly CalendarEvent[]) => (duty: Duty) => (
  <tr key={duty.id}>
    <td class="box">{value(duty.id) === "yes" ? "☒" : "☐"}</td>
    <th scope="row">{whenWords(duty)}</th>
    <td>
      {dutyWords(duty, events)} {lateWords(duty).join(" ")}
    </td>
    <td>{whoWords(duty.who, "paper")}</td>
  </tr>
);

const table = (events: readonly CalendarEvent[]) => {
  const duties = dutiesOf(events);
  return duties.length === 0 ? (
    <p>{t("plans-declare-none")}</p>
  ) : (
    <table class="printed-list">
      <tbody>{duties.map(line(events))}</tbody>
    </table>
  );
};

/** What to file and by when, on a page of its own: for every plan that is compared, each under its name. */
export function listPrinted() {
  const plans = scenarios.value.flatMap((plan) => {
    const outcome = outcomeOf(plan.key);
    return outcome ? [{ plan, events: outcome.calendar }] : [];
  });
  return (
    <section>
      <h2>{t("checklist-title")}</h2>
      {plans.length === 0 && table(shownScenarios().now?.calendar ?? [])}
      {plans.map(({ plan, events }) => (
        <div class="printed-plan" data-plan={plan.letter} key={plan.key}>
          {scenarios.value.length > 1 && (
            <p>
              <strong>
                {nameOf(plan)} – {subtitleOf(plan)}
              </strong>
            </p>
          )}
          {table(events)}
        </div>
      ))}
    </section>
  );
}
