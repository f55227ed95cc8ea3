import type { Address } from "../places";

/** What is read in the place of what stands in a field, while something is tried. */
let assumed: ReadonlyMap<Address, string> = new Map();

/** Runs with these answers read as if they stood in the form. What was typed does not change. */
export function assuming<T>(answers: ReadonlyMap<Address, string>, run: () => T): T {
  const before = assumed;
  assumed = new Map([...before, ...answers]);
  try {
    return run();
  } finally {
    assumed = before;
  }
}

export const assumedAt = (address: Address): string | undefined => assumed.get(address);
