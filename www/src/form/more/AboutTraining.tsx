import { Radios } from "../../components/Radios";
import { t } from "../../i18n";
import { value } from "../fields";
import { Costs } from "../rows/TrainingMonths";

const REGIONS = ["flanders", "brussels", "wallonia", "ostbelgien"] as const;

export function AboutTraining() {
  return (
    <>
      <h3>{t("more-training")}</h3>
      <Radios
        id="region"
        legend={t("region-legend")}
        hint={t("region-hint")}
        choices={REGIONS.map((value) => ({ value, label: t(`word-region-${value}`) }))}
      />
      {value("training-approved") === "yes" && <Costs />}
    </>
  );
}
