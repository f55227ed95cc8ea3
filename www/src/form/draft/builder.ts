import { value } from "../fields";
import { addressOf, type Address } from "../places";
import type { Found } from "../statement/reader";
import { decimal, isoDay, isoMonth, money } from "../parse";

/** Something the page itself can see: an answer that is not there yet. */
export interface Missing {
  address: Address;
  message: string;
}

export const filled = (...fields: string[]): boolean => fields.some((field) => value(field) !== "");
export const hasDay = (field: string): boolean => filled(`${field}-day`, `${field}-month`, `${field}-year`);
export const isPlanned = (plan: string): boolean => value(`plan-${plan}`) === "yes";

/** Reads fields and keeps what is missing, and which field each path of the contract comes from. */
export class Builder {
  readonly missing: Missing[] = [];
  /** What is missing in a row that may be left out: the row does not count, and all else does. */
  readonly unfinished: Missing[] = [];
  /** From a path of the contract to the address of its field, in the order of the form. */
  readonly addresses = new Map<string, Address>();

  /** The amount per day behind a payment, when that is what was typed. */
  statement?: Found;

  need(field: string, message: string): void {
    this.missing.push({ address: addressOf(field), message });
  }

  /** Says which field a path of the contract comes from. */
  from(path: string, field: string): this {
    this.addresses.set(path, addressOf(field));
    return this;
  }

  text(path: string, field: string, message: string): string {
    this.from(path, field);
    const typed = value(field);
    if (typed === "") this.need(field, message);
    return typed;
  }

  /** The rows of a list that may be left out, by their place among those that are complete. */
  rows<T>(keys: readonly number[], read: (key: number, place: number) => T): T[] {
    const entries: T[] = [];
    for (const key of keys) {
      const open = this.missing.length;
      const entry = read(key, entries.length);
      if (this.missing.length === open) entries.push(entry);
      else this.unfinished.push(...this.missing.splice(open));
    }
    return entries;
  }

  choice<T extends string>(path: string, field: string, message: string): T {
    return this.text(path, field, message) as T;
  }

  amount = (path: string, field: string): string => money(field, this.text(path, field, "need-amount"));
  hours = (path: string, field: string): string => decimal(this.text(path, field, "need-hours"));

  /** A whole number. What is none stays as typed and is refused by the engine. */
  count(path: string, field: string, message: string): number {
    const typed = this.text(path, field, message);
    return /^-?\d{1,9}$/.test(typed) ? Number(typed) : (typed as unknown as number);
  }

  day(path: string, field: string): string {
    this.from(path, field);
    const parts = ["day", "month", "year"].map((part) => value(`${field}-${part}`)) as [string, string, string];
    if (parts.includes("")) this.need(field, "need-date");
    return isoDay(...parts);
  }

  month(path: string, field: string): string {
    this.from(path, field);
    const [month, year] = [value(`${field}-month`), value(`${field}-year`)];
    if (month === "" || year === "") this.need(field, "need-month");
    return isoMonth(month, year);
  }

  /** A day that may stay empty, as the part of an object that it is. */
  optionalDay<K extends string>(at: string, key: K, field: string): { [key in K]?: string } {
    this.from(`${at}.${key}`, field);
    return (hasDay(field) ? { [key]: this.day(`${at}.${key}`, field) } : {}) as { [key in K]?: string };
  }

  /** The first day and the last day of an activity; a problem with the activity as a whole stands at its first day. */
  period(at: string, from: string, to: string): { from: string; to?: string } {
    this.from(at, from);
    return { from: this.day(`${at}.from`, from), ...this.optionalDay(at, "to", to) };
  }
}
