//! The gross wage of the permitted work, month by month.

use rust_decimal::Decimal;

use super::super::Context;
use super::super::net_wage::Measure;
use crate::case::EmployeeWork;
use crate::explain::{AddStep, Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Param, Status};
use crate::units::{Hours, Money, Month, Period, divide, multiply, round};

/// A gross wage of a month: how much of full-time work it is for, and why.
pub(crate) struct GrossWage {
    /// The amount.
    pub(crate) amount: Money,
    /// The wage of a whole month of that work.
    pub(crate) full_month: Money,
    /// How much of full-time work.
    pub(crate) measure: Measure,
    /// Hours worked, as far as they are known: attested, or 52 twelfths of those of a week.
    pub(crate) hours: Option<Hours>,
    /// Why.
    pub(crate) steps: Vec<Step>,
}

/// The gross wage of a job in a month, with its reason; nothing when the job is not done in that month.
///
/// A wage known for other hours is taken in proportion; a part of a month counts by its days from Monday to Saturday
/// (assumed); attested hours count in proportion to the hours expected, unless their wage was given. Rounded to the cent.
pub(crate) fn gross_wage(
    ctx: &Context,
    job: &EmployeeWork,
    periods: &[Period],
    month: Month,
    limits: &mut Limits,
) -> Option<GrossWage> {
    let (worked, _) = worked_days(periods, month)?;
    let cents = ctx.law.decimals(Param::RoundWagePart);
    let rule = |status| Sources::rule(Param::RoundWagePart, status);
    let mut steps = Vec::new();
    let attested = job.hours_by_month.iter().find(|attested| attested.month == month);
    let measure = attested.map(|of| Measure::Attested { hours: of.hours, full_time: of.full_time_hours });
    let hours = attested.map(|of| of.hours);
    if let Some(gross) = attested.and_then(|attested| attested.gross) {
        let id = StepId::WageAttested;
        steps.add(Step::eur(id, args!(id; gross, month), gross, rule(Status::Official)));
        return Some(GrossWage { amount: gross, full_month: gross, measure: measure?, hours, steps });
    }
    let mut wage = job.gross_monthly;
    if let Some(hours) = job.gross_monthly_hours.filter(|hours| *hours != job.weekly_hours) {
        let scaled = wage.times(job.weekly_hours.decimal()).over(hours.decimal()).round(cents);
        let id = StepId::WageScaled;
        steps.add(Step::eur(id, args!(id; wage, hours, job.weekly_hours), scaled, rule(Status::Derived)));
        wage = scaled;
    }
    if let Some(attested) = attested {
        let (q, s) = (job.weekly_hours.decimal(), job.full_time_hours.decimal());
        // Worked hours over the hours expected in the month, which are its full-time hours × Q / S.
        let expected = multiply(attested.full_time_hours.decimal(), q);
        let part = wage.times(multiply(attested.hours.decimal(), s)).over(expected).round(cents);
        let id = StepId::WageByAttestedHours;
        let shown = Hours::new(round(divide(expected, s), cents));
        let arguments = args!(id; wage, attested.hours, shown);
        steps.add(Step::eur(id, arguments, part, rule(Status::Assumed)));
        return Some(GrossWage { amount: part, full_month: wage, measure: measure?, hours, steps });
    }
    let (amount, part, step) = part_of_month(ctx, wage, periods, month, limits)?;
    steps.add(step);
    let measure = match part {
        _ if job.weekly_hours != job.full_time_hours => {
            Measure::Share { wage, weekly: job.weekly_hours, full_time: job.full_time_hours, part }
        }
        None => Measure::FullTime,
        Some((count, all)) => Measure::Days { count, all },
    };
    // Fifty-two weeks over twelve months, for the days of the month on which the work is done.
    let of_month = multiply(job.weekly_hours.decimal(), divide(Decimal::from(52), Decimal::from(12)));
    let share = divide(Decimal::from(worked), Decimal::from(month.days().calendar_days()));
    let hours = Some(Hours::new(multiply(of_month, share)));
    Some(GrossWage { amount, full_month: wage, measure, hours, steps })
}

/// The gross wage of work in full in a month.
pub(crate) fn full_wage(
    ctx: &Context,
    wage: Money,
    periods: &[Period],
    month: Month,
    limits: &mut Limits,
) -> Option<GrossWage> {
    let (amount, part, step) = part_of_month(ctx, wage, periods, month, limits)?;
    let measure = part.map_or(Measure::FullTime, |(count, all)| Measure::Days { count, all });
    Some(GrossWage { amount, full_month: wage, measure, hours: None, steps: vec![step] })
}

/// The calendar days and the days from Monday to Saturday on which the work is done in a month, when there are any.
fn worked_days(periods: &[Period], month: Month) -> Option<(u32, u32)> {
    let worked = periods.iter().filter_map(|period| period.overlap(month.days()));
    let add = |(all, paid): (u32, u32), part: Period| {
        (all.saturating_add(part.calendar_days()), paid.saturating_add(part.paid_days()))
    };
    let (all, paid) = worked.fold((0, 0), add);
    (all > 0).then_some((all, paid))
}

/// The days worked and all days of a month, when the work is not done in all of it.
type Part = Option<(u32, u32)>;

/// The wage of a whole month, or the part for the days worked: those days and all days of the month.
fn part_of_month(
    ctx: &Context,
    wage: Money,
    periods: &[Period],
    month: Month,
    limits: &mut Limits,
) -> Option<(Money, Part, Step)> {
    let (worked, count) = worked_days(periods, month)?;
    let rule = |status| Sources::rule(Param::RoundWagePart, status);
    if worked == month.days().calendar_days() {
        let id = StepId::WageMonth;
        return Some((wage, None, Step::eur(id, args!(id; wage), wage, rule(Status::Derived))));
    }
    let all = month.days().paid_days();
    let part = wage.days(count).over(all.into()).round(ctx.law.decimals(Param::RoundWagePart));
    let id = LimitId::WagePartMonthAssumed;
    limits.add(id, args!(id; month), Effect::Unknown);
    let id = StepId::WagePartMonth;
    let step = Step::eur(id, args!(id; wage, count, all), part, rule(Status::Assumed));
    Some((part, Some((count, all)), step))
}
