//! The wage that an employer pays in the first thirty days of an illness (law of 3 July 1978, arts. 52, 70 and 71; collective
//! labour agreements nos. 12bis and 13bis).
//!
//! White-collar (open-ended, or three months and more): the whole wage for 30 calendar days. Blue-collar: the whole wage for 7
//! days, 85.88 % for 7 more, then 25.88 % of the wage up to the ceiling of the sickness insurance and 85.88 % above it, next to
//! the benefit. White-collar with a shorter contract: the same days with 86.93 % and 26.93 %.

use super::resumption_premium::invalidity_of;
use super::{EmployerContext, Share};
use crate::case::Worker;
use crate::case::employer::Contract;
use crate::explain::{EmployerStep, EmployerStepId, Sources, args};
use crate::law::{Known, Law, Param, Status};
use crate::rules::daily_benefit::daily_ceiling;
use crate::units::{Day, Money, Percent};

/// Which scheme a worker is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// White-collar, open-ended or three months and more.
    WhiteCollarMonth,
    /// Blue-collar.
    BlueCollar,
    /// White-collar with a shorter contract.
    WhiteCollarShort,
}

impl Scheme {
    /// The scheme of the case.
    pub(crate) fn of(ctx: &EmployerContext) -> Scheme {
        match (ctx.case.worker.status, ctx.case.worker.contract) {
            (Worker::BlueCollar, _) => Scheme::BlueCollar,
            (Worker::WhiteCollar, Contract::FixedShorter) => Scheme::WhiteCollarShort,
            (Worker::WhiteCollar, _) => Scheme::WhiteCollarMonth,
        }
    }

    /// The supplement of the employer, next to the benefit.
    fn supplement(self, law: &Law, start: Day) -> Option<Known<Percent>> {
        let param = match self {
            Scheme::WhiteCollarMonth => return None,
            Scheme::BlueCollar => Param::GuaranteedWageSupplementBlueCollar,
            Scheme::WhiteCollarShort => Param::GuaranteedWageSupplementShort,
        };
        law.percent(param, start)
    }

    /// The last day on which anything is due.
    pub(crate) fn last_day(self, law: &Law, start: Day) -> Option<Known<u32>> {
        let param = match self {
            Scheme::WhiteCollarMonth => Param::GuaranteedWageDaysWhiteCollar,
            _ => Param::GuaranteedWageLastDay,
        };
        law.count(param, start)
    }

    /// The days that the employer alone pays for: by the article of the law for this kind of worker.
    pub(crate) const fn days(self) -> Param {
        match self {
            Scheme::WhiteCollarMonth => Param::GuaranteedWageDaysWhiteCollar,
            Scheme::BlueCollar => Param::GuaranteedWageDaysBlueCollar,
            Scheme::WhiteCollarShort => Param::GuaranteedWageDaysShort,
        }
    }

    /// The last day before the fund pays.
    pub(crate) fn fund_waits(self, law: &Law, start: Day) -> Option<Known<u32>> {
        law.count(self.days(), start)
    }

    /// The days after an illness in which a relapse gives no new one: article 52 for a blue-collar worker, 73 for others.
    pub(crate) const fn relapse(self) -> Param {
        match self {
            Scheme::BlueCollar => Param::GuaranteedWageRelapseDays,
            _ => Param::GuaranteedWageRelapseDaysWhiteCollar,
        }
    }

    /// The weeks of permitted work that give none: article 52 for a blue-collar worker, 73/1 for others.
    pub(crate) const fn neutral(self) -> Param {
        match self {
            Scheme::BlueCollar => Param::NeutralisationWeeks,
            _ => Param::NeutralisationWeeksWhiteCollar,
        }
    }

    /// The months of seniority that it asks.
    pub(crate) fn seniority(self, law: &Law, start: Day) -> Option<Known<u32>> {
        let asked = self != Scheme::WhiteCollarMonth;
        law.count(Param::GuaranteedWageSeniorityMonths, start).filter(|_| asked)
    }
}

/// Days that are paid alike, counted from the first day of the illness.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Band {
    /// The first day.
    pub(crate) first: u32,
    /// The last day.
    pub(crate) last: u32,
    pay: Pay,
    /// The article of the law for this kind of worker.
    article: Param,
    /// The share that contributions are due on; not for whole wages.
    contributed: Option<Known<Percent>>,
}

#[derive(Clone, Copy, Debug)]
enum Pay {
    Whole(Known<u32>),
    SecondWeek { law: Known<Percent>, supplement: Known<Percent> },
    Supplement { law: Known<Percent>, supplement: Known<Percent> },
}

/// What the days of a band give in a month.
pub(crate) struct Paid {
    /// Gross.
    pub(crate) gross: Money,
    /// The part of it that contributions are due on.
    pub(crate) contributed: Money,
    /// Why.
    pub(crate) step: EmployerStep,
}

/// The bands of a scheme, for an incapacity that began on a day.
pub(crate) fn bands(ctx: &EmployerContext, scheme: Scheme, start: Day) -> Vec<Band> {
    let all = || {
        let (last, article) = (scheme.last_day(ctx.law, start)?, scheme.days());
        let Some(supplement) = scheme.supplement(ctx.law, start) else {
            return Some(vec![Band { first: 1, last: last.value, pay: Pay::Whole(last), article, contributed: None }]);
        };
        let whole = ctx.law.count(Param::GuaranteedWageFirstDays, start)?;
        let second = scheme.fund_waits(ctx.law, start)?;
        let law = ctx.law.percent(Param::GuaranteedWageLawPercent, start)?;
        let contributed = Some(ctx.law.percent(Param::GuaranteedWageLaterContributed, start)?);
        let week = Pay::SecondWeek { law, supplement };
        let (second_first, third_first) = (whole.value.saturating_add(1), second.value.saturating_add(1));
        let beside = Pay::Supplement { law, supplement };
        Some(vec![
            Band { first: 1, last: whole.value, pay: Pay::Whole(whole), article, contributed: None },
            Band { first: second_first, last: second.value, pay: week, article, contributed },
            Band { first: third_first, last: last.value, pay: beside, article, contributed },
        ])
    };
    all().unwrap_or_default()
}

impl Band {
    /// Whether its days count as worked, for the contributions and their reduction.
    pub(crate) const fn is_whole(&self) -> bool {
        matches!(self.pay, Pay::Whole(_))
    }

    /// Whether it depends on the ceiling of the sickness insurance.
    pub(crate) const fn has_ceiling(&self) -> bool {
        matches!(self.pay, Pay::Supplement { .. })
    }

    /// The share of the wage that the second week gives, when that is what the band is.
    pub(crate) fn second_week(&self) -> Option<Percent> {
        match self.pay {
            Pay::SecondWeek { law, supplement } => Some(law.value.plus(supplement.value)),
            _ => None,
        }
    }

    /// What some of its days in a month give, of the wage of that month.
    ///
    /// By days from Monday to Saturday (assumed). `before` is how many days of the month the same wage was paid for in full:
    /// whole wages of a month then add up to it. `ceiling` is that of a month. Contributions are due on whole wages alone: what is
    /// paid after the first week is no wage for them. Rounded to the cent.
    pub(crate) fn pay(&self, ctx: &EmployerContext, wage: Money, share: Share, before: u32, ceiling: Money) -> Paid {
        let cents = ctx.cents();
        match self.pay {
            Pay::Whole(known) => {
                let until = |days| Share { days, all: share.all }.of(wage).round(cents);
                let gross = until(before.saturating_add(share.days)).minus(until(before));
                let id = EmployerStepId::GuaranteedWhole;
                let arguments = args!(id; wage, self.first, self.last, share.days, share.all);
                let sources = Sources::rule(self.article, known.status);
                let step = EmployerStep::eur(id, arguments, gross, sources);
                Paid { gross, contributed: gross, step }
            }
            Pay::SecondWeek { law, supplement } => {
                let total = law.value.plus(supplement.value);
                let gross = share.of(wage.percent(total)).round(cents);
                let id = EmployerStepId::GuaranteedSecondWeek;
                let arguments = args!(id; wage, law.value, supplement.value, share.days, share.all);
                let sources = self.sources(&law, &supplement);
                let contributed = self.contributed(gross, cents);
                Paid { gross, contributed, step: EmployerStep::eur(id, arguments, gross, sources) }
            }
            Pay::Supplement { law, supplement } => {
                let under = wage.min(ceiling);
                let above = wage.minus(under);
                let above_percent = law.value.plus(supplement.value);
                let month = under.percent(supplement.value).plus(above.percent(above_percent));
                let gross = share.of(month).round(cents);
                let id = EmployerStepId::GuaranteedSupplement;
                let arguments = args!(id; under, supplement.value, above, above_percent, share.days, share.all);
                // That the ceiling is that of the month is secondary; the month is 26 times the day.
                let sources = self.sources(&law, &supplement).at_most(Status::Derived);
                let contributed = self.contributed(gross, cents);
                Paid { gross, contributed, step: EmployerStep::eur(id, arguments, gross, sources) }
            }
        }
    }

    /// The part of what is paid after the first week that contributions are due on.
    fn contributed(&self, gross: Money, cents: u32) -> Money {
        self.contributed.map_or(Money::ZERO, |share| gross.percent(share.value).round(cents))
    }

    /// The article of the law for this kind of worker, the agreement, and the rule of the contributions.
    fn sources(&self, law: &Known<Percent>, supplement: &Known<Percent>) -> Sources {
        let sources = Sources::rule(self.article, law.status).and(supplement);
        self.contributed.iter().fold(sources, |sources, share| sources.and(share))
    }
}

/// The ceiling of the sickness insurance for a month of wage: that of a day of a benefit of 60 % on that day, times 26.
///
/// `clock` is the first day of the incapacity for the insurance, in which a relapse soon after work in full goes on; in
/// invalidity the ceiling is that of its first day (RD 3 July 1996, art. 212).
pub(crate) fn month_ceiling(ctx: &EmployerContext, clock: Day, day: Day) -> Option<Money> {
    let law = ctx.law;
    let start = invalidity_of(law, clock).filter(|first| *first <= day).unwrap_or(clock);
    let ceiling = daily_ceiling(law, start, day, &law.percent(Param::PrimaryRate, day)?)?.amount;
    let (first, _) = law.span(Param::LostWageMonthlyDivisor)?;
    let days = law.decimal(Param::LostWageMonthlyDivisor, start.max(first))?;
    Some(ceiling.times(days.value))
}
