// The fields of an employer. What is not in this list is written to no file, no link and no note.
import { ofEmployer, text, value } from "../form/fields";

const DAY = ["day", "month", "year"] as const;
const days = (...fields: string[]): string[] => fields.flatMap((field) => DAY.map((part) => `${field}-${part}`));

/** So many ways back are put beside each other. */
export const PLACES = [1, 2, 3] as const;
export type Place = (typeof PLACES)[number];

/** True when something is planned there: hours, or all hours of the contract. */
export const isPlanned = (place: Place): boolean => isInFull(place) || value(`emp-hours-${place}`) !== "";
export const isInFull = (place: Place): boolean => value(`emp-whole-${place}`) === "yes";

/** The parts of a way back. `id` is what another site called it: it is kept and not shown. */
const OF_PLACE = ["hours", "whole", "wage", "label", "id"] as const;
export const fieldsOfPlace = (place: Place): string[] => OF_PLACE.map((part) => `emp-${part}-${place}`);

/** Aid that an employer may have been granted, by the region that grants it; the Flemish one also for Dutch speakers in Brussels. */
export const AIDS = {
  flanders: ["vop", "individual_maatwerk"],
  brussels: ["phare", "individual_maatwerk", "vop"],
  wallonia: ["aviq_integration", "aviq_compensation"],
  ostbelgien: [],
} as const;
export type Region = keyof typeof AIDS;
export type Aid = (typeof AIDS)[Region][number];
/** What each region is called. */
export const REGION: Record<Region, string> = {
  flanders: "emp-flanders",
  brussels: "emp-brussels",
  wallonia: "emp-wallonia",
  ostbelgien: "emp-ostbelgien",
};
export const REGIONS = Object.keys(AIDS) as Region[];
export const ALL_AIDS: readonly Aid[] = [...new Set(REGIONS.flatMap((region) => [...AIDS[region]]))];
export const aidField = (aid: Aid): string => `emp-aid-${aid}`;

/** Every field that there is. */
export const FIELDS: ReadonlySet<string> = new Set([
  ...days(
    "emp-start",
    "emp-since",
    "emp-from",
    "emp-until",
    "emp-relapse",
    "emp-relapse-end",
    "emp-earlier",
    "emp-earlier-end",
    "emp-permitted",
    "emp-replace-from",
    "emp-replace-until",
  ),
  "emp-age",
  "emp-status",
  "emp-contract",
  "emp-kind",
  "emp-recognised",
  "emp-lives",
  "emp-wage",
  "emp-hours",
  "emp-full",
  "emp-premium",
  "emp-region",
  "emp-size",
  "emp-sheltered",
  "emp-category",
  "emp-rate",
  "emp-reduction",
  "emp-exempt",
  ...PLACES.flatMap(fieldsOfPlace),
  "emp-relapse-other",
  "emp-earlier-days",
  "emp-earlier-other",
  "emp-replaced",
  "emp-replace-wage",
  "emp-replace-hours",
  "emp-replace-status",
  "emp-first-month",
  "emp-first-year",
  "emp-months",
  "emp-month",
  "emp-option",
  ...ALL_AIDS.flatMap((aid) => [
    aidField(aid),
    ...days(`${aidField(aid)}-since`),
    `${aidField(aid)}-percent`,
    `${aidField(aid)}-package`,
    `${aidField(aid)}-guidance`,
  ]),
]);

/** The texts that stand there, of the fields in the list. */
export const typedByEmployer = (): Record<string, string> =>
  Object.fromEntries(
    [...ofEmployer].flatMap(([id, answer]) => (FIELDS.has(id) && answer.peek() !== "" ? [[id, answer.peek()]] : [])),
  );

/** Text that stands there before anyone types: the hours of full time. */
const BEFORE: Readonly<Record<string, string>> = { "emp-full": "38" };

/** True while nobody typed or chose anything. */
export const isEmployerUntouched = (): boolean =>
  Object.entries(typedByEmployer()).every(([id, words]) => BEFORE[id] === words);

export function forgetTyped(): void {
  for (const [id, answer] of ofEmployer) answer.value = BEFORE[id] ?? "";
}

/** Puts back what stood there; what is not in the list is left out. */
export function putTyped(texts: Readonly<Record<string, string>>): void {
  forgetTyped();
  for (const [id, words] of Object.entries(texts)) if (FIELDS.has(id)) text(id).value = words;
}

export const region = (): Region | undefined => REGIONS.find((one) => one === value("emp-region"));

/** The aids of the region of the firm, and of the one where the person lives when that is another. */
export const aidsHere = (): Aid[] => {
  const here = new Set([value("emp-region"), value("emp-lives")]);
  return [...new Set(REGIONS.flatMap((one): readonly Aid[] => (here.has(one) ? AIDS[one] : [])))];
};
