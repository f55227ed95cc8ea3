import { isGroup } from "../../form/typed";

/** A value in a case, with its path in the contract: "scenarios[0].activities[1].from". */
export interface Leaf {
  path: string;
  value: unknown;
}

export function leavesOf(value: unknown, path = ""): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((one, place) => leavesOf(one, `${path}[${place}]`));
  if (isGroup(value))
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, path === "" ? key : `${path}.${key}`));
  return [{ path, value }];
}

/** The same data with another value at a path; without one, the place is taken out. */
export function withLeaf<T>(data: T, path: string, value: unknown): T {
  const copy = structuredClone(data);
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
