//! `cargo xtask serve [--port N]`: builds the page and serves it to this machine only.

use anyhow::{Context, Result, bail};

use crate::commands::build;
use crate::http;
use crate::shell::Shell;
use crate::workspace::Workspace;

/// The port that is tried when none is asked for.
const USUAL_PORT: u16 = 8080;

/// Builds, then answers until it is stopped.
pub fn run(workspace: &Workspace, port: Option<u16>) -> Result<()> {
    let listener = http::listen(port, USUAL_PORT)?;
    build::run(workspace, &Shell::loud())?;
    let server = http::Server::new(listener, &workspace.site())?;
    println!("\nloont is at {} (Ctrl-C stops it)", server.address()?);
    server.serve();
    Ok(())
}

/// The port that the arguments ask for.
pub fn port(arguments: &[String]) -> Result<Option<u16>> {
    let mut arguments = arguments.iter();
    let mut port = None;
    while let Some(argument) = arguments.next() {
        let value = match argument.strip_prefix("--port") {
            Some("") => arguments.next().context("--port needs a number")?.as_str(),
            Some(rest) if rest.starts_with('=') => rest.trim_start_matches('='),
            _ => bail!("serve takes --port N, not `{argument}`"),
        };
        port = Some(value.parse().with_context(|| format!("`{value}` is no port number"))?);
    }
    Ok(port)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_in_both_spellings() {
        let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(port(&words("")).unwrap(), None);
        assert_eq!(port(&words("--port 8123")).unwrap(), Some(8123));
        assert_eq!(port(&words("--port=8123")).unwrap(), Some(8123));
        for wrong in ["--port", "--port x", "--port 70000", "8123", "--host 0.0.0.0"] {
            assert!(port(&words(wrong)).is_err(), "{wrong}");
        }
    }
}
