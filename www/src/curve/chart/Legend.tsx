import { isNegative } from "../../format/sign";
import { t } from "../../i18n";
import type { Known } from "../question";
import { isNetKnown } from "../view";
import { isMarked } from "./Stack";

/** Each kind of surface has a colour and a pattern. */
export const Patterns = () => (
  <defs>
    <pattern
      id="curve-pattern-benefit"
      class="curve-pattern-benefit"
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="8" height="8" />
      <line x1="0" x2="0" y1="0" y2="8" />
    </pattern>
    <pattern id="curve-pattern-wage" class="curve-pattern-wage" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7" />
      <circle cx="2" cy="2" r="1" />
      <circle cx="5.5" cy="5.5" r="1" />
    </pattern>
    <pattern
      id="curve-pattern-loss"
      class="curve-pattern-loss"
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
    >
      <rect width="5" height="5" />
      <line x1="0" x2="0" y1="0" y2="5" />
    </pattern>
  </defs>
);

interface Item {
  kind: string;
  words: string;
}

/** What each surface, line and mark stands for. */
export function Legend({
  known,
  isTaxed,
  hourly,
}: {
  known: Known;
  isTaxed: boolean;
  hourly: readonly string[] | undefined;
}) {
  const {
    curve: { cliffs, flats },
  } = known;
  const isComplete = isNetKnown(known);
  const net: Item[] = [
    { kind: "benefit", words: t("curve-benefit") },
    ...(isComplete ? [{ kind: "wage", words: t("row-wage-net") }] : []),
    ...(isTaxed ? [{ kind: "taxed", words: t("row-after-tax") }] : []),
    ...(flats.length > 0 ? [{ kind: "flat", words: t("curve-flat-name") }] : []),
    ...(isComplete && cliffs.some(isMarked) ? [{ kind: "cliff", words: t("curve-cliff-name") }] : []),
  ];
  const hour: Item[] = [
    { kind: "wage", words: t("curve-more") },
    ...(hourly?.some(isNegative) ? [{ kind: "loss", words: t("curve-less") }] : []),
  ];
  return (
    <figcaption>
      <ul class="curve-legend">
        {(hourly ? hour : net).map(({ kind, words }) => (
          <li key={kind}>
            <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
              <Swatch kind={kind} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}

function Swatch({ kind }: { kind: string }) {
  switch (kind) {
    case "taxed":
      return <path class="curve-taxed" d="M0,8H28" />;
    case "cliff":
      return <path class="curve-cliff" d="M14,14L8,3h12Z" />;
    default:
      return <rect class={`curve-bar curve-${kind}`} x="1" y="1" width="26" height="14" />;
  }
}
