import { isPlanned } from "../form/draft/builder";
import { hasWork, value } from "../form/fields";
import type { Combination } from "../form/unknown/open";

/** A question with a stated default, and the answers that it could have. */
interface Optional {
  field: string;
  answers: readonly string[];
  isAsked: () => boolean;
  isRare?: boolean;
}

const isOpen = (field: string): boolean => value(field) === "" || value(field) === "unknown";
const isInsured = (): boolean => value("scheme") !== "self_employed";

const WORKERS = ["white_collar", "blue_collar"] as const;
const YES_NO = ["yes", "no"] as const;

/** The questions under "Make it more exact" whose answers can be counted on the fingers. */
const OPTIONAL: readonly Optional[] = [
  { field: "regular-worker", answers: YES_NO, isAsked: isInsured },
  { field: "resume-worker", answers: WORKERS, isAsked: () => isPlanned("resumption") },
  { field: "worker", answers: WORKERS, isAsked: () => value("scheme") === "employee" },
  { field: "third-person", answers: YES_NO, isAsked: () => true, isRare: true },
  { field: "business-stopped", answers: YES_NO, isAsked: () => !isInsured() },
  { field: "job-worker", answers: WORKERS, isAsked: hasWork },
  { field: "tax-household", answers: ["single", "couple_one_income", "couple_two_incomes"], isAsked: () => true },
];

export const optionalOpen = (): Optional[] => OPTIONAL.filter(({ field, isAsked }) => isAsked() && isOpen(field));

/** True when hardly anybody would answer it with yes: its effect stands beside the question, and is not put forward. */
export const isRare = (field: string): boolean => OPTIONAL.some((one) => one.field === field && one.isRare === true);

/** Every answer to one question, the others left as they are. */
export const answersTo = ({ field, answers }: Optional): Combination[] =>
  answers.map((answer) => [{ label: { id: answer }, texts: { [field]: answer }, isChoice: true }]);
