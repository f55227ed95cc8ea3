//! Personal income tax of a year on wages and sickness benefits (income tax code 1992).
//!
//! Everything is computed at full precision; the lines that are printed are rounded to the cent.

mod family;
mod reduction;
#[cfg(test)]
mod tests;

use super::Context;
use super::daily_benefit::invalidity_start;
use super::net_wage::{Situation, WorkBonus};
use super::values::Values;
use crate::case::{Household, Region};
use crate::explain::{AddStep, Arg, Sources, Step, StepId, args};
use crate::law::{Param, Status};
use crate::units::{Day, Money, Percent};

/// What was earned in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Income {
    /// Wages, gross.
    pub(crate) wages: Money,
    /// Contributions on them, after the work bonus.
    pub(crate) contributions: Money,
    /// Sickness benefits, gross.
    pub(crate) benefits: Money,
    /// What was kept from them for the pension sector.
    pub(crate) pension: Money,
    /// Taxable premiums of the fund.
    pub(crate) premiums: Money,
    /// Net taxable income of an own activity.
    pub(crate) own: Money,
    /// The work bonus of the year.
    pub(crate) bonus: WorkBonus,
    /// The recognised invalidity that raises what is free of tax; nothing: there is none.
    pub(crate) invalid: Option<Invalid>,
}

/// An invalidity on the day that decides: 1 January of the assessment year (arts. 131, al. 2, and 135).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Invalid {
    /// That day.
    pub(crate) on: Day,
    /// The first day of the invalidity: of month 13 of the incapacity.
    pub(crate) since: Day,
    /// How sure it is that the recognition counts for the tax.
    pub(crate) status: Status,
}

impl Invalid {
    /// The invalidity of an incapacity on a day; nothing when it is primary incapacity then, or began at an age at which it
    /// does not count any more. A date of birth that is not known is taken to be late enough.
    ///
    /// That work with permission of the advising physician leaves the recognition whole is assumed.
    pub(crate) fn on(ctx: &Context, on: Day, works: bool) -> Option<Invalid> {
        let since = invalidity_start(ctx);
        if on < since {
            return None;
        }
        let year = on.year().saturating_sub(1);
        let age = ctx.law.count(Param::TaxFreeInvalidAge, Day::new(year, 1, 1)?)?;
        let too_late = |birth: Day| {
            let years = birth.year().saturating_add(i32::try_from(age.value).unwrap_or(0));
            // Who is born on 29 February has the birthday on 1 March.
            let birthday = Day::new(years, birth.month().number(), birth.day_of_month());
            birthday.or(Day::new(years, 3, 1)).is_some_and(|birthday| ctx.clock.start() >= birthday)
        };
        let known = if works { Status::Assumed } else { Status::Secondary };
        (!ctx.case.person.birth_date.is_some_and(too_late)).then_some(Invalid { on, since, status: known })
    }
}

/// The tax of a year, before the municipality.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tax {
    /// The taxable income, net of costs.
    pub(crate) income: Money,
    /// Federal and regional tax together, at full precision.
    pub(crate) state: Money,
    /// What is paid out whatever the tax: for children and for the work bonus.
    pub(crate) credits: Money,
    /// The part of it for children.
    children_credit: Money,
}

impl Tax {
    /// The tax with that of the municipality, less the credits; negative when more is paid out than there is tax.
    pub(crate) fn due(&self, municipal: Percent, cents: u32) -> Money {
        self.state.plus(self.state.percent(municipal)).round(cents).minus(self.credits)
    }
}

const LIMITS: [Param; 3] = [Param::TaxLimit1, Param::TaxLimit2, Param::TaxLimit3];
const RATES: [Param; 4] = [Param::TaxRate1, Param::TaxRate2, Param::TaxRate3, Param::TaxRate4];

/// The person, apart from what counts as the partner's income.
#[derive(Clone, Copy)]
struct Person {
    /// The whole income, before the marital quotient.
    total: Money,
    /// The income after the marital quotient.
    income: Money,
    /// The tax on that, less that on the tax-free amount.
    tax: Money,
}

impl Income {
    /// Wages after contributions (art. 23, § 2).
    fn taxable_wages(&self, values: &mut Values) -> Money {
        self.wages.minus(self.contributions.percent(values.percent(Param::TaxableWageContributions)))
    }

    /// Taxable benefits (arts. 23 and 31).
    fn taxable_benefits(&self, values: &mut Values) -> Money {
        self.benefits.minus(self.pension).plus(self.premiums).percent(values.percent(Param::TaxableBenefits))
    }
}

/// The tax of a year (arts. 23, 31, 51, 87, 88, 130 to 134, 147 to 153, 289ter/1, 466).
///
/// Wages less 30 % for costs up to a maximum; benefits without costs; the tax on the scale less the tax on the tax-free
/// amount; the reduction for sickness benefits; the federal and the regional part. In a couple with one income 30 % of it,
/// up to a maximum, is taxed as the partner's. Income of the partner is not known, so a couple with two incomes is the
/// person's own part.
pub(crate) fn income_tax(
    values: &mut Values,
    income: &Income,
    situation: Situation,
    region: Option<Region>,
    steps: &mut Vec<Step>,
) -> Tax {
    let couple = situation.household == Household::CoupleOneIncome;
    let with = |values: &mut Values, quotient: bool, steps: &mut Vec<Step>| {
        assess(values, income, situation, region, quotient, steps)
    };
    if !couple {
        return with(values, false, steps);
    }
    // The quotient is not applied when it raises the tax (art. 88).
    let mut again = values.again();
    let quiet = if values.explained() { &mut again } else { &mut *values };
    let (applied, left_out) = (with(quiet, true, steps), with(quiet, false, steps));
    let lower = applied.state <= left_out.state;
    match values.explained() {
        true => with(values, lower, steps),
        false if lower => applied,
        false => left_out,
    }
}

/// The tax with or without the marital quotient.
fn assess(
    values: &mut Values,
    income: &Income,
    situation: Situation,
    region: Option<Region>,
    with_quotient: bool,
    steps: &mut Vec<Step>,
) -> Tax {
    let cents = values.decimals(Param::RoundTaxLine);
    let benefits = income.taxable_benefits(values);
    let total = taxable(values, income, steps);
    let quotient = if with_quotient { quotient(values, total, steps) } else { Money::ZERO };
    let free = family::TaxFree::of(values, situation, income.invalid.is_some());
    let own = total.minus(quotient);

    let scale = values.scale(own, &LIMITS, &RATES, None);
    let partner_scale = values.scale(quotient, &LIMITS, &RATES, None);
    let both = scale.plus(partner_scale);
    explain(values, steps, StepId::TaxScale, args!(StepId::TaxScale; total), both, &[Param::TaxRate1]);
    // What the income of one leaves of the free amount is added to that of the other (art. 134, § 4).
    let couple = situation.household == Household::CoupleOneIncome;
    let partner_basic = if couple { free.basic } else { Money::ZERO };
    let moved = partner_basic.minus_to_zero(quotient);
    let own_free = free.whole().plus(moved);
    let unused = own_free.minus_to_zero(own);
    let given = unused.min(quotient.minus_to_zero(partner_basic));
    let partner_free = partner_basic.minus(moved).plus(given);
    let free_tax = free.tax(values, own_free);
    let partner_free_tax = free.tax(values, partner_free);
    let both_free = free_tax.plus(partner_free_tax);
    let id = StepId::TaxFree;
    let basic_free = own_free.minus(free.family()).minus(free.invalid).plus(partner_free).minus(given);
    let mut cites = vec![Param::TaxFreeAmount];
    if let Some(invalid) = income.invalid {
        let id = StepId::TaxFreeInvalid;
        let param = (Param::TaxFreeInvalid, invalid.status);
        values.explain(steps, id, args!(id; invalid.on, invalid.since), &free.invalid, param);
        cite(values, steps, &[Param::TaxFreeInvalidAge]);
        cites.push(Param::TaxFreeInvalid);
    }
    if free.children > Money::ZERO {
        cites.push(family::of_children(situation.children));
    }
    if free.single_parent > Money::ZERO {
        cites.push(Param::TaxFreeSingleParent);
    }
    cites.push(Param::TaxFreeLimit1);
    explain(values, steps, id, args!(id; basic_free, free.invalid, free.family()), both_free, &cites);
    let own_tax = scale.minus_to_zero(free_tax);
    let basic = own_tax.plus(partner_scale.minus_to_zero(partner_free_tax));
    let id = StepId::BasicTax;
    explain(values, steps, id, args!(id; both, both_free), basic, &[Param::TaxRate1, Param::TaxFreeRate1]);

    // Each is taxed apart; the part that counts as the partner's has no reduction of its own (assumed).
    let person = Person { total, income: own, tax: own_tax };
    let reduction = reduction::sickness(values, &person, benefits, steps);

    let state = state(values, basic, reduction, region, steps);
    // What the partner was given is not paid out as well.
    let left = free.tax(values, own_free.minus(given)).minus_to_zero(scale);
    let children_credit = family::child_credit(values, &free, (own_free, left), situation, cents, steps);
    let credits = children_credit.plus(work_bonus_credit(values, income.bonus, cents, steps));
    Tax { income: total, state, credits, children_credit }
}

/// A step under the articles of some parameters, when somebody reads it.
fn explain(values: &mut Values, steps: &mut Vec<Step>, id: StepId, numbers: &[Arg], amount: Money, params: &[Param]) {
    let Some((first, others)) = params.split_first() else { return };
    values.explain(steps, id, numbers, &amount, (*first, Status::Official));
    cite(values, steps, others);
}

/// Adds articles to the last step, when somebody reads it.
fn cite(values: &Values, steps: &mut [Step], params: &[Param]) {
    if let Some(step) = steps.last_mut().filter(|_| values.explained()) {
        step.cite(params);
    }
}

/// A wage of the year after contributions and the lump sum for costs (arts. 23 and 51).
pub(crate) fn net_of_costs(values: &mut Values, wages: Money, contributions: Money) -> Money {
    let wages = Income { wages, contributions, ..Income::default() }.taxable_wages(values);
    let rate = values.percent(Param::TaxCostsRate);
    wages.minus(wages.percent(rate).min(values.money(Param::TaxCostsMost)))
}

/// The taxable income of the year.
fn taxable(values: &mut Values, income: &Income, steps: &mut Vec<Step>) -> Money {
    let wages = income.taxable_wages(values);
    let benefits = income.taxable_benefits(values);
    let rate = values.percent(Param::TaxCostsRate);
    let most = values.money(Param::TaxCostsMost);
    let costs = wages.percent(rate).min(most);
    if income.wages > Money::ZERO {
        let id = StepId::YearWages;
        explain(
            values,
            steps,
            id,
            args!(id; income.wages, income.contributions),
            wages,
            &[Param::TaxableWageContributions],
        );
        let id = StepId::YearCosts;
        explain(values, steps, id, args!(id; wages, rate, most), costs, &[Param::TaxCostsRate]);
    }
    if benefits > Money::ZERO {
        let id = StepId::YearBenefits;
        explain(
            values,
            steps,
            id,
            args!(id; income.benefits, income.pension, income.premiums),
            benefits,
            &[Param::TaxableWageContributions, Param::TaxableBenefits],
        );
    }
    let total = wages.minus(costs).plus(benefits).plus(income.own);
    let id = StepId::YearIncome;
    let mut cites = vec![Param::TaxableWageContributions];
    if income.wages > Money::ZERO {
        cites.push(Param::TaxCostsRate);
    }
    if benefits > Money::ZERO {
        cites.push(Param::TaxableBenefits);
    }
    explain(values, steps, id, args!(id; wages, costs, benefits, income.own), total, &cites);
    total
}

/// The part of the income that counts as the partner's in a couple with one income (arts. 87 and 88).
fn quotient(values: &mut Values, income: Money, steps: &mut Vec<Step>) -> Money {
    let rate = values.percent(Param::MaritalQuotientRate);
    let most = values.money(Param::MaritalQuotientMost);
    let quotient = income.percent(rate).min(most);
    let id = StepId::MaritalQuotient;
    explain(values, steps, id, args!(id; income, rate, most), quotient, &[Param::MaritalQuotientRate]);
    quotient
}

/// Federal and regional tax: the tax after reductions less the part that belongs to the regions, and the regional rate on
/// the rest (special financing law; arts. 5/1 and 5/2 of the decrees).
fn state(values: &mut Values, tax: Money, reduction: Money, region: Option<Region>, steps: &mut Vec<Step>) -> Money {
    let factor = values.percent(Param::FederalAutonomyFactor);
    let brussels = region == Some(Region::Brussels);
    let regional = values.percent(if brussels { Param::RegionalRateBrussels } else { Param::RegionalRate });
    let federal = tax.minus_to_zero(reduction);
    let reduced = federal.minus(federal.percent(factor));
    let state = reduced.plus(reduced.percent(regional));
    let id = StepId::StateTax;
    explain(
        values,
        steps,
        id,
        args!(id; tax, reduction, factor, regional),
        state,
        &[Param::FederalAutonomyFactor, Param::RegionalRate],
    );
    state
}

/// The tax credit for the work bonus (art. 289ter/1).
fn work_bonus_credit(values: &mut Values, bonus: WorkBonus, cents: u32, steps: &mut Vec<Step>) -> Money {
    if bonus.sum() == Money::ZERO {
        return Money::ZERO;
    }
    let rate_a = values.percent(Param::FiscalBonusRateA);
    let rate_b = values.percent(Param::FiscalBonusRateB);
    let most = values.money(Param::WorkBonusCreditMost);
    let credit = bonus.a.percent(rate_a).plus(bonus.b.percent(rate_b)).min(most).round(cents);
    let id = StepId::WorkBonusCredit;
    explain(
        values,
        steps,
        id,
        args!(id; bonus.a, rate_a, bonus.b, rate_b, most),
        credit,
        &[Param::WorkBonusCreditMost],
    );
    credit
}

/// The step of the tax of the year.
pub(crate) fn explain_due(tax: &Tax, municipal: Option<Percent>, cents: u32, weakest: Status) -> Vec<Step> {
    let mut steps = Vec::new();
    let local = tax.state.percent(municipal.unwrap_or(Percent::ZERO)).round(cents);
    if let Some(rate) = municipal {
        let id = StepId::MunicipalTax;
        steps.add(Step::eur(
            id,
            args!(id; tax.state.round(cents), rate),
            local,
            Sources::rule(Param::MunicipalRateHighest, weakest),
        ));
    }
    let id = StepId::TaxDue;
    let due = tax.due(municipal.unwrap_or(Percent::ZERO), cents);
    let sources = Sources::rule(Param::RegionalRate, weakest);
    let mut step = Step::eur(id, args!(id; tax.state.round(cents), local, tax.credits), due, sources);
    if municipal.is_some() {
        step.cite(&[Param::MunicipalRateHighest]);
    }
    if tax.children_credit > Money::ZERO {
        step.cite(&[Param::ChildCreditMost]);
    }
    if tax.credits > tax.children_credit {
        step.cite(&[Param::WorkBonusCreditMost]);
    }
    steps.add(step);
    steps
}
