import { solved, employerDraft } from "../live";
import { isEmployerUntouched, typedByEmployer } from "../fields";
import type { EmployerCase, EmployerOutcome } from "../types";
import { onlyAllowed } from "./allowed";

/** The mark of the file of an employer, with its version. */
export const EMPLOYER_FILE = "loont_employer";
export const VERSION = 1;

/** What a file or a link of an employer holds: the texts of its own fields, and the case that they say. */
export interface KeptByEmployer {
  loont_employer: typeof VERSION;
  case?: EmployerCase;
  receipt?: EmployerOutcome["receipt"];
  typed: Record<string, string>;
}

/** Nothing when nothing was typed. */
export function keptByEmployer(): KeptByEmployer | undefined {
  if (isEmployerUntouched()) return undefined;
  const { question } = employerDraft.value;
  const { outcome } = solved.value;
  return {
    loont_employer: VERSION,
    ...(question && outcome ? { case: onlyAllowed(question), receipt: outcome.receipt } : {}),
    typed: typedByEmployer(),
  };
}

/** For a link the texts are enough. */
export function linkedByEmployer(): KeptByEmployer | undefined {
  const kept = keptByEmployer();
  return kept && { loont_employer: VERSION, typed: kept.typed };
}
