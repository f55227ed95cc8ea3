import { DateField } from "../../components/DateField";
import { TextField } from "../../components/Field";
import { Where } from "../../components/Where";
import { eur } from "../../format";
import { t } from "../../i18n";
import { live } from "../live";

/** What reached the account, for whom has no letter at hand: the amount per day follows from it. */
export function Statement() {
  const found = live.value.draft.statement;
  return (
    <>
      <TextField id="received" kind="amount" label={t("received-label")} hint={t("received-hint")}>
        <Where words={t("received-where")} />
      </TextField>
      <DateField id="received-on" legend={t("received-on-legend")} parts={["month", "year"]} />
      {found && (
        <p class="notice" role="status">
          {t(found.isExact ? "received-found" : "received-near", { amount: eur(found.daily), days: found.days })}
        </p>
      )}
    </>
  );
}
