import type { ComponentChildren } from "preact";
import { DateField } from "../components/DateField";
import { TextField } from "../components/Field";
import { goTo } from "../components/focus";
import { Radios } from "../components/Radios";
import { t } from "../i18n";
import { addRow, removeRow, rows, type RowList } from "./fields";
import { familyChoices } from "./QuestionFamily";

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
function Rows({ list, title, hint, add, first, row, rowTitle }: RowsProps) {
  return (
    <div class="rows">
      <h3>{title}</h3>
      <p class="hint">{hint}</p>
      {rows[list].value.map((key, index) => (
        <div class="row" role="group" aria-label={rowTitle(index + 1)} key={key}>
          <p class="row-title">{rowTitle(index + 1)}</p>
          {row(key)}
          <button type="button" class="link" onClick={() => { removeRow(list, key); goTo(`${list}-add`); }}>
            {t("row-remove", { row: rowTitle(index + 1) })}
          </button>
        </div>
      ))}
      <button type="button" id={`${list}-add`} class="secondary" onClick={() => goTo(first(addRow(list)))}>{add}</button>
    </div>
  );
}

export function FamilyChanges() {
  return (
    <Rows
      list="change"
      title={t("changes-title")}
      hint={t("changes-hint")}
      add={t("changes-add")}
      first={(key) => `change-${key}-day`}
      rowTitle={(place) => t("changes-row", { place })}
      row={(key) => (
        <>
          <DateField id={`change-${key}`} legend={t("changes-from")} />
          <Radios id={`change-${key}-family`} legend={t("changes-family")} choices={familyChoices(false)} />
        </>
      )}
    />
  );
}

export function AttestedMonths() {
  return (
    <Rows
      list="attested"
      title={t("attested-title")}
      hint={t("attested-hint")}
      add={t("attested-add")}
      first={(key) => `attested-${key}-month`}
      rowTitle={(place) => t("attested-row", { place })}
      row={(key) => (
        <>
          <DateField id={`attested-${key}`} legend={t("attested-month")} parts={["month", "year"]} />
          <TextField id={`attested-${key}-hours`} kind="hours" label={t("attested-hours")} suffix={t("hours-a-month")} />
          <TextField id={`attested-${key}-full`} kind="hours" label={t("attested-full")} suffix={t("hours-a-month")} />
          <TextField id={`attested-${key}-wage`} kind="amount" label={t("attested-wage")} suffix={t("per-month")} />
        </>
      )}
    />
  );
}
