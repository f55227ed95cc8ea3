import { t } from "../i18n";
import { AIDS, REGIONS } from "./fields";

/** The words above each field, so that the list of errors can name it. */
const LABEL: Readonly<Record<string, string>> = {
  "emp-start": "emp-start-legend",
  "emp-since": "emp-since-legend",
  "emp-age": "emp-age-label",
  "emp-wage": "emp-wage-label",
  "emp-hours": "emp-hours-label",
  "emp-full": "full-time-label",
  "emp-premium": "emp-premium-label",
  "emp-status": "emp-status-legend",
  "emp-contract": "emp-contract-legend",
  "emp-kind": "emp-kind-legend",
  "emp-recognised": "emp-recognised-legend",
  "emp-lives": "emp-lives-legend",
  "emp-region": "emp-region-legend",
  "emp-size": "emp-size-legend",
  "emp-sheltered": "emp-sheltered-legend",
  "emp-category": "emp-category-legend",
  "emp-rate": "emp-rate-label",
  "emp-reduction": "emp-reduction-label",
  "emp-exempt": "emp-exempt-legend",
  "emp-from": "emp-from-legend",
  "emp-until": "emp-until-legend",
  "emp-permitted": "emp-permitted-legend",
  "emp-relapse": "emp-relapse-legend",
  "emp-earlier": "emp-earlier-legend",
  "emp-earlier-end": "emp-earlier-end-legend",
  "emp-earlier-days": "emp-earlier-days-label",
  "emp-replace-wage": "emp-replace-wage-label",
  "emp-replace-hours": "emp-replace-hours-label",
  "emp-replace-status": "emp-status-legend",
  "emp-first": "emp-first-legend",
  "emp-months": "shown-months",
};

export function employerLabel(field: string): string | undefined {
  const [, kind, place] = /^emp-(hours|wage)-([123])$/.exec(field) ?? [];
  if (place !== undefined) return t(kind === "hours" ? "emp-option-hours" : "emp-option-wage", { place });
  const aid = REGIONS.flatMap((one) => [...AIDS[one]]).find((one) => field.startsWith(`emp-aid-${one}`));
  if (aid !== undefined) return t(`word-aid-${aid}`);
  const id = LABEL[field];
  return id === undefined ? undefined : t(id);
}
