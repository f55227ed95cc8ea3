import { useMemo, useRef } from "preact/hooks";
import { decimal } from "../../format";
import { t } from "../../i18n";
import { hourly, leftOfHour } from "../hourly";
import type { Known } from "../question";
import { plain, share } from "../signed";
import { isNetKnown, isTaxed, view } from "../view";
import { Bars } from "./Bars";
import { frameOf, useSize, type Frame } from "./frame";
import { Legend, Patterns } from "./Legend";
import { HourMarker, NetMarker } from "./Marker";
import { Names, Stack } from "./Stack";

/** The picture, for the eyes; the table under it has the same amounts. */
export function Chart({ known }: { known: Known }) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const isTaxCounted = isTaxed(known);
  const isHourly = view.value === "hour" && isNetKnown(known);
  const hours = useMemo(() => (isHourly ? hourly(known) : []), [known, isHourly]);
  const { points } = known.curve;
  const values = isHourly
    ? hours.map((one) => leftOfHour(one, isTaxCounted))
    : points.flatMap((point) => (isNetKnown(known) ? [point.net, point.after_tax] : [point.benefit_net]));
  const written = (value: number): string => (isHourly && isTaxCounted ? share : plain)(String(value));
  const frame = frameOf(size, known.fullTime, values, written);
  const axis = isHourly
    ? t(isTaxCounted ? "curve-axis-kept" : "curve-axis-hour")
    : t(isNetKnown(known) ? "curve-axis-net" : "curve-axis-fund");
  return (
    <figure class="curve-figure">
      <p class="curve-axis">{axis}</p>
      <div ref={box}>
        <svg
          role="img"
          aria-label={t("curve-picture", { what: axis })}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          width={frame.width}
          height={frame.height}
        >
          <Patterns />
          <Axes frame={frame} written={written} />
          {isHourly ? (
            <Bars frame={frame} hours={hours} isTaxed={isTaxCounted} />
          ) : (
            <Stack frame={frame} known={known} isTaxed={isTaxCounted} />
          )}
          {isHourly ? (
            <HourMarker frame={frame} known={known} hours={hours} />
          ) : (
            <NetMarker frame={frame} known={known} />
          )}
          {!isHourly && <Names frame={frame} known={known} />}
        </svg>
      </div>
      <Legend known={known} isTaxed={isTaxCounted} hourly={isHourly ? values : undefined} />
    </figure>
  );
}

function Axes({
  frame: { left, right, bottom, em, hours, values, x, y },
  written,
}: {
  frame: Frame;
  written: (value: number) => string;
}) {
  return (
    <g class="curve-axes">
      {values.map((value) => (
        <g key={value}>
          <line class={value === 0 ? "curve-zero" : "curve-grid"} x1={left} x2={right} y1={y(value)} y2={y(value)} />
          <text x={left - 0.4 * em} y={y(value) + 0.32 * em} text-anchor="end">
            {written(value)}
          </text>
        </g>
      ))}
      {hours.map((one) => (
        <g key={one}>
          <line class="curve-tick" x1={x(one)} x2={x(one)} y1={bottom} y2={bottom + 0.35 * em} />
          <text x={x(one)} y={bottom + 1.4 * em} text-anchor="middle">
            {decimal(String(one))}
          </text>
        </g>
      ))}
      <text x={right} y={bottom + 2.6 * em} text-anchor="end">
        {t("hours-a-week")}
      </text>
    </g>
  );
}
