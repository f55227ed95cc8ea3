import type { Cliff, Step } from "loont";
import { ask } from "../../engine/engine";
import { atHours, type Known } from "../question";

/** The rules that take more than an hour brings, each with its sentence. */
const WORDS: Readonly<Record<string, string>> = {
  work_reduction: "curve-rule-reduction",
  own_work_reduced: "curve-rule-own",
  withholding_tax: "curve-rule-tax",
  contribution_paid: "curve-rule-bonus",
  special_contribution: "curve-rule-special",
  payroll_tax: "curve-rule-payroll",
};

/** The steps of the engine at these hours that belong to a rule: the rule with the own numbers, and its articles. */
export function stepsAt(known: Known, hours: string, rule: string): Step[] {
  const answer = ask({ ...atHours(known, hours), horizon: { from: known.month, months: 1 } });
  const steps = answer.kind === "outcome" ? (answer.outcome.scenarios[1]?.months[0]?.explanation ?? []) : [];
  const about = steps.find((step) => step.rule === rule)?.about ?? "reduction";
  return steps.filter((step) => step.about === about);
}

/** The sentence of a rule: of the one that is named, else of one that was used there. */
export const ruleWords = (rule: string, steps: readonly Step[]): string =>
  WORDS[
    [rule, ...steps.map((step) => step.rule)].find((one) => steps.some((step) => step.rule === one) && one in WORDS) ??
      ""
  ] ?? "curve-rule-other";

/** What one rule takes, from the lowest hours up; and the place where it takes most. */
export interface Falls {
  rule: string;
  cliffs: readonly Cliff[];
  largest: Cliff;
}

const larger = (one: Cliff, other: Cliff): Cliff => (Number(other.loss) > Number(one.loss) ? other : one);

export const fallsOf = ({ curve: { cliffs } }: Known): Falls[] =>
  [...new Set(cliffs.map(({ rule }) => rule))].map((rule) => {
    const own = cliffs.filter((cliff) => cliff.rule === rule);
    return { rule, cliffs: own, largest: own.reduce(larger) };
  });
