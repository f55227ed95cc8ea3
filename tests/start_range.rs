//! "At least" and "at most" over every first day of the incapacity.

#[path = "support/tries.rs"]
mod tries;

use loont::units::{Day, Money};
use loont::{Case, ScenarioRange, StartRequest, simulate, start_range};
use proptest::prelude::*;
use serde_json::{Value, json};
use tries::tries;

/// The journey of the page: a letter of 60.00 of 1 September 2026, and nothing known of the first day.
fn letter(family: &str) -> Value {
    json!({
        "schema": 1, "person": { "scheme": "employee", "family": family },
        "incapacity": { "start": "2026-02-09", "basis": { "kind": "daily_benefit", "gross": "60.00", "on": "2026-09-01" } },
        "horizon": { "from": "2026-12", "months": 24 }, "scenarios": []
    })
}

fn read(case: &Value) -> Case {
    Case::from_value(case).unwrap_or_else(|error| panic!("{error}: {case}"))
}

fn started(case: &Value, start: &str) -> Case {
    let mut case = case.clone();
    case["incapacity"]["start"] = json!(start);
    read(&case)
}

fn request(month: &str, latest: &str) -> StartRequest {
    StartRequest::from_json(&json!({ "month": month, "latest": latest }).to_string()).expect("a request")
}

fn euro(text: &str) -> Money {
    text.parse().expect("an amount")
}

/// Each amount of a scenario that lies outside its range, in words.
fn outside(range: &[ScenarioRange], case: &Case, month: &str) -> Vec<String> {
    let mut found = Vec::new();
    for scenario in simulate(case).scenarios {
        let Some(known) = range.iter().find(|one| one.id == scenario.id) else {
            found.push(format!("no range for {}", scenario.id));
            continue;
        };
        let one = scenario.months.iter().find(|one| one.month.to_string() == month).expect("the month");
        let net = one.net_complete.then_some((known.net, one.net));
        let difference = one.net_complete.then_some((known.difference, one.difference_with_baseline));
        let total = scenario.total.net_complete.then_some((known.total_net, scenario.total.net));
        let certain =
            [("fund", known.fund_pays, one.fund_pays), ("total", known.total_fund_pays, scenario.total.fund_pays)];
        let maybe = [("net", net), ("difference", difference), ("total net", total)];
        let maybe = maybe.into_iter().filter_map(|(name, both)| {
            let (span, amount) = both?;
            Some((name, span?, amount))
        });
        for (name, span, amount) in certain.into_iter().chain(maybe) {
            if amount < span.low || span.high < amount {
                let start = case.incapacity.start;
                found.push(format!("{start} {} {name}: {amount} not in {} to {}", scenario.id, span.low, span.high));
            }
        }
    }
    found
}

#[test]
fn the_floor_of_the_page_holds_for_the_first_days_that_were_below_it() {
    let single = start_range(&read(&letter("single")), &request("2026-12", "2026-11-21"));
    let fund = single.scenarios[0].fund_pays;
    assert!(fund.low <= euro("1440.02"), "{}", fund.low);
    for start in ["2026-02-09", "2025-12-15"] {
        assert_eq!(outside(&single.scenarios, &started(&letter("single"), start), "2026-12"), [""; 0]);
    }
    // Who is not a regular worker has the living wage as minimum in invalidity: 12 days of 60.00 less 11.11 %, 15 of 52.59.
    let mut cohabiting = letter("cohabiting");
    cohabiting["incapacity"]["regular_worker"] = json!(false);
    let range = start_range(&read(&cohabiting), &request("2026-12", "2026-11-21"));
    assert!(range.scenarios[0].fund_pays.low <= euro("1428.86"), "{:?}", range.scenarios[0].fund_pays);
    assert_eq!(outside(&range.scenarios, &started(&cohabiting, "2025-12-15"), "2026-12"), [""; 0]);
}

#[test]
fn the_range_of_parts_is_the_range_of_all() {
    let case = read(&letter("single"));
    let whole = start_range(&case, &request("2026-12", "2026-11-21"));
    let mut parts = Vec::new();
    let mut from: Option<Day> = None;
    let mut tried = 0;
    loop {
        let request = StartRequest { from, most: Some(40), ..request("2026-12", "2026-11-21") };
        let part = start_range(&case, &request);
        tried += part.tried;
        parts.push(part.scenarios[0].clone());
        from = part.next;
        if from.is_none() {
            break;
        }
    }
    assert_eq!(tried, whole.tried);
    assert!(parts.len() > 1);
    assert_eq!(parts.iter().map(|part| part.fund_pays.low).min(), Some(whole.scenarios[0].fund_pays.low));
    assert_eq!(parts.iter().map(|part| part.total_fund_pays.high).max(), Some(whole.scenarios[0].total_fund_pays.high));
}

fn money(least: u32, most: u32) -> impl Strategy<Value = String> {
    (least..most, 0..100u32).prop_map(|(euro, cents)| format!("{euro}.{cents:02}"))
}

fn open_case() -> impl Strategy<Value = (Value, String)> {
    let basis = prop_oneof![
        4 => (money(5, 120), 2019..=2026i32, 1..=12u32, 1..=28u32).prop_map(|(gross, year, month, day)| {
            json!({ "kind": "daily_benefit", "gross": gross, "on": format!("{year:04}-{month:02}-{day:02}") })
        }),
        2 => money(300, 7000).prop_map(|gross| json!({ "kind": "monthly_wage", "gross": gross })),
        1 => Just(json!({ "kind": "flat_rate" })),
    ];
    let family = prop_oneof![Just("with_dependants"), Just("single"), Just("cohabiting")];
    let worker = proptest::option::of(prop_oneof![Just("white_collar"), Just("blue_collar")]);
    (basis, family, worker, any::<bool>(), proptest::option::of(any::<bool>()), 0..24u32, 1..=26u32, any::<bool>()).prop_map(
        |(basis, family, worker, unemployed, regular, after, months, works)| {
            let flat = basis["kind"] == "flat_rate";
            let index = 2025 * 12 + after;
            let from = format!("{:04}-{:02}", index / 12, index % 12 + 1);
            let scheme = if flat { "self_employed" } else if unemployed { "unemployed" } else { "employee" };
            let mut case = json!({
                "schema": 1, "person": { "scheme": scheme, "family": family },
                "incapacity": { "start": "2018-01-01", "basis": basis },
                "horizon": { "from": from, "months": months }, "scenarios": [],
            });
            if let (Some(worker), "employee") = (worker, scheme) {
                case["incapacity"]["worker"] = json!(worker);
            }
            if let (Some(regular), false) = (regular, flat) {
                case["incapacity"]["regular_worker"] = json!(regular);
            }
            if works {
                case["scenarios"] = json!([{ "id": "half", "activities": [{ "kind": "employee_work",
                    "from": format!("{from}-10"), "weekly_hours": "19", "full_time_hours": "38", "gross_monthly": "1500.00" }] }]);
            }
            (case, from)
        },
    )
}

proptest! {
    #![proptest_config(tries(60))]

    #[test]
    fn every_first_day_lies_inside_the_range(
        (case, month) in open_case(),
        back in proptest::collection::vec(prop_oneof![3 => 0..800i32, 1 => 0..6000i32, 1 => 0..30_000i32], 25),
    ) {
        let latest = match case["incapacity"]["basis"]["on"].as_str() {
            Some(on) => on.min(&format!("{month}-01")).to_string(),
            None => format!("{month}-01"),
        };
        let range = start_range(&read(&case), &request(&month, &latest));
        prop_assert!(!range.scenarios.is_empty());
        let latest: Day = latest.parse().expect("a day");
        for days in back {
            let start = latest.plus_days(-days);
            if start.year() < 1930 {
                continue;
            }
            let found = outside(&range.scenarios, &started(&case, &start.to_string()), &month);
            prop_assert_eq!(found, Vec::<String>::new(), "{} tried {}", case, range.tried);
        }
    }
}
