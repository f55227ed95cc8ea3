import { goToField } from "../components/focus";
import { labelOf } from "../form/labels";
import { live } from "../form/live";
import { eur } from "../format";
import { t } from "../i18n";
import { strongest, type Effect } from "./table";
import { effects, worthAsking } from "./work";

const ends = ({ range: { low, high } }: Effect): { low: string; high: string } => ({ low: eur(low), high: eur(high) });

/** Beside a question: what its answer can change. Nothing is said while that is not worked out. */
export function Gain({ field }: { field: string }) {
  const effect = effects.value.get(field);
  if (!effect || !live.value.outcome) return null;
  return (
    <p class="hint gain">{t(effect.of === "month" ? "ranges-effect-month" : "ranges-effect-total", ends(effect))}</p>
  );
}

/** Under the result: the one open question that could still change it most. */
export function MostOpen() {
  const effect = strongest(worthAsking());
  if (!effect || !live.value.outcome) return null;
  return (
    <p class="most-open">
      {t(effect.of === "month" ? "ranges-still-month" : "ranges-still-total", ends(effect))}{" "}
      <button type="button" class="link" id="most-open" onClick={() => goToField(effect.field)}>
        {labelOf(effect.field)}
      </button>
    </p>
  );
}
