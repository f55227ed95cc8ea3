//! Bad input about wage and tax, and about a curve: each problem by its field and a code of the catalogue.

use loont::explain::catalogue::ErrorId;
use loont::{Case, CurveRequest, HoursRequest, InvalidCase, curve, hours_for};
use serde_json::{Value, json};

const JOB: &str = "scenarios[0].activities[0]";

/// A case with one job, changed.
fn case(change: impl FnOnce(&mut Value)) -> Value {
    let mut case = json!({
        "schema": 1,
        "person": { "scheme": "employee", "family": "single",
            "tax": { "household": "single", "dependent_children": 0, "municipal_rate": "7" } },
        "incapacity": { "start": "2025-06-02", "basis": { "kind": "monthly_wage", "gross": "3000.00" } },
        "horizon": { "from": "2026-04", "months": 1 },
        "scenarios": [{ "id": "plan", "activities": [{
            "kind": "employee_work", "from": "2026-04-01", "to": "2026-06-30", "weekly_hours": "19",
            "full_time_hours": "38", "gross_monthly": "1500.00",
        }] }],
    });
    change(&mut case);
    case
}

fn job(change: impl FnOnce(&mut Value)) -> Value {
    case(|case| change(&mut case["scenarios"][0]["activities"][0]))
}

fn tax(tax: Value) -> Value {
    case(|case| case["person"]["tax"] = tax)
}

fn listed(error: &InvalidCase) -> Vec<(String, &'static str)> {
    for problem in error.errors() {
        let id = ErrorId::ALL.iter().find(|id| id.id() == problem.code).expect("a code of the catalogue");
        assert_eq!(problem.args.names().collect::<Vec<_>>(), id.args(), "{}", problem.code);
    }
    error.errors().iter().map(|error| (error.path.clone(), error.code)).collect()
}

fn problems(case: &Value) -> Vec<(String, &'static str)> {
    Case::from_value(case).err().map_or_else(Vec::new, |error| listed(&error))
}

fn one(path: &str, code: &'static str) -> Vec<(String, &'static str)> {
    vec![(path.to_string(), code)]
}

#[test]
fn answers_about_the_tax_have_their_bounds() {
    assert_eq!(problems(&case(|_| ())), []);
    let children = |count: Value| problems(&tax(json!({ "household": "single", "dependent_children": count })));
    let path = "person.tax.dependent_children";
    assert_eq!(children(json!(20)), []);
    assert_eq!(children(json!(-1)), one(path, "count_out_of_range"));
    assert_eq!(children(json!(21)), one(path, "count_out_of_range"));
    assert_eq!(children(json!(1.5)), one(path, "count_out_of_range"));
    assert_eq!(children(json!("2")), one(path, "wrong_type"));

    let municipal = |rate: Value| problems(&tax(json!({ "household": "single", "municipal_rate": rate })));
    let path = "person.tax.municipal_rate";
    assert_eq!(municipal(json!("0")), []);
    assert_eq!(municipal(json!("20")), []);
    assert_eq!(municipal(json!("20.01")), one(path, "municipal_rate_too_high"));
    assert_eq!(municipal(json!("100")), one(path, "municipal_rate_too_high"));
    assert_eq!(municipal(json!("300")), one(path, "percent_out_of_range"));
    assert_eq!(municipal(json!("-1")), one(path, "negative"));
    assert_eq!(municipal(json!(7)), one(path, "number_for_decimal"));

    assert_eq!(problems(&tax(json!({ "household": "widowed" }))), one("person.tax.household", "unknown_word"));
    assert_eq!(problems(&tax(json!({ "dependent_children": 1 }))), one("person.tax.household", "missing"));
    assert_eq!(
        problems(&tax(json!({ "household": "single", "children": 1 }))),
        one("person.tax.children", "unknown_field")
    );
}

#[test]
fn answers_about_the_withholding_have_their_bounds_and_survive_an_upgrade() {
    let answers = json!({ "household": "couple_two_incomes", "handicap": true, "partner_handicap": false,
        "partner_income": "small_pension", "lone_parent": false, "taxed_benefits": "270.17", "exempt_commuting": "41.67" });
    let said = tax(answers.clone());
    assert_eq!(problems(&said), []);
    let upgraded = Case::upgrade(&said.to_string()).expect("a case of today");
    assert_eq!(serde_json::to_value(&upgraded).expect("text")["person"]["tax"], answers);

    for path in ["handicap", "partner_handicap", "lone_parent"] {
        let wrong = tax(json!({ "household": "single", path: "yes" }));
        assert_eq!(problems(&wrong), one(&format!("person.tax.{path}"), "wrong_type"));
    }
    let partner = tax(json!({ "household": "single", "partner_income": "none" }));
    assert_eq!(problems(&partner), one("person.tax.partner_income", "unknown_word"));

    let exempt = |benefits: Value, exempt: Value| {
        let mut tax = json!({ "household": "single", "exempt_commuting": exempt });
        if !benefits.is_null() {
            tax["taxed_benefits"] = benefits;
        }
        problems(&self::tax(tax))
    };
    let path = "person.tax.exempt_commuting";
    assert_eq!(exempt(json!("41.67"), json!("41.67")), []);
    assert_eq!(exempt(json!("41.67"), json!("41.68")), one(path, "exempt_above_benefits"));
    assert_eq!(exempt(Value::Null, json!("41.67")), one(path, "exempt_above_benefits"));
    assert_eq!(exempt(Value::Null, json!("0")), []);
    assert_eq!(exempt(json!("41.67"), json!(41.67)), one(path, "number_for_decimal"));
    assert_eq!(exempt(json!("-1"), json!("41.67")), one("person.tax.taxed_benefits", "negative"));
}

#[test]
fn what_is_said_of_a_partner_is_read_with_care() {
    let partner = |partner: Value| problems(&case(|case| case["person"]["household"] = json!({ "partner": partner })));
    let path = |field: &str| format!("person.household.partner.{field}");
    assert_eq!(partner(json!({ "income": "wage", "gross_monthly": "2500.00", "net_taxable_yearly": "20000.00" })), []);
    assert_eq!(problems(&case(|case| case["person"]["household"] = json!({}))), []);
    assert_eq!(partner(json!({})), one(&path("income"), "missing"));
    assert_eq!(partner(json!({ "income": "lottery" })), one(&path("income"), "unknown_word"));
    assert_eq!(
        partner(json!({ "income": "wage", "gross_monthly": 2500 })),
        one(&path("gross_monthly"), "number_for_decimal")
    );
    assert_eq!(
        partner(json!({ "income": "wage", "net_taxable_yearly": "-1" })),
        one(&path("net_taxable_yearly"), "negative")
    );
    assert_eq!(partner(json!({ "income": "wage", "gross": "1.00" })), one(&path("gross"), "unknown_field"));
    let children = case(|case| case["person"]["household"] = json!({ "kids": 1 }));
    assert_eq!(problems(&children), one("person.household.kids", "unknown_field"));
}

#[test]
fn hours_without_a_wage_are_refused_unless_the_work_is_unpaid() {
    let wage = |wage: &str, setting: &str| {
        problems(&job(|job| {
            job["gross_monthly"] = json!(wage);
            job["setting"] = json!(setting);
        }))
    };
    let path = format!("{JOB}.gross_monthly");
    assert_eq!(wage("0.00", "regular"), one(&path, "wage_zero_with_hours"));
    assert_eq!(wage("0", "student_job"), one(&path, "wage_zero_with_hours"));
    assert_eq!(wage("-0.01", "regular"), one(&path, "negative"));
    assert_eq!(wage("0.01", "regular"), []);
    assert_eq!(wage("0.00", "work_care"), []);

    let attested = |hours: &str, gross: &str, setting: &str| {
        problems(&job(|job| {
            job["setting"] = json!(setting);
            job["hours_by_month"] =
                json!([{ "month": "2026-05", "hours": hours, "full_time_hours": "160", "gross": gross }]);
        }))
    };
    let path = format!("{JOB}.hours_by_month[0].gross");
    assert_eq!(attested("40", "0.00", "regular"), one(&path, "wage_zero_with_hours"));
    assert_eq!(attested("40", "0.00", "work_care"), []);
    assert_eq!(attested("0", "0.00", "regular"), []);
    assert_eq!(attested("40", "400.00", "regular"), []);
}

#[test]
fn hours_above_full_time_are_refused() {
    let weekly = problems(&job(|job| job["weekly_hours"] = json!("38.01")));
    assert_eq!(weekly, one(&format!("{JOB}.weekly_hours"), "hours_above_full_time"));
    let attested = |hours: &str| {
        problems(&job(|job| {
            job["hours_by_month"] = json!([{ "month": "2026-05", "hours": hours, "full_time_hours": "160" }]);
        }))
    };
    assert_eq!(attested("160"), []);
    assert_eq!(attested("160.01"), one(&format!("{JOB}.hours_by_month[0].hours"), "hours_above_full_time"));
}

#[test]
fn an_unknown_kind_of_worker_is_refused_wherever_it_stands() {
    assert_eq!(
        problems(&job(|job| job["worker"] = json!("green_collar"))),
        one(&format!("{JOB}.worker"), "unknown_word")
    );
    assert_eq!(
        problems(&case(|case| case["incapacity"]["worker"] = json!("green_collar"))),
        one("incapacity.worker", "unknown_word")
    );
    let full = |worker: &str| {
        problems(&job(|job| {
            *job = json!({ "kind": "full_resumption", "from": "2026-04-01", "gross_monthly": "3000.00", "worker": worker });
        }))
    };
    assert_eq!(full("blue_collar"), []);
    assert_eq!(full("green_collar"), one(&format!("{JOB}.worker"), "unknown_word"));
}

#[test]
fn a_request_for_a_curve_is_read_with_care() {
    let asked = |request: Value| CurveRequest::from_value(&request).err().map_or_else(Vec::new, |error| listed(&error));
    assert_eq!(asked(json!({ "month": "2026-04" })), []);
    assert_eq!(asked(json!({ "month": "2026-04", "step": "0.1" })), []);
    assert_eq!(asked(json!({ "month": "2026-04", "step": "60" })), []);
    for (step, code) in [
        (json!("0.01"), "step_too_small"),
        (json!("0.09"), "step_too_small"),
        (json!("0"), "step_too_small"),
        (json!("61"), "hours_out_of_range"),
        (json!(0.5), "number_for_decimal"),
        (json!(1), "number_for_decimal"),
        (json!("half"), "not_a_decimal"),
        (json!("-1"), "negative"),
    ] {
        assert_eq!(asked(json!({ "month": "2026-04", "step": step })), one("step", code), "{step}");
    }
    assert_eq!(asked(json!({})), one("month", "missing"));
    assert_eq!(asked(json!({ "month": "2026-13" })), one("month", "not_a_month"));
    assert_eq!(asked(json!({ "month": "2026-04", "hours": "19" })), one("hours", "unknown_field"));
    assert_eq!(asked(json!({ "month": "2026-04", "scenario": 1 })), one("scenario", "wrong_type"));
    assert_eq!(asked(json!([])), one("", "wrong_type"));
    assert_eq!(listed(&CurveRequest::from_json("{").expect_err("broken")), one("", "not_json"));
    let all = asked(json!({ "mont": "2026-04", "step": "0.01" }));
    for problem in [("mont", "unknown_field"), ("month", "missing"), ("step", "step_too_small")] {
        assert!(all.contains(&(problem.0.to_string(), problem.1)), "{all:?}");
    }
}

#[test]
fn a_request_for_hours_is_read_with_care() {
    let asked = |request: Value| HoursRequest::from_value(&request).err().map_or_else(Vec::new, |error| listed(&error));
    assert_eq!(asked(json!({ "month": "2026-04", "net": "1900.00" })), []);
    assert_eq!(asked(json!({ "month": "2026-04", "net": "0.00", "after_tax": true, "step": "1" })), []);
    for (net, code) in [
        (json!(1900), "number_for_decimal"),
        (json!("1900.005"), "too_many_decimals"),
        (json!("-1.00"), "negative"),
        (json!("a lot"), "not_a_decimal"),
    ] {
        assert_eq!(asked(json!({ "month": "2026-04", "net": net })), one("net", code), "{net}");
    }
    assert_eq!(asked(json!({ "month": "2026-04" })), one("net", "missing"));
    assert_eq!(asked(json!({ "net": "1900.00" })), one("month", "missing"));
    assert_eq!(asked(json!({ "month": "2026-04", "net": "1.00", "after_tax": "yes" })), one("after_tax", "wrong_type"));
    assert_eq!(asked(json!({ "month": "2026-04", "net": "1.00", "gross": "1" })), one("gross", "unknown_field"));
    let case = Case::from_value(&case(|_| ())).expect("a case");
    let request = HoursRequest::from_value(&json!({ "month": "2026-03", "net": "1.00" })).expect("a request");
    let error = hours_for(&case, &request).expect_err("no job in March");
    assert_eq!(listed(&error), one("scenario", "no_job_in_month"));
}

#[test]
fn a_curve_needs_a_job_in_its_month() {
    let case = Case::from_value(&case(|_| ())).expect("a case");
    let asked = |request: Value| {
        let request = CurveRequest::from_value(&request).expect("a request");
        curve(&case, &request).err().map_or_else(Vec::new, |error| listed(&error))
    };
    assert_eq!(asked(json!({ "month": "2026-04" })), []);
    assert_eq!(asked(json!({ "month": "2026-06", "scenario": "plan" })), []);
    assert_eq!(asked(json!({ "month": "2026-04", "scenario": "other" })), one("scenario", "no_job_in_month"));
    assert_eq!(asked(json!({ "month": "2026-04", "scenario": "baseline" })), one("scenario", "no_job_in_month"));
    // Before its first day and after its last one.
    assert_eq!(asked(json!({ "month": "2026-03" })), one("scenario", "no_job_in_month"));
    assert_eq!(asked(json!({ "month": "2026-07" })), one("scenario", "no_job_in_month"));
}
