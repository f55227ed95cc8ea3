import * as words from "virtual:words/later";

/** Everything that is loaded behind the first screen, with its words. */
export { words };
export { OpenCases } from "../advise/OpenCases";
export { followCases } from "../advise/cases";
export { Checklist } from "../advise/checklist/Checklist";
export { followKeys } from "../advise/shortcuts/keys";
export { Around } from "../around/Around";
export { hasCurve, HoursCurve } from "../curve/HoursCurve";
export { startLater } from "../engine/later";
export { Statement } from "../form/statement/Statement";
export { explain } from "../glossary/Explained";
export { KeepButton } from "../keep/KeepButton";
export { forgetKept, Keeping } from "../keep/Keeping";
export { followLinks } from "../keep/open";
export { Newer } from "../offline/Newer";
export { Offline } from "../offline/Offline";
export { keepPage } from "../offline/worker";
export { Paper } from "../paper/Paper";
export { Gain, MostOpen } from "../ranges/Gain";
export { Ranges, RangeStrip } from "../ranges/Ranges";
export { Reconcile } from "../reconcile/Reconcile";
export { IfYouStop } from "../plans/IfYouStop";
export { MorePlans } from "../plans/MorePlans";
export { PlanCards } from "../plans/PlanCards";
export { PlanLine } from "../plans/PlanLine";
export { PlanSwitch } from "../plans/PlanSwitch";
export { ComparePlans } from "../plans/compare/ComparePlans";
