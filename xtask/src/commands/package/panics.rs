//! What the compiled WebAssembly says when it panics, taken out.
//!
//! The engine never panics on purpose, and what the standard library and others would say when they do is read by nobody:
//! a panic ends in a trap, with or without its sentence. Here it ends in the trap at once, so that the sentences, and the
//! formatting that puts them together, are no longer needed.

use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module, ModuleConfig};

/// Pieces of the names of the functions that end in a panic, as the compiler writes them (a length before each part).
const ENDS: [&str; 14] = [
    "4core9panicking",
    "4core4cell22panic_already_borrowed",
    "4core4cell30panic_already_mutably_borrowed",
    "4core6option13unwrap_failed",
    "4core6option13expect_failed",
    "4core6result13unwrap_failed",
    "16slice_index_fail",
    "16slice_error_fail",
    "17len_mismatch_fail",
    "13assert_failed",
    "7raw_vec12handle_error",
    "7raw_vec17capacity_overflow",
    "5alloc18handle_alloc_error",
    "17rust_begin_unwind",
];

/// The one that all others end in: when it is not there, the names have changed.
const LAST: &str = "4core9panicking9panic_fmt";

/// Reads the WebAssembly of the compiler, each panic a trap.
pub fn without(compiled: &Path) -> Result<Module> {
    let mut config = ModuleConfig::new();
    // As wasm-bindgen reads it; the names are needed here.
    config.strict_validate(false).generate_name_section(true).generate_producers_section(false);
    let mut module = config.parse_file(compiled).context("the compiled WebAssembly cannot be read")?;
    let named = |name: &str| ENDS.iter().any(|end| name.contains(end));
    let ends = module.funcs.iter_local().map(|(id, _)| id).filter(|id| name(&module, *id).is_some_and(named));
    let ends: Vec<FunctionId> = ends.collect();
    if !ends.iter().any(|id| name(&module, *id).is_some_and(|name| name.contains(LAST))) {
        bail!("no function of the compiled WebAssembly is named {LAST}: the names of the compiler have changed");
    }
    for id in ends {
        trap(&mut module, id)?;
    }
    Ok(module)
}

fn name(module: &Module, id: FunctionId) -> Option<&str> {
    module.funcs.get(id).name.as_deref()
}

/// Puts a trap in the place of what a function does.
fn trap(module: &mut Module, id: FunctionId) -> Result<()> {
    let called = module.funcs.get(id).ty();
    let (takes, gives) = (module.types.get(called).params().to_vec(), module.types.get(called).results().to_vec());
    if !gives.is_empty() {
        return Err(anyhow!("{} returns", name(module, id).unwrap_or_default()));
    }
    let arguments = takes.iter().map(|kind| module.locals.add(*kind)).collect();
    let mut body = FunctionBuilder::new(&mut module.types, &takes, &gives);
    body.func_body().unreachable();
    module.funcs.get_mut(id).kind = FunctionKind::Local(body.local_func(arguments));
    Ok(())
}
