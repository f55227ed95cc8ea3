import type { Activity, AttestedHours, Basis, Case, Family, Scheme, Setting } from "loont";
import { rows, value } from "./fields";
import { decimal, isoDay, isoMonth, money } from "./parse";

/** Something the page itself can see: an answer that is not there yet. */
export interface Missing { field: string; message: string }

/** The answers as a case, and where each part of it stands in the form. */
export interface Draft {
  /** The case without work; absent while one of the first four questions is open. */
  basis?: Case;
  /** The case with work; absent without hours or while the fifth question is open. */
  work?: Case;
  /** The wage of the work is not known: it stands as zero in the case and is not shown. */
  wageUnknown: boolean;
  missing: Missing[];
  /** From a path of the contract to the id of its field, in the order of the form. */
  fields: Map<string, string>;
}

class Builder {
  readonly missing: Missing[] = [];
  readonly fields = new Map<string, string>();

  need(field: string, message: string): void {
    this.missing.push({ field, message });
  }

  text(path: string, field: string, message: string): string {
    this.fields.set(path, field);
    const typed = value(field);
    if (typed === "") this.need(field, message);
    return typed;
  }

  choice<T extends string>(path: string, field: string, message: string): T {
    return this.text(path, field, message) as T;
  }

  amount = (path: string, field: string): string => money(field, this.text(path, field, "need-amount"));
  hours = (path: string, field: string): string => decimal(this.text(path, field, "need-hours"));

  day(path: string, field: string): string {
    this.fields.set(path, field);
    const parts = ["day", "month", "year"].map((part) => value(`${field}-${part}`)) as [string, string, string];
    if (parts.includes("")) this.need(field, "need-date");
    return isoDay(...parts);
  }

  month(path: string, field: string): string {
    this.fields.set(path, field);
    const [month, year] = [value(`${field}-month`), value(`${field}-year`)];
    if (month === "" || year === "") this.need(field, "need-month");
    return isoMonth(month, year);
  }
}

const filled = (...fields: string[]): boolean => fields.some((field) => value(field) !== "");
const hasDay = (field: string): boolean => filled(`${field}-day`, `${field}-month`, `${field}-year`);

/** The second question: what the letter or the payslip says. Nothing while the person does not know. */
function basis(form: Builder): Basis | undefined {
  form.fields.set("incapacity.basis", "basis");
  const gross = "incapacity.basis.gross";
  switch (value("basis")) {
    case "daily_benefit":
      return { kind: "daily_benefit", gross: form.amount(gross, "daily"), on: form.day("incapacity.basis.on", "letter") };
    case "monthly_wage":
      return { kind: "monthly_wage", gross: form.amount(gross, "monthly-wage") };
    case "hourly_wage":
      return {
        kind: "hourly_wage",
        gross: form.amount(gross, "hourly-wage"),
        weekly_hours: form.hours("incapacity.basis.weekly_hours", "own-hours"),
      };
    case "unknown":
      form.need("basis", "need-paper");
      return undefined;
    default:
      form.need("basis", "need-basis");
      return undefined;
  }
}

function withoutWork(form: Builder): Case | undefined {
  const scheme = form.choice<Scheme>("person.scheme", "scheme", "need-scheme");
  if (scheme === "self_employed") form.need("scheme", "need-other-scheme");
  const known = basis(form);
  const start = form.day("incapacity.start", "start");
  const family = form.choice<Family>("person.family", "family", "need-family");
  const worker = scheme === "employee" ? value("worker") : "";
  const regular = value("regular-worker");
  form.fields.set("incapacity.worker", "worker").set("incapacity.regular_worker", "regular-worker");
  form.fields.set("incapacity.assistance_of_third_person", "third-person");
  const changes = rows.change.value.map((key, index) => ({
    from: form.day(`person.family_changes[${index}].from`, `change-${key}`),
    family: form.choice<Family>(`person.family_changes[${index}].family`, `change-${key}-family`, "need-family"),
  }));
  const allowance = scheme === "unemployed" && filled("unemployment-benefit")
    ? form.amount("incapacity.unemployment_benefit", "unemployment-benefit")
    : undefined;
  form.fields.set("horizon.months", "months-shown");
  const from = form.month("horizon.from", "from");
  if (!known || form.missing.length > 0) return undefined;
  return {
    schema: 1,
    person: { scheme, family, ...(changes.length > 0 ? { family_changes: changes } : {}) },
    incapacity: {
      start,
      basis: known,
      ...(worker === "white_collar" || worker === "blue_collar" ? { worker } : {}),
      ...(regular === "unknown" ? {} : { regular_worker: regular === "yes" }),
      ...(value("third-person") === "yes" ? { assistance_of_third_person: true } : {}),
      ...(allowance === undefined ? {} : { unemployment_benefit: allowance }),
    },
    horizon: { from, months: Number(value("months-shown")) },
    scenarios: [],
  };
}

/** One job; `name` is empty for the first and "second-" for the second. */
function job(form: Builder, index: number, name: string): Activity {
  const at = (key: string): string => `scenarios[0].activities[${index}].${key}`;
  const from = form.day(at("from"), `${name}work`);
  const to = hasDay(`${name}end`) ? form.day(at("to"), `${name}end`) : undefined;
  const weekly_hours = form.hours(at("weekly_hours"), `${name}hours`);
  const full_time_hours = form.hours(at("full_time_hours"), `${name}full-time-hours`);
  form.fields.set(at("gross_monthly"), `${name}wage`).set(at("gross_monthly_hours"), `${name}wage`);
  const wageFor = value(`${name}wage-for`);
  const gross_monthly = wageFor === "unknown" ? "0.00" : form.amount(at("gross_monthly"), `${name}wage`);
  const paidHours = wageFor === "full_time" ? full_time_hours : decimal(value(`${name}wage-hours`));
  const scaled = wageFor !== "unknown" && paidHours !== "" && paidHours !== weekly_hours;
  form.fields.set(at("setting"), "setting");
  const setting = name === "" ? (value("setting") as Setting) : "regular";
  const attested = name === "" ? attestedMonths(form, at("hours_by_month")) : [];
  return {
    kind: "employee_work",
    from,
    ...(to === undefined ? {} : { to }),
    weekly_hours,
    full_time_hours,
    gross_monthly,
    ...(scaled ? { gross_monthly_hours: paidHours } : {}),
    ...(setting === "regular" ? {} : { setting }),
    ...(attested.length > 0 ? { hours_by_month: attested } : {}),
  };
}

const attestedMonths = (form: Builder, path: string): AttestedHours[] =>
  rows.attested.value.map((key, index) => ({
    month: form.month(`${path}[${index}].month`, `attested-${key}`),
    hours: form.hours(`${path}[${index}].hours`, `attested-${key}-hours`),
    full_time_hours: form.hours(`${path}[${index}].full_time_hours`, `attested-${key}-full`),
    ...(filled(`attested-${key}-wage`) ? { gross: form.amount(`${path}[${index}].gross`, `attested-${key}-wage`) } : {}),
  }));

/** Reads the whole form. It reads signals, so a computed around it follows every answer. */
export function readForm(): Draft {
  const form = new Builder();
  const before = withoutWork(form);
  const draft: Draft = { wageUnknown: false, missing: form.missing, fields: form.fields };
  if (before) draft.basis = before;
  if (!filled("hours")) {
    if (filled("wage")) form.need("hours", "need-hours");
    return draft;
  }
  const open = form.missing.length;
  const second = value("second-job") === "yes";
  const activities = [job(form, 0, ""), ...(second ? [job(form, 1, "second-")] : [])];
  draft.wageUnknown = value("wage-for") === "unknown" || (second && value("second-wage-for") === "unknown");
  if (before && form.missing.length === open) draft.work = { ...before, scenarios: [{ id: "work", activities }] };
  return draft;
}

/** The field of a path, or of the nearest part of the form around it. */
export function fieldOf(draft: Draft, path: string): string | undefined {
  for (let part = path; part !== ""; part = part.replace(/[.[]?[^.[]*$/, "")) {
    const field = draft.fields.get(part);
    if (field !== undefined) return field;
  }
  return undefined;
}
