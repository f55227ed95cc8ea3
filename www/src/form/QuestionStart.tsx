import { DateField } from "../components/DateField";
import { DontKnow } from "../components/DontKnow";
import { Where } from "../components/Where";
import { day } from "../format";
import { t } from "../i18n";
import { hasDay } from "./draft/builder";
import { value } from "./fields";

export function QuestionStart() {
  return (
    <>
      <h3>{t("start-question")}</h3>
      <DateField
        id="start"
        legend={t("start-legend")}
        hint={value("scheme") === "self_employed" ? t("start-hint-own") : t("start-hint")}
      />
      {!hasDay("start") && <DontKnow field="start" about={t("start-legend")} />}
      <Where
        words={t("start-where")}
        paper={() => ({
          title: t("paper-fund"),
          lines: [{ label: t("paper-start"), value: day("2026-02-09"), marked: true }],
        })}
      />
    </>
  );
}
