//! The shape of what comes out: see the contract in the README for the meaning of each field.

mod month;
mod step;
mod year;

use serde::Serialize;

pub use month::{
    BenefitMonth, Certainty, Guaranteed, MonthOutcome, PhaseName, Premium, Segment, WageCertainty, WageMonth,
};
pub use step::{ExplainedStep, Explanation};
pub use year::{SetAside, SettlementRange, SpecialContributionRange, TaxQuestion, YearOutcome};

use crate::explain::{Args, Limit};
use crate::law::Article;
use crate::rules::activity::training::PAID_LATER;
use crate::units::{Day, Money};

/// What a case gives: every scenario, month by month.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Outcome {
    /// Version of the shape.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "1"))]
    pub schema: u32,
    /// What it was computed with; the same receipt gives the same cents.
    pub receipt: Receipt,
    /// The wage of before the illness under the rules of the first month shown; absent: that wage is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub before_illness: Option<WageMonth>,
    /// The scenarios; the first is `baseline`, without any activity.
    pub scenarios: Vec<ScenarioOutcome>,
}

/// The engine, the law and the case that an outcome came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Receipt {
    /// Version of the engine.
    pub engine: &'static str,
    /// Day on which the law was last checked.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub law: Day,
    /// SHA-256 over the law files.
    pub law_hash: &'static str,
    /// SHA-256 over the case as it was read.
    pub case_hash: String,
}

/// Which engine and which law a build has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Version {
    /// Version of the engine.
    pub engine: &'static str,
    /// Version of the law: the day of the last check.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub law: Day,
    /// The last day on which the law is known.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub law_known_until: Day,
    /// SHA-256 over the law files.
    pub law_hash: &'static str,
}

/// One scenario.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ScenarioOutcome {
    /// Its id.
    pub id: String,
    /// Its name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub label: Option<String>,
    /// The months of the horizon.
    pub months: Vec<MonthOutcome>,
    /// The settlement of each year that the months touch.
    pub years: Vec<YearOutcome>,
    /// Over all months.
    pub total: Total,
    /// Duties and changes, dated.
    pub calendar: Vec<CalendarEvent>,
    /// What is assumed or not modelled for this case.
    pub limits: Vec<Limit>,
}

/// Sums over the horizon.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Total {
    /// Benefit, wage and premiums, gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// Sum of the months' `net`.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub net: Money,
    /// What the fund transfers.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub fund_pays: Money,
    /// The gross wage.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub wage_gross: Money,
    /// `net` less that of the baseline: before the settlement of the year. While `net_complete` is false a wage is not in
    /// it, so it is not what work brings: see `gross_difference_with_baseline`.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub difference_with_baseline: Money,
    /// `gross` less that of the baseline.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross_difference_with_baseline: Money,
    /// False while a month has a wage whose net is not known.
    pub net_complete: bool,
    /// The premiums of a training, for its hours and its success; absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub training_premiums: Option<Money>,
}

impl Total {
    /// One more month.
    pub(super) fn add(&mut self, month: &MonthOutcome) {
        self.gross = self.gross.plus(month.gross);
        self.net = self.net.plus(month.net);
        self.fund_pays = self.fund_pays.plus(month.fund_pays);
        self.wage_gross = self.wage_gross.plus(month.wage.as_ref().map_or(Money::ZERO, |wage| wage.gross));
        self.net_complete &= month.net_complete;
        for premium in month.premiums.iter().filter(|premium| PAID_LATER.contains(&premium.kind)) {
            let sum = self.training_premiums.get_or_insert(Money::ZERO);
            *sum = sum.plus(premium.gross);
        }
    }

    pub(super) fn compare(&mut self, baseline: &Total) {
        self.difference_with_baseline = self.net.minus(baseline.net);
        self.gross_difference_with_baseline = self.gross.minus(baseline.gross);
    }
}

/// A dated duty or change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct CalendarEvent {
    /// The day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub on: Day,
    /// Stable id, a key of every language file.
    pub kind: &'static str,
    /// The numbers in the sentence.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub args: Args,
    /// The articles.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Article[]"))]
    pub cites: Vec<&'static Article>,
}
