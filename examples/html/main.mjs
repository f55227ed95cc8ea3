// `loont/` is the npm package, copied beside this file.
import init, { simulate } from "./loont/loont.js";
import { daily, example } from "../case.mjs";

await init(); // fetches loont_bg.wasm, which stands beside loont.js
document.getElementById("daily").textContent = daily(simulate(example)).join(" → ");
