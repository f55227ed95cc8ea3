import type { Case, Scenario } from "loont";
import type { Address } from "../places";
import type { Found } from "../statement/reader";
import type { Missing } from "./builder";

/** A plan as the form has it. */
export interface PlanDraft {
  /** The key of the plan on the page. */
  key: number;
  /** The plan as the engine reads it; absent without activities or while something of the fifth question is open. */
  scenario?: Scenario;
  /** A wage is not known: the case holds a placeholder and what follows from it is not shown. */
  wageUnknown: boolean;
}

/** The answers as a case, and the field of each part. */
export interface Draft {
  /** The case without plans; absent while one of the first four questions is open. */
  basis?: Case;
  /** The case with every plan that is complete; absent without any. */
  work?: Case;
  /** Every plan, complete or not, in the order of the page. */
  plans: PlanDraft[];
  /** The amount per day behind a payment of the fund, when that was typed. */
  statement?: Found;
  missing: Missing[];
  /** What is missing in a row that may be left out: the result is that without the row. */
  unfinished: Missing[];
  /** From a path of the contract to the address of its field, in the order of the form. A plan counts here by its place on the page. */
  addresses: Map<string, Address>;
}
