import init, { simulate, version } from "loont";
import type { Case, FieldError, InvalidCaseError, Outcome, Version } from "loont";
import { engineFile } from "virtual:engine";

/** What the engine said about a case: an outcome, or everything that is wrong with it. */
export type Answer =
  | { kind: "outcome"; outcome: Outcome }
  | { kind: "invalid"; errors: FieldError[] }
  | { kind: "broken" };

/** True for the error that tells what is wrong with a case. */
export const isInvalidCase = (error: unknown): error is InvalidCaseError =>
  error instanceof Error && "code" in error && error.code === "invalid_case" && "errors" in error;

/** Fetches and starts the engine. */
export async function start(): Promise<Version> {
  await init({ module_or_path: engineFile() });
  return version();
}

/** Simulates a case. Only an `InvalidCase` is about the answers; anything else is a fault of ours. */
export function ask(question: Case): Answer {
  try {
    return { kind: "outcome", outcome: simulate(question) };
  } catch (error) {
    if (isInvalidCase(error)) return { kind: "invalid", errors: error.errors };
    console.error(error);
    return { kind: "broken" };
  }
}
