//! Duties and changes of an employer with their dates, and who acts.

mod permitted;

use super::outcome::{EmployerCalendarEvent, Who};
use super::plan::{Doing, Plan, Span};
use super::solidarity::Solidarity;
use super::subsidies::Aid;
use crate::case::employer::EmployerEvent;
use crate::explain::{Arg, Args, Effect, EmployerEventId, EmployerLimitId, EmployerLimits, args};
use crate::law::{Known, Param};
use crate::rules::employer::EmployerContext;
use crate::rules::employer::guaranteed_wage::Scheme;
use crate::rules::employer::terms::{after_months, after_weeks};
use crate::rules::employer::wage_subsidy::rate;
use crate::rules::period::relapse::window;
use crate::units::{Day, Percent, Period, insert_in_order};

/// What the events of a way back are found in.
pub(super) struct Calendar<'a> {
    pub(super) ctx: &'a EmployerContext<'a>,
    pub(super) plan: &'a Plan,
    pub(super) events: &'a [EmployerEvent],
    pub(super) within: Period,
}

/// The events found so far, each with the place of its kind.
struct Found {
    within: Period,
    list: Vec<(EmployerEventId, EmployerCalendarEvent)>,
}

impl Found {
    /// Adds an event inside the horizon.
    #[inline(never)]
    fn add(&mut self, on: Day, id: EmployerEventId, who: Who, values: &[Arg], param: Param) {
        if self.within.contains(on) {
            let cites = vec![param.table().article];
            let event = EmployerCalendarEvent { on, kind: id.id(), who, args: Args::new(id.names(), values), cites };
            if !self.list.iter().any(|(_, known)| *known == event) {
                insert_in_order(&mut self.list, (id, event), |(id, event)| (event.on, *id));
            }
        }
    }
}

impl Calendar<'_> {
    /// The events by date.
    pub(super) fn events(
        &self,
        solidarity: &Solidarity,
        aid: &Aid,
        limits: &mut EmployerLimits,
    ) -> Vec<EmployerCalendarEvent> {
        let mut found = Found { within: self.within, list: Vec::new() };
        self.illnesses(&mut found);
        self.permitted(&mut found, limits);
        self.full_returns(&mut found);
        for (window, rate) in &solidarity.windows {
            let id = EmployerEventId::SolidarityStarts;
            let param = Param::SolidarityPercent;
            found.add(window.from, id, Who::Nsso, args!(id; window.to, rate.value), param);
            found.add(window.to, EmployerEventId::SolidarityEnds, Who::Nsso, &[], param);
        }
        self.premium(aid, &mut found);
        self.aid(aid, &mut found);
        if !matches!(self.plan.on(self.ctx.case.incapacity.start), Doing::NoContract) {
            self.reintegration(&mut found, limits);
        }
        found.list.into_iter().map(|(_, event)| event).collect()
    }

    /// The end of each guaranteed wage, and the information sheet of the day after it.
    fn illnesses(&self, found: &mut Found) {
        let (law, scheme) = (self.ctx.law, Scheme::of(self.ctx));
        for (place, illness) in self.plan.illnesses.iter().enumerate() {
            if place > 0 {
                let param = scheme.relapse();
                found.add(illness.from, EmployerEventId::IllAgain, Who::Worker, &[], param);
                if illness.guaranteed.is_none() {
                    let id = EmployerEventId::GuaranteedNone;
                    let param = if self.at_work(illness.from.previous()) { scheme.neutral() } else { param };
                    found.add(illness.from, id, Who::Fund, &[], param);
                }
            }
            if let Some(days) = illness.guaranteed {
                let param = scheme.days();
                if days.from > illness.from {
                    let id = EmployerEventId::GuaranteedStarts;
                    let later = if self.at_work(illness.from.previous()) {
                        scheme.neutral()
                    } else {
                        Param::GuaranteedWageSeniorityMonths
                    };
                    found.add(days.from, id, Who::Employer, args!(id; illness.from, days.to), later);
                }
                let id = EmployerEventId::GuaranteedEnds;
                found.add(days.to, id, Who::Employer, args!(id; days.calendar_days()), param);
            }
            // The fund asks for the sheet when it begins to pay: after the whole wage, or at once when none is due.
            let waits = scheme.fund_waits(law, illness.law_of).map_or(0, |days| days.value);
            let left = waits.saturating_sub(illness.paid_before);
            let whole = illness
                .guaranteed
                .is_some_and(|days| days.from == illness.from || self.at_work(illness.from.previous()));
            let after = i32::try_from(left).ok().filter(|_| whole).unwrap_or(0);
            let on = illness.from.plus_days(after);
            // During permitted work the fund has the sheet already: the interruption is declared with the month. It asks for
            // another one only where the employer pays instead of it for a while.
            if self.at_work(illness.from.previous()) && illness.guaranteed.is_none_or(|days| on <= days.from) {
                continue;
            }
            // Not when work came before that day.
            let works = |span: &Span| span.doing != Doing::Ill && illness.from < span.days.from && span.days.from <= on;
            if !self.plan.spans.iter().any(works) {
                let id = EmployerEventId::SheetDue;
                found.add(on, id, Who::Employer, &[self.way(Param::SheetElectronic, on)], Param::SheetElectronic);
            }
        }
    }

    /// Whether permitted work is done on a day.
    fn at_work(&self, day: Day) -> bool {
        matches!(self.plan.on(day), Doing::Permitted(_))
    }

    /// Whether a declaration is sent electronically only.
    fn way(&self, param: Param, day: Day) -> Arg<'static> {
        let electronic = self.ctx.law.count(param, day).is_some_and(|known| known.value > 0);
        Arg::Word(if electronic { "electronic" } else { "paper" })
    }

    /// Work in full: its confirmation and the term for a relapse.
    fn full_returns(&self, found: &mut Found) {
        let mut started = self.ctx.case.incapacity.start;
        for span in &self.plan.spans {
            if let Some(illness) = self.plan.illnesses.iter().find(|illness| illness.from == span.days.from) {
                started = illness.law_of;
            }
            let from = span.days.from;
            let returns = self.events.iter().any(|event| event.dates().0 == from);
            if span.doing != Doing::InFull || !returns {
                continue;
            }
            let param = Param::ResumptionDeclarationElectronic;
            found.add(from, EmployerEventId::FullReturn, Who::Worker, &[], param);
            found.add(from, EmployerEventId::ResumptionDeclaration, Who::Employer, &[self.way(param, from)], param);
            let param = Scheme::of(self.ctx).relapse();
            if let Some((last, term)) = window(self.ctx.law, param, started, from.previous()) {
                let id = EmployerEventId::RelapseWindowEnds;
                let ended = from.previous();
                let values = args!(id; ended, term.value);
                found.add(last, id, Who::Employer, values, param);
            }
        }
    }

    fn premium(&self, aid: &Aid, found: &mut Found) {
        let Some((_, premium, amount)) = aid.premium() else { return };
        let param = Param::ResumptionPremium;
        if let Some(request) = premium.request {
            let id = EmployerEventId::PremiumAsk;
            found.add(request, id, Who::Employer, args!(id; amount.value, premium.months), param);
        }
        if let Some(paid) = premium.paid {
            let id = EmployerEventId::PremiumPaidBy;
            found.add(paid.last_day(), id, Who::Fund, args!(id; amount.value), param);
        }
    }

    /// When an aid that was granted becomes another percentage, and when it ends.
    fn aid(&self, aid: &Aid, found: &mut Found) {
        for subsidy in &self.ctx.case.subsidies {
            let word = Arg::Word(subsidy.kind().word());
            let mut month = self.within.from.month();
            let mut before: Option<Percent> = None;
            while month <= self.within.to.month() {
                let now = rate(self.ctx, subsidy, month).map(|rate| rate.high);
                if let (Some(old), Some(new)) = (before, now)
                    && old != new
                {
                    let values = [word, (&new).into()];
                    let id = EmployerEventId::AidChanges;
                    found.add(month.first_day(), id, Who::Employer, &values, Param::WageCostCapFactor);
                }
                before = now;
                month = month.plus(1);
            }
            if let Some(last) = aid.last_day(subsidy) {
                found.add(last, EmployerEventId::AidEnds, Who::Employer, &[word], Param::WageCostCapFactor);
            }
        }
    }

    /// The reintegration trajectory and medical force majeure, as long as the person does not work.
    fn reintegration(&self, found: &mut Found, limits: &mut EmployerLimits) {
        let (ctx, start) = (self.ctx, self.ctx.case.incapacity.start);
        let ill = |day: Day| matches!(self.plan.on(day), Doing::Ill);
        let add = |found: &mut Found, due: Option<(Day, u32)>, id, who, param| {
            if let Some((day, term)) = due.filter(|(day, _)| ill(day.previous())) {
                found.add(day, id, who, &[(&term).into()], param);
            }
        };
        let weeks = |param| after_weeks(ctx, param, start).map(|(day, known)| (day, known.value));
        let months = |param| after_months(ctx, param, start).map(|(day, known)| (day, known.value));
        let information = Param::ReintegrationInformationWeeks;
        let physician = Who::OccupationalPhysician;
        add(found, weeks(information), EmployerEventId::ReintegrationInformation, Who::Employer, information);
        let potential = Param::WorkPotentialWeeks;
        add(found, weeks(potential), EmployerEventId::WorkPotential, physician, potential);
        let from = Param::TrajectoryStartMonths;
        let start_of = months(from).map(|(day, term)| (day.max(start), term));
        if let Some((day, term)) = start_of.filter(|(day, _)| ill(*day)) {
            found.add(day, EmployerEventId::TrajectoryFrom, Who::Employer, &[(&term).into()], from);
        }
        let consent = Param::TrajectoryConsentWeeks;
        add(found, weeks(consent), EmployerEventId::TrajectoryWithoutConsent, Who::Employer, consent);
        let duty = Param::TrajectoryDutyMonths;
        let whole_term = |(day, term): &(Day, Known<u32>)| *day == start.plus_months(term.value);
        if let Some((day, term)) =
            after_months(ctx, duty, start).filter(whole_term).filter(|(day, _)| ill(day.previous()))
            && ctx.case.employer.headcount_20_or_more != Some(false)
            && let (Some(count), Some(sanction)) =
                (ctx.law.count(Param::TrajectoryDutyHeadcount, day), ctx.law.money(Param::TrajectorySanction, day))
        {
            let id = EmployerEventId::TrajectoryBy;
            let values = args!(id; term.value, count.value, sanction.value);
            found.add(day.previous(), id, Who::Employer, values, duty);
            limits.add(EmployerLimitId::TrajectoryTerms, &[], Effect::Unknown);
        }
        let force = Param::MedicalForceMajeureMonths;
        if let Some((day, term)) = after_months(ctx, force, start).filter(|(day, _)| ill(day.previous())) {
            found.add(day, EmployerEventId::ForceMajeureFrom, Who::Employer, &[(&term.value).into()], force);
            let contribution = Param::ReturnToWorkContribution;
            if let (Some(amount), Some(every), Some(days)) = (
                ctx.law.money(contribution, day),
                ctx.law.count(Param::ReturnToWorkEveryEnding, day),
                ctx.law.count(Param::ReturnToWorkNoticeDays, day),
            ) {
                let ending = Arg::Word(if every.value > 0 { "every" } else { "by_employer" });
                let values = [(&amount.value).into(), (&days.value).into(), ending];
                found.add(day, EmployerEventId::ForceMajeureCost, Who::Employer, &values, contribution);
            }
        }
    }
}
