import { goTo } from "../components/focus";
import { eur } from "../format";
import { t } from "../i18n";
import { picked } from "../result/Result";

/** One line at the foot of a narrow screen, so that the result is never out of sight. */
export function Strip() {
  const shown = picked();
  if (!shown) return null;
  const { monthNow, monthWork } = shown;
  return (
    <div class="strip">
      <a href="#result" onClick={(event) => { event.preventDefault(); goTo("result-title"); }}>
        {monthWork
          ? t("strip-work", { amount: eur(monthWork.fund_pays) })
          : t("strip-now", { amount: eur(monthNow.fund_pays) })}
      </a>
    </div>
  );
}
