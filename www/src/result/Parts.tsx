import type { MonthOutcome } from "loont";
import { day, eur } from "../format";
import { t } from "../i18n";
import { stepsOf, type Column } from "../why/groups";
import { Steps } from "../why/Why";

/** Every part of a month in which the amount changes, with its days, its phase and the steps behind its amount. */
export function Parts({ columns, months }: { columns: readonly Column[]; months: readonly MonthOutcome[] }) {
  const changing = months.flatMap((one, index) => {
    const column = columns[index];
    return column && one.benefit.segments.length > 1 ? [{ column, parts: one.benefit.segments }] : [];
  });
  if (changing.length === 0) return null;
  return (
    <details class="why">
      <summary>{t("parts-title")}</summary>
      {changing.map(({ column: { title, steps }, parts }) => (
        <div key={title}>
          <p class="column-title">{title}</p>
          {parts.map((part, index) => (
            <div key={part.from}>
              <p>
                {t("part-words", {
                  from: day(part.from),
                  to: day(part.to),
                  phase: t(`phase-${part.phase}`),
                  amount: eur(part.daily_paid),
                })}
              </p>
              <Steps
                steps={(["daily_full", "reduction", "daily_paid"] as const).flatMap((amount) =>
                  stepsOf(steps, amount, index),
                )}
              />
            </div>
          ))}
        </div>
      ))}
    </details>
  );
}
