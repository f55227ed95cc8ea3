import type { Household, HouseholdMembers, PartnerIncomeLevel, TaxSituation } from "loont";
import { value } from "../fields";
import { decimal, money } from "../parse";
import { filled, type Builder } from "./builder";

/** The answers about the tax. They stand in the case once it is said how the person is taxed. */
export function taxSituation(form: Builder): { tax?: TaxSituation; household?: HouseholdMembers } {
  const [children, municipal, partner] = [
    "person.tax.dependent_children",
    "person.tax.municipal_rate",
    "person.household.partner.gross_monthly",
  ] as const;
  form
    .from("person.tax", "tax-household")
    .from(children, "tax-children")
    .from(municipal, "tax-municipal")
    .from(partner, "tax-partner");
  const household = value("tax-household");
  if (household === "") return {};
  return {
    tax: {
      household: household as Household,
      ...(filled("tax-children") ? { dependent_children: form.count(children, "tax-children", "need-count") } : {}),
      ...(filled("tax-municipal") ? { municipal_rate: decimal(value("tax-municipal")) } : {}),
      ...wageTax(form),
    },
    ...(household === "couple_two_incomes" && filled("tax-partner")
      ? { household: { partner: { income: "wage", gross_monthly: money("tax-partner", value("tax-partner")) } } }
      : {}),
  };
}

/** What the employer knows and the payslip shows; what is not known is not said. */
function wageTax(form: Builder): Partial<TaxSituation> {
  const answer = <K extends keyof TaxSituation>(
    key: K,
    field: string,
    read: (typed: string) => unknown,
  ): Partial<TaxSituation> => {
    form.from(`person.tax.${key}`, field);
    const typed = value(field);
    return typed === "" || typed === "unknown" ? {} : { [key]: read(typed) };
  };
  const yes = (typed: string) => typed === "yes";
  return {
    ...answer("handicap", "tax-handicap", yes),
    ...answer("partner_handicap", "tax-partner-handicap", yes),
    ...answer("partner_income", "tax-partner-income", (typed) => typed as PartnerIncomeLevel),
    ...answer("lone_parent", "tax-lone-parent", yes),
    ...answer("taxed_benefits", "tax-benefits", (typed) => money("tax-benefits", typed)),
    ...answer("exempt_commuting", "tax-commuting", (typed) => money("tax-commuting", typed)),
  };
}
