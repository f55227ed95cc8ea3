import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { engine } from "./build/engine.ts";
import { first } from "./build/first.ts";
import { single } from "./build/single.ts";
import { site } from "./build/site.ts";
import { words } from "./words.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folder that `cargo xtask package` writes. */
const ENGINE = here("../target/npm");

/** How the modules of the page are read, also where the page is drawn without a browser. */
const modules = (mode: "site" | "single") => ({
  root: here("."),
  plugins: [words(here("./locales")), engine(ENGINE, mode === "single")],
  oxc: { jsx: { runtime: "automatic" as const, importSource: "preact" } },
  resolve: {
    alias: [
      { find: /^loont\/loont_bg\.wasm/, replacement: `${ENGINE}/loont_bg.wasm` },
      { find: /^loont$/, replacement: `${ENGINE}/loont.js` },
    ],
  },
});

/** What makes the site of several files: the first screens, and all that proves and keeps it. */
const several = () => [
  first({ render: here("./src/first/render.tsx"), show: here("./src/first/show.ts"), config: modules("site") }),
  site({ icons: here("./icons"), worker: here("./worker/worker.ts"), engine: ENGINE }),
];

/** The site of several files; with `--mode single` the same page as one file. */
export default defineConfig(({ mode }) => ({
  ...modules(mode === "single" ? "single" : "site"),
  base: "./",
  publicDir: false as const,
  plugins: [...modules(mode === "single" ? "single" : "site").plugins, ...(mode === "single" ? [single()] : several())],
  build: {
    outDir: here(mode === "single" ? "../target/site-single" : "../target/site"),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: "es2022",
  },
}));
