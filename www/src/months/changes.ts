import type { MonthOutcome, Segment } from "loont";
import { decimal, eur, pct } from "../format";
import { isZero } from "../format/sign";
import { t } from "../i18n";
import { isPaid } from "../result/pick";

const last = (month: MonthOutcome): Segment | undefined => month.benefit.segments.at(-1);

/** Each new phase and each sanction, also one that begins and ends inside the month. */
function turns(old: Segment | undefined, parts: readonly Segment[]): string[] {
  const found: string[] = [];
  let before = old;
  for (const part of parts) {
    if (before && before.phase !== part.phase) found.push(t("change-phase", { phase: t(`phase-${part.phase}`) }));
    if (before && before.sanction_percent !== part.sanction_percent) {
      found.push(
        part.sanction_percent === undefined
          ? t("change-sanction-ends")
          : t("change-sanction", { now: pct(part.sanction_percent) }),
      );
    }
    before = part;
  }
  return [...new Set(found)];
}

/** What is kept for pensions and for tax begins or ends. */
function withheld({ benefit: old }: MonthOutcome, { benefit: fresh }: MonthOutcome): string[] {
  const turn = (before: string, now: string, starts: string, ends: string): string[] =>
    isZero(before) === isZero(now) ? [] : [isZero(now) ? ends : starts];
  if (isZero(old.gross) || isZero(fresh.gross)) return [];
  return [
    ...turn(old.pension_deduction, fresh.pension_deduction, t("change-pension-starts"), t("change-pension-ends")),
    ...turn(old.withholding_tax, fresh.withholding_tax, t("change-tax-starts"), t("change-tax-ends")),
  ];
}

/** Paid month after month, so that its end is a change; the others are paid once. */
const LASTING: ReadonlySet<string> = new Set(["third_person", "training_premium"]);

/** Premiums that come, and lasting ones that go. */
function premiums({ premiums: old }: MonthOutcome, { premiums: fresh }: MonthOutcome): string[] {
  const isIn = (list: MonthOutcome["premiums"], kind: string): boolean => list.some((one) => one.kind === kind);
  return [
    ...fresh
      .filter(({ kind }) => !isIn(old, kind))
      .map(({ kind }) => t("change-premium", { premium: t(`premium-${kind}`) })),
    ...old
      .filter(({ kind }) => LASTING.has(kind) && !isIn(fresh, kind))
      .map(({ kind }) => t("change-premium-ends", { premium: t(`premium-${kind}`) })),
  ];
}

/** What is different from the month before, in words. Texts are compared, nothing is computed. */
export function changes(before: MonthOutcome | undefined, now: MonthOutcome, wageShown: boolean): string[] {
  if (!before) return [t("change-first")];
  const found: string[] = [];
  const [old, fresh] = [last(before), last(now)];
  found.push(...turns(old, now.benefit.segments));
  if (old && fresh && isPaid(old) && isPaid(fresh) && old.daily_full !== fresh.daily_full) {
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
  found.push(...withheld(before, now), ...premiums(before, now));
  return found.length > 0 ? found : [t("change-none")];
}
