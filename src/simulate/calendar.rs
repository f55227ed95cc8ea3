//! Duties and changes with their dates, and the daily amount before and after.

use super::cut::Cut;
use super::outcome::{CalendarEvent, MonthOutcome, PhaseName};
use super::plan::{Going, Plan, Spell};
use super::scenario::cut_of_day;
use super::shared::Shared;
use super::timeline::horizon;
use crate::case::{Activity, Region, Scheme, Training};
use crate::explain::{Arg, Args, EventId};
use crate::law::Article;
use crate::law::Param;
use crate::rules::Context;
use crate::rules::activity::own_work::Stage;
use crate::rules::activity::training;
use crate::rules::period::relapse::relapse_last_day;
use crate::rules::working_days::{last_working_day_before, working_day_from};
use crate::units::{Day, Money, Period, insert_in_order};

/// The last day of a permission to work that begins on a day, and its years (secondary: at most two years, to be asked
/// again). The insurance of the self-employed sets no term (assumed).
pub(super) fn permission_end(ctx: &Context, from: Day) -> Option<(Day, u32)> {
    let years = ctx.law.count(Param::PermissionYears, from).filter(|_| !ctx.self_employed())?;
    Some((from.plus_months(years.value.saturating_mul(12)).previous(), years.value))
}

/// What the events of a scenario are found in.
pub(super) struct Calendar<'a> {
    pub(super) ctx: &'a Context<'a>,
    pub(super) spells: &'a [Spell<'a>],
    pub(super) plan: &'a Plan<'a>,
    pub(super) cuts: &'a [Cut],
}

/// The events found so far.
struct Events<'a> {
    list: Vec<(EventId, CalendarEvent)>,
    calendar: &'a Calendar<'a>,
    shared: &'a mut Shared,
}

impl Calendar<'_> {
    /// The events by date, none twice.
    pub(super) fn events(&self, months: &[MonthOutcome], shared: &mut Shared) -> Vec<CalendarEvent> {
        let mut events = Events { list: Vec::new(), calendar: self, shared };
        // What changes on the first day of the horizon shows against the day before it, when the law knows that day.
        let within = horizon(self.ctx);
        let eve = Some(within.from.previous())
            .filter(|eve| self.ctx.law.span(Param::MinimumFirstMonth).is_some_and(|(known, _)| known <= *eve));
        let eve = eve.map(|eve| cut_of_day(self.ctx, self.spells, self.plan, eve, events.shared));
        let all = || eve.iter().chain(self.cuts);
        for (before, after) in all().zip(all().skip(1)) {
            events.phases(before, after);
            events.activities(before, after);
            events.amounts(before, after);
        }
        for going in &self.plan.goings {
            match going.activity {
                Activity::EmployeeWork(_) | Activity::SelfEmployedWork(_) => events.duties(going, within),
                Activity::Training(training) => events.training(training, going, within),
                Activity::FullResumption(_) => events.relapse_term(going, within),
                Activity::Volunteering(work) if within.contains(work.from) => {
                    let day = last_working_day_before(self.ctx.law, work.from);
                    let values = [(&work.from).into()];
                    events.push(day, EventId::VolunteeringTell, &values, work.from, Param::VolunteeringDayMaximum);
                }
                _ => {}
            }
        }
        for month in months {
            if let Some(premium) = month.premiums.iter().find(|premium| premium.kind == "catch_up_premium") {
                let day = month.month.last_day();
                let param = match self.ctx.self_employed() {
                    true => Param::FlatRateCatchUpPremium,
                    false => Param::CatchUpPremiumOneYearWithDependants,
                };
                events.push(day, EventId::PremiumPaid, &[(&premium.gross).into()], day, param);
            }
        }
        // On a day in the order of the catalogue: work before the sanction on it, a relapse before the phase it begins.
        let mut ordered: Vec<(EventId, CalendarEvent)> = Vec::new();
        for event in events.list {
            if !ordered.contains(&event) {
                insert_in_order(&mut ordered, event, |(id, event)| (event.on, *id));
            }
        }
        ordered.into_iter().map(|(_, event)| event).collect()
    }

    /// The daily amount paid on a day; a day outside the horizon is reckoned for itself.
    fn paid_on(&self, day: Day, shared: &mut Shared) -> Money {
        if let Some(cut) = self.cuts.iter().find(|cut| cut.days.contains(day)) {
            return cut.day.daily_paid;
        }
        cut_of_day(self.ctx, self.spells, self.plan, day, shared).day.daily_paid
    }
}

impl Events<'_> {
    /// Adds an event with the daily amounts of the day before a change and of the day of the change.
    fn push(&mut self, on: Day, id: EventId, values: &[Arg], change: Day, param: Param) {
        let before = self.calendar.paid_on(change.previous(), self.shared);
        let after = self.calendar.paid_on(change, self.shared);
        self.add(on, id, values, (before, after), param);
    }

    fn add(&mut self, on: Day, id: EventId, values: &[Arg], amounts: (Money, Money), param: Param) {
        self.add_cited(on, id, values, amounts, vec![param.table().article]);
    }

    fn add_cited(
        &mut self,
        on: Day,
        id: EventId,
        values: &[Arg],
        (before, after): (Money, Money),
        cites: Vec<&'static Article>,
    ) {
        let amounts = [Arg::from(&before), Arg::from(&after)];
        let args = Args::new(id.names(), &[values, &amounts].concat());
        self.list.push((id, CalendarEvent { on, kind: id.id(), args, cites }));
    }

    /// What changes between two cuts in the phase and in the family.
    fn phases(&mut self, before: &Cut, after: &Cut) {
        use PhaseName::{GuaranteedWage, Invalidity, NotIncapacitated, Primary, Suspended, Waiting};
        let on = after.days.from;
        let amounts = (before.day.daily_paid, after.day.daily_paid);
        let started = match self.calendar.ctx.self_employed() {
            true => Param::FlatRateSingle,
            false => Param::InvalidityFirstMonth,
        };
        match (before.day.phase, after.day.phase) {
            (GuaranteedWage, Primary) => {
                self.add(on, EventId::FundStarts, &[], amounts, Param::GuaranteedWageDaysWhiteCollar);
            }
            (Waiting, Primary) => self.add(on, EventId::FundStarts, &[], amounts, Param::WaitingDays),
            (Primary, Invalidity) => self.add(on, EventId::InvalidityStarts, &[], amounts, started),
            (Suspended, NotIncapacitated) | (NotIncapacitated, Suspended) => {}
            (_, Suspended) if before.day.phase != Suspended => {
                self.add_cited(on, EventId::SuspensionStarts, &[], amounts, reason(after));
            }
            (Suspended, Primary | Invalidity) => {
                self.add_cited(on, EventId::SuspensionEnds, &[], amounts, reason(before));
            }
            _ => {}
        }
        match (before.day.sanction, after.day.sanction) {
            (old, Some(percent)) if old != Some(percent) => {
                self.add_cited(on, EventId::SanctionStarts, &[(&percent).into()], amounts, reason(after));
            }
            (Some(_), None) if after.day.paid() => {
                self.add_cited(on, EventId::SanctionEnds, &[], amounts, reason(before));
            }
            _ => {}
        }
        if before.family != after.family {
            let family = Arg::Word(after.family.word());
            let param = match self.calendar.ctx.self_employed() {
                true => Param::FlatRateWithDependants,
                false => Param::InvalidityRateWithDependants,
            };
            self.add(on, EventId::FamilyChanges, &[family], amounts, param);
        }
    }

    /// What begins and ends between two cuts.
    fn activities(&mut self, before: &Cut, after: &Cut) {
        let on = after.days.from;
        let amounts = (before.day.daily_paid, after.day.daily_paid);
        let self_employed = self.calendar.ctx.self_employed();
        let work = if self_employed { Param::OwnWorkFullMonths } else { Param::FreeFraction };
        let relapse = if self_employed { Param::WaitingDays } else { Param::RelapseDays };
        for (place, going) in self.calendar.plan.goings.iter().enumerate() {
            let (was, is) = (before.active.contains(&place), after.active.contains(&place));
            match going.activity {
                Activity::EmployeeWork(job) if !was && is => {
                    self.add(on, EventId::WorkStarts, &[(&job.weekly_hours).into()], amounts, work);
                }
                Activity::SelfEmployedWork(_) if !was && is => {
                    self.add(on, EventId::OwnWorkStarts, &[], amounts, Param::OwnWorkFullMonths);
                }
                Activity::EmployeeWork(_) | Activity::SelfEmployedWork(_) if was && !is => {
                    self.add(on, EventId::WorkEnds, &[], amounts, work);
                }
                Activity::Volunteering(_) if !was && is => {
                    self.add(on, EventId::VolunteeringStarts, &[], amounts, Param::VolunteeringDayMaximum);
                }
                Activity::FullResumption(_) if !was && is => {
                    self.add(on, EventId::ResumptionStarts, &[], amounts, relapse);
                }
                Activity::FullResumption(_) if was && !is => {
                    self.add(on, EventId::WorkEnds, &[], amounts, relapse);
                }
                Activity::Relapse(_) if !was && is => {
                    self.add(on, EventId::RelapseStarts, &[], amounts, relapse);
                }
                _ => {}
            }
        }
        self.stages(on, amounts);
    }

    /// The steps of an own activity that fall on a day.
    fn stages(&mut self, on: Day, amounts: (Money, Money)) {
        let (law, ctx) = (self.calendar.ctx.law, self.calendar.ctx);
        for (work, going) in self.calendar.plan.own_works(ctx) {
            if !(going.on(on) && going.on(on.previous())) {
                continue;
            }
            let (old, new) = (work.stage_on(law, on.previous()), work.stage_on(law, on));
            let lag = law.count(Param::OwnWorkIncomeLag, on).and_then(|lag| i32::try_from(lag.value).ok());
            let income_year = Arg::Whole(on.year().saturating_sub(lag.unwrap_or(0)));
            let param = Param::OwnWorkReduction;
            match (old, new) {
                (Some(Stage::Full), Some(Stage::Reduced)) => {
                    if let Some(percent) = law.percent(Param::OwnWorkReduction, on) {
                        self.add(on, EventId::OwnWorkMonth7, &[(&percent.value).into()], amounts, param);
                    }
                }
                (Some(Stage::Reduced), Some(Stage::Tested(_))) => {
                    self.add(on, EventId::OwnWorkYear4, &[income_year], amounts, param);
                }
                (Some(Stage::Tested(year)), Some(Stage::Tested(next))) if year != next => {
                    self.add(on, EventId::IncomeTest, &[income_year], amounts, param);
                }
                _ => {}
            }
        }
    }

    /// What changes in the full amount: the law, a minimum, the month of the unemployed.
    fn amounts(&mut self, before: &Cut, after: &Cut) {
        let on = after.days.from;
        let amounts = (before.day.daily_paid, after.day.daily_paid);
        if !(before.day.paid() && after.day.paid()) || before.day.daily_full == after.day.daily_full {
            return;
        }
        if !self.calendar.ctx.law.changes(on.previous(), on).is_empty() {
            self.add(on, EventId::LawChanges, &[], amounts, Param::IndexSteps);
        }
        let spell = after.spell.and_then(|place| self.calendar.spells.get(place));
        let ctx = spell.map_or(self.calendar.ctx, |spell| spell.ctx);
        let month = ctx.clock.month_on(on);
        if before.day.phase != after.day.phase || ctx.clock.first_day_of(month) != on || ctx.self_employed() {
            return;
        }
        let last = ctx.law.count(Param::UnemployedAlignmentLastMonth, on).map_or(0, |last| last.value);
        let reached = |param| ctx.law.count(param, on).is_some_and(|first| first.value == month);
        if ctx.case.person.scheme == Scheme::Unemployed && month == last.saturating_add(1) {
            self.add(on, EventId::UnemployedMonth7, &[], amounts, Param::UnemployedAlignmentLastMonth);
        } else if [Param::MinimumFirstMonth, Param::MinimumFamilyFromMonth, Param::MinimumNoWageLimitFromMonth]
            .into_iter()
            .any(reached)
        {
            self.add(on, EventId::MinimumStarts, &[(&month).into()], amounts, Param::MinimumFirstMonth);
        }
    }

    /// The declaration, the answer of the adviser and the end of the permission.
    fn duties(&mut self, going: &Going, within: Period) {
        let ctx = self.calendar.ctx;
        let (from, _) = going.activity.dates();
        if within.contains(from) {
            let declare = last_working_day_before(ctx.law, from);
            // The self-employed have the same duty in a decree of their own.
            let own = |param| if ctx.self_employed() { Param::OwnWorkWithoutPriorPermission } else { param };
            self.push(declare, EventId::DeclareBy, &[(&from).into()], from, own(Param::LateDeclarationDays));
            if let Some(days) = ctx.law.count(Param::AdviserAnswerDays, from) {
                let answer = working_day_from(ctx.law, from, days.value);
                let values = [(&from).into(), (&days.value).into()];
                self.push(answer, EventId::AdviserAnswer, &values, answer, own(Param::AdviserAnswerDays));
            }
        }
        if let Some((end, years)) = permission_end(ctx, from)
            && within.contains(end)
            && going.on(end.next())
        {
            self.push(end, EventId::PermissionEnd, &[(&years).into()], end.next(), Param::PermissionYears);
        }
    }

    /// The last day on which falling ill again goes on with the period that work in full ended.
    fn relapse_term(&mut self, going: &Going, within: Period) {
        for resumed in going.days.iter().map(|period| period.from) {
            let spell = self.calendar.spells.iter().find(|spell| spell.days.to == resumed.previous());
            let last = spell.and_then(|spell| relapse_last_day(spell.ctx, resumed));
            if let Some((last, param)) = last.filter(|(last, _)| within.contains(*last)) {
                self.push(last, EventId::RelapseLastDay, &[], last.next(), param);
            }
        }
    }

    /// The steps of a training: who goes along, its first and last day, when the premium is paid, when skills count.
    fn training(&mut self, training: &Training, going: &Going, within: Period) {
        let ctx = self.calendar.ctx;
        let from = training.from;
        let param = Param::TrainingPremiumHour;
        if within.contains(from) {
            self.push(from, EventId::TrainingStarts, &[], from, param);
            if let Some(region) = ctx.case.person.region {
                self.partner(region, from);
            }
        }
        // Work in full can end a training without a last day.
        let stopped = going.days.last().map(|days| days.to).filter(|last| *last < Day::LAST);
        let end = training::end(training).into_iter().chain(stopped).min();
        if let Some(end) = end.filter(|end| within.contains(*end)) {
            self.push(end, EventId::TrainingEnds, &[], end.next(), param);
        }
        if !training.approved {
            return;
        }
        if let Some(day) = training.succeeded_on.filter(|day| within.contains(*day))
            && let Some(sum) = ctx.law.money(Param::TrainingSuccess, day)
        {
            self.push(day, EventId::TrainingSucceeds, &[(&sum.value).into()], day, Param::TrainingSuccess);
        }
        if let Some((day, months)) = training::paid_by(ctx, training)
            && within.contains(day)
            && !training.hours_by_month.is_empty()
        {
            self.push(day, EventId::TrainingPremiumBy, &[(&months.value).into()], day, Param::TrainingPaidWithin);
        }
        if let Some((day, months)) = training::paid_by(ctx, training)
            && let Some(succeeded) = training.succeeded_on.filter(|succeeded| within.contains(day) && day > *succeeded)
            && let Some(sum) = ctx.law.money(Param::TrainingSuccess, succeeded)
        {
            let values = [(&sum.value).into(), (&months.value).into()];
            self.push(day, EventId::TrainingSuccessBy, &values, day, Param::TrainingPaidWithin);
        }
        let skills = match ctx.self_employed() {
            true => Param::TrainingSkillsMonths,
            false => Param::PermissionYears,
        };
        if let Some((day, months)) = training::skills_count_from(ctx, training)
            && within.contains(day)
        {
            self.push(day, EventId::SkillsCount, &[(&months.value).into()], day, skills);
        }
    }

    fn partner(&mut self, region: Region, from: Day) {
        let word = Arg::Word(region.word());
        let param = Param::TrainingPremiumHour;
        match training::partner_term(self.calendar.ctx, region, from) {
            Some(months) => {
                let values = [word, (&months.value).into()];
                self.push(from, EventId::TrainingPartnerTerm, &values, from, Param::PartnerTermBrussels);
            }
            None => self.push(from, EventId::TrainingPartner, &[word], from, param),
        }
    }
}

/// The articles of the last step of a day: the sanction or the suspension.
fn reason(cut: &Cut) -> Vec<&'static Article> {
    cut.day.steps.last().map_or(Vec::new(), |step| step.cites.clone())
}
