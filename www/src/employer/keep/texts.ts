// A case of an employer as the texts of the fields.
import { language } from "../../i18n";
import { aidField, PLACES } from "../fields";
import type { EmployerCase } from "../types";

export type Texts = Record<string, string>;

export const written = (exact: string | number): string =>
  language.value === "en" ? String(exact) : String(exact).replace(".", ",");

export function dayTexts(field: string, day: string | undefined): Texts {
  const [year = "", month = "", date = ""] = day?.split("-") ?? [];
  const short = (part: string): string => part.replace(/^0(?=\d)/, "");
  return day === undefined
    ? {}
    : { [`${field}-day`]: short(date), [`${field}-month`]: short(month), [`${field}-year`]: year };
}

export const number = (field: string, exact: string | undefined): Texts =>
  exact === undefined ? {} : { [field]: written(exact) };
const word = (field: string, words: string | number | undefined): Texts =>
  words === undefined ? {} : { [field]: String(words) };
const yesNo = (field: string, answer: boolean | undefined): Texts =>
  answer === undefined ? {} : { [field]: answer ? "yes" : "no" };

function sizeTexts({ headcount_50_or_more: large, headcount_20_or_more: middle }: EmployerCase["employer"]): Texts {
  if (large === true) return { "emp-size": "50_or_more" };
  if (middle === false) return { "emp-size": "under_20" };
  if (middle === true) return { "emp-size": large === false ? "20_to_49" : "20_or_more" };
  return large === false ? { "emp-size": "under_50" } : {};
}

function optionTexts({ options }: EmployerCase): Texts {
  const all: Texts = {};
  for (const [index, { id, label, events }] of options.slice(0, PLACES.length).entries()) {
    const place = index + 1;
    Object.assign(all, word(`emp-label-${place}`, label), id === `option-${place}` ? {} : word(`emp-id-${place}`, id));
    for (const event of events) {
      if (event.kind === "partial_resumption") {
        Object.assign(
          all,
          dayTexts("emp-from", event.from),
          dayTexts("emp-until", event.to),
          number(`emp-hours-${place}`, event.weekly_hours),
          number(`emp-wage-${place}`, event.gross_monthly),
          dayTexts("emp-permitted", event.permitted_since),
        );
      }
      if (event.kind === "full_resumption")
        Object.assign(all, dayTexts("emp-from", event.from), { [`emp-whole-${place}`]: "yes" });
      if (event.kind === "relapse")
        Object.assign(
          all,
          dayTexts("emp-relapse", event.from),
          dayTexts("emp-relapse-end", event.to),
          yesNo("emp-relapse-other", event.other_cause),
        );
    }
  }
  return all;
}

/** A case that another site or an older page wrote: what `draft.ts` does, the other way round. */
export function textsOfCase(question: EmployerCase): Texts {
  const { employer, worker, job, incapacity, horizon, replacement, subsidies } = question;
  const aids = (subsidies ?? []).map((aid): Texts => {
    const field = aidField(aid.kind);
    return {
      [field]: "yes",
      ...dayTexts(`${field}-since`, aid.since),
      ...("percent" in aid ? number(`${field}-percent`, aid.percent) : {}),
      ...("package" in aid
        ? { ...word(`${field}-package`, aid.package), ...word(`${field}-guidance`, aid.guidance) }
        : {}),
    };
  });
  const [year = "", month = ""] = horizon.from.split("-");
  return Object.assign(
    {},
    dayTexts("emp-start", incapacity.start),
    dayTexts("emp-since", worker.employed_since),
    word("emp-age", worker.age_at_start),
    dayTexts("emp-earlier", incapacity.previous?.from),
    dayTexts("emp-earlier-end", incapacity.previous?.to),
    word("emp-earlier-days", incapacity.previous?.days_paid),
    yesNo("emp-earlier-other", incapacity.previous?.other_cause),
    word("emp-status", worker.status),
    word("emp-contract", worker.contract),
    word("emp-kind", worker.category),
    word("emp-lives", worker.region),
    yesNo("emp-recognised", worker.recognised),
    number("emp-wage", job.gross_monthly),
    number("emp-hours", job.weekly_hours),
    number("emp-full", job.full_time_hours),
    number("emp-premium", job.end_of_year_premium),
    number("emp-reduction", job.structural_reduction),
    word("emp-region", employer.region),
    sizeTexts(employer),
    yesNo("emp-sheltered", employer.sheltered),
    word("emp-category", employer.category),
    number("emp-rate", employer.contribution_percent),
    yesNo("emp-exempt", question.solidarity_exempt_if_authorised_work),
    optionTexts(question),
    replacement
      ? {
          "emp-replaced": "yes",
          ...number("emp-replace-wage", replacement.gross_monthly),
          ...number("emp-replace-hours", replacement.weekly_hours),
          ...word("emp-replace-status", replacement.status),
          ...dayTexts("emp-replace-from", replacement.from),
          ...dayTexts("emp-replace-until", replacement.to),
        }
      : {},
    { "emp-first-month": month.replace(/^0/, ""), "emp-first-year": year },
    word("emp-months", horizon.months === 12 ? undefined : horizon.months),
    ...aids,
  ) as Texts;
}
