import type { CurvePoint } from "loont";
import { CertaintyMark } from "../components/CertaintyMark";
import { shownScenarios } from "../form/onscreen";
import { eur, quantity } from "../format";
import { t } from "../i18n";
import { hourly, hourOf } from "./hourly";
import { chosenHours, pointAt, type Known } from "./question";
import { share } from "./signed";
import { isNetKnown, isTaxKnown, view } from "./view";

/** Fewer hours after which it falls below what they leave, and stays there at the hours chosen. */
const fewer = ({ curve: { points, cliffs } }: Known, hours: string): CurvePoint | undefined => {
  const at = Number(hours);
  const cliff = cliffs.findLast(
    ({ from_hours: from, ends_at_hours: ends }) => Number(from) < at && (ends === undefined || at < Number(ends)),
  );
  const before = cliff && points.findLast(({ weekly_hours: one }) => Number(one) <= Number(cliff.from_hours));
  const here = points.find(({ weekly_hours: one }) => Number(one) === at);
  return before && here && Number(before.net) > Number(here.net) ? before : undefined;
};

/** What the hours chosen leave, in words. */
export const Here = ({ known }: { known: Known }) => (
  <div class="curve-here" role="status">
    <Words known={known} />
  </div>
);

function Words({ known }: { known: Known }) {
  const hours = chosenHours(known);
  const point = hours === undefined ? undefined : pointAt(known, hours);
  if (hours === undefined || !point) return <p>{t("curve-here-none")}</p>;
  const { benefit_net: fund, wage_net: wage, net, after_tax: left } = point;
  const args = { hours: quantity(hours), fund: eur(fund) };
  if (!isNetKnown(known)) return <p>{t("curve-here-fund", args)}</p>;
  const better = fewer(known, hours);
  const sure = shownScenarios().work?.months.find(({ month }) => month === known.month)?.wage?.certainty;
  return (
    <>
      <p>{t("curve-here", { ...args, net: eur(net), wage: eur(wage) })}</p>
      {sure && <CertaintyMark sure={{ certainty: sure.net, margin: sure.margin }} />}
      {isTaxKnown(known) && <p>{t("curve-here-tax", { left: eur(left) })}</p>}
      {view.value === "hour" && <HourHere known={known} hours={hours} />}
      {better && <p>{t("curve-here-fewer", { from: quantity(better.weekly_hours), amount: eur(better.net) })}</p>}
    </>
  );
}

/** The last of these hours, by itself. */
function HourHere({ known, hours }: { known: Known; hours: string }) {
  const hour = hourOf(hourly(known), hours);
  if (!hour) return null;
  const { from, to, brings, left, kept } = hour;
  const isKept = left !== undefined && kept !== undefined && isTaxKnown(known);
  return (
    <p>
      {t("curve-here-hour", { from: quantity(from), to: quantity(to), amount: eur(brings) })}{" "}
      {isKept && t("curve-here-kept", { left: eur(left), part: share(kept) })}
    </p>
  );
}
