import * as words from "virtual:words/later";

/** Everything that is loaded behind the first screen, with its words. */
export { words };
export { ComparePlans } from "../plans/compare/ComparePlans";
export { IfYouStop } from "../plans/IfYouStop";
export { MorePlans } from "../plans/MorePlans";
export { PlanCards } from "../plans/PlanCards";
export { PlanLine } from "../plans/PlanLine";
export { PlanSwitch } from "../plans/PlanSwitch";
