import type { Cliff, CurvePoint, Flat } from "loont";
import { useMemo } from "preact/hooks";
import { Articles } from "../../components/Marks";
import { eur, quantity } from "../../format";
import { isNegative, isZero, unsigned } from "../../format/sign";
import { t } from "../../i18n";
import { Steps } from "../../why/Why";
import type { Known } from "../question";
import { amountOf, isNetKnown, isTaxed, isTaxKnown } from "../view";
import { fallsOf, ruleWords, stepsAt, type Falls } from "./rule";

/** So many places are told one by one; of more, the largest first, and the others behind it. */
const FEW = 3;

/** What is to be seen in the picture, in sentences. */
export function Findings({ known }: { known: Known }) {
  const falls = useMemo(() => fallsOf(known), [known]);
  const isComplete = isNetKnown(known);
  return (
    <div class="curve-findings">
      <h3>{t("curve-findings")}</h3>
      <ul>
        {isComplete && (
          <li>
            <p>{mostWords(known)}</p>
          </li>
        )}
        {known.curve.flats.map((flat) => (
          <FlatFound key={flat.from_hours} known={known} flat={flat} />
        ))}
        {known.curve.flats.length === 0 && <NoFlat known={known} />}
        {isComplete && falls.map((one) => <Fall key={one.rule} known={known} falls={one} />)}
        {isComplete && falls.length === 0 && (
          <li>
            <p>{t("curve-cliff-none")}</p>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The fewest of the hours that leave most, as it is looked at. */
function mostWords(known: Known): string {
  const left = (point: CurvePoint): number => Number(amountOf(known, point));
  const most = known.curve.points.reduce((one, other) => (left(other) > left(one) ? other : one));
  const args = { hours: quantity(most.weekly_hours), amount: eur(amountOf(known, most)) };
  return t(isTaxed(known) ? "curve-most-taxed" : "curve-most", args);
}

/** The rule behind a finding, with the own numbers and its articles. */
function Rule({ known, hours, rule }: { known: Known; hours: string; rule: string }) {
  const steps = useMemo(() => stepsAt(known, hours, rule), [known, hours, rule]);
  if (steps.length === 0) return null;
  return (
    <details class="why">
      <summary>{t("curve-why", { hours: quantity(hours) })}</summary>
      <Steps steps={steps} />
      <Articles cites={steps.flatMap(({ cites }) => cites)} />
    </details>
  );
}

function FlatFound({ known, flat: { to_hours: to, rule } }: { known: Known; flat: Flat }) {
  const { cliffs, points } = known.curve;
  const after = points.find(({ weekly_hours: hours }) => Number(hours) > Number(to))?.weekly_hours;
  const next = cliffs.find(({ from_hours: from }) => from === to)?.to_hours ?? after;
  return (
    <li>
      <p>{next ? t("curve-flat", { to: quantity(to), next: quantity(next) }) : t("curve-flat-all")}</p>
      <Rule known={known} hours={to} rule={rule} />
    </li>
  );
}

/** Something comes off from the first hours on: the rule is that of the first point with work. */
const NoFlat = ({ known }: { known: Known }) => (
  <li>
    <p>{t("curve-flat-none")}</p>
    {known.curve.points.slice(1, 2).map(({ weekly_hours: hours }) => (
      <Rule key={hours} known={known} hours={hours} rule="" />
    ))}
  </li>
);

/** What one rule takes: in short, where, and why. */
function Fall({ known, falls: { rule, cliffs, largest } }: { known: Known; falls: Falls }) {
  const steps = useMemo(() => stepsAt(known, largest.to_hours, rule), [known, largest, rule]);
  const told = cliffs.length <= FEW ? cliffs : [largest];
  return (
    <li>
      {cliffs.length > FEW && <p>{t("curve-cliffs", { count: cliffs.length, loss: eur(largest.loss) })}</p>}
      {told.map((cliff) => (
        <p key={cliff.from_hours}>{cliffWords(known, cliff)}</p>
      ))}
      <p>{t(ruleWords(rule, steps))}</p>
      <Rule known={known} hours={largest.to_hours} rule={rule} />
      {cliffs.length > FEW && (
        <details>
          <summary>{t("curve-cliffs-all", { count: cliffs.length })}</summary>
          <ul>
            {cliffs.map((cliff) => (
              <li key={cliff.from_hours}>{cliffWords(known, cliff)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** Where it begins, the better neighbour, where it ends, and what the tax of the year makes of it. */
function cliffWords(
  known: Known,
  { from_hours: from, to_hours: to, loss, ends_at_hours: ends, after_tax_loss: taxed }: Cliff,
): string {
  const args = { from: quantity(from), to: quantity(to), loss: eur(loss) };
  const fall = t(Number(from) === 0 ? "curve-cliff-start" : "curve-cliff", args);
  const end = ends === undefined ? t("curve-cliff-open") : t("curve-cliff-end", { ends: quantity(ends) });
  return [fall, end, isTaxKnown(known) ? taxWords(to, taxed) : ""].filter(Boolean).join(" ");
}

function taxWords(to: string, loss: string): string {
  const args = { to: quantity(to), amount: eur(unsigned(loss)) };
  if (isZero(loss)) return t("curve-cliff-tax-same", { to: quantity(to) });
  return t(isNegative(loss) ? "curve-cliff-tax-more" : "curve-cliff-tax-less", args);
}
