import type { ComponentChildren } from "preact";
import { ErrorText } from "../../components/Field";
import { goTo } from "../../components/focus";
import { t } from "../../i18n";
import { addRow, removeRow, rows, type RowList } from "../fields";

/** The parts of a month. */
export const MONTH = ["month", "year"] as const;

interface RowsProps {
  list: RowList;
  title: string;
  hint: string;
  add: string;
  /** The id of the first input of a row: it takes the focus when the row is new. */
  first: (key: number) => string;
  row: (key: number) => ComponentChildren;
  rowTitle: (place: number) => string;
}

/** A list that can grow and shrink. Focus goes to a new row, and back to the button when a row goes. */
export function Rows({ list, title, hint, add, first, row, rowTitle }: RowsProps) {
  return (
    <div class="rows">
      <h3>{title}</h3>
      <p class="hint">{hint}</p>
      <ErrorText field={list} />
      {rows[list].value.map((key, index) => (
        <div class="row" role="group" aria-label={rowTitle(index + 1)} key={key}>
          <p class="row-title">{rowTitle(index + 1)}</p>
          {row(key)}
          <button
            type="button"
            class="link"
            onClick={() => {
              removeRow(list, key);
              goTo(`${list}-add`);
            }}
          >
            {t("row-remove", { row: rowTitle(index + 1) })}
          </button>
        </div>
      ))}
      <button
        type="button"
        id={`${list}-add`}
        data-field={list}
        class="secondary"
        onClick={() => goTo(first(addRow(list)))}
      >
        {add}
      </button>
    </div>
  );
}
