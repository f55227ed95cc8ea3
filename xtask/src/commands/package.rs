//! `cargo xtask package`: the npm package, in `target/npm`.

mod later;
mod order;
mod panics;
mod split;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use crate::shell::Shell;
use crate::sizes::{self, Engine};
use crate::tools;
use crate::workspace::Workspace;

/// What the package holds next to `package.json`; the licences and the README are copied, the rest is made.
const MADE: [&str; 6] =
    ["loont.js", "loont.d.ts", "loont_bg.wasm", "loont_bg.wasm.d.ts", sizes::LATER_MODULE, sizes::LAW_MODULE];
const COPIED: [(&str, &str); 3] =
    [("xtask/npm/README.md", "README.md"), ("LICENSE-MIT", "LICENSE-MIT"), ("LICENSE-APACHE", "LICENSE-APACHE")];

/// How the glue names the table of the law.
const LAW_IMPORT: &str = "./law.js";

/// How wasm-opt makes the file small as gzip sends it, which is not how it makes the file short.
///
/// The usual `-Oz` saves 9 % of the bytes and adds 5 % after gzip. Without the passes that are left out here, and almost
/// without inlining, 3 % are saved after gzip. Each of them adds bytes when it runs alone. No feature is named: wasm-opt
/// keeps to those that the file itself declares.
const SMALLER: [&str; 15] = [
    "--flatten",
    "--rereloop",
    "-Os",
    "--skip-pass",
    "reorder-functions",
    "--skip-pass",
    "local-cse",
    "--skip-pass",
    "memory-packing",
    "--always-inline-max-function-size",
    "0",
    "--one-caller-inline-max-function-size",
    "0",
    // The lowest kilobyte holds no value: the stack of Rust stands there, and ends there when it is full.
    "--low-memory-unused",
    // A hint that no engine needs, and that is the same everywhere without it.
    "--dealign",
];

/// Builds the package and says what it weighs.
pub fn run(workspace: &Workspace, shell: &Shell) -> Result<String> {
    tools::wasm_target(workspace, shell)?;
    let wasm_opt = tools::wasm_opt(workspace, shell)?;
    let mut build = workspace.cargo();
    build.args(["build", "--release", "--lib", "--package", "loont", "--target", tools::WASM]);
    build.env("CARGO_TARGET_DIR", &workspace.cargo_target);
    build.env("CARGO_ENCODED_RUSTFLAGS", flags(workspace).join("\u{1f}"));
    shell.run("the WebAssembly build", &mut build)?;
    let compiled = workspace.cargo_target.join(tools::WASM).join("release/loont.wasm");
    let folder = workspace.npm();
    empty(&folder)?;
    bind(&compiled, &folder)?;
    one_script(workspace, shell, &folder)?;
    law_table(&folder)?;
    let wasm = folder.join("loont_bg.wasm");
    let mut smaller = workspace.command("node");
    smaller.arg(wasm_opt).args(SMALLER).arg(&wasm).arg("--output").arg(&wasm);
    shell.run("wasm-opt", &mut smaller)?;
    let unordered = fs::read(&wasm).context("the WebAssembly cannot be read")?;
    let split::Parts { first, later } = split::in_two(&unordered)?;
    fs::write(&wasm, order::alike_together(&first)?).context("the WebAssembly cannot be written")?;
    later::write(workspace, &folder, &order::alike_together(&later)?)?;
    fs::write(folder.join("package.json"), manifest(workspace)?).context("package.json cannot be written")?;
    for (from, to) in COPIED {
        fs::copy(workspace.path(from), folder.join(to)).with_context(|| format!("{from} cannot be copied"))?;
    }
    for file in MADE {
        if !folder.join(file).is_file() {
            return Err(anyhow!("wasm-bindgen wrote no {file}"));
        }
    }
    let engine = Engine::of(workspace)?;
    for (file, weight) in &engine.first {
        shell.say(&format!("  {file:<14} {weight}"));
    }
    shell.say(&format!("  {:<14} {}", sizes::LATER_MODULE, engine.later));
    shell.say(&format!("npm package: {}", folder.display()));
    Ok(format!("{} bytes gzip", sizes::grouped(engine.weight().gzip)))
}

/// How far the compiler puts a small function in the place of its call: further than `opt-level = "z"` does on its own. It makes
/// the engine a seventh faster for one kilobyte.
const INLINE: &str = "-Cllvm-args=-inline-threshold=40";

/// The flags of the compiler: see [`INLINE`]; the others keep the folders of this machine out of what it writes, so that the
/// same source gives the same file.
fn flags(workspace: &Workspace) -> Vec<String> {
    let home = std::env::var("CARGO_HOME").ok();
    let home = home.or_else(|| std::env::var("HOME").ok().map(|home| format!("{home}/.cargo")));
    let root = workspace.path("").display().to_string();
    let folders = [(Some(root.trim_end_matches('/').to_string()), "loont"), (home, "cargo")];
    let paths =
        folders.into_iter().filter_map(|(folder, name)| Some(format!("--remap-path-prefix={}={name}", folder?)));
    std::iter::once(INLINE.to_owned()).chain(paths).collect()
}

/// An empty folder: a file that is no longer made must not stay in the package.
fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("{} cannot be emptied", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))
}

/// Runs wasm-bindgen: JavaScript, types, and the WebAssembly without the names of its functions.
fn bind(compiled: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_module("loont", panics::without(compiled)?)
        .out_name("loont")
        .typescript(true)
        .remove_name_section(true);
    // `init()` without an argument finds the WebAssembly beside the glue, in a browser and in every bundler.
    bindgen.omit_default_module_path(false);
    bindgen.web(true).and_then(|bindgen| bindgen.generate(folder)).context("wasm-bindgen failed")
}

/// Joins the glue with the JavaScript that the engine brings along, and takes out what only people read: the types stand in
/// `loont.d.ts`. One file, because gzip finds more in one.
fn one_script(workspace: &Workspace, shell: &Shell, folder: &Path) -> Result<()> {
    let (glue, joined) = (folder.join("loont.js"), folder.join("joined.js"));
    append(&glue, &later::joint(workspace)?)?;
    let entry = folder.join("entry.js");
    fs::write(&entry, later::entry()).context("the glue cannot be written")?;
    let mut bundler = tools::bundler(workspace, shell)?;
    bundler.args(["--format", "esm", "--platform", "neutral", "--minify"]);
    bundler.arg(&entry).arg("--file").arg(&joined);
    shell.run("rolldown", &mut bundler)?;
    fs::rename(joined, &glue).context("the glue cannot be written")?;
    fs::remove_file(entry).context("the glue cannot be written")?;
    append(&glue, &later::given_out())?;
    append(&folder.join("loont.d.ts"), later::TYPES)?;
    let snippets = folder.join("snippets");
    fs::remove_dir_all(&snippets).with_context(|| format!("{} cannot be removed", snippets.display()))
}

/// Writes the table of the law as a module of its own, and lets the glue give it out.
///
/// Its titles, sources and notes are a tenth of all bytes, and no rule reads them: a page that does not call `law()` leaves
/// the module out when it is bundled.
fn law_table(folder: &Path) -> Result<()> {
    let table = serde_json::to_string(&loont::law::LawTable::current())?;
    // Text within text: `JSON.parse` is several times faster than reading so large a literal, and each call gives a table
    // of its own.
    let module = format!("const table = {};\nexport const law = () => JSON.parse(table);\n", Value::from(table));
    fs::write(folder.join(sizes::LAW_MODULE), module).context("the table of the law cannot be written")?;
    append(&folder.join("loont.js"), &format!("\nexport {{ law }} from \"{LAW_IMPORT}\";\n"))?;
    let types = "\n/**\n * Every dated parameter of the law, with article, source and status.\n */\nexport function law(): LawTable;\n";
    append(&folder.join("loont.d.ts"), types)
}

fn append(file: &Path, text: &str) -> Result<()> {
    let name = file.display();
    let before = fs::read_to_string(file).with_context(|| format!("{name} cannot be read"))?;
    fs::write(file, before + text).with_context(|| format!("{name} cannot be written"))
}

/// The `package.json`, from what `Cargo.toml` says.
///
/// Written as text, because order matters: of the conditions of an export, the first that fits is taken.
fn manifest(workspace: &Workspace) -> Result<String> {
    let field = |name: &str| -> Result<String> { Ok(Value::from(workspace.field(name)?).to_string()) };
    let repository = format!("git+{}.git", workspace.field("repository")?);
    let files: Vec<&str> = MADE.into_iter().chain(COPIED.map(|(_, to)| to)).collect();
    Ok(format!(
        r#"{{
  "name": "loont",
  "version": {version},
  "description": {description},
  "keywords": {keywords},
  "license": {license},
  "repository": {{ "type": "git", "url": {repository} }},
  "type": "module",
  "main": "./loont.js",
  "types": "./loont.d.ts",
  "exports": {{
    ".": {{ "types": "./loont.d.ts", "default": "./loont.js" }},
    "./loont_bg.wasm": {{ "types": "./loont_bg.wasm.d.ts", "default": "./loont_bg.wasm" }},
    "./package.json": "./package.json"
  }},
  "files": {files},
  "sideEffects": false,
  "engines": {{ "node": ">=20" }}
}}
"#,
        version = field("version")?,
        description = field("description")?,
        keywords = workspace.package["keywords"],
        license = field("license")?,
        repository = Value::from(repository),
        files = Value::from(files),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_is_json_and_names_the_types_first() {
        let workspace = Workspace::find().unwrap();
        let text = manifest(&workspace).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["version"], workspace.package["version"]);
        assert_eq!(value["exports"]["."]["default"], "./loont.js");
        let place = |what: &str| text.find(what).unwrap();
        assert!(place("\"types\": \"./loont.d.ts\", \"default\"") > place("\"exports\""));
    }
}
