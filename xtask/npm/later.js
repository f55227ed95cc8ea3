// The second part of the engine. It starts by itself when one of its functions is called; `later()` starts it before that,
// without holding up the page.
import { parts } from "./loont.js";

const bytes = () => {
  const text = atob(WASM);
  const list = new Uint8Array(text.length);
  for (let at = 0; at < list.length; at += 1) list[at] = text.charCodeAt(at);
  return list;
};
let joined = false;

const join = (module) => {
  if (!joined) parts.join(module);
  joined = true;
};

export const later = async () => {
  if (!joined) join(await WebAssembly.compile(bytes()));
};

// biome-ignore lint/correctness/noUnusedVariables: the build adds a function for each name behind this.
const started =
  (name) =>
  (...given) => {
    if (!joined) join(new WebAssembly.Module(bytes()));
    return parts[name](...given);
  };
