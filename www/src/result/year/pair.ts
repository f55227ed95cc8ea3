import type { YearOutcome } from "loont";

/** A year with the plan and, beside it, the same year without. */
export interface Pair {
  year: YearOutcome;
  without?: YearOutcome | undefined;
}
