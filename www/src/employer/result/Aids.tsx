import { Articles, StatusMark } from "../../components/Marks";
import { day, engineArgs, pct } from "../../format";
import { t } from "../../i18n";
import type { EmployerOptionOutcome, SubsidyOutcome } from "../types";
import { Whose } from "./Choice";
import { range } from "./money";
import { isAny } from "./pick";

const STATE: Record<SubsidyOutcome["state"], string> = {
  counted: "emp-state-counted", possible: "emp-state-possible", excluded: "emp-state-excluded", closed: "emp-state-closed",
};
const ORDER: readonly SubsidyOutcome["state"][] = ["counted", "possible", "excluded", "closed"];

/** Which aid there is: what counts, what may be asked for, what is excluded, and where to ask. */
export function Aids({ option }: { option: EmployerOptionOutcome }) {
  const list = ORDER.flatMap((state) => option.subsidies.filter((aid) => aid.state === state));
  return (
    <section class="emp-aids" aria-labelledby="emp-aids-title">
      <h2 id="emp-aids-title" tabIndex={-1}>{t("emp-aids-title")}</h2>
      <Whose option={option} />
      {list.length === 0 ? <p>{t("emp-aids-empty")}</p> : <p>{t("emp-aids-intro")}</p>}
      <ul class="emp-list">{list.map((aid) => <li key={aid.kind}><Aid aid={aid} /></li>)}</ul>
    </section>
  );
}

function Aid({ aid }: { aid: SubsidyOutcome }) {
  const { percent_low: low, percent_high: high, amount, from, to } = aid;
  const isOpen = aid.state === "counted" || aid.state === "possible";
  return (
    <>
      <h3>{t(`word-aid-${aid.kind}`)}</h3>
      <p><strong>{t(STATE[aid.state])}</strong> <StatusMark status={aid.status} /></p>
      {isOpen && low !== undefined && <p>{high !== undefined && high !== low ? t("emp-percent-range", { low: pct(low), high: pct(high) }) : t("emp-percent", { percent: pct(low) })}</p>}
      {isOpen && amount && isAny([amount.low, amount.high]) && <p>{t(aid.kind === "resumption_premium" || aid.kind === "actiris_hiring" ? "emp-amount-once" : "emp-amount-month", { amount: range(amount) })}</p>}
      {aid.state === "counted" && from !== undefined && <p>{to === undefined ? t("emp-aid-from", { from: day(from) }) : t("emp-aid-from-to", { from: day(from), to: day(to) })}</p>}
      {aid.excluded_by.map(({ kind, args }) => <p key={kind}>{t(`excluded-${kind}`, engineArgs(args))}</p>)}
      {isOpen && aid.conditions.length > 0 && (
        <>
          <p>{t("emp-conditions")}</p>
          <ul>{aid.conditions.map(({ kind, args }) => <li key={kind}>{t(`condition-${kind}`, engineArgs(args))}</li>)}</ul>
        </>
      )}
      {isOpen && <p>{t("emp-ask-at", { where: t(`ask-${aid.ask_at}`) })}</p>}
      {aid.cites.length > 0 && (
        <details>
          <summary>{t("why-articles")}<span class="visually-hidden"> {t(`word-aid-${aid.kind}`)}</span></summary>
          <Articles cites={aid.cites} />
        </details>
      )}
    </>
  );
}
