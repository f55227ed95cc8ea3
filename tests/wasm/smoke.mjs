// The WebAssembly build as another site uses it: loaded from target/npm by bytes, called with plain objects.
// Run by `cargo xtask test wasm`.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { access, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

import { law, simulate, upgrade, version } from "../../target/npm/loont.js";
import { changed, ordinary } from "./cases.mjs";
import { GOOD, PACKAGE, lines, problems, stillAnswers } from "./engine.mjs";
import "./employer.mjs";
import "./native.mjs";
import "./net.mjs";

const month = (outcome, scenario, name) => outcome.scenarios[scenario].months.find((found) => found.month === name);

// --- what it answers

test("version names the engine and the day until which the law is known", async () => {
  const manifest = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  const { engine, law: name, law_known_until: until, law_hash: hash } = version();
  assert.equal(engine, manifest.version);
  assert.ok(typeof name === "string" && name !== "");
  assert.match(until, /^\d{4}-\d{2}-\d{2}$/);
  assert.match(hash, /^[0-9a-f]{16,64}$/);
});

test("published examples: 45.00 at 19/38 is 31.50, 50.00 at 19/38 is 35.00, 50.00 at 10/38 is 47.00", () => {
  for (const [daily, hours, paid, percent] of [
    ["45.00", "19", "31.50", "30"],
    ["50.00", "19", "35.00", "30"],
    ["50.00", "10", "47.00", "6"],
  ]) {
    const outcome = simulate(ordinary({ daily, hours }));
    const segments = month(outcome, 1, "2026-04").benefit.segments;
    assert.equal(segments.length, 1);
    assert.equal(segments[0].daily_full, daily);
    assert.equal(segments[0].reduction_percent, percent);
    assert.equal(segments[0].daily_paid, paid);
    assert.equal(month(outcome, 0, "2026-04").benefit.segments[0].daily_paid, daily);
  }
});

test("the outcome has the shape of the contract", () => {
  const outcome = simulate(ordinary());
  assert.equal(outcome.schema, 1);
  assert.deepEqual(
    outcome.scenarios.map(({ id }) => id),
    ["baseline", "work"],
  );
  const { engine, law: name, law_hash: hash, case_hash: caseHash } = outcome.receipt;
  assert.deepEqual([engine, name, hash], [version().engine, version().law, version().law_hash]);
  assert.match(caseHash, /^[0-9a-f]{16,64}$/);
  for (const scenario of outcome.scenarios) {
    assert.deepEqual(
      scenario.months.map((found) => found.month),
      ["2026-03", "2026-04", "2026-05"],
    );
    for (const { benefit, explanation } of scenario.months) {
      for (const amount of [benefit.gross, benefit.pension_deduction, benefit.withholding_tax, benefit.net]) {
        assert.match(amount, /^\d+\.\d\d$/);
      }
      assert.ok(explanation.length > 0);
      for (const step of explanation) assert.ok(step.cites.length > 0, step.rule);
    }
  }
});

test("the same case gives the same bytes, whatever the order of its fields", () => {
  stillAnswers();
  const reversed = (value) => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, inner]) => [name, reversed(inner)]),
    );
  };
  assert.equal(JSON.stringify(simulate(reversed(ordinary()))), GOOD);
});

test("the caller's object stays as it is", () => {
  const mine = ordinary();
  simulate(Object.freeze(mine));
  assert.deepEqual(mine, ordinary());
});

test("law gives every value with its source and its status", () => {
  const table = law();
  assert.equal(table.hash, version().law_hash);
  assert.equal(table.known_until, version().law_known_until);
  const acts = new Set(table.acts.map(({ id }) => id));
  assert.ok(table.parameters.length > 0);
  for (const { id, title, unit, choose, cites, values } of table.parameters) {
    for (const text of [id, title, unit, choose, cites.act, cites.article]) assert.ok(text, id);
    assert.ok(acts.has(cites.act), id);
    assert.ok(values.length > 0, id);
    for (const { from, status, source, checked } of values) {
      assert.match(from, /^\d{4}-\d{2}-\d{2}$/);
      assert.match(checked, /^\d{4}-\d{2}-\d{2}$/);
      assert.match(status, /^(official|secondary|derived|assumed)$/);
      assert.ok(source, id);
    }
  }
});

test("upgrade brings a saved case to today's schema and refuses what is none", () => {
  const today = upgrade(ordinary());
  assert.equal(today.schema, 1);
  assert.equal(JSON.stringify(simulate(today)), GOOD);
  assert.deepEqual(upgrade(today), today);
  assert.deepEqual(upgrade(JSON.stringify({ ...today, scenarios: [] }, null, 400)), { ...today, scenarios: [] });
  assert.deepEqual(lines({ ...ordinary(), schema: 99 }, upgrade), ["schema unknown_schema"]);
  for (const input of [undefined, null, 7, "text", [], {}]) problems(input, upgrade);
});

// --- what it refuses, each problem by path and code

test("one wrong field is named", () => {
  const gross = "incapacity.basis.gross";
  const work = "scenarios[0].activities[0]";
  for (const [path, value, code] of [
    [gross, 45, "number_for_decimal"],
    [gross, 45.1, "number_for_decimal"],
    [gross, "45.123", "too_many_decimals"],
    [gross, "45,00", "not_a_decimal"],
    [gross, "", "not_a_decimal"],
    [gross, "4.5e1", "not_a_decimal"],
    [gross, "NaN", "not_a_decimal"],
    [gross, "-45.00", "negative"],
    [gross, "0.00", "not_positive"],
    [gross, "9".repeat(40), "too_large"],
    [gross, `${"9".repeat(40)}.99`, "too_large"],
    [gross, "1".repeat(100_000), "too_large"],
    [gross, null, "wrong_type"],
    [gross, true, "wrong_type"],
    [gross, ["45.00"], "wrong_type"],
    [gross, NaN, "wrong_type"], // JSON has no NaN
    [gross, Infinity, "wrong_type"],
    [gross, undefined, "missing"],
    // What JSON has no word for is still refused by its path.
    [gross, () => "45.00", "wrong_type"],
    [gross, Symbol("45.00"), "wrong_type"],
    [gross, 45n, "wrong_type"],
    [gross, new Uint8Array(10_000_000), "wrong_type"],
    [gross, "4".repeat(10_000_000), "too_large"],
    ["incapacity.start", "2026-02-31", "no_such_date"],
    ["incapacity.start", "31/02/2026", "not_a_date"],
    ["incapacity.start", 20260231, "wrong_type"],
    ["horizon.months", 10_000, "count_out_of_range"],
    ["horizon.months", 0, "count_out_of_range"],
    ["horizon.months", -1, "count_out_of_range"],
    ["horizon.months", 1.5, "count_out_of_range"],
    ["horizon.months", 1e308, "count_out_of_range"],
    ["horizon.months", "3", "wrong_type"],
    ["horizon.from", "2026-13", "not_a_month"],
    ["person.scheme", "pensioner", "unknown_word"],
    ["person.scheme", "__proto__", "unknown_word"],
    ["person.famliy", "single", "unknown_field"],
    [`${work}.weekly_hours`, "61", "hours_out_of_range"],
    [`${work}.weekly_hours`, "0", "hours_out_of_range"],
    [`${work}.kind`, "gardening", "unknown_word"],
    [`${work}.setting`, "foster_care", "no_rule_known"],
    ["schema", 2, "unknown_schema"],
    ["scenarios", Array(9).fill({ id: "x", activities: [] }), "too_many"],
    ["scenarios[0].activities", Array(25).fill({}), "too_many"],
    ["scenarios[0].id", "baseline", "reserved_name"],
  ]) {
    assert.deepEqual(lines(changed(path, value)), [`${path} ${code}`], `${path} = ${String(value).slice(0, 40)}`);
  }
});

test("the insurance of the self-employed pays the lump sum, and an own activity takes 10 % from month 7", () => {
  const own = {
    schema: 1,
    person: { scheme: "self_employed", family: "single" },
    incapacity: { start: "2025-03-03", basis: { kind: "flat_rate" } },
    horizon: { from: "2026-06", months: 1 },
    scenarios: [{ id: "own", activities: [{ kind: "self_employed_work", from: "2025-09-01" }] }],
  };
  const [without, withWork] = simulate(own).scenarios.map((scenario) => scenario.months[0].benefit.segments[0]);
  assert.equal(without.daily_paid, "64.27");
  assert.equal(withWork.reduction_percent, "10");
  assert.equal(withWork.daily_paid, "57.84");
  own.incapacity.basis = { kind: "monthly_wage", gross: "3000.00" };
  assert.deepEqual(lines(own), ["incapacity.basis.kind not_for_scheme"]);
});

test("a training, a relapse and work in full give their months", () => {
  const months = (activities) => {
    const plan = changed("horizon", { from: "2026-04", months: 1 });
    plan.scenarios = [{ id: "plan", activities }];
    return simulate(plan).scenarios[1].months;
  };
  const training = { kind: "training", from: "2026-04-01", track: "classic", approved: true };
  const [april] = months([{ ...training, hours_by_month: [{ month: "2026-04", hours: "120" }] }]);
  assert.deepEqual(
    april.premiums.map(({ kind, gross }) => `${kind} ${gross}`),
    ["training_premium 600.00"],
  );
  const full = { kind: "full_resumption", from: "2026-04-01", gross_monthly: "3000.00" };
  const [back] = months([full, { kind: "relapse", from: "2026-04-14" }]);
  assert.deepEqual(
    back.benefit.segments.map((segment) => segment.phase),
    ["not_incapacitated", "primary"],
  );
});

test("all problems come in one error", () => {
  const bad = ordinary();
  bad.incapacity.basis.gross = 45;
  bad.incapacity.start = "2026-02-31";
  bad.horizon.months = 10_000;
  bad.person.famliy = "single";
  delete bad.person.family;
  bad.scenarios[0].activities[0].gross_monthly = "1500.005";
  assert.deepEqual(lines(bad).sort(), [
    "horizon.months count_out_of_range",
    "incapacity.basis.gross number_for_decimal",
    "incapacity.start no_such_date",
    "person.family missing",
    "person.famliy unknown_field",
    "scenarios[0].activities[0].gross_monthly too_many_decimals",
  ]);
});

// --- what no page would ever send: nothing may trap the instance

test("inputs that are no case at all", () => {
  const inputs = [
    undefined,
    null,
    true,
    0,
    -0,
    Infinity,
    NaN,
    10n,
    "",
    "text",
    "{",
    JSON.stringify(ordinary()),
    Symbol("case"),
    () => ordinary(),
    [],
    [ordinary()],
    {},
    new Map(Object.entries(ordinary())),
    new Set([1]),
    new Date(0),
    new Date(NaN),
    /x/,
    new Error("x"),
    new Uint8Array(8),
    new ArrayBuffer(8),
    new WeakMap(),
    Promise.resolve(1),
    Object.create(null),
    globalThis,
  ]; // prettier-ignore
  for (const input of inputs) problems(input);
  problems(); // no argument
});

test("objects that fight back", () => {
  const cycle = ordinary();
  cycle.person.self = cycle;
  const getter = ordinary();
  Object.defineProperty(getter, "person", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  }); // prettier-ignore
  const strange = ordinary();
  Object.defineProperty(strange, "person", {
    enumerable: true,
    get: () => {
      throw null;
    },
  }); // prettier-ignore
  const refuse = () => {
    throw new TypeError("no");
  }; // prettier-ignore
  const proxy = new Proxy(ordinary(), { get: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, has: refuse });
  const { proxy: revoked, revoke } = Proxy.revocable(ordinary(), {});
  revoke();
  const inputs = [
    cycle,
    getter,
    strange,
    proxy,
    revoked,
    { toJSON: refuse },
    { toJSON: () => undefined },
    { toJSON: () => 10n },
    changed("person.family", new Proxy(() => {}, {})),
    changed("incapacity.basis.gross", 45n),
    changed("incapacity.basis.gross", Object(45n)),
    changed("incapacity.start", new Date(0)),
    changed("incapacity.start", new Date(NaN)),
    changed("incapacity", new Map([["start", "2025-09-01"]])),
  ];
  for (const input of inputs) problems(input);
});

test("what is very deep or very long", () => {
  const nest = (depth, wrap) => Array.from({ length: depth }).reduce((inner) => wrap(inner), {});
  for (const depth of [100, 200, 1_000, 100_000]) {
    problems(nest(depth, (inner) => ({ person: inner })));
    problems(
      changed(
        "scenarios",
        nest(depth, (inner) => [inner]),
      ),
    );
  }
  problems("[".repeat(900_000));
  problems(changed("person.x", "x".repeat(10_000_000)));
  problems(changed("scenarios", Array(2_000_000).fill(0)));
  problems(changed("scenarios", new Array(4_000_000)));
  problems(Object.fromEntries(Array.from({ length: 50_000 }, (_, place) => [`field${place}`, place])));
  problems(changed("scenarios[0].label", "é".repeat(400_000)));
});

test("texts that are no proper texts", () => {
  for (const text of [
    "\ud800",
    "\udc00\ud800",
    "a\ud83d",
    "\0",
    "\u2028",
    "\ufeff45.00",
    "４５.00",
    "45.00 ",
    "+45.00",
  ]) {
    problems(changed("incapacity.basis.gross", text));
    problems(changed("person.family", text));
    problems(changed("incapacity.start", text));
    problems({ ...ordinary(), [text]: 1 });
  }
});

test("a label may hold any text, and comes to no harm", () => {
  for (const label of ["<b>\u202e\u0000</b>", "\u2028", "💶".repeat(50), "__proto__", "'\"\\"]) {
    simulate(changed("scenarios[0].label", label));
  }
  stillAnswers();
  problems(changed("scenarios[0].label", "\ud800")); // half a character is no text in UTF-8
});

test("names of the object model are unknown fields like any other", () => {
  for (const name of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then"]) {
    const text = JSON.stringify(ordinary()).replace("{", `{${JSON.stringify(name)}:{"polluted":"yes"},`);
    assert.deepEqual(lines(JSON.parse(text)), [`${name} unknown_field`]);
  }
  assert.equal({}.polluted, undefined);
});

test("the largest case that is allowed is answered", () => {
  const large = ordinary();
  large.horizon.months = 120;
  large.scenarios = Array.from({ length: 8 }, (_, place) => ({
    id: `scenario-${place}`,
    activities: Array.from({ length: 24 }, (_, turn) => ({
      ...ordinary().scenarios[0].activities[0],
      weekly_hours: "1",
      from: `20${26 + Math.floor(turn / 12)}-${String((turn % 12) + 1).padStart(2, "0")}-01`,
    })).filter(({ from }) => from >= "2026-01-01"),
  }));
  const outcome = simulate(large);
  assert.equal(outcome.scenarios.length, 9);
  for (const scenario of outcome.scenarios) assert.equal(scenario.months.length, 120);
  stillAnswers();
});

// --- the package as it is published

test("the examples of the README run as they stand", async () => {
  const readme = await readFile(join(PACKAGE, "README.md"), "utf8");
  const [browser, node, invalid] = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1]);
  const folder = await mkdtemp(join(tmpdir(), "loont-readme-"));
  try {
    await mkdir(join(folder, "node_modules"));
    await cp(PACKAGE, join(folder, "node_modules/loont"), { recursive: true });
    const run = async (name, text) => {
      await writeFile(join(folder, name), text);
      return (await promisify(execFile)(process.execPath, [name], { cwd: folder })).stdout.trim();
    };
    // Node cannot fetch a file: the browser's example is started with the line of Node's own example.
    const start = node.replace(/^.*console\.log.*$/m, "").replaceAll(/^import.*"loont";$/gm, "");
    const inNode = browser.replace(/^await init\(\);.*$/m, start);
    assert.notEqual(inNode, browser);
    const [, said] = browser.match(/console\.log\(.*\); \/\/ "(.*)"/);
    assert.equal(await run("browser.mjs", inNode), said);
    assert.match(await run("node.mjs", node), /law_known_until: '\d{4}-\d{2}-\d{2}'/);
    const import_ = 'import init, { simulate } from "loont";\n';
    assert.match(await run("invalid.mjs", import_ + start + invalid), /^horizon\.months count_out_of_range/m);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the package names every file that it holds, and holds every file that it names", async () => {
  const manifest = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  const named = [
    manifest.main,
    manifest.types,
    ...Object.values(manifest.exports).flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry))),
  ]; // prettier-ignore
  for (const file of [...named, ...manifest.files]) await access(join(PACKAGE, file));
  for (const file of await readdir(PACKAGE)) {
    assert.ok(file === "package.json" || manifest.files.includes(file), `${file} would not be published`);
  }
  const types = await readFile(join(PACKAGE, "loont.d.ts"), "utf8");
  for (const name of ["simulate", "curve", "hours_for", "later", "law", "upgrade", "version"])
    assert.match(types, new RegExp(`function ${name}\\(`));
});

test("the second part starts when it is called, or before that, and says when the first is not there", async () => {
  const run = async (text) => {
    const imports = `import { readFile } from "node:fs/promises";
import init, { later, reconcile, simulate, version } from ${JSON.stringify(join(PACKAGE, "loont.js"))};
const start = async () => init({ module_or_path: await readFile(${JSON.stringify(join(PACKAGE, "loont_bg.wasm"))}) });
const ask = () => typeof reconcile(${JSON.stringify(ordinary())}, { month: "2026-04", amount: "1.00" }).expected;
`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", imports + text]);
    return stdout.trim();
  };
  assert.equal(await run("await start(); console.log(ask(), ask());"), "string string");
  assert.equal(
    await run("await start(); await Promise.all([later(), later()]); await later(); console.log(ask());"),
    "string",
  );
  assert.equal(
    await run("await start(); const going = later(); const asked = ask(); await going; console.log(asked, ask());"),
    "string string",
  );
  // The memory of both is one: an outcome before, between and after is the same.
  const same = `await start();
const one = () => JSON.stringify(simulate(${JSON.stringify(ordinary())}));
const before = one(); ask(); const between = one(); ask();
console.log(before === between, one() === before);`;
  assert.equal(await run(same), "true true");
  const early = `for (const call of [ask, version, () => simulate({})]) try { call(); } catch (error) { console.log(error.message); }
await start(); console.log(ask());`;
  assert.equal(await run(early), `${"loont: call init() first\n".repeat(3)}string`);
});
