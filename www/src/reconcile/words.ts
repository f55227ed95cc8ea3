import type { Reconciliation } from "loont";
import { eur, month as monthWords } from "../format";
import { unsigned } from "../format/sign";
import { t, type MessageArgs } from "../i18n";
import type { Asked } from "./question";

/** The numbers of the answer in words; `kind` says whether they are net or gross. */
export const wordsOf = (
  { payment: { gross, amount } }: Asked,
  { month, expected, difference, days }: Reconciliation,
): MessageArgs => ({
  month: monthWords(month),
  kind: t(gross ? "paid-gross" : "paid-net"),
  expected: eur(expected),
  paid: eur(amount),
  difference: eur(unsigned(difference)),
  days,
});
