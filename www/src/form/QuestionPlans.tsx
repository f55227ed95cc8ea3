import { Checks } from "../components/Checks";
import { t } from "../i18n";
import { Later } from "../later";
import { Job } from "./plans/Employer";
import { Own } from "./plans/Own";
import { Resumption } from "./plans/Resumption";
import { Training } from "./plans/Training";
import { Volunteer } from "./plans/Volunteer";

/** The fifth question: the ways back, several at a time. Each ticked one opens its own few fields. */
export function QuestionPlans() {
  return (
    <>
      <Later moment={1}>{({ PlanCards }) => <PlanCards />}</Later>
      <Checks
        id="plans"
        legend={t("plans-question")}
        hint={t("plans-hint")}
        checks={[
          { id: "plan-employer", label: t("plan-employer"), reveals: <Job name="" /> },
          { id: "plan-own", label: t("plan-own"), hint: t("plan-own-hint"), reveals: <Own /> },
          { id: "plan-volunteering", label: t("plan-volunteering"), reveals: <Volunteer /> },
          { id: "plan-training", label: t("plan-training"), reveals: <Training /> },
          {
            id: "plan-resumption",
            label: t("plan-resumption"),
            hint: t("plan-resumption-hint"),
            reveals: <Resumption />,
          },
        ]}
      />
    </>
  );
}
