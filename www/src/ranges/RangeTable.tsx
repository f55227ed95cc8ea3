import { SideBySide, type SideLine } from "../components/SideBySide";
import { eur, month, small } from "../format";
import { t } from "../i18n";
import { withoutTitle, workTitle } from "../result/title";
import { rangeIn } from "./table";
import type { Figures, Tried } from "./tried";

/** The main amounts, each from its lowest to its highest. The ends of two lines need not come from the same answers. */
export function RangeTable({
  tried,
  first: { month: at, months, plan, isNet },
}: {
  tried: readonly Tried[];
  first: Figures;
}) {
  const line = (key: string, label: string, pick: (one: Figures) => string | undefined): SideLine[] => {
    const range = rangeIn(tried, pick);
    return range ? [{ key, label, cells: [eur(range.low), eur(range.high)] }] : [];
  };
  const of = (title: string, what: string): string => t("ranges-row", { title, what: small(what) });
  return (
    <SideBySide
      name="range"
      caption={t("compare-caption", { month: month(at) })}
      columns={[t("ranges-at-least"), t("ranges-at-most")]}
      lines={[
        ...line("fund", of(withoutTitle(), t("row-paid")), (one) => one.fund),
        ...line("plan", of(workTitle(), t(isNet ? "row-net" : "row-paid")), (one) => one.plan),
        ...line("difference", t("ranges-difference"), (one) => one.difference),
        ...line(
          "total",
          of(plan === undefined ? withoutTitle() : workTitle(), t("totals-caption", { count: months })),
          (one) => one.total,
        ),
      ]}
    />
  );
}
