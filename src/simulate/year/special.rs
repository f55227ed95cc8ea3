//! The special contribution of a year for social security: what is owed on the income of the household, less what was
//! withheld of it in the year (law of 30 March 1994, arts. 106 to 110).

use super::super::outcome::SpecialContributionRange;
use super::{Year, Years};
use crate::case::{Household, Partner, PartnerIncome, Setting, Worker};
use crate::explain::{Effect, LimitId, Limits, Step, StepId, args};
use crate::law::{Param, Status};
use crate::rules::activity::wage::GrossWage;
use crate::rules::income_tax::{Tax, net_of_costs};
use crate::rules::net_wage::{Declared, Job, Measure, NetWage, Situation, special_contribution_of_year};
use crate::rules::values::Values;
use crate::units::{Day, Money, Month};

/// What is still owed of the special contribution of a year; negative: refunded.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Special {
    /// The balance, when it is known.
    pub(super) balance: Option<Money>,
    /// The bounds of the balance, when the income of the partner decides and is not known.
    pub(super) range: Option<SpecialContributionRange>,
}

impl Special {
    /// The most that is asked; nothing when it is not known or refunded: a refund is never counted on.
    pub(super) fn at_worst(&self) -> Money {
        let most = self.balance.or(self.range.map(|range| range.high));
        most.unwrap_or(Money::ZERO).max(Money::ZERO)
    }
}

/// What the partner brings into the household in a year.
struct PartnerYear {
    /// Net taxable income.
    income: Money,
    /// What was withheld from the wage; nothing: not known.
    withheld: Option<Money>,
}

impl Years<'_> {
    /// The special contribution of a year. Balances below 2.50 are neither asked nor refunded.
    pub(super) fn special(
        &self,
        one: &Year,
        tax: &Tax,
        situation: Situation,
        law_year: i32,
        steps: &mut Vec<Step>,
        limits: &mut Limits,
    ) -> Special {
        // It is owed by those who are insured as employees in the year (law of 30 March 1994, art. 106).
        if one.income.wages == Money::ZERO {
            return Special { balance: Some(Money::ZERO), range: None };
        }
        let Some(withheld) = withheld(one) else { return Special::default() };
        let day = Day::new(one.year, 1, 1).unwrap_or(Day::LAST);
        let mut values = Values::on(self.ctx.law, day);
        let partner = match situation.household {
            Household::CoupleTwoIncomes => self.partner(one.year, &mut values, limits),
            Household::Single | Household::CoupleOneIncome => {
                Some(PartnerYear { income: Money::ZERO, withheld: Some(Money::ZERO) })
            }
        };
        let least = values.money(Param::SpecialContributionLeastBalance);
        let enough = |balance: Money| {
            let small = balance < least && balance > Money::ZERO.minus(least);
            if small { Money::ZERO } else { balance }
        };
        let Some(PartnerYear { income, withheld: Some(by_partner) }) = partner else {
            return self.open(one, (tax, partner), (withheld, situation), &mut values, limits);
        };
        let (income, withheld) = (tax.income.plus(income), withheld.plus(by_partner));
        let yearly = special_contribution_of_year(&mut values, income, situation);
        let balance = enough(yearly.minus(withheld));
        if yearly > Money::ZERO || withheld > Money::ZERO {
            let id = StepId::SpecialContributionYear;
            let param = (Param::SpecialContributionYearLimit1, Status::Assumed);
            values.explain(steps, id, args!(id; income, yearly, withheld), &balance, param);
        }
        if balance > Money::ZERO {
            let id = LimitId::SpecialContributionYear;
            limits.add(id, args!(id; balance, law_year.max(one.year)), Effect::MayLower);
        }
        Special { balance: Some(balance), range: None }
    }

    /// The bounds of the balance while something of the partner is not known.
    ///
    /// At most: the highest contribution of a year, with nothing withheld from the partner. At least: what is owed on the
    /// person's income alone or, with a partner whose wage carries the highest withholding, what is owed there.
    fn open(
        &self,
        one: &Year,
        (tax, partner): (&Tax, Option<PartnerYear>),
        (withheld, situation): (Money, Situation),
        values: &mut Values,
        limits: &mut Limits,
    ) -> Special {
        let months = 12;
        let most_withheld = values.money(Param::SpecialContributionTwoIncomesMost).days(months);
        let (low, high) = match partner {
            Some(partner) => {
                let yearly = special_contribution_of_year(values, tax.income.plus(partner.income), situation);
                (yearly.minus(most_withheld), yearly)
            }
            None => {
                let alone = special_contribution_of_year(values, tax.income, situation);
                let both = values.money(Param::SpecialContributionJointAmount).minus(most_withheld);
                (alone.min(both), values.money(Param::SpecialContributionYearMost))
            }
        };
        let range = SpecialContributionRange { low: low.minus(withheld), high: high.minus(withheld) };
        if range.high > Money::ZERO {
            let id = LimitId::SpecialContributionPartner;
            limits.add(id, args!(id; one.year, range.high), Effect::MayLower);
        }
        Special { balance: None, range: Some(range) }
    }

    /// The income of the partner in a year and what was withheld from it; nothing: no income was entered.
    ///
    /// A wage is taken for that of full-time work of a white-collar worker in all months (assumed); a benefit or a pension
    /// has no lump sum for costs.
    fn partner(&self, year: i32, values: &mut Values, limits: &mut Limits) -> Option<PartnerYear> {
        let partner = self.ctx.case.person.household.as_ref()?.partner.as_ref()?;
        let Partner { income, gross_monthly, net_taxable_yearly } = partner;
        let none = Some(Money::ZERO);
        match (income, gross_monthly, net_taxable_yearly) {
            (PartnerIncome::None, ..) => Some(PartnerYear { income: Money::ZERO, withheld: none }),
            (PartnerIncome::Wage, gross, yearly) => {
                let wage = gross.map(|gross| self.wage_of_partner(year, gross, values));
                if let Some(gross) = gross {
                    let id = LimitId::PartnerWageAssumed;
                    limits.add(id, args!(id; *gross), Effect::Unknown);
                }
                let (income, withheld) = wage.unwrap_or_default();
                Some(PartnerYear { income: (*yearly).or(income)?, withheld })
            }
            (_, _, Some(yearly)) => Some(PartnerYear { income: *yearly, withheld: none }),
            (PartnerIncome::Benefit | PartnerIncome::Pension, Some(gross), None) => {
                Some(PartnerYear { income: gross.days(12), withheld: none })
            }
            (PartnerIncome::SelfEmployed | PartnerIncome::Benefit | PartnerIncome::Pension, _, None) => None,
        }
    }

    /// The net taxable income of a year of such a wage, and the special contribution withheld from it.
    fn wage_of_partner(&self, year: i32, gross: Money, values: &mut Values) -> (Option<Money>, Option<Money>) {
        let situation = Situation { household: Household::CoupleTwoIncomes, children: 0 };
        let wage =
            GrossWage { amount: gross, full_month: gross, measure: Measure::FullTime, hours: None, steps: Vec::new() };
        let job = Job { wage: &wage, worker: Worker::WhiteCollar, setting: Setting::Regular };
        let (mut contributions, mut withheld) = (Some(Money::ZERO), Some(Money::ZERO));
        let mut wages = Money::ZERO;
        for month in (1..=12).filter_map(|month| Month::new(year, month)) {
            let net = NetWage::of(self.ctx.law, month, job, (situation, Declared::NONE));
            wages = wages.plus(gross);
            contributions = contributions.zip(net.contribution).map(|(sum, part)| sum.plus(part));
            withheld = withheld.zip(net.special).map(|(sum, part)| sum.plus(part));
        }
        (contributions.map(|contributions| net_of_costs(values, wages, contributions)), withheld)
    }
}

/// What was withheld from the person's own wages in the year; nothing: not known.
fn withheld(one: &Year) -> Option<Money> {
    let mut withheld = Money::ZERO;
    for (wage, count) in &one.wages {
        withheld = withheld.plus(wage.special?.days(*count));
    }
    for wage in &one.before {
        withheld = withheld.plus(wage.special?);
    }
    Some(withheld)
}
