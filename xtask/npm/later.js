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

// What the engine wrote once, put back where it belongs. What is the same stays the same object.
const whole = {
  employer: ({ outcome, months, cites }) => {
    for (const option of outcome.options) {
      option.months = option.months.map(([month, place]) => ({ ...months[place], month }));
      option.calendar = option.calendar.map(([on, kind, who, args, cited]) => ({ on, kind, who, args, cites: cites[cited] }));
    }
    return outcome;
  },
};

const started = (name) => (...given) => {
  if (!joined) join(new WebAssembly.Module(bytes()));
  const answer = parts[name](...given);
  return name in whole ? whole[name](answer) : answer;
};

