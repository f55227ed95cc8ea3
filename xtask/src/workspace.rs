//! Where things stand: the root, the target folder, the version of the engine.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;

/// The folders and the facts that every command needs.
pub struct Workspace {
    /// The folder of the engine's `Cargo.toml`.
    pub root: PathBuf,
    /// Where cargo puts what it compiles; `CARGO_TARGET_DIR` moves it, and moves nothing else.
    pub cargo_target: PathBuf,
    /// The package table of the engine, as cargo reads it.
    pub package: Value,
}

impl Workspace {
    /// Asks cargo.
    pub fn find() -> Result<Self> {
        let here = match std::env::var_os("CARGO_MANIFEST_DIR") {
            Some(manifest) => PathBuf::from(manifest),
            None => PathBuf::from(env!("CARGO_MANIFEST_DIR")),
        };
        let root = here.parent().ok_or_else(|| anyhow!("xtask stands in no workspace"))?.to_path_buf();
        let output = Command::new(cargo())
            .args(["metadata", "--no-deps", "--format-version", "1"])
            .current_dir(&root)
            .output()
            .context("cargo cannot be started")?;
        if !output.status.success() {
            bail!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata gave no JSON")?;
        let target = metadata["target_directory"].as_str().context("cargo metadata names no target folder")?;
        let package = metadata["packages"]
            .as_array()
            .and_then(|packages| packages.iter().find(|package| package["name"] == "loont"))
            .context("the workspace has no package `loont`")?;
        Ok(Self { root, cargo_target: PathBuf::from(target), package: package.clone() })
    }

    /// A text field of the engine's package table.
    pub fn field(&self, name: &str) -> Result<&str> {
        self.package[name].as_str().with_context(|| format!("Cargo.toml gives no `{name}`"))
    }

    /// A path inside the workspace.
    pub fn path(&self, inside: impl AsRef<Path>) -> PathBuf {
        self.root.join(inside)
    }

    /// The npm package.
    pub fn npm(&self) -> PathBuf {
        self.path("target/npm")
    }

    /// The static site.
    pub fn site(&self) -> PathBuf {
        self.path("target/site")
    }

    /// The page as a single file.
    pub fn single(&self) -> PathBuf {
        self.path("target/site-single/loont.html")
    }

    /// A command that runs at the root.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// Cargo, the one that runs this xtask.
    pub fn cargo(&self) -> Command {
        self.command(cargo())
    }
}

fn cargo() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}
