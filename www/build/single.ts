import type { Plugin } from "vite";
import { singlePolicy, withPolicy } from "./policy.ts";

/** Ends no element early, also when the text holds the end of one. */
const inside = (script: string): string => script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

/** Puts the script and the style into the page itself and closes it: one file, which asks for no other. */
export function single(): Plugin {
  return {
    name: "loont-single",
    apply: "build",
    enforce: "post",
    config: () => ({ build: { cssCodeSplit: false, rolldownOptions: { output: { codeSplitting: false } } } }),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const index = bundle["index.html"];
        const [script, ...more] = Object.values(bundle).filter((file) => file.type === "chunk");
        const [style, ...others] = Object.values(bundle).filter((file) => file.type === "asset" && file !== index);
        if (index?.type !== "asset" || !script || style?.type !== "asset" || !style.fileName.endsWith(".css")) {
          return this.error("the single file needs one page, one script and one style");
        }
        if (more.length + others.length > 0)
          this.error(`left over: ${[...more, ...others].map((file) => file.fileName).join(", ")}`);
        const code = inside(script.code);
        const css = String(style.source);
        const page = String(index.source)
          .replace(/<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/, () => `<script type="module">${code}</script>`)
          .replace(/<link\b[^>]*\brel="stylesheet"[^>]*>/, () => `<style>${css}</style>`);
        if (/<(?:script|link)\b[^>]*\b(?:src|href)="(?!data:)/.test(page.replace(code, "").replace(css, "")))
          this.error("the single file asks for another file");
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: "loont.html", source: withPolicy(page, singlePolicy(code, css)) });
      },
    },
  };
}
