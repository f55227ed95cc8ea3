/** Written by the build: see `www/build/engine.ts`. */
declare module "virtual:engine" {
  /** This page is one file, opened from a folder or a stick. */
  export const SINGLE: boolean;
  /** The day until which the engine of this build knows the law, as `version()` says it. */
  export const LAW_KNOWN_UNTIL: string;
  /** The WebAssembly, on its way or at hand. */
  export const engineFile: () => Promise<Response> | Uint8Array<ArrayBuffer>;
}
