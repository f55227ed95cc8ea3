import type { Case } from "loont";
import { labelOf } from "../../form/labels";
import { day, eur, month, pct } from "../../format";
import { has, t } from "../../i18n";
import { fieldAt } from "../../keep/file/paths";
import { leavesOf } from "./leaves";

const AMOUNTS =
  /\.(?:gross|gross_monthly|unemployment_benefit|allowance_per_day|amount|training|travel|taxed_benefits|exempt_commuting)$/;

/** A value of a case that can tell something about the person, in words; nothing for what many people share. */
export function telling(path: string, value: unknown): string | undefined {
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
  if (path === "horizon.from") return month(text);
  if (path.endsWith(".municipal_rate")) return pct(text);
  if (path.endsWith(".region")) return has(`word-region-${text}`) ? t(`word-region-${text}`) : text;
  if (path.endsWith(".dependent_children")) return text;
  if (/\.(?:handicap|partner_handicap|lone_parent)$/.test(path)) return t(value === true ? "yes" : "no");
  return AMOUNTS.test(path) ? eur(text) : undefined;
}

/** What the page calls the place of a value; its path where the form does not ask for it. Two of its questions are no names of an answer. */
export function placeWords(path: string): string {
  if (path === "incapacity.basis.gross") return t("test-place-basis");
  if (/^scenarios.*\.(?:from|to)$/.test(path)) return t("test-place-plans");
  const field = path.endsWith(".succeeded_on") ? "training-success" : fieldAt(path);
  return (field === undefined ? undefined : labelOf(field)) ?? path;
}

/** What still stands in a case, place by place, each value once. */
export function remaining(question: Case): [place: string, values: string][] {
  const found = new Map<string, Set<string>>();
  for (const { path, value } of leavesOf(question)) {
    const words = telling(path, value);
    if (words === undefined) continue;
    const place = placeWords(path);
    found.set(place, (found.get(place) ?? new Set()).add(words));
  }
  return [...found].map(([place, values]) => [place, [...values].join(", ")]);
}
