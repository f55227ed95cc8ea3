import { later } from "../later";

/** What the answer to a question can change, as soon as that is worked out. */
export function Gain({ field }: { field: string }) {
  const parts = later.value;
  return parts ? <parts.Gain field={field} /> : null;
}
