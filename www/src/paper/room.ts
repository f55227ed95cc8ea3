import type { Outcome } from "loont";

/** How large the letters are: as large as two pages allow. */
type Size = "large" | "small" | "tiny";

/** What goes on the two pages, counted. */
export interface Load {
  answers: number;
  rows: number;
  duties: number;
  months: number;
  limits: number;
  plans: number;
}

/**
 * Of what is not in the amounts: the height of a line in millimetres, and the letters in it. It has 9 pt; only when many plans or
 * months would else push a part of it off the paper it is smaller.
 */
export const NOTES = {
  "": { line: 3.9, letters: 106 },
  "notes-less": { line: 3, letters: 140 },
  "notes-least": { line: 2.4, letters: 175 },
} as const;
export type Notes = keyof typeof NOTES;
const NOTE = NOTES[""];
/** Lines of the foot that says that the limits stand above. */
const SHORT_FOOT = 5;

/** Heights in millimetres, measured on paper for each size of letters. */
const SIZES: Record<Size, { line: number; row: number; month: number }> = {
  large: { line: 4.9, row: 6.2, month: 5.1 },
  small: { line: 3.9, row: 4.8, month: 3.3 },
  tiny: { line: 3.1, row: 4.1, month: 2.9 },
};

/** A page without its margins and its head, and less than Chromium puts on it: the letters of another device may be wider. */
const ROOM_MM = 250;
/** A browser repeats a foot on each page only while it is at most a quarter of it. */
const FOOT_MM = 66;

const footOf = ({ limits }: Load): number => (Math.ceil(limits / NOTE.letters) + 1) * NOTE.line + 4;

/** What the two pages hold without their foot, in millimetres. */
function heights(load: Load, size: Size): [first: number, second: number] {
  const { line, row, month } = SIZES[size];
  // Answers and dates stand in two columns, and many take two lines; the more plans, the narrower are the columns of their amounts.
  const first =
    7.5 * row + (load.answers * 0.66 + load.duties * 1.26) * line + load.rows * row * (0.75 + 0.3 * load.plans);
  return [first, 4 * row + load.months * month];
}

const fits = (load: Load, size: Size): boolean =>
  footOf(load) <= FOOT_MM && Math.max(...heights(load, size)) + footOf(load) <= ROOM_MM;

/** Where the limits stand: in the foot of each page, or else above it: all on both pages, or what fits on the first and the rest on the second. */
export interface Places {
  size: string;
  foot: string[];
  first: string[];
  second: string[];
  twice: boolean;
  left: number;
}

/** As many sentences from the front as a number of letters allows. */
function upTo(sentences: readonly string[], letters: number): string[] {
  let room = letters;
  const end = sentences.findIndex((sentence) => {
    room -= sentence.length + 3;
    return room < 0;
  });
  return sentences.slice(0, end < 0 ? sentences.length : end);
}

const DOWN = ["large", "small", "tiny"] as const;

/** The letters for which the first and the second page have room above the short foot. */
function spaces(load: Load, size: Size, notes: Notes = ""): number[] {
  const { line, letters } = NOTES[notes];
  return heights(load, size).map((height) => (Math.max(ROOM_MM - height - SHORT_FOOT * NOTE.line, 0) / line) * letters);
}

/** What fits on the first page, and of the rest on the second, in one size of letters. */
function spreadIn(limits: readonly string[], load: Load, size: Size, notes: Notes): Places {
  const [onFirst = 0, onSecond = 0] = spaces(load, size, notes);
  const first = upTo(limits, onFirst);
  const second = upTo(limits.slice(first.length), onSecond);
  return {
    size: `${size} ${notes}`.trim(),
    foot: [],
    first,
    second,
    twice: false,
    left: limits.length - first.length - second.length,
  };
}

export function placesOf(limits: string[], load: Load): Places {
  const size = DOWN.find((one) => fits(load, one));
  if (size) return { size, foot: limits, first: [], second: [], twice: false, left: 0 };
  const twice = (["large", "small"] as const).find((one) =>
    spaces(load, one).every((letters) => upTo(limits, letters).length === limits.length),
  );
  if (twice) return { size: twice, foot: [], first: limits, second: limits, twice: true, left: 0 };
  const holds = (one: Size): boolean => Math.max(...heights(load, one)) + SHORT_FOOT * NOTE.line <= ROOM_MM;
  const ways = [
    ...DOWN.filter(holds).map((one) => spreadIn(limits, load, one, "")),
    spreadIn(limits, load, "tiny", "notes-less"),
  ];
  return ways.find(({ left }) => left === 0) ?? spreadIn(limits, load, "tiny", "notes-least");
}

export const monthsIn = ({ scenarios }: Outcome): number => scenarios[0]?.months.length ?? 0;
