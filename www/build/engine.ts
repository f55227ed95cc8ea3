import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { integrity } from "./policy.ts";

const NAME = "virtual:engine";

/** How the glue finds the WebAssembly when nobody says where it is; the page always says it. */
const BESIDE = /new URL\(`loont_bg\.wasm`, ?import\.meta\.url\)/;

/**
 * Where the page gets the WebAssembly from. On a site: from a file of the site, and from no other content than the one
 * that was built. In the single file: from the file itself.
 */
export function engine(folder: string, single: boolean): Plugin {
  return {
    name: "loont-engine",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const wasm = readFileSync(`${folder}/loont_bg.wasm`);
      this.addWatchFile(`${folder}/loont_bg.wasm`);
      if (!single) {
        return `import address from "loont/loont_bg.wasm?url";
export const SINGLE = false;
export const engineFile = () => fetch(address, { integrity: ${JSON.stringify(integrity(wasm))} });`;
      }
      return `export const SINGLE = true;
export const engineFile = () => Uint8Array.from(atob("${wasm.toString("base64")}"), (one) => one.charCodeAt(0));`;
    },
    transform(code, id) {
      if (!single || !id.endsWith("/loont.js")) return undefined;
      if (!BESIDE.test(code)) this.error("the glue of the engine has another form than expected");
      return { code: code.replace(BESIDE, "undefined"), map: null };
    },
  };
}
