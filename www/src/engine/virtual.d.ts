/** Written by the build: see `www/build/engine.ts`. */
declare module "virtual:engine" {
  /** This page is one file, opened from a folder or a stick. */
  export const SINGLE: boolean;
  /** The WebAssembly, on its way or at hand. */
  export const engineFile: () => Promise<Response> | Uint8Array<ArrayBuffer>;
}
