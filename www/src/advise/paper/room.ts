import type { ComponentChildren } from "preact";
import { NOTES, type Notes } from "../../paper/room";
import { heightOf } from "./measure";

/** What goes on the page: what was entered, the rows of the table (their cells), the letters of the limits. */
export interface Load {
  answers: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
  limits: number;
}

/** How large the letters are: as large as one page allows. */
const SIZES_DOWN = ["large", "small", "compact", "tiny"] as const;
type Size = (typeof SIZES_DOWN)[number];

/**
 * For each size of letters, in millimetres, measured in Chromium: the width of a letter, the height of a line, what a row adds;
 * and in how many columns stands what was entered.
 */
const SIZES: Record<Size, { letter: number; line: number; row: number; columns: number }> = {
  large: { letter: 1.95, line: 4.4, row: 1.6, columns: 2 },
  small: { letter: 1.56, line: 3.45, row: 0.9, columns: 2 },
  compact: { letter: 1.41, line: 3.2, row: 0.8, columns: 3 },
  tiny: { letter: 1.27, line: 2.9, row: 0.7, columns: 3 },
};

const WIDTH_MM = 190;
/** A page without its margins, and a little less: the letters of another device may be wider. */
const ROOM_MM = 267;
/** Lines for the head, the foot and the headings. */
const HEADINGS = 8;
/** Between two columns of cells. */
const GAP_MM = 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function heightIn({ answers, rows, limits }: Load, size: Size, notes: Notes): number {
  const { letter, line, row, columns } = SIZES[size];
  const note = NOTES[notes];
  const inCell = (WIDTH_MM / (rows[0]?.length ?? 1) - GAP_MM) / letter;
  const inAnswer = (WIDTH_MM / columns - 3 * GAP_MM) / letter;
  const table = rows.map((cells) => Math.max(...cells.map((cell) => heightOf(cell, inCell))) * line + row);
  const entered = answers.map((answer) => heightOf(answer, inAnswer) * line);
  return HEADINGS * line + sum(table) + sum(entered) / columns + (Math.ceil(limits / note.letters) + 1) * note.line;
}

/** As large as one page allows, as the classes of the sheet, the letters of the limits last; what does not fit in the smallest letters goes on behind it. */
export function sizeOf(load: Load): string {
  const all = (Object.keys(NOTES) as Notes[]).flatMap((notes) => SIZES_DOWN.map((size) => [size, notes] as const));
  const [size, notes] = all.find(([one, other]) => heightIn(load, one, other) <= ROOM_MM) ?? ["tiny", "notes-least"];
  return `${size} ${notes}`.trim();
}
