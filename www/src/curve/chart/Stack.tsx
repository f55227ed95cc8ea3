import type { Cliff, CurvePoint } from "loont";
import { t } from "../../i18n";
import type { Known } from "../question";
import { isNetKnown } from "../view";
import { corner, type Frame } from "./frame";

type Read = (point: CurvePoint) => string | number;

const line = ({ x, y }: Frame, points: readonly CurvePoint[], read: Read): string[] =>
  points.map((point) => corner(x(point.weekly_hours), y(read(point))));

/** The surface between two lines over the same hours. */
const between = (frame: Frame, points: readonly CurvePoint[], low: Read, high: Read): string =>
  `M${[...line(frame, points, high), ...line(frame, points, low).reverse()].join("L")}Z`;

/** What is left, in layers: what the fund pays, and the net wage on top of it. */
export function Stack({ frame, known, isTaxed }: { frame: Frame; known: Known; isTaxed: boolean }) {
  const { points, cliffs } = known.curve;
  const isComplete = isNetKnown(known);
  const path = (read: Read): string => `M${line(frame, points, read).join("L")}`;
  return (
    <g>
      <Flats frame={frame} known={known} />
      <path
        class="curve-benefit"
        d={between(
          frame,
          points,
          () => 0,
          (point) => point.benefit_net,
        )}
      />
      {isComplete && (
        <path
          class="curve-wage"
          d={between(
            frame,
            points,
            (point) => point.benefit_net,
            (point) => point.net,
          )}
        />
      )}
      <path class="curve-line" d={path((point) => point.benefit_net)} />
      {isComplete && <path class="curve-line" d={path((point) => point.net)} />}
      {isTaxed && <path class="curve-taxed" d={path((point) => point.after_tax)} />}
      {isComplete &&
        cliffs
          .filter(isMarked)
          .map((cliff) => <CliffMark key={cliff.from_hours} frame={frame} cliff={cliff} points={points} />)}
    </g>
  );
}

/** Where nothing comes off the benefit: a band behind the layers, named above them. */
const Flats = ({ frame: { x, top, bottom, em }, known: { curve } }: { frame: Frame; known: Known }) => (
  <>
    {curve.flats.map(({ from_hours: from, to_hours: to }) => (
      <g key={from}>
        <rect class="curve-flat" x={x(from)} width={x(to) - x(from)} y={top} height={bottom - top} />
        <path
          class="curve-bracket"
          d={`M${corner(x(from), top)}v${-0.5 * em}H${x(to).toFixed(1)}v${(bottom - top + 0.5 * em).toFixed(1)}`}
        />
        <text class="curve-name" x={x(from)} y={top - 0.85 * em}>
          {t("curve-flat-name")}
        </text>
      </g>
    ))}
  </>
);

/** From this loss on a fall has a mark: each whole per cent of the reduction is one, and most are small. */
const LEAST_MARKED = 25;
export const isMarked = ({ loss }: Cliff): boolean => Number(loss) >= LEAST_MARKED;

/** A mark over the last hours before more hours leave less; as high as the point before them. */
function CliffMark({
  frame: { x, y, em },
  cliff,
  points,
}: {
  frame: Frame;
  cliff: Cliff;
  points: readonly CurvePoint[];
}) {
  const before = points.findLast(({ weekly_hours: hours }) => Number(hours) <= Number(cliff.from_hours));
  if (!before) return null;
  const size = 0.35 * em;
  const tip = corner(x(cliff.from_hours), y(before.net) - 0.15 * em);
  return <path class="curve-cliff" d={`M${tip}l${-size},${-1.6 * size}h${2 * size}Z`} />;
}

/** The names of the layers, where there is room for them; drawn over the line of the hours chosen, which stops behind them. */
export function Names({ frame: { x, y, em, bottom }, known }: { frame: Frame; known: Known }) {
  const { points } = known.curve;
  const last = points.at(-1);
  const first = points[0];
  if (!last || !first) return null;
  const middle = (y(last.net) + y(last.benefit_net)) / 2;
  return (
    <>
      {bottom - y(first.benefit_net) > 2.5 * em && (
        <text class="curve-name" x={x(0) + 0.6 * em} y={bottom - 0.8 * em}>
          {t("curve-benefit")}
        </text>
      )}
      {isNetKnown(known) && y(last.benefit_net) - y(last.net) > 2.5 * em && (
        <text class="curve-name" x={x(last.weekly_hours) - 0.6 * em} y={middle + 0.35 * em} text-anchor="end">
          {t("row-wage-net")}
        </text>
      )}
    </>
  );
}
