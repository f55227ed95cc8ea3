//! Reads a case on the standard input and writes its outcome, as JSON; with a request as its argument, the curve.
//!
//! The test of the WebAssembly asks it for the bytes that every machine must give.

use std::error::Error;
use std::io::{Read, Write, stdin, stdout};

use loont::{Case, CurveRequest, curve, simulate};

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = String::new();
    stdin().read_to_string(&mut text)?;
    let case = Case::from_json(&text)?;
    let json = match std::env::args().nth(1) {
        Some(request) => serde_json::to_string(&curve(&case, &CurveRequest::from_json(&request)?)?)?,
        None => serde_json::to_string(&simulate(&case))?,
    };
    stdout().write_all(json.as_bytes())?;
    Ok(())
}
