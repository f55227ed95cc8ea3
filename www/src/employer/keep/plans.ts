// The planned work of a person as the texts of the fields of an employer.
import type { Activity, Case } from "loont";
import { WAGE_UNKNOWN } from "../../form/draft/employer";
import { decimal } from "../../form/parse";
import { isZero } from "../../format/sign";
import { fieldsOfPlace, PLACES } from "../fields";
import { dayTexts, number, written, type Texts } from "./texts";

/** A wage that stands in the file for other hours than those of the plan: the page does not divide. */
export interface OtherWage {
  place: number;
  wage: string;
  hours: string;
}

/** What was read of a person's file, and what there is to say about it. */
export interface Plans {
  texts: Texts;
  wages: OtherWage[];
  /** True when the plans have other days than the first one: only its days are asked here. */
  otherDays: boolean;
  /** Plans for which there is no place. */
  left: number;
}

/** Work for an employer: of everything that a person can plan, only this is looked at, and of it only these parts. */
interface Planned {
  from: string;
  to?: string | undefined;
  hours?: string;
  full?: string;
  wage?: string | undefined;
  paidHours?: string | undefined;
}

function planned(one: Activity): Planned[] {
  if (one.kind === "full_resumption") return isZero(one.gross_monthly) ? [] : [{ from: one.from }]; // no wage: one's own business
  if (one.kind !== "employee_work") return [];
  const {
    from,
    to,
    weekly_hours: hours,
    full_time_hours: full,
    gross_monthly: wage,
    gross_monthly_hours: paidHours,
  } = one;
  return [
    {
      from,
      to,
      hours,
      full,
      ...(wage === WAGE_UNKNOWN ? {} : { wage, paidHours: paidHours === hours ? undefined : paidHours }),
    },
  ];
}

const isSame = (one: Planned, other: Planned): boolean =>
  one.hours === other.hours && one.wage === other.wage && one.paidHours === other.paidHours;

/** What an employer is told of the case of a person: the hours, the wage and the dates of the work that is planned for an employer. */
export function readPlans({ scenarios }: Pick<Case, "scenarios">): Plans {
  const all = scenarios.flatMap(({ activities }) => activities.flatMap(planned));
  const different = all.filter((job, at) => all.findIndex((one) => isSame(one, job)) === at);
  const jobs = different.slice(0, PLACES.length);
  const [first] = jobs;
  const part = jobs.find(({ hours }) => hours !== undefined);
  const texts: Texts = {
    ...dayTexts("emp-from", first?.from),
    ...dayTexts("emp-until", part?.to),
    ...number("emp-full", part?.full),
  };
  const wages: OtherWage[] = [];
  for (const [at, { hours, wage, paidHours }] of jobs.entries()) {
    const place = at + 1;
    if (hours === undefined) texts[`emp-whole-${place}`] = "yes";
    else Object.assign(texts, number(`emp-hours-${place}`, hours));
    if (paidHours === undefined) Object.assign(texts, number(`emp-wage-${place}`, wage));
    else if (wage !== undefined) wages.push({ place, wage, hours: paidHours });
  }
  const otherDays = all.some(({ from, to, hours }) => from !== first?.from || (hours !== undefined && to !== part?.to));
  return { texts, wages, otherDays, left: different.length - jobs.length };
}

const OF_PLANS = [
  ...PLACES.flatMap(fieldsOfPlace),
  ...["emp-from", "emp-until"].flatMap((field) => ["day", "month", "year"].map((part) => `${field}-${part}`)),
];

/** What has become of the wages of other hours: the wage of the contract, or to be asked again. */
export interface Told extends Omit<Plans, "texts"> {
  contract?: OtherWage;
}

/**
 * The answers of an employer with the planned work of a person in place of their own ways back. One wage for other hours is that of
 * the contract while nothing was said about it; the person who fills it in is asked to check it.
 */
export function withPlans(
  typed: Readonly<Texts>,
  { texts, wages, otherDays, left }: Plans,
): { texts: Texts; told: Told } {
  const kept = Object.fromEntries(Object.entries(typed).filter(([id]) => !OF_PLANS.includes(id)));
  const all = { ...kept, ...texts };
  const [first] = wages;
  const isOne = first !== undefined && wages.every(({ wage, hours }) => wage === first.wage && hours === first.hours);
  const [wage, hours] = [typed["emp-wage"] ?? "", typed["emp-hours"] ?? ""];
  if (isOne && wage === "" && hours === "") {
    return {
      texts: { ...all, "emp-wage": written(first.wage), "emp-hours": written(first.hours) },
      told: { contract: first, wages: [], otherDays, left },
    };
  }
  const isKnown = (one: OtherWage): boolean =>
    decimal(wage) === decimal(one.wage) && decimal(hours) === decimal(one.hours);
  return { texts: all, told: { wages: wages.filter((one) => !isKnown(one)), otherDays, left } };
}
