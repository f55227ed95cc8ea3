// What a case says that this form does not ask: it would be gone once the form is saved again.
import { batch } from "@preact/signals";
import type { FieldError } from "loont";
import { isGroup } from "../../form/typed";
import { readEmployer } from "../draft";
import { putTyped, typedByEmployer } from "../fields";
import type { EmployerCase } from "../types";

/** The mark of a part that this form does not ask. */
export const NOT_ASKED = "not_asked";

/** What says the same as nothing, by the name of its field. */
const SAME_AS_NOTHING: Readonly<Record<string, unknown>> = {
  sheltered: false,
  recognised: false,
  other_cause: false,
  contract: "indefinite",
  category: "ordinary",
};

/** One way of writing what is the same: no defaults, no zeros behind a number, the aids by kind. */
function plain(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const list = value.map((one) => plain(one));
    return key === "subsidies"
      ? list.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
      : list;
  }
  if (isGroup(value)) {
    const parts = Object.entries(value).filter(
      ([name, part]) => part !== undefined && part !== null && SAME_AS_NOTHING[name] !== part,
    );
    return Object.fromEntries(parts.map(([name, part]): [string, unknown] => [name, plain(part, name)]));
  }
  const isNumber = (typeof value === "string" && /^\d+(\.\d+)?$/.test(value)) || typeof value === "number";
  return isNumber
    ? String(value)
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, "")
    : value;
}

/** The paths at which two values differ. */
function differences(one: unknown, other: unknown, path: string): string[] {
  if (Array.isArray(one) && Array.isArray(other)) {
    return [...Array(Math.max(one.length, other.length)).keys()].flatMap((at) =>
      differences(one[at], other[at], `${path}[${at}]`),
    );
  }
  if (isGroup(one) && isGroup(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].flatMap((name) => differences(one[name], other[name], path === "" ? name : `${path}.${name}`));
  }
  return JSON.stringify(one) === JSON.stringify(other) ? [] : [path];
}

/** With 50 workers or more there are also 20, and with fewer than 20 no 50: either may stay unsaid. */
function whole(question: EmployerCase): EmployerCase {
  const { headcount_50_or_more: large, headcount_20_or_more: middle } = question.employer;
  const implied =
    large === true ? { headcount_20_or_more: true } : middle === false ? { headcount_50_or_more: false } : {};
  const { subsidies, ...others } = question;
  return {
    ...others,
    ...(subsidies && subsidies.length > 0 ? { subsidies } : {}),
    employer: { ...question.employer, ...implied },
  };
}

/** Each part of a case that does not come back from the texts of the form. */
export function lostOf(question: EmployerCase, texts: Readonly<Record<string, string>>): FieldError[] {
  const paths = batch(() => {
    const before = typedByEmployer();
    putTyped(texts);
    const again = readEmployer().question;
    putTyped(before);
    return again ? differences(plain(whole(question)), plain(whole(again)), "") : [""];
  });
  return paths.map((path) => ({ path, code: NOT_ASKED, args: {} }));
}
