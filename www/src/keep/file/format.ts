import type { Case, FieldError, Receipt } from "loont";
import type { Typed } from "../../form/fields";

/** The version of the file around the case. The case has a schema of its own, which the engine brings up to date. */
export const VERSION = 1;

/** As many characters as the engine reads of a case. */
export const LARGEST = 1_000_000;

/** The amounts of a plan when it was kept, so that a later build can say what has changed. */
export interface Cents {
  id: string;
  months: { month: string; fund_pays: string; net: string }[];
  years: { year: number; settlement: string }[];
}

/**
 * What a file or a link holds. Another site may write the case alone, without anything around it. What was typed stands
 * beside the case, because an answer that is not right yet has no place in a case.
 */
export interface Kept {
  loont: typeof VERSION;
  case?: Case;
  form?: Typed;
  receipt?: Receipt;
  cents?: Cents[];
}

/** What was read: something to open, or everything that is wrong with it, by the ids of the engine's errors. */
export type Reading = { kind: "kept"; kept: Kept } | { kind: "damaged"; errors: FieldError[] };

export const damaged = (...errors: FieldError[]): Reading => ({ kind: "damaged", errors });

export const TOO_LARGE: FieldError = { path: "", code: "input_too_large", args: { max_count: String(LARGEST) } };
export const UNREADABLE: FieldError = { path: "", code: "not_json" };
