//! Training and retraining (the Law arts. 100 § 1 and 109bis; RD 3 July 1996, arts. 215quater to 215septies; for the
//! self-employed RD 20 July 1971, art. 20).

use super::super::Context;
use crate::case::{Region, Track, Training};
use crate::explain::{Arg, Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Known, Param, Status};
use crate::units::{Day, Money, Month};

/// Something paid because of a training.
#[derive(Clone, Debug)]
pub(crate) struct TrainingPremium {
    /// Its kind in the outcome.
    pub(crate) kind: &'static str,
    /// Its reason and amount.
    pub(crate) step: Step,
    /// The amount, gross.
    pub(crate) amount: Money,
    /// The last day on which it normally arrives, when a source gives one.
    pub(crate) paid_by: Option<Day>,
}

/// The premiums that the fund can pay months after the hours or the success (VDAB: up to eight months after the start).
pub(crate) const PAID_LATER: [&str; 2] = ["training_premium", "training_success"];

/// What a training gives in a month: an amount for each hour actually followed, the lump sum of a success in the month of
/// the success, the costs as entered. Nothing without the approval of the Higher Commission.
pub(crate) fn premiums(ctx: &Context, training: &Training, month: Month) -> Vec<TrainingPremium> {
    let mut list = Vec::new();
    if !training.approved {
        return list;
    }
    // Whether the amounts apply to the self-employed is not said in any source.
    let sure = if ctx.self_employed() { Status::Assumed } else { Status::Official };
    let term = paid_by(ctx, training).map(|(day, _)| day);
    let mut add = |kind, id: StepId, args: &[Arg], amount: Money, sources: Sources, earned: Day| {
        if amount > Money::ZERO {
            // What is earned after the term can only be paid after it: no source gives that day.
            let paid_by = term.filter(|day| PAID_LATER.contains(&kind) && *day > earned);
            list.push(TrainingPremium {
                kind,
                step: Step::eur(id, args, amount, sources.at_most(sure)),
                amount,
                paid_by,
            });
        }
    };
    if let Some(followed) = training.hours_by_month.iter().find(|hours| hours.month == month)
        && let Some(rate) = ctx.law.money(Param::TrainingPremiumHour, month.first_day())
    {
        let cents = ctx.law.decimals(Param::RoundSupplement);
        let amount = rate.value.times(followed.hours.decimal()).round(cents);
        let id = StepId::TrainingPremium;
        let args = args!(id; rate.value, followed.hours);
        add("training_premium", id, args, amount, Sources::of(&rate), month.last_day());
    }
    if let Some(day) = training.succeeded_on.filter(|day| day.month() == month)
        && let Some(sum) = ctx.law.money(Param::TrainingSuccess, day)
    {
        let id = StepId::TrainingSuccess;
        add("training_success", id, args!(id; day), sum.value, Sources::of(&sum), day);
    }
    for costs in training.costs.iter().filter(|costs| costs.month == month) {
        let rule = || Sources::rule(Param::TrainingPremiumHour, Status::Assumed);
        let (id, amount) = (StepId::TrainingCosts, costs.training.unwrap_or(Money::ZERO));
        add("training_costs", id, args!(id), amount, rule(), month.last_day());
        let (id, amount) = (StepId::TrainingTravel, costs.travel.unwrap_or(Money::ZERO));
        add("training_travel", id, args!(id), amount, rule(), month.last_day());
    }
    list
}

/// An approved programme keeps the incapacity recognised and the benefit whole.
pub(crate) fn keeps_benefit(ctx: &Context, training: &Training, daily: Money) -> Option<Step> {
    let id = StepId::TrainingKeepsBenefit;
    let sources = if ctx.self_employed() {
        // The text for the self-employed was not read.
        Sources::rule(Param::TrainingSkillsMonths, Status::Assumed)
    } else {
        let keeps = ctx.law.count(Param::TrainingKeepsBenefit, training.from)?;
        Sources::of(&Some(keeps).filter(|switch| switch.value == 1)?)
    };
    Some(Step::eur(id, args!(id; training.from), daily, sources))
}

/// The last day of the training: as entered, or the last day of the last month with hours.
pub(crate) fn end(training: &Training) -> Option<Day> {
    let last = training.hours_by_month.iter().map(|hours| hours.month.last_day()).max();
    training.to.or(training.succeeded_on).or(last)
}

/// The day from which the capacity is judged with the new skills: six months after the month in which the programme was
/// completed.
pub(crate) fn skills_count_from(ctx: &Context, training: &Training) -> Option<(Day, Known<u32>)> {
    let end = end(training)?;
    let months = ctx.law.count(Param::TrainingSkillsMonths, end)?;
    Some((end.month().plus(1).first_day().plus_months(months.value), months))
}

/// The day by which the premium is paid: up to eight months after the start.
pub(crate) fn paid_by(ctx: &Context, training: &Training) -> Option<(Day, Known<u32>)> {
    let months = ctx.law.count(Param::TrainingPaidWithin, training.from)?;
    Some((training.from.plus_months(months.value), months))
}

/// The months within which the person starts at the regional service, where there is a term.
pub(crate) fn partner_term(ctx: &Context, region: Region, day: Day) -> Option<Known<u32>> {
    match region {
        Region::Brussels => ctx.law.count(Param::PartnerTermBrussels, day),
        Region::Flanders | Region::Wallonia | Region::Ostbelgien => None,
    }
}

/// What is assumed about a training, and what is not modelled.
pub(crate) fn say_limits(ctx: &Context, training: &Training, limits: &mut Limits) {
    let mut say = |id: LimitId, args: &[Arg], effect| limits.add(id, args, effect);
    // The fund is for employees and jobseekers.
    let voucher = ctx.law.money(Param::ReturnToWorkVoucher, training.from).filter(|_| !ctx.self_employed());
    if !training.approved {
        say(LimitId::TrainingNotApproved, args!(LimitId::TrainingNotApproved), Effect::MayLower);
        if let Some(voucher) = voucher {
            let id = LimitId::ReturnToWorkVoucher;
            say(id, args!(id; voucher.value), Effect::MayRaise);
        }
        return;
    }
    if let Some(voucher) = voucher {
        let id = LimitId::VoucherExcluded;
        say(id, args!(id; voucher.value), Effect::Unknown);
    }
    if !training.hours_by_month.is_empty() || training.succeeded_on.is_some() {
        say(LimitId::TrainingPremiumTax, args!(LimitId::TrainingPremiumTax), Effect::MayLower);
        if let Some((latest, months)) = paid_by(ctx, training) {
            let id = LimitId::TrainingPaidLater;
            say(id, args!(id; months.value, latest), Effect::Unknown);
        }
        if ctx.self_employed() {
            say(LimitId::TrainingSelfEmployed, args!(LimitId::TrainingSelfEmployed), Effect::MayLower);
        }
    }
    if !training.costs.is_empty() {
        say(LimitId::TrainingCostsEntered, args!(LimitId::TrainingCostsEntered), Effect::Unknown);
    }
    if training.track == Track::Cooperation {
        say(LimitId::TrainingCooperation, args!(LimitId::TrainingCooperation), Effect::Unknown);
    }
    if let Some((counted, _)) = skills_count_from(ctx, training) {
        let id = LimitId::TrainingSkillsCount;
        say(id, args!(id; counted), Effect::MayLower);
    }
}
