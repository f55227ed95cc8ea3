//! The boundary: from a JavaScript value, a call, to a JavaScript value. No law and no rule stands here.
//!
//! JSON text crosses inside: `JSON.stringify` refuses a cycle or a value that throws before the engine sees it, and
//! `JSON.parse` builds a large outcome several times faster than one call per property (measured: see `benches/`). So no
//! input can trap the instance.

use js_sys::Array;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::case::{Case, InvalidCase};
use crate::explain::{Args, ErrorId};
use crate::json;
use crate::law::LawTable;
use crate::simulate::Compact;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm_types.ts");

/// Simulates every scenario, month by month, with its explanation. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "Outcome")]
pub fn simulate(#[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue) -> Result<JsValue, JsValue> {
    let case = Case::from_json(&text(case)?).map_err(|error| thrown(&error))?;
    let outcome = crate::simulate(&case);
    let compact = Compact::of(&outcome);
    expand(&value(&compact)?.unchecked_into(), &compact)
}

/// Every dated parameter of the law, with article, source and status.
#[wasm_bindgen(unchecked_return_type = "LawTable")]
pub fn law() -> Result<JsValue, JsValue> {
    value(&LawTable::current())
}

/// A saved case of any schema so far, brought to today's schema. Throws an `InvalidCaseError`.
#[wasm_bindgen(unchecked_return_type = "Case")]
pub fn upgrade(#[wasm_bindgen(unchecked_param_type = "unknown")] saved: &JsValue) -> Result<JsValue, JsValue> {
    let case = Case::upgrade(&text(saved)?).map_err(|error| thrown(&error))?;
    value(&case)
}

/// Which engine and which law this build has.
#[wasm_bindgen(unchecked_return_type = "Version")]
pub fn version() -> Result<JsValue, JsValue> {
    value(&crate::version())
}

/// The JSON text of a value; what has none is an invalid case.
fn text(value: &JsValue) -> Result<String, JsValue> {
    let not_json = || thrown(&InvalidCase::whole(ErrorId::NotJson, Args::NONE));
    let text = js_sys::JSON::stringify(value).map_err(|_| not_json())?;
    // `JSON.stringify(undefined)` is `undefined`; a text longer than any case is not copied into the instance.
    if !text.is_string() {
        return Err(not_json());
    }
    if text.length() > Case::LARGEST_INPUT {
        return Err(thrown(&InvalidCase::too_large(Case::LARGEST_INPUT)));
    }
    text.as_string().ok_or_else(not_json)
}

/// A plain JavaScript object.
fn value<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    js_sys::JSON::parse(&json::text(value))
}

#[wasm_bindgen]
extern "C" {
    /// What `Compact` becomes.
    type CompactObject;
    #[wasm_bindgen(method, getter)]
    fn outcome(this: &CompactObject) -> OutcomeObject;
    #[wasm_bindgen(method, getter)]
    fn steps(this: &CompactObject) -> Array;
    #[wasm_bindgen(method, getter)]
    fn cites(this: &CompactObject) -> Array;

    type StepObject;
    #[wasm_bindgen(method, setter)]
    fn set_cites(this: &StepObject, cites: &JsValue);

    type OutcomeObject;
    #[wasm_bindgen(method, getter)]
    fn scenarios(this: &OutcomeObject) -> Array;

    type ScenarioObject;
    #[wasm_bindgen(method, getter)]
    fn months(this: &ScenarioObject) -> Array;

    type MonthObject;
    #[wasm_bindgen(method, setter)]
    fn set_explanation(this: &MonthObject, steps: &JsValue);
}

/// Puts every citation back in its step and every step back in its months; what is the same stays the same object.
fn expand(object: &CompactObject, compact: &Compact) -> Result<JsValue, JsValue> {
    let (outcome, steps, cites) = (object.outcome(), object.steps(), object.cites());
    for (step, cited) in (0_u32..).zip(&compact.cited) {
        steps.get(step).unchecked_into::<StepObject>().set_cites(&cites.get(*cited));
    }
    let explanations = Array::new();
    for places in &compact.explanations {
        let explanation: Array = places.iter().map(|place| steps.get(*place)).collect();
        explanations.push(&explanation);
    }
    for (scenario, places) in (0_u32..).zip(&compact.places) {
        let months = outcome.scenarios().get(scenario).unchecked_into::<ScenarioObject>().months();
        for (month, place) in (0_u32..).zip(places) {
            months.get(month).unchecked_into::<MonthObject>().set_explanation(&explanations.get(*place));
        }
    }
    Ok(outcome.into())
}

/// An `Error` with `name`, `code` and `errors`.
fn thrown(error: &InvalidCase) -> JsValue {
    let thrown = js_sys::Error::new(&error.to_string());
    thrown.set_name("InvalidCase");
    let fields = value(&error.errors()).unwrap_or(JsValue::UNDEFINED);
    for (name, value) in [("code", JsValue::from_str(InvalidCase::CODE)), ("errors", fields)] {
        // Setting a property of a new object cannot fail.
        let _ = js_sys::Reflect::set(&thrown, &JsValue::from_str(name), &value);
    }
    thrown.into()
}
