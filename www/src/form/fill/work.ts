// What work for an employer and work for oneself have in common.
import type { LimitOf, YearlyIncome } from "loont";
import type { Filler } from "./filler";

interface Tested {
  net_yearly_income?: YearlyIncome[];
  limit_of?: LimitOf;
}

/** The incomes of the yearly test, and which year's limit counts. */
export function fillIncomes(
  form: Filler,
  { net_yearly_income: list, limit_of: limit }: Tested,
  rows: "income" | "wages",
): void {
  form.rows(rows, list, (row, income) => {
    form.count(row, income.year);
    form.decimal(`${row}-amount`, income.amount);
  });
  if (limit) form.put("limit-of", limit);
}

export function fillDeclared(
  form: Filler,
  { declared_on: on, permitted_from: from }: { declared_on?: string; permitted_from?: string },
  name: string,
): void {
  form.day(`${name}declared`, on);
  form.day(`${name}permitted`, from);
}
