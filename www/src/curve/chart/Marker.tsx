import { decimal, eur } from "../../format";
import { t } from "../../i18n";
import { hourOf, valueOf, type Hour } from "../hourly";
import { chosenHours, pointAt, type Known } from "../question";
import { share } from "../signed";
import { amountOf, isTaxed } from "../view";
import { widthOf, type Frame } from "./frame";

/** The hours chosen, as a line over the picture with its amount. It follows the field: the rest is not drawn again. */
export function NetMarker({ frame, known }: { frame: Frame; known: Known }) {
  const hours = chosenHours(known);
  const point = hours === undefined ? undefined : pointAt(known, hours);
  if (hours === undefined || !point) return null;
  const amount = amountOf(known, point);
  return <Line frame={frame} at={frame.x(hours)} height={frame.y(amount)} words={t("curve-mark", { hours: decimal(hours), amount: eur(amount) })} />;
}

export function HourMarker({ frame, known, hours }: { frame: Frame; known: Known; hours: readonly Hour[] }) {
  const chosen = chosenHours(known);
  const hour = chosen === undefined ? undefined : hourOf(hours, chosen);
  if (!hour) return null;
  const isCounted = isTaxed(known);
  const value = valueOf(hour, isCounted);
  const words = t("curve-mark-hour", { from: decimal(hour.from), to: decimal(hour.to), amount: isCounted ? share(value) : eur(value) });
  return <Line frame={frame} at={(frame.x(hour.from) + frame.x(hour.to)) / 2} height={frame.y(value)} words={words} />;
}

function Line({ frame: { width, bottom, em }, at, height, words }: { frame: Frame; at: number; height: number; words: string }) {
  const half = widthOf(words, em) / 2;
  return (
    <g class="curve-marker">
      <line x1={at} x2={at} y1={1.5 * em} y2={bottom} />
      <circle cx={at} cy={height} r={0.4 * em} />
      <text x={Math.max(half, Math.min(at, width - half))} y={1.1 * em} text-anchor="middle">{words}</text>
    </g>
  );
}
