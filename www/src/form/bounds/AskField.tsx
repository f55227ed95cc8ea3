import type { ComponentChildren } from "preact";
import { Articles } from "../../components/Marks";
import { decimal, engineArgs, eur } from "../../format";
import { t } from "../../i18n";
import { text, value } from "../fields";
import { live, solveNow } from "../live";
import { money } from "../parse";
import { addressOf, type Address } from "../places";
import type { Doubt } from "./asker";
import { atAddress, mayAsk, mean, meant } from "./doubts";

/** Under a field: whether its amount is meant, with the bound of the law; after that, that it was confirmed. */
export function AskField({ id }: { id: string }) {
  const address = addressOf(id);
  const doubt = [...live.value.doubts, ...live.value.remarks].find((one) => one.address === address && mayAsk(one));
  const sure = meant(address);
  return (
    <div role="status" id={`${id}-asked`}>
      {doubt ? <Ask doubt={doubt} /> : sure !== "" && sure === twoDecimals(money(id, value(id))) && <p class="hint">{t("bounds-confirmed", { amount: eur(sure) })}</p>}
    </div>
  );
}

/** "60" and "60.5" as the engine writes them. */
const twoDecimals = (amount: string): string => {
  const [whole = "", part = ""] = amount.split(".");
  return `${whole}.${part.padEnd(2, "0")}`;
};

/** Writes another amount into the field. */
const change = (address: Address, amount: string): void => atAddress(address, (field) => { text(field).value = decimal(amount); });

/** The bound in a sentence, what the amount could be, and the ways to answer. */
export function Ask({ doubt, children }: { doubt: Doubt; children?: ComponentChildren }) {
  const { address, bound } = doubt;
  const { instead, period } = bound;
  const isStatement = address === "received";
  return (
    <div class="important asked">
      {children}
      <p>
        {t(isStatement ? "bounds-statement" : "bounds-typed", { amount: eur(bound.amount) })}{" "}
        {t(`bound-${bound.kind}`, engineArgs(bound.args))}
        {period && <> {period === "month" ? t("bounds-period-month") : t("bounds-period-year")}</>}
      </p>
      <p class="buttons">
        {instead !== undefined && !isStatement && (
          <button type="button" class="secondary" onClick={() => { change(address, instead); solveNow(); }}>{t("bounds-instead", { amount: eur(instead) })}</button>
        )}{" "}
        <button type="button" class="secondary" onClick={() => { mean(doubt); solveNow(); }}>
          {isStatement ? t("bounds-mean-statement") : t("bounds-mean", { amount: eur(bound.amount) })}
        </button>
      </p>
      <details>
        <summary>{t("bounds-law")}</summary>
        <Articles cites={bound.cites} />
      </details>
    </div>
  );
}
