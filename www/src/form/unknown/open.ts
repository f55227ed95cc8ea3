import { value } from "../fields";
import { addressOf, placeOf, type Address } from "../places";
import { assuming } from "./assume";
import { ALTERNATIVES, type Alternative, type Unknown } from "./alternatives";

export type { Unknown } from "./alternatives";

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

/** What may be left for later: with the insurance and the benefit alone there is a first result. */
const IS_UNANSWERED: Readonly<Partial<Record<Unknown, () => boolean>>> = {
  start: () => !hasDate("start"),
  family: () => value("family") === "",
};

/** What is not known or not answered yet, the hours of the plan on screen among it. */
export const unknowns = (): Unknown[] =>
  ([...OF_THE_CASE, "hours"] as const).filter((field) => isUnknown(field) || IS_UNANSWERED[field]?.() === true);

/** What keeps the page from a first result: answers of the case that are missing, beyond those that may be left for later. */
export const hindering = <T extends { address: Address }>(missing: readonly T[]): T[] =>
  missing.filter(
    ({ address }) => placeOf(address).scenario === undefined && !unknowns().some((field) => field === address),
  );

export const hinders = (missing: readonly { address: Address }[]): boolean => hindering(missing).length > 0;

/** One answer for each question that is open, in the order of the questions. */
export type Combination = readonly Alternative[];

/** Every way to answer these questions. */
export const combinations = (open: readonly Unknown[]): Combination[] =>
  open.reduce<Combination[]>(
    (found, field) => {
      const alternatives = ALTERNATIVES[field]();
      return found.flatMap((one) => alternatives.map((alternative) => [...one, alternative]));
    },
    [[]],
  );

/** Runs as if these were the answers. */
export const withAnswers = <T>(answers: Combination, run: () => T): T =>
  assuming(
    new Map(
      answers.flatMap(({ texts }) =>
        Object.entries(texts).map(([field, text]): [Address, string] => [addressOf(field), text]),
      ),
    ),
    run,
  );
