// What work for an employer and work for oneself have in common.
import type { LimitOf, YearlyIncome } from "loont";
import { rows, value } from "../fields";
import type { Builder } from "./builder";

interface Tested {
  net_yearly_income?: YearlyIncome[];
  limit_of?: LimitOf;
}

/** The incomes of the yearly test, and which year's limit the person chose. */
export function incomes(form: Builder, at: string, list: "income" | "wages"): Tested {
  const path = `${at}.net_yearly_income`;
  const entered = form.rows(
    rows[list].value,
    (key, index): YearlyIncome => ({
      year: form.count(`${path}[${index}].year`, `${list}-${key}`, "need-year"),
      amount: form.amount(`${path}[${index}].amount`, `${list}-${key}-amount`),
    }),
  );
  form.from(`${at}.limit_of`, "limit-of");
  const limit = value("limit-of");
  return {
    ...(entered.length > 0 ? { net_yearly_income: entered } : {}),
    ...(limit === "income_year" || limit === "payment_year" ? { limit_of: limit } : {}),
  };
}

/** The day of the declaration, and from when a permission that came late counts. */
export const declared = (
  form: Builder,
  at: string,
  name: string,
): { declared_on?: string; permitted_from?: string } => ({
  ...form.optionalDay(at, "declared_on", `${name}declared`),
  ...form.optionalDay(at, "permitted_from", `${name}permitted`),
});
