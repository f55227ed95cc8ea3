//! The periods of incapacity of a scenario: work in full ends one, a relapse goes on with it or begins a new one.

use std::sync::Arc;

use super::super::outcome::PhaseName;
use super::super::shared::Shared;
use super::super::timeline::{Entitlement, Timeline, horizon};
use super::Plan;
use crate::case::{Activity, Basis, Case, FullResumption, Scheme, Worker};
use crate::explain::{Effect, LimitId, Limits, Step, args};
use crate::law::Law;
use crate::rules::Context;
use crate::rules::period::guaranteed_wage::{GuaranteedWage, longest};
use crate::rules::period::relapse::{Relapsed, relapsed, without_guaranteed_wage};
use crate::rules::period::waiting::Waiting;
use crate::units::{Day, Period};

/// The first days of an incapacity, on which the fund does not pay.
#[derive(Clone, Debug)]
pub(in super::super) struct Unpaid {
    /// The last of them.
    pub(in super::super) until: Day,
    /// The phase that the days have.
    pub(in super::super) phase: PhaseName,
    /// Why.
    pub(in super::super) step: Arc<Step>,
}

/// A stretch of incapacity without an interruption.
#[derive(Clone, Copy)]
pub(in super::super) struct Spell<'a> {
    /// First to last day.
    pub(in super::super) days: Period,
    /// The rules of its period: a new period has a start and a wage of its own.
    pub(in super::super) ctx: &'a Context<'a>,
    /// The full benefit of its period.
    timeline: &'a Timeline,
    /// The days on which the fund does not pay yet.
    pub(in super::super) unpaid: Option<&'a Unpaid>,
    /// Why the relapse goes on with the old period or begins a new one.
    pub(in super::super) relapse: Option<&'a Arc<Step>>,
}

impl<'a> Spell<'a> {
    /// The entitlement of a day.
    pub(in super::super) fn entitlement(&self, day: Day) -> Option<&'a Entitlement> {
        self.timeline.entitlements.iter().find(|entitlement| entitlement.days.contains(day))
    }

    /// The first days of the entitlements.
    pub(in super::super) fn entitlement_starts(&self) -> impl Iterator<Item = Day> + 'a {
        self.timeline.entitlements.iter().map(|entitlement| entitlement.days.from)
    }
}

/// A stretch before its context is there.
struct Stretch {
    days: Period,
    /// The place of its period; 0 is the case as it was entered.
    period: usize,
    relapse: Option<Arc<Step>>,
    unpaid: Option<Unpaid>,
}

/// The periods after the first, each with a case of its own and the days that the employer pays at its start.
pub(in super::super) struct Spells {
    cases: Vec<Case>,
    stretches: Vec<Stretch>,
}

/// Contexts and timelines of the later periods.
pub(in super::super) struct Periods<'a>(Vec<(Context<'a>, Timeline)>);

/// What the employer still owes of the guaranteed wage, and the incapacity that gave it.
struct Guarantee {
    /// Days that are left; nothing said: all of them.
    left: Option<u32>,
    /// The first day after the incapacity that gave it.
    since: Day,
    /// The kind of worker in the job that was gone back to, when its employer is the one who pays.
    worker: Option<Worker>,
}

impl Guarantee {
    /// The weeks paid by the employer from a day on.
    fn from(&self, ctx: &Context, from: Day) -> Option<GuaranteedWage> {
        match self.worker {
            Some(worker) => GuaranteedWage::of(ctx, from, worker, self.left),
            None => GuaranteedWage::from(ctx, from, self.left),
        }
    }
}

impl Spells {
    /// The stretches of a plan.
    pub(in super::super) fn of(ctx: &Context, plan: &Plan, shared: &mut Shared, limits: &mut Limits) -> Spells {
        let ends = ends(plan);
        let mut spells = Spells { cases: Vec::new(), stretches: Vec::new() };
        let mut from = ctx.clock.start();
        // The stated last day of the relapse that the stretch began with.
        let mut until: Option<Day> = None;
        let mut why: Option<Relapsed> = None;
        let mut guarantee = Guarantee { left: None, since: from, worker: None };
        loop {
            let resumed = ends.iter().map(|(day, _)| *day).find(|day| *day > from);
            let resumed = resumed.into_iter().chain(until.map(Day::next)).min();
            let last = resumed.map_or(Day::LAST, Day::previous);
            let next = resumed.and_then(|resumed| relapses(plan).find(|(relapse, _)| *relapse > resumed));
            let period = spells.cases.len();
            let here = spells.cases.last().map_or(*ctx, |case| Context::new(ctx.law, case));
            let relapsed = resumed.zip(next).and_then(|(resumed, (day, _))| relapsed(&here, resumed, day));
            let goes_on = relapsed.as_ref().is_some_and(|relapsed| relapsed.same_period);
            let ended = (last < Day::LAST && !goes_on).then_some(last);
            let unpaid = unpaid(&here, plan, (Period { from, to: last }, ended), &guarantee, shared, limits);
            spells.stretches.push(Stretch {
                days: Period { from, to: last },
                period,
                relapse: why.take().map(|relapsed| shared.step(relapsed.step)),
                unpaid,
            });
            let (Some(relapsed), Some((relapse, relapse_to))) = (relapsed, next) else {
                return spells;
            };
            let job = ends.iter().filter(|(day, _)| *day < relapse).map(|(_, job)| *job).next_back();
            guarantee = after(&here, guarantee, Period { from, to: last }, (relapse, job), limits);
            let new_case = (!relapsed.same_period).then(|| new_period(&here, job, (relapse, guarantee.worker), limits));
            spells.cases.extend(new_case);
            (why, from, until) = (Some(relapsed), relapse, relapse_to);
        }
    }

    /// The contexts and the timelines of the periods after the first.
    pub(in super::super) fn periods<'a>(&'a self, law: &'a Law, shared: &mut Shared) -> Periods<'a> {
        let of = |case: &'a Case| {
            let ctx = Context::new(law, case);
            let timeline = Timeline::of(&ctx, shared);
            (ctx, timeline)
        };
        Periods(self.cases.iter().map(of).collect())
    }

    /// The stretches with what belongs to them.
    pub(in super::super) fn with<'a>(
        &'a self,
        ctx: &'a Context<'a>,
        timeline: &'a Timeline,
        periods: &'a Periods<'a>,
    ) -> Vec<Spell<'a>> {
        let spell = |stretch: &'a Stretch| {
            let later = stretch.period.checked_sub(1).and_then(|place| periods.0.get(place));
            let (ctx, timeline) = later.map_or((ctx, timeline), |(ctx, timeline)| (ctx, timeline));
            Spell {
                days: stretch.days,
                ctx,
                timeline,
                unpaid: stretch.unpaid.as_ref(),
                relapse: stretch.relapse.as_ref(),
            }
        };
        self.stretches.iter().map(spell).collect()
    }
}

/// The days on which work in full begins, in order.
fn ends<'a>(plan: &Plan<'a>) -> Vec<(Day, &'a FullResumption)> {
    let mut ends = Vec::new();
    for going in &plan.goings {
        if let Activity::FullResumption(resumption) = going.activity {
            for period in &going.days {
                crate::units::insert_in_order(&mut ends, (period.from, resumption), |(day, _)| *day);
            }
        }
    }
    ends
}

/// The days on which a relapse begins, in order, with its stated last day: activities of a kind are in the order of their
/// first day.
fn relapses(plan: &Plan) -> impl Iterator<Item = (Day, Option<Day>)> {
    plan.goings.iter().filter_map(|going| match going.activity {
        Activity::Relapse(relapse) => Some((relapse.from, relapse.to)),
        _ => None,
    })
}

/// The guarantee for a relapse: within the term after the incapacity that gave it, what is left of it; later, all of it.
fn after(
    ctx: &Context,
    before: Guarantee,
    ill: Period,
    (relapse, job): (Day, Option<&FullResumption>),
    limits: &mut Limits,
) -> Guarantee {
    // Who did not say which kind of worker they were, did so perhaps for the job that was gone back to.
    let insured = ctx.case.person.scheme == Scheme::Employee;
    let answered = job.filter(|_| insured && ctx.case.incapacity.worker.is_none()).and_then(|job| job.worker);
    let before = Guarantee { worker: before.worker.or(answered), ..before };
    let whole = before.from(ctx, ill.from);
    let paid = whole.as_ref().and_then(|whole| Period { from: ill.from, to: whole.until }.overlap(ill));
    let used = paid.map_or(0, Period::calendar_days);
    let left = whole
        .as_ref()
        .map_or(0, |whole| Period { from: ill.from, to: whole.until }.calendar_days().saturating_sub(used));
    let since = if used > 0 || before.left.is_none() { ill.to.next() } else { before.since };
    if without_guaranteed_wage(ctx, since, relapse) {
        let unknown = insured && job.is_some() && whole.is_none() && ctx.case.incapacity.worker.is_none();
        if unknown && longest(ctx).is_some_and(|longest| ill.to < longest) {
            let id = LimitId::RelapseWorkerUnknown;
            limits.add(id, args!(id; relapse), Effect::MayLower);
        }
        return Guarantee { left: Some(left), since, worker: answered };
    }
    // A self-employed person goes back to the own business: nobody pays a guaranteed wage.
    let job = job.filter(|_| ctx.case.person.scheme != Scheme::SelfEmployed);
    let worker = job.and_then(|job| job.worker.or(ctx.case.incapacity.worker));
    if job.is_some() && worker.is_none() {
        let id = LimitId::RelapseWorkerUnknown;
        limits.add(id, args!(id; relapse), Effect::MayLower);
    }
    Guarantee { left: None, since, worker }
}

/// The days before the fund pays: the weeks of the employer, which end where permitted work begins (assumed), or the
/// waiting days of the self-employed.
fn unpaid(
    ctx: &Context,
    plan: &Plan,
    (ill, ended): (Period, Option<Day>),
    guarantee: &Guarantee,
    shared: &mut Shared,
    limits: &mut Limits,
) -> Option<Unpaid> {
    if let Some(waiting) = Waiting::of(ctx, ended) {
        return Some(Unpaid { until: waiting.until, phase: PhaseName::Waiting, step: shared.step(waiting.explain()) });
    }
    let mut guaranteed = guarantee.from(ctx, ill.from)?;
    let within = horizon(ctx);
    let weeks = Period { from: ill.from, to: guaranteed.until };
    let shown = weeks.overlap(within).is_some();
    if let Some(first) = plan.work_starts().filter(|from| weeks.contains(*from)).min() {
        guaranteed.until = first.previous();
        if shown {
            let id = LimitId::GuaranteedWageStops;
            limits.add(id, args!(id; first), Effect::Unknown);
        }
    }
    if shown {
        let id = LimitId::GuaranteedWageAmount;
        limits.add(id, args!(id; guaranteed.until.min(ill.to)), Effect::MayRaise);
    }
    let step = shared.step(guaranteed.explain());
    Some(Unpaid { until: guaranteed.until, phase: PhaseName::GuaranteedWage, step })
}

/// The case of a new period of incapacity: its own start, and the wage of the work that was resumed (assumed).
fn new_period(
    ctx: &Context,
    job: Option<&FullResumption>,
    (relapse, worker): (Day, Option<Worker>),
    limits: &mut Limits,
) -> Case {
    let mut case = Case {
        schema: ctx.case.schema,
        person: ctx.case.person.clone(),
        incapacity: ctx.case.incapacity.clone(),
        horizon: ctx.case.horizon,
        // The plans belong to the case as it was entered.
        scenarios: Vec::new(),
    };
    case.incapacity.start = relapse;
    case.incapacity.worker = worker.or(case.incapacity.worker);
    // Work in full ended the assimilation.
    case.incapacity.business_stopped = false;
    match (case.person.scheme, job) {
        (Scheme::SelfEmployed, _) | (_, None) => {
            case.incapacity.basis = Basis::FlatRate;
            let id = LimitId::RelapseInsurance;
            limits.add(id, args!(id), Effect::Unknown);
        }
        (scheme, Some(job)) => {
            case.incapacity.basis = Basis::MonthlyWage { gross: job.gross_monthly };
            let id = LimitId::RelapseNewWage;
            limits.add(id, args!(id; job.gross_monthly), Effect::Unknown);
            if scheme == Scheme::Unemployed {
                case.person.scheme = Scheme::Employee;
                let id = LimitId::RelapseInsurance;
                limits.add(id, args!(id), Effect::Unknown);
            }
        }
    }
    case.incapacity.unemployment_benefit = None;
    case
}
