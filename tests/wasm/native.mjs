// The WebAssembly build against the native one: the same answer to the same random call, field by field. What the engine writes
// once and the boundary puts back must be what the native outcome has. The calls come from `tests/wasm/native.rs`.

import assert from "node:assert/strict";
import { open } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { simulate } from "../../target/npm/loont.js";
import { part } from "./engine.mjs";

const FILE = process.env.NATIVE_ANSWERS ?? fileURLToPath(new URL("../../target/native-answers.jsonl", import.meta.url));
const CALLS = { simulate, curve: (await part("curve")).curve, employer: (await part("employer")).employer };

/** What the WebAssembly answers, as plain JSON: an outcome, or the problems of the case. */
function answered(call, args) {
  try {
    return { outcome: JSON.parse(JSON.stringify(CALLS[call](...args))) };
  } catch (error) {
    assert.equal(error.code, "invalid_case", `${error.stack}`);
    return { errors: JSON.parse(JSON.stringify(error.errors)) };
  }
}

/** The first places where two plain values differ, as `path: one, other`. */
function differences(one, other, path = "") {
  if (Object.is(one, other)) return [];
  const isOpen = (value) => typeof value === "object" && value !== null;
  if (!isOpen(one) || !isOpen(other) || Array.isArray(one) !== Array.isArray(other)) {
    return [`${path}: ${JSON.stringify(one)}, natively ${JSON.stringify(other)}`];
  }
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => differences(one[name], other[name], `${path}.${name}`));
}

test("WebAssembly and native give the same answer to random calls, field by field", async () => {
  const counts = {};
  // Line by line: thousands of answers are more than one text can hold.
  const file = await open(FILE);
  for await (const line of file.readLines()) {
    const { call, arguments: args, ...native } = JSON.parse(line);
    const found = differences(answered(call, args), native);
    assert.deepEqual(found.slice(0, 5), [], `${call}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`);
    const kind = `${call}: ${"outcome" in native ? "answered" : "refused"}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  // Every call is answered at least once and the persons are refused at least once, so the comparison is of both.
  for (const kind of ["simulate: answered", "simulate: refused", "curve: answered", "employer: answered"]) {
    assert.ok(counts[kind] > 0, `${kind} is in ${JSON.stringify(counts)}`);
  }
});
