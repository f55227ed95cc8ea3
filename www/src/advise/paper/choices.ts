import { value } from "../../form/fields";
import { language } from "../../i18n";
import { isLanguage, type Language } from "../../i18n/languages";
import { advising } from "../../state/audience";

// These stand with the answers of a case, so that each case has its own and a file keeps them.
export const PRINT_LANGUAGE = "print-language";
export const PRINT_LIST = "print-list";
export const PRINT_MONTHS = "print-months";

/** The language of the paper: that of the person who is advised, else that on screen. */
export function paperLanguage(): Language {
  const chosen = value(PRINT_LANGUAGE);
  return advising.value && isLanguage(chosen) ? chosen : language.value;
}
