import type { Activity } from "loont";
import { value } from "../fields";
import { inScenario, scenarios, type Address } from "../places";
import { isUnknown } from "../unknown/open";
import { withoutPlans } from "./basis";
import { Builder, filled, hasDay, isPlanned } from "./builder";
import { employerWork } from "./employer";
import { ownWork } from "./own";
import { relapse, resumption } from "./resumption";
import { training } from "./training";
import type { Draft, PlanDraft } from "./types";
import { volunteering } from "./volunteering";

export type { Missing } from "./builder";
export type { Draft, PlanDraft } from "./types";

type Entry = (form: Builder, at: string) => Activity;

/** What the person thinks of, in the order of the form; a relapse is what may happen to it. Work for an employer counts from the moment that it has hours. */
function entries(): Entry[] {
  const list: Entry[] = [];
  if (isPlanned("employer") && filled("hours")) {
    list.push((form, at) => employerWork(form, at, ""));
    if (value("second-job") === "yes") list.push((form, at) => employerWork(form, at, "second-"));
  }
  if (isPlanned("own")) list.push(ownWork);
  if (isPlanned("volunteering")) list.push(volunteering);
  if (isPlanned("training")) list.push(training);
  if (isPlanned("resumption")) list.push(resumption);
  return list;
}

const isWageUnknown = (): boolean =>
  isPlanned("employer") &&
  filled("hours") &&
  (value("wage-for") === "unknown" || (value("second-job") === "yes" && value("second-wage-for") === "unknown"));

/** The activities of the plan that is being read; nothing while one of them is open. */
function activitiesOf(form: Builder, at: string): Activity[] | undefined {
  const open = form.missing.length;
  form.from(at, "plans");
  if (isPlanned("employer") && filled("wage") && !filled("hours") && !isUnknown("hours"))
    form.need("hours", "need-hours");
  const entered = entries();
  if (hasDay("relapse")) {
    if (entered.length === 0) form.need("plans", "need-plan");
    else entered.push(relapse);
  }
  const activities = entered.map((entry, index) => entry(form, `${at}.activities[${index}]`));
  return activities.length > 0 && form.missing.length === open ? activities : undefined;
}

/** Reads every plan. Those that are complete are numbered, so that the same plans in a file are the same case. */
function readPlans(form: Builder): PlanDraft[] {
  let count = 0;
  return scenarios.value.map(({ key, name }, place) =>
    inScenario(key, (): PlanDraft => {
      const activities = activitiesOf(form, `scenarios[${place}]`);
      const wageUnknown = isWageUnknown();
      if (!activities) return { key, wageUnknown };
      count += 1;
      const label = name.value.trim();
      return { key, wageUnknown, scenario: { id: `plan-${count}`, ...(label === "" ? {} : { label }), activities } };
    }),
  );
}

/** Reads the whole form. It reads signals, so a computed around it follows every answer. */
export function readForm(): Draft {
  const form = new Builder();
  const basis = withoutPlans(form);
  const plans = readPlans(form);
  const complete = plans.flatMap(({ scenario }) => scenario ?? []);
  return {
    ...(basis ? { basis } : {}),
    ...(basis && complete.length > 0 ? { work: { ...basis, scenarios: complete } } : {}),
    plans,
    ...(form.statement ? { statement: form.statement } : {}),
    missing: form.missing,
    unfinished: form.unfinished,
    addresses: form.addresses,
  };
}

/** Where the answer of a path is kept, or that of the nearest part of the form around it. */
export function addressOfPath(draft: Draft, path: string): Address | undefined {
  for (let part = path; part !== ""; part = part.replace(/[.[]?[^.[]*$/, "")) {
    const address = draft.addresses.get(part);
    if (address !== undefined) return address;
  }
  return undefined;
}
