//! A permitted own activity (RD 20 July 1971, art. 28bis; the same rule in RD 3 July 1996, art. 230).
//!
//! Six months without any reduction; then 10 % less until 31 December of the third year after the year of the start; from
//! the fourth year the income of three years before is held against a yearly limit: not above it, the whole benefit; above
//! it by less than 15 %, less by that percentage; by 15 % or more, nothing in that year. In the insurance of the
//! self-employed work as an employee follows this rule too.

use super::super::Context;
use super::super::index::coefficient_of;
use super::Reduction;
use crate::case::{Activity, LimitOf, Setting, YearlyIncome};
use crate::explain::{AddStep, Effect, LimitId, Sources, Step, StepId, args};
use crate::law::{Known, Law, Param, Status};
use crate::units::{Day, Money, Percent, Period};

/// An activity under this rule.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OwnWork<'a> {
    /// The first day: the months count from it, date to date (assumed for a start inside a month).
    pub(crate) from: Day,
    income: &'a [YearlyIncome],
    limit_of: Option<LimitOf>,
    unpaid: bool,
    wages: bool,
}

/// How far an activity is under this rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    /// The first six months.
    Full,
    /// Until 31 December of the third year after the year of the start.
    Reduced,
    /// The income is tested, in this year.
    Tested(i32),
}

/// The yearly limit with its reason.
struct IncomeLimit {
    amount: Known<Money>,
    step: Step,
}

impl<'a> OwnWork<'a> {
    /// The activity under this rule, when it is one: an own activity in both insurances, work as an employee in that of
    /// the self-employed. Association work and unpaid work care are left out, as their income does not count.
    pub(crate) fn of(ctx: &Context, activity: &'a Activity) -> Option<OwnWork<'a>> {
        match activity {
            Activity::SelfEmployedWork(work) => Some(OwnWork {
                from: work.from,
                income: &work.net_yearly_income,
                limit_of: work.limit_of,
                unpaid: work.unpaid,
                wages: false,
            }),
            Activity::EmployeeWork(work)
                if ctx.self_employed() && !matches!(work.setting, Some(Setting::Association | Setting::WorkCare)) =>
            {
                Some(OwnWork {
                    from: work.from,
                    income: &work.net_yearly_income,
                    limit_of: work.limit_of,
                    unpaid: false,
                    wages: true,
                })
            }
            _ => None,
        }
    }

    /// The same activity, with its months counted from another day.
    pub(crate) fn begun_on(self, from: Day) -> OwnWork<'a> {
        OwnWork { from, ..self }
    }

    /// The first day of month 7.
    fn reduced_from(&self, law: &Law) -> Option<Day> {
        Some(self.from.plus_months(law.count(Param::OwnWorkFullMonths, self.from)?.value))
    }

    /// 1 January of the fourth year after the year of the start.
    fn tested_from(&self, law: &Law) -> Option<Day> {
        let years = i32::try_from(law.count(Param::OwnWorkReducedYears, self.from)?.value).ok()?;
        Day::new(self.from.year().checked_add(years)?.checked_add(1)?, 1, 1)
    }

    /// How far the activity is on a day.
    pub(crate) fn stage_on(&self, law: &Law, day: Day) -> Option<Stage> {
        Some(if day < self.reduced_from(law)? {
            Stage::Full
        } else if day < self.tested_from(law)? {
            Stage::Reduced
        } else {
            Stage::Tested(day.year())
        })
    }

    /// The days within a period on which a stage begins.
    pub(crate) fn changes(&self, law: &Law, within: Period) -> Vec<Day> {
        let tested = self.tested_from(law);
        let years = within.from.year()..=within.to.year();
        let new_years =
            years.filter_map(|year| Day::new(year, 1, 1)).filter(|day| tested.is_some_and(|from| *day >= from));
        self.reduced_from(law).into_iter().chain(new_years).collect()
    }
}

/// What all activities under this rule take off on a day: the strictest stage counts once, and the incomes of those that
/// are tested are added (assumed).
///
/// The percentage of an excess is exact; the daily amount that comes out is rounded half-up to the cent (assumed).
pub(crate) fn reduce(ctx: &Context, works: &[OwnWork], day: Day, result: &mut Reduction) {
    let at = |stage: fn(&Stage) -> bool| {
        works.iter().filter(move |work| work.stage_on(ctx.law, day).is_some_and(|s| stage(&s)))
    };
    if works.len() > 1 {
        let id = LimitId::OwnWorkSeveral;
        result.limits.add(id, args!(id), Effect::Unknown);
    }
    let mut percent = Percent::ZERO;
    if let Some(first) = at(|stage| *stage == Stage::Full).next() {
        full(ctx, first, result);
    }
    if let Some(taken) = at(|stage| *stage == Stage::Reduced).filter_map(|work| reduced(ctx, work, day, result)).max() {
        percent = percent.max(taken);
    }
    let tested: Vec<&OwnWork> = at(|stage| matches!(stage, Stage::Tested(_))).collect();
    if !tested.is_empty()
        && let Some(taken) = test(ctx, &tested, day, result)
    {
        percent = percent.max(taken);
    }
    if percent > Percent::ZERO && result.percent > Percent::ZERO {
        let id = LimitId::CombinedReductions;
        result.limits.add(id, args!(id), Effect::Unknown);
    }
    result.add(percent);
}

/// The articles of the rule: in the insurance for employees it stands in art. 230 of the decree of 1996 as well.
fn cited<T>(ctx: &Context, known: &Known<T>) -> Sources {
    match ctx.self_employed() {
        true => Sources::of(known),
        false => Sources::rule(Param::FreeFraction, Status::Official).and(known),
    }
}

/// Counting the months of a start inside a month is assumed.
fn counted(work: &OwnWork, sources: Sources) -> Sources {
    if work.from.day_of_month() > 1 { sources.at_most(Status::Assumed) } else { sources }
}

fn month_count(ctx: &Context, work: &OwnWork, result: &mut Reduction) {
    if work.from.day_of_month() > 1
        && let Some(change) = work.reduced_from(ctx.law)
    {
        let id = LimitId::OwnWorkMonthCount;
        result.limits.add(id, args!(id; work.from, change), Effect::Unknown);
    }
}

fn full(ctx: &Context, work: &OwnWork, result: &mut Reduction) {
    let Some(months) = ctx.law.count(Param::OwnWorkFullMonths, work.from) else { return };
    month_count(ctx, work, result);
    let until = work.from.plus_months(months.value).previous();
    let id = StepId::OwnWorkFull;
    let sources = counted(work, cited(ctx, &months));
    result.steps.add(Step::pct(id, args!(id; work.from, until), Percent::ZERO, sources));
}

fn reduced(ctx: &Context, work: &OwnWork, day: Day, result: &mut Reduction) -> Option<Percent> {
    let percent = ctx.law.percent(Param::OwnWorkReduction, day)?;
    let years = ctx.law.count(Param::OwnWorkReducedYears, work.from)?;
    if work.unpaid {
        let id = LimitId::OwnWorkUnpaid;
        result.limits.add(id, args!(id), Effect::MayLower);
        let id = StepId::OwnWorkUnpaid;
        let sources = Sources::of(&percent).at_most(Status::Assumed);
        result.steps.add(Step::pct(id, args!(id; work.from), Percent::ZERO, sources));
        return None;
    }
    month_count(ctx, work, result);
    let (since, until) = (work.reduced_from(ctx.law)?, work.tested_from(ctx.law)?.previous());
    let id = StepId::OwnWorkReduced;
    let arguments = args!(id; percent.value, since, until);
    let sources = counted(work, cited(ctx, &percent).and(&years));
    result.steps.add(Step::pct(id, arguments, percent.value, sources));
    Some(percent.value)
}

/// The income of the reference year against the limit.
fn test(ctx: &Context, works: &[&OwnWork], day: Day, result: &mut Reduction) -> Option<Percent> {
    let law = ctx.law;
    let lag = law.count(Param::OwnWorkIncomeLag, day)?;
    let threshold = law.percent(Param::OwnWorkSuspendedFrom, day)?;
    let income_year = day.year().checked_sub(i32::try_from(lag.value).ok()?)?;
    let law_says = law.count(Param::IncomeLimitOfPaymentYear, day).is_some_and(|switch| switch.value == 1);
    let of_payment = works.iter().find_map(|work| work.limit_of).map_or(law_says, |of| of == LimitOf::PaymentYear);
    let (limit_year, other_year) = if of_payment { (day.year(), income_year) } else { (income_year, day.year()) };
    let limit = income_limit(law, limit_year)?;
    let entered =
        works.iter().flat_map(|work| work.income).filter(|income| i32::try_from(income.year) == Ok(income_year));
    let amounts: Vec<Money> = entered.map(|income| income.amount).collect();
    if let Some(other) = income_limit(law, other_year).filter(|other| other.amount.value != limit.amount.value) {
        let id = LimitId::IncomeLimitYear;
        let arguments = args!(id; income_year, limit.amount.value, other_year, other.amount.value);
        result.limits.add(id, arguments, Effect::Unknown);
    }
    let assumed = if ctx.self_employed() { Status::Official } else { Status::Assumed };
    if !ctx.self_employed() {
        let id = LimitId::IncomeTestAssumed;
        result.limits.add(id, args!(id; threshold.value), Effect::Unknown);
    } else if works.iter().any(|work| work.wages) {
        let id = LimitId::IncomeTestWages;
        result.limits.add(id, args!(id), Effect::Unknown);
    }
    let value = limit.amount.value;
    // The choice of the year is assumed; so is what comes out of it.
    let sources = Sources::of(&limit.amount).and(&lag).and(&threshold).at_most(assumed).at_most(Status::Assumed);
    result.steps.add(limit.step);
    if amounts.is_empty() {
        let id = LimitId::IncomeUnknown;
        result.limits.add(id, args!(id; income_year, value), Effect::MayLower);
        let id = StepId::OwnWorkIncomeUnknown;
        result.steps.add(Step::pct(id, args!(id; income_year, value), Percent::ZERO, sources));
        return None;
    }
    if works.iter().any(|work| work.income.iter().all(|income| i32::try_from(income.year) != Ok(income_year))) {
        let id = LimitId::IncomeUnknown;
        result.limits.add(id, args!(id; income_year, value), Effect::MayLower);
    }
    let income: Money = amounts.into_iter().sum();
    let excess = income.minus_to_zero(value);
    let share = Percent::share(excess.decimal(), value.decimal());
    if excess == Money::ZERO {
        let id = StepId::OwnWorkWithinLimit;
        result.steps.add(Step::pct(id, args!(id; income, income_year, value), Percent::ZERO, sources));
        return None;
    }
    if excess >= value.percent(threshold.value) {
        let id = StepId::OwnWorkSuspended;
        let arguments = args!(id; income, income_year, value, share, threshold.value);
        result.steps.add(Step::eur(id, arguments, Money::ZERO, sources));
        result.suspended = true;
        return None;
    }
    let id = StepId::OwnWorkOverLimit;
    result.steps.add(Step::pct(id, args!(id; income, income_year, value, threshold.value), share, sources));
    Some(share)
}

/// The income of a year from which nothing of the benefit is left: the limit of that year and 15 % of it; rounded to the cent.
pub(crate) fn suspended_from(law: &Law, year: i32) -> Option<Money> {
    let limit = income_limit(law, year)?.amount;
    let threshold = law.percent(Param::OwnWorkSuspendedFrom, Day::new(year, 1, 1)?)?;
    Some(limit.value.plus(limit.value.percent(threshold.value)).round(law.decimals(Param::RoundIncomeLimit)))
}

/// The limit of a year: base × coefficient of the steps up to 1 January of that year, rounded to the cent.
#[inline(never)]
fn income_limit(law: &Law, year: i32) -> Option<IncomeLimit> {
    let new_year = Day::new(year, 1, 1)?;
    let base = law.money(Param::IncomeLimitBase, new_year)?;
    let steps = law.count(Param::IncomeLimitSteps, new_year)?;
    let factor = coefficient_of(law, steps)?;
    let amount = base.value.times(factor.value).round(law.decimals(Param::RoundIncomeLimit));
    let id = StepId::IncomeLimit;
    let sources = Sources::of(&base).and(&factor);
    let step = Step::eur(id, args!(id; base.value, factor.value, year), amount, sources);
    let status = base.status.max(factor.status);
    Some(IncomeLimit { amount: Known { value: amount, status, ..base }, step })
}
