import type { MonthOutcome, Segment } from "loont";
import { decimal, eur, pct } from "../format";
import { t } from "../i18n";

const last = (month: MonthOutcome): Segment | undefined => month.benefit.segments.at(-1);

/** What is different from the month before, in words. Texts are compared, nothing is computed. */
export function changes(before: MonthOutcome | undefined, now: MonthOutcome, wageShown: boolean): string[] {
  if (!before) return [t("change-first")];
  const found: string[] = [];
  const [old, fresh] = [last(before), last(now)];
  if (old && fresh && old.phase !== fresh.phase) found.push(t("change-phase", { phase: t(`phase-${fresh.phase}`) }));
  if (old && fresh && old.daily_full !== fresh.daily_full) {
    found.push(t("change-daily", { now: eur(fresh.daily_full), before: eur(old.daily_full) }));
  }
  if (old && fresh && old.reduction_percent !== fresh.reduction_percent) {
    found.push(t("change-reduction", { now: pct(fresh.reduction_percent), before: pct(old.reduction_percent) }));
  }
  if (before.benefit.days !== now.benefit.days) {
    found.push(t("change-days", { now: now.benefit.days, before: decimal(String(before.benefit.days)) }));
  }
  if (wageShown) {
    if (now.wage && !before.wage) found.push(t("change-wage-starts"));
    else if (before.wage && !now.wage) found.push(t("change-wage-ends"));
    else if (before.wage && now.wage && before.wage.gross !== now.wage.gross) {
      found.push(t("change-wage", { now: eur(now.wage.gross), before: eur(before.wage.gross) }));
    }
  }
  const had = new Set(before.premiums.map((premium) => premium.kind));
  for (const premium of now.premiums) {
    if (!had.has(premium.kind)) found.push(t("change-premium", { premium: t(`premium-${premium.kind}`) }));
  }
  return found.length > 0 ? found : [t("change-none")];
}
