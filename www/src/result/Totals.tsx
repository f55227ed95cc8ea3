import type { ScenarioOutcome } from "loont";
import { Fold } from "../components/Fold";
import { SideBySide, type SideLine } from "../components/SideBySide";
import { isWageUnknown } from "../form/onscreen";
import { eur, small } from "../format";
import { isZero } from "../format/sign";
import { t } from "../i18n";
import type { Picked } from "./pick";
import { withoutTitle, workTitle } from "./title";

/** The difference that the engine gives, with a word in place of its sign: net where that is known, else gross; without a wage what the fund pays. */
function difference({ total, months }: ScenarioOutcome): string {
  const wage = months.some((one) => one.wage !== undefined);
  const amount = total.net_complete ? total.difference_with_baseline : total.gross_difference_with_baseline;
  const of = !wage ? t("total-fund") : total.net_complete ? t("total-net") : t("total-gross");
  const base = small(withoutTitle());
  if (isZero(amount)) return t("total-same", { of, base });
  const words = { of, base, amount: eur(amount.replace("-", "")) };
  return amount.startsWith("-") ? t("total-less", words) : t("total-more", words);
}

/** Everything over the months shown, as the engine adds it up. */
export function Totals({ shown: { now, work } }: { shown: Picked }) {
  const scenarios = work ? [now, work] : [now];
  const read = (pick: (one: ScenarioOutcome) => string): string[] => scenarios.map((one) => eur(pick(one)));
  const lines: SideLine[] = [{ key: "paid", label: t("row-paid"), cells: read((one) => one.total.fund_pays) }];
  const known = work !== undefined && !isWageUnknown();
  const complete = work?.total.net_complete ?? false;
  if (known && !isZero(work.total.wage_gross)) {
    lines.push(
      { key: "wage", label: t("row-wage"), cells: [t("none-wage"), eur(work.total.wage_gross)] },
      {
        key: "together",
        label: t("row-together"),
        cells: read((one) => one.total.gross),
        ...(complete ? {} : { total: true }),
      },
    );
    if (complete) lines.push({ key: "net", label: t("row-net"), cells: read((one) => one.total.net), total: true });
  }
  const title = t("totals-caption", { count: now.months.length });
  return (
    <Fold title={title} amounts={lines.at(-1)?.cells ?? []}>
      <SideBySide
        name="total"
        caption={title}
        columns={work ? [withoutTitle(), workTitle()] : [withoutTitle()]}
        lines={lines}
      />
      {known && <p>{difference(work)}</p>}
    </Fold>
  );
}
