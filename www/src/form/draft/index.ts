import type { Activity, Case } from "loont";
import { value } from "../fields";
import { withoutPlans } from "./basis";
import { Builder, filled, hasDay, isPlanned, type Missing } from "./builder";
import { employerWork } from "./employer";
import { ownWork } from "./own";
import { relapse, resumption } from "./resumption";
import { training } from "./training";
import { volunteering } from "./volunteering";

export type { Missing } from "./builder";

/** The answers as a case, and where each part of it stands in the form. */
export interface Draft {
  /** The case without plans; absent while one of the first four questions is open. */
  basis?: Case;
  /** The case with the plans; absent without any or while the fifth question is open. */
  work?: Case;
  /** A wage is not known: something stands for it in the case and what follows from it is not shown. */
  wageUnknown: boolean;
  missing: Missing[];
  /** From a path of the contract to the id of its field, in the order of the form. */
  fields: Map<string, string>;
}

type Plan = (form: Builder, at: string) => Activity;

/** What the person thinks of, in the order of the form; a relapse is what may happen to it. Work for an employer counts from the moment that it has hours. */
function plans(): Plan[] {
  const list: Plan[] = [];
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
  isPlanned("employer") && filled("hours")
  && (value("wage-for") === "unknown" || (value("second-job") === "yes" && value("second-wage-for") === "unknown"));

/** Reads the whole form. It reads signals, so a computed around it follows every answer. */
export function readForm(): Draft {
  const form = new Builder();
  const basis = withoutPlans(form);
  const open = form.missing.length;
  if (isPlanned("employer") && filled("wage") && !filled("hours")) form.need("hours", "need-hours");
  const planned = plans();
  if (hasDay("relapse")) {
    if (planned.length === 0) form.need("plans", "need-plan");
    else planned.push(relapse);
  }
  const activities = planned.map((plan, index) => plan(form, `scenarios[0].activities[${index}]`));
  const complete = basis !== undefined && activities.length > 0 && form.missing.length === open;
  return {
    ...(basis ? { basis } : {}),
    ...(complete ? { work: { ...basis, scenarios: [{ id: "work", activities }] } } : {}),
    wageUnknown: isWageUnknown(),
    missing: form.missing,
    fields: form.fields,
  };
}

/** The field of a path, or of the nearest part of the form around it. */
export function fieldOf(draft: Draft, path: string): string | undefined {
  for (let part = path; part !== ""; part = part.replace(/[.[]?[^.[]*$/, "")) {
    const field = draft.fields.get(part);
    if (field !== undefined) return field;
  }
  return undefined;
}
