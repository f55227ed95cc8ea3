//! The settlement of a year: the tax on wage and benefit together, less what was withheld from each.

mod facts;
mod gathered;
mod range;
mod special;
mod spread;

use std::sync::Arc;

use super::day::works_on;
use super::outcome::{Certainty, ExplainedStep, YearOutcome};
use super::plan::{Plan, Spell};
use super::shared::Shared;
use super::timeline::horizon;
use super::wages::wage_before;
use crate::case::{Activity, Household};
use crate::explain::{AddStep, Effect, LimitId, Limits, Sources, Step, StepId, args};
use crate::law::{Param, Status};
use crate::rules::Context;
use crate::rules::income_tax::{Income, Invalid, explain_due, income_tax};
use crate::rules::net_wage::Situation;
use crate::rules::values::Values;
use crate::units::{Day, Money, Month, Percent, Period};

use facts::Before;
pub(super) use facts::{Facts, WageBefore, quarters, wage_of};
use gathered::Year;
pub(super) use spread::spread;

/// The calendar years of the horizon, as far as their tax law is known; of other years the quarters that the horizon touches,
/// because the special contribution looks at a quarter.
pub(super) fn whole_years(ctx: &Context) -> Period {
    let within = horizon(ctx);
    let Some((first, _)) = ctx.law.span(Param::TaxFreeAmount) else { return within };
    let known = |day: &Day| day.year() >= first.year();
    let from = Day::new(within.from.year(), 1, 1).filter(known).unwrap_or(quarter(within.from.month()).from);
    let to = Day::new(within.to.year(), 12, 31).filter(known).unwrap_or(quarter(within.to.month()).to);
    Period { from, to }
}

/// The quarter that a month lies in.
fn quarter(month: Month) -> Period {
    let before = month.number().saturating_sub(1) % 3;
    let first = Month::new(month.year(), month.number().saturating_sub(before)).unwrap_or(month);
    Period { from: first.first_day(), to: first.plus(2).last_day() }
}

/// Settles the years of a scenario.
pub(super) struct Years<'a> {
    /// The law and the case.
    pub(super) ctx: &'a Context<'a>,
    /// The activities.
    pub(super) plan: &'a Plan<'a>,
    /// The periods of incapacity.
    pub(super) spells: &'a [Spell<'a>],
    /// The months of all its years.
    pub(super) facts: &'a [Facts],
}

impl Years<'_> {
    /// Every year of the horizon that can be settled.
    pub(super) fn settle(&self, shared: &mut Shared, limits: &mut Limits) -> Vec<YearOutcome> {
        let within = horizon(self.ctx);
        let first = self.ctx.law.span(Param::TaxFreeAmount).map_or(i32::MAX, |(first, _)| first.year());
        let mut years = Vec::new();
        for year in within.from.year()..=within.to.year() {
            if year < first {
                let id = LimitId::TaxYearBeforeLaw;
                limits.add(id, args!(id; year, first), Effect::Unknown);
                continue;
            }
            match self.gather(year, shared, limits) {
                Some(one) => years.push(self.one(&one, shared, limits)),
                None => {
                    let id = LimitId::YearNotSettled;
                    limits.add(id, args!(id; year), Effect::Unknown);
                }
            }
        }
        if !years.is_empty() {
            self.say(within, limits);
        }
        years
    }

    /// The months of a year; nothing when an income of it is not known.
    fn gather(&self, year: i32, shared: &mut Shared, limits: &mut Limits) -> Option<Year<'_>> {
        let months: Vec<&Facts> = self.facts.iter().filter(|facts| facts.month.year() == year).collect();
        let mut one = Year {
            year,
            months: Vec::new(),
            wages: Vec::new(),
            before: Vec::new(),
            income: Income::default(),
            own_known: true,
        };
        for facts in &months {
            if !facts.complete {
                return None;
            }
            match facts.before {
                Before::Nothing => {}
                Before::Wage(wage, part) => {
                    one.before.push(wage_before(self.ctx, wage, facts.month, part, shared));
                    let id = LimitId::YearWageBefore;
                    limits.add(id, args!(id; year, wage.0), Effect::Unknown);
                }
                Before::Unknown => return None,
            }
            let income = &mut one.income;
            income.benefits = income.benefits.plus(facts.benefits);
            income.pension = income.pension.plus(facts.pension);
            income.premiums = income.premiums.plus(facts.premiums);
            if let Some(wage) = &facts.wage {
                match one.wages.iter_mut().find(|(known, _)| Arc::ptr_eq(known, wage)) {
                    Some((_, count)) => *count = count.saturating_add(1),
                    None => one.wages.push((Arc::clone(wage), 1)),
                }
            }
        }
        let wages = one.wages.iter().map(|(wage, count)| (wage.as_ref(), *count));
        for (wage, count) in wages.chain(one.before.iter().map(|wage| (wage, 1))) {
            let (gross, contributions, bonus) = wage.taxed();
            let income = &mut one.income;
            income.wages = income.wages.plus(gross.days(count));
            income.contributions = income.contributions.plus(contributions.days(count));
            income.bonus = income.bonus.plus(bonus.times(count));
        }
        (one.income.own, one.own_known) = self.own_income(year, limits);
        one.income.invalid = self.invalid(year, limits);
        one.months = months;
        Some(one)
    }

    /// The invalidity on 1 January of the assessment year, the year after that of the income.
    fn invalid(&self, year: i32, limits: &mut Limits) -> Option<Invalid> {
        let on = Day::new(year.saturating_add(1), 1, 1)?;
        let spell = self.spells.iter().find(|spell| spell.days.contains(on))?;
        let works = works_on(self.plan, on);
        let invalid = Invalid::on(spell.ctx, on, works)?;
        let id = LimitId::TaxInvalid;
        limits.add(id, args!(id; on), Effect::Unknown);
        if works {
            let id = LimitId::TaxInvalidWork;
            limits.add(id, args!(id; on), Effect::MayLower);
        }
        Some(invalid)
    }

    /// What own activities bring in that year, as entered, and whether all of it is known.
    fn own_income(&self, year: i32, limits: &mut Limits) -> (Money, bool) {
        let days = Day::new(year, 1, 1).zip(Day::new(year, 12, 31)).map(|(from, to)| Period { from, to });
        let mut own = Money::ZERO;
        let mut known = true;
        for going in &self.plan.goings {
            let entered = match going.activity {
                Activity::SelfEmployedWork(work) if work.unpaid => continue,
                Activity::SelfEmployedWork(work) => {
                    work.net_yearly_income.iter().find(|of| i32::try_from(of.year) == Ok(year)).map(|of| of.amount)
                }
                Activity::FullResumption(work) if work.gross_monthly == Money::ZERO => None,
                _ => continue,
            };
            match entered {
                Some(amount) => own = own.plus(amount),
                None if days.is_some_and(|days| going.touches(days)) => {
                    known = false;
                    let id = LimitId::YearOwnIncome;
                    limits.add(id, args!(id; year), Effect::MayLower);
                }
                None => {}
            }
        }
        (own, known)
    }

    /// The settlement of a year.
    fn one(&self, one: &Year, shared: &mut Shared, limits: &mut Limits) -> YearOutcome {
        let ctx = self.ctx;
        let situation = Situation::of(ctx.case);
        let cents = ctx.law.decimals(Param::RoundTaxLine);
        let municipal = ctx.case.person.tax.as_ref().and_then(|tax| tax.municipal_rate);
        let day = Day::new(one.year, 1, 1).unwrap_or(Day::LAST);
        let mut values = Values::on(ctx.law, day);
        if shared.amounts_only {
            values = values.again();
        }
        let mut steps = Vec::new();
        let tax = income_tax(&mut values, &one.income, situation, ctx.case.person.region, &mut steps);
        let law_year = ctx.law.lookup(Param::TaxFreeAmount, day).known().map_or(one.year, |known| known.from().year());
        let mut status = one.income.invalid.map_or(Status::Official, |invalid| invalid.status).max(values.weakest());
        if law_year == one.year && values.weakest() > Status::Secondary {
            let id = LimitId::TaxYearAmounts;
            limits.add(id, args!(id; one.year, one.year.saturating_sub(1)), Effect::Unknown);
        }
        if law_year != one.year {
            status = Status::Assumed;
            let id = LimitId::TaxYearLaw;
            limits.add(id, args!(id; one.year, law_year), Effect::Unknown);
        }
        steps.extend(explain_due(&tax, municipal, cents, status));
        for step in &mut steps {
            step.status = step.status.max(if law_year == one.year { step.status } else { Status::Assumed });
        }
        let due = tax.due(municipal.unwrap_or(Percent::ZERO), cents);
        let (from_wage, from_benefit) = (one.withheld_from_wage(ctx.law, situation, true), one.withheld_from_benefit());
        let withheld = from_wage.plus(from_benefit);
        let settlement = withheld.minus(due);
        let id = StepId::YearWithheld;
        let sources = Sources::rule(Param::PayrollCostsRate, status);
        let mut step = Step::eur(id, args!(id; from_wage, from_benefit), withheld, sources);
        if from_benefit > Money::ZERO || one.income.wages == Money::ZERO {
            step.cite(&[Param::WithholdingRatePrimary]);
        }
        steps.add(step);
        let id = StepId::Settlement;
        let least = values.money(Param::SettlementLeast);
        let sources = Sources::rule(Param::SettlementLeast, status);
        steps.add(Step::eur(id, args!(id; withheld, due, least), settlement, sources));
        let range = match shared.amounts_only {
            true => None,
            false => self.range(one, settlement, &tax, (from_wage, from_benefit)),
        };
        let special = self.special(one, &tax, situation, law_year, &mut steps, limits);
        let worst = range.map_or(settlement, |range| range.low).minus(special.at_worst());
        let spread = one.spread(settlement, worst);
        let set_aside = spread.as_ref().map(|spread| spread.set_aside);
        if let Some(aside) = set_aside.filter(|aside| aside.per_month > Money::ZERO) {
            let id = StepId::SetAside;
            let asked = Money::ZERO.minus(settlement);
            // A division, and no rule of the law.
            let sources = Sources::list(Vec::new(), Status::Derived.max(status));
            steps.add(Step::eur(id, args!(id; asked, aside.months), aside.per_month, sources));
        }
        self.say_work_bonus(one, limits);
        let before: Money = one.before.iter().filter_map(|wage| wage.net).sum();
        let before_gross: Money = one.before.iter().map(|wage| wage.gross).sum();
        let net: Money = one.months.iter().map(|facts| facts.net).sum::<Money>().plus(before);
        let certain = law_year == one.year
            && status <= Status::Secondary
            && range.is_none()
            && situation == (Situation { household: Household::Single, children: 0 })
            && one.before.is_empty()
            && one.own_known
            && ctx.case.person.region.is_some()
            && one.wages.iter().all(|(wage, _)| wage.certain());
        YearOutcome {
            year: one.year,
            law_year,
            gross: one.months.iter().map(|facts| facts.gross).sum::<Money>().plus(before_gross),
            net,
            tax_due: due,
            withheld,
            settlement,
            range,
            special_contribution: special.balance,
            special_contribution_range: special.range,
            worst,
            settlement_share: spread.map(|spread| spread.share),
            own_income: one.income.own,
            own_income_missing: !one.own_known,
            after_tax: net.plus(one.income.own).plus(settlement),
            difference_with_baseline: Money::ZERO,
            hours_worked: one.hours(cents),
            gain_per_hour: None,
            set_aside,
            status,
            certainty: if certain { Certainty::Formula } else { Certainty::Estimate },
            explanation: steps
                .into_iter()
                .map(|step| ExplainedStep { step: shared.step(step), segment: None })
                .collect(),
        }
    }

    /// The work bonus of a year has a highest amount, which is not applied: how it is shared over employers is not known.
    fn say_work_bonus(&self, one: &Year, limits: &mut Limits) {
        let bonus = one.income.bonus.sum();
        let last = Day::new(one.year, 12, 31).and_then(|day| self.ctx.law.money(Param::WorkBonusYearMost, day));
        if let Some(most) = last.filter(|most| bonus > most.value) {
            let id = LimitId::WorkBonusYear;
            limits.add(id, args!(id; one.year, bonus, most.value), Effect::MayLower);
        }
    }

    /// What is assumed about the tax of every year.
    fn say(&self, within: Period, limits: &mut Limits) {
        let case = self.ctx.case;
        let mut say = |id: LimitId, effect| limits.add(id, args!(id), effect);
        match &case.person.tax {
            None => say(LimitId::TaxSituationAssumed, Effect::Unknown),
            Some(tax) => {
                if tax.dependent_children.is_none() {
                    say(LimitId::ChildrenAssumed, Effect::MayRaise);
                }
                match tax.household {
                    Household::Single => {}
                    Household::CoupleOneIncome => say(LimitId::CoupleOneIncome, Effect::Unknown),
                    Household::CoupleTwoIncomes => say(LimitId::PartnerIncome, Effect::Unknown),
                }
            }
        }
        if case.person.tax.as_ref().is_some_and(|tax| tax.household != Household::Single) {
            say(LimitId::TaxInvalidPartner, Effect::MayRaise);
        }
        if case.person.region.is_none() {
            say(LimitId::RegionAssumed, Effect::Unknown);
        }
        say(LimitId::TaxOtherItems, Effect::Unknown);
        if case.person.tax.as_ref().is_none_or(|tax| tax.municipal_rate.is_none())
            && let Some(highest) = self.ctx.law.percent(Param::MunicipalRateHighest, within.to)
        {
            let id = LimitId::MunicipalRateUnknown;
            limits.add(id, args!(id; highest.value), Effect::MayLower);
        }
        let years = whole_years(self.ctx);
        let settled = |day: Day| self.ctx.law.span(Param::TaxFreeAmount).is_some_and(|(first, _)| first <= day);
        let earlier = years.from < within.from && settled(years.from);
        if earlier || within.to < years.to && settled(years.to) {
            let year = if earlier { within.from.year() } else { within.to.year() };
            let id = LimitId::YearBeyondMonths;
            limits.add(id, args!(id; year), Effect::Unknown);
        }
    }
}

/// Puts a plan's years beside those of the baseline.
pub(super) fn compare(years: &mut [YearOutcome], baseline: &[(i32, Money)]) {
    for year in years {
        let Some((_, without)) = baseline.iter().find(|(other, _)| *other == year.year) else { continue };
        year.difference_with_baseline = year.after_tax.minus(*without);
        // The hours of an own activity are not known.
        year.gain_per_hour = year
            .hours_worked
            .filter(|_| year.own_income == Money::ZERO)
            .map(|hours| year.difference_with_baseline.over(hours.decimal()).round(2));
    }
}
