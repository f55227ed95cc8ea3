//! Reads the law from `law/*.toml`, refuses a bad table, and writes typed static tables.
//!
//! A build fails on a gap or an overlap in dates, a missing article, source or date of checking, a float where a decimal
//! text belongs, an unknown key, an unknown act, unit, status or way to choose. A parameter that no rule reads is a
//! warning with its name.

#[path = "build/generate.rs"]
mod generate;
#[path = "build/law_file.rs"]
mod law_file;

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=law");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets the manifest directory"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets the output directory"));
    let law = match law_file::read_all(&root.join("law")) {
        Ok(law) => law,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error=law: {problem}");
            }
            eprintln!("{}", problems.join("\n"));
            std::process::exit(1);
        }
    };
    for id in generate::unread(&law, &sources(&root.join("src"))) {
        println!("cargo::warning=law: no rule reads the parameter {id}");
    }
    fs::write(out.join("law.rs"), generate::tables(&law)).expect("the output directory can be written");
}

/// The text of every Rust file below a folder, in one string.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).expect("src can be read").filter_map(|e| e.ok().map(|e| e.path())).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            text.push_str(&sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            text.push_str(&fs::read_to_string(&path).expect("a source file can be read"));
        }
    }
    text
}
