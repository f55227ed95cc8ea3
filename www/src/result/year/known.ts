import type { ScenarioOutcome, YearOutcome } from "loont";
import { isUnknown } from "../../form/unknown/open";

/** True when work for oneself is in a plan: what it brings in is in no month. */
export const hasOwnWork = ({ limits }: Pick<ScenarioOutcome, "limits">): boolean =>
  limits.some(({ kind }) => kind === "own_work_income");

/** True when what it brings in is not known for a year: then nothing is said of the tax of that year, nor of what is left of it. */
export const lacksOwnIncome = ({ years }: Pick<ScenarioOutcome, "years">): boolean =>
  years.some((one) => one.own_income_missing);

/** True when the tax of a year may be shown: not that of no work while the hours of the work are not known. */
export const isTaxKnown = (year: YearOutcome): boolean => !isUnknown("hours") && !year.own_income_missing;
