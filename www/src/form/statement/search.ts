import type { Case } from "loont";
import { ask } from "../../engine/engine";
import type { Found, Reader } from "./reader";

/** The highest amount per day that is looked for, in cents: well above every ceiling of the law so far. */
const MOST = 20_000;
/** A cent a day more or less is 27 cents a month: what lies further off than that is another payment. */
const NEAR = 30;

/** An amount as whole cents, without a fraction on the way. */
function cents(amount: string): number {
  const [whole = "", part = ""] = amount.split(".");
  return Number(whole + part.padEnd(2, "0"));
}
const amountOf = (count: number): string => `${Math.floor(count / 100)}.${String(count % 100).padStart(2, "0")}`;

/** What the fund pays for that month with this amount per day, asked of the engine; nothing when it refuses the case. */
function paidWith(question: Case, month: string, daily: number): { paid: number; days: number } | undefined {
  const { incapacity } = question;
  const on = incapacity.start > `${month}-01` ? incapacity.start : `${month}-01`;
  const answer = ask({
    ...question,
    incapacity: { ...incapacity, basis: { kind: "daily_benefit", gross: amountOf(daily), on } },
    horizon: { from: month, months: 1 },
    scenarios: [],
  });
  const paid = answer.kind === "outcome" ? answer.outcome.scenarios[0]?.months[0] : undefined;
  return paid && { paid: cents(paid.fund_pays), days: paid.benefit.days };
}

/** Halves the way between nothing and the most, as a higher amount per day never pays less. */
function search(question: Case, month: string, wanted: number): Found | undefined {
  let [low, high] = [1, MOST];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const found = paidWith(question, month, middle);
    if (!found) return undefined;
    if (found.paid >= wanted) high = middle;
    else low = middle + 1;
  }
  const near = [low - 1, low].flatMap((daily) => {
    const found = daily > 0 ? paidWith(question, month, daily) : undefined;
    return found ? [{ daily, days: found.days, off: Math.abs(found.paid - wanted) }] : [];
  });
  const [best] = near.sort((one, other) => one.off - other.off);
  return best && best.days > 0 && best.off <= NEAR ? { daily: amountOf(best.daily), days: best.days, isExact: best.off === 0 } : undefined;
}

let last: { key: string; found: Found | undefined } | undefined;

/** Asks the engine; the same question is asked once. */
export const dailyBehind: Reader = (question, month, paid) => {
  const key = JSON.stringify([question, month, paid]);
  if (last?.key !== key) last = { key, found: search(question, month, cents(paid)) };
  return last.found;
};
