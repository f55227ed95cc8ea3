import { DateField } from "../components/DateField";
import { TextField } from "../components/Field";
import { Radios } from "../components/Radios";
import { Where } from "../components/Where";
import { day, eur } from "../format";
import { t } from "../i18n";
import { Later, useLater } from "../later";

/** Values on the pictures of papers: examples of a place, not of the law. */
const EXAMPLE = { day: "60.00", wage: "2600.00", hour: "15.80", date: "2026-03-16" };

export function QuestionBenefit() {
  const parts = useLater(2);
  return (
    <Radios
      id="basis"
      question
      legend={t("basis-question")}
      hint={t("basis-hint")}
      choices={[
        { value: "daily_benefit", label: t("basis-letter"), hint: t("basis-letter-hint"), reveals: <Letter /> },
        ...(parts
          ? [
              {
                value: "statement",
                label: t("basis-statement"),
                hint: t("basis-statement-hint"),
                reveals: <parts.Statement />,
              },
            ]
          : []),
        { value: "monthly_wage", label: t("basis-monthly"), hint: t("basis-monthly-hint"), reveals: <MonthlyWage /> },
        { value: "hourly_wage", label: t("basis-hourly"), reveals: <HourlyWage /> },
        { value: "unknown", label: t("dont-know"), reveals: <Unknown /> },
      ]}
    />
  );
}

function Letter() {
  return (
    <>
      <TextField id="daily" kind="amount" label={t("daily-label")} hint={t("daily-hint")} suffix={t("per-day")}>
        <Where
          words={t("daily-where")}
          paper={() => ({
            title: t("paper-fund"),
            lines: [
              { label: t("paper-date"), value: day(EXAMPLE.date) },
              { label: t("paper-daily"), value: eur(EXAMPLE.day), marked: true },
            ],
          })}
        />
      </TextField>
      <DateField id="letter" legend={t("letter-legend")} hint={t("letter-hint")} />
      <Later>{({ FutureLetter }) => <FutureLetter />}</Later>
    </>
  );
}

function MonthlyWage() {
  return (
    <TextField
      id="monthly-wage"
      kind="amount"
      label={t("monthly-label")}
      hint={t("monthly-hint")}
      suffix={t("per-month")}
    >
      <Where
        words={t("monthly-where")}
        paper={() => ({
          title: t("paper-payslip"),
          lines: [
            { label: t("paper-gross"), value: eur(EXAMPLE.wage), marked: true },
            { label: t("paper-contributions"), value: "…" },
            { label: t("paper-net"), value: "…" },
          ],
        })}
      />
    </TextField>
  );
}

function HourlyWage() {
  return (
    <>
      <TextField
        id="hourly-wage"
        kind="amount"
        label={t("hourly-label")}
        hint={t("hourly-hint")}
        suffix={t("per-hour")}
      >
        <Where
          words={t("hourly-where")}
          paper={() => ({
            title: t("paper-payslip"),
            lines: [
              { label: t("paper-hourly"), value: eur(EXAMPLE.hour), marked: true },
              { label: t("paper-hours"), value: "…" },
            ],
          })}
        />
      </TextField>
      <TextField
        id="own-hours"
        kind="hours"
        label={t("own-hours-label")}
        hint={t("own-hours-hint")}
        suffix={t("hours-a-week")}
      />
    </>
  );
}

/** No amount, no result: which paper helps. */
function Unknown() {
  return (
    <div class="notice">
      <p>{t("basis-unknown")}</p>
      <ul>
        <li>{t("basis-unknown-letter")}</li>
        <li>{t("basis-unknown-file")}</li>
        <li>{t("basis-unknown-payslip")}</li>
        <li>{t("basis-unknown-fund")}</li>
      </ul>
    </div>
  );
}
