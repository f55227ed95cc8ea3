import { DateField } from "../components/DateField";
import { describedBy, ErrorText, TextField } from "../components/Field";
import { Radios } from "../components/Radios";
import { text, value } from "../form/fields";
import { errorOf } from "../form/live";
import { t } from "../i18n";
import { hasPercent } from "./draft";
import { aidField, aidsHere, REGION, REGIONS, type Aid } from "./fields";

const noYes = () => [
  { value: "no", label: t("no") },
  { value: "yes", label: t("yes") },
];

/** What changes the result for some: each may stay open. */
export const More = () => (
  <details class="more">
    <summary id="emp-more">{t("emp-more")}</summary>
    <p>{t("emp-more-intro")}</p>
    <GrantedAid />
    <DateField id="emp-until" legend={t("emp-until-legend")} hint={t("emp-until-hint")} />
    <DateField id="emp-relapse" legend={t("emp-relapse-legend")} hint={t("emp-relapse-hint")} />
    {value("emp-relapse-year") !== "" && (
      <>
        <DateField id="emp-relapse-end" legend={t("emp-relapse-end-legend")} hint={t("emp-relapse-end-hint")} />
        <Radios id="emp-relapse-other" legend={t("emp-other-legend")} inline choices={noYes()} />
      </>
    )}
    <DateField id="emp-earlier" legend={t("emp-earlier-legend")} hint={t("emp-earlier-hint")} />
    {value("emp-earlier-year") !== "" && (
      <>
        <DateField id="emp-earlier-end" legend={t("emp-earlier-end-legend")} />
        <TextField
          id="emp-earlier-days"
          kind="count"
          label={t("emp-earlier-days-label")}
          hint={t("emp-earlier-days-hint")}
        />
        <Radios id="emp-earlier-other" legend={t("emp-other-legend")} inline choices={noYes()} />
      </>
    )}
    <DateField id="emp-permitted" legend={t("emp-permitted-legend")} hint={t("emp-permitted-hint")} />
    <Select id="emp-kind" label={t("emp-kind-legend")} choices={KINDS.map(([one, words]) => [one, t(words)])} />
    <Select
      id="emp-lives"
      label={t("emp-lives-legend")}
      choices={[["", t("emp-lives-same")], ...REGIONS.map((one): [string, string] => [one, t(REGION[one])])]}
    />
    <Radios
      id="emp-sheltered"
      legend={t("emp-sheltered-legend")}
      hint={t("emp-sheltered-hint")}
      inline
      choices={noYes()}
    />
    {(value("emp-sheltered") === "yes" || value("emp-recognised") !== "") && (
      <Radios id="emp-recognised" legend={t("emp-recognised-legend")} inline choices={noYes()} />
    )}
    <Radios
      id="emp-exempt"
      legend={t("emp-exempt-legend")}
      hint={t("emp-exempt-hint")}
      choices={[
        { value: "yes", label: t("emp-exempt-yes") },
        { value: "no", label: t("emp-exempt-no") },
      ]}
    />
    <Select
      id="emp-category"
      label={t("emp-category-legend")}
      choices={[
        ["", t("emp-category-none")],
        ["1", t("emp-category-1")],
        ["2", t("emp-category-2")],
        ["3", t("emp-category-3")],
      ]}
    />
    <TextField id="emp-rate" kind="percent" label={t("emp-rate-label")} hint={t("emp-rate-hint")} suffix="%" />
    <TextField
      id="emp-reduction"
      kind="amount"
      label={t("emp-reduction-label")}
      hint={t("emp-reduction-hint")}
      suffix={t("emp-per-quarter")}
    />
    <DateField id="emp-first" legend={t("emp-first-legend")} hint={t("emp-first-hint")} parts={["month", "year"]} />
    <Select
      id="emp-months"
      label={t("shown-months")}
      choices={["12", "6", "24", "36", "60"].map((one) => [one === "12" ? "" : one, one])}
    />
  </details>
);

const KINDS = [
  ["", "emp-kind-ordinary"],
  ["temporary_agency", "emp-kind-agency"],
  ["flexi_job", "emp-kind-flexi"],
  ["student", "emp-kind-student"],
  ["occasional", "emp-kind-occasional"],
  ["childminder", "emp-kind-childminder"],
  ["apprentice", "emp-kind-apprentice"],
] as const;

/** One of a longer list. */
function Select({
  id,
  label,
  choices,
}: {
  id: string;
  label: string;
  choices: readonly (readonly [string, string])[];
}) {
  const chosen = text(id);
  const error = errorOf(id);
  return (
    <div class={error ? "field has-error" : "field"}>
      <label for={id}>{label}</label>
      <ErrorText field={id} />
      <select
        id={id}
        data-field={id}
        value={chosen}
        aria-describedby={describedBy(id, false)}
        aria-invalid={error ? "true" : undefined}
        onChange={(event) => (chosen.value = event.currentTarget.value)}
      >
        {choices.map(([value, words]) => (
          <option value={value} key={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Aid counts in the costs only once it has been granted: who grants it decides, and how much. */
function GrantedAid() {
  const aids = aidsHere();
  return (
    <fieldset class="field" aria-describedby="emp-aids-hint">
      <legend>{t("emp-aids-legend")}</legend>
      <p class="hint" id="emp-aids-hint">
        {t(aids.length === 0 ? "emp-aids-none" : "emp-aids-hint")}
      </p>
      {aids.map((aid) => (
        <Granted key={aid} aid={aid} />
      ))}
    </fieldset>
  );
}

function Granted({ aid }: { aid: Aid }) {
  const id = aidField(aid);
  const ticked = text(id);
  return (
    <div class="radio">
      <input
        id={id}
        data-field={id}
        type="checkbox"
        checked={ticked.value === "yes"}
        onChange={(event) => (ticked.value = event.currentTarget.checked ? "yes" : "")}
      />
      <div>
        <label for={id}>{t(`word-aid-${aid}`)}</label>
      </div>
      {ticked.value === "yes" && (
        <div class="reveals">
          <DateField id={`${id}-since`} legend={t("emp-aid-since")} />
          {aid === "individual_maatwerk" && (
            <>
              <Select
                id={`${id}-package`}
                label={t("emp-aid-package")}
                choices={[
                  ["", t("emp-choose")],
                  ["two_years", t("emp-package-two")],
                  ["five_years", t("emp-package-five")],
                  ["five_years_increased", t("emp-package-more")],
                  ["five_years_maatwerk_company", t("emp-package-company")],
                ]}
              />
              <Select
                id={`${id}-guidance`}
                label={t("emp-aid-guidance")}
                choices={[
                  ["", t("emp-guidance-none")],
                  ["low", t("emp-guidance-low")],
                  ["medium", t("emp-guidance-medium")],
                  ["high", t("emp-guidance-high")],
                ]}
              />
            </>
          )}
          {hasPercent(aid) && (
            <TextField
              id={`${id}-percent`}
              kind="percent"
              label={t("emp-aid-percent")}
              hint={t("emp-aid-percent-hint")}
              suffix="%"
            />
          )}
        </div>
      )}
    </div>
  );
}
