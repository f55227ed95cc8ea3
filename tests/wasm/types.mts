// The types that another site sees. Nothing here runs: `cargo xtask test types` compiles it, and every line marked with
// `@ts-expect-error` must be an error, so that the types keep refusing what the engine refuses.

import init, {
  curve,
  daily_for,
  later,
  law,
  plausible,
  simulate,
  start_range,
  upgrade,
  version,
} from "../../target/npm/loont.js";
import type {
  Activity,
  Case,
  Curve,
  CurveRequest,
  DailyBasis,
  FieldError,
  MonthOutcome,
  Outcome,
  Plausible,
  ScenarioOutcome,
  Segment,
  Step,
  YearOutcome,
} from "../../target/npm/loont.js";

await init();
await init({ module_or_path: new Uint8Array() });
await init({ module_or_path: new URL("https://example.org/loont_bg.wasm") });
await init({ module_or_path: fetch("loont_bg.wasm") });
await later();

const work: Activity = {
  kind: "employee_work",
  from: "2026-04-01",
  weekly_hours: "19",
  full_time_hours: "38",
  gross_monthly: "1500.00",
};

const question: Case = {
  schema: 1,
  person: { scheme: "employee", family: "single" },
  incapacity: { start: "2025-09-01", basis: { kind: "daily_benefit", gross: "45.00", on: "2026-03-02" } },
  horizon: { from: "2026-03", months: 3 },
  scenarios: [{ id: "work", label: "half-time", activities: [work] }],
};

const outcome: Outcome = simulate(question);
const scenario: ScenarioOutcome | undefined = outcome.scenarios[1];
const month: MonthOutcome | undefined = scenario?.months[0];
const segment: Segment | undefined = month?.benefit.segments[0];
const step: Step | undefined = month?.explanation[0];
const texts: (string | undefined)[] = [
  segment?.daily_paid,
  segment?.reduction_percent,
  month?.net,
  month?.fund_pays,
  month?.wage?.gross,
  month?.premiums[0]?.kind,
  scenario?.total.difference_with_baseline,
  scenario?.limits[0]?.kind,
  scenario?.calendar[0]?.on,
  step?.cites[0]?.url,
  step?.args["wage_eur"],
  outcome.receipt.case_hash,
  version().law_known_until,
  law().parameters[0]?.values[0]?.status,
];
const year: YearOutcome | undefined = scenario?.years[0];
const request: CurveRequest = { month: "2026-04", scenario: "work", step: "0.5" };
const points: Curve["points"] = curve(question, request).points;
const taxed: (string | undefined)[] = [
  year?.settlement,
  year?.range?.low,
  year?.set_aside?.per_month,
  year?.worst,
  year?.settlement_share,
  year?.special_contribution_range?.high,
  year?.special_contribution,
  month?.wage?.net,
  month?.wage?.certainty.margin,
  outcome.before_illness?.net,
  points[0]?.kept_percent,
  points[0]?.after_tax_per_extra_hour,
];
const asked: Plausible[] = plausible(question);
const bounds: (string | undefined)[] = [
  asked[0]?.path,
  asked[0]?.lowest,
  asked[0]?.highest,
  asked[0]?.cites[0]?.article,
];
const behind: DailyBasis | undefined = daily_for(question, { month: "2026-11", net: "1540.20" });
const low: string | undefined = start_range(question, { month: "2026-03" }).scenarios[0]?.fund_pays.low;
const phase:
  | "guaranteed_wage"
  | "waiting"
  | "primary"
  | "invalidity"
  | "not_incapacitated"
  | "suspended"
  | "pension"
  | undefined = segment?.phase;
const status: "official" | "secondary" | "derived" | "assumed" | undefined = step?.status;
const days: number | undefined = segment?.days;
const again: Case = upgrade(JSON.parse("{}") as unknown);
const problem: FieldError = { path: "horizon.months", code: "count_out_of_range", args: { max_count: "120" } };

// @ts-expect-error an amount is a text
const numberForMoney: Case["incapacity"]["basis"] = { kind: "monthly_wage", gross: 3000 };
// @ts-expect-error a word that the contract does not have
const unknownWord: Case["person"] = { scheme: "employee", family: "married" };
// @ts-expect-error a field that is missing
const missing: Case["horizon"] = { from: "2026-03" };
// @ts-expect-error a field that does not exist
const unknownField: Case["person"] = { scheme: "employee", family: "single", famliy: "single" };
// @ts-expect-error another schema
const schema: Case["schema"] = 2;
// @ts-expect-error a case is an object
simulate("{}");
// @ts-expect-error an amount of the outcome is a text
const sum: number | undefined = month?.net;

// @ts-expect-error a step is a text
const step05: CurveRequest = { month: "2026-04", step: 0.5 };

export {
  again,
  behind,
  bounds,
  days,
  low,
  missing,
  numberForMoney,
  phase,
  points,
  problem,
  schema,
  status,
  step05,
  sum,
  taxed,
  texts,
  unknownField,
  unknownWord,
};
