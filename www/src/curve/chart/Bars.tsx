import { leftOfHour, type Hour } from "../hourly";
import type { Frame } from "./frame";

/** A bar for each hour; below the line where the hour takes something away. */
export const Bars = ({
  frame: { x, y },
  hours,
  isTaxed,
}: {
  frame: Frame;
  hours: readonly Hour[];
  isTaxed: boolean;
}) => (
  <g>
    {hours.map((hour) => {
      const value = leftOfHour(hour, isTaxed);
      const high = Math.min(y(value), y(0));
      return (
        <rect
          key={hour.to}
          class={Number(value) < 0 ? "curve-bar curve-loss" : "curve-bar curve-wage"}
          x={x(hour.from)}
          width={x(hour.to) - x(hour.from)}
          y={high}
          height={Math.max(y(value), y(0)) - high}
        />
      );
    })}
  </g>
);
