import { signal } from "@preact/signals";
import type { Case } from "loont";

/** The amount per day behind a payment, and for how many days that was. */
export interface Found {
  daily: string;
  days: number;
  isExact: boolean;
}

/** Finds the full amount per day with which the fund pays this amount for that month. */
export type Reader = (question: Case, month: string, paid: string) => Found | undefined;

/** The one that asks the engine, as soon as that runs: reading the form knows no engine. */
export const reader = signal<Reader | undefined>(undefined);
