import type { CurvePoint } from "loont";
import { useMemo, useState } from "preact/hooks";
import { decimal, eur, month as monthWords, pct, quantity } from "../format";
import { t } from "../i18n";
import { isMarked } from "./chart/Stack";
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
      <button type="button" id="curve-table" class="link" onClick={() => setOpen(!open)}>
        {t(open ? "curve-table-hide" : "curve-table-show")}
      </button>
      <div
        class={open ? "curve-table" : "visually-hidden"}
        {...(open ? { role: "region", "aria-label": caption, tabIndex: 0 } : {})}
      >
        <table role="table" data-table="curve">
          <caption>{caption}</caption>
          {isHourly ? <HourRows known={known} /> : <NetRows known={known} />}
        </table>
      </div>
    </>
  );
}

/** Each whole hour, full time, and each place where something begins, ends or turns. */
function rowsOf({ curve: { points, flats, cliffs } }: Known): CurvePoint[] {
  const before = (hours: string): string | undefined =>
    points.findLast(({ weekly_hours: one }) => Number(one) <= Number(hours))?.weekly_hours;
  const told = new Set(
    [...flats.map(({ to_hours: to }) => to), ...cliffs.filter(isMarked).map(({ from_hours: from }) => from)].map(
      before,
    ),
  );
  return points.filter(
    (point, place) =>
      Number.isInteger(Number(point.weekly_hours)) || told.has(point.weekly_hours) || place === points.length - 1,
  );
}

interface Line {
  key: string;
  title: string;
  cells: readonly string[];
}

/**
 * A line for each number of hours. On a narrow screen each amount stands behind the words of its column; the roles keep it a
 * table for whoever listens to it. `strong` is the column of the net amount.
 */
function Lines({ heads, lines, strong }: { heads: readonly string[]; lines: readonly Line[]; strong?: number }) {
  return (
    <>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th scope="col" role="columnheader" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map(({ key, title, cells }) => (
          <tr role="row" key={key} data-hours={key}>
            <th scope="row" role="rowheader" data-label={heads[0]}>
              {title}
            </th>
            {cells.map((cell, at) => (
              <td role="cell" key={at} data-label={heads[at + 1]}>
                {at === strong ? <strong>{cell}</strong> : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function NetRows({ known }: { known: Known }) {
  const rows = useMemo(() => rowsOf(known), [known]);
  const [isComplete, isTax] = [isNetKnown(known), isTaxKnown(known)];
  const heads = [
    t("hours-label"),
    t("row-reduction"),
    t("col-paid"),
    ...(isComplete ? [t("row-wage-net"), t("row-net")] : []),
    ...(isTax ? [t("row-after-tax")] : []),
  ];
  const lines = rows.map(
    ({
      weekly_hours: hours,
      reduction_percent: reduction,
      benefit_net: fund,
      wage_net: wage,
      net,
      after_tax: left,
    }): Line => ({
      key: hours,
      title: decimal(hours),
      cells: [pct(reduction), eur(fund), ...(isComplete ? [eur(wage), eur(net)] : []), ...(isTax ? [eur(left)] : [])],
    }),
  );
  return <Lines heads={heads} lines={lines} strong={3} />;
}

function HourRows({ known }: { known: Known }) {
  const hours = useMemo(() => hourly(known), [known]);
  const isTax = isTaxKnown(known);
  const heads = [
    t("hours-label"),
    t("curve-axis-hour"),
    ...(isTax ? [t("curve-hour-left"), t("curve-axis-kept")] : []),
  ];
  const lines = hours.map(
    ({ from, to, brings, left, kept }): Line => ({
      key: to,
      title: t("curve-from-to", { from: quantity(from), to: quantity(to) }),
      cells: [
        eur(brings),
        ...(isTax
          ? [left === undefined ? t("none-known") : eur(left), kept === undefined ? t("none-known") : share(kept)]
          : []),
      ],
    }),
  );
  return <Lines heads={heads} lines={lines} />;
}
