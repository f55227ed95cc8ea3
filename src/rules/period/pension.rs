//! The end of the benefit at the legal pension age (the Law art. 108; RD 20 July 1971 for the self-employed).

use super::super::Context;
use crate::explain::{Sources, Step, StepId, args};
use crate::law::{Known, Law, Param, Status};
use crate::units::Day;

/// The legal pension of a person.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pension {
    /// The first day of the month after the one in which the age is reached.
    pub(crate) from: Day,
    /// The age.
    pub(crate) age: Known<u32>,
}

impl Pension {
    /// The pension of the person, when the day of birth is known: at the first age that is in force when it is reached. Whoever
    /// was born from 1960 to 1963 is 66, later 67.
    pub(crate) fn of(ctx: &Context) -> Option<Pension> {
        let birth = ctx.case.person.birth_date?;
        let ages = Param::PensionAge.table().rows.iter().filter_map(|row| ctx.law.count(Param::PensionAge, row.from()));
        let mut pensions = ages.map(|age| {
            let reached = birth.plus_months(age.value.saturating_mul(12));
            Pension { from: reached.month().plus(1).first_day(), age }
        });
        pensions.find(|pension| {
            let asked = ctx.law.count(Param::PensionAge, pension.from);
            asked.is_none_or(|asked| asked.value <= pension.age.value)
        })
    }

    /// The first day on which the fund pays nothing any more: that of the pension; in the insurance of the self-employed the
    /// first months of the primary incapacity are still paid.
    pub(crate) fn end(&self, ctx: &Context) -> Day {
        let months = paid_months(ctx).filter(|_| ctx.self_employed());
        months.map_or(self.from, |months| self.from.max(last_paid(ctx, &months).next()))
    }

    /// The last day that can be paid after the pension age when no pension is taken, when it comes after that age.
    pub(crate) fn paid_until(&self, ctx: &Context) -> Option<Day> {
        let last = last_paid(ctx, &paid_months(ctx)?);
        (last >= self.from).then_some(last)
    }

    /// Why the fund does not pay.
    pub(crate) fn explain(&self, ctx: &Context) -> Step {
        let id = StepId::PensionAge;
        let months = paid_months(ctx).filter(|_| ctx.self_employed());
        let sources = months.map_or(Sources::of(&self.age), |months| Sources::of(&self.age).and(&months));
        // That the pension begins at the legal age is assumed.
        Step::eur(id, args!(id; self.age.value, self.from), crate::units::Money::ZERO, sources.at_most(Status::Assumed))
    }
}

/// How many months of an incapacity can be paid after the pension age.
fn paid_months(ctx: &Context) -> Option<Known<u32>> {
    let param = match ctx.self_employed() {
        true => Param::PensionAgePaidMonthsSelfEmployed,
        false => Param::PensionAgePaidMonths,
    };
    ctx.law.count(param, ctx.clock.start().max(first_day(ctx.law, param)))
}

fn first_day(law: &Law, param: Param) -> Day {
    law.span(param).map_or(Day::LAST, |(first, _)| first)
}

fn last_paid(ctx: &Context, months: &Known<u32>) -> Day {
    ctx.clock.first_day_of(months.value.saturating_add(1)).previous()
}
