/** A cell: words, or a decimal of the engine ("-12.50"). */
export type Cell = { words: string } | { number: string };

export interface CsvForm {
  separator: "," | ";";
  mark: "." | ",";
}

/** With a comma before the decimals, spreadsheets expect a semicolon between the cells. */
export const csvForm = (language: string): CsvForm =>
  language === "en" ? { separator: ",", mark: "." } : { separator: ";", mark: "," };

/** A spreadsheet runs a text that begins like this as a formula. A plan has a name that anyone may have written. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const IS_NUMBER = /^-?\d+(\.\d+)?$/;

function written(cell: Cell, { separator, mark }: CsvForm): string {
  if ("number" in cell && IS_NUMBER.test(cell.number)) return cell.number.replace(".", mark);
  const words = "number" in cell ? cell.number : cell.words;
  const safe = FORMULA.test(words) ? `'${words}` : words;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of cells as a CSV file (RFC 4180), with the mark by which a spreadsheet knows that it is UTF-8. */
export const csvFile = (lines: readonly (readonly Cell[])[], form: CsvForm): string =>
  `\ufeff${lines.map((cells) => `${cells.map((cell) => written(cell, form)).join(form.separator)}\r\n`).join("")}`;
