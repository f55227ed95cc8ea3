/** The page computes nothing: it reads the sign of an amount, and puts a word in its place. */
export const isZero = (amount: string): boolean => /^-?0(\.0+)?$/.test(amount);
export const isNegative = (amount: string): boolean => amount.startsWith("-") && !isZero(amount);
export const unsigned = (amount: string): string => amount.replace(/^-/, "");
