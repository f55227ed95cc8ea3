//! The days of a way back, cut wherever something else is done.

use super::illness::{Illness, illnesses};
use crate::case::EmployerCase;
use crate::case::employer::{EmployerEvent, PartialResumption};
use crate::explain::EmployerLimits;
use crate::rules::employer::EmployerContext;
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
