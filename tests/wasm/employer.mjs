// The employer's view, as the WebAssembly build gives it. Part of smoke.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";

import { lines, part } from "./engine.mjs";

const { employer } = await part("employer");

const job = () => ({
  schema: 1,
  kind: "employer",
  employer: { region: "wallonia", headcount_50_or_more: true },
  worker: { status: "blue_collar", employed_since: "2018-01-02", age_at_start: 40 },
  job: { gross_monthly: "2600.00", weekly_hours: "38", full_time_hours: "38" },
  incapacity: { start: "2026-03-02" },
  horizon: { from: "2026-03", months: 3 },
  options: [{ id: "half", events: [{ kind: "partial_resumption", from: "2026-05-01", weekly_hours: "19" }] }],
});

test("an employer: the guaranteed wage, the contribution, half of the hours", () => {
  const { options, receipt } = employer(job());
  assert.deepEqual(
    options.map((option) => option.id),
    ["no_resumption", "half"],
  );
  const [march, april] = options[0].months;
  // 6 days whole, 6 days 85.88 %, 14 days 25.88 % of 100 a day.
  assert.equal(march.guaranteed_wage.gross, "1477.60");
  // 30 % of 26 days of 60.00, all of it in April as day 31 is 1 April.
  assert.deepEqual(april.solidarity_contribution, { low: "468.00", high: "468.00" });
  const may = options[1].months[2];
  // 1,300 at 108 %, 25 %. Reduction of a quarter: 14 % of 11,458.57 - 7,800 and 16 % of 9,547.20 - 7,800, half of it times
  // 1.18 for half of the hours: 467.13, of which a month is a third.
  assert.deepEqual(may.contributions, { basic: "351.00", reduction: "155.71", paid: "195.29" });
  assert.equal(may.subsidies.length, 0);
  for (const step of may.explanation) assert.ok(step.cites.length > 0 && step.rule !== "", step.rule);
  assert.match(receipt.case_hash, /^[0-9a-f]{64}$/);
  assert.equal(JSON.stringify(employer(job())), JSON.stringify(employer(job())));
});

test("what an employer is not told is refused by its name", () => {
  assert.deepEqual(lines({ ...job(), person: { family: "single" } }, employer), ["person unknown_field"]);
  const named = { ...job(), incapacity: { start: "2026-03-02", basis: { kind: "daily_benefit" } } };
  assert.deepEqual(lines(named, employer), ["incapacity.basis unknown_field"]);
  assert.ok(lines("employer", employer).length > 0);
});
