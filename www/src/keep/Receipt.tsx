import { ask } from "../engine/engine";
import { live } from "../form/live";
import { day, decimal } from "../format";
import { t } from "../i18n";
import { askedCase, centsOf } from "./file/write";

/** Every amount of an outcome, counted and compared as text. */
const amountsIn = (text: string): number => text.match(/"-?\d+\.\d{2}"/g)?.length ?? 0;

/** The receipt of the result on screen: asks the engine once more, and compares every amount with what stands there. */
export function Receipt() {
  const { outcome } = live.value;
  const question = askedCase();
  const again = question && ask(question);
  if (!outcome || again?.kind !== "outcome") return <p>{t("keep-no-result")}</p>;
  const [shown, fresh] = [JSON.stringify(centsOf(outcome)), JSON.stringify(centsOf(again.outcome))];
  const same = shown === fresh && JSON.stringify(outcome) === JSON.stringify(again.outcome);
  const { engine, law, law_hash: table, case_hash: answers } = outcome.receipt;
  const lines: [string, string][] = [
    [t("receipt-engine"), engine],
    [t("receipt-law"), day(law)],
    [t("receipt-table"), table],
    [t("receipt-case"), answers],
  ];
  return (
    <div class="receipt">
      <p>
        <strong>
          {same
            ? t("receipt-same", { count: decimal(String(amountsIn(JSON.stringify(outcome)))) })
            : t("receipt-differs")}
        </strong>
      </p>
      <p>{t("receipt-what")}</p>
      <dl>
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="code">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
