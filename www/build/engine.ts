import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { integrity } from "./policy.ts";

const NAME = "virtual:engine";

/** How the glue finds the WebAssembly when nobody says where it is; the page always says it. */
const BESIDE = /new URL\(`loont_bg\.wasm`, ?import\.meta\.url\)/;

/** The day until which the engine of this build knows the law. */
export async function lawDate(folder: string): Promise<string> {
  const { default: init, version } = (await import(pathToFileURL(`${folder}/loont.js`).href)) as typeof import("loont");
  await init({ module_or_path: readFileSync(`${folder}/loont_bg.wasm`) });
  return version().law_known_until;
}

/**
 * Where the page gets the WebAssembly from. On a site: from a file of the site, and from no other content than the one
 * that was built. In the single file: from the file itself.
 */
export function engine(folder: string, single: boolean): Plugin {
  return {
    name: "loont-engine",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const wasm = readFileSync(`${folder}/loont_bg.wasm`);
      this.addWatchFile(`${folder}/loont_bg.wasm`);
      const law = `export const LAW_KNOWN_UNTIL = ${JSON.stringify(await lawDate(folder))};`;
      if (!single) {
        return `import address from "loont/loont_bg.wasm?url";
${law}
export const SINGLE = false;
export const engineFile = () => fetch(address, { integrity: ${JSON.stringify(integrity(wasm))} });`;
      }
      return `${law}
export const SINGLE = true;
export const engineFile = () => Uint8Array.from(atob("${wasm.toString("base64")}"), (one) => one.charCodeAt(0));`;
    },
    transform(code, id) {
      if (!single || !id.endsWith("/loont.js")) return undefined;
      if (!BESIDE.test(code)) this.error("the glue of the engine has another form than expected");
      return { code: code.replace(BESIDE, "undefined"), map: null };
    },
  };
}
