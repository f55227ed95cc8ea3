import type { Typed } from "./fields";
import { MOST_SCENARIOS } from "./places";

/** More than the form can ever hold: beyond it, it is not ours. */
const MOST_TEXTS = 5000;
const LONGEST_TEXT = 1000;
const MOST_ROWS = 200;
const MOST_KEY = 1_000_000;

export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isKey = (key: unknown): boolean => Number.isInteger(key) && Number(key) > 0 && Number(key) < MOST_KEY;
const isShort = (words: unknown): boolean => typeof words === "string" && words.length <= LONGEST_TEXT;
const isAddress = (address: string): boolean => /^(?:\d{1,6}:)?[\w-]{1,60}$/.test(address);
const differ = (list: readonly unknown[]): boolean => new Set(list).size === list.length;

const isRows = (keys: unknown): boolean =>
  Array.isArray(keys) && keys.length <= MOST_ROWS && keys.every(isKey) && differ(keys);

const isPlan = (plan: unknown): boolean =>
  isGroup(plan) &&
  isKey(plan["key"]) &&
  isShort(plan["name"]) &&
  typeof plan["letter"] === "string" &&
  /^[A-H]$/.test(plan["letter"]);

const arePlans = (plans: unknown): boolean =>
  Array.isArray(plans) &&
  plans.length > 0 &&
  plans.length <= MOST_SCENARIOS &&
  plans.every(isPlan) &&
  differ(plans.map(({ key }) => key)) &&
  differ(plans.map(({ letter }) => letter));

/** Data from outside as what was typed; nothing when it is not that. */
export function asTyped(value: unknown): Typed | undefined {
  if (!isGroup(value)) return undefined;
  const { plans, active, texts, rows, ...others } = value;
  if (Object.keys(others).length > 0 || !arePlans(plans) || !isKey(active) || !isGroup(texts) || !isGroup(rows))
    return undefined;
  const entries = [...Object.entries(texts), ...Object.entries(rows)];
  const fits =
    entries.length <= MOST_TEXTS &&
    entries.every(([address]) => isAddress(address)) &&
    Object.values(texts).every(isShort) &&
    Object.values(rows).every(isRows);
  return fits ? (value as unknown as Typed) : undefined;
}
