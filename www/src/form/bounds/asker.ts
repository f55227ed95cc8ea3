import { signal } from "@preact/signals";
import type { Case, Plausible } from "loont";
import type { Draft } from "../draft/types";
import type { Address } from "../places";

/** A bound that an amount does not keep, at the field of the amount. */
export interface Doubt {
  address: Address;
  bound: Plausible;
  /** The amount with every bound of its field that it does not keep: what a confirmation is about. */
  about: string;
  /** The place of its plan on the page; absent: it is about the case. */
  place?: number;
}

/** What asks about amounts that cannot well be meant. It comes behind the first screen. */
export interface Asker {
  /** Of the plans at these places, and of the case; nothing when the case is not right. */
  of: (now: Draft, asked: readonly number[]) => Doubt[] | undefined;
  /** With answers that are not there yet. */
  ofUnknown: () => Doubt[];
  /** True when the daily amount of a case cannot be. */
  isOutside: (question: Case) => boolean;
}

export const asker = signal<Asker | undefined>(undefined);
