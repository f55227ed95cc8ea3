//! Why a payment of the fund is another amount than the one simulated.
//!
//! Each possible reason is tried out: the month is simulated again with that one thing changed, and what comes out is held
//! against what was paid. What fits to the cent is a reason worth asking about; nothing is proved by it.

mod search;

use serde::Serialize;

use self::search::Search;
use super::BASELINE;
use super::outcome::{ExplainedStep, MonthOutcome};
use super::scenario::paid_for;
use super::shared::Shared;
use super::timeline::Timeline;
use crate::case::{Case, Horizon, InvalidCase, Payment, Scenario};
use crate::explain::{Args, ErrorId, args};
use crate::law::Law;
use crate::rules::Context;
use crate::units::{Money, Month};

/// Why a payment differs from the simulation.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Reconciliation {
    /// The month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub month: Month,
    /// The id of the plan that was simulated.
    pub scenario: String,
    /// What the simulation gives: what the fund transfers, premiums included, or the gross amount when that was asked.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub expected: Money,
    /// What was paid less `expected`: negative when less was paid.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub difference: Money,
    /// The paid days of the simulation.
    pub days: u32,
    /// The reasons that fit, the likeliest first; empty when nothing differs, or when no reason fits.
    pub findings: Vec<Finding>,
}

/// A reason that fits what was paid.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Finding {
    /// What would have been another way; two when only both together fit.
    pub causes: Vec<Cause>,
    /// What the fund would then pay.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub amount: Money,
    /// What was paid less `amount`: 0.00 when it fits to the cent, at most one cent for each paid day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub left: Money,
    /// The step of the simulation from which the two part; absent when the other way has a step more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Step"))]
    pub simulated: Option<ExplainedStep>,
    /// What stands in its place the other way; absent when nothing does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Step"))]
    pub instead: Option<ExplainedStep>,
}

/// Something that would have been another way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Cause {
    /// Stable id, a key of every language file.
    pub kind: &'static str,
    /// The numbers in the sentence.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub args: Args,
}

/// Why a payment of the fund differs from the simulation: the reasons that fit what was paid, the likeliest first.
///
/// Tried are: cents rounded elsewhere (at most one for each paid day), other withholding, premiums paid apart, other hours
/// counted, the work not counted, other paid days, an index step or a change by the length of the incapacity applied late
/// or early, a letter of before or after an index step, another family situation, a late declaration; and, when none of them
/// fits alone, other paid days together with one of the others.
///
/// # Errors
///
/// [`InvalidCase`] when no plan has the id that is asked.
///
/// ```
/// use loont::{Case, Payment, reconcile};
/// // 100 euro a day in primary incapacity, 26 paid days in April 2026; the fund paid for 20 of them: 2,000.00 less 11.11 %.
/// let case = Case::from_json(r#"{
///   "schema": 1, "person": { "scheme": "employee", "family": "single" },
///   "incapacity": { "start": "2025-12-08", "basis": { "kind": "daily_benefit", "gross": "100.00", "on": "2026-04-01" } },
///   "horizon": { "from": "2026-04", "months": 1 }, "scenarios": []
/// }"#)?;
/// let payment = Payment::from_json(r#"{ "month": "2026-04", "amount": "1777.80" }"#)?;
/// let found = reconcile(&case, &payment)?;
/// assert_eq!(found.expected.to_string(), "2311.14"); // 2,600.00 less 288.86
/// assert_eq!(found.findings[0].causes[0].kind, "days_paid");
/// assert_eq!(found.findings[0].left.to_string(), "0.00");
/// # Ok::<(), loont::InvalidCase>(())
/// ```
pub fn reconcile(case: &Case, payment: &Payment) -> Result<Reconciliation, InvalidCase> {
    reconcile_under(&Law::current(), case, payment)
}

/// As [`reconcile`], under another law.
///
/// # Errors
///
/// As [`reconcile`].
#[inline(never)]
pub fn reconcile_under(law: &Law, case: &Case, payment: &Payment) -> Result<Reconciliation, InvalidCase> {
    let plan = plan(case, payment)?;
    let activities = plan.map_or(&[][..], |plan| &plan.activities);
    // A change in the month before or after is seen as well.
    let from = payment.month.first_day().plus_days(-NEARBY).month();
    let mut case = case.clone();
    case.horizon = Horizon { from, months: MONTHS };
    let ctx = Context::new(law, &case);
    let timeline = Timeline::of(&ctx, &mut Shared::amounts());
    let days = [payment.month.days()];
    let months = paid_for(&ctx, &timeline, &mut Shared::amounts(), activities, payment.month, &days);
    let mut found = Reconciliation {
        month: payment.month,
        scenario: plan.map_or(BASELINE, |plan| &plan.id).to_string(),
        expected: Money::ZERO,
        difference: payment.amount,
        days: 0,
        findings: Vec::new(),
    };
    if let Some(month) = months.first() {
        found.expected = amount(month, payment);
        found.difference = payment.amount.minus(found.expected);
        found.days = month.benefit.days;
        if found.difference != Money::ZERO {
            found.findings = Search::of(&ctx, &timeline, activities, payment, month).findings();
        }
    }
    Ok(found)
}

/// How many days before and after the month a change may lie that was applied late or early.
const NEARBY: i32 = 40;
/// The months that these days and the month are in.
const MONTHS: u32 = 5;

/// The plan that was followed.
fn plan<'a>(case: &'a Case, payment: &Payment) -> Result<Option<&'a Scenario>, InvalidCase> {
    let Some(id) = payment.scenario.as_deref() else { return Ok(case.scenarios.first()) };
    let plan = case.scenarios.iter().find(|plan| plan.id == id);
    if plan.is_none() && id != BASELINE {
        let id = ErrorId::UnknownScenario;
        return Err(InvalidCase::at("scenario", id, args!(id)));
    }
    Ok(plan)
}

/// What is held against a payment.
fn amount(month: &MonthOutcome, payment: &Payment) -> Money {
    match payment.gross {
        true => month.benefit.gross.plus(premiums(month)),
        false => month.fund_pays,
    }
}

fn premiums(month: &MonthOutcome) -> Money {
    month.premiums.iter().map(|premium| premium.gross).sum()
}
