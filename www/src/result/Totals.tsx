import type { ScenarioOutcome } from "loont";
import { SideBySide, type SideLine } from "../components/SideBySide";
import { live } from "../form/live";
import { eur } from "../format";
import { t } from "../i18n";
import type { Picked } from "./pick";
import { workTitle } from "./title";

/** The difference that the engine gives, with a word in place of its sign. */
function difference(amount: string): string {
  if (/^-?0(\.0+)?$/.test(amount)) return t("total-same");
  return amount.startsWith("-") ? t("total-less", { amount: eur(amount.slice(1)) }) : t("total-more", { amount: eur(amount) });
}

/** Everything over the months shown, as the engine adds it up. */
export function Totals({ shown: { now, work } }: { shown: Picked }) {
  const scenarios = work ? [now, work] : [now];
  const read = (pick: (one: ScenarioOutcome) => string): string[] => scenarios.map((one) => eur(pick(one)));
  const lines: SideLine[] = [{ key: "paid", label: t("row-paid"), cells: read((one) => one.total.fund_pays) }];
  if (work && !live.value.draft.wageUnknown) {
    lines.push(
      { key: "wage", label: t("row-wage"), cells: [t("none-wage"), eur(work.total.wage_gross)] },
      { key: "together", label: t("row-together"), cells: read((one) => one.total.gross), total: true },
    );
  }
  return (
    <>
      <SideBySide
        name="total"
        caption={t("totals-caption", { count: now.months.length })}
        columns={work ? [t("without-work"), workTitle()] : [t("without-work")]}
        lines={lines}
      />
      {work && !live.value.draft.wageUnknown && <p>{difference(work.total.gross_difference_with_baseline)}</p>}
    </>
  );
}
