/** The languages of the page, each with the locale that writes its amounts and dates the Belgian way. */
export const LANGUAGES = {
  nl: { name: "Nederlands", locale: "nl-BE" },
  fr: { name: "Français", locale: "fr-BE" },
  de: { name: "Deutsch", locale: "de-BE" },
  en: { name: "English", locale: "en-IE" }, // Irish English puts the euro sign first and the day before the month
} as const;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

export const isLanguage = (code: string): code is Language => Object.hasOwn(LANGUAGES, code);

/** What the end of an address says about the language: `#fr`, or with a part of the page or a case behind it (`#fr/support`). */
export const languageIn = (fragment: string): string => fragment.replace(/^#/, "").replace(/[/&].*$/s, "");

/** The language of the address (`#fr`) or else the first one that the browser asks for and the page has. */
export function firstLanguage(fragment: string, preferred: readonly string[]): Language {
  const wanted = [languageIn(fragment), ...preferred.map((tag) => tag.slice(0, 2).toLowerCase())];
  return wanted.find(isLanguage) ?? "nl";
}

/** What stands behind the language in the address of someone who advises: `#nl&advise`. */
const ADVISE = "&advise";

/** True when the end of an address is that of someone who advises. */
export const isForAdviser = (fragment: string): boolean => `${fragment}&`.includes(`${ADVISE}&`);

/** The same of an employer: `#nl&employer`. */
const EMPLOYER = "&employer";

export const isForEmployer = (fragment: string): boolean => `${fragment}&`.includes(`${EMPLOYER}&`);

/** The end of the address: the language, and for whom the page is. */
export const fragmentFor = (language: string, adviser: boolean, employer: boolean): string =>
  `#${language}${employer ? EMPLOYER : adviser ? ADVISE : ""}`;

/** The part of the page that the end of an address names: "support" in `#fr/support`. */
export const partIn = (fragment: string): string | undefined => /^#[a-z]{2}\/([a-z-]+)/.exec(fragment)?.[1];
