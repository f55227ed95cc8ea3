// What is looked at: an amount a month or what an hour more brings, with the tax of the year counted or not.
import { signal } from "@preact/signals";
import type { CurvePoint } from "loont";
import type { Known } from "./question";

export type View = "net" | "hour";

export const view = signal<View>("net");
const taxed = signal(false);
export const setTaxed = (on: boolean): void => {
  taxed.value = on;
};

/** True when all that is left with each number of hours is known; else only what the fund pays is shown. */
export const isNetKnown = ({ isWageKnown, curve }: Known): boolean =>
  isWageKnown && curve.points.every((point) => point.net_known);

/** True when the tax of the year is known along the whole curve. */
export const isTaxKnown = (known: Known): boolean =>
  isNetKnown(known) && known.curve.points.every(({ complete }) => complete);

/** True when the tax of the year is counted: it was asked for and is known. */
export const isTaxed = (known: Known): boolean => taxed.value && isTaxKnown(known);

/** What is left with these hours, as it is looked at now. */
export function amountOf(known: Known, point: CurvePoint): string {
  if (!isNetKnown(known)) return point.benefit_net;
  return isTaxed(known) ? point.after_tax : point.net;
}
