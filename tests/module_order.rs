//! The rooms of `src/` import in one direction: units, law, explain, case, rules, simulate.

use std::fs;
use std::path::{Path, PathBuf};

/// Every room, the lowest first. What is directly in `src/` is for all, or above all.
const ROOMS: [&str; 6] = ["units", "law", "explain", "case", "rules", "simulate"];

fn rank(room: &str) -> Option<usize> {
    ROOMS.iter().position(|known| *known == room)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The rooms that a source names by `crate::`, documentation aside.
fn rooms_in(source: &str) -> Vec<&str> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let paths = code.flat_map(|line| line.split("crate::").skip(1));
    paths.map(|path| path.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or("")).collect()
}

/// What the files of a room import from rooms above it.
fn arrows_up(room: &str, sources: &[(String, String)]) -> Vec<String> {
    let own = rank(room).expect("a room of the list");
    let up = |source: &str| rooms_in(source).into_iter().filter_map(rank).filter(|other| *other > own).min();
    sources
        .iter()
        .filter_map(|(file, source)| up(source).map(|other| format!("{file} imports {}", ROOMS[other])))
        .collect()
}

#[test]
fn no_room_imports_one_above_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for room in ROOMS {
        let sources: Vec<(String, String)> = files(&root.join(room))
            .into_iter()
            .filter(|file| file.extension().is_some_and(|ending| ending == "rs"))
            .map(|file| (file.display().to_string(), fs::read_to_string(&file).expect("a source")))
            .collect();
        assert!(!sources.is_empty(), "{room}");
        assert_eq!(arrows_up(room, &sources), [] as [String; 0]);
    }
    let rooms = fs::read_dir(&root).expect("src").map(|entry| entry.expect("an entry").path());
    for folder in rooms.filter(|path| path.is_dir()) {
        let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(rank(&name).is_some() || name == "json", "{name} has no place in the order");
    }
}

#[test]
fn an_arrow_up_is_found() {
    let source = "/// [`crate::simulate`]\nuse crate::units::Day;\nfn f() { crate::simulate::simulate(); }\n";
    let sources = [("case/read.rs".to_owned(), source.to_owned())];
    assert_eq!(arrows_up("case", &sources), ["case/read.rs imports simulate"]);
    assert_eq!(arrows_up("simulate", &sources), [] as [String; 0]);
}
