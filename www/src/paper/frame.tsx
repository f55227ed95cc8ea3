// What every sheet has. These are called and not left to be drawn later: all words of a sheet are in the language of its reader.
import type { Limit, Outcome } from "loont";
import { day, engineArgs } from "../format";
import { t } from "../i18n";

/** A number of the receipt, long enough to compare by eye. */
const short = (hash: string): string => hash.slice(0, 12);

/** The limits of all plans, each once. */
export function limitsOf({ scenarios }: Outcome): string[] {
  const words = ({ kind, args }: Limit): string => t(`limit-${kind}`, engineArgs(args));
  return [...new Set(scenarios.flatMap(({ limits }) => limits.map(words)))];
}

export const joined = (sentences: readonly string[]): string => sentences.join(" · ");

/** Stands at the head of each page: which law, and by which receipt the amounts can be calculated again. */
export const head = ({ receipt }: Outcome) => (
  <p class="printed-head">
    <strong>loont</strong> · <strong>{t("law-known", { date: day(receipt.law) })}</strong> ·{" "}
    {t("paper-receipt", { engine: receipt.engine, table: short(receipt.law_hash), answers: short(receipt.case_hash) })}
  </p>
);

/** The limits that have no place in the foot. */
export const limitLines = (limits: readonly string[]) =>
  limits.length === 0 ? null : <p class="printed-limits">{joined(limits)}</p>;

/** What is assumed or not in the amounts, and who decides. */
export const foot = (count: number, limits: readonly string[], above = false) => (
  <div class="printed-foot">
    <p>
      <strong>{t("limits-title", { count })}</strong>{" "}
      {count > 0 && limits.length === 0 ? t(above ? "paper-limits-here" : "paper-limits-above") : joined(limits)}
    </p>
    <p>{t("footer-decides")}</p>
  </div>
);
