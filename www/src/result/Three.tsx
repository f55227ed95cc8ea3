import type { WageMonth } from "loont";
import { CertaintyMark, type Sure } from "../components/CertaintyMark";
import { live } from "../form/live";
import { isWageUnknown } from "../form/onscreen";
import { eur, month } from "../format";
import { t } from "../i18n";
import type { Picked } from "./pick";
import { withoutTitle, workTitle } from "./title";

const sureOfWage = ({ certainty: { net, margin } }: WageMonth): Sure => ({ certainty: net, margin });

/** Net a month: now, with the plan, and before the illness. */
export function Three({ shown: { monthNow, monthWork } }: { shown: Picked }) {
  const before = live.value.outcome?.before_illness;
  const withWork = monthWork?.net_complete && !isWageUnknown() ? monthWork : undefined;
  if (!withWork && before?.net === undefined) return null;
  return (
    <div class="three" role="group" aria-label={t("three-title", { month: month(monthNow.month) })}>
      <p class="column-title">{t("three-title", { month: month(monthNow.month) })}</p>
      <dl>
        <div>
          <dt>{withoutTitle()}</dt>
          <dd>{eur(monthNow.net)}</dd>
        </div>
        {withWork && (
          <div>
            <dt>
              {workTitle()}
              {withWork.fund_pays_on_time !== undefined && (
                <>
                  {" "}
                  <span class="hint">{t(withWork.wage ? "three-with-later" : "three-without-later")}</span>
                </>
              )}
            </dt>
            <dd>
              {eur(withWork.wage ? withWork.net : (withWork.fund_pays_on_time ?? withWork.net))}{" "}
              {withWork.wage && <CertaintyMark sure={sureOfWage(withWork.wage)} />}
            </dd>
          </div>
        )}
        {before?.net !== undefined && (
          <div>
            <dt>
              {t("three-before")} <span class="hint">{t("three-before-hint")}</span>
            </dt>
            <dd>
              {eur(before.net)} <CertaintyMark sure={sureOfWage(before)} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
