//! What the compiled WebAssembly says when it panics, taken out.
//!
//! The engine never panics on purpose, and what the standard library and others would say when they do is read by nobody:
//! a panic ends in a trap, with or without its sentence. Here it ends in the trap at once, so that the sentences, and the
//! formatting that puts them together, are no longer needed.

use std::path::Path;

use anyhow::{Context, Result, bail};
use walrus::ir::Value;
use walrus::{ConstExpr, Data, DataId, DataKind, FunctionBuilder, FunctionId, FunctionKind, Module, ModuleConfig};

/// Pieces of the names of the functions that end in a panic, as the compiler writes them (a length before each part).
const ENDS: [&str; 15] = [
    "9panicking",
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
    // Only the sentences of a panic are formatted: what else is written has a writer of its own.
    "4core3fmt",
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
    let pieces: Vec<DataId> = module.data.iter().map(Data::id).collect();
    for piece in pieces {
        let data = module.data.get_mut(piece);
        if let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind {
            blank_places(u32::try_from(start)?, &mut data.value);
        }
    }
    Ok(module)
}

/// Puts zeros in the place of every place in the source: where a panic would have said that it stands.
///
/// A place is four numbers: where the name of the file stands, its length, the line and the column. Zeros weigh next to
/// nothing after gzip, and nothing else moves.
fn blank_places(start: u32, bytes: &mut [u8]) {
    let number = |bytes: &[u8], at: usize| -> Option<usize> {
        Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize)
    };
    let mut files = Vec::new();
    for at in (0..bytes.len()).step_by(4) {
        let numbers = [0, 4, 8, 12].map(|place| number(bytes, at + place));
        let [Some(file), Some(length), Some(1..20_000), Some(1..500)] = numbers else { continue };
        let Some(from) = file.checked_sub(start as usize) else { continue };
        let name = from..from.saturating_add(length);
        if length < 200 && bytes.get(name.clone()).is_some_and(|name| name.ends_with(b".rs") && name.is_ascii()) {
            bytes[at..at + 16].fill(0);
            files.push(name);
        }
    }
    for name in files {
        bytes[name].fill(0);
    }
}

fn name(module: &Module, id: FunctionId) -> Option<&str> {
    module.funcs.get(id).name.as_deref()
}

/// Puts a trap in the place of what a function does.
fn trap(module: &mut Module, id: FunctionId) -> Result<()> {
    let called = module.funcs.get(id).ty();
    let (takes, gives) = (module.types.get(called).params().to_vec(), module.types.get(called).results().to_vec());
    let arguments = takes.iter().map(|kind| module.locals.add(*kind)).collect();
    let mut body = FunctionBuilder::new(&mut module.types, &takes, &gives);
    body.func_body().unreachable();
    module.funcs.get_mut(id).kind = FunctionKind::Local(body.local_func(arguments));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_becomes_zeros_and_all_else_stays() {
        let numbers = |numbers: [u32; 4]| numbers.map(u32::to_le_bytes).concat();
        let mut bytes = b"src/it.rs and words..".to_vec();
        bytes.resize(24, b'.');
        let words = bytes[9..].to_vec();
        bytes.extend(numbers([1000, 9, 12, 5]));
        let other = numbers([1000, 13, 12, 5]);
        bytes.extend(&other);
        blank_places(1000, &mut bytes);
        assert_eq!(bytes, [vec![0; 9], words, vec![0; 16], other].concat());
    }
}
