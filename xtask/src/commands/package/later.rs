//! The module that holds the second part of the engine, and what joins it to the first.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;

use super::split::LATER;
use crate::sizes::LATER_MODULE;
use crate::workspace::Workspace;

/// Stands in `xtask/npm/later.js` for the WebAssembly.
const PLACE: &str = "WASM";

/// What `loont.d.ts` says of it beyond the functions themselves.
pub const TYPES: &str = "
/**
 * Starts the part of the engine that `simulate` does without, so that the first call of one of its functions does not have
 * to. Needs `init()` before it.
 */
export function later(): Promise<void>;
";

/// What the glue needs to join the second part, to be written behind it: only there are its names known.
pub fn joint(workspace: &Workspace) -> Result<String> {
    read(workspace, "joint.js")
}

/// The functions of the first part. Each refuses to run before `init()`.
const FIRST: [&str; 9] =
    ["curve", "daily_for", "employer", "hours_for", "plausible", "simulate", "start_range", "upgrade", "version"];

/// The module from which the bundler makes `loont.js`: what the first part gives, and for the second part what it starts from.
pub fn entry() -> String {
    let parts = LATER.join(", ");
    let first = FIRST.map(|name| format!("export const {name} = /* @__PURE__ */ ready(engine.{name});\n"));
    format!(
        "import * as engine from \"./loont.js\";\nimport {{ join, ready, {parts} }} from \"./loont.js\";\n\
         export {{ default, initSync }} from \"./loont.js\";\n{}export const parts = {{ join, {parts} }};\n",
        first.concat()
    )
}

/// What `loont.js` gives out of the second part.
pub fn given_out() -> String {
    format!("\nexport {{ later, {} }} from \"./{LATER_MODULE}\";\n", LATER.join(", "))
}

/// Writes the module of the second part.
///
/// Its WebAssembly stands in it as text: so it is found in a browser, in Node, in every bundler and in a page of one file,
/// without an address that someone would have to say.
pub fn write(workspace: &Workspace, folder: &Path, wasm: &[u8]) -> Result<()> {
    let text = base64::engine::general_purpose::STANDARD.encode(wasm);
    let code = read(workspace, "later.js")?.replace(PLACE, &format!("\"{text}\""));
    let given: String = LATER.iter().map(|name| format!("export const {name} = started(\"{name}\");\n")).collect();
    fs::write(folder.join(LATER_MODULE), code + &given).context("the second part of the engine cannot be written")
}

fn read(workspace: &Workspace, name: &str) -> Result<String> {
    let path = workspace.path("xtask/npm").join(name);
    fs::read_to_string(&path).with_context(|| format!("xtask/npm/{name} cannot be read"))
}
