import type { MonthOutcome } from "loont";
import { live } from "../form/live";
import { neededWords } from "../form/needed";
import { errorsShown, isWageUnknown, missingInPlan } from "../form/onscreen";
import { isUnknown } from "../form/unknown/open";
import { eur, month } from "../format";
import { isNegative, isZero, unsigned } from "../format/sign";
import { t } from "../i18n";
import type { Picked } from "./pick";
import { withoutTitle, workTitle } from "./title";

const NOTHING = "0.00";

/** Net, with what it differs from the month without the plan. */
function netSentence(now: MonthOutcome, { month: at, net, difference_with_baseline: more }: MonthOutcome): string {
  const args = { title: workTitle(), base: withoutTitle(), month: month(at), amount: eur(net), before: eur(now.net) };
  if (isZero(more)) return t("sentence-net", args);
  const difference = eur(unsigned(more));
  return isNegative(more)
    ? t("sentence-net-less", { ...args, difference })
    : t("sentence-net-more", { ...args, difference });
}

/** Why there is no plan beside it: nothing was planned yet, or what the plan still lacks. */
function Open() {
  if (errorsShown().length > 0 || isUnknown("hours")) return null; // what is open is said with the range
  const missing = missingInPlan();
  return (
    <p class="hint">
      {missing.length === 0 ? (
        t("sentence-add-work")
      ) : (
        <>
          {t("sentence-open")} {neededWords(missing)}
        </>
      )}
    </p>
  );
}

/** The result in one sentence: net where that is known, else gross, else what the fund pays. */
export function Sentence({ shown: { monthNow, monthWork } }: { shown: Picked }) {
  const before = eur(monthNow.fund_pays);
  if (!monthWork) {
    return (
      <>
        <p class="lead">{t("sentence-now", { month: month(monthNow.month), amount: before })}</p>
        {live.value.doubts.length === 0 && <Open />}
        {errorsShown().length > 0 && <p class="hint">{t("sentence-check-work")}</p>}
      </>
    );
  }
  const args = {
    title: workTitle(),
    base: withoutTitle(),
    month: month(monthWork.month),
    amount: eur(monthWork.fund_pays),
  };
  if (monthWork.wage && !isWageUnknown()) {
    if (monthWork.net_complete) return <p class="lead">{netSentence(monthNow, monthWork)}</p>;
    // Like with like: both amounts are gross, since the net of the wage is not known.
    const { title, base, month } = args;
    const gross = { title, base, month, wage: eur(monthWork.wage.gross), without: eur(monthNow.gross) };
    if (monthWork.fund_pays === NOTHING) return <p class="lead">{t("sentence-wage", gross)}</p>;
    return <p class="lead">{t("sentence-together", { ...gross, together: eur(monthWork.gross) })}</p>;
  }
  if (monthWork.fund_pays_on_time !== undefined) {
    const counted = { month: args.month, amount: eur(monthWork.fund_pays_on_time), base: args.base, before };
    return (
      <p class="lead">
        {t(monthWork.fund_pays_on_time === monthNow.fund_pays ? "sentence-count-same" : "sentence-count", counted)}
      </p>
    );
  }
  // What the fund pays is not all that comes in: a wage that is not known comes on top of it.
  const wage = monthWork.wage ? ` ${t("sentence-wage-on-top")}` : "";
  if (monthWork.fund_pays === monthNow.fund_pays)
    return (
      <p class="lead">
        {t("sentence-same", args)}
        {wage}
      </p>
    );
  if (monthWork.fund_pays === NOTHING) {
    return (
      <p class="lead">
        {t("sentence-nothing", { title: args.title, base: args.base, month: args.month, before })}
        {wage}
      </p>
    );
  }
  return (
    <p class="lead">
      {t("sentence-work", { ...args, before })}
      {wage}
    </p>
  );
}
