//! Work bonus (werkbonus / bonus à l'emploi): law of 20 December 1999, art. 2; royal decree of 17 January 2000, art. 1.

use rust_decimal::Decimal;

use super::super::values::Values;
use super::{Job, Measure};
use crate::case::Worker;
use crate::explain::{AddStep, Arg, Sources, Step, StepId, args};
use crate::law::{Param, Status};
use crate::units::{Money, divide, multiply, round, subtract};

/// Half a hundredth: how far a number rounded to two decimals can be off.
const HALF_HUNDREDTH: Decimal = Decimal::from_parts(5, 0, 0, false, 3);
/// How far a part of a month differs at most between weeks of five and of six days.
const PART_OF_MONTH: Decimal = Decimal::from_parts(8, 0, 0, false, 2);
/// Most working days of a month, in weeks of five days: 23 fifths of a week.
const MOST_WEEKS: Decimal = Decimal::from_parts(46, 0, 0, false, 1);

/// The two parts of the bonus; before April 2024 it has no parts, and all of it is `a`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct WorkBonus {
    /// Part A, up to the highest limit.
    pub(crate) a: Money,
    /// Part B, for the lowest wages.
    pub(crate) b: Money,
}

/// The wage that the bonus looks at, as if the work were full-time, and the part of the month that is worked.
struct Reference {
    /// S, the reference wage.
    wage: Money,
    /// The part worked, to hundredths, at most 1.
    fraction: Decimal,
    /// How far S can be off.
    wage_error: Decimal,
    /// How far the part can be off.
    fraction_error: Decimal,
}

/// One part of the bonus, before the fraction.
#[derive(Clone, Copy)]
struct Part {
    amount: Money,
    most: Money,
    from: Money,
    to: Money,
    /// How much of the bonus a euro more of S takes away, here.
    slope: Decimal,
}

impl WorkBonus {
    /// Both parts.
    pub(crate) fn sum(self) -> Money {
        self.a.plus(self.b)
    }

    /// That of two jobs or months together.
    #[inline(never)]
    pub(crate) fn plus(self, other: WorkBonus) -> WorkBonus {
        WorkBonus { a: self.a.plus(other.a), b: self.b.plus(other.b) }
    }

    /// That of so many months.
    pub(crate) fn times(self, months: u32) -> WorkBonus {
        WorkBonus { a: self.a.days(months), b: self.b.days(months) }
    }

    /// The bonus of a job, not above its contribution, and how far each part can be off.
    pub(super) fn of(
        values: &mut Values,
        job: Job,
        contribution: Money,
        steps: &mut Vec<Step>,
    ) -> (WorkBonus, WorkBonus) {
        let reference = Reference::of(values, job, steps);
        let parts = match values.knows(Param::WorkBonusRateA) {
            true => WorkBonus::two_parts(values, job, &reference, steps),
            false => WorkBonus::table(values, job, &reference, steps),
        };
        let cents = values.decimals(Param::RoundWorkBonus);
        let of_month = |part: &Option<Part>| match part {
            Some(part) => part.amount.times(reference.fraction).round(cents),
            None => Money::ZERO,
        };
        let full = WorkBonus { a: of_month(&parts.0), b: of_month(&parts.1) };
        // Part B is cut first.
        let capped_a = full.a.min(contribution);
        let bonus = WorkBonus { a: capped_a, b: full.b.min(contribution.minus(capped_a)) };
        if bonus != full {
            let id = StepId::WorkBonusCapped;
            let param = (source(values), Status::Official);
            values.explain(steps, id, args!(id; full.sum(), contribution), &bonus.sum(), param);
        }
        let margin = |part: &Option<Part>| {
            let Some(part) = part else { return Money::ZERO };
            let by_fraction = part.amount.times(reference.fraction_error);
            let by_wage = Money::new(multiply(part.slope, multiply(reference.wage_error, reference.fraction)));
            by_fraction.plus(by_wage).round(cents)
        };
        (bonus, WorkBonus { a: margin(&parts.0), b: margin(&parts.1) })
    }

    /// Since April 2024: parts A and B.
    ///
    /// `S1 = 103 %`, `S1bis = 131.5328 %` of the guaranteed minimum income; `S2` is published. Part A is `VA` up to S1bis
    /// and falls to nothing at S2, part B is `VB` up to S1 and falls to nothing at S1bis; blue-collar workers have 108 % of
    /// both. Slopes to 4 decimals, amounts to the cent. The bonus is that of full-time work, times the part worked: the
    /// list of workers for whom hours count names those who resume work in part after an illness (NSSO).
    fn two_parts(
        values: &mut Values,
        job: Job,
        reference: &Reference,
        steps: &mut Vec<Step>,
    ) -> (Option<Part>, Option<Part>) {
        let minimum = values.money(Param::MinimumIncome);
        let cents = values.decimals(Param::RoundWorkBonus);
        let low = minimum.percent(values.percent(Param::WorkBonusLimitLow)).round(cents);
        let middle = minimum.percent(values.percent(Param::WorkBonusLimitMiddle)).round(cents);
        let high = values.money(Param::WorkBonusLimitHigh);
        let blue = (job.worker == Worker::BlueCollar).then(|| values.percent(Param::BlueCollarBase));
        let mut most = |rate| {
            let white = minimum.percent(values.percent(rate)).round(cents);
            blue.map_or(white, |blue| white.percent(blue).round(cents))
        };
        let (most_a, most_b) = (most(Param::WorkBonusRateA), most(Param::WorkBonusRateB));
        let slope = values.decimals(Param::RoundWorkBonusSlope);
        let a = Part::of(reference.wage, most_a, middle, high, slope, cents);
        let b = Part::of(reference.wage, most_b, low, middle, slope, cents);
        for (id, part, param) in
            [(StepId::WorkBonusPartA, &a, Param::WorkBonusRateA), (StepId::WorkBonusPartB, &b, Param::WorkBonusRateB)]
        {
            let arguments = args!(id; reference.wage, part.most, part.from, part.to, reference.fraction);
            let amount = part.amount.times(reference.fraction).round(cents);
            values.explain(steps, id, arguments, &amount, (param, Status::Official));
        }
        (Some(a), Some(b))
    }

    /// Before April 2024: one amount, from a printed table.
    ///
    /// `R` up to `S1`, then `R - slope x (S - S1)` up to the highest wage. From July 2023 a raised `R` and slope count up to
    /// a wage between the two; `S1` is the same. Blue-collar workers have amounts of their own. To the cent.
    fn table(
        values: &mut Values,
        job: Job,
        reference: &Reference,
        steps: &mut Vec<Step>,
    ) -> (Option<Part>, Option<Part>) {
        let blue = job.worker == Worker::BlueCollar;
        let raised =
            values.knows(Param::WorkBonusRaisedLimit) && reference.wage <= values.money(Param::WorkBonusRaisedLimit);
        let (most, slope) = match (raised, blue) {
            (false, false) => (Param::WorkBonusTableMostWhite, Param::WorkBonusTableSlopeWhite),
            (false, true) => (Param::WorkBonusTableMostBlue, Param::WorkBonusTableSlopeBlue),
            (true, false) => (Param::WorkBonusRaisedMostWhite, Param::WorkBonusRaisedSlopeWhite),
            (true, true) => (Param::WorkBonusRaisedMostBlue, Param::WorkBonusRaisedSlopeBlue),
        };
        let (most, slope) = (values.money(most), values.percent(slope));
        let (from, to) = (values.money(Param::WorkBonusTableLow), values.money(Param::WorkBonusTableHigh));
        let cents = values.decimals(Param::RoundWorkBonus);
        let part = Part::sloped(reference.wage, most, (from, to), slope.fraction(), cents);
        let id = StepId::WorkBonusTable;
        let arguments = args!(id; reference.wage, most, slope, from, to, reference.fraction);
        let amount = part.amount.times(reference.fraction).round(cents);
        values.explain(steps, id, arguments, &amount, (Param::WorkBonusTableMostWhite, Status::Official));
        (Some(part), None)
    }
}

/// The parameter whose article the bonus of that day is explained with.
pub(super) fn source(values: &Values) -> Param {
    match values.knows(Param::WorkBonusRateA) {
        true => Param::WorkBonusRateA,
        false => Param::WorkBonusTableMostWhite,
    }
}

impl Part {
    fn of(reference: Money, most: Money, from: Money, to: Money, slope_decimals: u32, cents: u32) -> Part {
        let slope = round(divide(most.decimal(), to.minus(from).decimal()), slope_decimals);
        Part::sloped(reference, most, (from, to), slope, cents)
    }

    /// The whole amount up to `from`, nothing above `to`, and between them less `slope` of what is above `from`.
    fn sloped(reference: Money, most: Money, (from, to): (Money, Money), slope: Decimal, cents: u32) -> Part {
        if reference <= from {
            return Part { amount: most, most, from, to, slope: Decimal::ZERO };
        }
        if reference > to {
            return Part { amount: Money::ZERO, most, from, to, slope: Decimal::ZERO };
        }
        let lost = Money::new(multiply(slope, reference.minus(from).decimal()));
        Part { amount: most.minus(lost).round(cents).max(Money::ZERO), most, from, to, slope }
    }
}

impl Reference {
    fn of(values: &Values, job: Job, steps: &mut Vec<Step>) -> Reference {
        let cents = values.decimals(Param::RoundWorkBonus);
        let hundredths = values.decimals(Param::RoundWorkBonusFraction);
        let part = |worked: Decimal, whole: Decimal| round(divide(worked, whole), hundredths).min(Decimal::ONE);
        let exact =
            |wage, fraction| Reference { wage, fraction, wage_error: Decimal::ZERO, fraction_error: Decimal::ZERO };
        let gross = job.wage.amount;
        let explain = |steps: &mut Vec<Step>, id: StepId, numbers: &[Arg], reference: &Reference| {
            let status = if reference.fraction_error.is_zero() { Status::Official } else { Status::Assumed };
            steps.add(Step::eur(id, numbers, reference.wage, Sources::rule(Param::WorkBonusRateA, status)));
        };
        match job.wage.measure {
            Measure::FullTime => {
                let reference = exact(gross, Decimal::ONE);
                let id = StepId::WorkBonusFullTime;
                explain(steps, id, args!(id; gross), &reference);
                reference
            }
            Measure::Attested { hours, full_time } => {
                let (worked, whole) = (hours.decimal(), full_time.decimal());
                let wage = gross.over(worked).round(cents).times(whole);
                let fraction = part(worked, whole);
                let reference = exact(wage, fraction);
                let id = StepId::WorkBonusByHours;
                explain(steps, id, args!(id; gross, hours, full_time, fraction), &reference);
                reference
            }
            Measure::Share { wage, weekly, full_time, part: month } => {
                let (worked, whole) = (weekly.decimal(), full_time.decimal());
                let (count, all) = month.unwrap_or((1, 1));
                let fraction = part(multiply(worked, Decimal::from(count)), multiply(whole, Decimal::from(all)));
                let of_month = month.map_or(Decimal::ZERO, |_| multiply(PART_OF_MONTH, divide(worked, whole)));
                let reference = Reference {
                    wage: wage.times(whole).over(worked).round(cents),
                    fraction,
                    wage_error: multiply(HALF_HUNDREDTH, multiply(whole, MOST_WEEKS)),
                    fraction_error: HALF_HUNDREDTH.max(of_month),
                };
                let id = StepId::WorkBonusByShare;
                explain(steps, id, args!(id; wage, weekly, full_time, fraction), &reference);
                reference
            }
            Measure::Days { count, all } => {
                let (worked, whole) = (Decimal::from(count), Decimal::from(all));
                let wage = gross.over(worked).round(cents).times(whole);
                let fraction = part(worked, whole);
                let wage_error = subtract(wage.decimal(), job.wage.full_month.decimal()).abs();
                let reference = Reference { wage, fraction, wage_error, fraction_error: PART_OF_MONTH };
                let id = StepId::WorkBonusByDays;
                explain(steps, id, args!(id; gross, count, all, fraction), &reference);
                reference
            }
        }
    }
}
