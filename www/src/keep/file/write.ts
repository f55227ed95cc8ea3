import { upgrade, type Case, type Outcome } from "loont";
import { isUntouched, typed, type Typed } from "../../form/fields";
import { live, problems } from "../../form/live";
import { VERSION, type Cents, type Kept } from "./format";

/** The case behind the result on screen: the plans that are complete and right. */
export function askedCase(): Case | undefined {
  const { draft, outcome } = live.value;
  if (!outcome || !draft.basis) return undefined;
  const ids = new Set(outcome.scenarios.map(({ id }) => id));
  return upgrade({
    ...draft.basis,
    scenarios: draft.plans.flatMap(({ scenario }) => (scenario && ids.has(scenario.id) ? scenario : [])),
  });
}

export const centsOf = ({ scenarios }: Outcome): Cents[] =>
  scenarios.map(({ id, months, years }) => ({
    id,
    months: months.map(({ month, fund_pays, net }) => ({ month, fund_pays, net })),
    years: years.map(({ year, settlement }) => ({ year, settlement })),
  }));

/** For a file: the case with its amounts, and everything that was typed. Nothing when nothing was typed. */
export function keptForFile(): Kept | undefined {
  const { outcome } = live.value;
  const question = askedCase();
  if (isUntouched()) return undefined;
  return {
    loont: VERSION,
    ...(question && outcome ? { case: question, receipt: outcome.receipt, cents: centsOf(outcome) } : {}),
    form: without(IS_PAYMENT, typed()),
  };
}

/** What the fund paid: a question about one payment, and no part of the case. It stays in this tab. */
const IS_PAYMENT = /^paid-/;

/** What someone who advises wrote beside the answers: it stays on the device, or in a file. */
const IS_BESIDE = /^(?:case-name|print-|done-)/;

const without = (what: RegExp, form: Typed): Typed => ({
  ...form,
  texts: Object.fromEntries(Object.entries(form.texts).filter(([address]) => !what.test(address))),
});

/** What only the typed texts hold: an amount that is asked about, with the plan that it keeps back, and one that was confirmed. */
const isAskedAbout = ({ texts }: Typed): boolean =>
  live.value.doubts.length > 0 || Object.keys(texts).some((address) => address.endsWith("-sure"));

/** For a link: the case alone when it says everything, so that nothing goes along that the result does not need. */
export function keptForLink(): Kept | undefined {
  const kept = keptForFile();
  if (!kept) return undefined;
  const { cents: _, form, ...rest } = kept;
  return kept.case && problems.value.length === 0 && !(form && isAskedAbout(form))
    ? rest
    : { ...rest, ...(form ? { form: without(IS_BESIDE, form) } : {}) };
}
