//! Where more hours leave less does not depend on the hours that were asked for.

#[path = "support/tries.rs"]
mod tries;

use loont::simulate::Curve;
use loont::units::{Hours, Money};
use loont::{Case, CurveRequest, curve, simulate};
use proptest::prelude::*;
use serde_json::{Value, json};
use tries::tries;

fn case(weekly: &str, full_time: &str, wage: &str, beside: Option<&str>, family: &str) -> Value {
    let job = |hours: &str, wage: &str| {
        json!({
            "kind": "employee_work", "from": "2026-03-02", "weekly_hours": hours, "full_time_hours": full_time,
            "gross_monthly": wage,
        })
    };
    let mut jobs = vec![job(weekly, wage)];
    jobs.extend(beside.map(|hours| job(hours, "400.00")));
    json!({
        "schema": 1, "person": { "scheme": "employee", "family": family },
        "incapacity": { "start": "2025-03-03", "basis": { "kind": "daily_benefit", "gross": "60.00", "on": "2026-03-02" } },
        "horizon": { "from": "2026-04", "months": 1 },
        "scenarios": [{ "id": "plan", "activities": jobs }],
    })
}

fn curve_of(case: &Value, step: &str) -> Curve {
    let request = CurveRequest::from_value(&json!({ "month": "2026-04", "step": step })).expect("a request");
    curve(&Case::from_value(case).expect("a case"), &request).expect("a job")
}

fn hours(text: &str) -> Hours {
    Hours::new(text.parse().expect("hours"))
}

/// The net of the month at some hours of the first job, at the same wage an hour; at none, without that job.
fn net(case: &Value, hours: Hours) -> Money {
    let mut case = case.clone();
    if hours == Hours::default() {
        case["scenarios"][0]["activities"].as_array_mut().expect("a list").remove(0);
        return simulate(&Case::from_value(&case).expect("a case")).scenarios[1].months[0].net;
    }
    let job = &mut case["scenarios"][0]["activities"][0];
    job["gross_monthly_hours"] = job["weekly_hours"].clone();
    job["weekly_hours"] = json!(hours.to_string());
    simulate(&Case::from_value(&case).expect("a case")).scenarios[1].months[0].net
}

/// By hand: 20.5 % of 38 hours is 7.79; 7.78 hours are 20.4737 %, 0.47 above 20 %, which takes nothing.
#[test]
fn the_fall_at_20_and_a_half_per_cent_is_found_at_any_step() {
    let case = case("19", "38", "1500.00", None, "single");
    for step in ["0.1", "0.5", "1", "4", "38"] {
        let curve = curve_of(&case, step);
        let first = curve.cliffs.first().expect("a cliff");
        assert_eq!((first.from_hours, first.to_hours), (hours("7.78"), hours("7.79")), "at a step of {step}");
        assert_eq!(first.rule, "work_reduction");
        assert_eq!(curve.flats.first().map(|flat| flat.to_hours), Some(hours("7.78")));
    }
}

proptest! {
    #![proptest_config(tries(12))]

    #[test]
    fn cliffs_and_flats_are_the_same_at_every_step_and_what_the_simulation_gives(
        weekly in 100..3500u32, wage in 20_000..400_000u32, beside in proptest::option::of(100..1_500u32),
        full_time in prop_oneof![Just("35"), Just("36.5"), Just("38"), Just("40")],
        family in prop_oneof![Just("single"), Just("with_dependants"), Just("cohabiting")],
    ) {
        let text = |hundredths: u32| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let case = case(&text(weekly), full_time, &text(wage), beside.map(text).as_deref(), family);
        let half = curve_of(&case, "0.5");
        for step in ["0.1", "1"] {
            let other = curve_of(&case, step);
            prop_assert_eq!(&other.cliffs, &half.cliffs, "at a step of {}", step);
            prop_assert_eq!(&other.flats, &half.flats, "at a step of {}", step);
        }
        let hundredth = |hours: Hours, by: &str| Hours::new(hours.decimal() + by.parse::<rust_decimal::Decimal>().expect("a number"));
        for cliff in half.cliffs.iter().step_by(9) {
            let (top, foot) = (net(&case, cliff.from_hours), net(&case, cliff.to_hours));
            prop_assert_eq!(cliff.loss, top.minus(foot));
            if cliff.from_hours != Hours::default() && cliff.rule == "work_reduction" && cliff.to_hours.decimal() - cliff.from_hours.decimal() == "0.01".parse().expect("a number") {
                // The edge itself: a hundredth before the cliff nothing falls yet.
                prop_assert!(net(&case, hundredth(cliff.from_hours, "-0.01")) <= top);
            }
            if let Some(ends) = cliff.ends_at_hours {
                prop_assert!(net(&case, ends) >= top);
            }
        }
        // Every fall of more than a cent between hundredths of an hour around the points is at a cliff.
        for point in half.points.iter().skip(1).step_by(7) {
            let next = hundredth(point.weekly_hours, "0.01");
            if next.to_string() != *full_time && point.weekly_hours.to_string() != *full_time
                && net(&case, next) < net(&case, point.weekly_hours).minus("1.00".parse().expect("an amount"))
            {
                let meets = half.cliffs.iter().any(|cliff| cliff.from_hours < next && point.weekly_hours < cliff.to_hours);
                prop_assert!(meets, "{}", next);
            }
        }
    }
}
