import type { Case, MonthOutcome } from "loont";
import { ask } from "../engine/engine";
import { readForm, type Missing, type PlanDraft } from "../form/draft";
import { active, placeOf } from "../form/places";
import type { Found } from "../form/statement/reader";
import { value } from "../form/fields";
import { withAnswers, type Combination } from "../form/unknown/open";
import { saidOf, type Said } from "../result/Notices";
import { pick, type Picked } from "../result/pick";

/** What comes out in the month shown, and over all months. */
export interface Figures {
  month: string;
  months: number;
  /** What the fund pays without any plan. */
  fund: string;
  /** With the plan: net where that is known, else what the fund pays. */
  plan?: string;
  isNet: boolean;
  /** With the plan, less without it, as the engine gives it. */
  difference?: string;
  /** Over all months together: as `plan`, or as `fund` without one. */
  total: string;
  /** The paid days of the month, when the daily amount is still that of the bank statement. */
  unchanged?: number;
  /** True when the plan on screen still lacks something, so that nothing was calculated with it. */
  isPlanOpen: boolean;
  /** What it lacks. */
  needed: readonly Missing[];
  /** True when a wage that is not known comes on top of what the plan gives. */
  isWageOnTop: boolean;
  /** What has to be known before the amounts are read. */
  said: Said;
}

/** One way to answer what is not known, and what the engine makes of it; no figures when the engine refuses it. */
export interface Tried {
  answers: Combination;
  figures?: Figures;
}

/** The paid days when the month is of one piece, with the daily amount and the deductions of the statement. */
function unchanged(
  { benefit: { segments, days, gross, net } }: MonthOutcome,
  statement: Found | undefined,
): { unchanged?: number } {
  const [only, ...others] = segments;
  const isSame =
    statement !== undefined && others.length === 0 && only?.daily_full === statement.daily && gross === net;
  return isSame ? { unchanged: days } : {};
}

function figuresOf(shown: Picked, plan: PlanDraft | undefined, needed: readonly Missing[], statement?: Found): Figures {
  const { now, work, monthNow: at, monthWork: beside } = shown;
  const wageUnknown = plan?.wageUnknown ?? false;
  const isNet = beside?.wage !== undefined && beside.net_complete && !wageUnknown;
  const whole = work ?? now;
  const isWholeNet = work?.total.net_complete === true && !wageUnknown;
  return {
    month: at.month,
    months: now.months.length,
    fund: at.fund_pays,
    ...(beside ? { plan: isNet ? beside.net : beside.fund_pays } : {}),
    ...(beside && isNet ? { difference: beside.difference_with_baseline } : {}),
    isNet,
    ...unchanged(at, statement),
    total: isWholeNet ? whole.total.net : whole.total.fund_pays,
    isPlanOpen: plan !== undefined && plan.scenario === undefined,
    needed,
    isWageOnTop: wageUnknown && beside?.wage !== undefined,
    said: saidOf(shown),
  };
}

/** The case that these answers make, with the plan on screen. */
export function asked():
  | { question: Case; plan: PlanDraft | undefined; needed: Missing[]; statement?: Found }
  | undefined {
  const { basis, plans, missing, statement } = readForm();
  const plan = plans.find(({ key }) => key === active.peek());
  const needed = missing.filter(({ address }) => placeOf(address).scenario === active.peek());
  return (
    basis && {
      question: { ...basis, scenarios: plan?.scenario ? [plan.scenario] : [] },
      plan,
      needed,
      ...(statement ? { statement } : {}),
    }
  );
}

/** Asks the engine with these answers. The month is that of the first answers which gave a result, so that all can be compared. */
export function tryAnswers(answers: Combination, month: string | undefined): Tried {
  const { question, plan, needed = [], statement } = withAnswers(answers, asked) ?? {};
  const answer = question && ask(question);
  if (!question || answer?.kind !== "outcome") return { answers };
  const [now, work] = answer.outcome.scenarios;
  const shown = pick(
    { ...(now ? { now } : {}), ...(work ? { work } : {}) },
    plan?.scenario?.activities ?? [],
    month ?? value("month-shown"),
  );
  if (!shown) return { answers };
  return { answers, figures: figuresOf(shown, plan, needed, statement) };
}
