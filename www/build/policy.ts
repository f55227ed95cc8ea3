import { createHash } from "node:crypto";

/** What a file must be, as a browser checks it: `integrity` of an element or of a request, a source in a policy. */
export const integrity = (content: string | Uint8Array): string =>
  `sha384-${createHash("sha384").update(content).digest("base64")}`;

/** What every built page may not do, wherever it stands. */
const CLOSED = ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"];

/**
 * The page on a site: it runs its own script and engine, shows its own style, fetches its own engine. Nothing else. The
 * one name of `trusted-types` is for the address of the worker, see `src/offline/worker.ts`.
 */
export const sitePolicy = (inline: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${inline.map((text) => ` '${integrity(text)}'`).join("")}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    ...CLOSED,
    "trusted-types loont-worker",
  ].join("; ");

/** The page as a single file: exactly this script and this style, and not one request. */
export const singlePolicy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${integrity(script)}' 'wasm-unsafe-eval'`,
    `style-src '${integrity(style)}'`,
    "img-src data:",
    ...CLOSED,
    "trusted-types 'none'",
  ].join("; ");

/** Puts the policy in front of everything that it holds for. */
export const withPolicy = (page: string, policy: string): string =>
  page.replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
