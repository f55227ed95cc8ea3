import type { SelfEmployedWork } from "loont";
import { value } from "../fields";
import type { Builder } from "./builder";
import { declared, incomes } from "./work";

/** Work for oneself. */
export function ownWork(form: Builder, at: string): SelfEmployedWork & { kind: "self_employed_work" } {
  const period = form.period(at, "own-from", "own-end");
  form.from(`${at}.unpaid`, "own-paid");
  return {
    kind: "self_employed_work",
    ...period,
    ...(value("own-paid") === "no" ? { unpaid: true } : {}),
    ...declared(form, at, "own-"),
    ...incomes(form, at, "income"),
  };
}
