import type { Training, TrainingHours } from "loont";
import type { Filler } from "./filler";

/** The hours, month by month: "the same in every month" follows the months shown, and a file does not. */
function fillHours(form: Filler, hours: readonly TrainingHours[]): void {
  form.put("training-hours-kind", "months");
  form.rows("lesson", hours, (row, lesson) => {
    form.month(row, lesson.month);
    form.decimal(`${row}-hours`, lesson.hours);
  });
}

/** Training or retraining. */
export function fillTraining(form: Filler, plan: Training): void {
  form.put("plan-training", "yes");
  form.period("training-from", "training-end", plan);
  form.put("training-track", plan.track);
  form.put("training-approved", plan.approved ? "yes" : "no");
  if (plan.hours_by_month.length > 0) fillHours(form, plan.hours_by_month);
  form.day("training-success", plan.succeeded_on);
  form.rows("cost", plan.costs, (row, cost) => {
    form.month(row, cost.month);
    form.decimal(`${row}-training`, cost.training);
    form.decimal(`${row}-travel`, cost.travel);
  });
}
