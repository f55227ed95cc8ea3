import type { TaxQuestion, YearOutcome } from "loont";
import { isNegative } from "../../format/sign";
import { isTaxKnown } from "../../result/year/known";
import { text, value } from "../fields";
import { shownScenarios } from "../onscreen";

/** What is asked for the tax: the questions of the engine, and the region when no training asks it. */
export type Question = TaxQuestion | "region";

/** Where each answer is kept. */
export const FIELD: Record<Question, string> = {
  household: "tax-household",
  dependent_children: "tax-children",
  municipal_rate: "tax-municipal",
  region: "region",
};

const ORDER: readonly Question[] = ["household", "dependent_children", "municipal_rate", "region"];

const skip = (question: Question) => text(`skip-${question}`);
export const isSkipped = (question: Question): boolean => skip(question).value === "yes";
export const isAnswered = (question: Question): boolean => value(FIELD[question]) !== "";
export const setSkipped = (question: Question, skipped: boolean): void => {
  skip(question).value = skipped ? "yes" : "";
};

/** Alone or as a couple comes first: the others have a meaning only with it. */
function canBeAsked(question: Question): boolean {
  if (question === "region") return value("plan-training") !== "yes";
  return question === "household" || isAnswered("household");
}

/** The first year whose settlement is still open: one in which something may be asked before the others. */
export function openYear(): (YearOutcome & { range: NonNullable<YearOutcome["range"]> }) | undefined {
  const { now, work } = shownScenarios();
  const scenario = work ?? now;
  const open = scenario?.years.filter((one) => one.range !== undefined && isTaxKnown(one)) ?? [];
  const year = open.find(({ range }) => range && isNegative(range.low)) ?? open[0];
  return year?.range && { ...year, range: year.range };
}

/** The question to ask now: the one that narrows most, else the next one that is open. */
export function current(): Question | undefined {
  const open = ORDER.filter((one) => canBeAsked(one) && !isAnswered(one) && !isSkipped(one));
  const narrows = openYear()?.range.narrows;
  return open.find((one) => one === "household") ?? open.find((one) => one === narrows) ?? open[0];
}

/** Everything that stands there: what was answered or skipped, and the question of now, in one order. */
export const shown = (): Question[] =>
  ORDER.filter((one) => canBeAsked(one) && (isAnswered(one) || isSkipped(one) || one === current()));
