import type { ComponentChildren } from "preact";
import { goTo } from "../../components/focus";
import { Articles } from "../../components/Marks";
import { decimal, engineArgs, eur } from "../../format";
import { t } from "../../i18n";
import { text, value } from "../fields";
import { live, solveNow } from "../live";
import { money } from "../parse";
import { addressOf, placeOf, type Address } from "../places";
import type { Doubt } from "./asker";
import { atAddress, mayAsk, mean, meant } from "./doubts";

/** Under a field: whether its amount is meant, with the bound of the law; after that, that it was confirmed. */
export function AskField({ id }: { id: string }) {
  const address = addressOf(id);
  const doubt = live.value.doubts.find((one) => one.address === address);
  const [sure = ""] = meant(address).split(" ");
  const place = `${id}-asked`;
  return (
    <div role="status" id={place} tabIndex={-1}>
      {doubt
        ? mayAsk(doubt) && <Ask doubt={doubt} onAnswer={(isChanged) => goTo(isChanged ? id : place, "nearest")} />
        : sure !== "" &&
          sure === twoDecimals(money(id, value(id))) && (
            <p class="hint">{t("bounds-confirmed", { amount: eur(sure) })}</p>
          )}
    </div>
  );
}

/** "60" and "60.5" as the engine writes them. */
const twoDecimals = (amount: string): string => {
  const [whole = "", part = ""] = amount.split(".");
  return `${whole}.${part.padEnd(2, "0")}`;
};

/** Writes another amount into the field. */
const change = (address: Address, amount: string): void =>
  atAddress(address, (field) => {
    text(field).value = decimal(amount);
  });

/** "Yes", in the words of the field. */
function yes({ address, bound }: Doubt): string {
  const { field } = placeOf(address);
  if (field === "received") return t("bounds-mean-statement");
  const amount = eur(bound.amount);
  if (field === "daily") return t("bounds-mean-letter", { amount });
  return t(
    /wage/.test(field) ? "bounds-mean-wage" : bound.kind === "own_income" ? "bounds-mean-income" : "bounds-mean",
    { amount },
  );
}

/** The bound in a sentence, what the amount could be, and the ways to answer; `onAnswer` moves on from a button that is gone. */
export function Ask({
  doubt,
  onAnswer,
  children,
}: {
  doubt: Doubt;
  onAnswer: (isChanged: boolean) => void;
  children?: ComponentChildren;
}) {
  const { address, bound } = doubt;
  const { instead, period } = bound;
  const isStatement = address === "received";
  const answer = (isChanged: boolean, run: () => void) => () => {
    run();
    solveNow();
    onAnswer(isChanged);
  };
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
          <button type="button" class="secondary" onClick={answer(true, () => change(address, instead))}>
            {t("bounds-instead", { amount: eur(instead) })}
          </button>
        )}{" "}
        <button type="button" class="secondary" data-answer="yes" onClick={answer(false, () => mean(doubt))}>
          {yes(doubt)}
        </button>
      </p>
      <details>
        <summary>{t("bounds-law")}</summary>
        <Articles cites={bound.cites} />
      </details>
    </div>
  );
}
