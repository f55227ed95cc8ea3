//! The boundary: from a JavaScript value, a call, to a JavaScript value. No law and no rule stands here. The table of the
//! law is not called for: it is written into the package as a module of its own, because no rule needs its words.
//!
//! What comes in is made plain in `boundary.js` by `JSON.stringify` and `JSON.parse`, which refuse a cycle or a value that
//! throws before the engine sees it, and is handed over in a form that takes no reader of JSON text. What goes out is JSON
//! text, from which `JSON.parse` builds a large outcome several times faster than one call per property (measured: see
//! `benches/`). No input can trap the instance.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::case::{Case, CurveRequest, EmployerCase, HoursRequest, InvalidCase, PaidMonth, Payment, StartRequest};
use crate::explain::ErrorId;
use crate::json::{self, Tree};
use crate::simulate::{Compact, EmployerCompact};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm_types.ts");

/// Simulates every scenario, month by month, with its explanation. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "Outcome")]
pub fn simulate(#[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue) -> Result<JsValue, JsValue> {
    let case = of_case(case)?;
    let outcome = crate::simulate(&case);
    let compact = Compact::of(&outcome);
    Ok(expand(&json::text(&compact)))
}

/// What each number of hours a week of a job would pay in a month. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "Curve")]
pub fn curve(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "CurveRequest")] request: &JsValue,
) -> Result<JsValue, JsValue> {
    let case = of_case(case)?;
    let answer = CurveRequest::from_tree(&plain(request)?).and_then(|request| crate::curve(&case, &request));
    Ok(value(&answer.map_err(|error| thrown(&error))?))
}

/// The fewest hours a week of a job that leave an amount in a month. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "HoursAnswer")]
pub fn hours_for(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "HoursRequest")] request: &JsValue,
) -> Result<JsValue, JsValue> {
    let case = of_case(case)?;
    let answer = HoursRequest::from_tree(&plain(request)?).and_then(|request| crate::hours_for(&case, &request));
    Ok(value(&answer.map_err(|error| thrown(&error))?))
}

/// What each return option costs an employer, from the job and the wage alone. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "EmployerOutcome")]
pub fn employer(#[wasm_bindgen(unchecked_param_type = "EmployerCase")] case: &JsValue) -> Result<JsValue, JsValue> {
    let case = EmployerCase::from_tree(&plain(case)?).map_err(|error| thrown(&error))?;
    let outcome = crate::employer(&case);
    Ok(expand_employer(&json::text(&EmployerCompact::of(&outcome))))
}

/// Why a payment of the fund is another amount than the one simulated. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "Reconciliation")]
pub fn reconcile(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Payment")] payment: &JsValue,
) -> Result<JsValue, JsValue> {
    let case = of_case(case)?;
    let answer = Payment::from_tree(&plain(payment)?).and_then(|payment| crate::reconcile(&case, &payment));
    Ok(value(&answer.map_err(|error| thrown(&error))?))
}

/// The bounds of every amount of a case, with their law: a note that can be confirmed. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "Plausible[]")]
pub fn plausible(#[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue) -> Result<JsValue, JsValue> {
    Ok(value(&crate::plausible(&of_case(case)?)))
}

/// The full daily benefit behind what was paid for a month. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "DailyBasis | undefined")]
pub fn daily_for(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "PaidMonth")] paid: &JsValue,
) -> Result<JsValue, JsValue> {
    let case = of_case(case)?;
    let paid = PaidMonth::from_tree(&plain(paid)?).map_err(|error| thrown(&error))?;
    Ok(crate::daily_for(&case, &paid).map_or(JsValue::UNDEFINED, |found| value(&found)))
}

/// The range of a month and of the horizon over every first day of the incapacity. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "StartRange")]
pub fn start_range(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "StartRequest")] request: &JsValue,
) -> Result<JsValue, JsValue> {
    let case = of_case(case)?;
    let request = StartRequest::from_tree(&plain(request)?).map_err(|error| thrown(&error))?;
    Ok(value(&crate::start_range(&case, &request)))
}

/// A saved case of any schema so far, brought to today's schema. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "Case")]
pub fn upgrade(#[wasm_bindgen(unchecked_param_type = "unknown")] saved: &JsValue) -> Result<JsValue, JsValue> {
    // The text of a file as well as what `JSON.parse` makes of it.
    Ok(value(&Case::from_tree(&read(saved, true)?).map_err(|error| thrown(&error))?))
}

/// Which engine and which law this build has.
#[wasm_bindgen(unchecked_return_type = "Version")]
pub fn version() -> Result<JsValue, JsValue> {
    Ok(value(&crate::version()))
}

/// A case as it was read.
#[inline(never)]
fn of_case(case: &JsValue) -> Result<Case, JsValue> {
    Case::from_tree(&plain(case)?).map_err(|error| thrown(&error))
}

/// The most values of an input that are looked at; a real case has some hundreds.
const MOST_VALUES: u32 = 100_000;
/// Longer lists and texts are cut off here, beyond every limit of the contract, so that they are refused by their path.
const LONGEST: u32 = 1_000;

/// A value made plain; what has no JSON is an invalid case.
fn plain(value: &JsValue) -> Result<Tree, JsValue> {
    read(value, false)
}

/// A value made plain, or the text of a file. Every value is bounded on its way, so that a list of a billion entries costs
/// no time and no memory.
fn read(value: &JsValue, file: bool) -> Result<Tree, JsValue> {
    let text = plain_text(value, file, MOST_VALUES, LONGEST, Case::LARGEST_INPUT);
    if text.is_null() {
        return Err(thrown(&InvalidCase::too_large(Case::LARGEST_INPUT)));
    }
    let tree = text.as_string().and_then(|text| Tree::from_flat(&text));
    tree.ok_or_else(|| thrown(&InvalidCase::whole(ErrorId::NotJson, &[])))
}

/// A plain JavaScript object.
fn value<T: Serialize>(value: &T) -> JsValue {
    parsed(&json::text(value))
}

#[wasm_bindgen(module = "/src/boundary.js")]
extern "C" {
    /// A value as [`Tree::from_flat`] reads it; `null` when it is too large, `undefined` when it has no JSON.
    #[wasm_bindgen(js_name = plain)]
    fn plain_text(value: &JsValue, file: bool, most: u32, longest: u32, largest: u32) -> JsValue;

    /// An `Error` that tells what is wrong with a case.
    fn invalid(message: &str, errors: &str, code: &str) -> JsValue;

    /// Puts what stands once back where it belongs; in JavaScript, because it would be thousands of calls from here.
    fn expand(compact: &str) -> JsValue;
    /// The same for the outcome of an employer.
    fn expand_employer(compact: &str) -> JsValue;

    /// A plain JavaScript object from JSON text.
    fn parsed(text: &str) -> JsValue;
}

/// An `Error` with `name`, `code` and `errors`.
#[inline(never)]
fn thrown(error: &InvalidCase) -> JsValue {
    invalid(&error.message(), &json::text(&error.errors()), InvalidCase::CODE)
}
