//! Reads the values that a rule needs, and keeps their weakest status for its step.

use rust_decimal::Decimal;

use crate::explain::{Arg, Sources, Step, StepId};
use crate::law::{Law, Param, Status};
use crate::units::{Day, Money, Percent};

/// The law of a day, for a rule that needs many values of it.
///
/// A value that no source gives is read as nothing and remembered: [`Values::complete`] says so once, at the end.
pub(crate) struct Values<'a> {
    law: &'a Law,
    day: Day,
    weakest: Status,
    complete: bool,
    /// Whether anybody reads the steps.
    explained: bool,
    /// What each scale asked so far: one situation often asks it of the same amount as another.
    scales: Vec<(Scale, Money)>,
}

/// A scale by its first limit and rate, with the amount and the rounding.
type Scale = (Option<Param>, Option<Param>, Money, Option<u32>);

impl<'a> Values<'a> {
    /// The values of a day, to be explained.
    pub(crate) fn on(law: &'a Law, day: Day) -> Values<'a> {
        Values { law, day, weakest: Status::Official, complete: true, explained: true, scales: Vec::new() }
    }

    /// The values of a day, for an amount that nobody explains.
    pub(crate) fn unexplained(law: &'a Law, day: Day) -> Values<'a> {
        Values { explained: false, ..Values::on(law, day) }
    }

    /// The same values, for an amount that nobody explains.
    pub(crate) fn again(&self) -> Values<'a> {
        Values::unexplained(self.law, self.day)
    }

    /// A number without a unit.
    #[inline(never)]
    pub(crate) fn number(&mut self, param: Param) -> Decimal {
        let Some(known) = self.law.lookup(param, self.day).known() else {
            self.complete = false;
            return Decimal::ZERO;
        };
        self.weakest = self.weakest.max(known.status);
        known.value
    }

    /// An amount.
    #[inline(never)]
    pub(crate) fn money(&mut self, param: Param) -> Money {
        Money::new(self.number(param))
    }

    /// A percentage.
    #[inline(never)]
    pub(crate) fn percent(&mut self, param: Param) -> Percent {
        Percent::new(self.number(param))
    }

    /// Whether a value is known on the day; it counts for nothing else.
    pub(crate) fn knows(&self, param: Param) -> bool {
        self.law.lookup(param, self.day).known().is_some()
    }

    /// The number of decimals of a named rounding.
    pub(crate) fn decimals(&self, param: Param) -> u32 {
        self.law.decimals(param)
    }

    /// Adds a step under the article of a parameter, as sure as the least sure value read so far and as `status`; its
    /// amounts are printed to the cent. Nothing when nobody reads the steps.
    #[inline(never)]
    pub(crate) fn explain(
        &mut self,
        steps: &mut Vec<Step>,
        id: StepId,
        numbers: &[Arg],
        amount: &Money,
        (param, status): (Param, Status),
    ) {
        if self.explained {
            let cents = self.decimals(Param::RoundTaxLine);
            let sources = Sources::rule(param, self.weakest.max(status));
            let mut step = Step::eur(id, numbers, amount.round(cents), sources);
            step.args.round_amounts(cents);
            steps.push(step);
        }
    }

    /// Whether anybody reads the steps.
    pub(crate) const fn explained(&self) -> bool {
        self.explained
    }

    /// Whether every value that was asked for is known.
    pub(crate) const fn complete(&self) -> bool {
        self.complete
    }

    /// The weakest status of everything that was read.
    pub(crate) const fn weakest(&self) -> Status {
        self.weakest
    }

    /// What a scale asks of an amount: each part of it at its own rate. The first bracket begins at nothing, the others
    /// where `limits` say. With `decimals`, each bracket is rounded.
    #[inline(never)]
    pub(crate) fn scale(&mut self, amount: Money, limits: &[Param], rates: &[Param], decimals: Option<u32>) -> Money {
        let scale = (limits.first().copied(), rates.first().copied(), amount, decimals);
        if let Some((_, tax)) = self.scales.iter().find(|(known, _)| *known == scale) {
            return *tax;
        }
        let mut tax = Money::ZERO;
        let mut from = Money::ZERO;
        let mut ends = limits.iter();
        for rate in rates {
            if amount <= from {
                break;
            }
            let to = ends.next().map(|param| self.money(*param));
            let part = to.map_or(amount, |to| amount.min(to)).minus(from).percent(self.percent(*rate));
            tax = tax.plus(decimals.map_or(part, |decimals| part.round(decimals)));
            from = to.unwrap_or(amount);
        }
        self.scales.push((scale, tax));
        tax
    }
}
