// Wage, year and curve, as the WebAssembly build gives them. Part of smoke.mjs.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { curve, hours_for, reconcile, simulate } from "../../target/npm/loont.js";
import { changed, ordinary } from "./cases.mjs";
import { lines, problems, stillAnswers } from "./engine.mjs";

const HOUSE = fileURLToPath(new URL("../..", import.meta.url));

/** Half-time work with the wage of 2025 and 2026: a year of each, a month without a wage, two jobs, an answer that is open. */
const withWage = () => ({
  schema: 1,
  person: {
    scheme: "employee",
    family: "single",
    region: "flanders",
    tax: { household: "single", dependent_children: 1 },
  },
  incapacity: { start: "2025-01-01", basis: { kind: "monthly_wage", gross: "3120.00" } },
  horizon: { from: "2025-03", months: 14 },
  scenarios: [
    {
      id: "two-jobs",
      activities: [
        {
          kind: "employee_work",
          from: "2025-04-01",
          weekly_hours: "19",
          full_time_hours: "38",
          gross_monthly: "1500.00",
        },
        {
          kind: "employee_work",
          from: "2026-01-12",
          weekly_hours: "4",
          full_time_hours: "38",
          gross_monthly: "400.00",
          worker: "blue_collar",
          hours_by_month: [{ month: "2026-02", hours: "16", full_time_hours: "152", gross: "380.00" }],
        },
      ],
    },
    { id: "in-full", activities: [{ kind: "full_resumption", from: "2025-09-01", gross_monthly: "3120.00" }] },
  ],
});

/** What the same engine writes as a program of this machine. */
const native = (asked, ...request) =>
  nativeOf(
    asked,
    request.map((value) => JSON.stringify(value)),
  );

function nativeOf(asked, args) {
  const command = ["run", "--quiet", "--example", "outcome", "--", ...args];
  const input = JSON.stringify(asked);
  const { status, stdout, stderr } = spawnSync(process.env.CARGO ?? "cargo", command, {
    cwd: HOUSE,
    input,
    maxBuffer: 1e9,
  });
  assert.equal(status, 0, String(stderr));
  return JSON.parse(stdout);
}

test("months and years have their explanation, with rule, numbers and articles", () => {
  const outcome = simulate(withWage());
  const certain = /^(exact|formula|estimate)$/;
  let wages = 0;
  for (const { months, years } of outcome.scenarios) {
    assert.deepEqual(
      years.map(({ year }) => year),
      [2025, 2026],
    );
    for (const { explanation } of [...months, ...years]) {
      assert.ok(explanation.length > 0);
      for (const step of explanation) {
        assert.match(step.rule, /^[a-z][a-z0-9_]*$/);
        for (const value of [step.result, ...Object.values(step.args)]) assert.equal(typeof value, "string", step.rule);
        assert.match(step.result_kind, /^(eur|pct|date)$/);
        assert.match(step.about, /^[a-z_]+$/);
        assert.match(step.status, /^(official|secondary|derived|assumed)$/);
        // A monthly share is a division, and no rule of the law.
        assert.ok(step.cites.length > 0 || step.rule === "set_aside", step.rule);
        for (const { act, article } of step.cites) assert.ok(act !== "" && article !== "", step.rule);
      }
    }
    for (const year of years) {
      const settlement = year.explanation.find(({ rule }) => rule === "settlement");
      assert.equal(settlement.result, year.settlement);
      assert.match(year.certainty, certain);
      assert.ok("low" in year.range && "high" in year.range && year.range.narrows === "municipal_rate");
    }
    for (const { wage, explanation } of months.filter((found) => found.wage !== undefined)) {
      wages += 1;
      assert.ok(explanation.some(({ rule, result }) => rule === "wage_net" && typeof result === "string"));
      for (const name of [
        "gross",
        "social_contribution",
        "work_bonus",
        "special_contribution",
        "withholding_tax",
        "net",
      ]) {
        assert.match(wage[name], /^\d+\.\d\d$/, name);
      }
      for (const name of ["gross", "social_contribution", "special_contribution", "withholding_tax", "net"]) {
        assert.match(wage.certainty[name], certain, name);
      }
      assert.match(wage.certainty.margin, /^\d+\.\d\d$/);
    }
  }
  assert.equal(wages, 13 + 8); // from April 2025, and from September 2025, up to April 2026
  stillAnswers();
});

test("the package says to the byte what the engine says natively", () => {
  const large = withWage();
  large.horizon = { from: "2023-01", months: 60 };
  delete large.person.tax;
  for (const asked of [ordinary(), withWage(), large]) {
    assert.equal(JSON.stringify(sorted(simulate(asked))), JSON.stringify(sorted(native(asked))));
  }
  const request = { month: "2026-03", scenario: "two-jobs", step: "1.9" };
  assert.equal(JSON.stringify(curve(withWage(), request)), JSON.stringify(native(withWage(), request)));
});

test("the reasons of a payment that differs are those that the engine gives natively", () => {
  const month = "2026-04";
  const kinds = [];
  // Exactly what is paid, cents less, a day less, nothing withheld, an amount that nothing gives, and a gross amount.
  const { benefit, fund_pays: paid } = simulate(ordinary()).scenarios[1].months.find((found) => found.month === month);
  const less = (amount, cents) => ((Math.round(Number(amount) * 100) - cents) / 100).toFixed(2);
  for (const payment of [
    { month, amount: paid },
    { month, amount: less(paid, 3) },
    { month, amount: less(benefit.gross, 3150), gross: true },
    { month, amount: benefit.gross, scenario: "work" },
    { month, amount: "3.33" },
    { month, amount: paid, gross: true, scenario: "baseline" },
  ]) {
    const found = reconcile(ordinary(), payment);
    const args = ["reconcile", JSON.stringify(payment)];
    assert.equal(JSON.stringify(found), JSON.stringify(nativeOf(ordinary(), args)), JSON.stringify(payment));
    kinds.push(found.findings.map(({ causes }) => causes.map(({ kind }) => kind).join("+")));
  }
  assert.deepEqual(kinds[0], []);
  assert.equal(kinds[1][0], "rounding");
  assert.ok(kinds[2].includes("days_paid"), String(kinds[2]));
  assert.ok(
    kinds[3].some((kind) => /withheld/.test(kind)),
    String(kinds[3]),
  );
  assert.deepEqual(kinds[4], []);
  stillAnswers();
});

test("a payment that cannot be is refused by its field", () => {
  const asked = (payment, input = ordinary()) => lines(input, (value) => reconcile(value, payment));
  assert.deepEqual(asked({ month: "2026-04" }), ["amount missing"]);
  assert.deepEqual(asked({ amount: "1.00" }), ["month missing"]);
  assert.deepEqual(asked({ month: "2026-04", amount: 1 }), ["amount number_for_decimal"]);
  assert.deepEqual(asked({ month: "2026-04", amount: "1.001" }), ["amount too_many_decimals"]);
  assert.deepEqual(asked({ month: "2026-04", amount: "-1.00" }), ["amount negative"]);
  assert.deepEqual(asked({ month: "2026-13", amount: "1.00" }), ["month not_a_month"]);
  assert.deepEqual(asked({ month: "2026-04", amount: "1.00", gross: "yes" }), ["gross wrong_type"]);
  assert.deepEqual(asked({ month: "2026-04", amount: "1.00", net: true }), ["net unknown_field"]);
  assert.deepEqual(asked({ month: "2026-04", amount: "1.00", scenario: "other" }), ["scenario unknown_scenario"]);
  assert.deepEqual(asked({ month: "2026-04", amount: "1.00" }, changed("horizon.months", 0)), [
    "horizon.months count_out_of_range",
  ]);
  for (const payment of [undefined, null, 7, "2026-04", [], () => {}, 10n])
    problems(ordinary(), (input) => reconcile(input, payment));
});

/** The same value, the names of each object in order: what is put back into a month stands at its end. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  ); // prettier-ignore
}

test("a curve has a point for each step, and is flat up to a fifth of full time", () => {
  const asked = {
    schema: 1,
    person: { scheme: "employee", family: "single" },
    incapacity: { start: "2024-01-08", basis: { kind: "daily_benefit", gross: "60.00", on: "2026-04-01" } },
    horizon: { from: "2026-04", months: 1 },
    scenarios: [
      {
        id: "half",
        activities: [
          {
            kind: "employee_work",
            from: "2026-04-01",
            weekly_hours: "19",
            full_time_hours: "38",
            gross_monthly: "1500.00",
          },
        ],
      },
    ],
  };
  const { points, cliffs, flats } = curve(asked, { month: "2026-04", step: "1.9" });
  assert.equal(points.length, 21);
  // 7.78 of 38 hours is 20.47 %: the part above 20 % rounds to nothing; 7.79 is 20.5 %, and rounds to 1 %.
  assert.equal(flats[0].to_hours, "7.78");
  assert.deepEqual([points[0].weekly_hours, points[10].weekly_hours, points[20].weekly_hours], ["0", "19", "38"]);
  assert.equal(points[10].wage_gross, "1500.00");
  const { benefit } = simulate(asked).scenarios[0].months[0];
  assert.equal(points[0].benefit_net, benefit.net);
  for (const cliff of cliffs) assert.match(cliff.rule, /^[a-z][a-z0-9_]*$/);
  assert.equal(curve(asked, { month: "2026-04" }).points.length, 77); // each half hour of 38
  stillAnswers();
});

test("the fewest hours for an amount are a point of the curve, and a wrong request is refused by its field", () => {
  const asked = ordinary();
  const { points } = curve(asked, { month: "2026-04" });
  const wished = points[40].net;
  const { fewest, most } = hours_for(asked, { month: "2026-04", net: wished });
  assert.deepEqual(
    fewest,
    points.find(({ net }) => Number(net) >= Number(wished)),
  );
  assert.equal(
    most.net,
    points.map(({ net }) => net).reduce((one, other) => (Number(other) > Number(one) ? other : one)),
  );
  assert.equal(hours_for(asked, { month: "2026-04", net: "99999.00" }).fewest, undefined);
  const refused = (request) => lines(asked, (value) => hours_for(value, request));
  assert.deepEqual(refused({ month: "2026-04" }), ["net missing"]);
  assert.deepEqual(refused({ month: "2026-04", net: 1900 }), ["net number_for_decimal"]);
  assert.deepEqual(refused({ month: "2026-04", net: "1.00", step: "0.01" }), ["step step_too_small"]);
  assert.deepEqual(refused({ month: "2026-03", net: "1.00" }), ["scenario no_job_in_month"]);
  for (const request of [undefined, null, 7, [], () => {}, 10n]) problems(asked, (input) => hours_for(input, request));
  stillAnswers();
});

test("a request for a curve that cannot be is refused by its field", () => {
  const asked = (request, input = ordinary()) => lines(input, (value) => curve(value, request));
  assert.deepEqual(asked({ month: "2026-04", step: "0.01" }), ["step step_too_small"]);
  assert.deepEqual(asked({ month: "2026-04", step: "61" }), ["step hours_out_of_range"]);
  assert.deepEqual(asked({ month: "2026-04", step: 0.5 }), ["step number_for_decimal"]);
  assert.deepEqual(asked({ month: "2026-04", hours: "19" }), ["hours unknown_field"]);
  assert.deepEqual(asked({}), ["month missing"]);
  assert.deepEqual(asked({ month: "2026-04", scenario: "other" }), ["scenario no_job_in_month"]);
  assert.deepEqual(asked({ month: "2026-03" }), ["scenario no_job_in_month"]);
  assert.deepEqual(asked({ month: "2026-04" }, changed("horizon.months", 0)), ["horizon.months count_out_of_range"]);
  for (const request of [undefined, null, 7, "2026-04", [], () => {}, 10n]) {
    problems(ordinary(), (input) => curve(input, request));
  }
  const cycle = { month: "2026-04" };
  cycle.self = cycle;
  problems(ordinary(), (input) => curve(input, cycle));
});
