import init, { simulate, type Case } from "loont";
import wasm from "loont/loont_bg.wasm?url"; // Vite gives the address of the file
import { daily, example } from "../case.mjs";

await init({ module_or_path: wasm });
const output = document.getElementById("daily");
if (output) output.textContent = daily(simulate(example as Case)).join(" → ");
