import { t } from "../../i18n";
import { today } from "../clock";
import { hasLeft, submitted, value } from "../fields";
import { isoDay } from "../parse";

/** True for a day after that of this device. */
export function isToCome(field: string): boolean {
  const [day, month, year] = ["day", "month", "year"].map((part) => value(`${field}-${part}`)) as [
    string,
    string,
    string,
  ];
  const now = today();
  const typed = isoDay(day, month, year);
  return /^\d{4}-\d\d-\d\d$/.test(typed) && typed > isoDay(String(now.day), String(now.month), String(now.year));
}

/** Under the date of the letter: a day that is still to come is most likely a slip. */
export function FutureLetter() {
  return (
    <div role="status">
      {(submitted.value || hasLeft("letter")) && isToCome("letter") && (
        <p class="important">{t("bounds-letter-to-come")}</p>
      )}
    </div>
  );
}
