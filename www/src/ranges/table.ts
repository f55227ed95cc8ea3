import { isZero } from "../format/sign";
import { placeOfMost, rangeOf, widthOf, type Range } from "./cents";
import type { Figures, Tried } from "./tried";

/** How much one question moves the result: at most so much, in the month shown or over all months. */
export interface Effect { field: string; most: string; of: "month" | "total" }

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

/** The most that the answer to this question can move an amount, whatever the others are. */
function mostOf(tried: readonly Tried[], place: number, read: (figures: Figures) => string): string {
  const widths = groups(tried, place).flatMap((group) => rangeOf(group.map(read)) ?? []).map(widthOf);
  return rangeOf(widths)?.high ?? "0.00";
}

const readOf = (of: Effect["of"]) => (of === "month" ? main : total);

const effectsOn = (open: readonly string[], tried: readonly Tried[], of: Effect["of"]): Effect[] =>
  open.map((field, place) => ({ field, of, most: mostOf(tried, place, readOf(of)) }));

/** The answer that narrows the result most: in the month shown or, when nothing moves there, over all months. */
export const narrowest = (open: readonly string[], tried: readonly Tried[]): Effect | undefined =>
  strongest([...effectsOn(open, tried, "month"), ...effectsOn(open, tried, "total")]);

/** The one that moves a month most; the one that moves all months together most when none moves the month. */
export function strongest(effects: readonly Effect[]): Effect | undefined {
  for (const of of ["month", "total"] as const) {
    const some = effects.filter((one) => one.of === of && !isZero(one.most));
    const place = placeOfMost(some.map(({ most }) => most));
    if (place !== undefined) return some[place];
  }
  return undefined;
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
