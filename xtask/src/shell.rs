//! Runs programs: loud (their output is the output) or quiet (kept, and shown only when they fail).

use std::io::{self, Read, Write};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// How the output of programs is treated.
pub struct Shell {
    keep: bool,
}

impl Shell {
    /// Programs write straight to the terminal.
    pub fn loud() -> Self {
        Self { keep: false }
    }

    /// What programs write is kept, and printed only when they fail.
    pub fn quiet() -> Self {
        Self { keep: true }
    }

    /// Says something about the progress, unless the shell is quiet.
    pub fn say(&self, line: &str) {
        if !self.keep {
            println!("{line}");
        }
    }

    /// Runs a program to its end and gives what it wrote; it fails unless the program succeeds.
    ///
    /// `what` names the program in the message of a failure.
    pub fn run(&self, what: &str, command: &mut Command) -> Result<String> {
        let (mut reader, writer) = io::pipe().with_context(|| format!("{what}: no pipe"))?;
        command.stdin(Stdio::null());
        command.stdout(writer.try_clone()?).stderr(writer);
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.spawn();
        // The command holds the writing ends of the pipe; the reading stops only once they are closed.
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = child.with_context(|| format!("{what}: `{program}` cannot be started"))?;
        let mut kept = Vec::new();
        let mut chunk = [0; 8192];
        loop {
            let length = reader.read(&mut chunk).with_context(|| format!("{what}: its output cannot be read"))?;
            let Some(part) = chunk.get(..length).filter(|part| !part.is_empty()) else {
                break;
            };
            kept.extend_from_slice(part);
            if !self.keep {
                io::stdout().write_all(part).and_then(|()| io::stdout().flush()).context("nobody reads the output")?;
            }
        }
        let status = child.wait().with_context(|| format!("{what}: `{program}` got lost"))?;
        let text = String::from_utf8_lossy(&kept).into_owned();
        if !status.success() {
            if self.keep {
                println!("\n{}", text.trim_end());
            }
            bail!("{what} failed ({status})");
        }
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_what_the_program_wrote_on_both_streams() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo one; echo two >&2"]);
        assert_eq!(Shell::quiet().run("sh", &mut command).unwrap(), "one\ntwo\n");
    }

    #[test]
    fn a_failure_names_what_was_tried() {
        let mut command = Command::new("sh");
        command.args(["-c", "exit 3"]);
        let error = Shell::quiet().run("the trial", &mut command).unwrap_err();
        assert!(error.to_string().starts_with("the trial failed"), "{error}");
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = Shell::quiet().run("the trial", &mut Command::new("loont-no-such-program")).unwrap_err();
        assert!(error.to_string().contains("loont-no-such-program"), "{error}");
    }
}
