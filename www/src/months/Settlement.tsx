import type { ScenarioOutcome } from "loont";
import { sureWords } from "../components/CertaintyMark";
import { isWageUnknown } from "../form/onscreen";
import { t } from "../i18n";
import { isTaxKnown } from "../result/year/known";
import { asideSentence, letterYear, settlementWords } from "../result/year/words";

/** After the last month of a year: what the tax letter of that year says, and when it comes. */
export function Settlement({ scenario, index, span }: { scenario: ScenarioOutcome; index: number; span: number }) {
  const { months, years } = scenario;
  const yearOf = (at: number): string | undefined => months[at]?.month.slice(0, 4);
  const year = years.find((one) => String(one.year) === yearOf(index));
  if (!year || yearOf(index + 1) === yearOf(index) || isWageUnknown() || !isTaxKnown(year)) return null;
  const words = {
    year: String(year.year),
    next: letterYear(year),
    settlement: settlementWords(year.settlement),
    mark: sureWords({ certainty: year.certainty }),
  };
  return (
    <tr role="row" class="settlement">
      <td role="cell" colSpan={span}>
        {t("months-settlement", words)} {asideSentence(year)}
      </td>
    </tr>
  );
}
