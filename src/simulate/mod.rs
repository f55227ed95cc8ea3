//! Every scenario of a case, month by month, with its explanation.
//!
//! The days of the horizon are cut wherever a phase, the family, the law or an activity changes; within a cut nothing
//! changes, so each rule is applied once; the months are then put together from the cuts.

mod calendar;
mod causes;
mod compact;
mod curve;
mod cut;
mod daily_for;
mod day;
mod employer;
mod hours_for;
mod limits;
mod month;
mod outcome;
mod pause;
mod plan;
mod plausible;
mod reconcile;
mod scenario;
mod shared;
mod start_range;
mod timeline;
mod wages;
mod year;

use sha2::{Digest, Sha256};

#[cfg(target_arch = "wasm32")]
pub(crate) use compact::Compact;
pub use curve::{Cliff, Curve, CurvePoint, Flat, curve, curve_under};
pub use daily_for::{DailyBasis, daily_for, daily_for_under};
#[cfg(target_arch = "wasm32")]
pub(crate) use employer::EmployerCompact;
pub use employer::{
    AskAt, EmployerCalendarEvent, EmployerContributions, EmployerMonth, EmployerOptionOutcome, EmployerOutcome,
    EmployerTotal, GuaranteedWageCost, MonthSubsidy, NO_RESUMPTION, Range, ReplacementCost, SubsidyOutcome,
    SubsidyState, Who, employer, employer_under,
};
pub use hours_for::{HoursAnswer, hours_for, hours_for_under};
pub use outcome::{
    BenefitMonth, CalendarEvent, Certainty, ExplainedStep, Explanation, Guaranteed, MonthOutcome, Outcome, PhaseName,
    Premium, Receipt, ScenarioOutcome, Segment, SetAside, SettlementRange, SpecialContributionRange, TaxQuestion,
    Total, Version, WageCertainty, WageMonth, YearOutcome,
};

pub use plausible::{LongerPeriod, Plausible, plausible, plausible_under};
pub use reconcile::{Cause, Finding, Reconciliation, reconcile, reconcile_under};
pub use start_range::{ScenarioRange, Span, StartRange, start_range, start_range_under};

pub use crate::case::BASELINE;
use crate::case::Case;
use crate::json;
use crate::law::{LAW_HASH, Law};
use crate::rules::Context;
use crate::units::Money;

/// Simulates every scenario of a case under the law of this build.
///
/// ```
/// use loont::{Case, simulate};
/// // The example of the CM: 45 euro a day, 19 of 38 hours, the benefit is reduced by 30 % to 31.50 euro a day.
/// let case = Case::from_json(r#"{
///   "schema": 1,
///   "person": { "scheme": "employee", "family": "single" },
///   "incapacity": { "start": "2024-01-08", "basis": { "kind": "daily_benefit", "gross": "45.00", "on": "2026-04-01" } },
///   "horizon": { "from": "2026-04", "months": 1 },
///   "scenarios": [{ "id": "half", "activities": [{ "kind": "employee_work", "from": "2026-04-01",
///     "weekly_hours": "19", "full_time_hours": "38", "gross_monthly": "1500.00" }] }]
/// }"#)?;
/// let outcome = simulate(&case);
/// let month = &outcome.scenarios[1].months[0];
/// assert_eq!(month.benefit.segments[0].reduction_percent.to_string(), "30");
/// assert_eq!(month.benefit.segments[0].daily_paid.to_string(), "31.50");
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[must_use]
pub fn simulate(case: &Case) -> Outcome {
    simulate_under(&Law::current(), case)
}

/// As [`simulate`], under another law: what would change if a value were another one.
///
/// ```
/// use loont::law::{Law, Param};
/// use loont::{Case, simulate, simulate::simulate_under};
/// let case = Case::from_json(r#"{
///   "schema": 1, "person": { "scheme": "employee", "family": "single" },
///   "incapacity": { "start": "2026-01-05", "basis": { "kind": "monthly_wage", "gross": "2600.00" } },
///   "horizon": { "from": "2026-01", "months": 1 }, "scenarios": []
/// }"#)?;
/// let rate_from = loont::law::Param::PrimaryRate.table().rows[0].from();
/// let half = Law::current().with_value(Param::PrimaryRate, rate_from, 50.into());
/// let daily = |outcome: &loont::Outcome| outcome.scenarios[0].months[0].benefit.segments[1].daily_full.to_string();
/// assert_eq!(daily(&simulate(&case)), "60.00");
/// assert_eq!(daily(&simulate_under(&half, &case)), "50.00");
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[must_use]
pub fn simulate_under(law: &Law, case: &Case) -> Outcome {
    let ctx = Context::new(law, case);
    let mut shared = shared::Shared::default();
    let timeline = timeline::Timeline::of(&ctx, &mut shared);
    let mut scenarios = vec![scenario::simulate(&ctx, &timeline, &mut shared, BASELINE, None, &[])];
    for plan in &case.scenarios {
        let label = plan.label.as_deref();
        scenarios.push(scenario::simulate(&ctx, &timeline, &mut shared, &plan.id, label, &plan.activities));
    }
    if let Some(baseline) = scenarios.first() {
        let total = baseline.total.clone();
        let months: Vec<Money> = baseline.months.iter().map(|month| month.net).collect();
        let years: Vec<(i32, Money)> = baseline.years.iter().map(|year| (year.year, year.after_tax)).collect();
        for scenario in &mut scenarios {
            scenario.total.compare(&total);
            for (month, without) in scenario.months.iter_mut().zip(&months) {
                month.difference_with_baseline = month.net.minus(*without);
            }
            year::compare(&mut scenario.years, &years);
        }
    }
    let before = year::wage_of(law, case);
    let before_illness =
        before.map(|wage| wages::wage_before(&ctx, wage, case.horizon.from, None, &mut shared).month());
    Outcome { schema: crate::case::SCHEMA, receipt: receipt(case), before_illness, scenarios }
}

/// The engine, the law and the case that an outcome came from.
fn receipt(case: &Case) -> Receipt {
    let hash = Sha256::digest(json::text(case).as_bytes());
    Receipt {
        engine: crate::VERSION,
        law: Law::known_until(),
        law_hash: LAW_HASH,
        case_hash: hash.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(digit).collect(),
    }
}

/// A hexadecimal digit.
fn digit(number: u8) -> Option<char> {
    char::from_digit(number.into(), 16)
}

/// Which engine and which law this build has.
///
/// ```
/// let version = loont::version();
/// assert_eq!(version.engine, env!("CARGO_PKG_VERSION"));
/// assert_eq!(version.law_hash.len(), 64);
/// ```
#[must_use]
pub fn version() -> Version {
    Version { engine: crate::VERSION, law: Law::known_until(), law_known_until: Law::known_until(), law_hash: LAW_HASH }
}
