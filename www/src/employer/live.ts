// What the engine says about the answers of an employer, as they stand now.
import { computed, signal } from "@preact/signals";
import type { FieldError } from "loont";
import { askEmployer } from "../engine/later";
import { hasLeft } from "../form/fields";
import { errorsOfEmployer } from "../form/live";
import { engineArgs } from "../format";
import { has, t } from "../i18n";
import { readEmployer } from "./draft";
import type { EmployerOutcome } from "./types";

const draft = computed(readEmployer);

export interface EmployerLive {
  outcome?: EmployerOutcome;
  errors: FieldError[];
  broken: boolean;
}

/** The outcome, or everything that is wrong. */
export const solved = computed((): EmployerLive => {
  const { question } = draft.value;
  if (!question) return { errors: [], broken: false };
  const answer = askEmployer(question);
  if (answer === undefined) return { errors: [], broken: true };
  return Array.isArray(answer) ? { errors: answer, broken: false } : { outcome: answer, errors: [], broken: false };
});

export const employerDraft = draft;

/** True once the employer asked for the result: every error may be shown. */
export const asked = signal(false);

export interface Problem {
  field: string;
  text: string;
}

/** The field of a path, or that of the nearest part around it. */
function fieldOf(path: string): string | undefined {
  const { addresses } = draft.value.form;
  for (let part = path; part !== ""; part = part.replace(/[.[]?[^.[]*$/, "")) {
    const field = addresses.get(part);
    if (field !== undefined) return field;
  }
  return undefined;
}

/** Every problem, one a field, in the order of the form. */
export const problems = computed((): Problem[] => {
  const { missing, addresses } = draft.value.form;
  const words = ({ code, args }: FieldError): string =>
    has(`error-${code}`) ? t(`error-${code}`, engineArgs(args)) : t("error-other");
  const found = [
    ...missing.map(({ address, message }) => ({ field: address, text: t(message) })),
    ...solved.value.errors.map((error) => ({ field: fieldOf(error.path) ?? "", text: words(error) })),
  ];
  const order = [...new Set(addresses.values())];
  found.sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
  return found.filter(({ field }, place) => found.findIndex((first) => first.field === field) === place);
});

const isMissing = (field: string): boolean => draft.value.form.missing.some(({ address }) => address === field);

/** As in the form of a person: no error while someone has not been there, or is still typing. */
errorsOfEmployer.value = (field) =>
  !asked.value && (!hasLeft(field) || isMissing(field))
    ? undefined
    : problems.value.find((one) => one.field === field)?.text;

/** What every amount needs. */
const BASICS: ReadonlySet<string> = new Set([
  "emp-start",
  "emp-wage",
  "emp-hours",
  "emp-full",
  "emp-status",
  "emp-region",
]);

/** True when that is there: then something else is open or wrong. */
export const hasBasics = (): boolean => !draft.value.form.missing.some(({ address }) => BASICS.has(address));
