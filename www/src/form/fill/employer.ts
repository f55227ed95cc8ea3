import type { EmployeeWork } from "loont";
import { WAGE_UNKNOWN } from "../draft/employer";
import type { Filler } from "./filler";
import { fillDeclared, fillIncomes } from "./work";

/** The wage, and the hours that it is for. A wage that is full-time comes back for a number of hours: the cents are the same. */
function fillWage(form: Filler, work: EmployeeWork, name: string): void {
  const { gross_monthly: wage, gross_monthly_hours: hours } = work;
  if (wage === WAGE_UNKNOWN && hours === undefined) {
    form.put(`${name}wage-for`, "unknown");
    return;
  }
  const full = hours !== undefined && hours === work.full_time_hours;
  form.put(`${name}wage-for`, full ? "full_time" : "hours");
  form.decimal(`${name}wage`, wage);
  form.put(`${name}wage-hours`, full ? "" : (hours ?? work.weekly_hours));
}

/** One job; `name` is empty for the first and "second-" for the second. */
export function fillEmployer(form: Filler, work: EmployeeWork, name: "" | "second-"): void {
  form.put(name === "" ? "plan-employer" : "second-job", "yes");
  form.period(`${name}work`, `${name}end`, work);
  form.decimal(`${name}hours`, work.weekly_hours);
  form.decimal(`${name}full-time-hours`, work.full_time_hours);
  fillWage(form, work, name);
  form.decimal(`${name}permitted-hours`, work.permitted_hours);
  if (work.worker) form.put(`${name}job-worker`, work.worker);
  fillDeclared(form, work, name);
  if (name !== "") return;
  if (work.setting) form.put("setting", work.setting);
  form.rows("attested", work.hours_by_month, (row, attested) => {
    form.month(row, attested.month);
    form.decimal(`${row}-hours`, attested.hours);
    form.decimal(`${row}-full`, attested.full_time_hours);
    form.decimal(`${row}-wage`, attested.gross);
  });
  fillIncomes(form, work, "wages");
}
