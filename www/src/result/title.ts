import type { Activity } from "loont";
import { entered } from "../form/onscreen";
import { day, quantity } from "../format";
import { t } from "../i18n";

/** What the person thinks of, as it was asked; a relapse is what may happen to a plan, not a plan. */
const plannedIn = (activities: readonly Activity[]): Activity[] => activities.filter(({ kind }) => kind !== "relapse");
export const planned = (): Activity[] => plannedIn(entered());

/** True when a wage belongs to the plan: then the page compares work with no work. */
const isAllPaidWork = (): boolean =>
  planned().length > 0 && planned().every(({ kind }) => kind === "employee_work" || kind === "full_resumption");

/** "With 19 hours a week", "With work for yourself", or "With this plan" when there are several kinds; and a relapse in it. */
export function titleOf(activities: readonly Activity[]): string {
  const relapse = activities.find(({ kind }) => kind === "relapse");
  const title = planTitle(plannedIn(activities));
  return relapse ? t("with-relapse", { title, date: day(relapse.from) }) : title;
}

/** The same of the plan on screen. */
export const workTitle = (): string => titleOf(entered());

function planTitle(plans: readonly Activity[]): string {
  const [first] = plans;
  if (!first || plans.some(({ kind }) => kind !== first.kind)) return t("with-plan");
  switch (first.kind) {
    case "employee_work":
      return plans.length === 1 ? t("with-hours", { hours: quantity(first.weekly_hours) }) : t("with-work");
    case "self_employed_work":
      return t("with-own");
    case "volunteering":
      return t("with-volunteering");
    case "training":
      return t("with-training");
    case "full_resumption":
      return t("with-resumption");
    case "relapse":
      return t("with-plan");
  }
}

/** The other column: "Without work", or "Without this plan" when the plan is not only work for a wage. */
export const withoutTitle = (): string =>
  isAllPaidWork() || planned().length === 0 ? t("without-work") : t("without-plan");
