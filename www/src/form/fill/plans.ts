import type { Activity, FullResumption, Relapse, SelfEmployedWork, Volunteering } from "loont";
import { value } from "../fields";
import { fillEmployer } from "./employer";
import type { Filler } from "./filler";
import { fillTraining } from "./training";
import { fillDeclared, fillIncomes } from "./work";

function fillOwn(form: Filler, work: SelfEmployedWork): void {
  form.put("plan-own", "yes");
  form.period("own-from", "own-end", work);
  if (work.unpaid) form.put("own-paid", "no");
  fillDeclared(form, work, "own-");
  fillIncomes(form, work, "income");
}

function fillVolunteering(form: Filler, plan: Volunteering): void {
  form.put("plan-volunteering", "yes");
  form.period("volunteer-from", "volunteer-end", plan);
  form.decimal("volunteer-allowance", plan.allowance_per_day);
  form.count("volunteer-days", plan.days_per_month);
}

/** Back to work in full; without a wage it is the own business. */
function fillResumption(form: Filler, plan: FullResumption): void {
  form.put("plan-resumption", "yes");
  form.period("resume-from", "resume-end", plan);
  const ownBusiness = value("scheme") === "self_employed" && plan.gross_monthly === "0.00";
  form.put("resume-wage-known", ownBusiness ? "none" : "yes");
  if (!ownBusiness) form.decimal("resume-wage", plan.gross_monthly);
  if (plan.worker) form.put("resume-worker", plan.worker);
}

const fillRelapse = (form: Filler, relapse: Relapse): void => form.period("relapse", "relapse-end", relapse);

/** The activities of a plan, into the fields of the plan on screen. The form has room for two jobs and one of each other kind. */
export function fillPlan(form: Filler, activities: readonly Activity[]): void {
  let jobs = 0;
  form.put("plan-employer", "");
  for (const activity of activities) {
    switch (activity.kind) {
      case "employee_work":
        fillEmployer(form, activity, jobs === 0 ? "" : "second-");
        jobs += 1;
        break;
      case "self_employed_work":
        fillOwn(form, activity);
        break;
      case "volunteering":
        fillVolunteering(form, activity);
        break;
      case "training":
        fillTraining(form, activity);
        break;
      case "full_resumption":
        fillResumption(form, activity);
        break;
      case "relapse":
        fillRelapse(form, activity);
        break;
    }
  }
}
