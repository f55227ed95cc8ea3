import type { FullResumption, Relapse } from "loont";
import { value } from "../fields";
import type { Builder } from "./builder";
import { workerOf } from "./employer";

/** Back to work in full. A self-employed person who goes back to the own business has no wage. */
export function resumption(form: Builder, at: string): FullResumption & { kind: "full_resumption" } {
  const period = form.period(at, "resume-from", "resume-end");
  form.from(`${at}.gross_monthly`, "resume-wage");
  const ownBusiness = value("scheme") === "self_employed" && value("resume-wage-known") === "none";
  return {
    kind: "full_resumption",
    ...period,
    gross_monthly: ownBusiness ? "0.00" : form.amount(`${at}.gross_monthly`, "resume-wage"),
    ...workerOf(form, at, "resume-worker"),
  };
}

/** Fully ill again. */
export const relapse = (form: Builder, at: string): Relapse & { kind: "relapse" } => ({
  kind: "relapse",
  ...form.period(at, "relapse", "relapse-end"),
});
