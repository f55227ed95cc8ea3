import { readFile } from "node:fs/promises";
import init, { simulate } from "loont";
import { daily, example } from "../case.mjs";

await init({ module_or_path: await readFile(new URL(import.meta.resolve("loont/loont_bg.wasm"))) });
console.log(daily(simulate(example)).join(" → "));
