import type { MonthOutcome, YearOutcome } from "loont";
import { eur, month } from "../../format";
import { isNegative, isZero, unsigned } from "../../format/sign";
import { t } from "../../i18n";

/** A settlement with a word in place of its sign: "€ 96.00 to pay", "€ 12.00 back", "nothing". */
export function settlementWords(settlement: string): string {
  if (isZero(settlement)) return t("settle-even");
  const amount = eur(unsigned(settlement));
  return isNegative(settlement) ? t("settle-asked", { amount }) : t("settle-refund", { amount });
}

/** The year in which the letter comes: the one after the income. A year is a date, not an amount. */
export const letterYear = ({ year }: { year: number }): string => String(year + 1);

/** What the letter of the tax office will say, in one sentence. */
export function letterSentence({ year, settlement }: YearOutcome, title: string): string {
  const args = { title, year: String(year), amount: eur(unsigned(settlement)) };
  if (isZero(settlement)) return t("year-even", { title, year: String(year) });
  return isNegative(settlement) ? t("year-asked", args) : t("year-refund", args);
}

/** What the letter says without the plan: only what differs from it comes from the plan. */
export function withoutSentence({ settlement }: YearOutcome, plan: YearOutcome, base: string): string {
  if (settlement === plan.settlement) return t("year-without-same", { base });
  const args = { base, amount: eur(unsigned(settlement)) };
  if (isZero(settlement)) return t("year-without-even", { base });
  return isNegative(settlement) ? t("year-without-asked", args) : t("year-without-refund", args);
}

/** What to have ready for it, and at worst. */
export function asideSentence({ set_aside: aside }: YearOutcome): string | undefined {
  if (!aside) return undefined;
  const months = aside.months;
  if (!isZero(aside.per_month))
    return t("set-aside", { amount: eur(aside.per_month), months, most: eur(aside.at_most) });
  return isZero(aside.at_most) ? t("set-aside-none") : t("set-aside-most", { months, most: eur(aside.at_most) });
}

/** Between what the amount of the year lies: at worst with the special contribution, at best with the answers that are missing. */
export function boundsOf({ worst, settlement, range }: YearOutcome): { low: string; high: string } | undefined {
  const high = range?.high ?? settlement;
  return worst === high ? undefined : { low: settlementWords(worst), high: settlementWords(high) };
}

/** What is left of the month after what is set aside for the year; nothing when nothing is set aside. */
export function leftSentence(
  { set_aside: aside }: YearOutcome,
  { month: of, net, after_tax: left }: MonthOutcome,
): string | undefined {
  if (!aside || isZero(aside.per_month) || left === undefined || left === net) return undefined;
  return t("year-month-left", { month: month(of), net: eur(net), left: eur(left) });
}

/** What work leaves of the year, against the year without it, and for each hour. */
export function gainSentences(
  { year, difference_with_baseline: difference, gain_per_hour: hour }: YearOutcome,
  base: string,
): string[] {
  const args = { year: String(year), base };
  const amount = eur(unsigned(difference));
  if (isZero(difference)) return [t("year-same", args)];
  const said = [isNegative(difference) ? t("year-less", { ...args, amount }) : t("year-more", { ...args, amount })];
  if (hour === undefined || isZero(hour)) return said;
  return [
    ...said,
    isNegative(hour)
      ? t("year-hour-less", { amount: eur(unsigned(hour)) })
      : t("year-hour-more", { amount: eur(hour) }),
  ];
}
