import { batch, computed, signal, type Signal } from "@preact/signals";
import { firstOfNextMonth, today } from "./clock";
import { active, addressIn, addressOf, inScenario, newScenario, placeOf, removed, scenarios, type Address } from "./places";
import { whenReleased } from "./pointer";

/**
 * Everything that is typed, kept as text under the address of its field. An answer is lost only when the person says so.
 * The id of a field is also its id in the page, so that an error can lead to it.
 */
const texts = new Map<Address, Signal<string>>();

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

/** What is kept at an address; it is made when it is first asked for. */
function keptIn<T>(store: Map<Address, Signal<T>>, address: Address, fresh: T): Signal<T> {
  const known = store.get(address);
  if (known) return known;
  const made = signal(fresh);
  store.set(address, made);
  return made;
}

/** The text of a field; of a field of a plan, that of the plan on screen. */
export const text = (id: string): Signal<string> => keptIn(texts, addressOf(id), initial(id));

export const value = (id: string): string => text(id).value.trim();

/** Lists that can grow: the keys of their rows, never reused, so that each row keeps its own texts. */
export type RowList = "change" | "attested" | "missed" | "income" | "wages" | "lesson" | "cost";
const lists = new Map<Address, Signal<number[]>>();
const listOf = (list: RowList): Signal<number[]> => keptIn(lists, addressOf(list), []);

/** The rows of each list; of a list of a plan, those of the plan on screen. */
export const rows: { readonly [list in RowList]: Signal<number[]> } = {
  get change() { return listOf("change"); },
  get attested() { return listOf("attested"); },
  get missed() { return listOf("missed"); },
  get income() { return listOf("income"); },
  get wages() { return listOf("wages"); },
  get lesson() { return listOf("lesson"); },
  get cost() { return listOf("cost"); },
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
const left = signal<ReadonlySet<Address>>(new Set());
export const hasLeft = (id: string): boolean => left.value.has(addressOf(id));
export const leave = (id: string): void => {
  const address = addressOf(id);
  whenReleased(() => {
    if (!left.value.has(address)) left.value = new Set([...left.value, address]);
  });
};
/** Someone types in it again: its error waits. */
export const enter = (id: string): void => {
  if (hasLeft(id)) left.value = new Set([...left.value].filter((other) => other !== addressOf(id)));
};

/** True once the person has asked for the result: every error may be shown. */
export const submitted = signal(false);

/** The fields of a plan that were asked for so far. */
const fieldsOf = (key: number, store: ReadonlyMap<Address, unknown>): string[] =>
  [...store.keys()].map(placeOf).filter(({ scenario }) => scenario === key).map(({ field }) => field);

/** Gives one plan the answers of another. */
export function copyAnswers(from: number, to: number): void {
  for (const id of fieldsOf(from, texts)) {
    keptIn(texts, addressIn(to, id), "").value = keptIn(texts, addressIn(from, id), "").value;
  }
  for (const list of fieldsOf(from, lists)) {
    keptIn(lists, addressIn(to, list), []).value = keptIn(lists, addressIn(from, list), []).value;
  }
  left.value = new Set([...left.value, ...[...left.value].flatMap((address) => {
    const { field, scenario } = placeOf(address);
    return scenario === from ? [addressIn(to, field)] : [];
  })]);
}

/** Forgets the answers of every plan that is not in the list. */
export function dropOtherAnswers(kept: readonly { key: number }[]): void {
  const isDropped = (address: Address): boolean => {
    const { scenario } = placeOf(address);
    return scenario !== undefined && kept.every(({ key }) => key !== scenario);
  };
  for (const store of [texts, lists]) for (const address of [...store.keys()].filter(isDropped)) store.delete(address);
  left.value = new Set([...left.value].filter((address) => !isDropped(address)));
}

/** Forgets every answer, and every plan but an empty one. */
export function forget(): void {
  const fresh = newScenario([]);
  batch(() => {
    scenarios.value = [fresh];
    removed.value = undefined;
    active.value = fresh.key;
    dropOtherAnswers([fresh]);
    for (const [id, answer] of texts) answer.value = initial(id);
    for (const list of lists.values()) list.value = [];
    left.value = new Set();
    submitted.value = false;
  });
}

/** True when the answer is yes in any plan. */
const inAnyPlan = (id: string): boolean => scenarios.value.some(({ key }) => inScenario(key, () => value(id) === "yes"));

/** How many months are shown: what the person chose, else enough to see the fourth year of work for oneself. */
export const monthsShown = computed(() => value("months-shown") || (inAnyPlan("plan-own") ? "60" : "24"));

/** True when the person thinks of work for an employer: it is ticked and has hours. */
export const hasWork = (): boolean => value("plan-employer") === "yes" && value("hours") !== "";
