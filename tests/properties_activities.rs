//! What must hold for activities of every kind together, in both insurances.

mod support;
#[path = "support/tries.rs"]
mod tries;

use loont::explain::catalogue::{ErrorId, EventId, LimitId, StepId};
use loont::simulate::{PhaseName, ScenarioOutcome, Segment};
use loont::units::{Day, Money, Month};
use loont::{Case, simulate};
use proptest::prelude::*;
use serde_json::{Value, json};
use tries::tries;

/// Days at which calendars go wrong: ends of months, leap days, Sundays, public holidays, the turn of the year.
fn start() -> impl Strategy<Value = String> {
    let edges = prop_oneof![
        Just("2017-12-15"),
        Just("2019-06-30"),
        Just("2019-07-01"),
        Just("2020-02-29"),
        Just("2022-08-31"),
        Just("2023-12-31"),
        Just("2024-02-29"),
        Just("2025-01-30"),
        Just("2025-04-21"),
        Just("2026-03-01"),
    ];
    prop_oneof![
        2 => (2015..=2026i32, 1..=12u32, 1..=28u32).prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}")),
        1 => edges.prop_map(str::to_string),
    ]
}

fn money(most: u32) -> impl Strategy<Value = String> {
    (1..most, 0..100u32).prop_map(|(euro, cents)| format!("{euro}.{cents:02}"))
}

prop_compose! {
    fn activity(start: Day)(
        kind in 0..6u32, after in 0..1500i32, length in proptest::option::of(0..900i32),
        late in proptest::option::of(-5..40i32), hours in 1..38u32, amount in money(3000),
        income in proptest::collection::vec(0..40_000u32, 0..6), flags in any::<[bool; 3]>(),
        setting in prop_oneof![
            4 => Just("regular"), 1 => Just("sheltered"), 1 => Just("childminder"), 1 => Just("flexi_job"),
            1 => Just("council"), 1 => Just("association"), 1 => Just("work_care"),
        ],
    ) -> Value {
        let from = start.plus_days(after).max("2018-04-01".parse().expect("a day"));
        let mut activity = json!({ "from": from.to_string() });
        if let Some(length) = length {
            activity["to"] = json!(from.plus_days(length).to_string());
        }
        let years: Vec<Value> = income
            .iter()
            .zip(from.year()..)
            .map(|(amount, year)| json!({ "year": year, "amount": format!("{amount}.00") }))
            .collect();
        let declared = late.map(|days| from.plus_days(days).to_string());
        match kind {
            0 => {
                activity["kind"] = json!("employee_work");
                activity["weekly_hours"] = json!(hours.to_string());
                activity["full_time_hours"] = json!("38");
                activity["gross_monthly"] = json!(amount);
                activity["setting"] = json!(setting);
                activity["net_yearly_income"] = json!(years);
                if let Some(declared) = declared {
                    activity["declared_on"] = json!(declared);
                }
            }
            1 => {
                activity["kind"] = json!("self_employed_work");
                activity["net_yearly_income"] = json!(years);
                activity["unpaid"] = json!(flags[0]);
                activity["limit_of"] = json!(if flags[1] { "income_year" } else { "payment_year" });
                if let Some(declared) = declared {
                    activity["declared_on"] = json!(declared);
                }
            }
            2 => {
                activity["kind"] = json!("volunteering");
                activity["allowance_per_day"] = json!(amount);
                activity["days_per_month"] = json!(hours.min(31));
            }
            3 => {
                activity["kind"] = json!("training");
                activity["track"] = json!(if flags[0] { "classic" } else { "cooperation" });
                activity["approved"] = json!(flags[1]);
                activity["hours_by_month"] = json!([{ "month": from.month().to_string(), "hours": hours.to_string() }]);
                if let (true, Some(length)) = (flags[2], length) {
                    activity["succeeded_on"] = json!(from.plus_days(length).to_string());
                }
            }
            4 => {
                activity["kind"] = json!("full_resumption");
                activity["gross_monthly"] = json!(amount);
            }
            _ => activity["kind"] = json!("relapse"),
        }
        activity
    }
}

fn case() -> impl Strategy<Value = Value> {
    let family = || prop_oneof![Just("with_dependants"), Just("single"), Just("cohabiting")];
    let person = (family(), 0..3usize, any::<bool>(), proptest::option::of(0..1000i32), any::<bool>());
    (start(), person, 0..40u32, 1..40u32).prop_flat_map(move |(start, person, skip, months)| {
        let day: Day = start.parse().expect("a day");
        let activities = proptest::collection::vec(activity(day), 0..5);
        (Just(start), Just(person), Just(skip), Just(months), activities).prop_map(
            move |(start, (family, scheme, stopped, missed, adviser), skip, months, activities)| {
                let scheme = ["employee", "unemployed", "self_employed"][scheme];
                let first: Month = "2018-01".parse().expect("a month");
                let from = day.month().max(first).plus(skip);
                let basis = match scheme {
                    "self_employed" => json!({ "kind": "flat_rate" }),
                    _ => json!({ "kind": "monthly_wage", "gross": "2900.00" }),
                };
                let mut case = json!({
                    "schema": 1,
                    "person": { "scheme": scheme, "family": family, "region": "brussels" },
                    "incapacity": { "start": start, "basis": basis },
                    "horizon": { "from": from.to_string(), "months": months },
                    "scenarios": [{ "id": "plan", "activities": activities }],
                });
                match scheme {
                    "self_employed" => case["incapacity"]["business_stopped"] = json!(stopped),
                    "employee" if stopped => case["incapacity"]["worker"] = json!("white_collar"),
                    _ => {}
                }
                if let Some(after) = missed {
                    let kind = if adviser { "adviser_contact" } else { "appointment" };
                    let (from, to) = (day.plus_days(after), day.plus_days(after + 30));
                    case["incapacity"]["missed_contacts"] =
                        json!([{ "from": from.to_string(), "to": to.to_string(), "kind": kind }]);
                }
                case
            },
        )
    })
}

/// The plan of a case that can be simulated; a refusal must name codes of the catalogue.
fn plan(case: &Value) -> Result<ScenarioOutcome, TestCaseError> {
    match Case::from_value(case) {
        Ok(case) => Ok(simulate(&case).scenarios.remove(1)),
        Err(error) => {
            for error in error.errors() {
                prop_assert!(ErrorId::ALL.iter().any(|id| id.id() == error.code), "{error:?}");
                prop_assert!(error.path.starts_with("scenarios[0].activities["), "{error:?} in {case}");
            }
            Err(TestCaseError::reject("refused by name"))
        }
    }
}

fn segments(plan: &ScenarioOutcome) -> Vec<&Segment> {
    plan.months.iter().flat_map(|month| &month.benefit.segments).collect()
}

fn on_day<'a>(segments: &[&'a Segment], day: Day) -> Option<&'a Segment> {
    segments.iter().find(|segment| segment.from <= day && day <= segment.to).copied()
}

/// Events that are a duty or a term: nothing changes in the benefit on that very day.
const DUTIES: &[EventId] = &[
    EventId::DeclareBy,
    EventId::AdviserAnswer,
    EventId::PermissionEnd,
    EventId::PremiumPaid,
    EventId::TrainingPartner,
    EventId::TrainingPartnerTerm,
    EventId::TrainingPremiumBy,
    EventId::TrainingSuccessBy,
    EventId::AskMoreHours,
    EventId::PensionArrange,
    EventId::SkillsCount,
    EventId::TrainingEnds,
    EventId::TrainingSucceeds,
    EventId::VolunteeringTell,
    EventId::RelapseLastDay,
];

/// Each event that changes the benefit begins a segment on its day.
fn segments_begin_at_changes(plan: &ScenarioOutcome) -> Result<(), TestCaseError> {
    let segments = segments(plan);
    for event in &plan.calendar {
        let amount = |name: &str| event.args.get(name).map(|value| value.to_string());
        prop_assert!(amount("before_eur").is_some() && amount("after_eur").is_some(), "{}", event.kind);
        if DUTIES.iter().any(|id| id.id() == event.kind) {
            continue;
        }
        let (before, after) = (on_day(&segments, event.on.previous()), on_day(&segments, event.on));
        // While nothing is paid because of a suspension, what else changes makes no other segment.
        let suspended = |segment: Option<&Segment>| segment.is_some_and(|s| s.phase == PhaseName::Suspended);
        if suspended(before) && suspended(after) {
            prop_assert_eq!(amount("before_eur"), amount("after_eur"), "{} on {}", event.kind, event.on);
            continue;
        }
        if let Some(before) = before {
            prop_assert_eq!(before.to, event.on.previous(), "{} on {}", event.kind, event.on);
        }
        if let Some(after) = after {
            prop_assert_eq!(after.from, event.on, "{} on {}", event.kind, event.on);
        }
    }
    Ok(())
}

#[test]
fn invalidity_that_begins_during_a_suspension_changes_nothing() {
    // Found by trying many: a missed contact with the adviser suspends the benefit, and the year ends meanwhile.
    let case = json!({
        "schema": 1,
        "person": { "scheme": "employee", "family": "with_dependants", "region": "brussels" },
        "incapacity": {
            "start": "2024-03-20", "basis": { "kind": "monthly_wage", "gross": "2900.00" },
            "missed_contacts": [{ "kind": "adviser_contact", "from": "2025-02-25", "to": "2025-03-27" }],
        },
        "horizon": { "from": "2024-06", "months": 21 },
        "scenarios": [{ "id": "plan", "activities": [{
            "kind": "employee_work", "from": "2025-02-21", "weekly_hours": "1", "full_time_hours": "38",
            "gross_monthly": "1.00", "declared_on": "2025-03-20",
        }] }],
    });
    let plan = plan(&case).expect("it can be simulated");
    segments_begin_at_changes(&plan).expect("segments begin at changes");
    let starts =
        plan.calendar.iter().find(|event| event.kind == EventId::InvalidityStarts.id()).expect("a year passes");
    assert_eq!(starts.on.to_string(), "2025-03-20");
    let amounts = ["before_eur", "after_eur"].map(|name| starts.args.get(name).map(|value| value.to_string()));
    assert_eq!(amounts, [Some("0.00".to_string()), Some("0.00".to_string())]);
}

proptest! {
    #![proptest_config(tries(250))]

    #[test]
    fn the_order_of_activities_changes_neither_the_outcome_nor_the_refusal(mut case in case()) {
        let of = |case: &Value| match Case::from_value(case) {
            Ok(case) => support::json(&simulate(&case))["scenarios"].clone(),
            Err(error) => {
                let mut codes: Vec<&str> = error.errors().iter().map(|error| error.code).collect();
                codes.sort_unstable();
                json!(codes)
            }
        };
        let forward = of(&case);
        case["scenarios"][0]["activities"].as_array_mut().expect("a list").reverse();
        prop_assert_eq!(forward, of(&case));
    }

    #[test]
    fn amounts_add_up_and_stay_within_the_full_benefit(case in case()) {
        let plan = plan(&case)?;
        for month in &plan.months {
            let benefit = &month.benefit;
            prop_assert_eq!(benefit.segments.first().map(|segment| segment.from), Some(month.month.first_day()));
            prop_assert_eq!(benefit.segments.last().map(|segment| segment.to), Some(month.month.last_day()));
            for (segment, next) in benefit.segments.iter().zip(benefit.segments.iter().skip(1)) {
                prop_assert_eq!(segment.to.next(), next.from);
            }
            for segment in &benefit.segments {
                prop_assert!(Money::ZERO <= segment.daily_paid && segment.daily_paid <= segment.daily_full);
                prop_assert_eq!(segment.daily_paid.days(segment.days), segment.gross);
            }
            prop_assert_eq!(benefit.segments.iter().map(|segment| segment.gross).sum::<Money>(), benefit.gross);
            let net = benefit.gross.minus(benefit.pension_deduction).minus(benefit.withholding_tax);
            prop_assert_eq!(net, benefit.net);
            prop_assert!(Money::ZERO <= net);
            let premiums: Money = month.premiums.iter().map(|premium| premium.gross).sum();
            prop_assert_eq!(month.fund_pays, net.plus(premiums));
            let wage = month.wage.as_ref().map_or(Money::ZERO, |wage| wage.gross);
            prop_assert_eq!(month.gross, benefit.gross.plus(premiums).plus(wage));
        }
    }

    #[test]
    fn a_segment_never_crosses_a_change(case in case()) {
        segments_begin_at_changes(&plan(&case)?)?;
    }

    #[test]
    fn two_horizons_give_the_same_months_as_one(case in case(), cut in 1..39u32) {
        plan(&case)?;
        let months = case["horizon"]["months"].as_u64().and_then(|n| u32::try_from(n).ok()).expect("a number");
        let cut = cut.min(months);
        let from: Month = case["horizon"]["from"].as_str().expect("text").parse().expect("a month");
        let part = |first: Month, months: u32| {
            let mut part = case.clone();
            part["horizon"] = json!({ "from": first.to_string(), "months": months });
            let outcome = simulate(&Case::from_value(&part).expect("it was read before"));
            support::json(&outcome)["scenarios"][1]["months"].as_array().expect("months").clone()
        };
        let mut joined = part(from, cut);
        if months > cut {
            joined.extend(part(from.plus(cut), months - cut));
        }
        prop_assert_eq!(part(from, months), joined);
    }

    #[test]
    fn every_identifier_comes_with_its_arguments_and_a_citation(case in case()) {
        let plan = plan(&case)?;
        for step in plan.months.iter().flat_map(|month| &month.explanation) {
            let id = StepId::ALL.iter().find(|id| id.id() == step.rule).expect("a step of the catalogue");
            prop_assert_eq!(step.args.names().collect::<Vec<_>>(), id.args());
            prop_assert!(!step.cites.is_empty());
        }
        for limit in &plan.limits {
            let id = LimitId::ALL.iter().find(|id| id.id() == limit.kind).expect("a limit of the catalogue");
            prop_assert_eq!(limit.args.names().collect::<Vec<_>>(), id.args());
        }
        for event in &plan.calendar {
            let id = EventId::ALL.iter().find(|id| id.id() == event.kind).expect("an event of the catalogue");
            prop_assert_eq!(event.args.names().collect::<Vec<_>>(), id.args());
            prop_assert!(!event.cites.is_empty());
        }
    }

    #[test]
    fn what_takes_nothing_leaves_the_benefit_as_it_is(mut case in case()) {
        // Volunteering, and association work, in the insurance of the employees and of the self-employed.
        if let Some(incapacity) = case["incapacity"].as_object_mut() {
            incapacity.remove("worker");
        }
        for activity in case["scenarios"][0]["activities"].as_array_mut().expect("a list") {
            let (from, to) = (activity["from"].clone(), activity["to"].clone());
            *activity = json!({ "kind": "volunteering", "from": from });
            if !to.is_null() {
                activity["to"] = to;
            }
        }
        let outcome = simulate(&Case::from_value(&case).expect("volunteering is always possible"));
        for (month, baseline) in outcome.scenarios[1].months.iter().zip(&outcome.scenarios[0].months) {
            prop_assert_eq!(month.net, baseline.net);
        }
    }
}
