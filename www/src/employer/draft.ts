// The answers of an employer as a case. It is built from the fields of `fields.ts` and from nothing else.
import { today } from "../form/clock";
import { Builder, filled, hasDay } from "../form/draft/builder";
import { value } from "../form/fields";
import { decimal, isoMonth, money } from "../form/parse";
import { aidField, aidsHere, isInFull, isPlanned, PLACES, type Aid, type Place } from "./fields";
import type {
  Employer,
  EmployerCase,
  EmployerEvent,
  EmployerIncapacity,
  EmployerOption,
  EmployerWorker,
  Job,
  Replacement,
  Subsidy,
} from "./types";

/** The answers as a case, and where each part of it stands in the form. */
export interface EmployerDraft {
  /** Absent while a question that every amount needs is open. */
  question?: EmployerCase;
  form: Builder;
  /** The places of the ways back, in the order of the case. */
  places: Place[];
}

type Known<T> = { [key in keyof T]?: T[key] };

/** A part of an object for a field that may stay open; "unknown" is open too. */
function choice<T, K extends keyof T & string>(form: Builder, at: string, key: K, field: string): Known<T> {
  form.from(`${at}.${key}`, field);
  return (filled(field) && value(field) !== "unknown" ? { [key]: value(field) } : {}) as Known<T>;
}

function yes<T, K extends keyof T & string>(form: Builder, at: string, key: K, field: string): Known<T> {
  form.from(`${at}.${key}`, field);
  const typed = value(field);
  return (typed === "yes" || typed === "no" ? { [key]: typed === "yes" } : {}) as Known<T>;
}

function amount<T, K extends keyof T & string>(form: Builder, at: string, key: K, field: string): Known<T> {
  form.from(`${at}.${key}`, field);
  return (filled(field) ? { [key]: money(field, value(field)) } : {}) as Known<T>;
}

function percent<T, K extends keyof T & string>(form: Builder, at: string, key: K, field: string): Known<T> {
  form.from(`${at}.${key}`, field);
  return (filled(field) ? { [key]: decimal(value(field)) } : {}) as Known<T>;
}

function count<T, K extends keyof T & string>(form: Builder, at: string, key: K, field: string): Known<T> {
  return (filled(field) ? { [key]: form.count(`${at}.${key}`, field, "need-number") } : {}) as Known<T>;
}

/** How large the firm is, as the two limits of the law. */
function size(form: Builder): Known<Employer> {
  form.from("employer.headcount_50_or_more", "emp-size").from("employer.headcount_20_or_more", "emp-size");
  switch (value("emp-size")) {
    case "under_20":
      return { headcount_50_or_more: false, headcount_20_or_more: false };
    case "20_to_49":
      return { headcount_50_or_more: false, headcount_20_or_more: true };
    case "50_or_more":
      return { headcount_50_or_more: true, headcount_20_or_more: true };
    case "under_50":
      return { headcount_50_or_more: false };
    case "20_or_more":
      return { headcount_20_or_more: true };
    default:
      return {};
  }
}

function employer(form: Builder): Employer {
  const category = value("emp-category");
  form.from("employer.category", "emp-category");
  return {
    region: form.choice("employer.region", "emp-region", "need-choice"),
    ...size(form),
    ...yes<Employer, "sheltered">(form, "employer", "sheltered", "emp-sheltered"),
    ...(/^[123]$/.test(category) ? { category: Number(category) as 1 | 2 | 3 } : {}),
    ...percent<Employer, "contribution_percent">(form, "employer", "contribution_percent", "emp-rate"),
  };
}

const worker = (form: Builder): EmployerWorker =>
  ({
    status: form.choice("worker.status", "emp-status", "need-choice"),
    ...choice<EmployerWorker, "contract">(form, "worker", "contract", "emp-contract"),
    ...form.optionalDay("worker", "employed_since", "emp-since"),
    ...count<EmployerWorker, "age_at_start">(form, "worker", "age_at_start", "emp-age"),
    ...choice<EmployerWorker, "category">(form, "worker", "category", "emp-kind"),
    ...yes<EmployerWorker, "recognised">(form, "worker", "recognised", "emp-recognised"),
    ...choice<EmployerWorker, "region">(form, "worker", "region", "emp-lives"),
  }) as EmployerWorker;

const job = (form: Builder): Job => ({
  gross_monthly: form.amount("job.gross_monthly", "emp-wage"),
  weekly_hours: form.hours("job.weekly_hours", "emp-hours"),
  full_time_hours: form.hours("job.full_time_hours", "emp-full"),
  ...amount<Job, "end_of_year_premium">(form, "job", "end_of_year_premium", "emp-premium"),
  ...amount<Job, "structural_reduction">(form, "job", "structural_reduction", "emp-reduction"),
});

function incapacity(form: Builder): EmployerIncapacity {
  const at = "incapacity.previous";
  form.from(at, "emp-earlier");
  return {
    start: form.day("incapacity.start", "emp-start"),
    ...(hasDay("emp-earlier") || hasDay("emp-earlier-end")
      ? {
          previous: {
            from: form.day(`${at}.from`, "emp-earlier"),
            to: form.day(`${at}.to`, "emp-earlier-end"),
            ...count<{ days_paid: number }, "days_paid">(form, at, "days_paid", "emp-earlier-days"),
            ...yes<{ other_cause: boolean }, "other_cause">(form, at, "other_cause", "emp-earlier-other"),
          },
        }
      : {}),
  };
}

/** From the month of today on, or from that of the illness when it begins later; unless the employer chose another one. */
function horizon(form: Builder, start: string): EmployerCase["horizon"] {
  form.from("horizon.from", "emp-first").from("horizon.months", "emp-months").from("horizon", "emp-first");
  const now = today();
  const here = isoMonth(String(now.month), String(now.year));
  const chosen = filled("emp-first-month", "emp-first-year") ? form.month("horizon.from", "emp-first") : undefined;
  const later = start.slice(0, 7) > here ? start.slice(0, 7) : here;
  return { from: chosen ?? later, months: Number(value("emp-months") || "12") };
}

/** Work again: at fewer hours with permission, or in full as before. */
function work(form: Builder, place: Place, at: string): EmployerEvent {
  const from = form.day(`${at}.from`, "emp-from");
  if (isInFull(place)) return { kind: "full_resumption", from };
  return {
    kind: "partial_resumption",
    from,
    ...form.optionalDay(at, "to", "emp-until"),
    weekly_hours: form.hours(`${at}.weekly_hours`, `emp-hours-${place}`),
    ...amount<{ gross_monthly: string }, "gross_monthly">(form, at, "gross_monthly", `emp-wage-${place}`),
    ...form.optionalDay(at, "permitted_since", "emp-permitted"),
  };
}

/** The name that another site gave a way back, else one that no other has. */
function idOf(place: Place): string {
  const given = (one: Place): string => value(`emp-id-${one}`);
  const taken = new Set(PLACES.map(given));
  const free = [`option-${place}`, ...PLACES.map((more) => `option-${place}-${more}`)].find((one) => !taken.has(one));
  return given(place) || (free ?? `option-${place}`);
}

/** A way back, and perhaps ill again. */
function option(form: Builder, place: Place, at: string): EmployerOption {
  form
    .from(at, isInFull(place) ? `emp-whole-${place}` : `emp-hours-${place}`)
    .from(`${at}.label`, `emp-label-${place}`);
  const events = [work(form, place, `${at}.events[0]`)];
  if (hasDay("emp-relapse")) {
    const again = `${at}.events[1]`;
    form.from(again, "emp-relapse");
    events.push({
      kind: "relapse",
      from: form.day(`${again}.from`, "emp-relapse"),
      ...form.optionalDay(again, "to", "emp-relapse-end"),
      ...yes<{ other_cause: boolean }, "other_cause">(form, again, "other_cause", "emp-relapse-other"),
    });
  }
  const label = value(`emp-label-${place}`);
  return { id: idOf(place), ...(label === "" ? {} : { label }), events };
}

function replacement(form: Builder): { replacement?: Replacement } {
  if (value("emp-replaced") !== "yes") return {};
  const at = "replacement";
  form.from(at, "emp-replace-wage");
  return {
    replacement: {
      gross_monthly: form.amount(`${at}.gross_monthly`, "emp-replace-wage"),
      weekly_hours: form.hours(`${at}.weekly_hours`, "emp-replace-hours"),
      status: form.choice(`${at}.status`, "emp-replace-status", "need-choice"),
      ...form.optionalDay(at, "from", "emp-replace-from"),
      ...form.optionalDay(at, "to", "emp-replace-until"),
    },
  };
}

const PERCENT: ReadonlySet<Aid> = new Set(["vop", "individual_maatwerk", "aviq_compensation", "phare"]);
const NEEDS_PERCENT: ReadonlySet<Aid> = new Set(["aviq_compensation", "phare"]);
export const hasPercent = (aid: Aid): boolean => PERCENT.has(aid);

function subsidy(form: Builder, kind: Aid, at: string): Subsidy {
  const field = aidField(kind);
  form.from(at, field);
  if (NEEDS_PERCENT.has(kind) && !filled(`${field}-percent`)) form.need(`${field}-percent`, "need-percent");
  return {
    kind,
    since: form.day(`${at}.since`, `${field}-since`),
    ...(kind === "individual_maatwerk"
      ? { package: form.choice(`${at}.package`, `${field}-package`, "need-choice") }
      : {}),
    ...(hasPercent(kind) ? percent<{ percent: string }, "percent">(form, at, "percent", `${field}-percent`) : {}),
    ...(kind === "individual_maatwerk"
      ? choice<{ guidance: string }, "guidance">(form, at, "guidance", `${field}-guidance`)
      : {}),
  } as Subsidy;
}

function subsidies(form: Builder): { subsidies?: Subsidy[] } {
  form.from("subsidies", "emp-region");
  const granted = aidsHere().filter((aid) => value(aidField(aid)) === "yes");
  return granted.length === 0
    ? {}
    : { subsidies: granted.map((aid, place) => subsidy(form, aid, `subsidies[${place}]`)) };
}

/** Reads the whole form of an employer, in the order of its questions. */
export function readEmployer(): EmployerDraft {
  const form = new Builder();
  const ill = incapacity(form);
  const who = { ...worker(form) };
  const work = job(form);
  const firm = employer(form);
  const places = PLACES.filter(isPlanned);
  const options = places.map((place, index) => option(form, place, `options[${index}]`));
  const other = {
    ...replacement(form),
    ...subsidies(form),
    ...yes<EmployerCase, "solidarity_exempt_if_authorised_work">(
      form,
      "",
      "solidarity_exempt_if_authorised_work",
      "emp-exempt",
    ),
  };
  form.from("solidarity_exempt_if_authorised_work", "emp-exempt").from("options", "emp-hours-1");
  const months = horizon(form, ill.start);
  const question: EmployerCase = {
    schema: 1,
    kind: "employer",
    employer: firm,
    worker: who,
    job: work,
    incapacity: ill,
    horizon: months,
    options,
    ...other,
  };
  return { ...(form.missing.length === 0 ? { question } : {}), form, places };
}
