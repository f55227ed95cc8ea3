//! Bad input: every problem at once, each with the path of its field and a code of the catalogue.

#[path = "support/tries.rs"]
mod tries;

use loont::Case;
use loont::explain::catalogue::ErrorId;
use proptest::prelude::*;
use serde_json::{Value, json};
use tries::tries;

fn good() -> Value {
    json!({
        "schema": 1,
        "person": { "scheme": "employee", "family": "single" },
        "incapacity": { "start": "2025-06-02", "basis": { "kind": "monthly_wage", "gross": "3000.00" } },
        "horizon": { "from": "2026-03", "months": 12 },
        "scenarios": [{ "id": "plan", "activities": [{
            "kind": "employee_work", "from": "2026-04-01", "weekly_hours": "19", "full_time_hours": "38",
            "gross_monthly": "1500.00",
        }] }],
    })
}

/// The good case with one value put at a JSON pointer.
fn with(pointer: &str, value: Value) -> Value {
    let mut case = good();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let parent = case.pointer_mut(parent).expect("a parent");
    match parent {
        Value::Object(map) => {
            map.insert(name.to_string(), value);
        }
        other => panic!("{other} has no {name}"),
    }
    case
}

fn problems(case: &Value) -> Vec<(String, &'static str)> {
    match Case::from_value(case) {
        Ok(_) => Vec::new(),
        Err(error) => error.errors().iter().map(|error| (error.path.clone(), error.code)).collect(),
    }
}

const JOB: &str = "/scenarios/0/activities/0";
const JOB_PATH: &str = "scenarios[0].activities[0]";

#[test]
fn the_good_case_is_good() {
    assert_eq!(problems(&good()), []);
}

#[test]
fn every_wrong_field_is_named() {
    let wage = "/incapacity/basis/gross";
    let wage_path = "incapacity.basis.gross";
    let job = |name: &str| (format!("{JOB}/{name}"), format!("{JOB_PATH}.{name}"));
    let fixed: [(&str, Value, &str, &str); 36] = [
        (wage, json!(3000), wage_path, "number_for_decimal"),
        (wage, json!(3000.5), wage_path, "number_for_decimal"),
        (wage, json!("3000.005"), wage_path, "too_many_decimals"),
        (wage, json!("1234567890123456789012345678901234567890"), wage_path, "too_large"),
        (wage, json!("-1.00"), wage_path, "negative"),
        (wage, json!("0.00"), wage_path, "not_positive"),
        (wage, json!("3,000.00"), wage_path, "not_a_decimal"),
        (wage, json!("1e3"), wage_path, "not_a_decimal"),
        (wage, json!(""), wage_path, "not_a_decimal"),
        (wage, json!(" 3000"), wage_path, "not_a_decimal"),
        (wage, json!("3000."), wage_path, "not_a_decimal"),
        (wage, Value::Null, wage_path, "wrong_type"),
        ("/incapacity/start", json!("2025-02-31"), "incapacity.start", "no_such_date"),
        ("/incapacity/start", json!("2025-2-3"), "incapacity.start", "not_a_date"),
        ("/incapacity/start", json!("20250602"), "incapacity.start", "not_a_date"),
        ("/incapacity/start", json!("9999-01-01"), "incapacity.start", "date_out_of_range"),
        ("/incapacity/start", json!(20250602), "incapacity.start", "wrong_type"),
        ("/incapacity/basis/kind", json!("weekly_wage"), "incapacity.basis.kind", "unknown_word"),
        ("/incapacity/basis", json!({ "kind": "flat_rate" }), "incapacity.basis.kind", "not_for_scheme"),
        ("/incapacity/basis/gros", json!("1.00"), "incapacity.basis.gros", "unknown_field"),
        ("/incapacity/unemployment_benefit", json!("60.00"), "incapacity.unemployment_benefit", "not_for_scheme"),
        ("/incapacity/regular_worker", json!("yes"), "incapacity.regular_worker", "wrong_type"),
        ("/person/scheme", json!("self_employed"), "incapacity.basis.kind", "not_for_scheme"),
        ("/person/family", json!("married"), "person.family", "unknown_word"),
        ("/person/birth_date", json!("2025-06-02"), "person.birth_date", "born_after_incapacity"),
        (
            "/person/tax",
            json!({ "household": "single", "dependent_children": -1 }),
            "person.tax.dependent_children",
            "count_out_of_range",
        ),
        (
            "/person/tax",
            json!({ "household": "single", "municipal_rate": "300" }),
            "person.tax.municipal_rate",
            "percent_out_of_range",
        ),
        ("/horizon/months", json!(10_000), "horizon.months", "count_out_of_range"),
        ("/horizon/months", json!(0), "horizon.months", "count_out_of_range"),
        ("/horizon/months", json!(1.5), "horizon.months", "count_out_of_range"),
        ("/horizon/months", json!("12"), "horizon.months", "wrong_type"),
        ("/horizon/from", json!("2026-13"), "horizon.from", "not_a_month"),
        ("/horizon/from", json!("2017-12"), "horizon.from", "horizon_before_law"),
        ("/schema", json!(2), "schema", "unknown_schema"),
        ("/extra", json!(1), "extra", "unknown_field"),
        ("/scenarios", json!({}), "scenarios", "wrong_type"),
    ];
    for (pointer, value, path, code) in fixed {
        assert_eq!(problems(&with(pointer, value.clone())), [(path.to_string(), code)], "{pointer} {value}");
    }
    for (name, value, code) in [
        ("kind", json!("gardening"), "unknown_word"),
        ("weekly_hours", json!("0"), "hours_out_of_range"),
        ("weekly_hours", json!("61"), "hours_out_of_range"),
        ("weekly_hours", json!(19), "number_for_decimal"),
        ("weekly_hours", json!("39"), "hours_above_full_time"),
        ("permitted_hours", json!("0"), "hours_out_of_range"),
        ("permitted_hours", json!("39"), "hours_above_full_time"),
        ("from", json!("2025-06-01"), "activity_goes_on"),
        ("to", json!("2026-03-31"), "end_before_start"),
        ("setting", json!("home"), "unknown_word"),
        ("hours_by_month", json!([{ "month": "2026-03", "hours": "10", "full_time_hours": "160" }]), ""),
        ("gross_yearly", json!("1.00"), "unknown_field"),
    ] {
        let (pointer, path) = job(name);
        let expected = match name {
            "hours_by_month" => (format!("{path}[0].month"), "month_outside_activity"),
            _ => (path, code),
        };
        assert_eq!(problems(&with(&pointer, value.clone())), [expected], "{name} {value}");
    }
}

#[test]
fn all_problems_come_at_once_in_the_order_of_the_case() {
    let mut case = good();
    case["person"]["family"] = json!("alone");
    case["incapacity"]["basis"]["gross"] = json!(3000);
    case["horizon"]["months"] = json!(0);
    case["scenarios"][0]["activities"][0]["weekly_hours"] = json!("sixty");
    case["scenarios"][0]["id"] = json!("baseline");
    let paths: Vec<String> = problems(&case).into_iter().map(|(path, _)| path).collect();
    let hours = format!("{JOB_PATH}.weekly_hours");
    assert_eq!(paths, ["person.family", "incapacity.basis.gross", "horizon.months", "scenarios[0].id", &hours]);
}

#[test]
fn what_comes_twice_or_too_often_is_refused() {
    let mut case = good();
    case["scenarios"] = json!([good()["scenarios"][0], good()["scenarios"][0]]);
    assert_eq!(problems(&case), [("scenarios[1].id".to_string(), "duplicate")]);
    case["scenarios"] = Value::Array(vec![good()["scenarios"][0].clone(); 9]);
    assert_eq!(problems(&case), [("scenarios".to_string(), "too_many")]);
    let mut case = good();
    case["scenarios"][0]["activities"] = Value::Array(vec![good()["scenarios"][0]["activities"][0].clone(); 25]);
    assert_eq!(problems(&case), [("scenarios[0].activities".to_string(), "too_many")]);
    let mut case = good();
    let change = json!({ "from": "2026-05-01", "family": "single" });
    case["person"]["family_changes"] = json!([change, change]);
    assert_eq!(problems(&case), [("person.family_changes[1].from".to_string(), "duplicate")]);
}

#[test]
fn a_letter_has_its_bounds() {
    let letter = |on: &str| with("/incapacity/basis", json!({ "kind": "daily_benefit", "gross": "60.00", "on": on }));
    assert_eq!(problems(&letter("2025-06-02")), []);
    let path = "incapacity.basis.on".to_string();
    assert_eq!(problems(&letter("2025-06-01")), [(path.clone(), "letter_before_incapacity")]);
    let mut old = letter("2016-05-01");
    old["incapacity"]["start"] = json!("2016-01-01");
    assert_eq!(problems(&old), [(path, "letter_before_history")]);
}

#[test]
fn work_before_the_hours_rule_is_refused_by_name() {
    let mut case = good();
    case["incapacity"]["start"] = json!("2018-01-02");
    case["scenarios"][0]["activities"][0]["from"] = json!("2018-03-31");
    assert_eq!(problems(&case), [(format!("{JOB_PATH}.from"), "work_before_hours_rule")]);
}

#[test]
fn what_is_not_a_case_at_all_is_one_problem() {
    for (text, code) in [("", "not_json"), ("{", "not_json"), ("null", "wrong_type"), ("[]", "wrong_type")] {
        let error = Case::from_json(text).expect_err("not a case");
        assert_eq!(error.errors().len(), 1);
        assert_eq!(error.errors()[0].code, code, "{text}");
    }
    let deep = "[".repeat(100_000);
    assert_eq!(Case::from_json(&deep).expect_err("not a case").errors()[0].code, "not_json");
    let large = format!("\"{}\"", "x".repeat(4_000_000));
    assert_eq!(Case::from_json(&large).expect_err("not a case").errors()[0].code, "input_too_large");
}

#[test]
fn a_case_with_many_problems_lists_a_bounded_number() {
    let mut case = good();
    for index in 0..5_000 {
        case["person"][format!("field{index}")] = json!(1);
    }
    let list = problems(&case);
    assert_eq!(list.len(), 200);
    assert!(list.iter().all(|(_, code)| *code == "unknown_field"));
}

#[test]
fn upgrade_gives_todays_case_and_the_same_case_again() {
    let case = Case::upgrade(&good().to_string()).expect("a case");
    let saved = serde_json::to_string(&case).expect("a case is JSON");
    assert_eq!(Case::upgrade(&saved).expect("a case"), case);
    assert_eq!(serde_json::from_str::<Value>(&saved).expect("JSON"), good());
}

/// Any JSON, also shaped like parts of a case.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[ -~]{0,12}".prop_map(Value::from),
        prop_oneof![Just("2026-04-01"), Just("employee_work"), Just("19"), Just("2026-03"), Just("99999999999.99")]
            .prop_map(Value::from),
    ];
    let name = prop_oneof![
        "[a-z_]{1,8}",
        prop_oneof![Just("schema"), Just("person"), Just("incapacity"), Just("kind"), Just("from"), Just("basis")]
            .prop_map(str::to_string),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::vec((name.clone(), inner), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Every place in a case where a value stands.
fn places(value: &Value, at: String, list: &mut Vec<String>) {
    if !at.is_empty() {
        list.push(at.clone());
    }
    match value {
        Value::Object(map) => map.iter().for_each(|(name, value)| places(value, format!("{at}/{name}"), list)),
        Value::Array(entries) => {
            entries.iter().enumerate().for_each(|(index, value)| places(value, format!("{at}/{index}"), list));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(tries(2000))]

    #[test]
    fn no_input_makes_the_engine_panic(value in any_json()) {
        if let Err(error) = Case::from_value(&value) {
            prop_assert!(!error.errors().is_empty());
        }
    }

    #[test]
    fn anything_anywhere_is_either_simulated_or_refused_by_a_code_of_the_catalogue(
        value in any_json(), place in any::<proptest::sample::Index>(),
    ) {
        let mut case = good();
        let mut list = Vec::new();
        places(&case, String::new(), &mut list);
        *case.pointer_mut(&list[place.index(list.len())]).expect("a place") = value;
        match Case::from_value(&case) {
            Ok(case) => {
                prop_assert!(!loont::simulate(&case).scenarios.is_empty());
            }
            Err(error) => for error in error.errors() {
                let id = ErrorId::ALL.iter().find(|id| id.id() == error.code).expect("a code of the catalogue");
                prop_assert_eq!(error.args.names().collect::<Vec<_>>(), id.args());
            }
        }
    }
}
