//! Reads a case on the standard input and writes its outcome, as JSON; with a request as its argument, the curve; with
//! `reconcile` and a payment, why that differs.
//!
//! The test of the WebAssembly asks it for the bytes that every machine must give.

use std::error::Error;
use std::io::{Read, Write, stdin, stdout};

use loont::{Case, CurveRequest, Payment, curve, reconcile, simulate};

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = String::new();
    stdin().read_to_string(&mut text)?;
    let case = Case::from_json(&text)?;
    let json = match (std::env::args().nth(1), std::env::args().nth(2)) {
        (Some(asked), Some(payment)) if asked == "reconcile" => {
            serde_json::to_string(&reconcile(&case, &Payment::from_json(&payment)?)?)?
        }
        (Some(request), _) => serde_json::to_string(&curve(&case, &CurveRequest::from_json(&request)?)?)?,
        (None, _) => serde_json::to_string(&simulate(&case))?,
    };
    stdout().write_all(json.as_bytes())?;
    Ok(())
}
