import { t } from "../i18n";

/** The words above each field, so that the summary of errors can name it. */
const LABEL: Record<string, string> = {
  scheme: "scheme-question",
  basis: "basis-question",
  daily: "daily-label",
  letter: "letter-legend",
  "monthly-wage": "monthly-label",
  "hourly-wage": "hourly-label",
  "own-hours": "own-hours-label",
  start: "start-legend",
  family: "family-question",
  hours: "hours-label",
  "full-time-hours": "full-time-label",
  wage: "wage-label",
  work: "work-from-legend",
  end: "end-legend",
  worker: "worker-legend",
  "unemployment-benefit": "allowance-label",
  "regular-worker": "regular-legend",
  "third-person": "third-person-legend",
  setting: "setting-legend",
  from: "shown-from",
  "months-shown": "shown-months",
  change: "changes-title",
  attested: "attested-title",
};

/** The words above a field; those of a second job and of a list are found under the name of the first one. */
export function labelOf(field: string): string | undefined {
  const plain = field.replace(/^second-/, "");
  const id = LABEL[plain] ?? LABEL[plain.replace(/-.*$/, "")];
  return id === undefined ? undefined : t(id);
}
