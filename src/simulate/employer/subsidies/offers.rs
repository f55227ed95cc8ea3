//! Every aid of a way back: counted, possible, excluded or closed, and where it is asked.

use rust_decimal::Decimal;

use super::super::outcome::{AskAt, EmployerMonth, Range, SubsidyOutcome, SubsidyState};
use super::super::plan::Plan;
use super::Aid;
use crate::case::employer::SubsidyKind;
use crate::case::{Region, Subsidy};
use crate::explain::{Condition, ConditionId, ExclusionId, Sources, args};
use crate::law::{Known, Param, Status};
use crate::rules::employer::wage_subsidy::{Cost, base, rate};
use crate::units::{Day, Money, Month, Percent};

impl Aid<'_> {
    /// Every aid, with what is in the months.
    pub(in super::super) fn list(
        &self,
        plan: &Plan,
        months: &[EmployerMonth],
        whole: Option<&(Month, Cost)>,
    ) -> Vec<SubsidyOutcome> {
        let total = |kind: SubsidyKind| {
            let all = months.iter().flat_map(|month| &month.subsidies).filter(|aid| aid.kind == kind);
            all.fold(Range::default(), |sum, aid| sum.plus(Range { low: aid.low, high: aid.high }))
        };
        let mut list = Vec::new();
        list.extend(self.premium.as_ref().map(|(from, premium)| {
            let sources = premium
                .amount
                .map_or(Sources::rule(Param::ResumptionPremium, Status::Secondary), |known| Sources::of(&known));
            let state = if premium.excluded.is_empty() { SubsidyState::Counted } else { SubsidyState::Excluded };
            let mut aid = outcome(SubsidyKind::ResumptionPremium, state, AskAt::Fund, &sources);
            aid.amount = premium.amount.map(|amount| Range::one(amount.value));
            aid.from = Some(*from);
            aid.conditions.clone_from(&premium.conditions);
            aid.excluded_by.clone_from(&premium.excluded);
            aid
        }));
        let Some(first) = plan.first_work() else { return list };
        let kinds = self.kinds(first);
        for kind in kinds {
            let granted = self.ctx.case.subsidies.iter().find(|subsidy| subsidy.kind() == kind);
            list.extend(self.one(kind, granted, first, whole));
        }
        for aid in &mut list {
            aid.total = total(aid.kind);
        }
        list
    }

    /// The kinds of the regions of the case, and those that were granted.
    fn kinds(&self, first: Day) -> Vec<SubsidyKind> {
        let case = self.ctx.case;
        let region = case.worker.region.unwrap_or(case.employer.region);
        let mut kinds: Vec<SubsidyKind> = match region {
            Region::Flanders => vec![SubsidyKind::IndividualMaatwerk, SubsidyKind::Vop],
            Region::Brussels => vec![SubsidyKind::Phare, SubsidyKind::IndividualMaatwerk, SubsidyKind::ActirisHiring],
            Region::Wallonia => vec![SubsidyKind::AviqIntegration, SubsidyKind::AviqCompensation],
            Region::Ostbelgien => Vec::new(),
        };
        for subsidy in &case.subsidies {
            if !kinds.contains(&subsidy.kind()) {
                kinds.push(subsidy.kind());
            }
        }
        // Before its rule an aid is no aid.
        let begun = |kind: &SubsidyKind| self.ctx.law.span(rule(*kind)).is_some_and(|(from, _)| from <= first);
        kinds.retain(|kind| begun(kind) || case.subsidies.iter().any(|subsidy| subsidy.kind() == *kind));
        kinds
    }

    /// One aid of the region.
    fn one(
        &self,
        kind: SubsidyKind,
        granted: Option<&Subsidy>,
        first: Day,
        whole: Option<&(Month, Cost)>,
    ) -> Option<SubsidyOutcome> {
        let (ctx, law) = (self.ctx, self.ctx.law);
        let day = granted.map_or(first, Subsidy::since);
        let percent = |param| law.percent(param, day);
        let count = |param| law.count(param, day).map_or(0, |known| known.value);
        let mut excluded = Vec::new();
        let mut conditions = vec![Condition::of(ConditionId::Recognised, &[])];
        let (low, high, ask_at): (Option<Known<Percent>>, Option<Known<Percent>>, AskAt) = match kind {
            SubsidyKind::Vop => {
                let (_, closed) = law.span(Param::VopOpen)?;
                let open = law.count(Param::VopOpen, first).is_some_and(|open| open.value > 0);
                if granted.is_none() && !open {
                    excluded.push(Condition::excluded(ExclusionId::Closed, args!(ExclusionId::Closed; closed)));
                }
                (percent(Param::VopPercent3), percent(Param::VopMostPercent), AskAt::Vdab)
            }
            SubsidyKind::IndividualMaatwerk => {
                let least = count(Param::MaatwerkLeastHours);
                conditions.push(Condition::of(ConditionId::Evaluation, &[]));
                conditions.push(Condition::of(ConditionId::ContractHours, args!(ConditionId::ContractHours; least)));
                let step = percent(Param::MaatwerkPercentStep)?.value;
                conditions.push(Condition::of(ConditionId::PercentSteps, args!(ConditionId::PercentSteps; step)));
                let brussels = ctx.case.worker.region.unwrap_or(ctx.case.employer.region) == Region::Brussels;
                let lives = if brussels { ConditionId::DutchSpeaking } else { ConditionId::LivesInFlanders };
                conditions.push(Condition::of(lives, &[]));
                conditions.push(Condition::of(ConditionId::EmployerKinds, &[]));
                let (short, long) = (count(Param::MaatwerkTwoYearsLastQuarter), count(Param::MaatwerkLastQuarter3));
                let id = ConditionId::MaatwerkTerms;
                conditions.push(Condition::of(id, args!(id; short, long)));
                (percent(Param::MaatwerkLeastPercent), percent(Param::MaatwerkMostPercent), AskAt::Vdab)
            }
            SubsidyKind::AviqIntegration => {
                conditions.push(Condition::of(ConditionId::LivesInWallonia, &[]));
                let months = count(Param::AviqSuspensionMonths);
                conditions.push(Condition::of(ConditionId::SuspendedFor, args!(ConditionId::SuspendedFor; months)));
                conditions.push(Condition::of(ConditionId::NotTogether, &[]));
                let longest = count(Param::AviqIntegrationMonths);
                conditions.push(Condition::of(ConditionId::MonthsAtMost, args!(ConditionId::MonthsAtMost; longest)));
                if granted.is_none() && first < ctx.case.incapacity.start.plus_months(months) {
                    let id = ExclusionId::SuspensionShort;
                    excluded.push(Condition::excluded(id, args!(id; months)));
                }
                let rate = percent(Param::AviqIntegrationPercent);
                (rate, rate, AskAt::Aviq)
            }
            SubsidyKind::AviqCompensation => {
                conditions.push(Condition::of(ConditionId::LivesInWallonia, &[]));
                let years = count(Param::AviqCompensationYears);
                conditions.push(Condition::of(ConditionId::Evaluation, &[]));
                conditions.push(Condition::of(ConditionId::YearlyRenewal, args!(ConditionId::YearlyRenewal; years)));
                conditions.push(Condition::of(ConditionId::NotTogether, &[]));
                conditions.push(Condition::of(ConditionId::AfterOtherAid, &[]));
                let most = percent(Param::AviqCompensationMostPercent);
                (most.map(|known| known.map(|_| Percent::ZERO)), most, AskAt::Aviq)
            }
            SubsidyKind::Phare => {
                conditions.push(Condition::of(ConditionId::LivesInBrussels, &[]));
                conditions.push(Condition::of(ConditionId::Evaluation, &[]));
                conditions.push(Condition::of(ConditionId::OneYear, &[]));
                if let Some((low, high)) = self.phare(day) {
                    let id = ConditionId::MostDiffers;
                    conditions.push(Condition::of(id, args!(id; low.value, high.value)));
                }
                let most = percent(Param::PhareMostPercentHigh);
                (most.map(|known| known.map(|_| Percent::ZERO)), most, AskAt::Phare)
            }
            SubsidyKind::ActirisHiring => return self.actiris(first),
            SubsidyKind::ResumptionPremium | SubsidyKind::MaatwerkGuidance => return None,
        };
        let (low, high) = (low?, high?);
        let sources = Sources::of(&low).and(&high);
        let state = match (granted, excluded.is_empty()) {
            (Some(_), _) => SubsidyState::Counted,
            (None, true) => SubsidyState::Possible,
            (None, false) if kind == SubsidyKind::Vop => SubsidyState::Closed,
            (None, false) => SubsidyState::Excluded,
        };
        let mut aid = outcome(kind, state, ask_at, &sources);
        let rates = match granted.map(|subsidy| rate(ctx, subsidy, first.max(day).month())) {
            Some(Some(rate)) => (rate.low, rate.high),
            Some(None) => (Percent::ZERO, Percent::ZERO),
            None => (low.value, high.value),
        };
        (aid.percent_low, aid.percent_high) = (Some(rates.0), Some(rates.1));
        if let Some((month, cost)) = whole.filter(|_| state != SubsidyState::Closed) {
            let of = |base: Money, percent: Percent| base.percent(percent).round(ctx.cents());
            if let Some((base, step)) = base(ctx, kind, *month, cost) {
                aid.amount = Some(Range { low: of(base, rates.0), high: of(base, rates.1) });
                // The amount is no surer than the cap of the wage behind it.
                aid.status = aid.status.max(step.status);
            }
        }
        if let Some(subsidy) = granted {
            aid.from = Some(subsidy.since());
            aid.to = self.last_day(subsidy);
        }
        aid.conditions = conditions;
        aid.excluded_by = excluded;
        Some(aid)
    }

    /// The one-off amount of Actiris: for a worker who is hired after the incapacity began.
    fn actiris(&self, first: Day) -> Option<SubsidyOutcome> {
        let (ctx, case) = (self.ctx, self.ctx.case);
        let amount = ctx.law.money(Param::ActirisHiring, first)?;
        let months = ctx.law.count(Param::ActirisLeastMonths, first)?;
        let mut excluded = Vec::new();
        if case.worker.employed_since.is_none_or(|since| since <= case.incapacity.start) {
            excluded.push(Condition::excluded(ExclusionId::NotNewWorker, &[]));
        }
        if ctx.contract_part() < Decimal::new(5, 1) {
            excluded.push(Condition::excluded(ExclusionId::LessThanHalf, &[]));
        }
        let state = if excluded.is_empty() { SubsidyState::Possible } else { SubsidyState::Excluded };
        let mut aid = outcome(SubsidyKind::ActirisHiring, state, AskAt::Actiris, &Sources::of(&amount).and(&months));
        aid.amount = Some(Range::one(amount.value));
        aid.conditions =
            vec![Condition::of(ConditionId::JobseekerHired, args!(ConditionId::JobseekerHired; months.value))];
        aid.excluded_by = excluded;
        Some(aid)
    }
}

/// The parameter that begins with an aid.
const fn rule(kind: SubsidyKind) -> Param {
    match kind {
        SubsidyKind::Vop => Param::VopOpen,
        SubsidyKind::IndividualMaatwerk | SubsidyKind::MaatwerkGuidance => Param::MaatwerkLeastPercent,
        SubsidyKind::AviqIntegration => Param::AviqIntegrationPercent,
        SubsidyKind::AviqCompensation => Param::AviqCompensationMostPercent,
        SubsidyKind::Phare => Param::PhareMostPercentHigh,
        SubsidyKind::ActirisHiring => Param::ActirisHiring,
        SubsidyKind::ResumptionPremium => Param::ResumptionPremium,
    }
}

/// An aid without amounts.
fn outcome(kind: SubsidyKind, state: SubsidyState, ask_at: AskAt, sources: &Sources) -> SubsidyOutcome {
    SubsidyOutcome {
        kind,
        state,
        percent_low: None,
        percent_high: None,
        amount: None,
        total: Range::default(),
        from: None,
        to: None,
        conditions: Vec::new(),
        excluded_by: Vec::new(),
        ask_at,
        cites: sources.cites().to_vec(),
        status: sources.status(),
    }
}
