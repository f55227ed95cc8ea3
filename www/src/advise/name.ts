import { value } from "../form/fields";
import { t } from "../i18n";
import { shown, type OpenCase } from "./cases";

/** The name stands with the answers, so that it is kept and comes back with them. */
export const CASE_NAME = "case-name";

/** The longest name: it has to stand on a button. */
export const LONGEST_CASE_NAME = 24;

/** The name that was typed for a case. */
export const typedName = ({ number, form }: OpenCase): string =>
  number === shown.value ? value(CASE_NAME) : (form?.texts[CASE_NAME]?.trim() ?? "");

/** What a case is called: its name, else its number. */
export const caseName = (one: OpenCase): string => {
  const typed = typedName(one);
  return typed === "" ? t("case-number", { number: one.number }) : typed;
};

/** The part of a name that any device takes in the name of a file. */
export const nameInFile = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");
