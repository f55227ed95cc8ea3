//! The wages of a month: what each job pays and what becomes of it.

use std::sync::Arc;

use super::outcome::{Certainty, ExplainedStep, WageCertainty, WageMonth};
use super::plan::{Going, Plan};
use super::shared::Shared;
use super::year::WageBefore;
use crate::case::{Activity, EmployeeWork, FullResumption, Household, Setting, Worker};
use crate::explain::{Effect, LimitId, Limits, args};
use crate::law::{Law, Param, Status};
use crate::rules::Context;
use crate::rules::activity::wage::{GrossWage, full_wage, gross_wage};
use crate::rules::net_wage::{Declared, Job, Measure, NetWage, Situation, WorkBonus, payroll_tax};
use crate::rules::values::Values;
use crate::units::{Day, Hours, Money, Month};

/// The wages of a month with their steps.
pub(super) struct WageParts {
    /// The month whose law they follow.
    month: Month,
    /// What the employer was told.
    declared: Declared,
    /// Gross.
    pub(super) gross: Money,
    /// Each job that is taxed with the others.
    jobs: Vec<NetJob>,
    /// Contributions after the work bonus; nothing: not known.
    pub(super) contribution: Option<Money>,
    /// The work bonus.
    pub(super) bonus: Option<WorkBonus>,
    /// The special contribution.
    pub(super) special: Option<Money>,
    /// The withholding tax.
    pub(super) tax: Option<Money>,
    /// The net wage.
    pub(super) net: Option<Money>,
    /// Hours worked.
    pub(super) hours: Option<Hours>,
    /// How far the work bonus can be off.
    pub(super) bonus_margin: Money,
    /// How sure the amounts are.
    certainty: WageCertainty,
    /// Why.
    pub(super) steps: Vec<ExplainedStep>,
    /// What is assumed.
    pub(super) limits: Limits,
}

/// What the tax of the year needs of a job.
#[derive(Clone, Copy, Debug)]
struct NetJob {
    /// The gross wage, with what is taxed besides it.
    gross: Money,
    contribution: Money,
    bonus: WorkBonus,
    /// Whether tax is withheld from it.
    withheld: bool,
}

impl WageParts {
    /// As it leaves the engine.
    pub(super) fn month(&self) -> WageMonth {
        WageMonth {
            gross: self.gross,
            social_contribution: self.contribution,
            work_bonus: self.bonus.map(WorkBonus::sum),
            special_contribution: self.special,
            withholding_tax: self.tax,
            net: self.net,
            certainty: self.certainty,
        }
    }

    /// Whether nothing in it is an estimate.
    pub(super) fn certain(&self) -> bool {
        self.certainty.net != Certainty::Estimate
    }

    /// The jobs that are taxed in the year: their gross wage, contributions and work bonus.
    pub(super) fn taxed(&self) -> (Money, Money, WorkBonus) {
        let mut bonus = WorkBonus::default();
        let (mut gross, mut contributions) = (Money::ZERO, Money::ZERO);
        for job in &self.jobs {
            gross = gross.plus(job.gross);
            contributions = contributions.plus(job.contribution);
            bonus = bonus.plus(job.bonus);
        }
        (gross, contributions, bonus)
    }

    /// What would be withheld from them in another situation.
    pub(super) fn withheld(&self, law: &Law, situation: Situation) -> Money {
        let tax = |job: &NetJob| {
            let mut values = Values::unexplained(law, self.month.first_day());
            let payer = (situation, self.declared);
            payroll_tax(&mut values, job.gross.minus(job.contribution), payer, job.bonus, &mut Vec::new())
        };
        self.jobs.iter().filter(|job| job.withheld).map(tax).sum()
    }

    /// Wages of a month, each with what becomes of it.
    fn of(
        ctx: &Context,
        month: Month,
        wages: Vec<(GrossWage, Worker, Setting)>,
        shared: &mut Shared,
        limits: Limits,
    ) -> WageParts {
        let zero = Some(Money::ZERO);
        let exact = Certainty::Exact;
        let mut parts = WageParts {
            month,
            declared: Declared::of(ctx.case),
            gross: Money::ZERO,
            jobs: Vec::new(),
            contribution: zero,
            bonus: Some(WorkBonus::default()),
            special: zero,
            tax: zero,
            net: zero,
            hours: Some(Hours::default()),
            bonus_margin: Money::ZERO,
            certainty: WageCertainty {
                gross: exact,
                social_contribution: exact,
                special_contribution: exact,
                withholding_tax: exact,
                net: exact,
                margin: Money::ZERO,
            },
            steps: Vec::new(),
            limits,
        };
        for (wage, worker, setting) in wages {
            parts.add(ctx, wage, worker, setting, shared);
        }
        parts
    }

    fn add(&mut self, ctx: &Context, wage: GrossWage, worker: Worker, setting: Setting, shared: &mut Shared) {
        let situation = Situation::of(ctx.case);
        // One employer gives a car or pays the way to work: the first one.
        let first = !self.jobs.iter().any(|job| job.withheld);
        let declared = if first { self.declared } else { self.declared.without_benefits() };
        let net = NetWage::of(ctx.law, self.month, Job { wage: &wage, worker, setting }, (situation, declared));
        if !net.modelled {
            let id = LimitId::WageNetNotModelled;
            self.limits.add(id, args!(id; setting.word()), Effect::MayLower);
        }
        self.say(ctx, &wage, &net, (worker, setting));
        self.say_of_payer(ctx, situation, &net);
        self.gross = self.gross.plus(wage.amount);
        add(&mut self.contribution, net.contribution.as_ref());
        add(&mut self.special, net.special.as_ref());
        add(&mut self.tax, net.tax.as_ref());
        add(&mut self.net, net.net.as_ref());
        self.bonus = self.bonus.zip(net.bonus).map(|(sum, part)| sum.plus(part));
        self.hours = self.hours.zip(wage.hours).map(|(sum, part)| sum.plus(part));
        if let (true, Some(contribution), Some(bonus)) = (net.taxed, net.contribution, net.bonus) {
            let withheld = setting != Setting::StudentJob;
            let gross = if withheld { wage.amount.plus(declared.added()) } else { wage.amount };
            self.jobs.push(NetJob { gross, contribution, bonus, withheld });
        }
        let steps = wage.steps.into_iter().chain(net.steps);
        self.steps.extend(steps.map(|step| ExplainedStep { step: shared.step(step), segment: None }));
    }

    /// How sure the amounts are, and what is assumed in them.
    fn say(&mut self, ctx: &Context, wage: &GrossWage, net: &NetWage, (worker, setting): (Worker, Setting)) {
        let assumed = wage.steps.iter().any(|step| step.status == Status::Assumed);
        let gross = if assumed { Certainty::Estimate } else { Certainty::Exact };
        let hours = if net.bonus_margin > Money::ZERO { Certainty::Estimate } else { gross };
        let special = gross;
        // A statute without contributions has yearly limits, which are not counted.
        let formula = net.taxed || statute(setting).is_some();
        let tax = hours.max(if formula { Certainty::Formula } else { Certainty::Exact });
        self.bonus_margin = self.bonus_margin.plus(net.bonus_margin);
        let sure = |amount: Option<Money>, certainty| if amount.is_some() { certainty } else { Certainty::Estimate };
        let hours = sure(net.contribution, hours);
        let special = sure(net.special, special);
        let tax = sure(net.tax, tax);
        let known = &mut self.certainty;
        known.gross = known.gross.max(gross);
        known.social_contribution = known.social_contribution.max(hours);
        known.special_contribution = known.special_contribution.max(special);
        known.withholding_tax = known.withholding_tax.max(tax);
        known.net = known.net.max(tax).max(special).max(hours);
        known.margin = known.margin.plus(net.margin);

        if let Some(statute) = statute(setting) {
            let id = LimitId::WageStatute;
            self.limits.add(id, args!(id; statute), Effect::MayLower);
        }
        if !net.taxed || setting == Setting::StudentJob {
            return;
        }
        let day = self.month.first_day();
        let span = |param| ctx.law.span(param);
        if net.tax.is_some() {
            let id = LimitId::PayrollFormula;
            self.limits.add(id, args!(id), Effect::Unknown);
        } else if let Some((first, _)) = span(Param::PayrollExempt) {
            let id = LimitId::WageNetBeforeLaw;
            self.limits.add(id, args!(id; first.month()), Effect::MayLower);
        }
        let table = match worker {
            Worker::WhiteCollar => Param::WorkBonusTableMostWhite,
            Worker::BlueCollar => Param::WorkBonusTableMostBlue,
        };
        if net.bonus.is_none()
            && let Some(known) = next_known(ctx.law, table, day)
        {
            let id = LimitId::WorkBonusUnknown;
            self.limits.add(id, args!(id; day, known), Effect::MayLower);
        }
        let id = LimitId::WageExtras;
        self.limits.add(id, args!(id), Effect::MayRaise);
    }

    /// What was not said of the person and changes what an employer withholds, where tax is withheld.
    fn say_of_payer(&mut self, ctx: &Context, situation: Situation, net: &NetWage) {
        if net.tax.is_none_or(|tax| tax == Money::ZERO) {
            return;
        }
        let said = ctx.case.person.tax.as_ref();
        let day = self.month.first_day();
        let of_month = |param| ctx.law.money(param, day).map(|year| month_of(ctx.law, year.value));
        if situation.household == Household::Single
            && situation.children > 0
            && said.is_none_or(|tax| tax.lone_parent.is_none())
            && let Some(amount) = of_month(Param::PayrollSingleParent)
        {
            let id = LimitId::LoneParentAssumed;
            self.limits.add(id, args!(id; amount), Effect::MayLower);
        }
        if situation.household == Household::CoupleTwoIncomes
            && said.is_none_or(|tax| tax.partner_income.is_none())
            && let Some(amount) = of_month(Param::PayrollPartnerIncome)
            && let Some(income) = ctx.law.money(Param::PayrollPartnerIncomeMost, day)
        {
            let id = LimitId::PartnerLittleIncome;
            self.limits.add(id, args!(id; income.value, amount), Effect::MayRaise);
        }
    }

    /// In invalidity a certificate of it, handed to the employer, lowers the tax that is withheld: said when nothing was
    /// answered.
    pub(super) fn say_in_invalidity(&self, ctx: &Context, limits: &mut Limits) {
        let asked = ctx.case.person.tax.as_ref().is_none_or(|tax| tax.handicap.is_none());
        if asked
            && self.tax.is_some_and(|tax| tax > Money::ZERO)
            && let Some(year) = ctx.law.money(Param::PayrollHandicap, self.month.first_day())
        {
            let id = LimitId::HandicapCertificate;
            limits.add(id, args!(id; month_of(ctx.law, year.value)), Effect::MayRaise);
        }
    }
}

/// A twelfth of an amount of a year.
fn month_of(law: &Law, year: Money) -> Money {
    year.over(12.into()).round(law.decimals(Param::RoundPayrollTax))
}

/// Adds an amount to a sum; a sum with an unknown part is unknown.
#[inline(never)]
fn add(sum: &mut Option<Money>, part: Option<&Money>) {
    *sum = sum.as_ref().zip(part).map(|(sum, part)| sum.plus(*part));
}

/// The kinds of work of which little or nothing is taken, within the limits of their statute.
fn statute(setting: Setting) -> Option<&'static str> {
    let of = [Setting::FlexiJob, Setting::StudentJob, Setting::LocalEmployment, Setting::Association];
    of.contains(&setting).then(|| setting.word())
}

/// The first day after another on which a parameter has a value.
fn next_known(law: &Law, param: Param, day: Day) -> Option<Day> {
    let later = param.table().rows.iter().map(|row| row.from()).filter(|from| *from > day);
    later.into_iter().find(|from| law.lookup(param, *from).known().is_some())
}

/// The wages of the months of a scenario; what repeats is not reckoned again.
#[derive(Default)]
pub(super) struct Wages {
    known: Vec<(Vec<usize>, Option<i32>, Arc<WageParts>)>,
}

impl Wages {
    /// The wages of a month.
    pub(super) fn of(
        &mut self,
        ctx: &Context,
        plan: &Plan,
        month: Month,
        shared: &mut Shared,
    ) -> Option<Arc<WageParts>> {
        let days = month.days();
        // Somebody who takes up an own business again has no wage.
        let paid = |(_, going): &(usize, &Going)| {
            let has_wage = match going.activity {
                Activity::EmployeeWork(_) => true,
                Activity::FullResumption(work) => work.gross_monthly > Money::ZERO,
                _ => false,
            };
            has_wage && going.touches(days)
        };
        let (key, here): (Vec<usize>, Vec<&Going>) = plan.goings.iter().enumerate().filter(paid).unzip();
        if here.is_empty() {
            return None;
        }
        let whole = here.iter().all(|going| {
            going.days.iter().any(|period| period.overlap(days) == Some(days))
                && match going.activity {
                    Activity::EmployeeWork(job) => job.hours_by_month.iter().all(|attested| attested.month != month),
                    _ => true,
                }
        });
        let law = shared.wage_law(ctx.law, month.first_day());
        let same = |(places, from, _): &&(Vec<usize>, Option<i32>, Arc<WageParts>)| *from == law && *places == key;
        if let Some((_, _, known)) = self.known.iter().find(|known| whole && same(known)) {
            return Some(Arc::clone(known));
        }
        let mut limits = Limits::default();
        let wage = |going: &&Going| match going.activity {
            Activity::EmployeeWork(job) => {
                Some((gross_wage(ctx, job, &going.days, month, &mut limits)?, worker(job), setting(job)))
            }
            Activity::FullResumption(work) => {
                let wage = full_wage(ctx, work.gross_monthly, &going.days, month, &mut limits)?;
                Some((wage, worker_in_full(ctx, work), Setting::Regular))
            }
            _ => None,
        };
        let wages = here.iter().filter_map(wage).collect();
        let parts = Arc::new(WageParts::of(ctx, month, wages, shared, limits));
        if whole {
            self.known.push((key, law, Arc::clone(&parts)));
        }
        Some(parts)
    }
}

fn worker(job: &EmployeeWork) -> Worker {
    job.worker.unwrap_or(Worker::WhiteCollar)
}

fn setting(job: &EmployeeWork) -> Setting {
    job.setting.unwrap_or(Setting::Regular)
}

fn worker_in_full(ctx: &Context, work: &FullResumption) -> Worker {
    work.worker.or(ctx.case.incapacity.worker).unwrap_or(Worker::WhiteCollar)
}

/// A wage of before the illness, for the days of a month before the fund pays; nothing is told of it. Hours below full time
/// (the legal week is assumed to be full time) make it part-time work.
pub(super) fn wage_before(
    ctx: &Context,
    (wage, weekly): WageBefore,
    month: Month,
    part: Option<(u32, u32)>,
    shared: &mut Shared,
) -> WageParts {
    let share =
        |(count, all): (u32, u32)| wage.days(count).over(all.into()).round(ctx.law.decimals(Param::RoundWagePart));
    let full_time = ctx.law.decimal(Param::FullTimeWeek, month.first_day()).map(|week| Hours::new(week.value));
    let part_time = weekly.zip(full_time).filter(|(weekly, full_time)| weekly < full_time);
    let measure = match (part_time, part) {
        (Some((weekly, full_time)), _) => Measure::Share { wage, weekly, full_time, part },
        (None, Some((count, all))) => Measure::Days { count, all },
        (None, None) => Measure::FullTime,
    };
    let amount = part.map_or(wage, share);
    let gross = GrossWage { amount, full_month: wage, measure, hours: None, steps: Vec::new() };
    let worker = ctx.case.incapacity.worker.unwrap_or(Worker::WhiteCollar);
    WageParts::of(ctx, month, vec![(gross, worker, Setting::Regular)], shared, Limits::default())
}
