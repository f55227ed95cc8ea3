//! The pieces that months are put together from: periods within which nothing changes, and what the fund does in them.

use std::sync::Arc;

use super::outcome::{ExplainedStep, PhaseName, Premium};
use crate::case::Family;
use crate::explain::Step;
use crate::rules::activity::own_work::Stage;
use crate::rules::supplements::ThirdPerson;
use crate::rules::withheld::pension_deduction::PensionDeduction;
use crate::rules::withheld::withholding_tax::Withholding;
use crate::units::{Day, Money, Percent, Period};

/// A period of a scenario within which nothing changes.
#[derive(Clone, Debug)]
pub(super) struct Cut {
    /// First to last day.
    pub(super) days: Period,
    /// The family situation.
    pub(super) family: Family,
    /// Which stretch of incapacity it lies in, by its place.
    pub(super) spell: Option<usize>,
    /// Which activities are going on, by their place in the plan.
    pub(super) active: Vec<usize>,
    /// How far the own activities are.
    pub(super) stages: Vec<Stage>,
    /// The index step in force.
    pub(super) index_from: Option<Day>,
    /// What each day gives.
    pub(super) day: Arc<DayOutcome>,
}

/// What a day gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DayOutcome {
    /// The phase.
    pub(super) phase: PhaseName,
    /// Before any cumulation with work.
    pub(super) daily_full: Money,
    /// The reduction by work.
    pub(super) reduction: Percent,
    /// The reduction by a sanction, when there is one.
    pub(super) sanction: Option<Percent>,
    /// After both.
    pub(super) daily_paid: Money,
    /// Why, up to the daily amount.
    pub(super) steps: Vec<Arc<Step>>,
    /// The 3.5 %, in invalidity.
    pub(super) pension: Option<PensionDeduction>,
    /// The withholding tax, when the fund pays.
    pub(super) withholding: Option<Withholding>,
    /// Help of a third person, when the fund pays.
    pub(super) third_person: Option<ThirdPerson>,
}

impl DayOutcome {
    /// A day on which the fund pays nothing, for one reason.
    pub(super) fn unpaid(phase: PhaseName, why: Arc<Step>) -> DayOutcome {
        DayOutcome {
            phase,
            daily_full: Money::ZERO,
            reduction: Percent::ZERO,
            sanction: None,
            daily_paid: Money::ZERO,
            steps: vec![why],
            pension: None,
            withholding: None,
            third_person: None,
        }
    }

    /// The same day without any payment, because the benefit is suspended.
    pub(super) fn suspended(self) -> DayOutcome {
        DayOutcome {
            phase: PhaseName::Suspended,
            reduction: Percent::ZERO,
            sanction: None,
            daily_paid: Money::ZERO,
            third_person: None,
            ..self
        }
    }

    /// Whether the fund pays.
    pub(super) fn paid(&self) -> bool {
        matches!(self.phase, PhaseName::Primary | PhaseName::Invalidity)
    }
}

impl Cut {
    /// Whether a segment goes on: nothing that a person would call a change lies between the two.
    pub(super) fn continues(&self, next: &Cut) -> bool {
        self.day.phase == next.day.phase
            && self.family == next.family
            && self.spell == next.spell
            && self.stages == next.stages
            && self.day.sanction == next.day.sanction
            && self.active == next.active
            && self.index_from == next.index_from
            && self.day.daily_full == next.day.daily_full
            && self.day.reduction == next.day.reduction
            && self.day.daily_paid == next.day.daily_paid
    }
}

/// A piece of a cut in a month: what its days give, how many are paid, and whether a segment begins with it.
#[derive(Clone, Debug)]
pub(super) struct Slice {
    /// What its days give.
    pub(super) day: Arc<DayOutcome>,
    /// How many of them are paid.
    pub(super) days: u32,
    /// Whether a segment begins with it.
    pub(super) begins: bool,
}

impl PartialEq for Slice {
    fn eq(&self, other: &Slice) -> bool {
        // Equal days are shared, so they are the same one.
        Arc::ptr_eq(&self.day, &other.day) && self.days == other.days && self.begins == other.begins
    }
}

/// What the fund does in a month, without the dates of the month.
pub(super) struct FundMonth {
    /// How many of them are paid.
    pub(super) days: u32,
    /// Sum of the segments.
    pub(super) gross: Money,
    /// The 3.5 %.
    pub(super) pension_deduction: Money,
    /// The withholding tax.
    pub(super) withholding_tax: Money,
    /// Help of a third person.
    pub(super) third_person: Option<Premium>,
    /// Why.
    pub(super) steps: Vec<ExplainedStep>,
}
