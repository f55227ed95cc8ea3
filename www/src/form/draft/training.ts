import type { Track, Training, TrainingCosts, TrainingHours } from "loont";
import { monthsShown, rows, value } from "../fields";
import { monthsBetween, monthsFrom } from "../parse";
import { filled, type Builder } from "./builder";

/** One number of hours, written down for every month of the training, or for the months shown when no end is known. */
function sameEveryMonth(form: Builder, path: string, { from, to }: { from: string; to?: string }): TrainingHours[] {
  const hours = form.hours(path, "training-hours");
  const shown = monthsFrom(form.month("horizon.from", "from"), Number(monthsShown.value));
  return monthsBetween(from.slice(0, 7), to?.slice(0, 7) ?? shown.at(-1) ?? "").map((month) => ({ month, hours }));
}

function monthByMonth(form: Builder, path: string): TrainingHours[] {
  form.from(path, "lesson");
  if (rows.lesson.value.length === 0) form.need("lesson", "need-lesson");
  return rows.lesson.value.map((key, index) => ({
    month: form.month(`${path}[${index}].month`, `lesson-${key}`),
    hours: form.hours(`${path}[${index}].hours`, `lesson-${key}-hours`),
  }));
}

const costs = (form: Builder, path: string): TrainingCosts[] =>
  form.rows(rows.cost.value, (key, index) => {
    const amount = <K extends "training" | "travel">(kind: K): { [key in K]?: string } =>
      (filled(`cost-${key}-${kind}`)
        ? { [kind]: form.amount(`${path}[${index}].${kind}`, `cost-${key}-${kind}`) }
        : {}) as { [key in K]?: string };
    return { month: form.month(`${path}[${index}].month`, `cost-${key}`), ...amount("training"), ...amount("travel") };
  });

/** Training or retraining. Hours, success and costs count only when it is approved, and are asked only then. */
export function training(form: Builder, at: string): Training & { kind: "training" } {
  const period = form.period(at, "training-from", "training-end");
  const track = form.choice<Track | "unknown">(`${at}.track`, "training-track", "need-track");
  const approved = form.choice(`${at}.approved`, "training-approved", "need-approved") === "yes";
  const plan = { kind: "training", ...period, track: track === "unknown" ? "cooperation" : track, approved } as const;
  if (!approved) return { ...plan, hours_by_month: [] };
  const path = `${at}.hours_by_month`;
  const entered = costs(form, `${at}.costs`);
  return {
    ...plan,
    hours_by_month:
      value("training-hours-kind") === "months" ? monthByMonth(form, path) : sameEveryMonth(form, path, period),
    ...form.optionalDay(at, "succeeded_on", "training-success"),
    ...(entered.length > 0 ? { costs: entered } : {}),
  };
}
