//! From a gross wage to what reaches the account: contributions, work bonus, special contribution, withholding tax.

mod payroll_tax;
mod special_contribution;
mod work_bonus;

pub(crate) use payroll_tax::payroll_tax;
pub(crate) use special_contribution::yearly as special_contribution_of_year;
pub(crate) use work_bonus::WorkBonus;

use super::activity::wage::GrossWage;
use super::values::Values;
use crate::case::{Case, Household, PartnerIncomeLevel, Setting, TaxSituation, Worker};
use crate::explain::{AddStep, Sources, Step, StepId, args};
use crate::law::{Law, Param, Status};
use crate::units::{Hours, Money, Month};

/// What the tax looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Situation {
    /// Alone or as a couple.
    pub(crate) household: Household,
    /// Dependent children.
    pub(crate) children: u32,
}

impl Situation {
    /// That of a case; what was not said: single, without children.
    pub(crate) fn of(case: &Case) -> Situation {
        let tax = case.person.tax.as_ref();
        Situation {
            household: tax.map_or(Household::Single, |tax| tax.household),
            children: tax.and_then(|tax| tax.dependent_children).unwrap_or(0),
        }
    }
}

/// What the employer was told, or gives: it counts in the withholding tax of the month only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Declared {
    /// A certificate of the own handicap.
    pub(crate) handicap: bool,
    /// A handicap of the partner.
    pub(crate) partner_handicap: bool,
    /// What a partner with an income has.
    pub(crate) partner_income: PartnerIncomeLevel,
    /// Taxed alone, but without the status of a single parent.
    pub(crate) shares_household: bool,
    /// What is taxed besides the wage, a month.
    pub(crate) benefits: Money,
    /// The part of it that is exempt.
    pub(crate) exempt: Money,
}

impl Declared {
    /// Nothing was declared.
    pub(crate) const NONE: Declared = Declared {
        handicap: false,
        partner_handicap: false,
        partner_income: PartnerIncomeLevel::Ordinary,
        shares_household: false,
        benefits: Money::ZERO,
        exempt: Money::ZERO,
    };

    /// That of a case; what was not said: nothing, and a person alone with children is a single parent.
    pub(crate) fn of(case: &Case) -> Declared {
        let tax = case.person.tax.as_ref();
        let yes = |answer: fn(&TaxSituation) -> Option<bool>| tax.and_then(answer) == Some(true);
        Declared {
            handicap: yes(|tax| tax.handicap),
            partner_handicap: yes(|tax| tax.partner_handicap),
            partner_income: tax.and_then(|tax| tax.partner_income).unwrap_or(PartnerIncomeLevel::Ordinary),
            shares_household: tax.and_then(|tax| tax.lone_parent) == Some(false),
            benefits: tax.and_then(|tax| tax.taxed_benefits).unwrap_or(Money::ZERO),
            exempt: tax.and_then(|tax| tax.exempt_commuting).unwrap_or(Money::ZERO),
        }
    }

    /// The same without what the employer gives: for a second job, which gives nothing more.
    pub(crate) const fn without_benefits(self) -> Declared {
        Declared { benefits: Money::ZERO, exempt: Money::ZERO, ..self }
    }

    /// What is added to the taxable wage of a month.
    pub(crate) fn added(&self) -> Money {
        self.benefits.minus_to_zero(self.exempt)
    }
}

/// How much of full-time work a wage is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Full-time, the whole month.
    FullTime,
    /// The hours of the month as attested.
    Attested {
        /// Hours worked and assimilated (DmfA codes 1, 3, 4, 5 and 20).
        hours: Hours,
        /// Full-time hours of that month.
        full_time: Hours,
    },
    /// A share of the week; the hours of the month are not known.
    Share {
        /// The wage of a whole month.
        wage: Money,
        /// Hours a week.
        weekly: Hours,
        /// Full-time hours a week.
        full_time: Hours,
        /// Days worked and days of the month from Monday to Saturday, when it is a part of a month.
        part: Option<(u32, u32)>,
    },
    /// Full-time, a part of the month: days worked and days of the month, from Monday to Saturday.
    Days {
        /// Days worked.
        count: u32,
        /// Days of the month.
        all: u32,
    },
}

/// One wage in one month.
#[derive(Clone, Copy)]
pub(crate) struct Job<'a> {
    /// The gross wage of the month.
    pub(crate) wage: &'a GrossWage,
    /// The kind of worker.
    pub(crate) worker: Worker,
    /// The kind of employment.
    pub(crate) setting: Setting,
}

/// What becomes of one wage in one month. What no source gives for that month is nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct NetWage {
    /// Contributions after the work bonus.
    pub(crate) contribution: Option<Money>,
    /// The work bonus.
    pub(crate) bonus: Option<WorkBonus>,
    /// The special contribution.
    pub(crate) special: Option<Money>,
    /// The withholding tax.
    pub(crate) tax: Option<Money>,
    /// What reaches the account.
    pub(crate) net: Option<Money>,
    /// How far the work bonus can be off.
    pub(crate) bonus_margin: Money,
    /// How far the net wage can be off with it.
    pub(crate) margin: Money,
    /// Whether a rule is known for its kind of employment.
    pub(crate) modelled: bool,
    /// Whether it is taxed in the year with the other wages.
    pub(crate) taxed: bool,
    /// Why.
    pub(crate) steps: Vec<Step>,
}

impl NetWage {
    /// What becomes of a wage; `modelled` is false when no rule is known for its kind of employment.
    ///
    /// Flexi-jobs, local employment and association work: nothing is taken within the limits of their statutes. Students:
    /// 2.71 % within their hours of the year. What a council or a childminder pays has no rule that is known.
    pub(crate) fn of(law: &Law, month: Month, job: Job, payer: (Situation, Declared)) -> NetWage {
        let mut wage = NetWage { modelled: true, ..NetWage::default() };
        match job.setting {
            Setting::Regular | Setting::Sheltered | Setting::TemporaryAgency => {
                ordinary(law, month, job, payer, &mut wage);
            }
            Setting::StudentJob => student(law, month, job, &mut wage),
            Setting::WorkCare if job.wage.amount > Money::ZERO => wage.modelled = false,
            Setting::FlexiJob | Setting::LocalEmployment | Setting::Association | Setting::WorkCare => {
                untaxed(job, &mut wage);
            }
            Setting::Council | Setting::Childminder => wage.modelled = false,
        }
        wage
    }
}

/// A wage from which nothing is taken.
fn untaxed(job: Job, wage: &mut NetWage) {
    wage.contribution = Some(Money::ZERO);
    wage.bonus = Some(WorkBonus::default());
    wage.special = Some(Money::ZERO);
    wage.tax = Some(Money::ZERO);
    wage.net = Some(job.wage.amount);
    let id = StepId::WageUntaxed;
    let sources = Sources::rule(Param::SocialContributionRate, Status::Secondary);
    let setting = job.setting.word();
    wage.steps.add(Step::eur(id, args!(id; job.wage.amount, setting), job.wage.amount, sources));
}

/// A wage of a student within the hours of the year: a solidarity contribution, no bonus and no withholding tax.
fn student(law: &Law, month: Month, job: Job, wage: &mut NetWage) {
    let mut values = Values::on(law, month.first_day());
    let rate = values.percent(Param::StudentContributionRate);
    let contribution = job.wage.amount.percent(rate).round(values.decimals(Param::RoundSocialContribution));
    let id = StepId::StudentContribution;
    values.explain(
        &mut wage.steps,
        id,
        args!(id; job.wage.amount, rate),
        &contribution,
        (Param::StudentContributionRate, Status::Secondary),
    );
    wage.contribution = Some(contribution);
    wage.bonus = Some(WorkBonus::default());
    wage.special = Some(Money::ZERO);
    wage.tax = Some(Money::ZERO);
    wage.net = Some(job.wage.amount.minus(contribution));
    wage.taxed = true;
}

/// The wage of an ordinary employee: 13.07 % (108 % of the wage for blue-collar workers) less the work bonus, the special
/// contribution, and the withholding tax.
fn ordinary(law: &Law, month: Month, job: Job, (situation, declared): (Situation, Declared), wage: &mut NetWage) {
    let day = month.first_day();
    let gross = &job.wage.amount;
    let mut values = Values::on(law, day);
    wage.taxed = true;
    let (base, contribution) = contribution(&mut values, job, &mut wage.steps);

    let mut special = Values::on(law, day);
    let mut special_steps = Vec::new();
    let amount = special_contribution::monthly(&mut special, base, situation, &mut special_steps);
    wage.special = special.complete().then_some(amount);

    let mut bonus_steps = Vec::new();
    let (bonus, margin) = WorkBonus::of(&mut values, job, contribution, &mut bonus_steps);
    let known = values.complete();
    if known {
        wage.steps.append(&mut bonus_steps);
    }
    let paid = contribution.minus(bonus.sum());
    if known {
        let id = StepId::ContributionPaid;
        values.explain(
            &mut wage.steps,
            id,
            args!(id; contribution, bonus.sum()),
            &paid,
            (work_bonus::source(&values), Status::Official),
        );
        wage.contribution = Some(paid);
        wage.bonus = Some(bonus);
        wage.bonus_margin = margin.sum();
    }
    if wage.special.is_some() {
        wage.steps.append(&mut special_steps);
    }
    if !known {
        return;
    }

    let taxable = gross.minus(paid);
    let mut tax_values = Values::on(law, day);
    let mut tax_steps = Vec::new();
    let id = StepId::PayrollTaxable;
    let sources = Sources::rule(Param::PayrollCostsRate, Status::Secondary);
    tax_steps.add(Step::eur(id, args!(id; *gross, paid), taxable, sources));
    let added = declared.added();
    let base = taxable.plus(added);
    if declared.benefits > Money::ZERO {
        let id = StepId::PayrollTaxableBenefits;
        let numbers = args!(id; taxable, declared.benefits, declared.exempt);
        tax_steps.add(Step::eur(id, numbers, base, Sources::rule(Param::PayrollCostsRate, Status::Secondary)));
    }
    let tax = payroll_tax(&mut tax_values, base, (situation, declared), bonus, &mut tax_steps);
    if !tax_values.complete() {
        return;
    }
    wage.steps.append(&mut tax_steps);
    wage.tax = Some(tax);
    let Some(special) = wage.special else { return };
    let net = taxable.minus(tax).minus(special);
    wage.net = Some(net);
    wage.margin = net_margin(law, month, (contribution, bonus, margin), *gross, (situation, declared), (net, special));
    let weakest = wage.steps.iter().map(|step| step.status).max().unwrap_or(Status::Official);
    let id = StepId::WageNet;
    let sources = Sources::rule(Param::PayrollCostsRate, weakest);
    wage.steps.add(Step::eur(id, args!(id; *gross, paid, special, tax), net, sources));
}

/// The base and the personal contribution, before the bonus.
fn contribution(values: &mut Values, job: Job, steps: &mut Vec<Step>) -> (Money, Money) {
    let cents = values.decimals(Param::RoundSocialContribution);
    let rate = values.percent(Param::SocialContributionRate);
    if job.worker == Worker::BlueCollar {
        let factor = values.percent(Param::BlueCollarBase);
        let base = job.wage.amount.percent(factor).round(cents);
        let contribution = base.percent(rate).round(cents);
        let id = StepId::SocialContributionBlueCollar;
        values.explain(
            steps,
            id,
            args!(id; job.wage.amount, factor, base, rate),
            &contribution,
            (Param::BlueCollarBase, Status::Official),
        );
        return (base, contribution);
    }
    let contribution = job.wage.amount.percent(rate).round(cents);
    let id = StepId::SocialContribution;
    values.explain(
        steps,
        id,
        args!(id; job.wage.amount, rate),
        &contribution,
        (Param::SocialContributionRate, Status::Official),
    );
    (job.wage.amount, contribution)
}

/// How far the net wage is off when the bonus is off by its margin, up or down.
fn net_margin(
    law: &Law,
    month: Month,
    (contribution, bonus, margin): (Money, WorkBonus, WorkBonus),
    gross: Money,
    payer: (Situation, Declared),
    (net, special): (Money, Money),
) -> Money {
    if margin.sum() == Money::ZERO {
        return Money::ZERO;
    }
    let with = |bonus: WorkBonus| {
        let taxable = gross.minus(contribution.minus(bonus.sum()));
        let mut values = Values::unexplained(law, month.first_day());
        let tax = payroll_tax(&mut values, taxable.plus(payer.1.added()), payer, bonus, &mut Vec::new());
        taxable.minus(tax).minus(special)
    };
    let a = bonus.a.plus(margin.a).min(contribution);
    let more = WorkBonus { a, b: bonus.b.plus(margin.b).min(contribution.minus(a)) };
    let less = WorkBonus { a: bonus.a.minus_to_zero(margin.a), b: bonus.b.minus_to_zero(margin.b) };
    let (up, down) = (with(more).minus_to_zero(net), net.minus_to_zero(with(less)));
    up.max(down)
}
