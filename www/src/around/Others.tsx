import { decimal, pct } from "../format";
import { t } from "../i18n";
import { Source } from "./Facts";

/** Trajectories of RIZIV, funds and VDAB that began in 2016–2019, Flanders: where people were after 18, 24 and 30 months. */
const TRAJECTORIES = [
  { row: "others-fit", values: ["6.58", "7.50", "8.35"] },
  { row: "others-resumed", values: ["13.04", "15.12", "16.53"] },
  { row: "others-partial", values: ["17.95", "18.59", "18.46"] },
  { row: "others-sum", values: ["37.57", "41.21", "43.34"] },
  { row: "others-volunteer", values: ["15.05", "15.49", "15.56"] },
  { row: "others-none", values: ["46.92", "42.67", "40.36"] },
  { row: "others-other", values: ["0.47", "0.62", "0.74"] },
] as const;

/** Flow to work after the start of a project at VDAB. */
const FLOW = [
  { months: 6, value: "12.9" },
  { months: 12, value: "21.1" },
  { months: 18, value: "26.4" },
  { months: 24, value: "29.8" },
] as const;
const PEOPLE = "26709";

/** What happened to others: two tables that count differently, each with its source, and never a prediction. */
export function Others() {
  return (
    <>
      <p>{t("others-intro")}</p>
      <div class="table-box" role="region" aria-labelledby="others-paths" tabIndex={0}>
        <table id="others-1">
          <caption id="others-paths">{t("others-paths")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("others-where")}</th>
              {[18, 24, 30].map((count) => (
                <th scope="col" key={count}>
                  {t("others-months", { count })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TRAJECTORIES.map(({ row, values }) => (
              <tr key={row} class={row === "others-sum" ? "sum" : undefined}>
                <th scope="row">{t(row)}</th>
                {values.map((value, place) => (
                  <td class="number" key={place}>
                    {pct(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{t("others-paths-source")}</p>
      <div class="table-box" role="region" aria-labelledby="others-flow" tabIndex={0}>
        <table id="others-2">
          <caption id="others-flow">{t("others-flow", { people: decimal(PEOPLE) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("others-since")}</th>
              <th scope="col">{t("others-at-work")}</th>
            </tr>
          </thead>
          <tbody>
            {FLOW.map(({ months, value }) => (
              <tr key={months}>
                <th scope="row">{t("others-months", { count: months })}</th>
                <td class="number">{pct(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">
        {t("others-flow-source")}{" "}
        <Source
          name="Wolters Kluwer (NL)"
          year={2020}
          url="https://hseworld.wolterskluwer.be/nl/nieuws/veiligheid/meer-activeringstrajecten-voor-langdurig-zieken/"
        />
      </p>
      <p>{t("others-apart")}</p>
    </>
  );
}
