import { eur, quantity } from "../../format";
import { t } from "../../i18n";
import { hourOf, leftOfHour, type Hour } from "../hourly";
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
  const at = frame.x(hours);
  // The name of the flat zone stands between the words of the mark and the picture: no line runs through it.
  const name = known.curve.flats.some(({ from_hours: from }) =>
    isUnder(frame, at, frame.x(from), t("curve-flat-name")),
  );
  return (
    <Line
      frame={frame}
      at={at}
      from={name ? frame.top : undefined}
      height={frame.y(amount)}
      words={t("curve-mark", { hours: quantity(hours), amount: eur(amount) })}
    />
  );
}

export function HourMarker({ frame, known, hours }: { frame: Frame; known: Known; hours: readonly Hour[] }) {
  const chosen = chosenHours(known);
  const hour = chosen === undefined ? undefined : hourOf(hours, chosen);
  if (!hour) return null;
  const isCounted = isTaxed(known);
  const value = leftOfHour(hour, isCounted);
  const words = t("curve-mark-hour", {
    from: quantity(hour.from),
    to: quantity(hour.to),
    amount: isCounted ? share(value) : eur(value),
  });
  return <Line frame={frame} at={(frame.x(hour.from) + frame.x(hour.to)) / 2} height={frame.y(value)} words={words} />;
}

/** True when a line at this place would touch words that begin there. */
const isUnder = ({ em }: Frame, at: number, start: number, words: string): boolean =>
  at > start - em && at < start + widthOf(words, em) + em;

interface LineProps {
  frame: Frame;
  at: number;
  from?: number | undefined;
  height: number;
  words: string;
}

function Line({ frame: { width, bottom, em }, at, from = 1.5 * em, height, words }: LineProps) {
  const half = widthOf(words, em) / 2;
  return (
    <g class="curve-marker">
      <line x1={at} x2={at} y1={from} y2={bottom} />
      <circle cx={at} cy={height} r={0.4 * em} />
      <text x={Math.max(half, Math.min(at, width - half))} y={1.1 * em} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}
