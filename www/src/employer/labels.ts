import { t } from "../i18n";
import { ALL_AIDS } from "./fields";

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
  "emp-relapse-end": "emp-relapse-end-legend",
  "emp-earlier": "emp-earlier-legend",
  "emp-earlier-end": "emp-earlier-end-legend",
  "emp-earlier-days": "emp-earlier-days-label",
  "emp-replace-wage": "emp-replace-wage-label",
  "emp-replace-hours": "emp-replace-hours-label",
  "emp-replace-status": "emp-status-legend",
  "emp-replace-from": "emp-replace-from-legend",
  "emp-replace-until": "emp-replace-until-legend",
  "emp-first": "emp-first-legend",
  "emp-months": "shown-months",
};

/** The same for the fields of a way back, which are told apart by their place. */
const OF_OPTION = {
  hours: "emp-option-hours",
  whole: "emp-option-whole",
  wage: "emp-option-wage",
  label: "emp-option-label",
} as const;

export function employerLabel(field: string): string | undefined {
  const [, part, place] = /^emp-(hours|whole|wage|label)-([123])$/.exec(field) ?? [];
  if (part !== undefined && place !== undefined) return t(OF_OPTION[part as keyof typeof OF_OPTION], { place });
  const aid = ALL_AIDS.find((one) => field.startsWith(`emp-aid-${one}`));
  if (aid !== undefined) return t(`word-aid-${aid}`);
  const id = LABEL[field];
  return id === undefined ? undefined : t(id);
}
