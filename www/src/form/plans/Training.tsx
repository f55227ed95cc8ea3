import { DateField } from "../../components/DateField";
import { TextField } from "../../components/Field";
import { Radios } from "../../components/Radios";
import { Where } from "../../components/Where";
import { t } from "../../i18n";
import { Lessons } from "../rows/TrainingMonths";

export function Training() {
  return (
    <>
      <Radios
        id="training-track"
        legend={t("training-track-legend")}
        choices={[
          { value: "classic", label: t("training-classic"), hint: t("training-classic-hint") },
          { value: "cooperation", label: t("training-cooperation"), hint: t("training-cooperation-hint") },
          { value: "unknown", label: t("dont-know"), hint: t("training-track-unknown-hint") },
        ]}
      />
      <DateField id="training-from" legend={t("training-from-legend")} hint={t("from-hint")} />
      <DateField id="training-end" legend={t("training-end-legend")} hint={t("training-end-hint")} />
      <Radios
        id="training-approved"
        legend={t("training-approved-legend")}
        hint={t("training-approved-hint")}
        choices={[
          { value: "yes", label: t("training-approved-yes"), reveals: <Approved /> },
          { value: "not_yet", label: t("training-approved-not-yet") },
          { value: "no", label: t("no") },
        ]}
      >
        <Where words={t("training-approved-where")} />
      </Radios>
    </>
  );
}

/** What counts only for an approved programme: the hours followed, and passing. */
function Approved() {
  return (
    <>
      <Radios
        id="training-hours-kind"
        legend={t("training-hours-legend")}
        hint={t("training-hours-hint")}
        choices={[
          {
            value: "same",
            label: t("training-hours-same"),
            reveals: (
              <TextField
                id="training-hours"
                kind="hours"
                label={t("training-hours-label")}
                hint={t("training-hours-same-hint")}
                suffix={t("hours-each-month")}
              />
            ),
          },
          { value: "months", label: t("training-hours-months"), reveals: <Lessons /> },
        ]}
      />
      <DateField id="training-success" legend={t("training-success-legend")} hint={t("training-success-hint")} />
    </>
  );
}
