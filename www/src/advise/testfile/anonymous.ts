import type { Case, Outcome } from "loont";
import { ask } from "../../engine/engine";
import { expectedOf, type Expected, type HidesWage } from "./expect";
import { leavesOf, withLeaf, type Leaf } from "./leaves";

/** What was done with a value that says something about the person; without `after` it was left out. */
export interface Change {
  path: string;
  before: string;
  after?: string | undefined;
}

export interface Anonymous {
  question: Case;
  outcome: Outcome;
  expected: Expected;
  changes: Change[];
}

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

const lastOfMonth = (year: string, month: string): string =>
  `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;

/** Days that say less, the least telling one first; a last day goes to the end of its month. */
function vaguer(path: string, day: string): string[] {
  const [year = "", month = ""] = day.split("-");
  return (
    path.endsWith(".to") ? [`${year}-12-31`, lastOfMonth(year, month)] : [`${year}-01-01`, `${year}-${month}-01`]
  ).filter((one) => one !== day);
}

/** What may go altogether when no amount needs it. */
const MAY_GO =
  /(?:\.declared_on|\.permitted_from|\.birth_date|\.region|\.dependent_children|handicap|\.partner_income|\.lone_parent|\.exempt_commuting|\.taxed_benefits)$/;

/** What may stand in place of a value, the least telling first; `undefined` leaves it out. */
function instead({ path, value }: Leaf): (string | undefined)[] {
  return [
    ...(MAY_GO.test(path) ? [undefined] : []),
    ...(isDay(value) ? vaguer(path, value) : []),
    ...(path.endsWith(".municipal_rate") && /\.\d/.test(String(value)) ? [String(value).replace(/\..*$/, "")] : []),
  ];
}

const withoutNames = (one: Case): Case => ({ ...one, scenarios: one.scenarios.map(({ label: _, ...plan }) => plan) });

/**
 * A case without names, and with every date as vague as it can be while the engine gives the same cents. The engine is asked
 * after each change; one that moves an amount, or that it refuses, is undone.
 */
export function anonymous(asked: Case, hidesWage: HidesWage): Anonymous | undefined {
  let question = withoutNames(asked);
  const first = ask(question);
  if (first.kind !== "outcome") return undefined;
  let { outcome } = first;
  const expected = expectedOf(outcome, hidesWage);
  const cents = JSON.stringify(expected);
  const changes: Change[] = [];
  for (const leaf of leavesOf(question)) {
    for (const value of instead(leaf)) {
      const changed = withLeaf(question, leaf.path, value);
      const answer = ask(changed);
      if (answer.kind !== "outcome" || JSON.stringify(expectedOf(answer.outcome, hidesWage)) !== cents) continue;
      [question, outcome] = [changed, answer.outcome];
      changes.push({ path: leaf.path, before: String(leaf.value), after: value });
      break;
    }
  }
  return { question, outcome, expected, changes };
}
