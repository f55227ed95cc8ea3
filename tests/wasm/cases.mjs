// The ordinary case that the tests of the WebAssembly build start from, and a way to change one field of it.

/** A person with 45.00 a day on the letter who takes up work for some hours of a 38-hour week. */
export function ordinary({ daily = "45.00", hours = "19" } = {}) {
  return {
    schema: 1,
    person: { scheme: "employee", family: "single" },
    incapacity: { start: "2025-09-01", basis: { kind: "daily_benefit", gross: daily, on: "2026-03-02" } },
    horizon: { from: "2026-03", months: 3 },
    scenarios: [
      {
        id: "work",
        activities: [
          {
            kind: "employee_work",
            from: "2026-04-01",
            weekly_hours: hours,
            full_time_hours: "38",
            gross_monthly: "1500.00",
          },
        ],
      },
    ],
  };
}

/** The ordinary case with one field replaced: `changed("incapacity.basis.gross", 45)`. */
export function changed(path, value) {
  const whole = ordinary();
  const names = path.split(/[.[\]]+/).filter((name) => name !== "");
  const last = names.pop();
  const parent = names.reduce((object, name) => object[name], whole);
  parent[last] = value;
  return whole;
}
