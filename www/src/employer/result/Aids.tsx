import { Articles, StatusMark } from "../../components/Marks";
import { day, engineArgs, eur, pct } from "../../format";
import { isZero } from "../../format/sign";
import { t } from "../../i18n";
import type { EmployerOptionOutcome, SubsidyOutcome } from "../types";
import { Whose } from "./Choice";
import { range } from "./money";
import { isAny } from "./pick";

const STATE: Record<SubsidyOutcome["state"], string> = {
  counted: "emp-state-counted",
  possible: "emp-state-possible",
  excluded: "emp-state-excluded",
  closed: "emp-state-closed",
};
const ORDER: readonly SubsidyOutcome["state"][] = ["counted", "possible", "excluded", "closed"];

/** Which aid there is: what counts, what may be asked for, what is excluded, and where to ask. */
export function Aids({ option }: { option: EmployerOptionOutcome }) {
  const list = ORDER.flatMap((state) => option.subsidies.filter((aid) => aid.state === state));
  return (
    <section class="emp-aids" aria-labelledby="emp-aids-title">
      <h2 id="emp-aids-title" tabIndex={-1}>
        {t("emp-aids-title")}
      </h2>
      <Whose option={option} />
      {list.length === 0 ? <p>{t("emp-aids-empty")}</p> : <p>{t("emp-aids-intro")}</p>}
      {option.notes
        .filter(({ kind }) => kind === "no_aid_modelled")
        .map(({ kind, args }) => (
          <p key={kind}>{t(`note-${kind}`, engineArgs(args))}</p>
        ))}
      <ul class="emp-list">
        {list.map((aid) => (
          <li key={aid.kind}>
            <Aid aid={aid} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const ONCE: ReadonlySet<SubsidyOutcome["kind"]> = new Set(["resumption_premium", "actiris_hiring"]);

/** How much: a share of the wage cost, and what that gives in a whole month; or an amount once. */
function HowMuch({ aid: { kind, percent_low: low, percent_high: high, amount } }: { aid: SubsidyOutcome }) {
  const isMost = low !== undefined && high !== undefined && isZero(low) && !isZero(high);
  return (
    <>
      {low !== undefined && high !== undefined && (
        <p>
          {isMost
            ? t("emp-percent-most", { percent: pct(high) })
            : low === high
              ? t("emp-percent", { percent: pct(low) })
              : t("emp-percent-range", { low: pct(low), high: pct(high) })}
        </p>
      )}
      {amount && isAny([amount.low, amount.high]) && (
        <p>
          {ONCE.has(kind)
            ? t("emp-amount-once", { amount: range(amount) })
            : isMost
              ? t("emp-amount-month-most", { amount: eur(amount.high) })
              : t("emp-amount-month", { amount: range(amount) })}
        </p>
      )}
    </>
  );
}

/** How much, how long, under which conditions, and where to ask. */
const Details = ({ aid }: { aid: SubsidyOutcome }) => (
  <>
    <HowMuch aid={aid} />
    {aid.state === "counted" && aid.from !== undefined && (
      <p>
        {aid.to === undefined
          ? t("emp-aid-from", { from: day(aid.from) })
          : t("emp-aid-from-to", { from: day(aid.from), to: day(aid.to) })}
      </p>
    )}
    {aid.conditions.length > 0 && (
      <>
        <p>{t("emp-conditions")}</p>
        <ul>
          {aid.conditions.map(({ kind, args }) => (
            <li key={kind}>{t(`condition-${kind}`, engineArgs(args))}</li>
          ))}
        </ul>
      </>
    )}
    {aid.kind === "individual_maatwerk" && <p>{t("emp-aid-guidance-too")}</p>}
    <p>{t("emp-ask-at", { where: t(`ask-${aid.ask_at}`) })}</p>
  </>
);

/** What is excluded or closed says why first; the rest of it is folded, as it may be of use another time. */
function Aid({ aid }: { aid: SubsidyOutcome }) {
  const isOpen = aid.state === "counted" || aid.state === "possible";
  return (
    <>
      <h3>{t(`word-aid-${aid.kind}`)}</h3>
      <p>
        <strong>{t(STATE[aid.state])}</strong> <StatusMark status={aid.status} />
      </p>
      {aid.excluded_by.map(({ kind, args }) => (
        <p key={kind}>{t(`excluded-${kind}`, engineArgs(args))}</p>
      ))}
      {isOpen ? (
        <Details aid={aid} />
      ) : (
        <details>
          <summary>
            {t("emp-aid-details")}
            <span class="visually-hidden"> {t(`word-aid-${aid.kind}`)}</span>
          </summary>
          <Details aid={aid} />
        </details>
      )}
      {aid.cites.length > 0 && (
        <details>
          <summary>
            {t("why-articles")}
            <span class="visually-hidden"> {t(`word-aid-${aid.kind}`)}</span>
          </summary>
          <Articles cites={aid.cites} />
        </details>
      )}
    </>
  );
}
