//! Duties around permitted work: permission, its end, the declarations of each month.

use super::{Calendar, Found};
use crate::explain::{Effect, EmployerEventId, EmployerLimitId, EmployerLimits, args};
use crate::law::Param;
use crate::rules::employer::guaranteed_wage::Scheme;
use crate::rules::period::relapse::neutral_until;
use crate::rules::working_days::{last_working_day_before, working_day_from};
use crate::simulate::employer::outcome::Who;
use crate::simulate::employer::plan::Doing;
use crate::units::{Day, Hours, Month, Period};

impl Calendar<'_> {
    /// Permission, declarations by month, and the end of what is neutral.
    pub(super) fn permitted(&self, found: &mut Found, limits: &mut EmployerLimits) {
        let law = self.ctx.law;
        let mut last: Option<(Day, Hours)> = None;
        for (days, work) in self.plan.permitted() {
            // Work that goes on after an illness needs no new permission; other hours do.
            let goes_on = last.is_some_and(|(_, hours)| hours == work.weekly_hours) && days.from != work.from;
            last = Some((days.to, work.weekly_hours));
            if goes_on {
                continue;
            }
            limits.add(EmployerLimitId::PermissionAssumed, &[], Effect::Unknown);
            let from = days.from;
            let id = EmployerEventId::WorkerAsks;
            let asks = last_working_day_before(law, from);
            found.add(asks, id, Who::Worker, args!(id; from), Param::AdviserAnswerDays);
            if let Some(answer) = law.count(Param::AdviserAnswerDays, from) {
                let id = EmployerEventId::PermissionAnswer;
                let on = working_day_from(law, from, answer.value);
                found.add(on, id, Who::Fund, args!(id; from, answer.value), Param::AdviserAnswerDays);
            }
            let id = EmployerEventId::PermittedStarts;
            found.add(from, id, Who::Worker, args!(id; work.weekly_hours), Param::AdviserAnswerDays);
            if let Some(years) = law.count(Param::PermissionYears, from) {
                let end = from.plus_months(years.value.saturating_mul(12)).previous();
                if matches!(self.plan.on(end.next()), Doing::Permitted(next) if next == work) {
                    let id = EmployerEventId::PermittedEnds;
                    found.add(end, id, Who::Worker, args!(id; years.value), Param::PermissionYears);
                    if end < self.within.to {
                        let id = EmployerLimitId::PermissionBeyond;
                        limits.add(id, args!(id; end, years.value), Effect::Unknown);
                    }
                }
            }
        }
        if let Some((work, _)) = self.plan.first_permitted() {
            let since = work.permitted_since.unwrap_or(work.from);
            let param = Scheme::of(self.ctx).neutral();
            if let Some((weeks, end)) = neutral_until(law, param, since, since) {
                // Not where the weeks ended before there was a rule, nor where its end came first.
                let same = law.count(param, end).is_some_and(|known| known.from() == weeks.from());
                if same && self.plan.on(end) != Doing::InFull {
                    let id = EmployerEventId::NeutralEnds;
                    found.add(end, id, Who::Employer, args!(id; weeks.value), param);
                }
            }
        }
        self.declarations(found);
    }

    /// The declaration of permitted work: after the first month, each later month, and when something changes. A sheltered
    /// company declares only its begin and its end.
    fn declarations(&self, found: &mut Found) {
        let full_time = self.ctx.case.job.full_time_hours;
        let sheltered = self.ctx.case.employer.sheltered;
        let mut before: Option<Hours> = None;
        let mut month = self.plan.spans.first().map_or(self.within.from, |span| span.days.from).month();
        while month <= self.within.to.month() {
            let on = month.last_day();
            let param = Param::WorkDeclarationElectronic;
            let way = self.way(param, on);
            let work: Vec<(Period, Hours)> = self
                .plan
                .permitted()
                .filter_map(|(days, work)| Some((days.overlap(month.days())?, work.weekly_hours)))
                .collect();
            if let Some((first, hours)) = work.first().copied() {
                let changed = work.iter().any(|(_, other)| *other != hours) || work.len() > 1;
                let interrupted =
                    changed || before.is_some_and(|known| known != hours) || first.from > month.first_day();
                let id = match before {
                    None => Some(EmployerEventId::WorkDeclarationFirst),
                    Some(_) if sheltered => None,
                    Some(_) if interrupted || self.stops(month) => Some(EmployerEventId::WorkDeclarationChange),
                    Some(_) => Some(EmployerEventId::WorkDeclarationMonth),
                };
                match id {
                    Some(id @ EmployerEventId::WorkDeclarationFirst) => {
                        let values = [(&month).into(), (&hours).into(), (&full_time).into(), way];
                        found.add(on, id, Who::Employer, &values, param);
                    }
                    Some(id) => found.add(on, id, Who::Employer, &[(&month).into(), way], param),
                    None => {}
                }
                before = work.last().map(|(_, hours)| *hours);
                if self.ends(month) {
                    let id = EmployerEventId::WorkDeclarationEnd;
                    found.add(on, id, Who::Employer, &[(&month).into(), way], param);
                }
            }
            month = month.plus(1);
        }
    }

    /// Whether an illness interrupts permitted work in a month: the permission does not end with it.
    fn stops(&self, month: Month) -> bool {
        let last = |days: Period| month.days().contains(days.to);
        self.plan
            .permitted()
            .any(|(days, work)| last(days) && work.to != Some(days.to) && self.ill_from(days.to.next()))
    }

    /// Whether an illness begins on a day.
    fn ill_from(&self, day: Day) -> bool {
        self.plan.illnesses.iter().any(|illness| illness.from == day)
    }

    /// Whether the permitted work ends in a month for good.
    fn ends(&self, month: Month) -> bool {
        let last = self.plan.permitted().map(|(days, work)| (days.to, work.to)).max_by_key(|(last, _)| *last);
        let stays = |last: Day| self.plan.spans.last().is_some_and(|span| span.days.to == last);
        let interrupted = |(last, end): (Day, Option<Day>)| end != Some(last) && self.ill_from(last.next());
        last.is_some_and(|last| month.days().contains(last.0) && !stays(last.0) && !interrupted(last))
    }
}
