import { computed, effect, signal } from "@preact/signals";
import type { FieldError, Outcome } from "loont";
import { ask } from "../engine/engine";
import { engineArgs } from "../format";
import { has, t } from "../i18n";
import { asker, type Doubt } from "./bounds/asker";
import { begun, done } from "../page/rest";
import { addressOfPath, readForm, type Draft } from "./draft";
import { hasLeft, isOfEmployer, submitted } from "./fields";
import { addressOf, type Address } from "./places";
import { whenReleased } from "./pointer";
import { combinations, hinders, unknowns, withAnswers } from "./unknown/open";

/** Time that the page waits after a key before it asks the engine again. */
const PAUSE_MS = 60;

/** What can be shown now. */
export interface Live {
  draft: Draft;
  outcome?: Outcome;
  errors: FieldError[];
  broken: boolean;
  /** Amounts to ask about before they are used. Of a case without an outcome it is they that keep it back. */
  doubts: readonly Doubt[];
}

export const engineReady = signal(false);
const draft = computed(readForm);
export const live = signal<Live>({ draft: draft.peek(), errors: [], broken: false, doubts: [] });

/** The place of a plan on the page in the path of an error, which has its place in the case that was asked. */
const onPage = (error: FieldError, asked: readonly number[]): FieldError => ({
  ...error,
  path: error.path.replace(/^scenarios\[(\d+)\]/, (whole, index: string) =>
    asked[Number(index)] === undefined ? whole : `scenarios[${asked[Number(index)]}]`,
  ),
});

const placeIn = ({ path }: FieldError): number => Number(/^scenarios\[(\d+)\]/.exec(path)?.[1] ?? -1);

/** When none of so many gives a result, something else is wrong. */
const MOST_TRIES = 24;

/** With answers that are not there yet there is no outcome of one case; what is wrong with the others is found by trying. */
function solveUnknown(now: Draft): Live {
  const tried: Live[] = [];
  const open = unknowns().filter((field) => field !== "hours"); // a plan without hours is no mistake
  for (const answers of combinations(open).slice(0, MOST_TRIES)) {
    const one = withAnswers(answers, () => solveKnown(readForm(), false));
    tried.push(one);
    if (one.outcome) break;
  }
  const { errors, broken } = tried.find(({ outcome }) => outcome) ?? tried[0] ?? { errors: [], broken: false };
  return { draft: now, errors, broken, doubts: (!broken && asker.peek()?.ofUnknown()) || [] };
}

const solve = (now: Draft): Live =>
  engineReady.peek() && !now.basis && !hinders(now.missing) ? solveUnknown(now) : solveKnown(now);

/**
 * Asks the engine; a plan that is wrong takes no result away from the others, nor from the part without any. So does a plan with an
 * amount that is asked about first; such an amount of the case keeps the result back.
 */
function solveKnown(now: Draft, isAsking = true): Live {
  const result: Live = { draft: now, errors: [], broken: false, doubts: [] };
  if (!engineReady.peek() || !now.basis) return result;
  let asked = now.plans.flatMap(({ scenario }, place) => (scenario ? [place] : []));
  for (;;) {
    const answer = ask({ ...now.basis, scenarios: asked.flatMap((place) => now.plans[place]?.scenario ?? []) });
    if (answer.kind === "outcome") {
      const doubts = (isAsking && asker.peek()?.of(now, asked)) || [];
      result.doubts = [...result.doubts, ...doubts];
      if (result.doubts.some(({ place }) => place === undefined)) return result;
      if (doubts.length === 0) return { ...result, outcome: answer.outcome };
      asked = asked.filter((place) => doubts.every((doubt) => doubt.place !== place));
      continue;
    }
    if (answer.kind === "broken") return { ...result, broken: true };
    const errors = answer.errors.map((error) => onPage(error, asked));
    result.errors = [...result.errors, ...errors];
    const wrong = new Set(errors.map(placeIn));
    if (wrong.has(-1) || asked.length === 0) return result;
    asked = asked.filter((place) => !wrong.has(place));
  }
}

/** Asks now, without waiting. */
export const solveNow = (): void => {
  live.value = solve(draft.peek());
};

/** Follows the answers while they are typed. */
export function follow(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  effect(() => {
    void draft.value;
    void engineReady.value;
    void asker.value;
    clearTimeout(timer);
    const mine = ++turn;
    begun("answers");
    timer = setTimeout(
      () =>
        whenReleased(() => {
          solveNow();
          if (mine === turn) done("answers");
        }),
      PAUSE_MS,
    );
  });
}

/** An error in words, with where its answer is kept (nothing when it belongs to no field of the form). */
export interface Problem {
  address: Address | undefined;
  text: string;
}

/** Every problem, in the order of the form, one a field. */
export const problems = computed<Problem[]>(() => {
  const { draft: now, errors } = live.value;
  const found: Problem[] = [...now.missing, ...now.unfinished].map(({ address, message }) => ({
    address,
    text: t(message),
  }));
  for (const { path, code, args } of errors) {
    const id = `error-${code}`;
    found.push({ address: addressOfPath(now, path), text: has(id) ? t(id, engineArgs(args)) : t("error-other") });
  }
  const order = [...now.addresses.values()];
  const place = ({ address }: Problem): number => (address === undefined ? order.length : order.indexOf(address));
  found.sort((one, other) => place(one) - place(other));
  return found.filter(({ address }, index) => found.findIndex((first) => first.address === address) === index);
});

const isMissing = (address: Address): boolean =>
  [...live.value.draft.missing, ...live.value.draft.unfinished].some((missing) => missing.address === address);

/** What is wrong with the fields of an employer, who has a form of their own. */
export const errorsOfEmployer = signal<(field: string) => string | undefined>(() => undefined);

/** The error to show beside a field: nothing while the person has not been there or is still typing. */
export function errorOf(field: string): string | undefined {
  if (isOfEmployer(field)) return errorsOfEmployer.value(field);
  const address = addressOf(field);
  if (!submitted.value && (!hasLeft(field) || isMissing(address))) return undefined;
  return problems.value.find((problem) => problem.address === address)?.text;
}
