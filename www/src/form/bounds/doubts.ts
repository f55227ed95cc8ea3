// Amounts that cannot well be meant: asked about beside their field, and used as soon as the person means them.
import type { Case, Plausible } from "loont";
import { askPlausible } from "../../engine/later";
import { addressOfPath, readForm, type Draft } from "../draft";
import { hasLeft, submitted, text, value } from "../fields";
import { inScenario, placeOf, type Address } from "../places";
import { combinations, unknowns, withAnswers } from "../unknown/open";
import type { Doubt } from "./asker";

/** Runs with the fields of the plan that an address belongs to. */
export function atAddress<T>(address: Address, run: (field: string) => T): T {
  const { field, scenario } = placeOf(address);
  return scenario === undefined ? run(field) : inScenario(scenario, () => run(field));
}

const sureField = (field: string): string => `${field}-sure`;

/** What the person confirmed, kept with the answers: the amount first. With another amount or another bound it is asked again. */
export const meant = (address: Address): string => atAddress(address, (field) => value(sureField(field)));
export const mean = ({ address, about }: Doubt): void =>
  atAddress(address, (field) => {
    text(sureField(field)).value = about;
  });

const aboutOf = (bounds: readonly Plausible[]): string =>
  [bounds[0]?.amount, ...bounds.map(({ kind, lowest, highest }) => `${kind} ${lowest ?? highest}`)].join(" ");

/** True when its question may be asked: not while someone is still typing. What a file or a reload brought, nobody types. */
export const mayAsk = ({ address }: Doubt): boolean =>
  submitted.value || atAddress(address, (field) => hasLeft(field) || document.activeElement?.id !== field);

/**
 * The first bound of each field that does not hold and was not confirmed; nothing when the case is not right. `asked` are the places of
 * the plans in the case.
 */
function doubtsIn(now: Draft, question: Case, asked: readonly number[]): Doubt[] | undefined {
  const bounds = askPlausible(question);
  const found = new Map<Address, Doubt>();
  for (const bound of bounds ?? []) {
    const [whole, index] = /^scenarios\[(\d+)\]/.exec(bound.path) ?? [];
    const place = index === undefined ? undefined : asked[Number(index)];
    const path =
      whole === undefined || place === undefined ? bound.path : bound.path.replace(whole, `scenarios[${place}]`);
    const address = addressOfPath(now, path);
    const isStandIn = place !== undefined && now.plans[place]?.wageUnknown === true && path.endsWith(".gross_monthly");
    if (!bound.outside || address === undefined || isStandIn || found.has(address)) continue;
    const about = aboutOf(bounds?.filter((other) => other.outside && other.path === bound.path) ?? []);
    const doubt = { address, bound, about, ...(place === undefined ? {} : { place }) };
    if (meant(address) !== about) found.set(address, doubt);
  }
  return bounds && [...found.values()];
}

/** Of the plans at these places, and of the case. */
export const doubtsOf = (now: Draft, asked: readonly number[]): Doubt[] | undefined =>
  now.basis &&
  doubtsIn(now, { ...now.basis, scenarios: asked.flatMap((place) => now.plans[place]?.scenario ?? []) }, asked);

const cents = (amount: string | undefined): number => Number((amount ?? "0").replace(".", ""));

/** Of two bounds the one that leaves more room, with what the amount could be by either. */
function wider(one: Doubt, other: Doubt): Doubt {
  const isLowest = one.bound.highest === undefined;
  const isMore = isLowest
    ? cents(other.bound.lowest) < cents(one.bound.lowest)
    : cents(other.bound.highest) > cents(one.bound.highest);
  const { instead = other.bound.instead, period = other.bound.period } = one.bound;
  const { bound, about } = isMore ? other : one;
  return {
    ...one,
    about,
    bound: { ...bound, ...(instead === undefined ? {} : { instead }), ...(period === undefined ? {} : { period }) },
  };
}

/** With answers that are not there yet: what is outside whatever they are, with the bound that leaves most room. */
export function doubtsOfUnknown(): Doubt[] {
  let left: Doubt[] | undefined;
  for (const answers of combinations(unknowns().filter((field) => field !== "hours" && field !== "basis"))) {
    const one = withAnswers(answers, () => {
      const now = readForm();
      return doubtsOf(
        now,
        now.plans.flatMap(({ scenario }, place) => (scenario ? [place] : [])),
      );
    });
    if (!one) continue;
    const before: Doubt[] = left ?? one;
    left = before.flatMap((doubt) => {
      const again = one.find(({ address }) => address === doubt.address);
      return again ? [wider(doubt, again)] : [];
    });
    if (left.length === 0) break;
  }
  return left ?? [];
}

/** True when the daily amount of a case cannot be: a letter that does not show the lump sum is not that of a self-employed person. */
export const isOutside = (question: Case): boolean =>
  askPlausible(question)?.some(({ path, outside }) => outside && path === "incapacity.basis.gross") ?? false;
