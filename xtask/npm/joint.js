// Joins the second WebAssembly, which works in the memory of the first: see `loont_later.js`.
export function join(module) {
  if (wasm === undefined) throw new Error("loont: call init() first");
  const { exports } = new WebAssembly.Instance(module, { ...__wbg_get_imports(), first: wasm });
  wasm = { ...wasm, ...exports };
}

// Refuses to run before `init()`, with the same words for every function.
export const ready =
  (run) =>
  (...given) => {
    if (wasm === undefined) throw new Error("loont: call init() first");
    return run(...given);
  };
