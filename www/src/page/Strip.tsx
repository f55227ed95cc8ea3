import { goTo } from "../components/focus";
import { isWageUnknown } from "../form/onscreen";
import { eur } from "../format";
import { isNegative } from "../format/sign";
import { t } from "../i18n";
import { later } from "../later";
import { picked } from "../result/Result";
import { isTaxKnown } from "../result/year/known";
import { settlementWords } from "../result/year/words";

/** One line at the foot of a narrow screen, so that neither the result nor the first bill behind it is ever out of sight. */
export function Strip() {
  const shown = picked();
  const parts = later.value;
  if (!shown) return parts ? <parts.RangeStrip /> : null;
  const { work, monthNow, monthWork } = shown;
  const years = work?.years.filter(isTaxKnown);
  const year =
    years?.find(({ settlement }) => isNegative(settlement)) ??
    years?.find((one) => String(one.year) === monthNow.month.slice(0, 4));
  const net = monthWork?.wage && monthWork.net_complete && !isWageUnknown();
  return (
    <div class="strip">
      <a
        href="#result"
        onClick={(event) => {
          event.preventDefault();
          goTo("result-title");
        }}
      >
        {net && year
          ? t("strip-net", {
              amount: eur(monthWork.net),
              year: String(year.year),
              settlement: settlementWords(year.settlement),
            })
          : monthWork
            ? t("strip-work", { amount: eur(monthWork.fund_pays_on_time ?? monthWork.fund_pays) })
            : t("strip-now", { amount: eur(monthNow.fund_pays) })}
      </a>
    </div>
  );
}
