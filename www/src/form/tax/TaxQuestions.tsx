import type { ComponentChildren } from "preact";
import { TextField } from "../../components/Field";
import { Gain } from "../../components/Gain";
import { goTo, goToField } from "../../components/focus";
import { Radios } from "../../components/Radios";
import { Where } from "../../components/Where";
import { pct } from "../../format";
import { t } from "../../i18n";
import { settlementWords } from "../../result/year/words";
import { labelOf } from "../labels";
import { Region } from "../more/Region";
import { current, FIELD, isAnswered, isSkipped, openYear, setSkipped, shown, type Question } from "./open";

/** An example of a place on a paper, not of the law. */
const EXAMPLE_RATE = "7";

const Household = () => (
  <Radios
    id={FIELD.household}
    legend={t("household-legend")}
    hint={t("household-hint")}
    choices={[
      { value: "single", label: t("household-single") },
      { value: "couple_one_income", label: t("household-one") },
      { value: "couple_two_incomes", label: t("household-two") },
    ]}
  >
    <Gain field={FIELD.household} />
  </Radios>
);

const Children = () => (
  <TextField id={FIELD.dependent_children} kind="count" label={t("children-label")} hint={t("children-hint")}>
    <Where words={t("children-where")} />
  </TextField>
);

const Municipal = () => (
  <TextField
    id={FIELD.municipal_rate}
    kind="percent"
    label={t("municipal-label")}
    hint={t("municipal-hint")}
    suffix="%"
  >
    <Where
      words={t("municipal-where")}
      paper={() => ({
        title: t("paper-tax"),
        lines: [{ label: t("municipal-label"), value: pct(EXAMPLE_RATE), marked: true }],
      })}
    />
  </TextField>
);

const Partner = () => (
  <TextField
    id={FIELD.partner}
    kind="amount"
    label={t("partner-wage-label")}
    hint={t("partner-wage-hint")}
    suffix={t("per-month")}
  />
);

const FIELDS: Record<Question, () => ComponentChildren> = {
  household: () => <Household />,
  dependent_children: () => <Children />,
  municipal_rate: () => <Municipal />,
  region: () => <Region />,
  partner: () => <Partner />,
};

/** What the tax needs, one question at a time; what was answered stays, and can be changed. */
export function TaxQuestions() {
  const now = current();
  const year = openYear();
  return (
    <div class="tax-questions">
      <h3 id="tax-title" tabIndex={-1}>
        {t("tax-title")}
      </h3>
      <p class="hint">{t("tax-intro")}</p>
      {year && (
        <p class="tax-range" role="status">
          {t("tax-range", {
            year: String(year.year),
            low: settlementWords(year.worst),
            high: settlementWords(year.range.high),
          })}
        </p>
      )}
      {shown().map((one) => (
        <div key={one} class={one === now ? "tax-now" : undefined}>
          {isSkipped(one) && !isAnswered(one) ? <Skipped question={one} /> : FIELDS[one]()}
          {one === now && <Now question={one} narrowsMost={one === year?.range.narrows} />}
        </div>
      ))}
      {now === undefined && <p class="hint">{t("tax-done")}</p>}
    </div>
  );
}

/** Why the question is asked, and the way past it. */
function Now({ question, narrowsMost }: { question: Question; narrowsMost: boolean }) {
  return (
    <>
      <p class="hint">{narrowsMost ? t("tax-narrows") : t("tax-narrows-less")}</p>
      <button
        type="button"
        id="tax-skip"
        class="link"
        onClick={() => {
          setSkipped(question, true);
          goTo("tax-title");
        }}
      >
        {t("tax-skip")}
      </button>
    </>
  );
}

function Skipped({ question }: { question: Question }) {
  return (
    <p>
      {t("tax-skipped", { question: labelOf(FIELD[question]) ?? "" })}{" "}
      <button
        type="button"
        class="link"
        onClick={() => {
          setSkipped(question, false);
          setTimeout(() => goToField(FIELD[question]));
        }}
      >
        {t("tax-skipped-open")}
      </button>
    </p>
  );
}
