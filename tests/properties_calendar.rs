//! What the dates tell must be what is paid: every cause of a day with the amount before and after it alone.

#[path = "support/random.rs"]
mod random;
#[path = "support/tries.rs"]
mod tries;

use loont::simulate::{CalendarEvent, ScenarioOutcome, Segment};
use loont::units::Day;
use loont::{Case, simulate};
use proptest::prelude::*;
use tries::tries;

fn paid_on(scenario: &ScenarioOutcome, day: Day) -> Option<String> {
    let segments = scenario.months.iter().flat_map(|month| &month.benefit.segments);
    let on = |segment: &&Segment| segment.from <= day && day <= segment.to;
    segments.into_iter().find(on).map(|segment| segment.daily_paid.to_string())
}

fn amount(event: &CalendarEvent, name: &str) -> String {
    event.args.get(name).map(|value| value.to_string()).expect("every event has both amounts")
}

/// The place of an event on its day: law, phase, family, work, sanction.
fn rank(kind: &str) -> Option<u32> {
    Some(match kind {
        "law_changes" => 1,
        "fund_starts" | "invalidity_starts" | "minimum_starts" | "minimum_changes" | "minimum_ends" | "minimum_age"
        | "unemployed_month_7" | "pension_starts" => 2,
        "family_changes" => 3,
        "work_starts" | "own_work_starts" | "own_work_month_7" | "own_work_year_4" | "income_test" | "work_changes"
        | "work_ends" | "resumption_starts" | "relapse_starts" | "relapse_ends" => 4,
        "sanction_starts" | "sanction_ends" => 5,
        _ => return None,
    })
}

proptest! {
    #![proptest_config(tries(600))]

    #[test]
    fn on_each_day_the_amounts_of_the_events_meet(case in random::case()) {
        let Ok(read) = Case::from_value(&case) else {
            return Err(TestCaseError::reject("refused by name"));
        };
        for scenario in simulate(&read).scenarios {
            let days: Vec<Day> = scenario.calendar.iter().map(|event| event.on).collect();
            prop_assert!(days.is_sorted());
            for of_day in scenario.calendar.chunk_by(|one, other| one.on == other.on) {
                let on = of_day[0].on;
                let Some(after) = paid_on(&scenario, on) else { continue };
                let mut left = paid_on(&scenario, on.previous()).unwrap_or_else(|| amount(&of_day[0], "before_eur"));
                for event in of_day {
                    prop_assert_eq!(amount(event, "before_eur"), left, "{} on {}", event.kind, on);
                    left = amount(event, "after_eur");
                }
                prop_assert_eq!(left, after, "the last of {:?} on {}", of_day.iter().map(|e| e.kind).collect::<Vec<_>>(), on);
                let ranks: Vec<u32> = of_day.iter().filter_map(|event| rank(event.kind)).collect();
                prop_assert!(ranks.is_sorted(), "{:?} on {}", of_day.iter().map(|e| e.kind).collect::<Vec<_>>(), on);
            }
            // And where the amount changes, an event says why.
            let segments: Vec<&Segment> = scenario.months.iter().flat_map(|month| &month.benefit.segments).collect();
            for two in segments.windows(2) {
                if two[0].daily_paid != two[1].daily_paid {
                    let on = two[1].from;
                    let told = scenario.calendar.iter().any(|event| {
                        event.on == on && amount(event, "before_eur") != amount(event, "after_eur")
                    });
                    prop_assert!(told, "{} becomes {} on {}", two[0].daily_paid, two[1].daily_paid, on);
                }
            }
        }
    }
}
