import { defineConfig } from "vite";

/** The file of the engine stays a file, and the polyfill, which would be an inline script, stays out: the policy holds. */
export default defineConfig({
  base: "./",
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
