import type { Basis, Case, Incapacity, Person } from "loont";
import type { Filler } from "./filler";

function fillBasis(form: Filler, basis: Basis): void {
  if (basis.kind === "flat_rate") return;
  form.put("basis", basis.kind);
  switch (basis.kind) {
    case "daily_benefit":
      form.decimal("daily", basis.gross);
      form.day("letter", basis.on);
      return;
    case "monthly_wage":
      form.decimal("monthly-wage", basis.gross);
      return;
    case "hourly_wage":
      form.decimal("hourly-wage", basis.gross);
      form.decimal("own-hours", basis.weekly_hours);
  }
}

function fillPerson(
  form: Filler,
  { scheme, family, family_changes: changes, birth_date: birth, region, tax, household }: Person,
): void {
  form.put("scheme", scheme);
  form.put("family", family);
  form.rows("change", changes, (row, change) => {
    form.day(row, change.from);
    form.put(`${row}-family`, change.family);
  });
  if (birth) {
    form.put("near-pension", "yes");
    form.day("birth", birth);
  }
  if (region) form.put("region", region);
  if (household?.partner?.income === "wage") form.decimal("tax-partner", household.partner.gross_monthly);
  if (!tax) return;
  form.put("tax-household", tax.household);
  form.count("tax-children", tax.dependent_children);
  form.decimal("tax-municipal", tax.municipal_rate);
  fillWageTax(form, tax);
}

function fillWageTax(form: Filler, tax: NonNullable<Person["tax"]>): void {
  if (tax.handicap !== undefined) form.put("tax-handicap", yesNo(tax.handicap));
  if (tax.partner_handicap !== undefined) form.put("tax-partner-handicap", yesNo(tax.partner_handicap));
  if (tax.partner_income) form.put("tax-partner-income", tax.partner_income);
  if (tax.lone_parent !== undefined) form.put("tax-lone-parent", yesNo(tax.lone_parent));
  form.decimal("tax-benefits", tax.taxed_benefits);
  form.decimal("tax-commuting", tax.exempt_commuting);
}

const yesNo = (answer: boolean): string => (answer ? "yes" : "no");

function fillIncapacity(form: Filler, incapacity: Incapacity): void {
  form.day("start", incapacity.start);
  fillBasis(form, incapacity.basis);
  if (incapacity.worker) form.put("worker", incapacity.worker);
  if (incapacity.regular_worker !== undefined) form.put("regular-worker", yesNo(incapacity.regular_worker));
  if (incapacity.assistance_of_third_person) form.put("third-person", "yes");
  if (incapacity.business_stopped) form.put("business-stopped", "yes");
  form.decimal("unemployment-benefit", incapacity.unemployment_benefit);
  form.rows("missed", incapacity.missed_contacts, (row, missed) => {
    form.put(`${row}-kind`, missed.kind);
    form.period(row, `${row}-end`, missed);
  });
}

/** The first four questions, and what makes them more exact. */
export function fillBasics(form: Filler, { person, incapacity, horizon }: Case): void {
  fillPerson(form, person);
  fillIncapacity(form, incapacity);
  form.month("from", horizon.from);
  form.put("months-shown", String(horizon.months));
}
