import { eur, month } from "../format";
import { t } from "../i18n";
import { withoutTitle, workTitle } from "../result/title";
import type { Range } from "./cents";
import { rangeIn } from "./table";
import type { Figures, Tried } from "./tried";

interface Row { key: string; label: string; range: Range | undefined }

/** The main amounts, each from its lowest to its highest. The ends of two rows need not come from the same answers. */
export function RangeTable({ tried, first: { month: at, months, plan, isNet } }: { tried: readonly Tried[]; first: Figures }) {
  const read = (key: string, label: string, pick: (one: Figures) => string | undefined): Row => ({ key, label, range: rangeIn(tried, pick) });
  const total = plan === undefined ? withoutTitle() : workTitle();
  const rows = [
    read("fund", t("ranges-row", { title: withoutTitle(), what: t("row-paid") }), (one) => one.fund),
    read("plan", t("ranges-row", { title: workTitle(), what: t(isNet ? "row-net" : "row-paid") }), (one) => one.plan),
    read("difference", t("ranges-difference"), (one) => one.difference),
    read("total", t("ranges-row", { title: total, what: t("totals-caption", { count: months }) }), (one) => one.total),
  ];
  return (
    <table class="ranges-table">
      <caption>{t("compare-caption", { month: month(at) })}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t("ranges-at-least")}</th>
          <th scope="col">{t("ranges-at-most")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, range }) => range && (
          <tr key={key} data-line={key}>
            <th scope="row">{label}</th>
            <td class="number">{eur(range.low)}</td>
            <td class="number">{eur(range.high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
