//! What the page weighs on the wire, and the limits that the test command holds it to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::sums;
use crate::workspace::Workspace;

/// The engine, gzip, in bytes: both WebAssembly files with their glue.
pub const ENGINE_LIMIT: usize = 210_000;

/// What the page loads before it can be used, without the engine, gzip, in bytes.
pub const FIRST_LOAD_LIMIT: usize = 150_000;

/// The engine and the first load together, gzip, in bytes.
pub const TOGETHER_LIMIT: usize = 350_000;

/// What the page loads behind the first screen, gzip, in bytes.
pub const BEHIND_LIMIT: usize = 260_000;

/// What is not needed for a first result, in the npm package: a module of its own with a WebAssembly of its own, which a page
/// loads when it wants. Where it does not, a bundler leaves it out.
pub const LATER_MODULE: &str = "loont_later.js";

/// The table of the law in the npm package: text to read, which neither the WebAssembly nor its glue needs. The page does
/// not load it; where a page does, it counts in the first load.
pub const LAW_MODULE: &str = "law.js";

/// The weight of one file or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// Bytes as stored.
    pub raw: usize,
    /// Bytes as gzip sends them, each file on its own.
    pub gzip: usize,
}

impl Weight {
    /// Weighs bytes.
    pub fn of(bytes: &[u8]) -> Result<Self> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes)?;
        Ok(Self { raw: bytes.len(), gzip: encoder.finish()?.len() })
    }
}

impl std::iter::Sum for Weight {
    fn sum<I: Iterator<Item = Self>>(weights: I) -> Self {
        weights.fold(Self::default(), |sum, one| Self { raw: sum.raw + one.raw, gzip: sum.gzip + one.gzip })
    }
}

impl std::fmt::Display for Weight {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} bytes, {} gzip", grouped(self.raw), grouped(self.gzip))
    }
}

/// `122880` as `122 880`.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// The engine as it crosses the wire, file by file: the WebAssembly and its glue.
pub struct Engine {
    /// What a simulation needs.
    pub first: BTreeMap<String, Weight>,
    /// The second part: see [`LATER_MODULE`].
    pub later: Weight,
}

impl Engine {
    /// Weighs the npm package.
    pub fn of(workspace: &Workspace) -> Result<Self> {
        let mut files = read_all(&workspace.npm())?;
        let later = files.remove(LATER_MODULE).with_context(|| format!("the npm package has no {LATER_MODULE}"))?;
        let counts = |name: &str| name != LAW_MODULE && (is_module(name) || name.ends_with(".wasm"));
        let sent = files.into_iter().filter(|(name, _)| counts(name));
        let first = sent.map(|(name, bytes)| Ok((name, Weight::of(&bytes)?))).collect::<Result<_>>()?;
        Ok(Self { first, later: Weight::of(&later)? })
    }

    /// The weight of both parts.
    pub fn weight(&self) -> Weight {
        self.first.values().copied().chain([self.later]).sum()
    }
}

/// What the page loads: at the start, and behind it.
pub struct Load {
    /// Files loaded before the page can be used, by path inside the site.
    pub first: BTreeMap<String, Weight>,
    /// Files that are loaded behind the first screen: the later parts, and the worker that keeps the page.
    pub later: BTreeMap<String, Weight>,
}

impl Load {
    /// The weight of the first load, without the WebAssembly of the engine.
    pub fn page_weight(&self) -> Weight {
        self.first.iter().filter(|(name, _)| !name.ends_with(".wasm")).map(|(_, weight)| *weight).sum()
    }
}

/// Reads the site from `index.html` on, as a browser would.
///
/// What `index.html` names, what those files import, and every other file that they name (the WebAssembly, styles,
/// pictures) is the first load. A module behind `import(…)` comes later, and so does what only such a module names.
pub fn load(site: &Path) -> Result<Load> {
    let files = read_all(site)?;
    if !files.contains_key("index.html") {
        bail!("the site has no index.html");
    }
    let first = reach(&files, &[When::First]);
    let all = reach(&files, &[When::First, When::Later]);
    let weigh = |name: &String| -> Result<(String, Weight)> { Ok((name.clone(), Weight::of(&files[name])?)) };
    Ok(Load {
        first: first.iter().map(weigh).collect::<Result<_>>()?,
        later: all.difference(&first).map(weigh).collect::<Result<_>>()?,
    })
}

/// When a file that another file names is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    First,
    Later,
}

/// Every file of a folder and its folders, by path with `/`.
pub fn read_all(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![(folder.to_path_buf(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let entries = fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), format!("{name}/")));
            } else {
                files.insert(name, fs::read(entry.path())?);
            }
        }
    }
    Ok(files)
}

/// The files that can be reached from `index.html` over mentions of the given kinds.
fn reach(files: &BTreeMap<String, Vec<u8>>, kinds: &[When]) -> BTreeSet<String> {
    let mut reached = BTreeSet::from(["index.html".to_owned()]);
    let mut open = vec!["index.html".to_owned()];
    while let Some(name) = open.pop() {
        if !is_text(&name) {
            continue;
        }
        let text = without_import_map(&String::from_utf8_lossy(&files[&name]));
        // Another page, and a text to read, is a link to follow and not a part of this page.
        let is_part = |other: &&String| **other != name && !other.ends_with(".html") && other.as_str() != sums::LIST;
        for other in files.keys().filter(is_part) {
            if mention(&text, &name, other).is_some_and(|when| kinds.contains(&when)) && reached.insert(other.clone()) {
                open.push(other.clone());
            }
        }
    }
    reached
}

/// An import map says what modules must be when they are loaded, and loads none.
fn without_import_map(page: &str) -> String {
    let (before, rest) = page.split_once("<script type=\"importmap\">").unwrap_or((page, ""));
    before.to_owned() + rest.split_once("</script>").unwrap_or_default().1
}

fn is_text(name: &str) -> bool {
    [".html", ".js", ".mjs", ".css", ".svg", ".webmanifest"].iter().any(|ending| name.ends_with(ending))
}

fn is_module(name: &str) -> bool {
    name.ends_with(".js") || name.ends_with(".mjs")
}

/// Whether the text of the file `from` names the file `to`, and when that loads it; the earliest mention counts.
fn mention(text: &str, from: &str, to: &str) -> Option<When> {
    let base = to.rsplit('/').next().unwrap_or(to);
    let mut found = None;
    for (at, _) in text.match_indices(base) {
        let before = text.get(..at).unwrap_or_default();
        let quoted = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "./-_".contains(c));
        // Another name that only ends like this one: `x-app.js` for `app.js`.
        let path = before.get(quoted.len()..).unwrap_or_default();
        if !(path.is_empty() || path.ends_with('/')) {
            continue;
        }
        let when = if from.ends_with(".webmanifest") {
            // The icons of an app are fetched when someone installs it.
            When::Later
        } else if !is_module(from) {
            When::First
        } else {
            let quoted = quoted.trim_end_matches(['"', '\'', '`']).trim_end();
            let import = quoted.ends_with("from") || quoted.ends_with("import");
            // A module that is named without being imported is the list of what a later module needs.
            if import || !(is_module(to) || to.ends_with(".css")) { When::First } else { When::Later }
        };
        if when == When::First {
            return Some(when);
        }
        found = Some(when);
    }
    found
}

/// Fails when a part of the page weighs more than its limit; the note gives every weight with its limit.
pub fn check(workspace: &Workspace) -> Result<String> {
    let engine = Engine::of(workspace)?.weight().gzip;
    let load = load(&workspace.site())?;
    let page = load.page_weight().gzip;
    let behind = load.later.values().copied().sum::<Weight>().gzip;
    let weights = [
        ("engine", engine, ENGINE_LIMIT),
        ("first load without it", page, FIRST_LOAD_LIMIT),
        ("together", engine + page, TOGETHER_LIMIT),
        ("behind the first screen", behind, BEHIND_LIMIT),
    ];
    for (what, gzip, limit) in weights {
        within(what, gzip, limit)?;
    }
    let notes = weights.map(|(what, gzip, limit)| format!("{what} {} of {}", grouped(gzip), grouped(limit)));
    Ok(format!("{} bytes gzip", notes.join(", ")))
}

fn within(what: &str, gzip: usize, limit: usize) -> Result<()> {
    if gzip > limit {
        bail!(
            "{what}: {} bytes gzip, {} more than the limit of {}",
            grouped(gzip),
            grouped(gzip - limit),
            grouped(limit)
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    fn names(set: &BTreeSet<String>) -> Vec<&str> {
        set.iter().map(String::as_str).collect()
    }

    #[test]
    fn the_first_load_is_what_the_start_needs_and_no_more() {
        let files = site(&[
            (
                "index.html",
                r#"<link rel="manifest" href="./app.webmanifest"><link rel="stylesheet" href="./assets/a.css">
                <script type="importmap">{"integrity":{"./assets/late.js":"x"}}</script><script src="./assets/app.js"></script>"#,
            ),
            ("app.webmanifest", r#"{"icons":[{"src":"./icon.png"}]}"#),
            ("icon.png", ""),
            (
                "assets/app.js",
                "import{a}from\"./part.js\";let w=new URL(`engine.wasm`,import.meta.url);import(`./late.js`)",
            ),
            ("assets/part.js", "export const a=1"),
            ("assets/a.css", "b{background:url(./dot.svg)}"),
            ("assets/dot.svg", "<svg/>"),
            ("assets/engine.wasm", ""),
            ("assets/late.js", "import\"./later-still.js\";a=[`./one-file.html`,`./SHA256SUMS`]"),
            ("one-file.html", ""),
            ("SHA256SUMS", ""),
            ("assets/later-still.js", ""),
            ("assets/nobody.js", ""),
        ]);
        assert_eq!(
            names(&reach(&files, &[When::First])),
            [
                "app.webmanifest",
                "assets/a.css",
                "assets/app.js",
                "assets/dot.svg",
                "assets/engine.wasm",
                "assets/part.js",
                "index.html"
            ]
        );
        let all = reach(&files, &[When::First, When::Later]);
        assert!(all.contains("assets/late.js") && all.contains("assets/later-still.js") && all.contains("icon.png"));
        for no in ["assets/nobody.js", "one-file.html", "SHA256SUMS"] {
            assert!(!all.contains(no), "{no}");
        }
    }

    #[test]
    fn a_name_that_only_ends_like_another_is_another() {
        assert_eq!(mention("import\"./x-app.js\"", "a.js", "assets/app.js"), None);
        assert_eq!(mention("import\"./app.js\"", "a.js", "assets/app.js"), Some(When::First));
        assert_eq!(mention("import(\"./app.js\")", "a.js", "assets/app.js"), Some(When::Later));
        assert_eq!(mention("[\"assets/app.js\"]", "a.js", "assets/app.js"), Some(When::Later));
    }

    #[test]
    fn a_limit_is_reached_and_not_passed() {
        assert!(within("it", 120_000, 120_000).is_ok());
        let error = within("it", 120_001, 120_000).unwrap_err();
        assert_eq!(error.to_string(), "it: 120 001 bytes gzip, 1 more than the limit of 120 000");
    }

    #[test]
    fn gzip_is_weighed_file_by_file() {
        let weight = Weight::of(&[b'a'; 10_000]).unwrap();
        assert_eq!(weight.raw, 10_000);
        assert!(weight.gzip > 18 && weight.gzip < 200, "{weight}");
        let sum: Weight = [weight, weight].into_iter().sum();
        assert_eq!(sum.gzip, 2 * weight.gzip);
    }

    #[test]
    fn numbers_are_grouped_by_three() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(120), "120");
        assert_eq!(grouped(1_200), "1 200");
        assert_eq!(grouped(1_234_567), "1 234 567");
    }
}
