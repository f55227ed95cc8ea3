import { addRow, text, type RowList } from "../fields";

/** Writes what a case says into the fields; each method undoes one of the reader of the form (`draft/builder.ts`). */
export class Filler {
  /** The sign before the decimals, as people write it in the language on screen. */
  constructor(private readonly mark: "." | ",") {}

  put(field: string, words: string): void {
    text(field).value = words;
  }

  /** A decimal that may be absent: then the field stays as it is. */
  decimal(field: string, exact: string | undefined): void {
    if (exact !== undefined) this.put(field, exact.replace(".", this.mark));
  }

  count(field: string, count: number | undefined): void {
    if (count !== undefined) this.put(field, String(count));
  }

  /** A day; without one, the three fields are made empty, also when the page had filled something in. */
  day(field: string, day: string | undefined): void {
    const [year = "", month = "", date = ""] = day?.split("-") ?? [];
    this.put(`${field}-day`, plain(date));
    this.put(`${field}-month`, plain(month));
    this.put(`${field}-year`, year);
  }

  month(field: string, month: string): void {
    const [year = "", number = ""] = month.split("-");
    this.put(`${field}-month`, plain(number));
    this.put(`${field}-year`, year);
  }

  /** The first and the last day of an activity. */
  period(from: string, to: string, period: { from: string; to?: string }): void {
    this.day(from, period.from);
    this.day(to, period.to);
  }

  /** A row of a list for each entry. */
  rows<T>(list: RowList, entries: readonly T[] | undefined, fill: (row: string, entry: T) => void): void {
    for (const entry of entries ?? []) fill(`${list}-${addRow(list)}`, entry);
  }
}

const plain = (part: string): string => part.replace(/^0(?=\d)/, "");
