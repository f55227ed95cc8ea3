// Numbers that may be below zero: a word says it, never a sign alone.
import { decimal, pct } from "../format";
import { isNegative, unsigned } from "../format/sign";
import { t } from "../i18n";

const signed =
  (write: (value: string) => string) =>
  (value: string): string =>
    isNegative(value) ? t("negative", { amount: write(unsigned(value)) }) : write(value);

export const share = signed(pct);
export const plain = signed(decimal);
