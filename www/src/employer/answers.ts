// What was entered, as it stands on paper.
import { text } from "../form/fields";
import { isoDay, money, decimal as plain, isDecimal } from "../form/parse";
import { day, decimal, eur, pct } from "../format";
import { t } from "../i18n";
import { aidField, aidsHere, isInFull, isPlanned, PLACES, REGION, type Aid, type Place, type Region } from "./fields";
import { employerLabel } from "./labels";

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "emp-status": { white_collar: "emp-white", blue_collar: "emp-blue" },
  "emp-contract": {
    indefinite: "emp-indefinite",
    fixed_3_months_or_more: "emp-fixed-long",
    fixed_shorter: "emp-fixed-short",
  },
  "emp-size": {
    under_20: "emp-size-small",
    "20_to_49": "emp-size-middle",
    "50_or_more": "emp-size-large",
    under_50: "emp-size-under-50",
    "20_or_more": "emp-size-from-20",
    unknown: "dont-know",
  },
  "emp-kind": {
    temporary_agency: "emp-kind-agency",
    flexi_job: "emp-kind-flexi",
    student: "emp-kind-student",
    occasional: "emp-kind-occasional",
    childminder: "emp-kind-childminder",
    apprentice: "emp-kind-apprentice",
  },
  "emp-category": { "1": "emp-category-1", "2": "emp-category-2", "3": "emp-category-3" },
  "emp-replace-status": { white_collar: "emp-white", blue_collar: "emp-blue" },
  "emp-sheltered": { yes: "yes", no: "no" },
  "emp-recognised": { yes: "yes", no: "no" },
  "emp-exempt": { yes: "emp-exempt-yes", no: "emp-exempt-no" },
};

const typed = (field: string): string => text(field).value.trim();
const amount = (field: string): string =>
  isDecimal(money(field, typed(field))) ? eur(money(field, typed(field))) : typed(field);
const hours = (field: string): string => (isDecimal(plain(typed(field))) ? decimal(plain(typed(field))) : typed(field));

/** A day, when all three parts of it are there. */
function dayOf(field: string): string {
  const parts = ["day", "month", "year"].map((part) => typed(`${field}-${part}`)) as [string, string, string];
  return parts.includes("") ? "" : day(isoDay(...parts));
}

function chosen(field: string): string {
  const id = WORDS[field]?.[typed(field)];
  return id === undefined ? "" : t(id);
}

const region = (field: string): string => (typed(field) === "" ? "" : t(REGION[typed(field) as Region] ?? "dont-know"));

/** Since when an aid was granted, and its percentage when that is in the decision. */
function aidWords(aid: Aid): string {
  const percent = typed(`${aidField(aid)}-percent`);
  return [dayOf(`${aidField(aid)}-since`), percent === "" ? "" : pct(plain(percent))].filter(Boolean).join(", ");
}

/** A way back: its name, its hours and its wage; of one in full, that it is. */
const wayBack = (place: Place): [field: string, words: string][] =>
  isPlanned(place)
    ? [
        [`emp-label-${place}`, typed(`emp-label-${place}`)],
        ...((isInFull(place)
          ? [[`emp-whole-${place}`, t("yes")]]
          : [
              [`emp-hours-${place}`, hours(`emp-hours-${place}`)],
              [`emp-wage-${place}`, amount(`emp-wage-${place}`)],
            ]) satisfies [string, string][]),
      ]
    : [];

/** Each answer that is there, behind the words of its question. */
export function employerAnswers(): [label: string, words: string][] {
  const list: [field: string, words: string][] = [
    ["emp-start", dayOf("emp-start")],
    ["emp-since", dayOf("emp-since")],
    ["emp-age", typed("emp-age")],
    ["emp-wage", amount("emp-wage")],
    ["emp-hours", hours("emp-hours")],
    ["emp-full", hours("emp-full")],
    ["emp-premium", amount("emp-premium")],
    ["emp-status", chosen("emp-status")],
    ["emp-contract", chosen("emp-contract")],
    ["emp-region", region("emp-region")],
    ["emp-size", chosen("emp-size")],
    ["emp-from", dayOf("emp-from")],
    ["emp-until", dayOf("emp-until")],
    ...PLACES.flatMap(wayBack),
    ...(typed("emp-replaced") === "yes"
      ? ([
          ["emp-replace-wage", amount("emp-replace-wage")],
          ["emp-replace-hours", hours("emp-replace-hours")],
          ["emp-replace-status", chosen("emp-replace-status")],
          ["emp-replace-from", dayOf("emp-replace-from")],
          ["emp-replace-until", dayOf("emp-replace-until")],
        ] satisfies [string, string][])
      : []),
    ["emp-relapse", dayOf("emp-relapse")],
    ["emp-relapse-end", dayOf("emp-relapse-end")],
    ["emp-earlier", dayOf("emp-earlier")],
    ["emp-earlier-end", dayOf("emp-earlier-end")],
    ["emp-earlier-days", typed("emp-earlier-days")],
    ["emp-permitted", dayOf("emp-permitted")],
    ["emp-kind", chosen("emp-kind")],
    ["emp-lives", region("emp-lives")],
    ["emp-sheltered", chosen("emp-sheltered")],
    ["emp-recognised", chosen("emp-recognised")],
    ["emp-category", chosen("emp-category")],
    ["emp-exempt", chosen("emp-exempt")],
    ["emp-rate", typed("emp-rate") === "" ? "" : pct(plain(typed("emp-rate")))],
    ["emp-reduction", amount("emp-reduction")],
    ...aidsHere()
      .filter((aid) => typed(aidField(aid)) === "yes")
      .map((aid): [string, string] => [aidField(aid), aidWords(aid)]),
  ];
  return list.flatMap(([field, words]): [string, string][] =>
    words === "" ? [] : [[employerLabel(field) ?? "", words]],
  );
}
