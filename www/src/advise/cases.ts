import { batch, signal } from "@preact/signals";
import { forget, isUntouched, putBack, typed, type Typed } from "../form/fields";
import { solveNow } from "../form/live";
import { noteBeside, remember } from "../form/memory";
import { asTyped, isGroup } from "../form/typed";
import { advising } from "../state/audience";
import { keysOn } from "./shortcuts/on";

/** A case that is open. The answers of the one on screen stand in the form; those of another one wait here. */
export interface OpenCase {
  readonly number: number;
  readonly form?: Typed | undefined;
}

export const MOST_CASES = 12;
const only: OpenCase = { number: 1 };

/** The open cases, in the order of their buttons. There is always one. */
export const cases = signal<readonly OpenCase[]>([only]);

/** The number of the case on screen. */
export const shown = signal(only.number);

/** The case that was closed last, and its place, so that it can be brought back. */
export const closed = signal<{ one: OpenCase; place: number } | undefined>(undefined);

export const hasRoomForCase = (): boolean => cases.value.length < MOST_CASES;

/** What stands in the form; nothing while it is empty. */
const onScreen = (): Typed | undefined => (isUntouched() ? undefined : typed());

/** The open cases with what stands in the form now. */
const asTheyStand = (): OpenCase[] =>
  cases.peek().map((one) => (one.number === shown.peek() ? { ...one, form: onScreen() } : one));

const freeNumber = (): number => {
  const taken = new Set(cases.peek().map(({ number }) => number));
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
};

/** Puts these cases on the buttons and one of them into the form. */
function settle(list: readonly OpenCase[], { number, form }: OpenCase): void {
  batch(() => {
    cases.value = list;
    shown.value = number;
    if (form) putBack(form);
    else forget();
  });
  solveNow();
  remember();
}

/** Brings a case on screen. */
export function showCase(number: number): void {
  const list = asTheyStand();
  const one = list.find((other) => other.number === number);
  if (one && number !== shown.peek()) settle(list, one);
}

/** The case some places further, round and round. */
export function stepCase(by: number): void {
  const list = cases.peek();
  const place = list.findIndex(({ number }) => number === shown.peek());
  const next = list[(place + by + list.length) % list.length];
  if (next) showCase(next.number);
}

/** Opens a case, empty or with the answers on screen, and brings it on screen. False when there is no room. */
export function addCase(copy?: Typed): boolean {
  if (!hasRoomForCase()) return false;
  const made: OpenCase = { number: freeNumber(), form: copy };
  settle([...asTheyStand(), made], made);
  return true;
}

/** Opens what stands on screen once more. */
export const copyCase = (name: string): boolean => {
  const form = typed();
  return addCase({ ...form, texts: { ...form.texts, "case-name": name } });
};

/** Closes the case on screen; the one before it comes on screen, or an empty one. */
export function closeCase(): void {
  const list = asTheyStand();
  const place = list.findIndex(({ number }) => number === shown.peek());
  const one = list[place];
  if (!one) return;
  const rest = list.filter((other) => other !== one);
  const next = rest[Math.max(place - 1, 0)] ?? only;
  closed.value = { one, place };
  settle(rest.length > 0 ? rest : [only], next);
}

/** Brings back the case that was closed last. */
export function reopenCase(): void {
  const { value: back } = closed;
  if (!back) return;
  const list = asTheyStand();
  const isEmpty = list.length === 1 && list[0]?.form === undefined;
  const rest = isEmpty ? [] : list;
  const number = rest.some((other) => other.number === back.one.number) ? freeNumber() : back.one.number;
  const one = { ...back.one, number };
  closed.value = undefined;
  settle([...rest.slice(0, back.place), one, ...rest.slice(back.place)], one);
}

/** Forgets every case; the form is emptied by whoever calls this. */
export function forgetCases(): void {
  batch(() => {
    cases.value = [only];
    shown.value = only.number;
    closed.value = undefined;
  });
}

/** What is noted beside the form: the other cases, and which one is on screen. Nothing while there is nothing to note. */
function note(): unknown {
  if (!advising.peek() && cases.peek().length === 1) return undefined;
  return {
    on: advising.peek(),
    keys: keysOn.peek(),
    shown: shown.peek(),
    cases: cases.peek().map(({ number, form }) => ({ number, ...(form && number !== shown.peek() ? { form } : {}) })),
  };
}

/** A case as it was noted; nothing when it is not that. */
function asCase(value: unknown): OpenCase | undefined {
  if (!isGroup(value)) return undefined;
  const { number, form } = value;
  const isNumber = Number.isInteger(number) && Number(number) > 0 && Number(number) < 1000;
  return isNumber && (form === undefined || asTyped(form))
    ? { number: Number(number), form: asTyped(form) }
    : undefined;
}

/** From now on the cases are noted with what is typed; those that were noted before are open again. */
export function followCases(): void {
  const found = noteBeside("advise", note);
  if (!isGroup(found) || !Array.isArray(found["cases"]) || found["cases"].length > MOST_CASES) return;
  const list = found["cases"].flatMap((one) => asCase(one) ?? []);
  const numbers = list.map(({ number }) => number);
  keysOn.value = found["keys"] !== false;
  if (new Set(numbers).size !== list.length || !numbers.includes(Number(found["shown"]))) return;
  cases.value = list;
  shown.value = Number(found["shown"]);
}
