//! Reads the values that a rule needs, and keeps their articles and their weakest status for its step.

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
    sources: Option<Sources>,
    weakest: Status,
    complete: bool,
    /// Whether anybody asks for the articles.
    cited: bool,
}

impl<'a> Values<'a> {
    /// The values of a day, to be explained.
    pub(crate) fn on(law: &'a Law, day: Day) -> Values<'a> {
        Values { law, day, sources: None, weakest: Status::Official, complete: true, cited: true }
    }

    /// The values of a day, for an amount that nobody explains.
    pub(crate) fn unexplained(law: &'a Law, day: Day) -> Values<'a> {
        Values { cited: false, ..Values::on(law, day) }
    }

    /// A number without a unit.
    #[inline(never)]
    pub(crate) fn number(&mut self, param: Param) -> Decimal {
        let Some(known) = self.law.lookup(param, self.day).known() else {
            self.complete = false;
            return Decimal::ZERO;
        };
        if self.cited {
            self.weakest = self.weakest.max(known.status);
            self.sources = Some(match self.sources.take() {
                Some(sources) => sources.and(&known),
                None => Sources::of(&known),
            });
        }
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

    /// The number of decimals of a named rounding.
    pub(crate) fn decimals(&self, param: Param) -> u32 {
        self.law.decimals(param)
    }

    /// The sources of what was read since the last call; at best as sure as `status`.
    #[inline(never)]
    pub(crate) fn sources(&mut self, status: Status) -> Sources {
        self.sources.take().map_or_else(|| Sources::list(Vec::new(), status), |sources| sources.at_most(status))
    }

    /// Adds a step with the sources of what was read since the last one, when the amounts are explained. Its amounts are
    /// printed to the cent.
    #[inline(never)]
    pub(crate) fn explain(
        &mut self,
        steps: &mut Vec<Step>,
        id: StepId,
        numbers: &[Arg],
        amount: &Money,
        status: Status,
    ) {
        if self.cited {
            let cents = self.decimals(Param::RoundTaxLine);
            let sources = self.sources(status);
            let mut step = Step::eur(id, numbers, amount.round(cents), sources);
            step.args.round_amounts(cents);
            steps.push(step);
        }
    }

    /// Whether the amounts are explained.
    pub(crate) const fn cited(&self) -> bool {
        self.cited
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
        tax
    }
}
