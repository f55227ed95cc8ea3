import type { Case, Curve, CurvePoint } from "loont";
import { useState } from "preact/hooks";
import { askCurve } from "../../engine/engine";
import { live } from "../../form/live";
import { isWageUnknown, planOf } from "../../form/onscreen";
import { active } from "../../form/places";
import { decimal, eur, month, pct } from "../../format";
import { t } from "../../i18n";
import { planned } from "../title";

/** Hours between two rows: enough to read, and few enough for a phone. */
const STEP = "2";

/** Of each extra euro gross, how much stays after the tax of the year. Asked of the engine only when it is opened. */
export function Keep({ at }: { at: string }) {
  const [open, setOpen] = useState(false);
  const { basis } = live.value.draft;
  const { scenario } = planOf(active.value) ?? {};
  if (!basis || !scenario || isWageUnknown() || !planned().some(({ kind }) => kind === "employee_work")) return null;
  return (
    <details class="keep" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("keep-title")}</summary>
      {open && <Opened question={{ ...basis, scenarios: [scenario] }} at={at} />}
    </details>
  );
}

function Opened({ question, at }: { question: Case; at: string }) {
  const curve = askCurve(question, { month: at, step: STEP });
  if (!curve?.points.every(({ complete }) => complete)) return <p>{t("keep-unknown")}</p>;
  return (
    <>
      <p class="hint">{t("keep-intro", { month: month(at) })}</p>
      {curve.cliffs.map(({ from_hours: from, to_hours: to, loss }) => (
        <p key={from}>{t("keep-cliff", { from: decimal(from), to: decimal(to), loss: eur(loss) })}</p>
      ))}
      <Points points={curve.points} />
    </>
  );
}

const Points = ({ points }: Pick<Curve, "points">) => (
  <table class="points">
    <thead>
      <tr>
        <th scope="col">{t("keep-hours")}</th>
        <th scope="col">{t("col-net")}</th>
        <th scope="col">{t("keep-after")}</th>
        <th scope="col">{t("keep-part")}</th>
      </tr>
    </thead>
    <tbody>{points.map((point) => <Point key={point.weekly_hours} point={point} />)}</tbody>
  </table>
);

const Point = ({ point: { weekly_hours: hours, net, after_tax: left, kept_percent: kept } }: { point: CurvePoint }) => (
  <tr>
    <th scope="row">{decimal(hours)}</th>
    <td class="number">{eur(net)}</td>
    <td class="number">{eur(left)}</td>
    <td class="number">{kept === undefined ? "" : pct(kept)}</td>
  </tr>
);
