import { signal } from "@preact/signals";
import { readForm } from "../form/draft";
import type { Live } from "../form/live";
import { begun, done } from "../page/rest";
import { combinations, hinders, unknowns, withAnswers, type Combination, type Unknown } from "../form/unknown/open";
import { tryStarts, withRegular } from "./starts";
import { answersTo, isRare, optionalOpen } from "./optional";
import { effectOf, type Effect } from "./table";
import { tryAnswers, type Tried } from "./tried";

/** What is known of the range so far. */
export interface Found {
  open: readonly Unknown[];
  tried: readonly Tried[];
  /** The ends over every first day of the illness, and for whom it is not known whether they are a regular worker both. */
  ends: readonly Tried[];
  isDone: boolean;
}

/** The range of what is not known; nothing while everything is known. */
export const found = signal<Found | undefined>(undefined);

/** What each question with a stated default can change, by its field. */
export const effects = signal<ReadonlyMap<string, Effect>>(new Map());

/** Time without a change before anything is tried, and how long it may hold up the page at a time. */
const QUIET_MS = 250;
const SLICE_MS = 10;

let turn = 0;

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** Tries every combination, a little at a time; nothing when the answers change meanwhile. */
async function tryAll(list: readonly Combination[], mine: number, at?: string): Promise<Tried[] | undefined> {
  const tried: Tried[] = [];
  let month = at;
  let since = performance.now();
  for (const answers of list) {
    if (performance.now() - since > SLICE_MS) {
      await pause(0);
      since = performance.now();
    }
    if (mine !== turn) return undefined;
    const one = tryAnswers(answers, month);
    month ??= one.figures?.month;
    tried.push(one);
  }
  return tried;
}

/** Of hours that are not known the fewest and the most: those between them were tried before. */
function fewestAndMost(list: readonly Combination[], place: number): Combination[] {
  if (place < 0) return [...list];
  const hours = list.map((answers) => answers[place]?.label.hours);
  return list.filter((answers) => [hours[0], hours.at(-1)].includes(answers[place]?.label.hours));
}

async function tryUnknown(open: readonly Unknown[], mine: number): Promise<void> {
  const tried = await tryAll(combinations(open), mine);
  const month = tried?.find(({ figures }) => figures)?.figures?.month;
  if (tried && mine === turn && open.includes("start")) found.value = { open, tried, ends: [], isDone: false };
  const ends: Tried[] = [];
  const rest = open.filter((field) => field !== "start");
  const page = { pause: () => pause(0), isCurrent: () => mine === turn, known: new Map() };
  for (const answers of tried && month !== undefined
    ? fewestAndMost(withRegular(combinations(rest)), rest.indexOf("hours"))
    : []) {
    const more = open.includes("start")
      ? await tryStarts(answers, month ?? "", page)
      : await tryAll([answers], mine, month);
    if (!more) return;
    ends.push(...more);
  }
  if (tried && mine === turn) found.value = { open, tried, ends, isDone: true };
}

async function tryOptional(mine: number): Promise<void> {
  const list = new Map<string, Effect>();
  // The result as it is belongs to the range: what is assumed without an answer need not be what one of the answers gives.
  const [now] = (await tryAll([[]], mine)) ?? [];
  if (!now) return;
  for (const question of optionalOpen()) {
    const tried = await tryAll(answersTo(question), mine, now.figures?.month);
    if (!tried) return;
    const effect = effectOf(question.field, [now, ...tried]);
    if (effect) list.set(question.field, effect);
  }
  effects.value = list;
}

/** Reads the form as the first try will: a field that counts only with an answer that is not there yet is followed as well. */
export function followTried(): void {
  const [first] = combinations(unknowns());
  if (first && first.length > 0) withAnswers(first, readForm);
}

/** Works it out again for the answers of now. What was found before stays until then, unless nothing is unknown any more. */
export function workOut({ outcome, draft }: Live): () => void {
  const mine = ++turn;
  const open = hinders(draft.missing) ? [] : unknowns();
  found.value =
    open.length === 0
      ? undefined
      : { open, tried: found.peek()?.tried ?? [], ends: found.peek()?.ends ?? [], isDone: false };
  const stop = (): void => {
    if (mine === turn) done("ranges");
  };
  const work = async (): Promise<void> => {
    if (open.length > 0) await tryUnknown(open, mine);
    else if (outcome) await tryOptional(mine);
  };
  begun("ranges");
  const timer = setTimeout(() => void work().finally(stop), QUIET_MS);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** The question that would change most, of those that many people can answer. */
export const worthAsking = (): Effect[] => [...effects.value.values()].filter(({ field }) => !isRare(field));
