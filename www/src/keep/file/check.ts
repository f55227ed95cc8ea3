import type { FieldError } from "loont";
import { asTyped, isGroup } from "../../form/typed";
import { VERSION } from "./format";

const isText = (value: unknown): boolean => typeof value === "string" && value.length <= 200;
const isAmount = (value: unknown): boolean => typeof value === "string" && /^-?\d{1,12}\.\d{2}$/.test(value);
const isMonth = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d{2}$/.test(value);

const isReceipt = (value: unknown): boolean =>
  isGroup(value) && ["engine", "law", "law_hash", "case_hash"].every((key) => isText(value[key]));

const areMonths = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 120 &&
  value.every((one) => isGroup(one) && isMonth(one["month"]) && isAmount(one["fund_pays"]) && isAmount(one["net"]));

const areYears = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 12 &&
  value.every((one) => isGroup(one) && Number.isInteger(one["year"]) && isAmount(one["settlement"]));

const areCents = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 9 &&
  value.every((one) => isGroup(one) && isText(one["id"]) && areMonths(one["months"]) && areYears(one["years"]));

const CHECKS: Record<string, { fits: (value: unknown) => boolean; expected: string }> = {
  form: { fits: (value) => asTyped(value) !== undefined, expected: "object" },
  receipt: { fits: isReceipt, expected: "object" },
  cents: { fits: areCents, expected: "list" },
};

/** What is wrong with the parts around the case. */
export function problemsAround({ loont, case: question, ...parts }: Record<string, unknown>): FieldError[] {
  if (loont !== VERSION) return [{ path: "loont", code: "unknown_schema", args: { known_count: String(VERSION) } }];
  const found: FieldError[] = [];
  if (question === undefined && parts["form"] === undefined) found.push({ path: "case", code: "missing" });
  for (const [path, value] of Object.entries(parts)) {
    const check = Object.hasOwn(CHECKS, path) ? CHECKS[path] : undefined;
    if (!check) found.push({ path, code: "unknown_field" });
    else if (value !== undefined && !check.fits(value))
      found.push({ path, code: "wrong_type", args: { expected_id: check.expected } });
  }
  return found;
}
