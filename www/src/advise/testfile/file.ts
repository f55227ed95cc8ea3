import { stringify, TomlDate } from "smol-toml";
import type { Anonymous } from "./anonymous";

/** The case and its amounts as a file of `tests/cases/`. Its words are English, like those of the other files. */
export function testFile({ question, outcome: { receipt }, expected }: Anonymous): string {
  return stringify({
    title: "A case from the page, made anonymous",
    kind: "own",
    source: "loont",
    seen: new TomlDate(receipt.law),
    reason: `The amounts are those that loont ${receipt.engine} gave with the law of ${receipt.law}: hold each against a letter, a payslip or the law before it counts as a test.`,
    case: question,
    example: [{ name: "As the page gave it", expect: expected }],
  });
}

/** The name says nothing of the person: it comes from the answers that are left. */
export const testFileName = ({ outcome: { receipt } }: Anonymous): string =>
  `loont-test-${receipt.case_hash.slice(0, 8)}.toml`;
