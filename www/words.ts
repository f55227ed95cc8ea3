import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The names under which the page imports its words, each with the folder inside a language: those of the first load, and those of what comes later. */
const FOLDERS = new Map([
  ["virtual:words", "."],
  ["virtual:words/later", "later"],
]);

/** The messages of a file as [id, text]; a text goes on in the lines that are indented or close a choice. */
function messages(source: string): [string, string][] {
  const list: [string, string][] = [];
  for (const line of source.split("\n")) {
    const [, id, text] = /^([a-z][\w-]*) *= ?(.*)$/.exec(line) ?? [];
    const last = list.at(-1);
    if (id !== undefined && text !== undefined) list.push([id, text]);
    else if (/^[ }]/.test(line) && last) last[1] += `\n${line}`;
  }
  return list;
}

/** The messages of a language by id, from all files of a folder (not of the folders in it). */
function languageOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".ftl"))
    .sort();
  return new Map(files.flatMap((file) => messages(readFileSync(`${folder}/${file}`, "utf8"))));
}

/** Stands between the texts of a language. No text holds it. */
const BETWEEN = "\t";

/**
 * Every message of every language as one module: the ids once, then the texts of each language in their order, each language as
 * one text. That is the same as the files, in a sixth less on the wire, and a browser reads it at once: see `i18n/index.ts`.
 */
export function words(locales: string): Plugin {
  return {
    name: "loont-words",
    resolveId: (id) => (FOLDERS.has(id) ? `\0${id}` : undefined),
    load(id) {
      const folder = FOLDERS.get(id.slice(1));
      if (!id.startsWith("\0") || folder === undefined) return undefined;
      const languages = readdirSync(locales).sort();
      const all = new Map(languages.map((language) => [language, languageOf(`${locales}/${language}/${folder}`)]));
      const ids = [...new Set([...all.values()].flatMap((language) => [...language.keys()]))];
      for (const [language, known] of all) {
        this.addWatchFile(`${locales}/${language}`);
        const absent = ids.filter((one) => !known.has(one));
        if (absent.length > 0) this.error(`${language} has no words for ${absent.join(", ")}`);
      }
      const texts = Object.fromEntries(
        [...all].map(([language, known]) => [language, ids.map((one) => known.get(one)).join(BETWEEN)]),
      );
      if (Object.values(texts).some((text) => text.split(BETWEEN).length !== Math.max(ids.length, 1)))
        this.error("a message holds a tab");
      return `export const IDS = ${JSON.stringify(ids.join(" "))}.split(" ").filter(Boolean);\nexport const TEXTS = ${JSON.stringify(texts)};\nexport const BETWEEN = ${JSON.stringify(BETWEEN)};\n`;
    },
  };
}
