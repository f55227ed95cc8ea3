import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { words } from "./words.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the built page may do: run its own script and engine, show its own style, fetch its own engine. Nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Puts the policy in front of everything else in the built page; the development server needs inline scripts. */
const policy: Plugin = {
  name: "loont-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
  ],
};

/** The folder that `cargo xtask package` writes. */
const ENGINE = here("../target/npm");

export default defineConfig({
  root: here("."),
  base: "./",
  publicDir: false,
  plugins: [words(here("./locales")), policy],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: {
    alias: [
      { find: /^loont\/loont_bg\.wasm/, replacement: `${ENGINE}/loont_bg.wasm` },
      { find: /^loont$/, replacement: `${ENGINE}/loont.js` },
    ],
  },
  build: {
    outDir: here("../target/site"),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: "es2022",
  },
});
