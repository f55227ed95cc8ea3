//! The tools that the commands stand on: found, installed where that is possible, or named in one line.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use anyhow::{Context, Result, bail};

use crate::shell::Shell;
use crate::workspace::Workspace;

/// The target of the WebAssembly build.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The oldest Node that is tried.
const NODE: Version = Version(20, 19, 0);

/// The names under which a Chromium is installed, the first that answers wins.
const CHROMIUM_NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// Where macOS keeps a browser, which is not on the path.
const CHROMIUM_MACOS: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// A version in three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(u32, u32, u32);

impl Version {
    /// The first three numbers in `v20.19.1` or `Chromium 156.0.7801.2 built on Debian`; absent numbers are zero.
    pub fn parse(text: &str) -> Option<Self> {
        let start = text.find(|c: char| c.is_ascii_digit())?;
        let digits = text.get(start..)?;
        let end = digits.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(digits.len());
        let mut numbers = digits.get(..end)?.split('.').map(|part| part.parse().ok());
        let first = numbers.next()??;
        Some(Self(first, numbers.next().flatten().unwrap_or(0), numbers.next().flatten().unwrap_or(0)))
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// Of two steps that run beside each other and need the target, one installs it and the other waits.
static INSTALLING: Mutex<()> = Mutex::new(());

/// Makes sure that Rust can compile to WebAssembly.
pub fn wasm_target(workspace: &Workspace, shell: &Shell) -> Result<()> {
    let _one_at_a_time = INSTALLING.lock();
    if has_wasm_target(workspace) {
        return Ok(());
    }
    let missing = format!("the Rust target {WASM} is missing");
    if answer(workspace.command("rustup").arg("--version")).is_none() {
        bail!("{missing} and rustup, which installs it, is not there: get it from https://rustup.rs");
    }
    shell.say(&format!("installing the Rust target {WASM}"));
    shell
        .run("rustup target add", workspace.command("rustup").args(["target", "add", WASM]))
        .with_context(|| missing.clone())?;
    if !has_wasm_target(workspace) {
        bail!("{missing}, also after `rustup target add {WASM}`");
    }
    Ok(())
}

/// The standard library of the target stands where the compiler looks for it.
fn has_wasm_target(workspace: &Workspace) -> bool {
    let mut command = workspace.command("rustc");
    command.args(["--print", "target-libdir", "--target", WASM]);
    answer(&mut command).is_some_and(|folder| {
        fs::read_dir(folder)
            .is_ok_and(|files| files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libstd")))
    })
}

/// Makes sure that a recent enough Node is there, and gives its version.
pub fn node(workspace: &Workspace) -> Result<Version> {
    let Some(text) = answer(workspace.command("node").arg("--version")) else {
        bail!("Node is missing: version {NODE} or later is needed, from https://nodejs.org");
    };
    let Some(version) = Version::parse(&text) else { bail!("`node --version` says `{text}`, which is no version") };
    if version < NODE {
        bail!("Node is version {version}: {NODE} or later is needed, from https://nodejs.org");
    }
    Ok(version)
}

/// Steps that run beside each other install the packages of the page once.
static INSTALLING_PAGE: Mutex<()> = Mutex::new(());

/// Makes sure that the packages of the page are there and are those of the lock file.
pub fn page_packages(workspace: &Workspace, shell: &Shell) -> Result<()> {
    let _one_at_a_time = INSTALLING_PAGE.lock();
    node_and_npm(workspace)?;
    let lock = workspace.path("package-lock.json");
    if !lock.is_file() {
        bail!("package-lock.json is missing: the packages of the page cannot be installed as they were");
    }
    if newer(&workspace.path("node_modules/.package-lock.json"), &lock) {
        return Ok(());
    }
    shell.say("installing the packages of the page (npm ci)");
    shell
        .run("npm ci", workspace.command("npm").args(["ci", "--no-audit", "--no-fund"]))
        .context("the packages of the page cannot be installed")?;
    Ok(())
}

/// Makes sure that a recent enough Node is there, and the npm that comes with it.
fn node_and_npm(workspace: &Workspace) -> Result<()> {
    node(workspace)?;
    if answer(workspace.command("npm").arg("--version")).is_none() {
        bail!("npm is missing: it comes with Node, from https://nodejs.org");
    }
    Ok(())
}

/// The bundler of the page, for the JavaScript of the package.
pub fn bundler(workspace: &Workspace, shell: &Shell) -> Result<Command> {
    page_packages(workspace, shell)?;
    let mut bundler = workspace.command("node");
    bundler.arg(workspace.path("node_modules/rolldown/bin/cli.mjs"));
    Ok(bundler)
}

/// What the optimizer of the WebAssembly is installed from.
const OPTIMIZER: &str = "xtask/optimizer";

/// Makes sure that wasm-opt is there, as its lock file has it, and gives the script that Node runs.
///
/// It has a folder of its own inside `target`: it is large, and the page needs none of it.
pub fn wasm_opt(workspace: &Workspace, shell: &Shell) -> Result<PathBuf> {
    node_and_npm(workspace)?;
    let folder = workspace.path("target/optimizer");
    let script = folder.join("node_modules/binaryen/bin/wasm-opt");
    let lock = workspace.path(OPTIMIZER).join("package-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("{OPTIMIZER}/package-lock.json cannot be read"))?;
    let copied = folder.join("package-lock.json");
    let installed = newer(&folder.join("node_modules/.package-lock.json"), &copied);
    if installed && script.is_file() && fs::read(&copied).is_ok_and(|there| there == wanted) {
        return Ok(script);
    }
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    for file in ["package.json", "package-lock.json"] {
        let from = workspace.path(OPTIMIZER).join(file);
        fs::copy(from, folder.join(file)).with_context(|| format!("{OPTIMIZER}/{file} cannot be copied"))?;
    }
    shell.say("installing the optimizer of the WebAssembly (npm ci)");
    let mut npm = workspace.command("npm");
    npm.current_dir(&folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    shell.run("npm ci", &mut npm).context(
        "wasm-opt cannot be installed: npm needs a connection, or the package binaryen in its cache, the first time",
    )?;
    if !script.is_file() {
        bail!("the npm package binaryen is installed and has no bin/wasm-opt");
    }
    Ok(script)
}

/// `made` exists and is not older than `source`.
fn newer(made: &Path, source: &Path) -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|data| data.modified());
    matches!((time(made), time(source)), (Ok(made), Ok(source)) if made >= source)
}

/// A Chromium: the one named in `CHROMIUM`, one on this machine, or on Debian as root the package of that name.
pub fn chromium(workspace: &Workspace, shell: &Shell) -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM").filter(|named| !named.is_empty()) {
        let path = on_path(Path::new(&named)).unwrap_or_else(|| PathBuf::from(&named));
        return match answer(Command::new(&path).arg("--version")) {
            Some(_) => Ok(path),
            None => bail!("CHROMIUM names `{}`, which does not start", named.to_string_lossy()),
        };
    }
    if let Some(found) = find_chromium() {
        return Ok(found);
    }
    let missing = "no Chromium is found: install one, or name it in the variable CHROMIUM";
    if !is_debian(&fs::read_to_string("/etc/os-release").unwrap_or_default()) {
        bail!("{missing}");
    }
    if answer(workspace.command("id").arg("-u")).as_deref() != Some("0") {
        bail!("{missing} (on Debian: `apt-get install chromium` as root)");
    }
    shell.say("installing the package chromium (apt-get)");
    let mut update = workspace.command("apt-get");
    update.env("DEBIAN_FRONTEND", "noninteractive").args(["update", "--quiet"]);
    shell.run("apt-get update", &mut update).context(missing)?;
    let mut install = workspace.command("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    install.args(["install", "--yes", "--quiet", "--no-install-recommends", "chromium"]);
    shell.run("apt-get install chromium", &mut install).context(missing)?;
    find_chromium().context("chromium is installed and still does not start")
}

fn find_chromium() -> Option<PathBuf> {
    let named = CHROMIUM_NAMES.iter().filter_map(|name| on_path(Path::new(name)));
    let placed = CHROMIUM_MACOS.iter().map(PathBuf::from).filter(|path| path.is_file());
    named.chain(placed).find(|path| answer(Command::new(path).arg("--version")).is_some())
}

/// The file that a name stands for on `PATH`, or the path itself when it is one.
fn on_path(name: &Path) -> Option<PathBuf> {
    if name.components().count() > 1 {
        return name.is_file().then(|| name.to_path_buf());
    }
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// `/etc/os-release` is that of Debian itself: elsewhere the package chromium is something else, or nothing.
fn is_debian(release: &str) -> bool {
    release.lines().any(|line| matches!(line.trim(), "ID=debian" | "ID=\"debian\""))
}

/// What a program says about itself, when it starts and succeeds.
fn answer(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_programs_print() {
        assert_eq!(Version::parse("v20.20.2"), Some(Version(20, 20, 2)));
        assert_eq!(Version::parse("Chromium 156.0.7801.2 built on Debian"), Some(Version(156, 0, 7801)));
        assert_eq!(Version::parse("11"), Some(Version(11, 0, 0)));
        assert_eq!(Version::parse("no number"), None);
    }

    #[test]
    fn versions_compare_as_numbers_and_not_as_text() {
        assert!(Version(9, 0, 0) < NODE);
        assert!(Version(20, 2, 0) < NODE);
        assert!(Version(20, 19, 0) >= NODE);
        assert!(Version(100, 0, 0) > NODE);
    }

    #[test]
    fn the_optimizer_is_pinned_to_the_last_digit_and_by_its_content() {
        let folder = Workspace::find().unwrap().path(OPTIMIZER);
        let read = |file: &str| -> serde_json::Value {
            serde_json::from_str(&fs::read_to_string(folder.join(file)).unwrap()).unwrap()
        };
        let (package, lock) = (read("package.json"), read("package-lock.json"));
        let locked = &lock["packages"]["node_modules/binaryen"];
        assert_eq!(package["dependencies"]["binaryen"], locked["version"]);
        assert!(locked["integrity"].as_str().unwrap().starts_with("sha512-"));
        assert_eq!(lock["packages"].as_object().unwrap().len(), 2, "wasm-opt needs nothing else");
    }

    #[test]
    fn only_debian_itself_is_debian() {
        assert!(is_debian("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n"));
        assert!(!is_debian("ID=ubuntu\nID_LIKE=debian\n"));
        assert!(!is_debian(""));
    }

    #[test]
    fn what_is_made_must_not_be_older_than_its_source() {
        let folder = std::env::temp_dir().join(format!("loont-newer-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (old, new) = (folder.join("old"), folder.join("new"));
        fs::write(&old, "").unwrap();
        fs::write(&new, "").unwrap();
        let hour = std::time::Duration::from_secs(3600);
        let file = fs::File::options().write(true).open(&old).unwrap();
        file.set_modified(std::time::SystemTime::now() - hour).unwrap();
        assert!(newer(&new, &old));
        assert!(!newer(&old, &new));
        assert!(!newer(&folder.join("absent"), &old));
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_program_is_found_on_the_path_or_at_its_place() {
        let shell = on_path(Path::new("sh")).unwrap();
        assert_eq!(on_path(&shell), Some(shell.clone()));
        assert_eq!(on_path(Path::new("loont-no-such-program")), None);
        assert_eq!(on_path(Path::new("/no/such/program")), None);
    }
}
