import { computed, effect, signal } from "@preact/signals";
import type { FieldError, Outcome } from "loont";
import { ask } from "../engine/engine";
import { engineArgs } from "../format";
import { has, t } from "../i18n";
import { fieldOf, readForm, type Draft } from "./draft";
import { left, submitted } from "./fields";
import { whenReleased } from "./pointer";

/** Time that the page waits after a key before it asks the engine again. */
const PAUSE_MS = 60;

/** What can be shown now. */
export interface Live {
  draft: Draft;
  outcome?: Outcome;
  errors: FieldError[];
  broken: boolean;
}

export const engineReady = signal(false);
const draft = computed(readForm);
export const live = signal<Live>({ draft: draft.peek(), errors: [], broken: false });

/** Asks the engine; when only the work is wrong, the part without work still has a result. */
function solve(now: Draft): Live {
  const result: Live = { draft: now, errors: [], broken: false };
  if (!engineReady.peek()) return result;
  for (const question of [now.work, now.basis]) {
    if (!question) continue;
    const answer = ask(question);
    if (answer.kind === "outcome") return { ...result, outcome: answer.outcome };
    if (answer.kind === "broken") return { ...result, broken: true };
    result.errors = answer.errors;
    if (!answer.errors.every((error) => error.path.startsWith("scenarios"))) return result;
  }
  return result;
}

/** Asks now, without waiting. */
export const solveNow = (): void => {
  live.value = solve(draft.peek());
};

/** Follows the answers while they are typed. */
export function follow(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    void draft.value;
    void engineReady.value;
    clearTimeout(timer);
    timer = setTimeout(() => whenReleased(solveNow), PAUSE_MS);
  });
}

/** An error in words, with the field it belongs to (none when it belongs to no field of the form). */
export interface Problem { field: string | undefined; text: string }

/** Every problem, in the order of the form, one a field. */
export const problems = computed<Problem[]>(() => {
  const { draft: now, errors } = live.value;
  const found: Problem[] = now.missing.map(({ field, message }) => ({ field, text: t(message) }));
  for (const { path, code, args } of errors) {
    const id = `error-${code}`;
    found.push({ field: fieldOf(now, path), text: has(id) ? t(id, engineArgs(args)) : t("error-other") });
  }
  const order = [...now.fields.values()];
  const place = ({ field }: Problem): number => (field === undefined ? order.length : order.indexOf(field));
  found.sort((one, other) => place(one) - place(other));
  return found.filter(({ field }, index) => found.findIndex((first) => first.field === field) === index);
});

const isMissing = (field: string): boolean => live.value.draft.missing.some((missing) => missing.field === field);

/** The error to show beside a field: nothing while the person has not been there or is still typing. */
export function errorOf(field: string): string | undefined {
  if (!submitted.value && (!left.value.has(field) || isMissing(field))) return undefined;
  return problems.value.find((problem) => problem.field === field)?.text;
}
