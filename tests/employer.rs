//! The employer's view: what is refused, and what must hold for every case.

mod support;
#[path = "support/tries.rs"]
mod tries;

use loont::units::Money;
use loont::{EmployerCase, employer};
use proptest::prelude::*;
use serde_json::{Value, json};
use tries::tries;

/// A job of 2,600 a month whose holder has been ill since March 2026, with one way back.
fn ordinary() -> Value {
    json!({
        "schema": 1, "kind": "employer",
        "employer": { "region": "flanders", "headcount_50_or_more": true },
        "worker": { "status": "white_collar", "employed_since": "2018-01-02", "age_at_start": 40 },
        "job": { "gross_monthly": "2600.00", "weekly_hours": "38", "full_time_hours": "38" },
        "incapacity": { "start": "2026-03-02" },
        "horizon": { "from": "2026-03", "months": 6 },
        "options": [{ "id": "half", "events": [
            { "kind": "partial_resumption", "from": "2026-05-04", "weekly_hours": "19" }
        ] }],
    })
}

/// The ordinary case with one value replaced, by its JSON pointer; the parent must be there.
fn with(pointer: &str, value: Value) -> Value {
    let mut case = ordinary();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let parent = case.pointer_mut(parent).expect("a parent");
    match parent {
        Value::Array(list) => list[name.parse::<usize>().expect("a place")] = value,
        other => other[name] = value,
    }
    case
}

fn problems(case: &Value) -> Vec<(String, String)> {
    let error = EmployerCase::from_value(case).expect_err("a case that is refused");
    error.errors().iter().map(|problem| (problem.path.clone(), problem.code.to_string())).collect()
}

fn one(path: &str, code: &str) -> Vec<(String, String)> {
    vec![(path.to_string(), code.to_string())]
}

#[test]
fn bad_input_is_named_and_refused() {
    let event = |event: Value| with("/options/0/events/0", event);
    let two = |first: Value, second: Value| with("/options/0/events", json!([first, second]));
    let aid = |aid: Value| with("/subsidies", aid);
    let in_region = |region: &str, list: Value| {
        let mut case = aid(list);
        case["employer"]["region"] = json!(region);
        case
    };
    let maatwerk = |percent: &str| {
        let one = json!({ "kind": "individual_maatwerk", "since": "2025-10-01", "package": "five_years", "percent": percent });
        aid(json!([one]))
    };
    let half = |from: &str| json!({ "kind": "partial_resumption", "from": from, "weekly_hours": "19" });
    let half_until =
        |from: &str, to: &str| json!({ "kind": "partial_resumption", "from": from, "to": to, "weekly_hours": "19" });
    let ill = |from: &str| json!({ "kind": "relapse", "from": from });
    let full = |from: &str| json!({ "kind": "full_resumption", "from": from });
    for (case, path, code) in [
        (with("/schema", json!(2)), "schema", "unknown_schema"),
        (with("/kind", json!("person")), "kind", "unknown_word"),
        (with("/employer/region", json!("luxembourg")), "employer.region", "unknown_word"),
        (with("/employer/category", json!(4)), "employer.category", "count_out_of_range"),
        (
            with("/employer/headcount_20_or_more", json!(false)),
            "employer.headcount_20_or_more",
            "headcount_contradicts",
        ),
        (with("/employer/contribution_percent", json!("101")), "employer.contribution_percent", "percent_out_of_range"),
        (with("/worker/age_at_start", json!(13)), "worker.age_at_start", "count_out_of_range"),
        (with("/worker/employed_since", json!("2026-05-05")), "worker.employed_since", "work_before_contract"),
        (with("/job/gross_monthly", json!(2600)), "job.gross_monthly", "number_for_decimal"),
        (with("/job/gross_monthly", json!("0.00")), "job.gross_monthly", "not_positive"),
        (with("/job/weekly_hours", json!("38.5")), "job.weekly_hours", "hours_above_full_time"),
        (with("/incapacity/start", json!("2026-02-30")), "incapacity.start", "no_such_date"),
        (
            with("/incapacity/previous", json!({ "from": "2026-01-05", "to": "2026-03-02" })),
            "incapacity.previous.to",
            "previous_not_before",
        ),
        (
            with("/incapacity/previous", json!({ "from": "2026-01-05", "to": "2026-02-02", "days_paid": 31 })),
            "incapacity.previous.days_paid",
            "count_out_of_range",
        ),
        (with("/horizon/from", json!("2017-12")), "horizon.from", "horizon_before_law"),
        (with("/horizon/months", json!(121)), "horizon.months", "count_out_of_range"),
        (with("/options/0/id", json!("no_resumption")), "options[0].id", "reserved_name"),
        (event(half("2026-03-02")), "options[0].events[0].from", "resumption_too_early"),
        (event(json!({ "kind": "holiday", "from": "2026-05-04" })), "options[0].events[0].kind", "unknown_word"),
        (
            event(json!({ "kind": "full_resumption", "from": "2026-05-04", "to": "2026-06-04" })),
            "options[0].events[0].to",
            "unknown_field",
        ),
        (two(full("2026-05-04"), half("2026-06-01")), "options[0].events[1].from", "overlaps_activity"),
        (two(half("2026-06-01"), full("2026-05-04")), "options[0].events[0].from", "overlaps_activity"),
        (two(half("2026-05-04"), half("2026-05-04")), "options[0].events[1].from", "overlaps_activity"),
        (
            with("/options/0/events", json!([half("2026-04-06"), ill("2026-05-04"), ill("2026-06-01")])),
            "options[0].events[2].from",
            "overlaps_activity",
        ),
        (event(ill("2026-05-04")), "options[0].events[0].from", "relapse_without_work"),
        (two(half("2026-06-01"), ill("2026-05-04")), "options[0].events[1].from", "relapse_without_work"),
        // Permitted work that ended: the person was ill all the time.
        (
            two(half_until("2026-04-06", "2026-05-31"), ill("2026-06-02")),
            "options[0].events[1].from",
            "relapse_without_work",
        ),
        (with("/worker/employed_since", json!("2026-03-03")), "worker.employed_since", "contract_during_illness"),
        (
            aid(json!([{ "kind": "phare", "since": "2026-05-04", "percent": "20" }])),
            "subsidies[0].kind",
            "aid_other_region",
        ),
        (aid(json!([{ "kind": "aviq_integration", "since": "2026-05-04" }])), "subsidies[0].kind", "aid_other_region"),
        (
            in_region("wallonia", json!([{ "kind": "vop", "since": "2023-06-01" }])),
            "subsidies[0].kind",
            "aid_other_region",
        ),
        (maatwerk("22"), "subsidies[0].percent", "aid_percent_step"),
        (maatwerk("20.5"), "subsidies[0].percent", "aid_percent_step"),
        (maatwerk("80"), "subsidies[0].percent", "aid_percent"),
        (aid(json!([{ "kind": "vop", "since": "2023-07-01" }])), "subsidies[0].since", "aid_closed"),
        (aid(json!([{ "kind": "vop", "since": "2008-09-30" }])), "subsidies[0].since", "aid_before_rule"),
        (
            in_region("wallonia", json!([{ "kind": "aviq_compensation", "since": "2026-05-04", "percent": "45.01" }])),
            "subsidies[0].percent",
            "aid_percent",
        ),
        (aid(json!([{ "kind": "phare", "since": "2026-05-04" }])), "subsidies[0].percent", "missing"),
        (
            in_region(
                "wallonia",
                json!([
                    { "kind": "aviq_integration", "since": "2026-05-04" },
                    { "kind": "aviq_compensation", "since": "2026-05-04", "percent": "30" },
                ]),
            ),
            "subsidies[1].kind",
            "aids_together",
        ),
        (
            aid(json!([{ "kind": "vop", "since": "2023-06-01" }, { "kind": "vop", "since": "2023-06-01" }])),
            "subsidies[1].kind",
            "duplicate",
        ),
    ] {
        assert_eq!(problems(&case), one(path, code), "{case}");
    }
}

#[test]
fn every_problem_is_told_at_once() {
    let mut case = ordinary();
    case["job"]["gross_monthly"] = json!(1);
    case["worker"]["status"] = json!("manager");
    case["horizon"]["months"] = json!(0);
    let paths: Vec<String> = problems(&case).into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["worker.status", "job.gross_monthly", "horizon.months"]);
}

#[test]
fn what_an_employer_is_not_told_has_no_place() {
    for field in ["person", "scenarios", "benefit", "tax"] {
        assert_eq!(problems(&with(&format!("/{field}"), json!({}))), one(field, "unknown_field"));
    }
    for field in ["basis", "unemployment_benefit", "missed_contacts", "worker"] {
        let path = format!("incapacity.{field}");
        assert_eq!(problems(&with(&format!("/incapacity/{field}"), json!("60.00"))), one(&path, "unknown_field"));
    }
    for field in ["birth_date", "family", "tax", "household"] {
        let path = format!("worker.{field}");
        assert_eq!(problems(&with(&format!("/worker/{field}"), json!("single"))), one(&path, "unknown_field"));
    }
    // Nor does it come out: the only benefit is the one that everybody can reckon from the wage.
    let text = serde_json::to_string(&employer(&EmployerCase::from_value(&ordinary()).expect("a case"))).expect("JSON");
    for word in ["family", "with_dependants", "cohabiting", "household", "net\":"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn the_case_of_a_person_is_not_that_of_an_employer() {
    let person = json!({ "schema": 1, "person": {}, "incapacity": {}, "horizon": {}, "scenarios": [] });
    assert!(EmployerCase::from_value(&person).is_err());
    assert!(loont::Case::from_value(&ordinary()).is_err());
}

fn money(least: u32, most: u32) -> impl Strategy<Value = String> {
    (least..most, 0..100u32).prop_map(|(euro, cents)| format!("{euro}.{cents:02}"))
}

prop_compose! {
    /// A case with a way back of up to three kinds of event that follow each other.
    fn case()(
        year in 2018..=2027i32, month in 1..=12u32, day in 1..=28u32, shown in 0..18u32, months in 1..=18u32,
        gross in money(800, 9000), hours in 1..=38u32, blue in any::<bool>(), short in any::<bool>(),
        region in prop_oneof![Just("flanders"), Just("brussels"), Just("wallonia"), Just("ostbelgien")],
        headcount in proptest::option::of(any::<bool>()), category in 1..=3u32,
        work in proptest::option::of((2..500i32, 1..=38u32)), relapse in proptest::option::of((1..250i32, 1..40i32)),
        back in proptest::option::of(50..200i32), premium in proptest::option::of(money(0, 4000)),
        reduction in proptest::option::of(money(0, 600)), previous in proptest::option::of((1..80i32, 0..30u32)),
        replaced in any::<bool>(), exempt in proptest::option::of(any::<bool>()), aided in any::<bool>(),
    ) -> Value {
        let start: loont::units::Day = format!("{year:04}-{month:02}-{day:02}").parse().expect("a day");
        let mut events = Vec::new();
        let mut last = start;
        if let Some((after, weekly)) = work {
            last = start.plus_days(after);
            events.push(json!({
                "kind": "partial_resumption", "from": last.to_string(), "weekly_hours": weekly.min(hours).to_string(),
            }));
        }
        if let (Some((after, length)), false) = (relapse, events.is_empty()) {
            last = last.plus_days(after);
            events.push(json!({
                "kind": "relapse", "from": last.to_string(), "to": last.plus_days(length).to_string(),
            }));
        }
        if let Some(after) = back {
            last = last.plus_days(after);
            events.push(json!({ "kind": "full_resumption", "from": last.to_string() }));
            events.push(json!({ "kind": "relapse", "from": last.plus_days(after / 4 + 1).to_string() }));
        }
        let mut case = json!({
            "schema": 1, "kind": "employer",
            "employer": { "region": region, "category": category },
            "worker": { "status": if blue { "blue_collar" } else { "white_collar" },
                        "contract": if short { "fixed_shorter" } else { "indefinite" } },
            "job": { "gross_monthly": gross, "weekly_hours": hours.to_string(), "full_time_hours": "38" },
            "incapacity": { "start": start.to_string() },
            "horizon": { "from": start.month().plus(shown).to_string(), "months": months },
            "options": [{ "id": "way", "events": events }],
        });
        if let Some(fifty) = headcount {
            case["employer"]["headcount_50_or_more"] = json!(fifty);
        }
        if let Some(premium) = premium {
            case["job"]["end_of_year_premium"] = json!(premium);
        }
        if let Some(reduction) = reduction {
            case["job"]["structural_reduction"] = json!(reduction);
        }
        if let Some((ago, paid)) = previous {
            let to = start.plus_days(-ago);
            case["incapacity"]["previous"] =
                json!({ "from": to.plus_days(-40).to_string(), "to": to.to_string(), "days_paid": paid });
        }
        if replaced {
            case["replacement"] = json!({ "gross_monthly": "2100.00", "weekly_hours": "38", "status": "blue_collar" });
        }
        if let Some(exempt) = exempt {
            case["solidarity_exempt_if_authorised_work"] = json!(exempt);
        }
        if aided {
            // Who lives in Brussels and works in Wallonia can have both.
            case["employer"]["region"] = json!("wallonia");
            case["worker"]["region"] = json!("brussels");
            case["subsidies"] = json!([
                { "kind": "aviq_compensation", "since": start.to_string(), "percent": "30" },
                { "kind": "phare", "since": start.to_string(), "percent": "60" },
            ]);
        }
        case
    }
}

fn run(case: &Value) -> Value {
    let read = EmployerCase::from_value(case).unwrap_or_else(|error| panic!("{error}: {case}"));
    serde_json::to_value(employer(&read)).expect("JSON")
}

fn amount(value: &Value) -> Money {
    value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("{value} is no amount"))
}

proptest! {
    #![proptest_config(tries(150))]

    #[test]
    fn costs_are_never_negative_and_add_up(case in case()) {
        for option in run(&case)["options"].as_array().expect("options") {
            let mut sum = (Money::ZERO, Money::ZERO);
            for month in option["months"].as_array().expect("months") {
                let mut cost = Money::ZERO;
                for field in ["wage", "holiday_pay", "end_of_year_premium"] {
                    cost = cost.plus(amount(&month[field]));
                }
                let contributions = &month["contributions"];
                let paid = amount(&contributions["paid"]);
                prop_assert_eq!(paid, amount(&contributions["basic"]).minus(amount(&contributions["reduction"])));
                prop_assert!(paid >= Money::ZERO);
                cost = cost.plus(paid);
                if let Some(ill) = month.get("guaranteed_wage") {
                    cost = cost.plus(amount(&ill["gross"])).plus(amount(&ill["contributions"]));
                    prop_assert!(amount(&ill["gross"]) >= Money::ZERO);
                }
                if let Some(who) = month.get("replacement") {
                    cost = cost.plus(amount(&who["cost"]));
                }
                for end in ["low", "high"] {
                    let due = month.get("solidarity_contribution").map_or(Money::ZERO, |due| amount(&due[end]));
                    prop_assert_eq!(cost.plus(due), amount(&month["cost_before"][end]), "{} {}", month, end);
                }
                let aid = |end: &str| -> Money {
                    month["subsidies"].as_array().into_iter().flatten().map(|aid| amount(&aid[end])).sum()
                };
                let after = |end: &str| amount(&month["cost_after"][end]);
                prop_assert_eq!(after("low"), amount(&month["cost_before"]["low"]).minus(aid("high")));
                prop_assert_eq!(after("high"), amount(&month["cost_before"]["high"]).minus(aid("low")));
                prop_assert!(after("low") <= after("high"));
                sum = (sum.0.plus(after("low")), sum.1.plus(after("high")));
            }
            prop_assert_eq!(sum.0, amount(&option["total"]["cost_after"]["low"]));
            prop_assert_eq!(sum.1, amount(&option["total"]["cost_after"]["high"]));
        }
    }

    #[test]
    fn another_horizon_gives_the_same_months(case in case()) {
        let whole = run(&case);
        let mut later = case.clone();
        let from: loont::units::Month = case["horizon"]["from"].as_str().and_then(|m| m.parse().ok()).expect("a month");
        later["horizon"] = json!({ "from": from.plus(1).to_string(), "months": 24 });
        let other = run(&later);
        for (option, again) in whole["options"].as_array().into_iter().flatten().zip(other["options"].as_array().into_iter().flatten()) {
            let months = option["months"].as_array().expect("months").iter().skip(1);
            for (month, same) in months.zip(again["months"].as_array().expect("months")) {
                prop_assert_eq!(month, same);
            }
        }
    }

    #[test]
    fn the_order_in_which_events_are_written_does_not_matter(case in case()) {
        let mut turned = case.clone();
        turned["options"][0]["events"].as_array_mut().expect("events").reverse();
        let (mut one, mut other) = (run(&case), run(&turned));
        one["receipt"] = Value::Null;
        other["receipt"] = Value::Null;
        prop_assert_eq!(one, other);
    }

    #[test]
    fn a_white_collar_month_of_illness_is_a_whole_wage(gross in money(800, 9000), day in 1..=28u32, month in 1..=12u32) {
        // Work before the illness and guaranteed wage together, in a month that ends within the thirty days.
        let mut case = ordinary();
        case["job"]["gross_monthly"] = json!(gross);
        case["incapacity"]["start"] = json!(format!("2026-{month:02}-{day:02}"));
        case["horizon"] = json!({ "from": format!("2026-{month:02}"), "months": 1 });
        case["options"] = json!([]);
        let outcome = run(&case);
        let first = &outcome["options"][0]["months"][0];
        if day > 1 || month == 2 {
            prop_assert_eq!(amount(&first["wage"]).plus(amount(&first["guaranteed_wage"]["gross"])), amount(&json!(gross)));
        }
    }
}
