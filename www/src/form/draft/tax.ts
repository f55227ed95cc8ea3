import type { Household, TaxSituation } from "loont";
import { value } from "../fields";
import { decimal } from "../parse";
import { filled, type Builder } from "./builder";

/** The answers about the tax. They stand in the case once it is said how the person is taxed. */
export function taxSituation(form: Builder): { tax?: TaxSituation } {
  const [children, municipal] = ["person.tax.dependent_children", "person.tax.municipal_rate"] as const;
  form.from("person.tax", "tax-household").from(children, "tax-children").from(municipal, "tax-municipal");
  const household = value("tax-household");
  if (household === "") return {};
  return {
    tax: {
      household: household as Household,
      ...(filled("tax-children") ? { dependent_children: form.count(children, "tax-children", "need-count") } : {}),
      ...(filled("tax-municipal") ? { municipal_rate: decimal(value("tax-municipal")) } : {}),
    },
  };
}
