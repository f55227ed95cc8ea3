import { t } from "../../i18n";
import type { Column } from "./columns";
import { columnName } from "./Table";

interface PagerProps {
  columns: readonly Column[];
  first: number;
  onTurn: (place: number) => void;
}

/** On a narrow screen two columns stand there at a time; these buttons bring the others. */
export function Pager({ columns, first, onTurn }: PagerProps) {
  const [left, right] = [columns[first], columns[first + 1]];
  if (!left || !right || columns.length <= 2) return null;
  const [before, after] = [columns[first - 1], columns[first + 2]];
  return (
    <div class="pager" role="group" aria-label={t("plans-pager")}>
      <p role="status">{t("plans-pair", { left: columnName(left), right: columnName(right) })}</p>
      <button type="button" aria-disabled={!before} onClick={() => before && onTurn(first - 1)}>
        {t("plans-before")}
      </button>
      <button type="button" aria-disabled={!after} onClick={() => after && onTurn(first + 1)}>
        {t("plans-after")}
      </button>
    </div>
  );
}
