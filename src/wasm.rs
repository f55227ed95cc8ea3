//! The boundary: from a JavaScript value, a call, to a JavaScript value. No law and no rule stands here. The table of the
//! law is not called for: it is written into the package as a module of its own, because no rule needs its words.
//!
//! What comes in is made plain by `JSON.stringify` and `JSON.parse`, which refuse a cycle or a value that throws before the
//! engine sees it; then it is walked, value by value, so that no reader of JSON text is carried along. What goes out is JSON
//! text, from which `JSON.parse` builds a large outcome several times faster than one call per property (measured: see
//! `benches/`). No input can trap the instance.

use js_sys::{Array, BigInt, JsString, Number, Object};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::case::{Case, CurveRequest, InvalidCase};
use crate::explain::ErrorId;
use crate::json::{self, Tree};
use crate::simulate::Compact;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm_types.ts");

/// Simulates every scenario, month by month, with its explanation. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "Outcome")]
pub fn simulate(#[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue) -> Result<JsValue, JsValue> {
    let case = Case::from_tree(&plain(case)?).map_err(|error| thrown(&error))?;
    let outcome = crate::simulate(&case);
    let compact = Compact::of(&outcome);
    Ok(expand(&value(&compact)?))
}

/// What each number of hours a week of a job would pay in a month. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "Curve")]
pub fn curve(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "CurveRequest")] request: &JsValue,
) -> Result<JsValue, JsValue> {
    let case = Case::from_tree(&plain(case)?).map_err(|error| thrown(&error))?;
    let request = CurveRequest::from_tree(&plain(request)?).map_err(|error| thrown(&error))?;
    value(&crate::curve(&case, &request).map_err(|error| thrown(&error))?)
}

/// A saved case of any schema so far, brought to today's schema. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "Case")]
pub fn upgrade(#[wasm_bindgen(unchecked_param_type = "unknown")] saved: &JsValue) -> Result<JsValue, JsValue> {
    // The text of a file as well as what `JSON.parse` makes of it.
    let case = match saved.dyn_ref::<JsString>().filter(|file| file.length() <= Case::LARGEST_INPUT) {
        Some(file) => Case::from_tree(&tree(&parse(file)?, 0)?),
        None => Case::from_tree(&plain(saved)?),
    };
    value(&case.map_err(|error| thrown(&error))?)
}

/// Which engine and which law this build has.
#[wasm_bindgen(unchecked_return_type = "Version")]
pub fn version() -> Result<JsValue, JsValue> {
    value(&crate::version())
}

/// The most values of an input that are looked at; a real case has some hundreds.
const MOST_VALUES: u32 = 100_000;
/// Longer lists and texts are cut off here, beyond every limit of the contract, so that they are refused by their path.
const LONGEST: u32 = 1_000;

/// How the character begins that stands for what is no text.
const REPLACED: u8 = 0xEF;
/// The deepest nesting that is read; a case has seven levels.
const DEEPEST: u32 = 64;

/// A value made plain: what has no JSON is an invalid case.
///
/// Every value is bounded on its way, so that a list of a billion entries costs no time and no memory.
fn plain(value: &JsValue) -> Result<Tree, JsValue> {
    let text = plain_text(value, MOST_VALUES, LONGEST);
    let too_large = || thrown(&InvalidCase::too_large(Case::LARGEST_INPUT));
    if text.is_null() {
        return Err(too_large());
    }
    let text = text.dyn_ref::<JsString>().ok_or_else(not_json)?;
    if text.length() > Case::LARGEST_INPUT { Err(too_large()) } else { tree(&parse(text)?, 0) }
}

fn not_json() -> JsValue {
    thrown(&InvalidCase::whole(ErrorId::NotJson, &[]))
}

fn parse(text: &JsString) -> Result<JsValue, JsValue> {
    parse_json(text).map_err(|_| not_json())
}

/// A plain value, as `JSON.parse` makes it, as a tree.
fn tree(value: &JsValue, depth: u32) -> Result<Tree, JsValue> {
    if depth > DEEPEST {
        return Err(not_json());
    }
    let below = depth.saturating_add(1);
    if let Some(text) = value.as_string() {
        // Half of a pair of characters has no place in text: it would come out as another one.
        let changed = text.bytes().any(|byte| byte == REPLACED) && JsValue::from_str(&text) != *value;
        return if changed { Err(not_json()) } else { Ok(Tree::Text(text)) };
    }
    if let Some(number) = value.dyn_ref::<Number>() {
        return Ok(Tree::Number(whole(number)));
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        return Ok(Tree::List(list.iter().map(|entry| tree(&entry, below)).collect::<Result<_, _>>()?));
    }
    if value.is_object() {
        let entry = |entry: JsValue| -> Result<(String, Tree), JsValue> {
            let entry: Array = entry.unchecked_into();
            Ok((entry.get(0).as_string().unwrap_or_default(), tree(&entry.get(1), below)?))
        };
        return Ok(Tree::Object(Object::entries(value.unchecked_ref()).iter().map(entry).collect::<Result<_, _>>()?));
    }
    Ok(value.as_bool().map_or(Tree::Null, Tree::Bool))
}

/// A number of JavaScript as a count, when it is one.
fn whole(number: &Number) -> Option<u64> {
    let exact = Number::is_safe_integer(number).then(|| BigInt::new(number).ok()).flatten();
    exact.and_then(|exact| u64::try_from(exact).ok())
}

/// A plain JavaScript object.
fn value<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    js_sys::JSON::parse(&json::text(value))
}

#[wasm_bindgen]
extern "C" {
    /// `JSON.parse`.
    #[wasm_bindgen(js_namespace = JSON, js_name = parse, catch)]
    fn parse_json(text: &JsString) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen(module = "/src/boundary.js")]
extern "C" {
    /// JSON text of a value, bounded; `null` when it holds too many values, `undefined` when it has no JSON.
    #[wasm_bindgen(js_name = plain)]
    fn plain_text(value: &JsValue, most: u32, longest: u32) -> JsValue;

    /// An `Error` that tells what is wrong with a case.
    fn invalid(message: &str, errors: &str, code: &str) -> JsValue;

    /// Puts what stands once back where it belongs; in JavaScript, because it would be thousands of calls from here.
    fn expand(compact: &JsValue) -> JsValue;
}

/// An `Error` with `name`, `code` and `errors`.
fn thrown(error: &InvalidCase) -> JsValue {
    invalid(&error.message(), &json::text(&error.errors()), InvalidCase::CODE)
}
