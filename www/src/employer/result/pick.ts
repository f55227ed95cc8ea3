import { value } from "../../form/fields";
import { quantity } from "../../format";
import { isZero } from "../../format/sign";
import { t } from "../../i18n";
import type { EmployerMonth, EmployerOption, EmployerOptionOutcome, EmployerOutcome } from "../types";
import { employerDraft } from "../live";

export const NO_RETURN = "no_resumption";

/** Its own name, else "With 19 hours a week" or "Back in full". */
function wordsOf({ label, events: [first] }: EmployerOption): string {
  if (label !== undefined) return label;
  return first?.kind === "partial_resumption"
    ? t("with-hours", { hours: quantity(first.weekly_hours) })
    : t("emp-in-full");
}

/** What a way back is called; two of one name are told apart by their place. */
export function nameOfOption({ id }: Pick<EmployerOptionOutcome, "id">): string {
  const options = employerDraft.value.question?.options ?? [];
  const at = options.findIndex((one) => one.id === id);
  const option = options[at];
  if (!option) return t("emp-no-return");
  const words = wordsOf(option);
  const isAlone = options.every((one) => one === option || wordsOf(one) !== words);
  return isAlone ? words : t("emp-same-name", { name: words, place: at + 1 });
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
export const isAny = (amounts: readonly (string | undefined)[]): boolean =>
  amounts.some((one) => one !== undefined && !isZero(one));
