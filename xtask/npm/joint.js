
// Joins the second WebAssembly, which works in the memory of the first: see `loont_later.js`.
export function join(module) {
  if (wasm === undefined) throw new Error("loont: call init() first");
  const { exports } = new WebAssembly.Instance(module, { ...__wbg_get_imports(), first: wasm });
  wasm = { ...wasm, ...exports };
}
