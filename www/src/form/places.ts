import { signal, type Signal } from "@preact/signals";

/** One plan of the fifth question. Until it has a name of its own, the page calls it by its letter. */
export interface Scenario {
  readonly key: number;
  readonly letter: string;
  readonly name: Signal<string>;
}

const LETTERS = "ABCDEFGH";
export const MOST_SCENARIOS = LETTERS.length;
let nextKey = 1;

/** A plan without answers, with the first letter that is free. */
export const newScenario = (others: readonly Scenario[]): Scenario => ({
  key: nextKey++,
  letter: [...LETTERS].find((letter) => others.every((other) => other.letter !== letter)) ?? "",
  name: signal(""),
});

const first = newScenario([]);

/** The plans, in the order in which they are shown. There is always one. */
export const scenarios = signal<readonly Scenario[]>([first]);

/** The key of the plan whose fields are on screen. */
export const active = signal(first.key);

/** The plan that was removed last, so that it can be brought back. */
export const removed = signal<Scenario | undefined>(undefined);

let reading: number | undefined;

/** Runs with the fields of the fifth question read from this plan, and written to it. */
export function inScenario<T>(key: number, run: () => T): T {
  const before = reading;
  reading = key;
  try {
    return run();
  } finally {
    reading = before;
  }
}

/** What belongs to a plan: the fields under question five, and those that make a plan more exact. All others belong to the case. */
const OF_A_PLAN = new RegExp(
  "^(?:plans?|hours|full-time-hours|wage|wages|work|end|declared|permitted|job-worker|setting|second|attested|limit-of" +
    "|own-(?:from|end|paid|yearly|declared|permitted)|income|volunteer|training|lesson|cost|resume|relapse)(?:-|$)",
);

/** Where the answer of a field is kept: the id of the field, with the key of its plan in front when it belongs to one. */
export type Address = string;

export const addressIn = (key: number, id: string): Address => (OF_A_PLAN.test(id) ? `${key}:${id}` : id);
export const addressOf = (id: string): Address => (OF_A_PLAN.test(id) ? addressIn(reading ?? active.value, id) : id);

/** The field of an address, and its plan when it belongs to one. */
export function placeOf(address: Address): { field: string; scenario?: number } {
  const [, key, field] = /^(\d+):(.*)$/.exec(address) ?? [];
  return key === undefined || field === undefined ? { field: address } : { field, scenario: Number(key) };
}
