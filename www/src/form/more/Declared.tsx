import { DateField } from "../../components/DateField";
import { t } from "../../i18n";
import { filled } from "../draft/builder";

/** When the work was declared to the fund, and, once that is said, from when a late permission counts. */
export function Declared({ name }: { name: "" | "second-" | "own-" }) {
  return (
    <>
      <DateField id={`${name}declared`} legend={t("declared-legend")} hint={t("declared-hint")} />
      {filled(`${name}declared-year`) && (
        <DateField id={`${name}permitted`} legend={t("permitted-legend")} hint={t("permitted-hint")} />
      )}
    </>
  );
}
