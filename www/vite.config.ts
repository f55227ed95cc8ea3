import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { engine } from "./build/engine.ts";
import { single } from "./build/single.ts";
import { site } from "./build/site.ts";
import { words } from "./words.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folder that `cargo xtask package` writes. */
const ENGINE = here("../target/npm");

/** The site of several files; with `--mode single` the same page as one file. */
export default defineConfig(({ mode }) => ({
  root: here("."),
  base: "./",
  publicDir: false as const,
  plugins: [
    words(here("./locales")),
    engine(ENGINE, mode === "single"),
    mode === "single" ? single() : site({ icons: here("./icons"), worker: here("./worker/worker.ts"), engine: ENGINE }),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: {
    alias: [
      { find: /^loont\/loont_bg\.wasm/, replacement: `${ENGINE}/loont_bg.wasm` },
      { find: /^loont$/, replacement: `${ENGINE}/loont.js` },
    ],
  },
  build: {
    outDir: here(mode === "single" ? "../target/site-single" : "../target/site"),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: "es2022",
  },
}));
