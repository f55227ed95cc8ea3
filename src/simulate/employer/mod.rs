//! What the ways back cost an employer, month by month, with duties, aid, limits and notes.
//!
//! The days of a way back are cut wherever something else is done; each month is put together from them. Nothing here reads a
//! benefit: the solidarity contribution is estimated from the wage.

mod calendar;
mod compact;
mod days;
mod illness;
mod month;
mod notes;
mod outcome;
mod plan;
mod solidarity;
mod subsidies;

use sha2::{Digest, Sha256};

#[cfg(target_arch = "wasm32")]
pub(crate) use compact::EmployerCompact;
pub use outcome::{
    AskAt, EmployerCalendarEvent, EmployerContributions, EmployerMonth, EmployerOptionOutcome, EmployerOutcome,
    EmployerTotal, GuaranteedWageCost, MonthSubsidy, Range, ReplacementCost, SubsidyOutcome, SubsidyState, Who,
};

use super::digit;
use super::outcome::Receipt;
use crate::case::EmployerCase;
pub use crate::case::employer::NO_RESUMPTION;
use crate::case::employer::{EmployerEvent, EmployerOption, PartialResumption, Replacement};
use crate::explain::{Effect, EmployerLimitId, EmployerLimits, args};
use crate::json;
use crate::law::{LAW_HASH, Law};
use crate::rules::employer::contributions::Rates;
use crate::rules::employer::solidarity::Estimates;
use crate::rules::employer::wage_subsidy::Cost;
use crate::rules::employer::{EmployerContext, quarter_of};
use crate::units::{Day, Hours, Money, Month, Period, add};
use days::Months;
use month::{MonthParts, month, replacement};
use plan::Plan;
use rust_decimal::Decimal;
use solidarity::Solidarity;
use subsidies::{Aid, whole_month};

/// What each return option costs an employer, under the law of this build.
///
/// ```
/// use loont::{EmployerCase, employer};
/// // 3,000 euro a month, ill since 5 January 2026 in a company of 50 or more, back for half of the hours in April.
/// let case = EmployerCase::from_json(r#"{
///   "schema": 1, "kind": "employer",
///   "employer": { "region": "flanders", "headcount_50_or_more": true },
///   "worker": { "status": "white_collar", "employed_since": "2020-01-06", "age_at_start": 40 },
///   "job": { "gross_monthly": "3000.00", "weekly_hours": "38", "full_time_hours": "38" },
///   "incapacity": { "start": "2026-01-05" },
///   "horizon": { "from": "2026-01", "months": 6 },
///   "options": [{ "id": "half", "events": [
///     { "kind": "partial_resumption", "from": "2026-04-06", "weekly_hours": "19" }] }]
/// }"#)?;
/// let outcome = employer(&case);
/// let january = &outcome.options[0].months[0];
/// // The first days of work and thirty days of guaranteed wage: the whole wage of the month.
/// let paid = january.guaranteed_wage.expect("a guaranteed wage");
/// assert_eq!(january.wage.plus(paid.gross).to_string(), "3000.00");
/// // From day 31: 30 % of an estimated benefit of 69.23 a day, 22 days of February.
/// let due = outcome.options[0].months[1].solidarity_contribution.expect("a contribution");
/// assert_eq!(due.high.to_string(), "456.92");
/// // A whole month of half of the hours: 25 % of 1,500 euro, less a third of the structural reduction of the quarter:
/// // half of 1.18 times (14 % of 11,458.57 - 9,000 and 16 % of 9,547.20 - 9,000).
/// assert_eq!(outcome.options[1].months[5].contributions.paid.to_string(), "290.09");
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[must_use]
pub fn employer(case: &EmployerCase) -> EmployerOutcome {
    employer_under(&Law::current(), case)
}

/// As [`employer`], under another law: what would change if a value were another one.
///
/// ```
/// use loont::law::{Law, Param};
/// use loont::simulate::employer_under;
/// use loont::EmployerCase;
/// let case = EmployerCase::from_json(r#"{
///   "schema": 1, "kind": "employer", "employer": { "region": "wallonia" }, "worker": { "status": "white_collar" },
///   "job": { "gross_monthly": "3000.00", "weekly_hours": "38", "full_time_hours": "38" },
///   "incapacity": { "start": "2026-01-05" }, "horizon": { "from": "2026-01", "months": 1 }, "options": []
/// }"#)?;
/// let from = Param::ContributionRate1.table().rows[0].from();
/// let other = Law::current().with_value(Param::ContributionRate1, from, 30.into());
/// let paid = |law: &Law| employer_under(law, &case).before_illness.contributions.paid.to_string();
/// // Less the structural reduction: a third of 14 % of 11,458.57 - 9,000 and 15 % of 9,547.20 - 9,000.
/// assert_eq!((paid(&Law::current()), paid(&other)), ("607.91".to_string(), "757.91".to_string()));
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[must_use]
pub fn employer_under(law: &Law, case: &EmployerCase) -> EmployerOutcome {
    let ctx = EmployerContext { law, case };
    let within = horizon(case);
    let before = Plan::without_illness(&ctx, covered(case, within));
    let before_illness = month_of(&ctx, &before, case.horizon.from).month;
    let mut estimates = Estimates::default();
    let mut options = vec![option(&ctx, within, None, &mut estimates)];
    for way in &case.options {
        options.push(option(&ctx, within, Some(way), &mut estimates));
    }
    if let Some(nobody) = options.first().map(|option| option.total.cost_after) {
        for option in &mut options {
            let (low, high) =
                (option.total.cost_after.low.minus(nobody.low), option.total.cost_after.high.minus(nobody.high));
            option.total.difference_with_no_resumption = Range { low: low.min(high), high: low.max(high) };
        }
    }
    EmployerOutcome { schema: crate::case::SCHEMA, receipt: receipt(case), before_illness, options }
}

/// The days of the horizon.
fn horizon(case: &EmployerCase) -> Period {
    let last = case.horizon.from.plus(case.horizon.months.saturating_sub(1));
    Period { from: case.horizon.from.first_day(), to: last.last_day() }
}

/// The days that a plan is made of: from the incapacity, or the quarter that the horizon begins in, to long after the horizon,
/// so that nothing in it depends on where the horizon ends.
fn covered(case: &EmployerCase, within: Period) -> Period {
    let from = quarter_of(within.from.month()).min(case.incapacity.start);
    Period { from, to: within.to.plus_months(LONG_AFTER) }
}

/// A hundred years, in months.
const LONG_AFTER: u32 = 1200;

fn receipt(case: &EmployerCase) -> Receipt {
    let hash = Sha256::digest(json::text(case).as_bytes());
    Receipt {
        engine: crate::VERSION,
        law: Law::known_until(),
        law_hash: LAW_HASH,
        case_hash: hash.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(digit).collect(),
    }
}

/// A month of a plan on its own.
fn month_of(ctx: &EmployerContext, plan: &Plan, of: Month) -> MonthParts {
    month(ctx, plan, &mut Months::of(ctx, plan, of.days()), of, &mut EmployerLimits::default())
}

/// One way back; nothing: nobody comes back.
fn option(
    ctx: &EmployerContext,
    within: Period,
    way: Option<&EmployerOption>,
    estimates: &mut Estimates,
) -> EmployerOptionOutcome {
    let mut limits = EmployerLimits::default();
    let case = ctx.case;
    let events: &[EmployerEvent] = way.map_or(&[], |way| &way.events);
    let plan = Plan::of(ctx, events, covered(case, within), &mut limits);
    if within.to > Law::known_until().month().last_day() {
        let id = EmployerLimitId::EmployerLawUntil;
        limits.add(id, args!(id; Law::known_until()), Effect::Unknown);
    }
    let solidarity = Solidarity::of(ctx, &plan, within, estimates, &mut limits);
    let aid = Aid::of(ctx, &plan);
    let helpers = helpers(case, way, &plan);
    let mut of_plan = Months::of(ctx, &plan, within);
    let mut months = Vec::new();
    for after in 0..case.horizon.months {
        let of = case.horizon.from.plus(after);
        let mut parts = month(ctx, &plan, &mut of_plan, of, &mut limits);
        if let Some((amount, steps)) = solidarity.month(of) {
            parts.month.solidarity_contribution = Some(amount);
            parts.month.cost_before = parts.month.cost_before.plus(amount);
            parts.month.explanation.extend(steps);
        }
        for (who, from) in &helpers {
            let Some((cost, step)) = replacement(ctx, who, *from, of) else { continue };
            parts.month.cost_before = parts.month.cost_before.plus(Range::one(cost.cost));
            parts.month.replacement = Some(parts.month.replacement.map_or(cost, |known| known.plus(cost)));
            parts.month.complete &= Rates::of(ctx, who.status, of).is_some();
            parts.month.explanation.push(step);
        }
        aid.add(&mut parts, &mut limits);
        months.push(parts.month);
    }
    notes::say_limits(ctx, &plan, &months, &mut limits);
    let whole = whole_cost(ctx, &plan, events, within);
    let subsidies = aid.list(&plan, &months, whole.as_ref());
    let calendar = calendar::Calendar { ctx, plan: &plan, events, within };
    let calendar = calendar.events(&solidarity, &aid, &mut limits);
    let notes = notes::notes(ctx, &plan, within, solidarity.notes);
    EmployerOptionOutcome {
        id: way.map_or(NO_RESUMPTION, |way| &way.id).to_string(),
        label: way.and_then(|way| way.label.clone()),
        total: total(ctx, &months),
        months,
        subsidies,
        calendar,
        limits: limits.into_list(),
        notes,
    }
}

/// The first whole month of the first work and its cost, as if that work went on: without an illness in it, an end or other hours.
fn whole_cost(ctx: &EmployerContext, plan: &Plan, events: &[EmployerEvent], within: Period) -> Option<(Month, Cost)> {
    let of = whole_month(plan, within)?;
    let first = events.iter().find(|event| !matches!(event, EmployerEvent::Relapse(_)))?;
    let steady = match *first {
        EmployerEvent::PartialResumption(work) => {
            EmployerEvent::PartialResumption(PartialResumption { to: None, ..work })
        }
        other => other,
    };
    let plan = Plan::of(ctx, &[steady], covered(ctx.case, within), &mut EmployerLimits::default());
    Some((of, month_of(ctx, &plan, of).cost()))
}

/// Who does the work that is not done, each with a first day: while the person does not work at all, and beside their work.
fn helpers(case: &EmployerCase, way: Option<&EmployerOption>, plan: &Plan) -> Vec<(Replacement, Day)> {
    let work = plan.first_work();
    let until = |who: Replacement| {
        let last = work.map(Day::previous);
        Replacement { to: who.to.into_iter().chain(last).min(), ..who }
    };
    let absent = case.replacement.map(|who| (until(who), case.incapacity.start));
    let beside = way.and_then(|way| way.replacement).map(|who| (who, work.unwrap_or(Day::LAST)));
    absent.into_iter().chain(beside).collect()
}

/// Sums over the months.
fn total(ctx: &EmployerContext, months: &[EmployerMonth]) -> EmployerTotal {
    let mut total = EmployerTotal { complete: true, ..EmployerTotal::default() };
    let mut hours = Decimal::ZERO;
    let mut of_work = Money::ZERO;
    for month in months {
        hours = add(hours, month.hours.decimal());
        total.wage = total.wage.plus(month.wage);
        let guaranteed = month.guaranteed_wage.map_or(Money::ZERO, |paid| paid.gross.plus(paid.contributions));
        total.guaranteed_wage = total.guaranteed_wage.plus(guaranteed);
        total.contributions = total.contributions.plus(month.contributions.paid);
        let of_ill = month.guaranteed_wage.map_or(Money::ZERO, |paid| paid.reduction);
        total.reduction = total.reduction.plus(month.contributions.reduction).plus(of_ill);
        total.holiday_pay = total.holiday_pay.plus(month.holiday_pay);
        total.end_of_year_premium = total.end_of_year_premium.plus(month.end_of_year_premium);
        let due = month.solidarity_contribution.unwrap_or_default();
        total.solidarity_contribution = total.solidarity_contribution.plus(due);
        let replaced = month.replacement.map_or(Money::ZERO, |who| who.cost);
        total.replacement = total.replacement.plus(replaced);
        for aid in &month.subsidies {
            total.subsidies = total.subsidies.plus(Range { low: aid.low, high: aid.high });
        }
        total.cost_before = total.cost_before.plus(month.cost_before);
        total.cost_after = total.cost_after.plus(month.cost_after);
        total.complete &= month.complete;
        if let Some(per_hour) = month.per_hour_before {
            of_work = of_work.plus(per_hour.times(month.hours.decimal()));
        }
    }
    total.hours = Hours::new(hours);
    if hours > Decimal::ZERO {
        let before = of_work.over(hours).round(ctx.cents());
        total.per_hour_before = Some(before);
        total.per_hour_after = Some(Range::one(before).minus(total.subsidies.over(hours, ctx.cents())));
    }
    total
}
