//! Sanctions on the daily benefit: work declared late (RD 3 July 1996, art. 245decies and following), and appointments
//! of the return-to-work trajectory that were missed (the Law art. 100 § 1/1).

use super::super::Context;
use super::super::working_days::last_working_day_before;
use crate::case::{Activity, Missed, MissedContact};
use crate::explain::{Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Param, Status};
use crate::units::{Day, Money, Percent, Period};

/// A sanction and the days on which it applies.
#[derive(Clone, Debug)]
pub(crate) struct Sanction {
    /// First to last day.
    pub(crate) days: Period,
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    /// Declared late, within the days that cost a percentage.
    Late { percent: Known<Percent>, latest: Day, declared: Day },
    /// Declared later still: nothing is paid.
    LateNothing { within: Known<u32>, latest: Day, declared: Day },
    /// An appointment was missed.
    Missed { percent: Known<Percent> },
    /// The contact with the adviser was missed: nothing is paid.
    Stopped { switch: Known<u32> },
}

/// What the sanctions of a day do to the daily amount.
#[derive(Clone, Debug)]
pub(crate) struct Sanctioned {
    /// Nothing when the benefit is suspended.
    pub(crate) percent: Option<Percent>,
    /// What is left of the daily amount.
    pub(crate) daily: Money,
    /// Why.
    pub(crate) step: Step,
}

impl Sanction {
    /// The sanction for work declared after the last working day before it began.
    ///
    /// Within 14 calendar days after the start, 10 % less up to and including the day of sending. Later, nothing from the
    /// start until the day on which the adviser's decision takes effect; when that day is not said, the day after the
    /// declaration is taken (assumed). Not applied to the self-employed before the rule was taken over for them.
    pub(crate) fn late(ctx: &Context, activity: &Activity, limits: &mut Limits) -> Option<Sanction> {
        let (from, to, declared, permitted) = match activity {
            Activity::EmployeeWork(work) => (work.from, work.to, work.declared_on?, work.permitted_from),
            Activity::SelfEmployedWork(work) => (work.from, work.to, work.declared_on?, work.permitted_from),
            _ => return None,
        };
        let latest = last_working_day_before(ctx.law, from);
        if declared <= latest || !declared_beforehand(ctx, from) {
            return None;
        }
        let within = ctx.law.count(Param::LateDeclarationDays, from)?;
        if declared <= from.plus_days(i32::try_from(within.value).ok()?) {
            let percent = ctx.law.percent(Param::LateDeclarationPercent, from)?;
            let days = Period { from, to: declared };
            return (declared >= from).then_some(Sanction { days, kind: Kind::Late { percent, latest, declared } });
        }
        let until = match permitted {
            Some(permitted) => permitted.previous(),
            None => {
                let answer = ctx.law.count(Param::AdviserAnswerDays, from)?;
                let id = LimitId::LateDecisionDay;
                limits.add(id, args!(id; declared, answer.value), Effect::MayLower);
                declared
            }
        };
        let days = Period { from, to: to.map_or(until, |to| to.min(until)) };
        Some(Sanction { days, kind: Kind::LateNothing { within, latest, declared } })
    }

    /// The sanction for a missed appointment: a percentage until contact is made, for incapacities that began since the
    /// rule exists; for the contact with the adviser, where the law says so, the whole benefit.
    pub(crate) fn missed(ctx: &Context, missed: &MissedContact, last: Day, limits: &mut Limits) -> Option<Sanction> {
        let start = ctx.clock.start();
        let days = Period { from: missed.from, to: missed.to.unwrap_or(last).min(last) };
        if missed.to.is_none() {
            let id = LimitId::MissedContactOpen;
            limits.add(id, args!(id; missed.from), Effect::MayRaise);
        }
        let stop = match ctx.self_employed() {
            true => Param::AdviserContactStopSelfEmployed,
            false => Param::AdviserContactStop,
        };
        if missed.kind == Missed::AdviserContact
            && let Some(switch) = ctx.law.count(stop, missed.from).filter(|switch| switch.value == 1)
        {
            transition(ctx, missed.from, Percent::FULL, limits);
            return Some(Sanction { days, kind: Kind::Stopped { switch } });
        }
        let param = match ctx.self_employed() {
            true => Param::MissedContactPercentSelfEmployed,
            false => Param::MissedContactPercent,
        };
        ctx.law.percent(param, start)?;
        let percent = ctx.law.percent(param, missed.from)?;
        if ctx.self_employed() {
            raised_for_employees(ctx, missed.from, &percent, limits);
            return Some(Sanction { days, kind: Kind::Missed { percent } });
        }
        transition(ctx, missed.from, percent.value, limits);
        Some(Sanction { days, kind: Kind::Missed { percent } })
    }

    /// The sanction applied to a daily amount, after the reduction by work (assumed), rounded half-up to the cent.
    fn apply(&self, ctx: &Context, daily: Money) -> Sanctioned {
        let cents = ctx.law.decimals(Param::RoundReducedDaily);
        let left = |percent: &Known<Percent>| daily.minus(daily.percent(percent.value)).round(cents);
        let nothing = |step| Sanctioned { percent: None, daily: Money::ZERO, step };
        match &self.kind {
            Kind::Late { percent, latest, declared } => {
                let id = StepId::LateDeclaration;
                let left = left(percent);
                let arguments = args!(id; daily, percent.value, *latest, *declared);
                let step = Step::eur(id, arguments, left, self.sources(ctx, Sources::of(percent)));
                Sanctioned { percent: Some(percent.value), daily: left, step }
            }
            Kind::Missed { percent } => {
                let id = StepId::MissedContact;
                let left = left(percent);
                let arguments = args!(id; daily, percent.value, self.days.from);
                Sanctioned {
                    percent: Some(percent.value),
                    daily: left,
                    step: Step::eur(id, arguments, left, Sources::of(percent)),
                }
            }
            Kind::LateNothing { within, latest, declared } => {
                let id = StepId::LateDeclarationNothing;
                let arguments = args!(id; *latest, *declared, within.value, self.days.to);
                nothing(Step::eur(id, arguments, Money::ZERO, self.sources(ctx, Sources::of(within))))
            }
            Kind::Stopped { switch } => {
                let id = StepId::BenefitStopped;
                nothing(Step::eur(id, args!(id; self.days.from), Money::ZERO, Sources::of(switch)))
            }
        }
    }

    /// For the self-employed the consequences are those of the employees (assumed).
    fn sources(&self, ctx: &Context, sources: Sources) -> Sources {
        if ctx.self_employed() { sources.at_most(Status::Assumed) } else { sources }
    }
}

/// Whether the work may begin with a declaration alone; before 2023 the self-employed waited for the permission.
pub(crate) fn declared_beforehand(ctx: &Context, from: Day) -> bool {
    let rule = || ctx.law.count(Param::OwnWorkWithoutPriorPermission, from);
    !ctx.self_employed() || rule().is_some_and(|switch| switch.value == 1)
}

/// The sanctions of a day on a daily amount: one at a time, the heaviest (assumed).
pub(crate) fn apply(
    ctx: &Context,
    sanctions: &[Sanction],
    day: Day,
    daily: Money,
    reduced: bool,
    limits: &mut Limits,
) -> Option<Sanctioned> {
    let here = || sanctions.iter().filter(|one| one.days.contains(day)).map(|one| one.apply(ctx, daily));
    let heaviest = here().min_by_key(|one| one.daily)?;
    if let Some(percent) = heaviest.percent {
        if here().nth(1).is_some() {
            let id = LimitId::SanctionsOverlap;
            limits.add(id, args!(id; percent), Effect::Unknown);
        }
        if reduced {
            let id = LimitId::SanctionOrder;
            limits.add(id, args!(id; percent), Effect::Unknown);
        }
    }
    Some(heaviest)
}

/// Since 2026 employees lose more; for the self-employed nothing is published, and the outcome says so.
fn raised_for_employees(ctx: &Context, day: Day, percent: &Known<Percent>, limits: &mut Limits) {
    if let Some(other) = ctx.law.percent(Param::MissedContactPercent, day).filter(|other| other.value > percent.value) {
        let id = LimitId::SanctionSelfEmployed;
        limits.add(id, args!(id; percent.value, other.value), Effect::MayLower);
    }
}

/// Between the law and the decree that carries it out it is not sure what applies to employees.
fn transition(ctx: &Context, day: Day, percent: Percent, limits: &mut Limits) {
    let decree = ctx.law.count(Param::MissedContactDecree, day).filter(|decree| decree.value == 0);
    if let Some(decree) = decree.filter(|_| !ctx.self_employed())
        && let Some((_, in_force)) = ctx.law.span(Param::MissedContactDecree)
    {
        let id = LimitId::SanctionTransition;
        limits.add(id, args!(id; percent, decree.from(), in_force), Effect::Unknown);
    }
}
