import { t } from "../../i18n";
import { value } from "../fields";
import { Costs } from "../rows/TrainingMonths";
import { Region } from "./Region";

export function AboutTraining() {
  return (
    <>
      <h3>{t("more-training")}</h3>
      <Region />
      {value("training-approved") === "yes" && <Costs />}
    </>
  );
}
