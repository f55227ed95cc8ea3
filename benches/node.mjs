// How long the whole call takes in Node, from object to object, with explanations: 36 months and one or two plans, as the
// page asks while a slider moves, and the largest case that the contract allows. "No work" is simulated next to the plans
// each time, as "no resumption" is next to the ways back of an employer. Run by `cargo xtask bench`.

import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";

import init, { employer, later, simulate } from "../target/npm/loont.js";

await init({ module_or_path: await readFile(new URL("../target/npm/loont_bg.wasm", import.meta.url)) });
await later();

/** An ordinary case: ill since September 2025, a plan for each scenario. */
function question(months, plans, basis) {
  return {
    schema: 1,
    person: { scheme: "employee", family: "single" },
    incapacity: { start: "2025-09-01", basis },
    horizon: { from: "2026-03", months },
    scenarios: Array.from({ length: plans }, (_, place) => ({
      id: `plan-${place}`,
      activities: [
        {
          kind: "employee_work",
          from: "2026-04-01",
          weekly_hours: String(10 + place),
          full_time_hours: "38",
          gross_monthly: "1500.00",
        },
      ],
    })),
  };
}

/** What an employer asks: ill since October 2026, so many ways back from December. */
function ways(count) {
  return {
    schema: 1,
    kind: "employer",
    employer: { region: "flanders", headcount_50_or_more: true },
    worker: { status: "white_collar", age_at_start: 42 },
    job: { gross_monthly: "3000.00", weekly_hours: "38", full_time_hours: "38", end_of_year_premium: "3000.00" },
    incapacity: { start: "2026-10-05" },
    horizon: { from: "2026-11", months: 36 },
    options: Array.from({ length: count }, (_, place) => ({
      id: `way-${place}`,
      events: [{ kind: "partial_resumption", from: "2026-12-01", weekly_hours: String(19 + 5 * place) }],
    })),
  };
}

/** Minimum, median and maximum of the measured calls, in microseconds, after a warm-up that is not counted. */
function measure(simulate, asked, calls) {
  for (let call = 0; call < calls; call += 1) simulate(asked);
  const times = Array.from({ length: calls }, () => {
    const start = performance.now();
    simulate(asked);
    return (performance.now() - start) * 1000;
  }).sort((a, b) => a - b);
  return [times[0], times[Math.floor(calls / 2)], times[calls - 1]];
}

const letter = { kind: "daily_benefit", gross: "75.00", on: "2026-03-02" };
const wage = { kind: "monthly_wage", gross: "3000.00" };

const row = (label, columns) => console.log(label.padEnd(32) + columns.map((text) => text.padStart(11)).join(""));

row("months × plans  basis", ["minimum", "median", "maximum"]);
for (const [months, plans, name, basis, calls] of [
  [36, 1, "letter", letter, 500],
  [36, 1, "wage", wage, 500],
  [36, 2, "letter", letter, 500],
  [36, 2, "wage", wage, 500],
  [120, 8, "wage", wage, 60],
]) {
  const times = measure(simulate, question(months, plans, basis), calls);
  row(
    `${months} × ${plans}  ${name}`,
    times.map((time) => time.toFixed(1)),
  );
}
for (const count of [1, 3]) {
  const times = measure(employer, ways(count), 500);
  row(
    `36 × ${count}  employer`,
    times.map((time) => time.toFixed(1)),
  );
}
