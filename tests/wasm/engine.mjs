// The engine, started from target/npm, and what every test of it needs.

import assert from "node:assert/strict";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import init, { simulate } from "../../target/npm/loont.js";
import { ordinary } from "./cases.mjs";

export const PACKAGE = fileURLToPath(new URL("../../target/npm", import.meta.url));

await init({ module_or_path: await readFile(join(PACKAGE, "loont_bg.wasm")) });

/** The module of the package that has a function: some are in its second part. */
export async function part(name) {
  const there = (file) =>
    access(join(PACKAGE, file)).then(
      () => import(`../../target/npm/${file}`),
      () => ({}),
    );
  const parts = await Promise.all(["loont_later.js", "loont.js"].map(there));
  return parts.find((one) => name in one);
}

export const GOOD = JSON.stringify(simulate(ordinary()));

/** The instance is alive and unchanged: the ordinary case still gives the same bytes. */
export function stillAnswers() {
  assert.equal(JSON.stringify(simulate(ordinary())), GOOD);
}

/** Calls with a bad input, checks the shape of the error, and that the instance survives; gives the problems. */
export function problems(input, call = simulate) {
  let thrown;
  try {
    call(input);
  } catch (error) {
    thrown = error;
  }
  assert.ok(thrown !== undefined, "the input is refused");
  assert.ok(thrown instanceof Error, `an Error is thrown, not ${String(thrown)}`);
  assert.ok(!(thrown instanceof WebAssembly.RuntimeError), `no trap: ${thrown.message}`);
  assert.equal(thrown.name, "InvalidCase");
  assert.equal(thrown.code, "invalid_case");
  assert.ok(Array.isArray(thrown.errors) && thrown.errors.length > 0, "the problems are listed");
  for (const problem of thrown.errors) {
    assert.equal(typeof problem.path, "string");
    assert.match(problem.code, /^[a-z][a-z0-9_]*$/);
    for (const value of Object.values(problem.args ?? {})) assert.equal(typeof value, "string");
  }
  stillAnswers();
  return thrown.errors;
}

/** Path and code of every problem, as `path code`. */
export const lines = (input, call) => problems(input, call).map(({ path, code }) => `${path} ${code}`.trim());
