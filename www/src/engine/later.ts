import { curve, daily_for, employer, hours_for, later, plausible, reconcile, start_range } from "loont";
import type {
  Case,
  Curve,
  CurveRequest,
  DailyBasis,
  EmployerCase,
  EmployerOutcome,
  FieldError,
  HoursAnswer,
  HoursRequest,
  PaidMonth,
  Payment,
  Plausible,
  Reconciliation,
  StartRange,
  StartRequest,
} from "loont";
import { isInvalidCase } from "./engine";

/** Starts the second part of the engine, behind the first screen. */
export const startLater = later;

/** What each number of hours would pay; nothing when the case has no such job. */
export function askCurve(question: Case, request: CurveRequest): Curve | undefined {
  try {
    return curve(question, request);
  } catch (error) {
    if (!isInvalidCase(error)) console.error(error);
    return undefined;
  }
}

/** Which hours leave an amount, or what is wrong with what was asked; nothing when it is a fault of ours. */
export function askHours(question: Case, request: HoursRequest): HoursAnswer | FieldError[] | undefined {
  try {
    return hours_for(question, request);
  } catch (error) {
    if (isInvalidCase(error)) return error.errors;
    console.error(error);
    return undefined;
  }
}

/** Why a payment of the fund differs, or what is wrong with what was asked; nothing when it is a fault of ours. */
export function askReconcile(question: Case, payment: Payment): Reconciliation | FieldError[] | undefined {
  try {
    return reconcile(question, payment);
  } catch (error) {
    if (isInvalidCase(error)) return error.errors;
    console.error(error);
    return undefined;
  }
}

/** What the engine answers, or nothing when it refuses the case or fails. */
function answered<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (!isInvalidCase(error)) console.error(error);
    return undefined;
  }
}

/** What is possible for each amount of a case; nothing while the case is not right. */
export const askPlausible = (question: Case): readonly Plausible[] | undefined => answered(() => plausible(question));

/** The amount a day behind a payment. */
export const askDaily = (question: Case, paid: PaidMonth): DailyBasis | undefined =>
  answered(() => daily_for(question, paid));

/** The least and the most over every first day of the incapacity. */
export const askStartRange = (question: Case, request: StartRequest): StartRange | undefined =>
  answered(() => start_range(question, request));

/** What ways back cost an employer, or everything that is wrong with what was asked; nothing when it is a fault of ours. */
export function askEmployer(question: EmployerCase): EmployerOutcome | FieldError[] | undefined {
  try {
    return employer(question);
  } catch (error) {
    if (isInvalidCase(error)) return error.errors;
    console.error(error);
    return undefined;
  }
}
