import type { Size } from "../../paper/room";

/** What goes on the page, counted; `limits` in letters. */
interface Load { answers: number; plans: number; rows: number; limits: number }

/** Heights in millimetres, and letters in a line, measured on paper for each size of letters. */
const SIZES: Record<Size, { line: number; row: number; note: number; letters: number }> = {
  large: { line: 4.9, row: 6.2, note: 2.9, letters: 155 },
  small: { line: 3.9, row: 4.8, note: 2.9, letters: 155 },
  tiny: { line: 3.1, row: 4.1, note: 2.5, letters: 175 },
};

/** A page without its margins and its head. */
const ROOM_MM = 250;

/** The more columns, the more lines a cell takes. */
const linesIn = (plans: number): number => 1 + plans * 0.35;

function heightOf({ answers, plans, rows, limits }: Load, size: Size): number {
  const { line, row, note, letters } = SIZES[size];
  return 3 * row + answers * 0.55 * line + rows * row * linesIn(plans) + (Math.ceil(limits / letters) + 1) * note + 4;
}

/** As large as one page allows. */
export const sizeOf = (load: Load): Size => (["large", "small"] as const).find((size) => heightOf(load, size) <= ROOM_MM) ?? "tiny";
