import { rolldown } from "rolldown";
import { runnerImport, type InlineConfig, type Plugin } from "vite";

/** What the page asks of a browser while its modules load, for as long as it is drawn without one. */
const BROWSER = {
  location: { hash: "" },
  navigator: { languages: [] },
  history: { state: null },
  addEventListener: () => undefined,
};

/** Runs with the names of a browser in place, and puts back what was there. */
async function asBrowser<T>(run: () => Promise<T>): Promise<T> {
  const before = new Map(Object.keys(BROWSER).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  for (const [name, value] of Object.entries(BROWSER))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  try {
    return await run();
  } finally {
    for (const [name, property] of before) {
      if (property) Object.defineProperty(globalThis, name, property);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

/** The first screen of each language, drawn by the components of the page. */
async function screens(module: string, config: InlineConfig): Promise<string> {
  const drawn = await asBrowser(async () => {
    const { module: first } = await runnerImport<typeof import("../src/first/render")>(module, config);
    return first.firstScreens();
  });
  return Object.entries(drawn)
    .map(([language, html]) => `<template id="first-${language}">${html}</template>`)
    .join("\n    ");
}

/** How the build puts the script of the page into index.html. */
const SCRIPT = /<script type="module" crossorigin src="([^"]+)"><\/script>/;

/** A script of the page as text that runs where it stands. */
async function script(file: string): Promise<string> {
  const bundle = await rolldown({ input: file });
  const {
    output: [{ code }],
  } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  return code.trim();
}

/**
 * Puts the first screen of each language into index.html, and the few lines that show the right one and then start the script
 * of the page: it can be read before that is there. The policy of the page names those lines by their hash.
 */
export function first(options: { render: string; show: string; config: InlineConfig }): Plugin {
  return {
    name: "loont-first",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        const drawn = await screens(options.render, { configFile: false, logLevel: "warn", ...options.config });
        const page = SCRIPT.exec(html)?.[1];
        if (page === undefined) return this.error("index.html has no script");
        const show = (await script(options.show)).replace("__PAGE__", () => JSON.stringify(page));
        return html
          .replace(SCRIPT, () => `<link rel="modulepreload" crossorigin href="${page}">`)
          .replace('<div id="app"></div>', (app) => `${app}\n    ${drawn}\n    <script>${show}</script>`);
      },
    },
  };
}
