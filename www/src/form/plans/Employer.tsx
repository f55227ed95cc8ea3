import { DateField } from "../../components/DateField";
import { DontKnow } from "../../components/DontKnow";
import { TextField } from "../../components/Field";
import { HoursControl } from "../../components/HoursControl";
import { Radios } from "../../components/Radios";
import { Where } from "../../components/Where";
import { eur, quantity } from "../../format";
import { t } from "../../i18n";
import { text, value } from "../fields";
import { decimal, isDecimal } from "../parse";
import { keepWageHours } from "./wageHours";
import { isUnknown } from "../unknown/open";

/** The fields of one job; `name` goes in front of their ids. */
export function Job({ name }: { name: "" | "second-" }) {
  return (
    <>
      {name === "" && <p class="hint">{t("work-hint")}</p>}
      <HoursControl
        id={`${name}hours`}
        fullTime={`${name}full-time-hours`}
        label={t("hours-label")}
        hint={t("hours-hint")}
        onLeft={() => keepWageHours(name, false)}
      />
      {name === "" && value("hours") === "" && (
        <DontKnow field="hours" about={t("hours-label")} onTicked={keepWageApart} />
      )}
      <TextField
        id={`${name}full-time-hours`}
        kind="hours"
        label={t("full-time-label")}
        hint={t("full-time-hint")}
        suffix={t("hours-a-week")}
      />
      <Wage name={name} />
      <DateField id={`${name}work`} legend={t("work-from-legend")} hint={t("work-from-hint")} />
    </>
  );
}

/** A wage cannot be for hours that are not known: then it is asked for full time. */
function keepWageApart(): void {
  const kind = text("wage-for");
  if (kind.value === "hours" && value("wage-hours") === "") kind.value = "full_time";
}

const hoursText = (typed: string): string => {
  const hours = decimal(typed);
  return isDecimal(hours) ? t("hours-value", { hours: quantity(hours) }) : t("hours-open");
};

function Wage({ name }: { name: "" | "second-" }) {
  const kind = value(`${name}wage-for`);
  const hours = decimal(value(`${name}hours`));
  const kept = value(`${name}wage-hours`);
  const moved = kind === "hours" && kept !== "" && isDecimal(hours) && kept !== hours;
  return (
    <>
      <Radios
        id={`${name}wage-for`}
        legend={t("wage-for-legend")}
        hint={t("wage-for-hint")}
        choices={[
          ...(name === "" && kept === "" && isUnknown("hours")
            ? []
            : [
                {
                  value: "hours",
                  label: t("wage-for-hours", { hours: hoursText(moved ? kept : value(`${name}hours`)) }),
                },
              ]),
          { value: "full_time", label: t("wage-for-full-time", { hours: hoursText(value(`${name}full-time-hours`)) }) },
          { value: "unknown", label: t("wage-for-unknown"), hint: t("wage-for-unknown-hint") },
        ]}
      />
      {kind !== "unknown" && (
        <TextField
          id={`${name}wage`}
          kind="amount"
          label={kind === "full_time" ? t("wage-full-time-label") : t("wage-label")}
          hint={t("wage-hint")}
          suffix={t("per-month")}
          onTyped={() => keepWageHours(name, true)}
        >
          <Where
            words={t("wage-where")}
            paper={() => ({
              title: t("paper-contract"),
              lines: [{ label: t("paper-gross"), value: eur("1300.00"), marked: true }],
            })}
          />
        </TextField>
      )}
      {moved && (
        <div class="notice">
          <p>{t("wage-scaled", { typed: hoursText(kept), now: hoursText(hours) })}</p>
          <button type="button" class="link" onClick={() => keepWageHours(name, true)}>
            {t("wage-is-for-now", { now: hoursText(hours) })}
          </button>
        </div>
      )}
    </>
  );
}
