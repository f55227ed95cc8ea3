//! What each number of hours a week would pay: the same plan with one job at other hours.

use rust_decimal::Decimal;
use serde::Serialize;

use super::outcome::MonthOutcome;
use super::{scenario, shared, timeline};
use crate::case::{Activity, Case, CurveRequest, EmployeeWork, Horizon, InvalidCase, Scenario};
use crate::explain::{ErrorId, StepId, args};
use crate::law::Law;
use crate::rules::Context;
use crate::rules::activity::partial_work::whole_percents;
use crate::units::{Day, Hours, Money, Month, Percent, Period, insert_once, subtract};

/// What a month pays by the hours worked a week.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Curve {
    /// From no hours to full time.
    pub points: Vec<CurvePoint>,
    /// Where more hours leave less, found to a hundredth of an hour whatever the step of the points.
    pub cliffs: Vec<Cliff>,
    /// Where the benefit does not fall.
    pub flats: Vec<Flat>,
}

/// One number of hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct CurvePoint {
    /// Hours a week; 0 is the plan without this job.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub weekly_hours: Hours,
    /// The reduction of the benefit by work, on the last day of the month on which the job is done.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Percent"))]
    pub reduction_percent: Percent,
    /// What the fund transfers, premiums included.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub benefit_net: Money,
    /// The gross wage.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub wage_gross: Money,
    /// The net wage.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub wage_net: Money,
    /// Benefit, wage and premiums, gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// What reaches the account in the month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub net: Money,
    /// What the month leaves after tax, as in [`MonthOutcome::after_tax`] of the plan with these hours.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub after_tax: Money,
    /// How much `net` grows for an hour a week more, since the point before; negative where it falls, nothing where it is
    /// not known.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub per_extra_hour: Money,
    /// How much `after_tax` grows for an hour a week more, since the point before: what really stays of that hour; absent at
    /// the first point, and where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub after_tax_per_extra_hour: Option<Money>,
    /// How much of each euro of gross wage more stays after the tax of the year, since the point before; absent when the
    /// wage does not grow.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Percent"))]
    pub kept_percent: Option<Percent>,
    /// False when the net wage is not known: then `net` and what follows from it lack it.
    pub net_known: bool,
    /// False when the net wage or the settlement is not known: then `after_tax` and what follows from it lack them.
    pub complete: bool,
}

/// More hours that leave less in the month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Cliff {
    /// The hours before it: the better choice.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub from_hours: Hours,
    /// The hours at its foot.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub to_hours: Hours,
    /// What is lost between them.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub loss: Money,
    /// What is lost between them after the tax of the year; negative when more stays after all.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub after_tax_loss: Money,
    /// The rule that takes most: the id of a step.
    pub rule: &'static str,
    /// The first hours that leave at least as much again, to a tenth of an hour; absent: none up to full time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Hours"))]
    pub ends_at_hours: Option<Hours>,
}

/// Hours over which the benefit does not fall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Flat {
    /// The first hours.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub from_hours: Hours,
    /// The last ones.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub to_hours: Hours,
    /// The rule: the id of a step.
    pub rule: &'static str,
}

/// What one number of hours gives, with what a cliff is told by.
struct Reckoned {
    point: CurvePoint,
    contribution: Money,
    special: Money,
    tax: Money,
    benefit_tax: Money,
    rule: &'static str,
}

/// What each number of hours of a job would pay in a month, the hourly wage staying the same.
///
/// The job is the first one as an employee in the plan that is done in that month; it is done at those hours on all its
/// days, and attested hours are left out, as they belong to other hours a week.
///
/// # Errors
///
/// [`InvalidCase`] when the plan has no such job in that month.
///
/// ```
/// use loont::{Case, CurveRequest, curve};
/// let case = Case::from_json(r#"{
///   "schema": 1, "person": { "scheme": "employee", "family": "single" },
///   "incapacity": { "start": "2024-01-08", "basis": { "kind": "daily_benefit", "gross": "60.00", "on": "2026-04-01" } },
///   "horizon": { "from": "2026-04", "months": 1 },
///   "scenarios": [{ "id": "half", "activities": [{ "kind": "employee_work", "from": "2026-04-01",
///     "weekly_hours": "19", "full_time_hours": "38", "gross_monthly": "1500.00" }] }]
/// }"#)?;
/// let request = CurveRequest::from_json(r#"{ "month": "2026-04", "step": "1.9" }"#)?;
/// let curve = curve(&case, &request)?;
/// assert_eq!(curve.points.len(), 21);
/// // Up to a fifth of full time, and less than half a percent more, the benefit stays whole.
/// assert_eq!(curve.flats[0].to_hours.to_string(), "7.78");
/// # Ok::<(), loont::InvalidCase>(())
/// ```
pub fn curve(case: &Case, request: &CurveRequest) -> Result<Curve, InvalidCase> {
    curve_under(&Law::current(), case, request)
}

/// As [`curve`], under another law.
///
/// # Errors
///
/// As [`curve`].
#[inline(never)]
pub fn curve_under(law: &Law, case: &Case, request: &CurveRequest) -> Result<Curve, InvalidCase> {
    let (plan, place, job) = job(case, request)?;
    let one_month = Case {
        schema: case.schema,
        person: case.person.clone(),
        incapacity: case.incapacity.clone(),
        horizon: Horizon { from: request.month, months: 1 },
        scenarios: Vec::new(),
    };
    let ctx = Context::new(law, &one_month);
    let mut shared = shared::Shared::amounts();
    let timeline = timeline::Timeline::of(&ctx, &mut shared);
    let mut reckoned: Vec<Reckoned> = Vec::new();
    let mut edges: Vec<Reckoned> = Vec::new();
    // Cliffs and flats lie where the law puts them, whatever the step of the points.
    let (grid, looked_at) = (grid(job, request.step), looked_at(&ctx, plan, place, job, request.month));
    let mut all = grid.clone();
    looked_at.iter().for_each(|hours| insert_once(&mut all, *hours));
    for hours in all {
        let activities = at(&plan.activities, place, job, hours);
        let outcome = scenario::simulate(&ctx, &timeline, &mut shared, &plan.id, None, &activities);
        let Some(month) = outcome.months.first() else { continue };
        if grid.contains(&hours) {
            let next = reckon(hours, month, reckoned.last());
            reckoned.push(next);
        }
        if looked_at.contains(&hours) {
            edges.push(reckon(hours, month, None));
        }
    }
    let mut cliffs = cliffs(&edges);
    for cliff in &mut cliffs {
        let net = |hours| {
            let activities = at(&plan.activities, place, job, hours);
            scenario::net_of_month(&ctx, &timeline, &mut shared, &activities, request.month)
        };
        cliff.ends_at_hours = first_again(cliff, &edges, net);
    }
    Ok(Curve { cliffs, flats: flats(&edges), points: reckoned.into_iter().map(|one| one.point).collect() })
}

/// The first tenth of an hour after a cliff that leaves at least as much again, or the hours that were looked at.
fn first_again(cliff: &Cliff, edges: &[Reckoned], mut net: impl FnMut(Hours) -> Option<Money>) -> Option<Hours> {
    let ends = cliff.ends_at_hours?;
    let top = edges.iter().find(|edge| edge.point.weekly_hours == cliff.from_hours)?.point.net;
    let below = edges.iter().rfind(|edge| edge.point.weekly_hours < ends)?.point.weekly_hours;
    let tenth = Hours::new(Decimal::new(1, 1));
    let mut hours = Hours::new(below.decimal().trunc_with_scale(1)).plus(tenth);
    while hours < ends {
        if net(hours)? >= top {
            return Some(hours);
        }
        hours = hours.plus(tenth);
    }
    Some(ends)
}

/// The hours at which the net can fall: the first hundredth of an hour, the last before each whole percentage of reduction and
/// the first with it; every half hour for what the taxes do, and full time.
fn looked_at(ctx: &Context, plan: &Scenario, place: usize, job: &EmployeeWork, month: Month) -> Vec<Hours> {
    let others = plan.activities.iter().enumerate().filter_map(|(other, activity)| match activity {
        Activity::EmployeeWork(beside) if other != place && month.days().overlap(days_of(beside)).is_some() => {
            Some(beside)
        }
        _ => None,
    });
    let others: Vec<&EmployeeWork> = others.collect();
    let hundredth = Decimal::new(1, 2);
    let mut hours = grid(job, Hours::new(Decimal::new(5, 1)));
    insert_once(&mut hours, Hours::new(hundredth));
    for first in whole_percents(ctx, &others, job.full_time_hours, month) {
        for edge in [Hours::new(subtract(first.decimal(), hundredth)), first] {
            if Hours::default() < edge && edge < job.full_time_hours {
                insert_once(&mut hours, edge);
            }
        }
    }
    hours
}

/// The days of a job that nothing interrupts.
fn days_of(job: &EmployeeWork) -> Period {
    Period { from: job.from, to: job.to.unwrap_or(Day::LAST) }
}

/// The plan and its job in the month.
fn job<'a>(case: &'a Case, request: &CurveRequest) -> Result<(&'a Scenario, usize, &'a EmployeeWork), InvalidCase> {
    let days = request.month.days();
    let asked = |scenario: &&Scenario| request.scenario.as_ref().is_none_or(|id| *id == scenario.id);
    for scenario in case.scenarios.iter().filter(asked) {
        for (place, activity) in scenario.activities.iter().enumerate() {
            if let Activity::EmployeeWork(job) = activity
                && job.from <= days.to
                && job.to.is_none_or(|to| to >= days.from)
            {
                return Ok((scenario, place, job));
            }
        }
    }
    let id = ErrorId::NoJobInMonth;
    Err(InvalidCase::at("scenario", id, args!(id; request.month)))
}

/// No hours, every step, and full time.
fn grid(job: &EmployeeWork, step: Hours) -> Vec<Hours> {
    let full = job.full_time_hours;
    let mut hours = Hours::default();
    let mut grid = Vec::new();
    while hours < full {
        grid.push(hours);
        hours = hours.plus(step);
    }
    grid.push(full);
    grid
}

/// The activities with the job at so many hours, at the same wage an hour.
pub(super) fn at(plan: &[Activity], place: usize, job: &EmployeeWork, hours: Hours) -> Vec<Activity> {
    let mut activities = plan.to_vec();
    if hours == Hours::default() {
        activities.remove(place);
        return activities;
    }
    let mut other = job.clone();
    other.gross_monthly_hours = Some(job.gross_monthly_hours.unwrap_or(job.weekly_hours));
    other.weekly_hours = hours;
    other.hours_by_month.clear();
    if let Some(activity) = activities.get_mut(place) {
        *activity = Activity::EmployeeWork(other);
    }
    activities
}

fn reckon(hours: Hours, month: &MonthOutcome, before: Option<&Reckoned>) -> Reckoned {
    let wage = month.wage.as_ref();
    let of = |amount: Option<Money>| amount.unwrap_or(Money::ZERO);
    let last = month.benefit.segments.last();
    let mut point = CurvePoint {
        weekly_hours: hours,
        reduction_percent: last.map_or(Percent::ZERO, |segment| segment.reduction_percent),
        benefit_net: month.fund_pays,
        wage_gross: wage.map_or(Money::ZERO, |wage| wage.gross),
        wage_net: of(wage.and_then(|wage| wage.net)),
        gross: month.gross,
        net: month.net,
        after_tax: month.after_tax.unwrap_or(month.net),
        per_extra_hour: Money::ZERO,
        after_tax_per_extra_hour: None,
        kept_percent: None,
        net_known: month.net_complete,
        complete: month.after_tax.is_some(),
    };
    if let Some(Reckoned { point: before, .. }) = before {
        let extra = subtract(hours.decimal(), before.weekly_hours.decimal());
        if month.net_complete {
            point.per_extra_hour = point.net.minus(before.net).over(extra).round(2);
        }
        let grown = point.wage_gross.minus(before.wage_gross);
        let kept = point.after_tax.minus(before.after_tax);
        if point.complete {
            point.after_tax_per_extra_hour = Some(kept.over(extra).round(2));
        }
        if grown > Money::ZERO && point.complete {
            point.kept_percent = Some(Percent::share(kept.decimal(), grown.decimal()).round(1));
        }
    }
    let reduces = month.explanation.iter().filter(|step| step.about == crate::explain::About::Reduction);
    let mut rules = reduces.map(|step| step.id).filter(|id| !DECIDES_NOTHING.contains(id));
    Reckoned {
        point,
        contribution: of(wage.and_then(|wage| wage.social_contribution)),
        special: of(wage.and_then(|wage| wage.special_contribution)),
        tax: of(wage.and_then(|wage| wage.withholding_tax)),
        benefit_tax: month.benefit.withholding_tax,
        rule: match rules.clone().any(|id| id == StepId::WorkReduction) {
            true => StepId::WorkReduction.id(),
            false => rules.next().unwrap_or(StepId::WorkReduction).id(),
        },
    }
}

/// Steps of a reduction that say what it is reckoned from, and not whether there is one.
const DECIDES_NOTHING: [StepId; 6] = [
    StepId::WorkFraction,
    StepId::WorkFractionAttested,
    StepId::WorkFractionSum,
    StepId::Volunteering,
    StepId::IncomeLimit,
    StepId::ReducedDaily,
];

/// Where more hours leave less: from the last hours before the fall to its foot.
fn cliffs(reckoned: &[Reckoned]) -> Vec<Cliff> {
    let mut cliffs: Vec<Cliff> = Vec::new();
    let mut top: Option<&Reckoned> = None;
    let mut before: Option<&Reckoned> = None;
    for one in reckoned {
        let falls = before.is_some_and(|before| one.point.net < before.point.net && one.point.net_known);
        if falls {
            let from = top.or(before).unwrap_or(one);
            let loss = from.point.net.minus(one.point.net);
            let again = |later: &&Reckoned| {
                later.point.weekly_hours > one.point.weekly_hours && later.point.net >= from.point.net
            };
            let cliff = Cliff {
                from_hours: from.point.weekly_hours,
                to_hours: one.point.weekly_hours,
                loss,
                after_tax_loss: from.point.after_tax.minus(one.point.after_tax),
                rule: cause(from, one),
                ends_at_hours: reckoned.iter().find(again).map(|later| later.point.weekly_hours),
            };
            if top.is_some() {
                cliffs.pop();
            }
            cliffs.push(cliff);
            top = Some(from);
        } else {
            top = None;
        }
        before = Some(one);
    }
    cliffs
}

/// The rule that takes most between two numbers of hours.
fn cause(from: &Reckoned, to: &Reckoned) -> &'static str {
    let by_tax = to.benefit_tax.minus(from.benefit_tax);
    let lost = [
        // What is withheld from the benefit apart from the benefit itself.
        (from.point.benefit_net.minus(to.point.benefit_net).minus(by_tax), to.rule),
        (by_tax, StepId::WithholdingTax.id()),
        (to.contribution.minus(from.contribution), StepId::ContributionPaid.id()),
        (to.special.minus(from.special), StepId::SpecialContribution.id()),
        (to.tax.minus(from.tax), StepId::PayrollTax.id()),
    ];
    let mut most = (Money::ZERO, to.rule);
    for (lost, rule) in lost {
        if lost > most.0 {
            most = (lost, rule);
        }
    }
    most.1
}

/// The hours over which the benefit stays whole, from the first hours of work on.
fn flats(reckoned: &[Reckoned]) -> Vec<Flat> {
    let worked = reckoned.iter().filter(|one| one.point.weekly_hours > Hours::default());
    let whole: Vec<&Reckoned> = worked.take_while(|one| one.point.reduction_percent == Percent::ZERO).collect();
    let flat = whole.first().zip(whole.last()).map(|(first, last)| Flat {
        from_hours: Hours::default(),
        to_hours: last.point.weekly_hours,
        rule: first.rule,
    });
    flat.into_iter().collect()
}
