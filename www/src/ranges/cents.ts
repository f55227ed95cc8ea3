/**
 * Amounts compared as whole cents, to put them in order. The page computes no amount: how far two amounts lie apart says only
 * which pair comes first, and what is shown are the two amounts of the engine.
 */
const cents = (amount: string): bigint => BigInt(amount.replace(".", ""));

const byHeight = (one: string, other: string): number => {
  const [left, right] = [cents(one), cents(other)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The lowest and the highest of some amounts. */
export interface Range {
  low: string;
  high: string;
}

export function rangeOf(amounts: readonly string[]): Range | undefined {
  const sorted = [...amounts].sort(byHeight);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

export const isOne = ({ low, high }: Range): boolean => low === high;

/** True when the ends of the first lie further apart than those of the second. */
export const isWider = (one: Range, other: Range): boolean =>
  cents(one.high) - cents(one.low) > cents(other.high) - cents(other.low);
