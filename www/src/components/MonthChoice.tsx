import { text } from "../form/fields";
import { capital, month as monthWords } from "../format";
import { t } from "../i18n";

/** Which month is shown: one choice, wherever it is made. Another one shows what changes later. */
export function MonthChoice({ id, months, month }: { id: string; months: readonly string[]; month: string }) {
  const chosen = text("month-shown");
  return (
    <div class="field month-shown">
      <label for={id}>{t("month-shown")}</label>
      <select id={id} value={month} onChange={(event) => (chosen.value = event.currentTarget.value)}>
        {months.map((one) => (
          <option value={one} key={one}>
            {capital(monthWords(one))}
          </option>
        ))}
      </select>
    </div>
  );
}
