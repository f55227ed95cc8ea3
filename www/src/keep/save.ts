import { CASE_NAME, nameInFile } from "../advise/name";
import { download } from "../components/download";
import { today } from "../form/clock";
import { value } from "../form/fields";
import { live } from "../form/live";
import { t } from "../i18n";
import { advising } from "../state/audience";
import { fileText } from "./file/text";
import { keptForFile } from "./file/write";
import { monthsCsv } from "./table/months";

const two = (part: number): string => String(part).padStart(2, "0");

/** A name that tells files apart, with nothing of the answers in it: the day, and the name that someone who advises gave the case. */
function fileName(ending: string): string {
  const { year, month, day } = today();
  const name = advising.value ? nameInFile(value(CASE_NAME)) : "";
  return `loont-${year}-${two(month)}-${two(day)}${name && `-${name}`}.${ending}`;
}

/** Saves what stands in the form to a file, and says so. */
export function save(): string {
  const kept = keptForFile();
  if (!kept) return t("keep-nothing");
  const name = fileName("json");
  download(name, "application/json", fileText(kept));
  return t("keep-saved", { name });
}

/** Saves the months for a spreadsheet, and says so. */
export function saveMonths(): string {
  const { outcome } = live.value;
  if (!outcome) return t("keep-no-result");
  const name = fileName("csv");
  download(name, "text/csv", monthsCsv(outcome));
  return t("keep-saved", { name });
}
