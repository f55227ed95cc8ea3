//! The premium for an employer when a person in invalidity takes up work with permission (law of 14 July 1994, art. 110/1).
//!
//! 1,000 euro for work that began from April to December 2023, 1,725 euro later; once for each worker, for new permitted work
//! of at least three months; asked after three months, paid by the end of the second calendar month after the request.

use super::EmployerContext;
use crate::case::employer::{Contract, PartialResumption, WorkerCategory};
use crate::explain::{Condition, ConditionId, ExclusionId, args};
use crate::law::{Known, Law, Param};
use crate::units::{Day, IncapacityClock, Money, Month};

/// The premium of an option.
pub(crate) struct Premium {
    /// The amount; absent: no premium existed when the work began.
    pub(crate) amount: Option<Known<Money>>,
    /// The day on which it can be asked.
    pub(crate) request: Option<Day>,
    /// The month by whose end it is paid, when it is asked on that day.
    pub(crate) paid: Option<Month>,
    /// The months that the work must last.
    pub(crate) months: u32,
    /// What must be fulfilled.
    pub(crate) conditions: Vec<Condition>,
    /// Why there is none.
    pub(crate) excluded: Vec<Condition>,
}

/// The premium for the first permitted work of an option; `lasts_until` is the last day on which it is done.
pub(crate) fn premium(ctx: &EmployerContext, work: &PartialResumption, lasts_until: Day) -> Premium {
    let (law, worker) = (ctx.law, &ctx.case.worker);
    let amount = law.money(Param::ResumptionPremium, work.from);
    let months = law.count(Param::ResumptionPremiumLeastMonths, work.from).map_or(0, |months| months.value);
    let request = amount.map(|_| work.from.plus_months(months));
    let within = law.count(Param::ResumptionPremiumPaidMonths, work.from).map(|months| months.value);
    let paid = request.zip(within).map(|(day, within)| day.month().plus(within));
    let invalidity = invalidity(ctx);
    let mut excluded = Vec::new();
    if amount.is_none()
        && let Some((first, _)) = law.span(Param::ResumptionPremium)
    {
        excluded.push(Condition::excluded(ExclusionId::BeforeRule, args!(ExclusionId::BeforeRule; first)));
    }
    if let Some(first) = invalidity.filter(|first| work.from < *first) {
        let id = ExclusionId::BeforeInvalidity;
        excluded.push(Condition::excluded(id, args!(id; first)));
    }
    if let Some(since) = work.permitted_since.filter(|since| *since < work.from) {
        let id = ExclusionId::Prolongation;
        excluded.push(Condition::excluded(id, args!(id; since)));
    }
    if lasts_until < work.from.plus_months(months).previous() {
        excluded.push(Condition::excluded(ExclusionId::TooShort, args!(ExclusionId::TooShort; months)));
    }
    if worker.contract == Contract::FixedShorter {
        excluded.push(Condition::excluded(ExclusionId::ContractShort, args!(ExclusionId::ContractShort; months)));
    }
    if matches!(worker.category, WorkerCategory::FlexiJob | WorkerCategory::Occasional) {
        let id = ExclusionId::WorkerKind;
        excluded.push(Condition::excluded(id, args!(id; worker.category.word())));
    }
    if ctx.case.employer.sheltered {
        excluded.push(Condition::excluded(ExclusionId::ShelteredCompany, &[]));
    }
    let mut conditions = Vec::new();
    if let Some(first) = invalidity {
        conditions.push(Condition::of(ConditionId::InInvalidity, args!(ConditionId::InInvalidity; first)));
    }
    conditions.push(Condition::of(ConditionId::NewPermission, &[]));
    conditions.push(Condition::of(ConditionId::LastsFor, args!(ConditionId::LastsFor; months)));
    conditions.push(Condition::of(ConditionId::ContractLasts, args!(ConditionId::ContractLasts; months)));
    conditions.push(Condition::of(ConditionId::NotForKinds, &[]));
    conditions.push(Condition::of(ConditionId::OncePerWorker, &[]));
    if let Some(day) = request {
        let online = law.count(Param::ResumptionPremiumOnline, day).is_some_and(|online| online.value > 0);
        let id = if online { ConditionId::AskOnline } else { ConditionId::AskPaper };
        conditions.push(Condition::of(id, &[]));
    }
    Premium { amount, request, paid, months, conditions, excluded }
}

/// The first day of invalidity, as far as an employer can tell: a year after the first day of the incapacity.
pub(crate) fn invalidity(ctx: &EmployerContext) -> Option<Day> {
    invalidity_of(ctx.law, ctx.case.incapacity.start)
}

/// The same for an incapacity that began on a day.
pub(super) fn invalidity_of(law: &Law, start: Day) -> Option<Day> {
    let (first, _) = law.span(Param::InvalidityFirstMonth)?;
    let month = law.count(Param::InvalidityFirstMonth, start.max(first))?;
    Some(IncapacityClock::new(start).first_day_of(month.value))
}
