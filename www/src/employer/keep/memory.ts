import { noteBeside } from "../../form/memory";
import { isGroup } from "../../form/typed";
import { asked } from "../live";
import { FIELDS, forgetTyped, isEmployerUntouched, putTyped, typedByEmployer } from "../fields";
import { followJobLinks, forgetNews } from "./open";

const LONGEST = 200;

/** Data from outside as what an employer typed; nothing when it is not that. */
export function asTypedByEmployer(value: unknown): Record<string, string> | undefined {
  if (!isGroup(value)) return undefined;
  const fits = Object.entries(value).every(
    ([id, words]) => FIELDS.has(id) && typeof words === "string" && words.length <= LONGEST,
  );
  return fits ? (value as Record<string, string>) : undefined;
}

/** From now on what an employer types is noted with this tab, so that loading again loses nothing; what was noted comes back. */
export function followEmployer(): void {
  const found = asTypedByEmployer(
    noteBeside("employer", () => (isEmployerUntouched() ? undefined : typedByEmployer())),
  );
  if (found) putTyped(found);
  followJobLinks();
}

export function forgetEmployer(): void {
  forgetTyped();
  forgetNews();
  asked.value = false;
}
