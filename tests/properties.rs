//! What must hold for every case, found by trying many.

mod support;
#[path = "support/tries.rs"]
mod tries;

use loont::explain::catalogue::{EventId, LimitId, StepId};
use loont::units::Money;
use loont::{Case, Outcome, simulate};
use proptest::prelude::*;
use serde_json::{Value, json};
use tries::tries;

fn day() -> impl Strategy<Value = String> {
    let end_of_month = prop_oneof![
        Just("2020-02-29"),
        Just("2024-02-29"),
        Just("2025-01-31"),
        Just("2025-12-31"),
        Just("2023-05-30"),
        Just("2026-08-31"),
        Just("2026-09-01"),
    ];
    prop_oneof![
        4 => (2012..=2027i32, 1..=12u32, 1..=28u32).prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}")),
        1 => end_of_month.prop_map(str::to_string),
    ]
}

fn money(most: u32) -> impl Strategy<Value = String> {
    (1..most, 0..100u32).prop_map(|(euro, cents)| format!("{euro}.{cents:02}"))
}

fn family() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just("with_dependants"), Just("single"), Just("cohabiting")]
}

fn hours(most: u32) -> impl Strategy<Value = String> {
    (1..most * 100).prop_map(|hundredths| format!("{}.{:02}", hundredths / 100, hundredths % 100))
}

/// A job of a scenario whose incapacity starts on `start`: its first day some months later.
fn job(start: String) -> impl Strategy<Value = Value> {
    let setting = prop_oneof![6 => Just("regular"), 1 => Just("sheltered"), 1 => Just("childminder")];
    let full_time = prop_oneof![Just("35"), Just("36.5"), Just("38"), Just("40")];
    (0..900i32, proptest::option::of(0..700i32), hours(35), full_time, money(6000), setting, any::<bool>()).prop_map(
        move |(after, length, weekly, full_time, gross, setting, attested)| {
            let first: loont::units::Day = start.parse().expect("a day");
            let first = first.plus_days(after).max("2018-04-01".parse().expect("a day"));
            let mut job = json!({
                "kind": "employee_work", "from": first.to_string(), "weekly_hours": weekly,
                "full_time_hours": full_time, "gross_monthly": gross, "setting": setting,
            });
            if let Some(length) = length {
                job["to"] = json!(first.plus_days(length).to_string());
            }
            if attested {
                let month = first.month().to_string();
                job["hours_by_month"] = json!([{ "month": month, "hours": "31.5", "full_time_hours": "164" }]);
            }
            job
        },
    )
}

prop_compose! {
    fn basis(start: String)(
        kind in 0..3u32, wage in money(9000), hourly in money(60), weekly in hours(40), letter in money(125),
        after in 0..1000i32,
    ) -> Value {
        let start: loont::units::Day = start.parse().expect("a day");
        let on = start.plus_days(after).max("2017-06-01".parse().expect("a day"));
        match kind {
            0 => json!({ "kind": "monthly_wage", "gross": wage }),
            1 => json!({ "kind": "hourly_wage", "gross": hourly, "weekly_hours": weekly }),
            _ => json!({ "kind": "daily_benefit", "gross": letter, "on": on.to_string() }),
        }
    }
}

/// A case with up to three jobs in one scenario.
fn case() -> impl Strategy<Value = Value> {
    day().prop_flat_map(|start| {
        let changes = proptest::option::of((day(), family()));
        let worker = proptest::option::of(prop_oneof![Just("white_collar"), Just("blue_collar")]);
        let more = (proptest::option::of(any::<bool>()), any::<bool>(), proptest::option::of(money(70)));
        (
            basis(start.clone()),
            (family(), changes, worker, more, any::<bool>()),
            (2018..=2028i32, 1..=12u32, 1..=24u32),
            proptest::collection::vec(job(start.clone()), 0..4),
        )
            .prop_map(move |(basis, person, (year, month, months), jobs)| {
                let (family, changes, worker, (regular, third_person, allowance), unemployed) = person;
                let mut case = json!({
                    "schema": 1,
                    "person": { "scheme": if unemployed { "unemployed" } else { "employee" }, "family": family },
                    "incapacity": { "start": start, "basis": basis, "assistance_of_third_person": third_person },
                    "horizon": { "from": format!("{year:04}-{month:02}"), "months": months },
                    "scenarios": [{ "id": "plan", "activities": jobs }],
                });
                if let Some((from, family)) = changes {
                    case["person"]["family_changes"] = json!([{ "from": from, "family": family }]);
                }
                if let Some(worker) = worker {
                    case["incapacity"]["worker"] = json!(worker);
                }
                if let Some(regular) = regular {
                    case["incapacity"]["regular_worker"] = json!(regular);
                }
                if let (true, Some(allowance)) = (unemployed, allowance) {
                    case["incapacity"]["unemployment_benefit"] = json!(allowance);
                }
                case
            })
    })
}

fn run(case: &Value) -> Outcome {
    simulate(&Case::from_value(case).unwrap_or_else(|error| panic!("{error}: {case}")))
}

fn sum(amounts: impl Iterator<Item = Money>) -> Money {
    amounts.sum()
}

proptest! {
    #![proptest_config(tries(500))]

    #[test]
    fn amounts_are_never_negative_and_never_above_the_full_benefit(case in case()) {
        for scenario in run(&case).scenarios {
            for month in scenario.months {
                for segment in &month.benefit.segments {
                    prop_assert!(segment.daily_paid >= Money::ZERO);
                    prop_assert!(segment.daily_paid <= segment.daily_full);
                    prop_assert!(segment.reduction_percent.to_string().parse::<u32>().is_ok_and(|p| p <= 100));
                }
                let benefit = &month.benefit;
                for amount in [benefit.gross, benefit.net, benefit.pension_deduction, benefit.withholding_tax, month.net] {
                    prop_assert!(amount >= Money::ZERO);
                }
            }
        }
    }

    #[test]
    fn the_parts_add_up(case in case()) {
        for scenario in run(&case).scenarios {
            for month in &scenario.months {
                let benefit = &month.benefit;
                prop_assert_eq!(sum(benefit.segments.iter().map(|segment| segment.gross)), benefit.gross);
                for segment in &benefit.segments {
                    prop_assert_eq!(segment.daily_paid.days(segment.days), segment.gross);
                }
                let net = benefit.gross.minus(benefit.pension_deduction).minus(benefit.withholding_tax);
                prop_assert_eq!(net, benefit.net);
                let premiums = sum(month.premiums.iter().map(|premium| premium.gross));
                prop_assert_eq!(month.fund_pays, benefit.net.plus(premiums));
                let wage = month.wage.as_ref().map_or(Money::ZERO, |wage| wage.gross);
                prop_assert_eq!(month.gross, benefit.gross.plus(premiums).plus(wage));
            }
            prop_assert_eq!(scenario.total.gross, sum(scenario.months.iter().map(|month| month.gross)));
            prop_assert_eq!(scenario.total.fund_pays, sum(scenario.months.iter().map(|month| month.fund_pays)));
        }
    }

    #[test]
    fn segments_cover_the_month_without_gap_or_overlap(case in case()) {
        for month in run(&case).scenarios.iter().flat_map(|scenario| &scenario.months) {
            let segments = &month.benefit.segments;
            prop_assert_eq!(segments.first().map(|segment| segment.from), Some(month.month.first_day()));
            prop_assert_eq!(segments.last().map(|segment| segment.to), Some(month.month.last_day()));
            for (segment, next) in segments.iter().zip(segments.iter().skip(1)) {
                prop_assert_eq!(segment.to.next(), next.from);
            }
        }
    }

    #[test]
    fn the_same_case_gives_the_same_bytes(case in case()) {
        let text = || serde_json::to_string(&run(&case)).expect("an outcome is JSON");
        prop_assert_eq!(text(), text());
    }

    #[test]
    fn a_scenario_without_activity_is_the_baseline(mut case in case()) {
        case["scenarios"] = json!([{ "id": "nothing", "activities": [] }]);
        let outcome = support::json(&run(&case));
        let (baseline, nothing) = (&outcome["scenarios"][0], &outcome["scenarios"][1]);
        for part in ["months", "total", "calendar", "limits"] {
            prop_assert_eq!(&baseline[part], &nothing[part]);
        }
    }

    #[test]
    fn work_that_reduces_nothing_leaves_the_gross_benefit_as_it_is(mut case in case()) {
        // Up to 20 % of full time, outside the weeks paid by the employer, which work would end.
        if let Some(incapacity) = case["incapacity"].as_object_mut() {
            incapacity.remove("worker");
        }
        for job in case["scenarios"][0]["activities"].as_array_mut().expect("a list").iter_mut().skip(1) {
            job["setting"] = json!("sheltered");
        }
        if let Some(job) = case["scenarios"][0]["activities"].get_mut(0) {
            job["setting"] = json!("regular");
            job["weekly_hours"] = json!("7.6");
            job["full_time_hours"] = json!("38");
            job.as_object_mut().expect("a job").remove("hours_by_month");
        }
        let outcome = run(&case);
        for (month, baseline) in outcome.scenarios[1].months.iter().zip(&outcome.scenarios[0].months) {
            prop_assert_eq!(month.benefit.gross, baseline.benefit.gross);
            prop_assert_eq!(month.benefit.pension_deduction, baseline.benefit.pension_deduction);
        }
    }

    #[test]
    fn more_hours_never_raise_the_benefit(mut case in case(), fewer in 1..3800u32, more in 0..2000u32) {
        let hours = |hundredths: u32| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let weeks = |case: &mut Value, hundredths: u32| {
            for job in case["scenarios"][0]["activities"].as_array_mut().expect("a list") {
                job["full_time_hours"] = json!("38");
                job["weekly_hours"] = json!(hours(hundredths.min(3800)));
                job["hours_by_month"] = json!([]);
            }
        };
        weeks(&mut case, fewer);
        let with_fewer = run(&case);
        weeks(&mut case, fewer + more);
        let with_more = run(&case);
        for (less, more) in with_more.scenarios[1].months.iter().zip(&with_fewer.scenarios[1].months) {
            prop_assert!(less.benefit.gross <= more.benefit.gross, "{}", less.month);
        }
    }

    #[test]
    fn the_order_of_activities_does_not_matter(mut case in case()) {
        let forward = support::json(&run(&case));
        case["scenarios"][0]["activities"].as_array_mut().expect("a list").reverse();
        let backward = support::json(&run(&case));
        prop_assert_eq!(&forward["scenarios"], &backward["scenarios"]);
    }

    #[test]
    fn two_horizons_give_the_same_months_as_one(case in case(), cut in 1..24u32) {
        let months = case["horizon"]["months"].as_u64().and_then(|n| u32::try_from(n).ok()).expect("a number");
        let cut = cut.min(months);
        let from: loont::units::Month = case["horizon"]["from"].as_str().expect("text").parse().expect("a month");
        let part = |first: loont::units::Month, months: u32| {
            let mut part = case.clone();
            part["horizon"] = json!({ "from": first.to_string(), "months": months });
            support::json(&run(&part))
        };
        let whole = support::json(&run(&case));
        let first = part(from, cut);
        for scenario in 0..2 {
            let of = |outcome: &Value| outcome["scenarios"][scenario]["months"].as_array().expect("months").clone();
            let mut joined = of(&first);
            if months > cut {
                joined.extend(of(&part(from.plus(cut), months - cut)));
            }
            prop_assert_eq!(of(&whole), joined);
        }
    }

    #[test]
    fn every_identifier_comes_with_the_arguments_of_the_catalogue(case in case()) {
        let outcome = run(&case);
        for scenario in &outcome.scenarios {
            for step in scenario.months.iter().flat_map(|month| &month.explanation) {
                let id = StepId::ALL.iter().find(|id| id.id() == step.rule).expect("a step of the catalogue");
                prop_assert_eq!(step.args.names().collect::<Vec<_>>(), id.args());
                prop_assert!(!step.cites.is_empty());
            }
            for limit in &scenario.limits {
                let id = LimitId::ALL.iter().find(|id| id.id() == limit.kind).expect("a limit of the catalogue");
                prop_assert_eq!(limit.args.names().collect::<Vec<_>>(), id.args());
            }
            for event in &scenario.calendar {
                let id = EventId::ALL.iter().find(|id| id.id() == event.kind).expect("an event of the catalogue");
                prop_assert_eq!(event.args.names().collect::<Vec<_>>(), id.args());
            }
        }
    }
}
