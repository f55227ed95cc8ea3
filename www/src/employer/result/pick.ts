import { value } from "../../form/fields";
import { decimal } from "../../format";
import { isZero } from "../../format/sign";
import { t } from "../../i18n";
import type { EmployerCase, EmployerMonth, EmployerOptionOutcome, EmployerOutcome } from "../types";
import { employerDraft } from "../live";

export const NO_RETURN = "no_resumption";

const hoursOf = (question: EmployerCase | undefined, id: string): string | undefined => {
  const [event] = question?.options.find((one) => one.id === id)?.events ?? [];
  return event?.kind === "partial_resumption" ? event.weekly_hours : undefined;
};

/** "With 19 hours a week", or "No return". */
export function nameOfOption({ id }: Pick<EmployerOptionOutcome, "id">): string {
  const hours = hoursOf(employerDraft.value.question, id);
  return hours === undefined ? t("emp-no-return") : t("with-hours", { hours: decimal(hours) });
}

/** The way back of which aid, dates and limits are shown: the chosen one, else the first. */
export function shownOption({ options }: EmployerOutcome): EmployerOptionOutcome | undefined {
  return options.find(({ id }) => id === value("emp-option")) ?? options[1] ?? options[0];
}

export const monthsOf = ({ options }: EmployerOutcome): string[] => options[0]?.months.map(({ month }) => month) ?? [];

const starts = (month: string): boolean => {
  const [event] = employerDraft.value.question?.options[0]?.events ?? [];
  return event !== undefined && event.from <= `${month}-01`;
};

/** The month that was chosen; else the first whole one of the return; else the first. */
export function shownMonth(outcome: EmployerOutcome): string | undefined {
  const months = monthsOf(outcome);
  return months.find((one) => one === value("emp-month")) ?? months.find(starts) ?? months[0];
}

export const monthIn = (option: EmployerOptionOutcome, month: string | undefined): EmployerMonth | undefined =>
  option.months.find((one) => one.month === month);

/** True when any of the amounts is something. */
export const isAny = (amounts: readonly (string | undefined)[]): boolean => amounts.some((one) => one !== undefined && !isZero(one));
