//! One engine in two files: what a first result needs, and what is asked for later.
//!
//! The second file holds only the functions that nothing in the first one calls. It has no memory, no table and no data of its
//! own: it works in those of the first, and calls the functions that both need over the exports of the first. So nothing
//! stands twice, and together the two are the engine as it was compiled.

use std::collections::HashSet;

use anyhow::{Context, Result, bail};
use walrus::passes::gc;
use walrus::{
    DataId, ElementId, ExportId, ExportItem, FunctionId, FunctionKind, GlobalId, GlobalKind, ImportKind,
    ImportedFunction, MemoryId, Module, ModuleConfig, TableId,
};

/// The exports of the second file.
pub const LATER: [&str; 1] = ["reconcile"];

/// The name of what is asked for, until it is known what is: see [`shorten`].
const ASKED: &str = "";

/// How the second file names the first when it asks for what stands there.
const FIRST: &str = "first";

/// The two files.
pub struct Parts {
    /// What a first result needs.
    pub first: Vec<u8>,
    /// What comes later, which works only beside the first.
    pub later: Vec<u8>,
}

/// Cuts the engine in two.
pub fn in_two(wasm: &[u8]) -> Result<Parts> {
    let (mut first, mut later) = (read(wasm)?, read(wasm)?);
    for name in LATER {
        first.exports.remove(name).with_context(|| format!("the WebAssembly has no export {name}"))?;
    }
    gc::run(&mut first);
    let kept: HashSet<usize> = first.funcs.iter().map(|function| function.id().index()).collect();
    leave_to_first(&mut later, &kept);
    gc::run(&mut later);
    shorten(&mut later);
    give_out(&mut first, &later)?;
    Ok(Parts { first: first.emit_wasm(), later: later.emit_wasm() })
}

fn read(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.strict_validate(false).generate_producers_section(false);
    config.parse(wasm).context("the WebAssembly cannot be read")
}

/// Takes everything from the first file that stands there: the memory, the tables, the globals, and the functions `kept`.
fn leave_to_first(later: &mut Module, kept: &HashSet<usize>) {
    let others = later.exports.iter().filter(|export| !LATER.contains(&export.name.as_str()));
    let others: Vec<ExportId> = others.map(|export| export.id()).collect();
    others.into_iter().for_each(|id| later.exports.delete(id));
    later.start = None;
    let memories: Vec<MemoryId> = later.memories.iter().map(|memory| memory.id()).collect();
    for id in memories {
        let import = later.imports.add(FIRST, ASKED, id);
        let memory = later.memories.get_mut(id);
        memory.import = Some(import);
        memory.data_segments.clear();
    }
    let tables: Vec<TableId> = later.tables.iter().map(|table| table.id()).collect();
    for id in tables {
        let import = later.imports.add(FIRST, ASKED, id);
        let table = later.tables.get_mut(id);
        table.import = Some(import);
        table.elem_segments.clear();
    }
    let data: Vec<DataId> = later.data.iter().map(|data| data.id()).collect();
    data.into_iter().for_each(|id| later.data.delete(id));
    let elements: Vec<ElementId> = later.elements.iter().map(|element| element.id()).collect();
    elements.into_iter().for_each(|id| later.elements.delete(id));
    let globals: Vec<GlobalId> = later.globals.iter().map(|global| global.id()).collect();
    for id in globals {
        let import = later.imports.add(FIRST, ASKED, id);
        later.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
    let functions = later.funcs.iter_local().map(|(id, _)| id).filter(|id| kept.contains(&id.index()));
    let functions: Vec<FunctionId> = functions.collect();
    for id in functions {
        let import = later.imports.add(FIRST, ASKED, id);
        let function = later.funcs.get_mut(id);
        function.kind = FunctionKind::Import(ImportedFunction { import, ty: function.ty() });
    }
}

/// Gives what is still asked for the shortest names: each stands twice, once in each file.
fn shorten(later: &mut Module) {
    let asked = later.imports.iter_mut().filter(|import| import.module == FIRST);
    for (number, import) in asked.enumerate() {
        import.name = short(number);
    }
}

/// `0` to `9`, `a` to `z`, `10` and so on.
fn short(mut number: usize) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut name = Vec::new();
    loop {
        name.push(char::from(DIGITS[number % DIGITS.len()]));
        number /= DIGITS.len();
        if number == 0 {
            return name.into_iter().rev().collect();
        }
    }
}

/// Lets the first file give out what the second asks for.
fn give_out(first: &mut Module, later: &Module) -> Result<()> {
    for import in later.imports.iter().filter(|import| import.module == FIRST) {
        // Both were read from the same bytes: what has the same number is the same.
        let item = match import.kind {
            ImportKind::Function(id) => same(id.index(), first.funcs.iter().map(|one| (one.id().index(), one.id()))),
            ImportKind::Memory(id) => same(id.index(), first.memories.iter().map(|one| (one.id().index(), one.id()))),
            ImportKind::Table(id) => same(id.index(), first.tables.iter().map(|one| (one.id().index(), one.id()))),
            ImportKind::Global(id) => same(id.index(), first.globals.iter().map(|one| (one.id().index(), one.id()))),
            ImportKind::Tag(_) => None,
        };
        let Some(item) = item else { bail!("the second file asks for {}, which the first has not", import.name) };
        first.exports.add(&import.name, item);
    }
    Ok(())
}

/// The one with this number.
fn same<T: Into<ExportItem>>(number: usize, mut all: impl Iterator<Item = (usize, T)>) -> Option<ExportItem> {
    all.find(|(own, _)| *own == number).map(|(_, item)| item.into())
}

#[cfg(test)]
mod tests {
    use walrus::{ConstExpr, FunctionBuilder, ValType, ir::Value};

    use super::*;

    /// `simulate` calls what is shared; each later export calls a helper of its own, and that one what is shared.
    fn engine() -> Vec<u8> {
        let mut module = Module::with_config(ModuleConfig::new());
        let memory = module.memories.add_local(false, false, 1, None, None);
        module.exports.add("memory", memory);
        let stack = module.globals.add_local(ValType::I32, true, false, ConstExpr::Value(Value::I32(1024)));
        let mut function = |calls: Option<FunctionId>| {
            let mut body = FunctionBuilder::new(&mut module.types, &[], &[]);
            body.func_body().global_get(stack).drop();
            if let Some(called) = calls {
                body.func_body().call(called);
            }
            body.finish(vec![], &mut module.funcs)
        };
        let shared = function(None);
        let simulate = function(Some(shared));
        let helper = function(Some(shared));
        let later: Vec<FunctionId> = LATER.iter().map(|_| function(Some(helper))).collect();
        module.exports.add("simulate", simulate);
        for (name, id) in LATER.iter().zip(later) {
            module.exports.add(name, id);
        }
        module.emit_wasm()
    }

    #[test]
    fn each_function_stands_in_one_of_the_two_files() {
        let Parts { first, later } = in_two(&engine()).unwrap();
        let (first, later) = (read(&first).unwrap(), read(&later).unwrap());
        assert_eq!(first.funcs.iter_local().count(), 2, "simulate and what is shared");
        assert_eq!(later.funcs.iter_local().count(), LATER.len() + 1, "the exports and their helper");
        let exports: Vec<&str> = later.exports.iter().map(|export| export.name.as_str()).collect();
        assert_eq!(exports, LATER);
        assert!(LATER.iter().all(|name| first.exports.get_func(name).is_err()));
        let asked: Vec<&str> = later.imports.iter().map(|import| import.name.as_str()).collect();
        assert_eq!(asked.len(), 2, "the stack and what is shared: {asked:?}");
        assert!(asked.iter().all(|name| first.exports.iter().any(|export| export.name == *name)));
    }

    #[test]
    fn a_short_name_is_no_other_one() {
        let names: HashSet<String> = (0..5_000).map(short).collect();
        assert_eq!(names.len(), 5_000);
        assert_eq!([0, 35, 36, 71].map(short), ["0", "z", "10", "1z"]);
    }

    #[test]
    fn an_engine_without_the_later_exports_is_refused() {
        let bytes = Module::with_config(ModuleConfig::new()).emit_wasm();
        assert!(in_two(&bytes).is_err());
    }
}
