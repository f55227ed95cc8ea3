// What is asked about a payment of the fund: a month, an amount and a plan. It stands with the answers under ids of its own, so
// that it comes back with them; `keep/file/write.ts` leaves it out of files and links, as it is no part of the case.
import type { Case, FieldError, Payment, Reconciliation, Scenario } from "loont";
import { askReconcile } from "../engine/later";
import { today } from "../form/clock";
import { value } from "../form/fields";
import { live } from "../form/live";
import { outcomeOf, planOf } from "../form/onscreen";
import { isoMonth, money, monthsBetween } from "../form/parse";
import { active, scenarios, type Scenario as Plan } from "../form/places";

export const MONTH = "paid-month";
export const PLAN = "paid-plan";
export const AMOUNT = "paid-amount";
export const KIND = "paid-kind";

/** The choice of no plan at all. A plan is chosen by its letter, which stays when the page is loaded again. */
export const NO_PLAN = "none";

/** So many years back a payment may be asked about. */
const YEARS = 5;

/** The months that the fund can have paid: those of the incapacity up to the month of today, the last one first. */
export function paidMonths(): string[] {
  const start = live.value.draft.basis?.incapacity.start.slice(0, 7);
  const now = today();
  const last = isoMonth(String(now.month), String(now.year));
  const first = isoMonth(String(now.month), String(now.year - YEARS));
  return start === undefined ? [] : monthsBetween(start > first ? start : first, last).reverse();
}

/** The month that was chosen; else the one before this month, which the fund has paid in full, or the only one that there is. */
export function chosenMonth(): string | undefined {
  const months = paidMonths();
  return months.find((month) => month === value(MONTH)) ?? months[1] ?? months[0];
}

/** The plans that gave a result: only those can have been followed. */
export const followed = (): Plan[] => scenarios.value.filter(({ key }) => outcomeOf(key) !== undefined);

/** The letter of the plan that was followed: the only one, the chosen one, or the one on screen. */
export function chosenPlan(): string {
  const plans = followed();
  const letter = value(PLAN);
  if (plans.length > 1 && (letter === NO_PLAN || plans.some((plan) => plan.letter === letter))) return letter;
  return (plans.find(({ key }) => key === active.value) ?? plans[0])?.letter ?? NO_PLAN;
}

/** What was asked, as the engine reads it. */
export interface Asked {
  question: Case;
  scenario: Scenario | undefined;
  payment: Payment;
}

export function readAsked(): Asked | undefined {
  const { basis } = live.value.draft;
  const month = chosenMonth();
  if (!basis || month === undefined) return undefined;
  const plan = scenarios.value.find(({ letter }) => letter === chosenPlan());
  const scenario = plan && planOf(plan.key)?.scenario;
  const payment: Payment = {
    month,
    amount: money(AMOUNT, value(AMOUNT)),
    gross: value(KIND) === "gross",
    ...(scenario ? { scenario: scenario.id } : { scenario: "baseline" }),
  };
  return { question: { ...basis, scenarios: scenario ? [scenario] : [] }, scenario, payment };
}

/** Why it differs, or what is wrong with what was asked; nothing when it is a fault of ours. */
export const answerTo = ({ question, payment }: Asked): Reconciliation | FieldError[] | undefined =>
  payment.amount === "" ? [{ path: "amount", code: "missing" }] : askReconcile(question, payment);
