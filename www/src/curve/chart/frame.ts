// Where hours and amounts stand in the picture. These are places on the screen: no amount is made here.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

export interface Size {
  width: number;
  em: number;
}

/** The place that the page gives, and the size of its letters: a unit of the picture is a pixel, so that words stay as large as elsewhere. */
export function useSize(box: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 320, em: 16 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => {
      const now = { width: element.clientWidth, em: parseFloat(getComputedStyle(element).fontSize) };
      if (now.width > 0) setSize((before) => (before.width === now.width && before.em === now.em ? before : now));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return size;
}

/** The steps of an axis: 1, 2 or 5 and a power of ten. */
function stepOf(length: number, most: number): number {
  const rough = length / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
}

/** Round values from below the lowest up to above the highest, at most so many. */
export function ticks(low: number, high: number, most: number): number[] {
  const step = stepOf(Math.max(high - low, 1e-9), most);
  const first = Math.floor(low / step);
  return Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, index) => (first + index) * step);
}

export interface Frame extends Size {
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  hours: readonly number[];
  values: readonly number[];
  x: (hours: number | string) => number;
  y: (value: number | string) => number;
}

/** Room in letters: above for the hours chosen and the name of the flat part, below for hours. At the left stand the values. */
const ROOM = { above: 3.6, right: 1, below: 2.9 };
const LETTER = 0.6;

/** About as wide as these words. */
export const widthOf = (words: string, em: number): number => words.length * LETTER * em;

export function frameOf(
  { width, em }: Size,
  fullTime: string,
  values: readonly string[],
  written: (value: number) => string,
): Frame {
  const height = Math.round(Math.min(Math.max(width * 0.62, 17 * em), 26 * em));
  const numbers = values.map(Number);
  const lines = ticks(Math.min(0, ...numbers), Math.max(1, ...numbers), 5);
  const left = Math.max(...lines.map((one) => widthOf(written(one), em))) + 0.5 * em;
  const [right, top, bottom] = [width - ROOM.right * em, ROOM.above * em, height - ROOM.below * em];
  const [lowest, highest] = [lines[0] ?? 0, lines.at(-1) ?? 1];
  const most = Math.max(Number(fullTime), 1);
  return {
    width,
    em,
    height,
    left,
    right,
    top,
    bottom,
    hours: ticks(0, most, Math.max(2, Math.floor((right - left) / (2.6 * em)))).filter((one) => one <= most),
    values: lines,
    x: (hours) => left + (Number(hours) / most) * (right - left),
    y: (value) => bottom - ((Number(value) - lowest) / (highest - lowest)) * (bottom - top),
  };
}

/** A corner of a path, to a tenth of a pixel. */
export const corner = (x: number, y: number): string => `${x.toFixed(1)},${y.toFixed(1)}`;
