// The ends of the range over every first day of the illness, asked of the engine a few days at a time.
import type { ScenarioRange, StartRequest } from "loont";
import { askStartRange } from "../engine/later";
import { today } from "../form/clock";
import { value } from "../form/fields";
import { isDecimal, isoDay, isoMonth, money } from "../form/parse";
import { ALTERNATIVES } from "../form/unknown/alternatives";
import { withAnswers, type Combination } from "../form/unknown/open";
import { rangeOf } from "./cents";
import { asked, type Figures, type Tried } from "./tried";

/** How long the engine may hold up the page at a time. */
const SLICE_MS = 12;
const FEWEST = 2;

/** Each combination for a regular worker and for another one, while that is not said: the minimum depends on it. */
export function withRegular(list: readonly Combination[]): Combination[] {
  // Where the amount is not known either, its lowest end is already that of another worker.
  if (value("scheme") === "self_employed" || value("regular-worker") !== "unknown" || value("basis") === "unknown")
    return [...list];
  return list.flatMap((answers) =>
    ["yes", "no"].map((answer) => [
      ...answers,
      { label: { id: answer }, texts: { "regular-worker": answer }, isChoice: true },
    ]),
  );
}

/** The statement that the amount a day follows from, as the engine reads it. */
function paid(): { month: string; net: string } | undefined {
  if (value("basis") !== "statement") return undefined;
  const net = money("received", value("received"));
  return isDecimal(net) ? { month: isoMonth(value("received-on-month"), value("received-on-year")), net } : undefined;
}

/** The ends of what a scenario gives, as the figures of two results. */
function figuresOf(
  month: string,
  months: number,
  [now, work]: readonly ScenarioRange[],
  { plan, needed }: NonNullable<ReturnType<typeof asked>>,
): Figures[] {
  if (!now) return [];
  const isNet = work?.net !== undefined && !plan?.wageUnknown;
  const whole = work ?? now;
  const total = work?.total_net !== undefined && !plan?.wageUnknown ? work.total_net : whole.total_fund_pays;
  return (["low", "high"] as const).map((end) => ({
    month,
    months,
    fund: now.fund_pays[end],
    ...(work ? { plan: isNet && work.net ? work.net[end] : work.fund_pays[end] } : {}),
    ...(isNet && work?.difference ? { difference: work.difference[end] } : {}),
    isNet,
    total: total[end],
    isPlanOpen: plan !== undefined && plan.scenario === undefined,
    needed,
    isWageOnTop: (plan?.wageUnknown ?? false) && work !== undefined,
    said: {},
  }));
}

/** The wider of two ranges of a scenario. */
function join(one: ScenarioRange, other: ScenarioRange): ScenarioRange {
  const both = (
    left: { low: string; high: string } | undefined,
    right: typeof left,
  ): { low: string; high: string } | undefined =>
    left && right ? rangeOf([left.low, left.high, right.low, right.high]) : undefined;
  const [net, difference, total] = [
    both(one.net, other.net),
    both(one.difference, other.difference),
    both(one.total_net, other.total_net),
  ];
  return {
    id: one.id,
    fund_pays: both(one.fund_pays, other.fund_pays) ?? one.fund_pays,
    total_fund_pays: both(one.total_fund_pays, other.total_fund_pays) ?? one.total_fund_pays,
    ...(net ? { net } : {}),
    ...(difference ? { difference } : {}),
    ...(total ? { total_net: total } : {}),
  };
}

/** The first question that these answers make with any first day and that the engine takes: a letter is not older than the illness. */
function questionOf(answers: Combination, request: StartRequest): ReturnType<typeof asked> {
  for (const start of ALTERNATIVES.start()) {
    const found = withAnswers([...answers, start], asked);
    if (found && askStartRange(found.question, { ...request, most: 1 })) return found;
  }
  return undefined;
}

/** Where a range is asked for: how it lets the page answer meanwhile, and what was found for the questions before. */
export interface Asking {
  pause: () => Promise<void>;
  isCurrent: () => boolean;
  /** By the question: many answers make the same one, such as hours of a plan that still lacks its wage. */
  known: Map<string, readonly Figures[]>;
}

/** What these answers give with every first day; nothing when the answers of the page change meanwhile. */
export async function tryStarts(answers: Combination, month: string, page: Asking): Promise<Tried[] | undefined> {
  const statement = withAnswers(answers, paid);
  const now = today();
  const request = {
    month,
    latest: isoDay(String(now.day), String(now.month), String(now.year)),
    ...(statement ? { paid: statement } : {}),
  };
  const found = questionOf(answers, request);
  if (!found) return [];
  const key = JSON.stringify([found.question, statement]);
  const before = page.known.get(key);
  if (before) return before.map((figures) => ({ answers, figures }));
  let ranges: ScenarioRange[] = [];
  let from: string | undefined;
  let most = FEWEST;
  for (;;) {
    await page.pause();
    if (!page.isCurrent()) return undefined;
    const since = performance.now();
    const part = askStartRange(found.question, { ...request, most, ...(from === undefined ? {} : { from }) });
    if (!part) break;
    most = Math.max(FEWEST, Math.round((most * SLICE_MS) / Math.max(1, performance.now() - since)));
    ranges = part.scenarios.map((one) => {
      const known = ranges.find(({ id }) => id === one.id);
      return known ? join(known, one) : one;
    });
    from = part.next;
    if (from === undefined) break;
  }
  const figures = figuresOf(month, found.question.horizon.months, ranges, found);
  page.known.set(key, figures);
  return figures.map((one) => ({ answers, figures: one }));
}
