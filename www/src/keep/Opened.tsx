import { labelOf } from "../form/labels";
import { capital, day, eur, month, small } from "../format";
import { t } from "../i18n";
import { differences, type Difference } from "./differences";
import { fieldAt } from "./file/paths";
import { titleOf } from "./names";
import type { News } from "./open";

type Told = Extract<News, { kind: "opened" }>;

const ABOUT: Record<Difference["about"], string> = {
  fund_pays: "col-paid",
  net: "col-net",
  settlement: "news-settlement",
};

/** One amount, then and now, in one sentence: that also fits on a phone. The page works out no difference of its own. */
const words = ({ about, when, before, now }: Difference): string =>
  t("news-difference", {
    when: capital(when.includes("-") ? month(when) : when),
    about: small(t(ABOUT[about])),
    before: eur(before),
    now: eur(now),
  });

/** Which law it was made with, and what this build makes of it. */
function Law({ told: { receipt, cents, now } }: { told: Told }) {
  if (!receipt || !now) return null;
  const { law, law_hash: table, engine } = now.receipt;
  const sameLaw = receipt.law_hash === table;
  const changed = cents ? differences(cents, now) : [];
  const count = changed.reduce((sum, { found }) => sum + found.length, 0);
  const reason = !sameLaw
    ? t("news-law", { then: day(receipt.law), now: day(law) })
    : receipt.engine !== engine
      ? t("news-engine", { then: receipt.engine, now: engine })
      : count > 0
        ? t("news-altered")
        : undefined;
  return (
    <>
      {reason && <p>{reason}</p>}
      {cents && <p>{count === 0 ? t("news-same-cents", { law: day(law) }) : t("news-differences", { count })}</p>}
      {!cents && !sameLaw && <p>{t("news-may-differ")}</p>}
      {changed.map(({ id, found }) => (
        <details key={id} open={changed.length === 1}>
          <summary>{titleOf({ id })}</summary>
          <ul>
            {found.map((one) => (
              <li key={`${one.about}-${one.when}`}>{words(one)}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** What was opened, and what is different from when it was kept. */
export function Opened({ told }: { told: Told }) {
  return (
    <>
      <Law told={told} />
      {told.noCase && <p>{t("news-incomplete")}</p>}
      {told.lost.length > 0 && (
        <>
          <p>{t("news-lost")}</p>
          <ul>
            {told.lost.slice(0, 10).map((path) => {
              const field = fieldAt(path);
              const label = field === undefined ? undefined : labelOf(field);
              return <li key={path}>{label === undefined ? path : t("news-path", { label, path })}</li>;
            })}
          </ul>
        </>
      )}
    </>
  );
}
