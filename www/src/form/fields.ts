import { batch, computed, signal, type Signal } from "@preact/signals";
import { firstOfNextMonth, today } from "./clock";
import {
  active,
  addressIn,
  addressOf,
  inScenario,
  newScenario,
  placeOf,
  removed,
  scenarios,
  type Address,
} from "./places";
import { whenReleased } from "./pointer";
import { assumedAt } from "./unknown/assume";

/**
 * Everything that is typed, kept as text under the address of its field. An answer is lost only when the person says so.
 * The id of a field is also its id in the page, so that an error can lead to it.
 */
const texts = new Map<Address, Signal<string>>();

/**
 * What an employer types stands apart, under ids of its own: none of it goes with the answers of a person into a file, a link or a
 * case, and none of those with it.
 */
export const ofEmployer = new Map<Address, Signal<string>>();
export const isOfEmployer = (id: string): boolean => id.startsWith("emp-");

/** The day from which the form was filled in. A form that nobody touched stays untouched when a month ends while it is open. */
let filledOn = today();

/** What stands in a field before anyone typed. */
function initial(id: string): string {
  const now = filledOn;
  const next = firstOfNextMonth(now);
  const [, part] =
    /^(?:(?:second-)?work|own-from|volunteer-from|training-from|resume-from)-(day|month|year)$/.exec(id) ?? [];
  if (part === "day" || part === "month" || part === "year") return String(next[part]);
  switch (id) {
    case "plan-employer":
      return "yes";
    case "limit-of":
      return "unknown";
    case "paid-kind":
      return "net";
    case "training-hours-kind":
      return "same";
    case "resume-wage-known":
      return "none";
    case "full-time-hours":
    case "emp-full":
    case "second-full-time-hours":
      return "38";
    case "wage-for":
    case "second-wage-for":
      return "hours";
    case "setting":
      return "regular";
    case "regular-worker":
      return "unknown";
    case "from-month":
      return String(now.month);
    case "from-year":
      return String(now.year);
    default:
      return "";
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
export const text = (id: string): Signal<string> =>
  keptIn(isOfEmployer(id) ? ofEmployer : texts, addressOf(id), initial(id));

export const value = (id: string): string => assumedAt(addressOf(id)) ?? text(id).value.trim();

/** Lists that can grow: the keys of their rows, never reused, so that each row keeps its own texts. */
export type RowList = "change" | "attested" | "missed" | "income" | "wages" | "lesson" | "cost";
const lists = new Map<Address, Signal<number[]>>();
const listOf = (list: RowList): Signal<number[]> => keptIn(lists, addressOf(list), []);

/** The rows of each list; of a list of a plan, those of the plan on screen. */
export const rows: { readonly [list in RowList]: Signal<number[]> } = {
  get change() {
    return listOf("change");
  },
  get attested() {
    return listOf("attested");
  },
  get missed() {
    return listOf("missed");
  },
  get income() {
    return listOf("income");
  },
  get wages() {
    return listOf("wages");
  },
  get lesson() {
    return listOf("lesson");
  },
  get cost() {
    return listOf("cost");
  },
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
  [...store.keys()]
    .map(placeOf)
    .filter(({ scenario }) => scenario === key)
    .map(({ field }) => field);

/** Gives one plan the answers of another. */
export function copyAnswers(from: number, to: number): void {
  for (const id of fieldsOf(from, texts)) {
    keptIn(texts, addressIn(to, id), "").value = keptIn(texts, addressIn(from, id), "").value;
  }
  for (const list of fieldsOf(from, lists)) {
    keptIn(lists, addressIn(to, list), []).value = keptIn(lists, addressIn(from, list), []).value;
  }
  left.value = new Set([
    ...left.value,
    ...[...left.value].flatMap((address) => {
      const { field, scenario } = placeOf(address);
      return scenario === from ? [addressIn(to, field)] : [];
    }),
  ]);
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
  filledOn = today();
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

/** Everything that stands in the form, as plain data. The key of a plan holds inside it only. */
export interface Typed {
  plans: { key: number; letter: string; name: string }[];
  active: number;
  texts: Record<Address, string>;
  rows: Record<Address, number[]>;
}

const initialAt = (address: Address): string => initial(placeOf(address).field);

/** True while nobody has typed or chosen anything. */
export const isUntouched = (): boolean =>
  scenarios.peek().length === 1 &&
  removed.peek() === undefined &&
  scenarios.peek().every(({ name }) => name.peek() === "") &&
  [...texts].every(([address, answer]) => answer.peek() === initialAt(address)) &&
  [...lists.values()].every((list) => list.peek().length === 0);

/** A form that nobody touched is that of today, also in a page that stays open for days. */
export function followClock(): void {
  const look = (): void => {
    const { year, month } = today();
    if ((year !== filledOn.year || month !== filledOn.month) && isUntouched()) forget();
  };
  for (const event of ["visibilitychange", "pageshow", "focus"]) addEventListener(event, look);
}

/** True for what belongs to a plan or a row that was removed. */
function isGone(address: Address): boolean {
  const { field, scenario } = placeOf(address);
  if (scenario !== undefined && scenarios.peek().every(({ key }) => key !== scenario)) return true;
  const [, list, row] = /^(change|attested|missed|income|wages|lesson|cost)-(\d+)(?:-|$)/.exec(field) ?? [];
  const keys = list === undefined ? undefined : lists.get(scenario === undefined ? list : addressIn(scenario, list));
  return row !== undefined && !keys?.peek().includes(Number(row));
}

/** What stands at each address, without what is gone and without what says nothing; a plan counts by its place. */
function standing<T>(
  store: ReadonlyMap<Address, Signal<T>>,
  says: (address: Address, what: T) => boolean,
): Record<Address, T> {
  const places = new Map(scenarios.peek().map(({ key }, index) => [key, index + 1]));
  return Object.fromEntries(
    [...store].flatMap(([address, kept]): [Address, T][] => {
      const { field, scenario } = placeOf(address);
      const what = kept.peek();
      if (isGone(address) || !says(address, what)) return [];
      return [[scenario === undefined ? field : addressIn(places.get(scenario) ?? 0, field), what]];
    }),
  );
}

/** What stands in the form now. What was filled in from the clock is part of it: the same form next month is the same case. */
export const typed = (): Typed => ({
  plans: scenarios.peek().map(({ letter, name }, index) => ({ key: index + 1, letter, name: name.peek() })),
  active: scenarios.peek().findIndex(({ key }) => key === active.peek()) + 1,
  texts: standing(texts, (address, words) => words !== "" || initialAt(address) !== ""),
  rows: standing(lists, (_, keys) => keys.length > 0),
});

/** Puts back what stood there, in place of what stands there now. */
export const putBack = (saved: Typed): void =>
  batch(() => {
    forget();
    const made = new Map(
      saved.plans.map(({ key, letter, name }) => [key, { ...newScenario([]), letter, name: signal(name) }]),
    );
    // The address of today; a plan that is not in the list has none.
    const here = (address: Address): Address => {
      const { field, scenario } = placeOf(address);
      return scenario === undefined ? field : addressIn(made.get(scenario)?.key ?? 0, field);
    };
    for (const [address, words] of Object.entries(saved.texts)) keptIn(texts, here(address), "").value = words;
    for (const [address, keys] of Object.entries(saved.rows)) {
      keptIn(lists, here(address), []).value = keys;
      nextKey = Math.max(nextKey, ...keys.map((key) => key + 1));
    }
    scenarios.value = [...made.values()];
    active.value = (made.get(saved.active) ?? scenarios.value[0])?.key ?? active.value;
    dropOtherAnswers(scenarios.value);
  });

/** True when the answer is yes in any plan. */
const inAnyPlan = (id: string): boolean =>
  scenarios.value.some(({ key }) => inScenario(key, () => value(id) === "yes"));

/** How many months are shown: what the person chose, else enough to see the fourth year of work for oneself. */
export const monthsShown = computed(() => value("months-shown") || (inAnyPlan("plan-own") ? "60" : "24"));

/** True when the person thinks of work for an employer: it is ticked and has hours. */
export const hasWork = (): boolean => value("plan-employer") === "yes" && value("hours") !== "";
