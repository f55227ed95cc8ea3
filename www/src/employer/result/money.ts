import { eur } from "../../format";
import { isNegative, unsigned } from "../../format/sign";
import { t } from "../../i18n";
import type { Range } from "../types";

/** One amount, or the two between which it lies. */
export const range = ({ low, high }: Range): string =>
  low === high ? eur(low) : t("emp-range", { low: eur(low), high: eur(high) });

const difference = (amount: string): string =>
  t(isNegative(amount) ? "emp-less" : "emp-more-amount", { amount: eur(unsigned(amount)) });

/** A difference in words: never a sign alone. */
export const rangeOfDifference = ({ low, high }: Range): string =>
  low === high ? difference(low) : t("emp-range", { low: difference(low), high: difference(high) });
