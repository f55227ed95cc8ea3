import { isGroup } from "../../form/typed";
import { FIELDS } from "../fields";

const LONGEST = 200;

/** Data from outside as what an employer typed; nothing when it is not that. */
export function asTypedByEmployer(value: unknown): Record<string, string> | undefined {
  if (!isGroup(value)) return undefined;
  const fits = Object.entries(value).every(
    ([id, words]) => FIELDS.has(id) && typeof words === "string" && words.length <= LONGEST,
  );
  return fits ? (value as Record<string, string>) : undefined;
}
