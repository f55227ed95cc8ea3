// What is still missing, by name: a page that knows it says it.
import { t } from "../i18n";
import { labelOf } from "./labels";
import type { Missing } from "./draft";
import { placeOf } from "./places";

/** What can be missing for a result, each with words of its own. */
const NAMES: Readonly<Record<string, string>> = {
  scheme: "needed-scheme",
  basis: "needed-basis",
  daily: "needed-daily",
  letter: "needed-letter",
  "monthly-wage": "needed-monthly-wage",
  "hourly-wage": "needed-hourly-wage",
  "own-hours": "needed-own-hours",
  received: "needed-received",
  "received-on": "needed-received-on",
  start: "needed-start",
  family: "needed-family",
  hours: "needed-hours",
  wage: "needed-wage",
};

function nameOf(field: string): string {
  const id = NAMES[field.replace(/^second-/, "")];
  return id === undefined ? t("needed-other", { label: labelOf(field) ?? "" }) : t(id);
}

/** "Still needed: the date of the letter." What is there and fits nothing says so instead. */
export function neededWords(missing: readonly Missing[]): string {
  const unfit = missing.find(({ message }) => message === "need-statement");
  if (unfit) return t(unfit.message);
  const names = [...new Set(missing.map(({ address }) => nameOf(placeOf(address).field)))];
  return t("needed", { what: names.join(", ") });
}
