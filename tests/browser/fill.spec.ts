import { expect, test } from "@playwright/test";
import type { Activity, Basis, Case } from "loont";
import { readFileSync } from "node:fs";

// The form and the engine without a page: the one file of the form that listens to the page gets nothing to hear.
Object.assign(globalThis, { addEventListener: () => undefined });
const engine = (await import("../../target/npm/loont.js")) as typeof import("loont");
engine.initSync({ module: readFileSync(new URL("../../target/npm/loont_bg.wasm", import.meta.url)) });
const { fillForm } = await import("../../www/src/form/fill");
const { readForm } = await import("../../www/src/form/draft");
const { forget, isUntouched, putBack, typed } = await import("../../www/src/form/fields");
const { asTyped } = await import("../../www/src/form/typed");

const BASES: Basis[] = [
  { kind: "daily_benefit", gross: "60.00", on: "2026-11-02" },
  { kind: "monthly_wage", gross: "2600.00" },
  { kind: "hourly_wage", gross: "15.80", weekly_hours: "37.5" },
];

const JOB = {
  kind: "employee_work",
  from: "2026-12-01",
  weekly_hours: "19",
  full_time_hours: "38",
  gross_monthly: "1500.00",
} as const;

/** One of each kind of plan, with everything that the form has a field for. */
const PLANS: Record<string, Activity[]> = {
  job: [JOB],
  "job with all its fields": [
    {
      ...JOB,
      to: "2027-06-30",
      declared_on: "2026-11-30",
      permitted_from: "2026-12-15",
      gross_monthly_hours: "20",
      setting: "sheltered",
      worker: "blue_collar",
      hours_by_month: [
        { month: "2027-01", hours: "70.5", full_time_hours: "160", gross: "1234.00" },
        { month: "2027-02", hours: "60", full_time_hours: "152" },
      ],
    },
  ],
  "full-time wage": [{ ...JOB, gross_monthly: "3000.00", gross_monthly_hours: "38" }],
  "wage not known": [{ ...JOB, gross_monthly: "0.01" }],
  "two jobs": [
    { ...JOB, weekly_hours: "10" },
    {
      ...JOB,
      from: "2027-01-04",
      weekly_hours: "7.6",
      gross_monthly: "700.10",
      worker: "white_collar",
      declared_on: "2027-01-04",
    },
  ],
  own: [
    {
      kind: "self_employed_work",
      from: "2026-12-01",
      to: "2029-12-31",
      declared_on: "2026-11-20",
      permitted_from: "2026-12-02",
      unpaid: true,
      limit_of: "payment_year",
      net_yearly_income: [
        { year: 2027, amount: "12000.00" },
        { year: 2028, amount: "9000.50" },
      ],
    },
  ],
  volunteering: [
    { kind: "volunteering", from: "2026-12-01", to: "2027-01-31", allowance_per_day: "30.22", days_per_month: 4 },
  ],
  training: [
    {
      kind: "training",
      from: "2026-12-01",
      to: "2027-02-26",
      track: "cooperation",
      approved: true,
      succeeded_on: "2027-03-05",
      hours_by_month: [
        { month: "2026-12", hours: "80" },
        { month: "2027-01", hours: "92.5" },
      ],
      costs: [
        { month: "2026-12", training: "120.00", travel: "33.40" },
        { month: "2027-01", travel: "12.00" },
      ],
    },
  ],
  "training that is not approved": [
    { kind: "training", from: "2026-12-01", track: "classic", approved: false, hours_by_month: [] },
  ],
  resumption: [
    { kind: "full_resumption", from: "2026-12-01", to: "2027-05-31", gross_monthly: "2800.00", worker: "blue_collar" },
  ],
  relapse: [JOB, { kind: "relapse", from: "2027-03-01", to: "2027-04-15" }],
  together: [
    { ...JOB, weekly_hours: "12" },
    { kind: "volunteering", from: "2026-12-01" },
    { kind: "training", from: "2027-01-04", track: "classic", approved: false, hours_by_month: [] },
  ],
};

const CASE: Case = {
  schema: 1,
  person: { scheme: "employee", family: "single" },
  incapacity: { start: "2026-02-09", basis: { kind: "daily_benefit", gross: "60.00", on: "2026-11-02" } },
  horizon: { from: "2026-11", months: 24 },
  scenarios: [],
};

const withPlan = (activities: Activity[]): Case => ({ ...CASE, scenarios: [{ id: "plan-1", activities }] });

const ANSWERS: Record<string, Case> = {
  "fewer hours allowed": withPlan([{ ...JOB, weekly_hours: "19", permitted_hours: "16" }]),
  ...Object.fromEntries(BASES.map((basis) => [basis.kind, { ...CASE, incapacity: { ...CASE.incapacity, basis } }])),
  ...Object.fromEntries(Object.entries(PLANS).map(([name, activities]) => [name, withPlan(activities)])),
  "self-employed": {
    ...CASE,
    person: { scheme: "self_employed", family: "with_dependants" },
    incapacity: { start: "2026-02-09", basis: { kind: "flat_rate" }, business_stopped: true },
    scenarios: [{ id: "plan-1", activities: [{ kind: "full_resumption", from: "2027-01-01", gross_monthly: "0.00" }] }],
  },
  "self-employed with a job": {
    ...CASE,
    person: { scheme: "self_employed", family: "single" },
    incapacity: { start: "2024-02-09", basis: { kind: "flat_rate" } },
    scenarios: [
      {
        id: "plan-1",
        activities: [{ ...JOB, net_yearly_income: [{ year: 2026, amount: "4000.00" }], limit_of: "income_year" }],
      },
    ],
  },
  unemployed: {
    ...CASE,
    person: { scheme: "unemployed", family: "cohabiting" },
    incapacity: { ...CASE.incapacity, unemployment_benefit: "55.10", regular_worker: false },
  },
  "all about the person": {
    ...CASE,
    person: {
      scheme: "employee",
      family: "cohabiting",
      region: "brussels",
      family_changes: [
        { from: "2027-01-15", family: "single" },
        { from: "2027-09-01", family: "with_dependants" },
      ],
      tax: {
        household: "couple_two_incomes",
        dependent_children: 2,
        municipal_rate: "7.5",
        handicap: true,
        partner_handicap: false,
        partner_income: "small_pension",
        lone_parent: false,
        taxed_benefits: "270.17",
        exempt_commuting: "41.67",
      },
    },
    incapacity: {
      ...CASE.incapacity,
      worker: "blue_collar",
      regular_worker: true,
      assistance_of_third_person: true,
      missed_contacts: [
        { kind: "appointment", from: "2026-12-10", to: "2026-12-20" },
        { kind: "adviser_contact", from: "2027-01-10" },
      ],
    },
    horizon: { from: "2026-10", months: 37 },
  },
  "eight plans with names": {
    ...CASE,
    scenarios: Object.values(PLANS)
      .slice(0, 8)
      .map((activities, place) => ({ id: `plan-${place + 1}`, label: `=half ${place}`, activities })),
  },
};

const entered = (): unknown => {
  const { basis, work, missing } = readForm();
  expect(missing).toEqual([]);
  return engine.upgrade(work ?? basis);
};

for (const [name, wanted] of Object.entries(ANSWERS)) {
  test(`a case fills the form and comes out of it the same: ${name}`, () => {
    for (const mark of [",", "."] as const) {
      fillForm(wanted, mark);
      expect(entered()).toEqual(engine.upgrade(wanted));
      const file: unknown = JSON.parse(JSON.stringify(typed()));
      forget();
      expect(isUntouched()).toBe(true);
      const back = asTyped(file);
      expect(back).toBeDefined();
      if (back) putBack(back);
      expect(entered()).toEqual(engine.upgrade(wanted));
    }
  });
}
