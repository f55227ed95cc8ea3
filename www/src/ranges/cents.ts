/**
 * Amounts compared as whole cents. The page computes no amount of the law; how far two results of the engine lie apart is
 * the one thing that it works out itself, because the engine is asked for one case at a time.
 */
const cents = (amount: string): bigint => BigInt(amount.replace(".", ""));

const byHeight = (one: string, other: string): number => {
  const [left, right] = [cents(one), cents(other)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The lowest and the highest of some amounts. */
export interface Range { low: string; high: string }

export function rangeOf(amounts: readonly string[]): Range | undefined {
  const sorted = [...amounts].sort(byHeight);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

export const isOne = ({ low, high }: Range): boolean => low === high;

/** How far both ends lie apart, as an amount. */
export function widthOf({ low, high }: Range): string {
  const width = (cents(high) - cents(low)).toString().padStart(3, "0");
  return `${width.slice(0, -2)}.${width.slice(-2)}`;
}

/** The place of the highest of some amounts; nothing when there is none. */
export const placeOfMost = (amounts: readonly string[]): number | undefined => {
  const most = rangeOf(amounts)?.high;
  return most === undefined ? undefined : amounts.indexOf(most);
};
