import type { AttestedHours, EmployeeWork, Setting, Worker } from "loont";
import { rows, value } from "../fields";
import { decimal } from "../parse";
import { filled, type Builder } from "./builder";
import { declared, incomes } from "./work";

const attestedMonths = (form: Builder, path: string): AttestedHours[] =>
  form.rows(rows.attested.value, (key, index) => ({
    month: form.month(`${path}[${index}].month`, `attested-${key}`),
    hours: form.hours(`${path}[${index}].hours`, `attested-${key}-hours`),
    full_time_hours: form.hours(`${path}[${index}].full_time_hours`, `attested-${key}-full`),
    ...(filled(`attested-${key}-wage`)
      ? { gross: form.amount(`${path}[${index}].gross`, `attested-${key}-wage`) }
      : {}),
  }));

/** Stands for a wage that is not known: the engine refuses work for nothing. What follows from it is not shown. */
export const WAGE_UNKNOWN = "0.01";

/** The kind of worker in a job, when it was said. */
export function workerOf(form: Builder, at: string, field: string): { worker?: Worker } {
  form.from(`${at}.worker`, field);
  const worker = value(field);
  return worker === "white_collar" || worker === "blue_collar" ? { worker } : {};
}

/** The hours that the advising doctor allowed, when they were said. */
function permittedHours(form: Builder, at: string, field: string): { permitted_hours?: string } {
  const path = `${at}.permitted_hours`;
  form.from(path, field);
  return filled(field) ? { permitted_hours: form.hours(path, field) } : {};
}

/** One job; `name` is empty for the first and "second-" for the second. */
export function employerWork(
  form: Builder,
  at: string,
  name: "" | "second-",
): EmployeeWork & { kind: "employee_work" } {
  const period = form.period(at, `${name}work`, `${name}end`);
  const weekly_hours = form.hours(`${at}.weekly_hours`, `${name}hours`);
  const full_time_hours = form.hours(`${at}.full_time_hours`, `${name}full-time-hours`);
  form.from(`${at}.gross_monthly`, `${name}wage`).from(`${at}.gross_monthly_hours`, `${name}wage`);
  const wageFor = value(`${name}wage-for`);
  const gross_monthly = wageFor === "unknown" ? WAGE_UNKNOWN : form.amount(`${at}.gross_monthly`, `${name}wage`);
  const paidHours = wageFor === "full_time" ? full_time_hours : decimal(value(`${name}wage-hours`));
  const scaled = wageFor !== "unknown" && paidHours !== "" && paidHours !== weekly_hours;
  form.from(`${at}.setting`, "setting");
  const setting = name === "" ? (value("setting") as Setting) : "regular";
  const attested = name === "" ? attestedMonths(form, `${at}.hours_by_month`) : [];
  return {
    kind: "employee_work",
    ...period,
    weekly_hours,
    full_time_hours,
    gross_monthly,
    ...(scaled ? { gross_monthly_hours: paidHours } : {}),
    ...(setting === "regular" ? {} : { setting }),
    ...workerOf(form, at, `${name}job-worker`),
    ...permittedHours(form, at, `${name}permitted-hours`),
    ...(attested.length > 0 ? { hours_by_month: attested } : {}),
    ...declared(form, at, name),
    ...(name === "" && value("scheme") === "self_employed" ? incomes(form, at, "wages") : {}),
  };
}
