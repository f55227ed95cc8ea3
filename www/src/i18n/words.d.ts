/** Written by the build from the files in `locales/`: see `www/words.ts`. */
declare module "virtual:words" {
  export const IDS: readonly string[];
  export const TEXTS: Readonly<Record<string, string>>;
  export const BETWEEN: string;
}

/** The same of the files in `locales/…/later/`. */
declare module "virtual:words/later" {
  export const IDS: readonly string[];
  export const TEXTS: Readonly<Record<string, string>>;
  export const BETWEEN: string;
}
