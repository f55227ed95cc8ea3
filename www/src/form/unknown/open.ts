import { value } from "../fields";
import { addressOf, type Address } from "../places";
import { assuming } from "./assume";
import { ALTERNATIVES, type Alternative } from "./alternatives";

/** The questions that may be answered with "I don't know", in the order of the form. */
export type Unknown = "scheme" | "basis" | "start" | "family" | "hours";

const hasDate = (field: string): boolean => ["day", "month", "year"].some((part) => value(`${field}-${part}`) !== "");

const IS_UNKNOWN: Readonly<Record<Unknown, () => boolean>> = {
  scheme: () => value("scheme") === "unknown",
  basis: () => value("scheme") !== "self_employed" && value("basis") === "unknown",
  start: () => value("start-unknown") === "yes" && !hasDate("start"),
  family: () => value("family") === "unknown",
  hours: () => value("plan-employer") === "yes" && value("hours-unknown") === "yes" && value("hours") === "",
};

export const isUnknown = (field: Unknown): boolean => IS_UNKNOWN[field]();

/** Without these there is no result of one case. */
const OF_THE_CASE = ["scheme", "basis", "start", "family"] as const satisfies readonly Unknown[];

/** What of the first four questions is not known. */
export const unknownOfCase = (): Unknown[] => OF_THE_CASE.filter(isUnknown);

/** What is not known, the hours of the plan on screen among it. */
export const unknowns = (): Unknown[] => ([...OF_THE_CASE, "hours"] as const).filter(isUnknown);

/** One answer for each question that is open: its place among the alternatives of the question. */
export type Combination = readonly Alternative[];

/** Every way to answer these questions. */
export const combinations = (open: readonly Unknown[]): Combination[] =>
  open.reduce<Combination[]>((found, field) => {
    const alternatives = ALTERNATIVES[field]();
    return found.flatMap((one) => alternatives.map((alternative) => [...one, alternative]));
  }, [[]]);

/** Runs as if these were the answers. */
export const withAnswers = <T>(answers: Combination, run: () => T): T =>
  assuming(new Map(answers.flatMap(({ texts }) => Object.entries(texts).map(([field, text]): [Address, string] => [addressOf(field), text]))), run);
