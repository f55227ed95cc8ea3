//! Random cases of every kind: every insurance, basis, family, kind of activity and sanction, alone and together.
#![allow(dead_code)]

use loont::units::Day;
use proptest::prelude::*;
use serde_json::{Value, json};

fn cents(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// Days at which a law, a month or a year begins, and any others.
pub fn day() -> impl Strategy<Value = Day> {
    let edges = prop_oneof![
        Just("2022-11-30"),
        Just("2023-07-01"),
        Just("2023-12-31"),
        Just("2024-02-29"),
        Just("2025-01-31"),
        Just("2025-03-01"),
        Just("2025-09-01"),
        Just("2026-01-01"),
        Just("2026-03-01"),
    ];
    let first = (2019..=2026i32, 1..=12u32).prop_map(|(year, month)| format!("{year:04}-{month:02}-01"));
    let any = (2017..=2026i32, 1..=12u32, 1..=28u32).prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}"));
    prop_oneof![3 => any, 2 => first, 1 => edges.prop_map(str::to_string)].prop_map(|day| day.parse().expect("a day"))
}

fn family() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just("with_dependants"), Just("single"), Just("cohabiting")]
}

/// A day after another: often the first of a month, where the law, the months of incapacity and the work meet.
fn after(start: Day, most: i32) -> impl Strategy<Value = Day> {
    (0..most, 0..60u32, any::<bool>()).prop_map(move |(days, months, whole)| match whole {
        true => start.plus_months(months),
        false => start.plus_days(days),
    })
}

fn activity(start: Day) -> impl Strategy<Value = Value> {
    let setting = prop_oneof![
        8 => Just("regular"), 1 => Just("sheltered"), 1 => Just("childminder"), 1 => Just("flexi_job"),
        1 => Just("council"), 1 => Just("association"), 1 => Just("work_care"),
    ];
    let dates = (after(start, 1500), proptest::option::weighted(0.5, 0..900i32), proptest::option::of(-5..40i32));
    let amounts = (1..3800u32, 100..500_000u32, proptest::collection::vec(0..40_000u32, 0..6));
    let attested = proptest::collection::vec((0..8u32, 0..16_500u32), 0..3);
    let flags = any::<[bool; 3]>();
    let kind = prop_oneof![6 => Just(0u32), 3 => Just(1), 1 => Just(2), 1 => Just(3), 2 => Just(4), 2 => Just(5)];
    (kind, dates, amounts, setting, attested, flags).prop_map(
        move |(kind, (from, length, late), (hours, wage, incomes), setting, attested, flags)| {
            let from = from.max("2018-04-01".parse().expect("a day"));
            let mut activity = json!({ "from": from.to_string() });
            if let Some(length) = length {
                activity["to"] = json!(from.plus_days(length).to_string());
            }
            let incomes: Vec<Value> = incomes
                .iter()
                .zip(from.year()..)
                .map(|(amount, year)| json!({ "year": year, "amount": format!("{amount}.00") }))
                .collect();
            if let (0 | 1, Some(days)) = (kind, late) {
                activity["declared_on"] = json!(from.plus_days(days).to_string());
            }
            match kind {
                0 => {
                    activity["kind"] = json!("employee_work");
                    activity["weekly_hours"] = json!(cents(hours));
                    activity["full_time_hours"] = json!("38");
                    activity["gross_monthly"] = json!(cents(wage));
                    activity["setting"] = json!(setting);
                    activity["worker"] = json!(if flags[0] { "blue_collar" } else { "white_collar" });
                    activity["net_yearly_income"] = json!(incomes);
                    let last = length.map(|length| from.plus_days(length).month());
                    let mut months: Vec<Value> = Vec::new();
                    for (later, hours) in attested {
                        let month = from.month().plus(later);
                        let known = months.iter().any(|of| of["month"] == month.to_string());
                        if !known && last.is_none_or(|last| month <= last) {
                            months.push(json!({
                                "month": month.to_string(), "hours": cents(hours), "full_time_hours": "165",
                            }));
                        }
                    }
                    activity["hours_by_month"] = json!(months);
                }
                1 => {
                    activity["kind"] = json!("self_employed_work");
                    activity["net_yearly_income"] = json!(incomes);
                    activity["unpaid"] = json!(flags[0]);
                    activity["limit_of"] = json!(if flags[1] { "income_year" } else { "payment_year" });
                }
                2 => {
                    activity["kind"] = json!("volunteering");
                    activity["allowance_per_day"] = json!(cents(wage / 100));
                    activity["days_per_month"] = json!(hours % 31 + 1);
                }
                3 => {
                    activity["kind"] = json!("training");
                    activity["track"] = json!(if flags[0] { "classic" } else { "cooperation" });
                    activity["approved"] = json!(flags[1]);
                    activity["hours_by_month"] = json!([{ "month": from.month().to_string(), "hours": cents(hours) }]);
                    if let (true, Some(length)) = (flags[2], length) {
                        activity["succeeded_on"] = json!(from.plus_days(length).to_string());
                    }
                }
                4 => {
                    activity["kind"] = json!("full_resumption");
                    activity["gross_monthly"] = json!(cents(wage));
                }
                _ => activity["kind"] = json!("relapse"),
            }
            activity
        },
    )
}

fn basis(scheme: &'static str, start: Day) -> impl Strategy<Value = Value> {
    (0..4u32, 30_000..700_000u32, 1_000..13_000u32, 0..900i32).prop_map(move |(kind, wage, letter, days)| {
        let on = start.plus_days(days).to_string();
        match (scheme, kind) {
            ("self_employed", 0..=2) => json!({ "kind": "flat_rate" }),
            (_, 0 | 1) => json!({ "kind": "monthly_wage", "gross": cents(wage) }),
            (_, 2) => json!({ "kind": "hourly_wage", "gross": cents(wage / 160), "weekly_hours": "38" }),
            _ => json!({ "kind": "daily_benefit", "gross": cents(letter), "on": on }),
        }
    })
}

fn tax() -> impl Strategy<Value = Value> {
    let household = prop_oneof![Just("single"), Just("couple_one_income"), Just("couple_two_incomes")];
    (household, proptest::option::of(0..5u32), proptest::option::of(Just("7"))).prop_map(
        |(household, children, rate)| {
            let mut tax = json!({ "household": household });
            if let Some(children) = children {
                tax["dependent_children"] = json!(children);
            }
            if let Some(rate) = rate {
                tax["municipal_rate"] = json!(rate);
            }
            tax
        },
    )
}

/// A case of a person with up to four activities in a plan. Some are refused: activities can contradict each other.
pub fn case() -> impl Strategy<Value = Value> {
    let scheme = prop_oneof![3 => Just("employee"), 1 => Just("unemployed"), 2 => Just("self_employed")];
    (scheme, day()).prop_flat_map(|(scheme, start)| {
        let changes = proptest::collection::vec((after(start, 1200), family()), 0..3);
        let born = prop_oneof![
            3 => Just(None),
            1 => (1950..=2005i32, 1..=12u32, 1..=28u32).prop_map(Some),
            1 => (1958..=1961i32, 1..=12u32, 1..=28u32).prop_map(Some),
        ];
        let missed = proptest::option::weighted(0.3, (0..900i32, proptest::option::of(0..90i32), any::<bool>()));
        let person = (family(), changes, born, proptest::option::weighted(0.6, tax()));
        let more = (0..3u32, proptest::option::of(any::<bool>()), any::<[bool; 2]>(), 1_000..7_000u32);
        let horizon = (0..50u32, 1..=30u32);
        let activities = proptest::collection::vec(activity(start), 0..5);
        (basis(scheme, start), person, missed, more, horizon, activities).prop_map(
            move |(basis, (family, changes, born, tax), missed, more, (skip, months), activities)| {
                let (worker, regular, [third_person, flag], allowance) = more;
                let first = start.month().max("2018-01".parse().expect("a month"));
                let mut case = json!({
                    "schema": 1,
                    "person": { "scheme": scheme, "family": family, "region": "brussels" },
                    "incapacity": {
                        "start": start.to_string(), "basis": basis, "assistance_of_third_person": third_person,
                    },
                    "horizon": { "from": first.plus(skip).to_string(), "months": months },
                    "scenarios": [{ "id": "plan", "activities": activities }],
                });
                let mut changed: Vec<Value> = Vec::new();
                for (from, family) in changes {
                    if !changed.iter().any(|change| change["from"] == from.to_string()) {
                        changed.push(json!({ "from": from.to_string(), "family": family }));
                    }
                }
                case["person"]["family_changes"] = json!(changed);
                if let Some((year, month, day)) = born {
                    case["person"]["birth_date"] = json!(format!("{year:04}-{month:02}-{day:02}"));
                }
                if let Some(tax) = tax {
                    case["person"]["tax"] = tax;
                }
                match (scheme, worker) {
                    ("self_employed", _) => case["incapacity"]["business_stopped"] = json!(flag),
                    (_, 1) => case["incapacity"]["worker"] = json!("white_collar"),
                    (_, 2) => case["incapacity"]["worker"] = json!("blue_collar"),
                    _ => {}
                }
                if scheme == "unemployed" && flag {
                    case["incapacity"]["unemployment_benefit"] = json!(cents(allowance));
                }
                if let (true, Some(regular)) = (scheme != "self_employed", regular) {
                    case["incapacity"]["regular_worker"] = json!(regular);
                }
                if let Some((days, length, adviser)) = missed {
                    let kind = if adviser { "adviser_contact" } else { "appointment" };
                    let from = start.plus_days(days);
                    let mut contact = json!({ "from": from.to_string(), "kind": kind });
                    if let Some(length) = length {
                        contact["to"] = json!(from.plus_days(length).to_string());
                    }
                    case["incapacity"]["missed_contacts"] = json!([contact]);
                }
                case
            },
        )
    })
}

/// A case of an employer with a return option of up to four events. Some are refused.
pub fn employer_case() -> impl Strategy<Value = Value> {
    let region = prop_oneof![Just("flanders"), Just("brussels"), Just("wallonia"), Just("ostbelgien")];
    let way = (
        proptest::option::of((2..500i32, 100..3800u32)),
        proptest::option::of((1..250i32, 1..40i32)),
        proptest::option::of(50..200i32),
    );
    let job = (100_000..800_000u32, 100..3800u32, any::<bool>(), proptest::option::of(any::<bool>()));
    (day(), region, way, job, (0..18u32, 1..=24u32), any::<bool>()).prop_map(
        |(start, region, (work, relapse, back), (gross, hours, blue, fifty), (shown, months), replaced)| {
            let start = start.max("2018-01-01".parse().expect("a day"));
            let mut events = Vec::new();
            let mut last = start;
            if let Some((after, weekly)) = work {
                last = start.plus_days(after);
                let weekly = cents(weekly.min(hours));
                events.push(json!({
                    "kind": "partial_resumption", "from": last.to_string(), "weekly_hours": weekly,
                }));
                if let Some((after, length)) = relapse {
                    last = last.plus_days(after);
                    let to = last.plus_days(length).to_string();
                    events.push(json!({ "kind": "relapse", "from": last.to_string(), "to": to }));
                }
            }
            if let Some(after) = back {
                last = last.plus_days(after);
                events.push(json!({ "kind": "full_resumption", "from": last.to_string() }));
                events.push(json!({ "kind": "relapse", "from": last.plus_days(after / 4 + 1).to_string() }));
            }
            let mut case = json!({
                "schema": 1, "kind": "employer",
                "employer": { "region": region },
                "worker": { "status": if blue { "blue_collar" } else { "white_collar" } },
                "job": { "gross_monthly": cents(gross), "weekly_hours": cents(hours), "full_time_hours": "38" },
                "incapacity": { "start": start.to_string() },
                "horizon": { "from": start.month().plus(shown).to_string(), "months": months },
                "options": [{ "id": "way", "events": events }],
            });
            if let Some(fifty) = fifty {
                case["employer"]["headcount_50_or_more"] = json!(fifty);
            }
            if replaced {
                case["replacement"] =
                    json!({ "gross_monthly": "2100.00", "weekly_hours": "38", "status": "blue_collar" });
            }
            case
        },
    )
}
