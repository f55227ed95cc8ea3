import type { ComponentChildren } from "preact";
import { Radios } from "../../components/Radios";
import { t } from "../../i18n";

const REGIONS = ["flanders", "brussels", "wallonia", "ostbelgien"] as const;

/** Asked with a training, or else with the tax: once. */
export const Region = ({ children }: { children?: ComponentChildren }) => (
  <Radios
    id="region"
    legend={t("region-legend")}
    hint={t("region-hint")}
    choices={REGIONS.map((value) => ({ value, label: t(`word-region-${value}`) }))}
  >
    {children}
  </Radios>
);
