//! The aid of a way back: what is in its months, and what may be asked.

use rust_decimal::Decimal;

use super::month::MonthParts;
use super::outcome::{AskAt, EmployerMonth, MonthSubsidy, Range, SubsidyOutcome, SubsidyState};
use super::plan::Plan;
use crate::case::employer::SubsidyKind;
use crate::case::{Region, Subsidy};
use crate::explain::{
    Condition, ConditionId, Effect, EmployerLimitId, EmployerLimits, EmployerStep, EmployerStepId, ExclusionId,
    Sources, args,
};
use crate::law::{Known, Param, Status};
use crate::rules::employer::EmployerContext;
use crate::rules::employer::resumption_premium::{Premium, premium};
use crate::rules::employer::wage_subsidy::{Cost, amount, base, guidance, rate};
use crate::units::{Day, Money, Month, Percent, Period};

/// The aid of a plan.
pub(super) struct Aid<'a> {
    ctx: &'a EmployerContext<'a>,
    premium: Option<(Day, Premium)>,
}

impl<'a> Aid<'a> {
    /// The aid that a plan can have.
    pub(super) fn of(ctx: &'a EmployerContext<'a>, plan: &Plan) -> Aid<'a> {
        let premium = plan.first_permitted().map(|(work, last)| (work.from, premium(ctx, &work, last)));
        Aid { ctx, premium }
    }

    /// The premium and the day on which its work begins, when nothing excludes it.
    pub(super) fn premium(&self) -> Option<(Day, &Premium, Known<Money>)> {
        let (from, premium) = self.premium.as_ref()?;
        let amount = premium.amount.filter(|_| premium.excluded.is_empty())?;
        Some((*from, premium, amount))
    }

    /// Adds the aid of a month to it.
    pub(super) fn add(&self, parts: &mut MonthParts, limits: &mut EmployerLimits) {
        let month = parts.month.month;
        let mut wage_aid = Range::default();
        let cost = parts.cost();
        for subsidy in self.ctx.case.subsidies.iter().filter(|_| parts.part > Decimal::ZERO) {
            let kind = subsidy.kind();
            let Some(rate) = rate(self.ctx, subsidy, month) else { continue };
            limits.add(EmployerLimitId::AidWholeMonths, &[], Effect::Unknown);
            self.say_limits(subsidy, limits);
            let Some((base, step)) = base(self.ctx, kind, month, &cost) else {
                let id = EmployerLimitId::AidCapUnknown;
                limits.add(id, args!(id; kind.word(), month), Effect::MayLower);
                continue;
            };
            parts.month.explanation.push(step);
            let ((low, high), step) = amount(self.ctx, kind, base, &rate);
            wage_aid = wage_aid.plus(Range { low, high });
            push(&mut parts.month, kind, Range { low, high }, step);
            // The guidance premium is of a quarter: it stands in its last month.
            if let Subsidy::IndividualMaatwerk { since, guidance: Some(need), .. } = *subsidy
                && month.number().is_multiple_of(3)
                && let Some((amount, step)) = guidance(self.ctx, since, need, month)
            {
                limits.add(EmployerLimitId::GuidanceIndex, &[], Effect::Unknown);
                wage_aid = wage_aid.plus(Range::one(amount));
                push(&mut parts.month, SubsidyKind::MaatwerkGuidance, Range::one(amount), step);
            }
        }
        if let (Some(before), true) = (parts.month.per_hour_before, parts.month.hours.decimal() > Decimal::ZERO) {
            let less = wage_aid.over(parts.month.hours.decimal(), self.ctx.cents());
            parts.month.per_hour_after = Some(Range::one(before).minus(less));
        }
        if let Some((from, premium, amount)) = self.premium()
            && premium.paid == Some(month)
            && let Some(request) = premium.request
        {
            let id = EmployerStepId::PremiumPaid;
            let step = EmployerStep::eur(id, args!(id; from, request), amount.value, Sources::of(&amount));
            push(&mut parts.month, SubsidyKind::ResumptionPremium, Range::one(amount.value), step);
            if let Some((_, invalidity)) = self.premium.as_ref().and(self.invalidity()) {
                let id = EmployerLimitId::PremiumInvalidity;
                limits.add(id, args!(id; invalidity), Effect::MayRaise);
            }
        }
        let aid = parts
            .month
            .subsidies
            .iter()
            .fold(Range::default(), |sum, aid| sum.plus(Range { low: aid.low, high: aid.high }));
        parts.month.cost_after = parts.month.cost_before.minus(aid);
    }

    fn invalidity(&self) -> Option<(Param, Day)> {
        crate::rules::employer::resumption_premium::invalidity(self.ctx).map(|day| (Param::InvalidityFirstMonth, day))
    }

    /// What is not sure about an aid that is counted.
    fn say_limits(&self, subsidy: &Subsidy, limits: &mut EmployerLimits) {
        let (ctx, since) = (self.ctx, subsidy.since());
        match subsidy {
            Subsidy::IndividualMaatwerk { .. } => {
                if let (Some(last), Some(other)) = (
                    ctx.law.count(Param::MaatwerkLastQuarter2, since),
                    ctx.law.count(Param::MaatwerkLastQuarter2Other, since),
                ) {
                    let id = EmployerLimitId::MaatwerkBands;
                    limits.add(id, args!(id; last.value, other.value), Effect::Unknown);
                }
            }
            Subsidy::Vop { .. } => {}
            Subsidy::AviqIntegration { .. } | Subsidy::AviqCompensation { .. } | Subsidy::Phare { .. } => {
                if let Some(cap) = ctx.law.percent(Param::AviqWageCapPercent, since) {
                    let id = EmployerLimitId::AidCapPartTime;
                    limits.add(id, args!(id; cap.value), Effect::Unknown);
                }
            }
        }
        if let Subsidy::Phare { .. } = subsidy
            && let Some((low, high)) = self.phare(since)
        {
            let id = EmployerLimitId::PhareSources;
            limits.add(id, args!(id; low.value, high.value), Effect::Unknown);
        }
    }

    fn phare(&self, day: Day) -> Option<(Known<Percent>, Known<Percent>)> {
        let law = self.ctx.law;
        Some((law.percent(Param::PhareMostPercentLow, day)?, law.percent(Param::PhareMostPercentHigh, day)?))
    }

    /// Every aid, with what is in the months.
    pub(super) fn list(
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
                if ctx.case.worker.region.unwrap_or(ctx.case.employer.region) == Region::Brussels {
                    conditions.push(Condition::of(ConditionId::DutchSpeaking, &[]));
                }
                (percent(Param::MaatwerkLeastPercent), percent(Param::MaatwerkMostPercent), AskAt::Vdab)
            }
            SubsidyKind::AviqIntegration => {
                let months = count(Param::AviqSuspensionMonths);
                conditions.push(Condition::of(ConditionId::SuspendedFor, args!(ConditionId::SuspendedFor; months)));
                conditions.push(Condition::of(ConditionId::NotTogether, &[]));
                if granted.is_none() && first < ctx.case.incapacity.start.plus_months(months) {
                    let id = ExclusionId::SuspensionShort;
                    excluded.push(Condition::excluded(id, args!(id; months)));
                }
                let rate = percent(Param::AviqIntegrationPercent);
                (rate, rate, AskAt::Aviq)
            }
            SubsidyKind::AviqCompensation => {
                let years = count(Param::AviqCompensationYears);
                conditions.push(Condition::of(ConditionId::Evaluation, &[]));
                conditions.push(Condition::of(ConditionId::YearlyRenewal, args!(ConditionId::YearlyRenewal; years)));
                conditions.push(Condition::of(ConditionId::NotTogether, &[]));
                let most = percent(Param::AviqCompensationMostPercent);
                (most.map(|known| known.map(|_| Percent::ZERO)), most, AskAt::Aviq)
            }
            SubsidyKind::Phare => {
                conditions.push(Condition::of(ConditionId::LivesInBrussels, &[]));
                conditions.push(Condition::of(ConditionId::Evaluation, &[]));
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
            aid.amount = base(ctx, kind, *month, cost)
                .map(|(base, _)| Range { low: of(base, rates.0), high: of(base, rates.1) });
        }
        if let Some(subsidy) = granted {
            aid.from = Some(subsidy.since());
            aid.to = self.last_day(subsidy);
        }
        aid.conditions = conditions;
        aid.excluded_by = excluded;
        Some(aid)
    }

    /// The last day of an aid that was granted, at the latest.
    pub(super) fn last_day(&self, subsidy: &Subsidy) -> Option<Day> {
        let mut month: Option<Month> = None;
        let mut next = subsidy.since().month();
        for _ in 0..LONGEST {
            if rate(self.ctx, subsidy, next).is_none() {
                return month.map(Month::last_day);
            }
            month = Some(next);
            next = next.plus(1);
        }
        None
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

/// Months after which the end of an aid is not looked for: longer than any.
const LONGEST: u32 = 120;

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

/// An aid in a month, with its step.
fn push(month: &mut EmployerMonth, kind: SubsidyKind, amount: Range, step: EmployerStep) {
    month.subsidies.push(MonthSubsidy { kind, low: amount.low, high: amount.high, status: step.status });
    month.explanation.push(step);
}

/// The first whole month of the first work, for what an aid would give.
pub(super) fn whole_month(plan: &Plan, within: Period) -> Option<Month> {
    let first = plan.first_work()?;
    let whole = if first.day_of_month() == 1 { first.month() } else { first.month().plus(1) };
    (whole.first_day() <= within.to).then_some(whole)
}
