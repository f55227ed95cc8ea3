import { Radios } from "../../components/Radios";
import { t } from "../../i18n";

/** Which year's limit counts: the texts allow both, so the person can try both. */
export const LimitYear = () => (
  <Radios
    id="limit-of"
    legend={t("limit-of-legend")}
    hint={t("limit-of-hint")}
    choices={[
      { value: "income_year", label: t("limit-of-income-year") },
      { value: "payment_year", label: t("limit-of-payment-year") },
      { value: "unknown", label: t("dont-know"), hint: t("limit-of-unknown-hint") },
    ]}
  />
);
