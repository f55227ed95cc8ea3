import { computed, signal, type Signal } from "@preact/signals";
import { firstOfNextMonth, today } from "./clock";
import { whenReleased } from "./pointer";

/**
 * Everything that is typed, kept as text under the id of its field. An answer is lost only when the person says so.
 * The id of a field is also its id in the page, so that an error can lead to it.
 */
const texts = new Map<string, Signal<string>>();

/** What stands in a field before anyone typed. */
function initial(id: string): string {
  const now = today();
  const next = firstOfNextMonth(now);
  const [, part] = /^(?:work|own-from|volunteer-from|training-from|resume-from)-(day|month|year)$/.exec(id) ?? [];
  if (part === "day" || part === "month" || part === "year") return String(next[part]);
  switch (id) {
    case "plan-employer": return "yes";
    case "limit-of": return "unknown";
    case "training-hours-kind": return "same";
    case "resume-wage-known": return "none";
    case "full-time-hours": return "38";
    case "wage-for": return "hours";
    case "setting": return "regular";
    case "regular-worker": return "unknown";
    case "from-month": return String(now.month);
    case "from-year": return String(now.year);
    default: return "";
  }
}

/** The text of a field. */
export function text(id: string): Signal<string> {
  const known = texts.get(id);
  if (known) return known;
  const made = signal(initial(id));
  texts.set(id, made);
  return made;
}

export const value = (id: string): string => text(id).value.trim();

/** Lists that can grow: the keys of their rows, never reused, so that each row keeps its own texts. */
export type RowList = "change" | "attested" | "missed" | "income" | "wages" | "lesson" | "cost";
export const rows: Record<RowList, Signal<number[]>> = {
  change: signal([]),
  attested: signal([]),
  missed: signal([]),
  income: signal([]),
  wages: signal([]),
  lesson: signal([]),
  cost: signal([]),
};
let nextKey = 1;

export const addRow = (list: RowList): number => {
  const key = nextKey++;
  rows[list].value = [...rows[list].value, key];
  return key;
};
export const removeRow = (list: RowList, key: number): void => {
  rows[list].value = rows[list].value.filter((other) => other !== key);
};

/** Fields that the person has left with something in them: their errors may be shown. */
export const left = signal<ReadonlySet<string>>(new Set());
export const leave = (id: string): void => {
  whenReleased(() => {
    if (!left.value.has(id)) left.value = new Set([...left.value, id]);
  });
};

/** True once the person has asked for the result: every error may be shown. */
export const submitted = signal(false);

/** Forgets every answer. */
export function forget(): void {
  for (const [id, answer] of texts) answer.value = initial(id);
  for (const list of Object.values(rows)) list.value = [];
  left.value = new Set();
  submitted.value = false;
}

/** How many months are shown: what the person chose, else enough to see the fourth year of work for oneself. */
export const monthsShown = computed(() => value("months-shown") || (value("plan-own") === "yes" ? "60" : "24"));

/** True when the person thinks of work for an employer: it is ticked and has hours. */
export const hasWork = computed(() => value("plan-employer") === "yes" && value("hours") !== "");
