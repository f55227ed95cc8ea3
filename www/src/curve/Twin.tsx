import type { CurvePoint } from "loont";
import { useMemo, useState } from "preact/hooks";
import { decimal, eur, month as monthWords, pct } from "../format";
import { t } from "../i18n";
import { hourly } from "./hourly";
import type { Known } from "./question";
import { share } from "./signed";
import { isNetKnown, isTaxKnown, view } from "./view";

/**
 * The picture as a table. It always stands in the page for whoever listens to it; for the eyes it is folded, as the
 * picture says the same.
 */
export function Twin({ known }: { known: Known }) {
  const [open, setOpen] = useState(false);
  const isHourly = view.value === "hour" && isNetKnown(known);
  const caption = t(isHourly ? "curve-table-hour" : "curve-table", { month: monthWords(known.month) });
  return (
    <>
      <button type="button" id="curve-table" class="link" onClick={() => setOpen(!open)}>{t(open ? "curve-table-hide" : "curve-table-show")}</button>
      <div class={open ? "curve-table" : "visually-hidden"} {...(open ? { role: "region", "aria-label": caption, tabIndex: 0 } : {})}>
        <table data-table="curve">
          <caption>{caption}</caption>
          {isHourly ? <HourRows known={known} /> : <NetRows known={known} />}
        </table>
      </div>
    </>
  );
}

/** Each whole hour, full time, and each place where something begins, ends or turns. */
function rowsOf({ curve: { points, flats, cliffs } }: Known): CurvePoint[] {
  const told = new Set([...flats.map(({ to_hours: to }) => to), ...cliffs.flatMap(({ from_hours: from, to_hours: to, ends_at_hours: ends }) => [from, to, ends])]);
  return points.filter((point, place) => Number.isInteger(Number(point.weekly_hours)) || told.has(point.weekly_hours) || place === points.length - 1);
}

function NetRows({ known }: { known: Known }) {
  const rows = useMemo(() => rowsOf(known), [known]);
  const [isComplete, isTax] = [isNetKnown(known), isTaxKnown(known)];
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t("hours-label")}</th>
          <th scope="col">{t("row-reduction")}</th>
          <th scope="col">{t("col-paid")}</th>
          {isComplete && <th scope="col">{t("row-wage-net")}</th>}
          {isComplete && <th scope="col">{t("row-net")}</th>}
          {isTax && <th scope="col">{t("row-after-tax")}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ weekly_hours: hours, reduction_percent: reduction, benefit_net: fund, wage_net: wage, net, after_tax: left }) => (
          <tr key={hours} data-hours={hours}>
            <th scope="row">{decimal(hours)}</th>
            <td>{pct(reduction)}</td>
            <td>{eur(fund)}</td>
            {isComplete && <td>{eur(wage)}</td>}
            {isComplete && <td><strong>{eur(net)}</strong></td>}
            {isTax && <td>{eur(left)}</td>}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function HourRows({ known }: { known: Known }) {
  const hours = useMemo(() => hourly(known), [known]);
  const isTax = isTaxKnown(known);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t("hours-label")}</th>
          <th scope="col">{t("curve-axis-hour")}</th>
          {isTax && <th scope="col">{t("curve-hour-left")}</th>}
          {isTax && <th scope="col">{t("curve-axis-kept")}</th>}
        </tr>
      </thead>
      <tbody>
        {hours.map(({ from, to, brings, left, kept }) => (
          <tr key={to} data-hours={to}>
            <th scope="row">{t("curve-from-to", { from: decimal(from), to: decimal(to) })}</th>
            <td>{eur(brings)}</td>
            {isTax && <td>{left === undefined ? t("none-known") : eur(left)}</td>}
            {isTax && <td>{kept === undefined ? t("none-known") : share(kept)}</td>}
          </tr>
        ))}
      </tbody>
    </>
  );
}
