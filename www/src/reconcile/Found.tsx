import type { Finding, Step } from "loont";
import { Articles } from "../components/Marks";
import { engineArgs, eur } from "../format";
import { isNegative, isZero, unsigned } from "../format/sign";
import { t } from "../i18n";
import { Steps } from "../why/Why";
import { LOOK, subjectsOf } from "./subjects";

/** A reason that fits: what would be another way, what the fund then pays, where to look, and the step where both part. */
export function Found({ finding, place }: { finding: Finding; place: number }) {
  const { causes, amount, left } = finding;
  const fits = isZero(left) ? "paid-fits" : isNegative(left) ? "paid-fits-more" : "paid-fits-less";
  return (
    <li>
      <p>
        {causes.length > 1 && `${t("paid-both")} `}
        {causes.map(({ kind, args }) => t(`cause-${kind}`, engineArgs(args))).join(" ")}
      </p>
      <p>{t(fits, { amount: eur(amount), left: eur(unsigned(left)) })}</p>
      {subjectsOf(finding).map((subject) => (
        <p key={subject}>{t(LOOK[subject])}</p>
      ))}
      <Parting finding={finding} place={place} />
    </li>
  );
}

/** The first step that is another one; the other way may have one more, or one less. */
function Parting({ finding: { simulated, instead }, place }: { finding: Finding; place: number }) {
  const cites = [simulated, instead].flatMap((step) => step?.cites ?? []);
  if (!simulated && !instead) return null;
  return (
    <details class="why">
      <summary>
        {t("paid-part")}
        <span class="visually-hidden"> {t("paid-part-of", { place })}</span>
      </summary>
      <Side title={t("paid-part-here")} step={simulated} />
      <Side title={t("paid-part-other")} step={instead} />
      {cites.length > 0 && <Articles cites={cites} />}
    </details>
  );
}

const Side = ({ title, step }: { title: string; step: Step | undefined }) => (
  <div>
    <p class="column-title">{title}</p>
    {step ? <Steps steps={[step]} /> : <p>{t("paid-part-none")}</p>}
  </div>
);
