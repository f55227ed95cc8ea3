//! Duties and changes with their dates, and the daily amount before and after.

use super::causes::{Causes, Change, age_of_minimum};
use super::cut::Cut;
use super::outcome::{CalendarEvent, MonthOutcome, PhaseName};
use super::plan::{Going, Plan, Spell};
use super::scenario::cut_of_day;
use super::shared::Shared;
use super::timeline::horizon;
use crate::case::{Activity, AttestedHours, EmployeeWork, Region, Scheme, Training};
use crate::explain::{Arg, Args, EventId, Step, StepId, Value};
use crate::law::Article;
use crate::law::Param;
use crate::rules::Context;
use crate::rules::activity::own_work::Stage;
use crate::rules::activity::{permission, training};
use crate::rules::daily_benefit::Phase;
use crate::rules::period::guaranteed_wage::employer_days;
use crate::rules::period::pension::Pension;
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
    list: Vec<Found>,
    /// The days on which something changes, with the amounts before and after all of it.
    days: Vec<(Day, Change)>,
    /// The amounts before and after work that begins, by its place in the plan and its first day.
    starts: Vec<(usize, Day, Change)>,
    calendar: &'a Calendar<'a>,
    shared: &'a mut Shared,
}

/// An event with its place among those of its day.
#[derive(PartialEq)]
struct Found {
    place: Place,
    id: EventId,
    event: CalendarEvent,
}

/// The order on a day: duties and terms, which change nothing themselves; the causes in the order law, phase, family, work,
/// sanction; what begins and ends without any effect on the amount.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Duty,
    Cause,
    Rest,
}

impl Calendar<'_> {
    /// The events by date, none twice.
    pub(super) fn events(&self, months: &[MonthOutcome], shared: &mut Shared) -> Vec<CalendarEvent> {
        let mut events = Events { list: Vec::new(), days: Vec::new(), starts: Vec::new(), calendar: self, shared };
        // What changes on the first day of the horizon shows against the day before it, when the law knows that day.
        let within = horizon(self.ctx);
        let eve = Some(within.from.previous())
            .filter(|eve| self.ctx.law.span(Param::MinimumFirstMonth).is_some_and(|(known, _)| known <= *eve));
        let eve = eve.map(|eve| cut_of_day(self.ctx, self.spells, self.plan, eve, events.shared));
        let all = || eve.iter().chain(self.cuts);
        for (before, after) in all().zip(all().skip(1)) {
            events.days.push((after.days.from, (before.day.daily_paid, after.day.daily_paid)));
            let causes = Causes::between(self, before, after);
            events.law(after, causes.law);
            events.phases(before, after, causes.phase);
            events.family(before, after, causes.family);
            events.work(before, after, &causes);
            events.sanctions(before, after, causes.sanction);
        }
        for (place, going) in self.plan.goings.iter().enumerate() {
            match going.activity {
                Activity::EmployeeWork(job) => {
                    events.duties(place, going, within);
                    events.more_hours(job, within);
                }
                Activity::SelfEmployedWork(_) => events.duties(place, going, within),
                Activity::Training(training) => events.training(training, going, within),
                Activity::FullResumption(_) => events.relapse_term(going, within),
                Activity::Volunteering(work) if within.contains(work.from) => {
                    let day = last_working_day_before(self.ctx.law, work.from);
                    let values = [(&work.from).into()];
                    events.duty(day, EventId::VolunteeringTell, &values, Param::VolunteeringDayMaximum);
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
                events.duty(day, EventId::PremiumPaid, &[(&premium.gross).into()], param);
            }
        }
        let mut ordered: Vec<Found> = Vec::new();
        for event in events.list {
            if !ordered.contains(&event) {
                // Causes are in their order already; what has none is in that of the catalogue.
                let key =
                    |found: &Found| (found.event.on, found.place, (found.place != Place::Cause).then_some(found.id));
                insert_in_order(&mut ordered, event, key);
            }
        }
        ordered.into_iter().map(|found| found.event).collect()
    }

    /// The daily amount paid on a day; a day outside the horizon is reckoned for itself.
    fn paid_on(&self, day: Day, shared: &mut Shared) -> Money {
        if let Some(cut) = self.cuts.iter().find(|cut| cut.days.contains(day)) {
            return cut.day.daily_paid;
        }
        cut_of_day(self.ctx, self.spells, self.plan, day, shared).day.daily_paid
    }

    /// Whether the fund pays nothing on a day of a stretch of incapacity: not yet, or no longer.
    pub(super) fn unpaid(&self, spell: Option<usize>, day: Day) -> bool {
        let Some(spell) = spell.and_then(|place| self.spells.get(place)) else { return false };
        spell.unpaid.is_some_and(|unpaid| day <= unpaid.until)
            || Pension::of(spell.ctx).is_some_and(|pension| day >= pension.end(spell.ctx))
    }
}

impl Events<'_> {
    /// Adds a duty or a term: on its day it changes nothing, so it has the amount that its day begins with.
    fn duty(&mut self, on: Day, id: EventId, values: &[Arg], param: Param) {
        self.duty_cited(on, id, values, vec![param.table().article]);
    }

    fn duty_cited(&mut self, on: Day, id: EventId, values: &[Arg], cites: Vec<&'static Article>) {
        let amount = match self.days.iter().find(|(day, _)| *day == on) {
            Some((_, (before, _))) => *before,
            None => self.calendar.paid_on(on, self.shared),
        };
        self.put(Place::Duty, on, id, values, (amount, amount), cites);
    }

    /// Adds what begins or ends without any effect on the amount: it has the amount that its day ends with.
    fn rest(&mut self, on: Day, id: EventId, values: &[Arg], param: Param) {
        let amount = self.calendar.paid_on(on, self.shared);
        self.put(Place::Rest, on, id, values, (amount, amount), vec![param.table().article]);
    }

    fn add(&mut self, on: Day, id: EventId, values: &[Arg], amounts: Change, param: Param) {
        self.put(Place::Cause, on, id, values, amounts, vec![param.table().article]);
    }

    fn add_cited(&mut self, on: Day, id: EventId, values: &[Arg], amounts: Change, cites: Vec<&'static Article>) {
        self.put(Place::Cause, on, id, values, amounts, cites);
    }

    fn put(
        &mut self,
        place: Place,
        on: Day,
        id: EventId,
        values: &[Arg],
        (before, after): Change,
        cites: Vec<&'static Article>,
    ) {
        let amounts = [Arg::from(&before), Arg::from(&after)];
        let args = Args::new(id.names(), &[values, &amounts].concat());
        self.list.push(Found { place, id, event: CalendarEvent { on, kind: id.id(), args, cites } });
    }

    /// The amounts of the law.
    fn law(&mut self, after: &Cut, change: Change) {
        if changes(change) {
            self.add(after.days.from, EventId::LawChanges, &[], change, Param::IndexSteps);
        }
    }

    /// What time brings: the fund takes over, invalidity, a minimum, an age.
    fn phases(&mut self, before: &Cut, after: &Cut, change: Change) {
        let on = after.days.from;
        let (law, calendar) = (self.calendar.ctx.law, self.calendar);
        let starts = before.spell.is_none() && calendar.ctx.clock.start() == on;
        let spell = before.spell.or(after.spell.filter(|_| starts)).and_then(|place| calendar.spells.get(place));
        let Some(spell) = spell else { return };
        let ctx = spell.ctx;
        let place = if starts { after.spell } else { before.spell };
        if let Some(pension) = Pension::of(ctx).filter(|pension| pension.end(ctx) == on && !starts) {
            let values = [(&pension.age.value).into(), (&pension.from).into()];
            self.add(on, EventId::PensionStarts, &values, change, Param::PensionAge);
            let before = last_working_day_before(law, on);
            self.duty(before, EventId::PensionArrange, &[(&on).into()], Param::PensionAge);
        }
        if calendar.unpaid(place, on) {
            return;
        }
        if starts || calendar.unpaid(place, on.previous()) {
            let param = match spell.unpaid.map(|unpaid| unpaid.phase) {
                Some(PhaseName::GuaranteedWage) => employer_days(ctx.case.incapacity.worker),
                Some(_) => Param::WaitingDays,
                None => ctx.right(),
            };
            self.add(on, EventId::FundStarts, &[], change, param);
            return;
        }
        if Phase::on(ctx, on.previous()) != Phase::on(ctx, on) {
            let param = if ctx.self_employed() { Param::FlatRateSingle } else { Param::InvalidityFirstMonth };
            self.add(on, EventId::InvalidityStarts, &[], change, param);
            return;
        }
        if !changes(change) || ctx.self_employed() {
            return;
        }
        let month = ctx.clock.month_on(on);
        let last = law.count(Param::UnemployedAlignmentLastMonth, on).map_or(0, |last| last.value);
        let (old, new) = (MinimumOn::of(before), MinimumOn::of(after));
        if age_of_minimum(ctx) == Some(on) {
            if let Some(age) = law.count(Param::MinimumRegularAge, on) {
                self.add(on, EventId::MinimumAge, &[(&age.value).into()], change, Param::MinimumRegularAge);
            }
        } else if ctx.case.person.scheme == Scheme::Unemployed && month == last.saturating_add(1) {
            self.add(on, EventId::UnemployedMonth7, &[], change, Param::UnemployedAlignmentLastMonth);
        } else if let (MinimumOn::Applied(_), MinimumOn::Below(minimum)) = (old, new) {
            let values = [(&month).into(), (&minimum).into()];
            self.add(on, EventId::MinimumEnds, &values, change, Param::MinimumFirstMonth);
        } else if let (MinimumOn::Applied(_), MinimumOn::Applied(minimum)) = (old, new) {
            let values = [(&month).into(), (&minimum).into()];
            self.add(on, EventId::MinimumChanges, &values, change, Param::MinimumFirstMonth);
        } else {
            self.add(on, EventId::MinimumStarts, &[(&month).into()], change, Param::MinimumFirstMonth);
        }
    }

    fn family(&mut self, before: &Cut, after: &Cut, change: Change) {
        if before.family != after.family {
            let family = Arg::Word(after.family.word());
            let param = match self.calendar.ctx.self_employed() {
                true => Param::FlatRateWithDependants,
                false => Param::InvalidityRateWithDependants,
            };
            self.add(after.days.from, EventId::FamilyChanges, &[family], change, param);
        }
    }

    /// Work and relapses: what ends the incapacity or begins it again, then the work that continues, what ends, what begins.
    fn work(&mut self, before: &Cut, after: &Cut, causes: &Causes) {
        let on = after.days.from;
        let self_employed = self.calendar.ctx.self_employed();
        let work = if self_employed { Param::OwnWorkFullMonths } else { Param::FreeFraction };
        let relapse = if self_employed { Param::RelapseDaysSelfEmployed } else { Param::RelapseDays };
        let goings = &self.calendar.plan.goings;
        let going = |place: &usize| goings.get(*place).map(|going| (*place, going.activity));
        let begun = || after.active.iter().filter(|place| !before.active.contains(place)).filter_map(going);
        let ended = || before.active.iter().filter(|place| !after.active.contains(place)).filter_map(going);
        // One of them has the change, the others what it left.
        let mut left = causes.spell;
        let mut spell = |events: &mut Events, id: EventId| {
            events.add(on, id, &[], left, relapse);
            left = (left.1, left.1);
        };
        for (_, activity) in begun() {
            match activity {
                Activity::FullResumption(_) => spell(self, EventId::ResumptionStarts),
                Activity::Relapse(_) => spell(self, EventId::RelapseStarts),
                _ => {}
            }
        }
        for (_, activity) in ended() {
            match activity {
                Activity::FullResumption(_) => spell(self, EventId::WorkEnds),
                Activity::Relapse(_) => spell(self, EventId::RelapseEnds),
                _ => {}
            }
        }
        let of = |list: &[(usize, Change)], place: usize| {
            let change = list.iter().find(|(other, _)| *other == place);
            // What a relapse or work in full ended changes nothing any more.
            change.map_or((causes.spell.1, causes.spell.1), |(_, change)| *change)
        };
        for (place, activity) in ended() {
            if let Activity::EmployeeWork(_) | Activity::SelfEmployedWork(_) = activity {
                self.add(on, EventId::WorkEnds, &[], of(&causes.ended, place), work);
            }
        }
        self.stages(before, after, causes.stages);
        if changes(causes.hours) {
            self.add(on, EventId::WorkChanges, &[], causes.hours, work);
        }
        for (place, activity) in begun() {
            match activity {
                Activity::EmployeeWork(job) => {
                    self.starts.push((place, on, of(&causes.begun, place)));
                    self.add(on, EventId::WorkStarts, &[(&job.weekly_hours).into()], of(&causes.begun, place), work);
                }
                Activity::SelfEmployedWork(_) => {
                    self.starts.push((place, on, of(&causes.begun, place)));
                    self.add(on, EventId::OwnWorkStarts, &[], of(&causes.begun, place), Param::OwnWorkFullMonths);
                }
                Activity::Volunteering(_) => {
                    let rule =
                        if self_employed { Param::VolunteeringDayMaximum } else { Param::VolunteeringNoActivity };
                    self.add(on, EventId::VolunteeringStarts, &[], of(&causes.begun, place), rule);
                }
                _ => {}
            }
        }
    }

    /// The stages of self-employed work that fall on a day, and a suspension that the test of a year begins or ends.
    fn stages(&mut self, before: &Cut, after: &Cut, change: Change) {
        let on = after.days.from;
        let (law, ctx) = (self.calendar.ctx.law, self.calendar.ctx);
        let suspended = |cut: &Cut| cut.day.phase == PhaseName::Suspended;
        let (old, new) = (suspended(before), suspended(after));
        let tested = changes(change) && old != new;
        // A suspension has the change; the test before it, what there was.
        let mut left = if tested { (change.0, change.0) } else { change };
        let mut tell = |events: &mut Events, id: EventId, values: &[Arg]| {
            events.add(on, id, values, left, Param::OwnWorkReduction);
            left = (left.1, left.1);
        };
        for (work, going) in self.calendar.plan.own_works(ctx) {
            if !(going.on(on) && going.on(on.previous())) {
                continue;
            }
            let lag = law.count(Param::OwnWorkIncomeLag, on).and_then(|lag| i32::try_from(lag.value).ok());
            let income_year = on.year().saturating_sub(lag.unwrap_or(0));
            match (work.stage_on(law, on.previous()), work.stage_on(law, on)) {
                (Some(Stage::Full), Some(Stage::Reduced)) => {
                    if let Some(percent) = law.percent(Param::OwnWorkReduction, on) {
                        tell(self, EventId::OwnWorkMonth7, &[(&percent.value).into()]);
                    }
                }
                (Some(Stage::Reduced), Some(Stage::Tested(_))) => {
                    tell(self, EventId::OwnWorkYear4, &[(&income_year).into()]);
                }
                (Some(Stage::Tested(year)), Some(Stage::Tested(next))) if year != next => {
                    tell(self, EventId::IncomeTest, &[(&income_year).into()]);
                }
                _ => {}
            }
        }
        if tested {
            self.suspension(before, after, change);
        }
    }

    fn suspension(&mut self, before: &Cut, after: &Cut, change: Change) {
        let on = after.days.from;
        match after.day.phase == PhaseName::Suspended {
            true => self.add_cited(on, EventId::SuspensionStarts, &[], change, reason(after)),
            false => self.add_cited(on, EventId::SuspensionEnds, &[], change, reason(before)),
        }
    }

    fn sanctions(&mut self, before: &Cut, after: &Cut, change: Change) {
        let on = after.days.from;
        let suspended = |cut: &Cut| cut.day.phase == PhaseName::Suspended;
        if changes(change) && suspended(before) != suspended(after) {
            self.suspension(before, after, change);
            return;
        }
        match (before.day.sanction, after.day.sanction) {
            (old, Some(percent)) if old != Some(percent) => {
                self.add_cited(on, EventId::SanctionStarts, &[(&percent).into()], change, reason(after));
            }
            (Some(_), None) if after.day.paid() => {
                self.add_cited(on, EventId::SanctionEnds, &[], change, reason(before));
            }
            _ => {}
        }
    }

    /// The declaration, the answer of the adviser and the end of the permission.
    fn duties(&mut self, place: usize, going: &Going, within: Period) {
        let ctx = self.calendar.ctx;
        let (from, _) = going.activity.dates();
        if within.contains(from) {
            let declare = last_working_day_before(ctx.law, from);
            // The self-employed have the same duty in a decree of their own.
            let own = |param| if ctx.self_employed() { Param::OwnWorkWithoutPriorPermission } else { param };
            let known = self.starts.iter().find(|(other, day, _)| *other == place && *day == from);
            let (old, new) = match known {
                Some((_, _, change)) => *change,
                None => {
                    let of_day = |events: &mut Events, day| events.calendar.paid_on(day, events.shared);
                    (of_day(self, from.previous()), of_day(self, from))
                }
            };
            let values = [(&from).into(), (&old).into(), (&new).into()];
            self.duty(declare, EventId::DeclareBy, &values, own(Param::LateDeclarationDays));
            if let Some(days) = ctx.law.count(Param::AdviserAnswerDays, from) {
                let answer = working_day_from(ctx.law, from, days.value);
                let values = [(&from).into(), (&days.value).into()];
                self.duty(answer, EventId::AdviserAnswer, &values, own(Param::AdviserAnswerDays));
            }
        }
        if let Some((end, years)) = permission_end(ctx, from)
            && within.contains(end)
            && going.on(end.next())
        {
            self.duty(end, EventId::PermissionEnd, &[(&years).into()], Param::PermissionYears);
        }
    }

    /// More hours than were allowed, in the plan or in a month: they are asked for before they are worked.
    fn more_hours(&mut self, job: &EmployeeWork, within: Period) {
        let above = |attested: &&AttestedHours| permission::month_above(job, attested);
        let months = job.hours_by_month.iter().filter(above).map(|attested| attested.month.first_day().max(job.from));
        let days = permission::plan_above(job).then_some(job.from).into_iter().chain(months);
        let Some(first) = days.filter(|day| within.contains(*day)).min() else { return };
        let ctx = self.calendar.ctx;
        if !permission::repaid(ctx, first) {
            return;
        }
        let day = last_working_day_before(ctx.law, first);
        let allowed = permission::permitted(job);
        let values = [(&first).into(), (&allowed).into()];
        let params = match ctx.self_employed() {
            true => vec![Param::OwnWorkWithoutPriorPermission],
            false => vec![Param::LateDeclarationDays, Param::RepaidOutsidePermission],
        };
        let cites = params.into_iter().map(|param| param.table().article).collect();
        self.duty_cited(day, EventId::AskMoreHours, &values, cites);
    }

    /// The last day on which falling ill again goes on with the period that work in full ended.
    fn relapse_term(&mut self, going: &Going, within: Period) {
        for resumed in going.days.iter().map(|period| period.from) {
            let spell = self.calendar.spells.iter().find(|spell| spell.days.to == resumed.previous());
            let last = spell.and_then(|spell| relapse_last_day(spell.ctx, resumed));
            if let Some((last, param)) = last.filter(|(last, _)| within.contains(*last)) {
                self.duty(last, EventId::RelapseLastDay, &[], param);
            }
        }
    }

    /// The steps of a training: who goes along, its first and last day, when the premium is paid, when skills count.
    fn training(&mut self, training: &Training, going: &Going, within: Period) {
        let ctx = self.calendar.ctx;
        let from = training.from;
        let param = Param::TrainingPremiumHour;
        if within.contains(from) {
            self.rest(from, EventId::TrainingStarts, &[], param);
            if let Some(region) = ctx.case.person.region {
                self.partner(region, from);
            }
        }
        // Work in full can end a training without a last day.
        let stopped = going.days.last().map(|days| days.to).filter(|last| *last < Day::LAST);
        let end = training::end(training).into_iter().chain(stopped).min();
        if let Some(end) = end.filter(|end| within.contains(*end)) {
            self.rest(end, EventId::TrainingEnds, &[], param);
        }
        if !training.approved {
            return;
        }
        if let Some(day) = training.succeeded_on.filter(|day| within.contains(*day))
            && let Some(sum) = ctx.law.money(Param::TrainingSuccess, day)
        {
            self.duty(day, EventId::TrainingSucceeds, &[(&sum.value).into()], Param::TrainingSuccess);
        }
        if let Some((day, months)) = training::paid_by(ctx, training)
            && within.contains(day)
            && !training.hours_by_month.is_empty()
        {
            self.duty(day, EventId::TrainingPremiumBy, &[(&months.value).into()], Param::TrainingPaidWithin);
        }
        if let Some((day, months)) = training::paid_by(ctx, training)
            && let Some(succeeded) = training.succeeded_on.filter(|succeeded| within.contains(day) && day > *succeeded)
            && let Some(sum) = ctx.law.money(Param::TrainingSuccess, succeeded)
        {
            let values = [(&sum.value).into(), (&months.value).into()];
            self.duty(day, EventId::TrainingSuccessBy, &values, Param::TrainingPaidWithin);
        }
        let skills = match ctx.self_employed() {
            true => Param::TrainingSkillsMonths,
            false => Param::PermissionYears,
        };
        if let Some((day, months)) = training::skills_count_from(ctx, training)
            && within.contains(day)
        {
            self.duty(day, EventId::SkillsCount, &[(&months.value).into()], skills);
        }
    }

    fn partner(&mut self, region: Region, from: Day) {
        let word = Arg::Word(region.word());
        let param = Param::TrainingPremiumHour;
        match training::partner_term(self.calendar.ctx, region, from) {
            Some(months) => {
                let values = [word, (&months.value).into()];
                self.duty(from, EventId::TrainingPartnerTerm, &values, Param::PartnerTermBrussels);
            }
            None => self.duty(from, EventId::TrainingPartner, &[word], param),
        }
    }
}

/// The articles of the last step of a day: the sanction or the suspension.
fn reason(cut: &Cut) -> Vec<&'static Article> {
    cut.day.steps.last().map_or(Vec::new(), |step| step.cites.clone())
}

/// Whether a cause moves the amount.
fn changes((before, after): Change) -> bool {
    before != after
}

/// What the minimum does on the days of a cut.
#[derive(Clone, Copy)]
enum MinimumOn {
    /// There is none, or it is not known.
    Nothing,
    /// It is what is paid.
    Applied(Money),
    /// It is below the own amount.
    Below(Money),
}

impl MinimumOn {
    /// As the steps of the cut say.
    fn of(cut: &Cut) -> MinimumOn {
        let minimum = |step: &Step| match step.args.get("minimum_eur") {
            Some(Value::Eur(minimum)) => Some(minimum),
            _ => None,
        };
        let found = cut.day.steps.iter().find_map(|step| match step.id {
            StepId::MinimumNotNeeded => minimum(step).map(MinimumOn::Below),
            StepId::MinimumApplied
            | StepId::MinimumCappedAtWage
            | StepId::MinimumCappedAtUnemployment
            | StepId::LetterShowsMinimum => minimum(step).map(MinimumOn::Applied),
            _ => None,
        });
        found.unwrap_or(MinimumOn::Nothing)
    }
}
