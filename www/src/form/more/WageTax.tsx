import { TextField } from "../../components/Field";
import { Radios } from "../../components/Radios";
import { t } from "../../i18n";
import { isPlanned } from "../draft/builder";
import { hasWork, value } from "../fields";

const yesNo = () => [
  { value: "yes", label: t("yes") },
  { value: "no", label: t("no") },
  { value: "unknown", label: t("dont-know") },
];

/** What the employer knows and the payslip shows: it changes the tax that is withheld from the wage. */
export function WageTax() {
  const household = value("tax-household");
  if (household === "" || !(hasWork() || isPlanned("resumption"))) return null;
  const alone = household === "single";
  return (
    <>
      <h3>{t("wage-tax-title")}</h3>
      <Radios id="tax-handicap" legend={t("handicap-legend")} hint={t("handicap-hint")} choices={yesNo()} inline />
      {alone && !["", "0"].includes(value("tax-children")) && (
        <Radios
          id="tax-lone-parent"
          legend={t("lone-parent-legend")}
          hint={t("lone-parent-hint")}
          choices={yesNo()}
          inline
        />
      )}
      {!alone && <Radios id="tax-partner-handicap" legend={t("partner-handicap-legend")} choices={yesNo()} inline />}
      {household === "couple_two_incomes" && (
        <Radios
          id="tax-partner-income"
          legend={t("partner-income-legend")}
          hint={t("partner-income-hint")}
          choices={[
            { value: "ordinary", label: t("partner-income-ordinary") },
            { value: "little", label: t("partner-income-little") },
            { value: "small_pension", label: t("partner-income-pension") },
            { value: "unknown", label: t("dont-know") },
          ]}
        />
      )}
      <TextField
        id="tax-benefits"
        kind="amount"
        label={t("taxed-benefits-label")}
        hint={t("taxed-benefits-hint")}
        suffix={t("per-month")}
      />
      <TextField
        id="tax-commuting"
        kind="amount"
        label={t("exempt-commuting-label")}
        hint={t("exempt-commuting-hint")}
        suffix={t("per-month")}
      />
    </>
  );
}
