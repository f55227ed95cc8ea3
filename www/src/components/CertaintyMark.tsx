import type { Certainty, MonthOutcome, ScenarioOutcome, Status } from "loont";
import { eur } from "../format";
import { isZero } from "../format/sign";
import { t } from "../i18n";

/** How sure an amount is, and how far it can be off when that is known. */
export interface Sure {
  certainty: Certainty;
  margin?: string | undefined;
}

const FROM_STATUS: Record<Status, Certainty> = {
  official: "exact",
  secondary: "formula",
  derived: "formula",
  assumed: "estimate",
};
const STATUSES: readonly Status[] = ["assumed", "secondary", "derived", "official"];

/** The least sure of several. */
export const weakest = (all: readonly Status[]): Status | undefined => STATUSES.find((one) => all.includes(one));

const WEAKEST: readonly Certainty[] = ["estimate", "formula", "exact"];

/** The least sure of what went into an amount: the values of the law, and what the engine knows of the case. */
export function sureOf(status: Status | undefined, known?: Sure): Sure | undefined {
  const all = [status && FROM_STATUS[status], known?.certainty];
  const certainty = WEAKEST.find((one) => all.includes(one));
  return certainty && { certainty, ...(known?.margin === undefined ? {} : { margin: known.margin }) };
}

/** How sure the year of a month is. */
export const sureOfYear = (scenario: ScenarioOutcome | undefined, { month }: MonthOutcome): Sure => ({
  certainty: scenario?.years.find(({ year }) => month.startsWith(String(year)))?.certainty ?? "estimate",
});

/** The mark in words: "exact", "by formula", "estimate, up to € 1.20 more or less". */
export const sureWords = ({ certainty, margin }: Sure): string =>
  certainty === "estimate" && margin !== undefined && !isZero(margin)
    ? t("certainty-margin", { margin: eur(margin) })
    : t(`certainty-${certainty}`);

/** One of three marks: a shape and a word, never a colour alone. */
export function CertaintyMark({ sure }: { sure: Sure }) {
  return (
    <span class={`status status-${sure.certainty}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        {sure.certainty === "exact" && <circle cx="6" cy="6" r="5" class="full" />}
        {sure.certainty === "formula" && <path d="M6 1 11 6 6 11 1 6Z" class="full" />}
        {sure.certainty === "estimate" && <circle cx="6" cy="6" r="4.5" class="line dashed" />}
      </svg>
      {sureWords(sure)}
    </span>
  );
}
