import { t } from "../i18n";
import { month as monthWords } from "../format";
import type { Known } from "./question";
import { isNetKnown, isTaxed, isTaxKnown, setTaxed, view } from "./view";

interface Choice {
  value: string;
  label: string;
  isChosen: boolean;
  choose: () => void;
}

/** What the picture and its table show. */
export function Views({ known }: { known: Known }) {
  if (!isNetKnown(known)) return <p class="notice">{t(known.isWageKnown ? "curve-no-net" : "curve-no-wage")}</p>;
  const isCounted = isTaxed(known);
  return (
    <div class="curve-views">
      <Radios
        name="curve-view"
        legend={t("curve-view")}
        choices={[
          {
            value: "net",
            label: t("curve-view-net"),
            isChosen: view.value === "net",
            choose: () => (view.value = "net"),
          },
          {
            value: "hour",
            label: t("curve-view-hour"),
            isChosen: view.value === "hour",
            choose: () => (view.value = "hour"),
          },
        ]}
      />
      {isTaxKnown(known) ? (
        <Radios
          name="curve-tax"
          legend={t("curve-tax")}
          choices={[
            { value: "no", label: t("curve-tax-no"), isChosen: !isCounted, choose: () => setTaxed(false) },
            { value: "yes", label: t("curve-tax-yes"), isChosen: isCounted, choose: () => setTaxed(true) },
          ]}
        />
      ) : (
        <p class="hint">{t("curve-tax-unknown", { month: monthWords(known.month) })}</p>
      )}
    </div>
  );
}

const Radios = ({ name, legend, choices }: { name: string; legend: string; choices: readonly Choice[] }) => (
  <fieldset>
    <legend>{legend}</legend>
    <div class="radios inline">
      {choices.map(({ value, label, isChosen, choose }) => (
        <div class="radio" key={value}>
          <input id={`${name}-${value}`} type="radio" name={name} value={value} checked={isChosen} onChange={choose} />
          <label for={`${name}-${value}`}>{label}</label>
        </div>
      ))}
    </div>
  </fieldset>
);
