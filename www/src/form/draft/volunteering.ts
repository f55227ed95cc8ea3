import type { Volunteering } from "loont";
import { filled, type Builder } from "./builder";

/** Volunteering; the allowance and the days may stay empty. */
export function volunteering(form: Builder, at: string): Volunteering & { kind: "volunteering" } {
  const period = form.period(at, "volunteer-from", "volunteer-end");
  return {
    kind: "volunteering",
    ...period,
    ...(filled("volunteer-allowance")
      ? { allowance_per_day: form.amount(`${at}.allowance_per_day`, "volunteer-allowance") }
      : {}),
    ...(filled("volunteer-days")
      ? { days_per_month: form.count(`${at}.days_per_month`, "volunteer-days", "need-count") }
      : {}),
  };
}
