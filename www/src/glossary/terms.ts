import { language, t } from "../i18n";
import type { Language } from "../i18n/languages";

/** A word of the letters: its name, what it means, and the forms in which a sentence has it, with a bar between them. */
export interface Term {
  id: string;
  name: string;
  words: string;
  forms: string;
}

/** In the order in which people meet them: the letter of the fund, the work, the tax. */
export const TERMS: readonly Term[] = [
  { id: "daily", name: "gloss-daily", words: "gloss-daily-is", forms: "gloss-daily-forms" },
  { id: "gross", name: "gloss-gross", words: "gloss-gross-is", forms: "gloss-gross-forms" },
  { id: "primary", name: "gloss-primary", words: "gloss-primary-is", forms: "gloss-primary-forms" },
  { id: "invalidity", name: "gloss-invalidity", words: "gloss-invalidity-is", forms: "gloss-invalidity-forms" },
  { id: "dependants", name: "gloss-dependants", words: "gloss-dependants-is", forms: "gloss-dependants-forms" },
  { id: "single", name: "gloss-single", words: "gloss-single-is", forms: "gloss-single-forms" },
  { id: "cohabiting", name: "gloss-cohabiting", words: "gloss-cohabiting-is", forms: "gloss-cohabiting-forms" },
  { id: "regular", name: "gloss-regular", words: "gloss-regular-is", forms: "gloss-regular-forms" },
  { id: "index", name: "gloss-index", words: "gloss-index-is", forms: "gloss-index-forms" },
  { id: "adviser", name: "gloss-adviser", words: "gloss-adviser-is", forms: "gloss-adviser-forms" },
  { id: "permission", name: "gloss-permission", words: "gloss-permission-is", forms: "gloss-permission-forms" },
  { id: "guaranteed", name: "gloss-guaranteed", words: "gloss-guaranteed-is", forms: "gloss-guaranteed-forms" },
  { id: "relapse", name: "gloss-relapse", words: "gloss-relapse-is", forms: "gloss-relapse-forms" },
  { id: "catch-up", name: "gloss-catch-up", words: "gloss-catch-up-is", forms: "gloss-catch-up-forms" },
  { id: "bonus", name: "gloss-bonus", words: "gloss-bonus-is", forms: "gloss-bonus-forms" },
  { id: "withholding", name: "gloss-withholding", words: "gloss-withholding-is", forms: "gloss-withholding-forms" },
  { id: "tax-letter", name: "gloss-tax-letter", words: "gloss-tax-letter-is", forms: "gloss-tax-letter-forms" },
  {
    id: "income-guarantee",
    name: "gloss-income-guarantee",
    words: "gloss-income-guarantee-is",
    forms: "gloss-income-guarantee-forms",
  },
];

export interface Place {
  term: Term;
  from: number;
  to: number;
}

const pattern = ({ forms }: Term): RegExp => new RegExp(`(?<!\\p{L})(?:${t(forms)})(?!\\p{L})`, "iu");
const patterns = new Map<Language, RegExp[]>();

function patternsOf(code: Language): RegExp[] {
  const ready = patterns.get(code);
  if (ready) return ready;
  const made = TERMS.map(pattern);
  patterns.set(code, made);
  return made;
}

/** The first word of the letters in a text that was not explained before. */
export function firstTerm(text: string, seen: ReadonlySet<string>): Place | undefined {
  const all = patternsOf(language.value);
  const places = TERMS.flatMap((term, at): Place[] => {
    const match = seen.has(term.id) ? null : all[at]?.exec(text);
    return match ? [{ term, from: match.index, to: match.index + match[0].length }] : [];
  });
  return places.sort((one, other) => one.from - other.from)[0];
}
