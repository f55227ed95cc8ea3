//! The days of a way back, and the illnesses in it with what the employer pays for them.

use crate::case::EmployerCase;
use crate::case::employer::{EmployerEvent, PartialResumption};
use crate::explain::{Effect, EmployerLimitId, EmployerLimits, EmployerStep, EmployerStepId, Sources, args};
use crate::law::Param;
use crate::rules::employer::EmployerContext;
use crate::rules::employer::guaranteed_wage::Scheme;
use crate::rules::employer::relapse::{Before, after_work_in_full, during_permitted_work};
use crate::rules::employer::resumption_premium::invalidity;
use crate::units::{Day, Hours, Money, Period, insert_once};

/// What is done on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doing {
    /// No contract yet.
    NoContract,
    /// The work of the contract, before the incapacity.
    Before,
    /// The same, after it.
    InFull,
    /// Permitted work.
    Permitted(PartialResumption),
    /// Ill.
    Ill,
}

/// Days on which the same is done.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) days: Period,
    pub(super) doing: Doing,
    /// The monthly wage of what is done, and its hours a week.
    pub(super) pay: Option<(Money, Hours)>,
}

/// An illness, with what the employer pays for it.
#[derive(Clone, Debug)]
pub(super) struct Illness {
    /// The days of guaranteed wage; absent: none.
    pub(super) guaranteed: Option<Period>,
    /// How many days were paid before it.
    pub(super) paid_before: u32,
    /// The monthly wage that it is a part of.
    pub(super) wage: Money,
    /// Its first day.
    pub(super) from: Day,
    /// The first day of the incapacity whose law counts.
    pub(super) law_of: Day,
    /// The first day of the incapacity that it is a part of for the sickness insurance.
    pub(super) clock: Day,
    /// Why it is less than a whole guaranteed wage, or one anew.
    pub(super) steps: Vec<EmployerStep>,
}

/// A way back, day by day.
pub(super) struct Plan {
    pub(super) spans: Vec<Span>,
    pub(super) illnesses: Vec<Illness>,
    /// From which day which incapacity runs: the first days of both.
    pub(super) clocks: Vec<(Day, Day)>,
}

impl Plan {
    /// A plan over days.
    pub(super) fn of(
        ctx: &EmployerContext,
        events: &[EmployerEvent],
        days: Period,
        limits: &mut EmployerLimits,
    ) -> Plan {
        let spans = spans(ctx, events, days);
        let (illnesses, clocks) = illnesses(ctx, events, &spans, limits);
        Plan { spans, illnesses, clocks }
    }

    /// The contract of before, as if nobody fell ill.
    pub(super) fn without_illness(ctx: &EmployerContext, days: Period) -> Plan {
        let doing = Doing::Before;
        Plan { spans: vec![Span { days, doing, pay: wage_of(ctx, doing) }], illnesses: Vec::new(), clocks: Vec::new() }
    }

    /// What is done on a day.
    pub(super) fn on(&self, day: Day) -> Doing {
        self.spans.iter().find(|span| span.days.contains(day)).map_or(Doing::Ill, |span| span.doing)
    }

    /// The first day of the incapacity that runs on a day; nothing before the first one.
    pub(super) fn clock_on(&self, day: Day) -> Option<Day> {
        self.clocks.iter().rfind(|(from, _)| *from <= day).map(|(_, start)| *start)
    }

    /// The spans of permitted work.
    pub(super) fn permitted(&self) -> impl Iterator<Item = (Period, PartialResumption)> {
        self.spans.iter().filter_map(|span| match span.doing {
            Doing::Permitted(work) => Some((span.days, work)),
            _ => None,
        })
    }

    /// The first permitted work, and the last day on which it or the permitted work that follows it is done.
    pub(super) fn first_permitted(&self) -> Option<(PartialResumption, Day)> {
        let (first, work) = self.permitted().next()?;
        let mut last = first.to;
        for span in &self.spans {
            if span.days.from == last.next() && matches!(span.doing, Doing::Permitted(_)) {
                last = span.days.to;
            }
        }
        Some((work, last))
    }

    /// The first day of work after the first day of the incapacity.
    pub(super) fn first_work(&self) -> Option<Day> {
        let works = |span: &&Span| matches!(span.doing, Doing::Permitted(_) | Doing::InFull);
        self.spans.iter().find(works).map(|span| span.days.from)
    }
}

/// The monthly wage of what is done, and its hours a week.
fn wage_of(ctx: &EmployerContext, doing: Doing) -> Option<(Money, Hours)> {
    let case = ctx.case;
    match doing {
        Doing::Before | Doing::InFull => Some((case.job.gross_monthly, case.job.weekly_hours)),
        Doing::Permitted(work) => {
            let scaled = || {
                let wage = case.job.gross_monthly.times(work.weekly_hours.decimal());
                wage.over(case.job.weekly_hours.decimal()).round(ctx.cents())
            };
            Some((work.gross_monthly.unwrap_or_else(scaled), work.weekly_hours))
        }
        Doing::NoContract | Doing::Ill => None,
    }
}

/// The days, cut wherever something else is done.
fn spans(ctx: &EmployerContext, events: &[EmployerEvent], days: Period) -> Vec<Span> {
    let case = ctx.case;
    let mut cuts = vec![days.from.number()];
    let mut cut = |day: Day| {
        if days.contains(day) {
            insert_once(&mut cuts, day.number());
        }
    };
    cut(case.incapacity.start);
    case.worker.employed_since.into_iter().for_each(&mut cut);
    for event in events {
        let (from, to) = event.dates();
        cut(from);
        to.map(Day::next).into_iter().for_each(&mut cut);
    }
    let mut spans: Vec<Span> = Vec::new();
    for (place, from) in cuts.iter().enumerate() {
        let next = cuts.get(place.saturating_add(1)).map(|next| Day::from_number(*next).previous());
        let period = Period { from: Day::from_number(*from), to: next.unwrap_or(days.to) };
        let doing = doing(case, events, period.from);
        match spans.last_mut().filter(|last| last.doing == doing) {
            Some(last) => last.days.to = period.to,
            None => spans.push(Span { days: period, doing, pay: wage_of(ctx, doing) }),
        }
    }
    spans
}

/// What is done on a day. An event without a last day lasts until the next work; a relapse interrupts work.
fn doing(case: &EmployerCase, events: &[EmployerEvent], day: Day) -> Doing {
    let is_work = |event: &&EmployerEvent| !matches!(event, EmployerEvent::Relapse(_));
    let employed = case.worker.employed_since.is_none_or(|since| since <= day);
    if !employed {
        return Doing::NoContract;
    }
    if day < case.incapacity.start {
        return Doing::Before;
    }
    let begun = |event: &&EmployerEvent| event.dates().0 <= day;
    let lasts = |event: &&EmployerEvent| event.dates().1.is_none_or(|to| day <= to);
    let work = events.iter().filter(is_work).rfind(begun);
    let relapse = events.iter().filter(|event| !is_work(event)).rfind(begun);
    let work_from = work.map(|event| event.dates().0);
    // A relapse before the work that goes on now is over.
    if relapse.filter(lasts).is_some_and(|relapse| work_from.is_none_or(|from| from < relapse.dates().0)) {
        return Doing::Ill;
    }
    match work.filter(lasts) {
        Some(EmployerEvent::PartialResumption(work)) => Doing::Permitted(*work),
        Some(EmployerEvent::FullResumption(_)) => Doing::InFull,
        _ => Doing::Ill,
    }
}

/// The illnesses with their guaranteed wage, and the clocks of the incapacities.
fn illnesses(
    ctx: &EmployerContext,
    events: &[EmployerEvent],
    spans: &[Span],
    limits: &mut EmployerLimits,
) -> (Vec<Illness>, Vec<(Day, Day)>) {
    let case = ctx.case;
    let scheme = Scheme::of(ctx);
    let mut list: Vec<Illness> = Vec::new();
    // An illness soon after another one goes on with the incapacity of that one, for the sickness insurance.
    let start = case.incapacity.start;
    let earlier = case.incapacity.previous.filter(|previous| same_period(ctx, previous.from, previous.to, start));
    let mut clocks = vec![(start, earlier.map_or(start, |previous| previous.from))];
    let mut chain: Option<Day> = None;
    let mut before = case.incapacity.previous.map(|previous| Before {
        started: previous.from,
        ended: previous.to,
        paid: previous.days_paid.unwrap_or(Period { from: previous.from, to: previous.to }.calendar_days()),
    });
    let mut before_it = (Doing::Before, None);
    for span in spans {
        let from = span.days.from;
        if let Doing::Permitted(work) = span.doing {
            chain = Some(chain.unwrap_or(work.from).min(work.permitted_since.unwrap_or(work.from)));
        }
        let (previous_doing, previous_pay) = std::mem::replace(&mut before_it, (span.doing, span.pay));
        if span.doing == Doing::InFull {
            chain = None;
            if let Some(before) = &mut before {
                before.ended = from.previous();
            }
        }
        if span.doing != Doing::Ill {
            continue;
        }
        let relapse = events.iter().find_map(|event| match event {
            EmployerEvent::Relapse(relapse) if relapse.from == from => Some(*relapse),
            _ => None,
        });
        let mut illness = Illness {
            guaranteed: None,
            paid_before: 0,
            wage: case.job.gross_monthly,
            from,
            law_of: from,
            clock: from,
            steps: Vec::new(),
        };
        let Some(last) = scheme.last_day(ctx.law, from) else { continue };
        let mut due = true;
        match previous_doing {
            // Also on the first day of the contract.
            Doing::NoContract | Doing::Before | Doing::InFull if from == case.incapacity.start || relapse.is_some() => {
                let other = match relapse {
                    Some(relapse) => relapse.other_cause,
                    None => case.incapacity.previous.is_some_and(|previous| previous.other_cause),
                };
                if let Some(known) = before
                    && let Some((paid, step)) = after_work_in_full(ctx, known, from, other, last.value, limits)
                {
                    illness.steps.push(step);
                    illness.paid_before = paid;
                    illness.law_of = if paid > 0 { known.started } else { from };
                    due = paid < last.value;
                }
                if relapse.is_some() {
                    let running = clocks.last().map_or(from, |(_, clock)| *clock);
                    let goes_on = before.is_some_and(|known| same_period(ctx, running, known.ended, from));
                    clocks.push((from, if goes_on { running } else { from }));
                }
            }
            Doing::Permitted(work) if relapse.is_some() => {
                let since = chain.unwrap_or(work.from);
                let wage = previous_pay.map_or(Money::ZERO, |(wage, _)| wage);
                let (gives, step) = during_permitted_work(ctx, since, from, wage, limits);
                illness.steps.push(step);
                illness.wage = wage;
                due = gives;
            }
            // The permission or the hours ended: the person was incapacitated all the time.
            _ => continue,
        }
        if due && let Some(months) = scheme.seniority(ctx.law, from) {
            match case.worker.employed_since {
                Some(since) if from < since.plus_months(months.value) => {
                    let id = EmployerStepId::GuaranteedNoSeniority;
                    let arguments = args!(id; from, since, months.value);
                    illness.steps.push(EmployerStep::eur(id, arguments, Money::ZERO, Sources::of(&months)));
                    due = false;
                    // Whether the days that are left are due once it is reached is not in the sources.
                    let reached = since.plus_months(months.value);
                    let left = last.value.saturating_sub(illness.paid_before);
                    let day = |count| Some(from.plus_days(i32::try_from(count).ok()?).previous());
                    if let Some(end) = day(left).map(|end: Day| end.min(span.days.to)).filter(|end| reached <= *end) {
                        let id = EmployerLimitId::SeniorityReached;
                        limits.add(id, args!(id; months.value, reached, end), Effect::MayRaise);
                    }
                }
                Some(_) => {}
                None => limits.add(
                    EmployerLimitId::SeniorityAssumed,
                    args!(EmployerLimitId::SeniorityAssumed; months.value),
                    Effect::MayLower,
                ),
            }
        }
        illness.clock = clocks.last().map_or(from, |(_, clock)| *clock);
        let left = last.value.saturating_sub(illness.paid_before);
        if due && let Some(days) = i32::try_from(left).ok().filter(|days| *days > 0) {
            let until = from.plus_days(days.saturating_sub(1)).min(span.days.to);
            illness.guaranteed = Some(Period { from, to: until });
        }
        let paid = illness.guaranteed.map_or(0, Period::calendar_days).saturating_add(illness.paid_before);
        if !matches!(previous_doing, Doing::Permitted(_)) {
            before = Some(Before { started: illness.law_of, ended: span.days.to, paid });
        }
        list.push(illness);
    }
    (list, clocks)
}

/// Whether an illness goes on with the incapacity that ended on a day, for the sickness insurance: within 14 days, in
/// invalidity within three months (law of 14 July 1994, arts. 87 and 93).
fn same_period(ctx: &EmployerContext, started: Day, ended: Day, illness: Day) -> bool {
    let resumed = ended.next();
    let invalid = started == ctx.case.incapacity.start && invalidity(ctx).is_some_and(|first| ended >= first);
    let last = if invalid {
        ctx.law.count(Param::RelapseMonths, resumed).map(|months| resumed.plus_months(months.value).previous())
    } else {
        let days = ctx.law.count(Param::RelapseDays, resumed).and_then(|days| i32::try_from(days.value).ok());
        days.map(|days| resumed.plus_days(days).previous())
    };
    last.is_some_and(|last| illness <= last)
}
