import { isOne, isWider, rangeOf, type Range } from "./cents";
import type { Figures, Tried } from "./tried";

/**
 * What the answer to one question moves: the amount of the month shown, or that of all months together. The range is the widest that
 * there is with all other answers left as they are.
 */
export interface Effect {
  field: string;
  range: Range;
  of: "month" | "total";
}

/** An amount of the month that is compared first. */
const main = ({ plan, fund }: Figures): string => plan ?? fund;
const total = (figures: Figures): string => figures.total;

/** The results that differ only in the answer to this question, together. */
function groups(tried: readonly Tried[], place: number): Figures[][] {
  const found = new Map<string, Figures[]>();
  for (const { answers, figures } of tried) {
    const others = answers.map(({ texts }, at) => (at === place ? "" : JSON.stringify(texts))).join();
    if (figures) found.set(others, [...(found.get(others) ?? []), figures]);
  }
  return [...found.values()];
}

const readOf = (of: Effect["of"]) => (of === "month" ? main : total);

/** What each question moves with each way to answer the others; nothing where it moves nothing. */
const effectsOn = (open: readonly string[], tried: readonly Tried[], of: Effect["of"]): Effect[] =>
  open.flatMap((field, place) =>
    groups(tried, place).flatMap((group) => {
      const range = rangeOf(group.map(readOf(of)));
      return range && !isOne(range) ? [{ field, of, range }] : [];
    }),
  );

/** The answer that narrows the result most: in the month shown or, when nothing moves there, over all months. */
export const narrowest = (open: readonly string[], tried: readonly Tried[]): Effect | undefined =>
  strongest([...effectsOn(open, tried, "month"), ...effectsOn(open, tried, "total")]);

/** The one that moves a month most; the one that moves all months together most when none moves the month. */
export function strongest(effects: readonly Effect[]): Effect | undefined {
  const widest = (of: Effect["of"]): Effect | undefined =>
    effects
      .filter((one) => one.of === of)
      .reduce<Effect | undefined>((most, one) => (!most || isWider(one.range, most.range) ? one : most), undefined);
  return widest("month") ?? widest("total");
}

/** How much one question moves the month shown or, when nothing there, all months together; nothing when it moves neither. */
export const effectOf = (field: string, tried: readonly Tried[]): Effect | undefined => narrowest([field], tried);

/** The lowest and the highest of an amount. */
export const rangeIn = (tried: readonly Tried[], read: (figures: Figures) => string | undefined): Range | undefined =>
  rangeOf(tried.flatMap(({ figures }) => (figures && read(figures)) ?? []));

/** What each answer to one question leaves of the range of the month or of all months, in the order of the answers. */
export function byAnswer(tried: readonly Tried[], place: number, of: Effect["of"]): { tried: Tried; range: Range }[] {
  const found = new Map<string, Tried[]>();
  for (const one of tried) {
    const key = JSON.stringify(one.answers[place]?.texts);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()].flatMap((group) => {
    const range = rangeIn(group, readOf(of));
    const [first] = group;
    return first && range ? [{ tried: first, range }] : [];
  });
}
