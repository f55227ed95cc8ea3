//! The search for what fits: every reason is tried, with the days of the month and, when nothing fits, with other days.

use rust_decimal::Decimal;

use super::{Cause, Finding, NEARBY, amount, premiums};
use crate::case::{Activity, Basis, Case, Family, Payment};
use crate::explain::{Arg, Args, CauseId, StepId, args};
use crate::law::Param;
use crate::rules::Context;
use crate::simulate::curve::at;
use crate::simulate::outcome::{ExplainedStep, MonthOutcome};
use crate::simulate::scenario::paid_for;
use crate::simulate::shared::Shared;
use crate::simulate::timeline::Timeline;
use crate::units::{Day, Hours, Money, Percent, Period};

/// How many findings are given at most.
const MOST: usize = 6;
/// From how many days after its first day a month may have been paid: days of before it may have come with it.
const EARLIEST: i32 = -7;
/// The steps that withhold.
const TAXES: [StepId; 2] = [StepId::WithholdingTax, StepId::WithholdingTaxFloor];
const PENSIONS: [StepId; 1] = [StepId::PensionDeduction];

/// What was paid, what is simulated, and what fits so far.
pub(super) struct Search<'a> {
    ctx: &'a Context<'a>,
    timeline: &'a Timeline,
    activities: &'a [Activity],
    payment: &'a Payment,
    month: &'a MonthOutcome,
    /// The sets of days that each reason is tried with.
    days: Vec<Period>,
    findings: Vec<Finding>,
}

impl<'a> Search<'a> {
    pub(super) fn of(
        ctx: &'a Context<'a>,
        timeline: &'a Timeline,
        activities: &'a [Activity],
        payment: &'a Payment,
        month: &'a MonthOutcome,
    ) -> Search<'a> {
        Search { ctx, timeline, activities, payment, month, days: vec![payment.month.days()], findings: Vec::new() }
    }

    /// Every reason that fits: to the cent first, then to a cent a day, in the order in which they are tried.
    pub(super) fn findings(mut self) -> Vec<Finding> {
        self.withheld();
        self.hours();
        self.reasons();
        self.other_days();
        self.attempt(None, self.ctx.case, self.timeline, self.activities);
        if self.findings.is_empty() {
            // So many attempts fit to a cent a day by chance.
            self.reasons();
            self.findings.retain(|finding| finding.left == Money::ZERO);
        }
        let expected = self.expected();
        let mut ranked = Vec::new();
        for sure in [true, false] {
            for finding in &self.findings {
                let fits = finding.left == Money::ZERO || finding.amount == expected;
                if fits == sure && ranked.len() < MOST {
                    ranked.push(finding.clone());
                }
            }
        }
        ranked
    }

    fn expected(&self) -> Money {
        amount(self.month, self.payment)
    }

    /// What can be another way besides hours and days.
    fn reasons(&mut self) {
        self.changes();
        self.letter();
        self.family();
        self.declared();
    }

    /// From here on with the days that may have been paid instead of the month: fewer at its end, fewer at its start, or some
    /// of before it.
    fn other_days(&mut self) {
        let month = self.payment.month.days();
        let last = month.to.number().saturating_sub(month.from.number());
        self.days.clear();
        for more in EARLIEST..=last {
            let from = month.from.plus_days(more);
            self.days.push(Period { from, to: month.to });
            if more >= 0 {
                self.days.push(Period { from: month.from, to: from });
            }
        }
    }

    /// Simulates the month another way, for each set of days.
    #[inline(never)]
    fn attempt(&mut self, cause: Option<Cause>, case: &Case, timeline: &Timeline, activities: &[Activity]) {
        let ctx = Context::new(self.ctx.law, case);
        let mut shared = Shared::amounts();
        let months = paid_for(&ctx, timeline, &mut shared, activities, self.payment.month, &self.days);
        for (other, paid) in months.iter().zip(self.days.clone()) {
            let mut causes = Vec::new();
            if paid != self.payment.month.days() {
                if other.benefit.days == self.month.benefit.days {
                    continue;
                }
                let id = CauseId::DaysPaid;
                causes.push(named(id, args!(id; other.benefit.days, paid.from, paid.to)));
            }
            causes.extend(cause.clone());
            let (ours, theirs) = (&self.month.explanation, &other.explanation);
            let mut place = 0_usize;
            while let (Some(one), Some(other)) = (ours.get(place), theirs.get(place))
                && one.id == other.id
                && one.same(other)
            {
                place = place.saturating_add(1);
            }
            self.add(causes, amount(other, self.payment), ours.get(place), theirs.get(place));
        }
    }

    /// A case in which something is another way.
    #[inline(never)]
    fn in_case(&mut self, id: CauseId, args: &[Arg], case: &Case) {
        let timeline = Timeline::of(&Context::new(self.ctx.law, case), &mut Shared::amounts());
        self.attempt(Some(named(id, args)), case, &timeline, self.activities);
    }

    /// A plan in which something is another way.
    #[inline(never)]
    fn in_plan(&mut self, id: CauseId, args: &[Arg], activities: &[Activity]) {
        self.attempt(Some(named(id, args)), self.ctx.case, self.timeline, activities);
    }

    /// Cents rounded elsewhere, other withholding, and premiums paid apart: no rule is another one, so nothing is simulated.
    fn withheld(&mut self) {
        let (month, expected) = (self.month, self.expected());
        let id = CauseId::Rounding;
        self.add(vec![named(id, args!(id; month.benefit.days))], expected, None, None);
        let (tax, pension) = (month.benefit.withholding_tax, month.benefit.pension_deduction);
        let both = tax.plus(pension);
        if self.payment.gross {
            self.without(CauseId::NetForGross, both, Money::ZERO.minus(both), &TAXES);
        } else {
            self.without(CauseId::NothingWithheld, both, both, &TAXES);
            if tax > Money::ZERO && pension > Money::ZERO {
                self.without(CauseId::TaxNotWithheld, tax, tax, &TAXES);
                self.without(CauseId::PensionNotWithheld, pension, pension, &PENSIONS);
            }
        }
        let premiums = premiums(month);
        self.without(CauseId::PremiumsApart, premiums, Money::ZERO.minus(premiums), &[]);
    }

    #[inline(never)]
    fn without(&mut self, id: CauseId, part: Money, more: Money, at: &[StepId]) {
        let step = self.month.explanation.iter().find(|step| at.contains(&step.id));
        self.add(vec![named(id, args!(id; part))], self.expected().plus(more), step, None);
    }

    /// No work, and other hours of it: each whole percent of full time, the most first, because up to a fifth nothing changes
    /// and the most of them are said.
    fn hours(&mut self) {
        let month = self.payment.month.days();
        for (place, activity) in self.activities.iter().enumerate() {
            let Activity::EmployeeWork(job) = activity else { continue };
            if job.from > month.to || job.to.is_some_and(|to| to < month.from) {
                continue;
            }
            for percent in (0..=100_u32).rev() {
                let hours = Money::new(job.full_time_hours.decimal()).percent(Percent::new(percent.into())).round(2);
                let hours = Hours::new(hours.decimal());
                let activities = at(self.activities, place, job, hours);
                let id = CauseId::HoursCounted;
                match percent {
                    0 => self.in_plan(CauseId::WorkNotCounted, &[], &activities),
                    _ => self.in_plan(id, args!(id; hours, job.full_time_hours), &activities),
                }
            }
        }
    }

    /// What changes near the month, applied late or early.
    fn changes(&mut self) {
        let days = self.payment.month.days();
        let (from, to) = (days.from.plus_days(-NEARBY), days.to.plus_days(NEARBY));
        let timeline = self.timeline;
        for day in timeline.entitlements.iter().map(|one| one.days.from) {
            if day < from || day > to {
                continue;
            }
            if day <= days.to {
                self.change([CauseId::PhaseNotYet, CauseId::AmountsNotYet], day, day.previous(), days.to.next());
            }
            if day > days.from {
                self.change([CauseId::PhaseAlready, CauseId::AmountsAlready], day, day, days.from);
            }
        }
    }

    /// A change by the length of the incapacity that comes on another day, or a change of the amounts with those of a day on its
    /// other side as well.
    fn change(&mut self, [length, amounts]: [CauseId; 2], day: Day, like: Day, moved: Day) {
        let clock = self.ctx.clock;
        let number = clock.month_on(day);
        if number > 1 && clock.first_day_of(number) == day {
            let mut case = self.ctx.case.clone();
            case.incapacity.start = clock.start().plus_days(moved.number().saturating_sub(day.number()));
            self.in_case(length, args!(length; day), &case);
        } else {
            let timeline = self.timeline.carried(like, day);
            self.attempt(Some(named(amounts, args!(amounts; day))), self.ctx.case, &timeline, self.activities);
        }
    }

    /// The letter on the other side of the index step before it or after it.
    fn letter(&mut self) {
        let Basis::DailyBenefit { on, .. } = self.ctx.case.incapacity.basis else { return };
        let mut before = None;
        for row in Param::IndexSteps.table().rows {
            let step = row.from();
            if step > on {
                self.letter_on(CauseId::LetterAfter, step, step);
                break;
            }
            before = Some(step);
        }
        if let Some(step) = before {
            self.letter_on(CauseId::LetterBefore, step, step.previous());
        }
    }

    fn letter_on(&mut self, id: CauseId, step: Day, day: Day) {
        let mut case = self.ctx.case.clone();
        if day >= case.incapacity.start
            && let Basis::DailyBenefit { on, .. } = &mut case.incapacity.basis
        {
            *on = day;
            self.in_case(id, args!(id; step), &case);
        }
    }

    fn family(&mut self) {
        let now = self.ctx.case.person.family_on(self.payment.month.first_day());
        for family in [Family::WithDependants, Family::Single, Family::Cohabiting] {
            if family != now {
                let mut case = self.ctx.case.clone();
                case.person.family = family;
                case.person.family_changes.clear();
                let id = CauseId::Family;
                self.in_case(id, args!(id; family.word()), &case);
            }
        }
    }

    /// Work that the fund takes as declared late, by each day of the month on which it may have been; or as not late.
    fn declared(&mut self) {
        let month = self.payment.month.days();
        for (place, activity) in self.activities.iter().enumerate() {
            let mut activities = self.activities.to_vec();
            let mut day = activity.dates().0.max(month.from);
            while day <= month.to.next() {
                let declared = match activities.get_mut(place) {
                    Some(Activity::EmployeeWork(work)) => &mut work.declared_on,
                    Some(Activity::SelfEmployedWork(work)) => &mut work.declared_on,
                    _ => break,
                };
                if place_was_declared(activity) {
                    *declared = None;
                    self.in_plan(CauseId::NotLate, &[], &activities);
                    break;
                }
                *declared = Some(day);
                let id = CauseId::LateDeclaration;
                self.in_plan(id, args!(id; day), &activities);
                day = day.next();
            }
        }
    }

    /// Adds what fits to a cent a day. The same amount for reasons of the same kind is said once.
    fn add(
        &mut self,
        causes: Vec<Cause>,
        amount: Money,
        simulated: Option<&ExplainedStep>,
        instead: Option<&ExplainedStep>,
    ) {
        let left = self.payment.amount.minus(amount);
        let cents = Money::new(Decimal::new(self.month.benefit.days.into(), 2));
        if left > cents || Money::ZERO.minus(left) > cents {
            return;
        }
        // What changes nothing explains nothing, but for the rounding, which comes first.
        if amount == self.expected() && !self.findings.is_empty() {
            return;
        }
        let same = |one: &Finding| {
            one.amount == amount
                && one.causes.len() == causes.len()
                && one.causes.iter().zip(&causes).all(|(one, other)| one.kind == other.kind)
        };
        if !self.findings.iter().any(same) {
            let (simulated, instead) = (simulated.cloned(), instead.cloned());
            self.findings.push(Finding { causes, amount, left, simulated, instead });
        }
    }
}

fn place_was_declared(activity: &Activity) -> bool {
    match activity {
        Activity::EmployeeWork(work) => work.declared_on.is_some(),
        Activity::SelfEmployedWork(work) => work.declared_on.is_some(),
        _ => false,
    }
}

fn named(id: CauseId, args: &[Arg]) -> Cause {
    Cause { kind: id.id(), args: Args::new(id.names(), args) }
}
