//! The shape of what comes out: see the contract in the README for the meaning of each field.

use std::ops::Deref;
use std::sync::Arc;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::explain::{Args, Limit, Step};
use crate::law::{Article, Status};
use crate::units::{Day, Hours, Money, Month, Percent};
use crate::words::words;

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
}

impl Total {
    /// One more month.
    pub(super) fn add(&mut self, month: &MonthOutcome) {
        self.gross = self.gross.plus(month.gross);
        self.net = self.net.plus(month.net);
        self.fund_pays = self.fund_pays.plus(month.fund_pays);
        self.wage_gross = self.wage_gross.plus(month.wage.as_ref().map_or(Money::ZERO, |wage| wage.gross));
        self.net_complete &= month.net_complete;
    }

    pub(super) fn compare(&mut self, baseline: &Total) {
        self.difference_with_baseline = self.net.minus(baseline.net);
        self.gross_difference_with_baseline = self.gross.minus(baseline.gross);
    }
}

/// One month.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct MonthOutcome {
    /// The month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub month: Month,
    /// The benefit.
    pub benefit: BenefitMonth,
    /// The wage of the permitted work.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub wage: Option<WageMonth>,
    /// The wage paid by the employer in the first weeks; absent: not computed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub guaranteed_wage: Option<Guaranteed>,
    /// What the fund pays on top of the benefit.
    pub premiums: Vec<Premium>,
    /// Benefit, wage and premiums, gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// What the fund transfers: net benefit and premiums.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub fund_pays: Money,
    /// What reaches the account, as far as it is computed: see `net_complete`.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub net: Money,
    /// `net` less that of the same month of the baseline.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub difference_with_baseline: Money,
    /// False when the month has a wage whose net is not known: `net` is then what the fund transfers.
    pub net_complete: bool,
    /// Why.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Step[]"))]
    pub explanation: Explanation,
}

/// The benefit of a month.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct BenefitMonth {
    /// The parts of the month within which nothing changes.
    pub segments: Vec<Segment>,
    /// Days paid by the fund.
    pub days: u32,
    /// Sum of the segments.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// 3.5 % for the pension sector.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub pension_deduction: Money,
    /// Withholding tax.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub withholding_tax: Money,
    /// Gross less both.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub net: Money,
}

words! {
    /// The phase of a segment.
    PhaseName {
        /// The employer pays.
        GuaranteedWage = "guaranteed_wage",
        /// Waiting days of the self-employed.
        Waiting = "waiting",
        /// Months 1 to 12.
        Primary = "primary",
        /// From month 13.
        Invalidity = "invalidity",
        /// Before the incapacity or after its end.
        NotIncapacitated = "not_incapacitated",
        /// The benefit is suspended.
        Suspended = "suspended",
    }
}

impl PhaseName {
    /// Whether the fund recognises the incapacity, be it that it pays nothing.
    pub(super) const fn is_recognised(self) -> bool {
        matches!(self, PhaseName::Primary | PhaseName::Invalidity | PhaseName::Suspended)
    }
}

/// A part of a month within which nothing changes.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Segment {
    /// First day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// Last day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub to: Day,
    /// The phase.
    pub phase: PhaseName,
    /// Days from Monday to Saturday.
    pub days: u32,
    /// Before any cumulation with work.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub daily_full: Money,
    /// The reduction by work.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Percent"))]
    pub reduction_percent: Percent,
    /// The reduction by a sanction, after that by work; absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Percent"))]
    pub sanction_percent: Option<Percent>,
    /// After the reductions.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub daily_paid: Money,
    /// Days times the daily amount.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
}

/// The wage of a month. What no source gives for that month is absent, and `net` with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct WageMonth {
    /// Gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// Personal contributions (13.07 %), after the work bonus.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub social_contribution: Option<Money>,
    /// The social work bonus, parts A and B.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub work_bonus: Option<Money>,
    /// The special contribution for social security.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub special_contribution: Option<Money>,
    /// Withholding tax, after the fiscal work bonus.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub withholding_tax: Option<Money>,
    /// Gross less the three of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub net: Option<Money>,
    /// How sure each of them is.
    pub certainty: WageCertainty,
}

words! {
    /// How an amount stands to what will be paid.
    Certainty {
        /// A published rule on the person's own numbers.
        Exact = "exact",
        /// An official formula, not checked against a payslip or an assessment.
        Formula = "formula",
        /// Something in it is not known.
        Estimate = "estimate",
    }
}

/// How sure the amounts of a wage are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct WageCertainty {
    /// The gross wage.
    pub gross: Certainty,
    /// Contributions and work bonus.
    pub social_contribution: Certainty,
    /// The special contribution.
    pub special_contribution: Certainty,
    /// The withholding tax.
    pub withholding_tax: Certainty,
    /// The net wage: the least sure of them.
    pub net: Certainty,
    /// How far the net wage can be off, either way, because the hours of the month are not known.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub margin: Money,
}

/// The wage paid by the employer in the first weeks.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Guaranteed {
    /// Gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
}

/// Something paid on top of the benefit.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Premium {
    /// `third_person`, `catch_up_premium`, `training_premium`, `training_success`, `training_costs` or `training_travel`.
    pub kind: &'static str,
    /// Gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// How sure it is.
    pub status: Status,
}

/// The settlement of an income year with the tax office, over its twelve months, also those that are not shown.
#[derive(Clone, Debug)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct YearOutcome {
    /// The income year.
    pub year: i32,
    /// The income year whose rules were used.
    pub law_year: i32,
    /// Benefit, wage and premiums of its months, gross.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross: Money,
    /// What reached the account in its months.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub net: Money,
    /// The tax due; negative when more is paid out than there is tax.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub tax_due: Money,
    /// What was withheld from wage and benefit.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub withheld: Money,
    /// `withheld` less `tax_due`. Positive: refunded; negative: asked.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub settlement: Money,
    /// The settlement with other answers, while answers are missing.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub range: Option<SettlementRange>,
    /// The special contribution of the year less what was withheld of it: it may be asked as well, and is not in
    /// `settlement`. Absent: not known.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub special_contribution: Option<Money>,
    /// The net taxable income of an own activity in that year, as entered: it is taxed with the rest.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub own_income: Money,
    /// `net`, `own_income` and `settlement` together: what is left of the year.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub after_tax: Money,
    /// `after_tax` less that of the baseline.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub difference_with_baseline: Money,
    /// Hours worked in the year, when the hours of every job are known.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Hours"))]
    pub hours_worked: Option<Hours>,
    /// `difference_with_baseline` for each hour worked.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub gain_per_hour: Option<Money>,
    /// What to set aside for the settlement.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub set_aside: Option<SetAside>,
    /// The weakest status of the values used.
    pub status: Status,
    /// Never better than a formula: it is a calculation, not an assessment.
    pub certainty: Certainty,
    /// Why.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Step[]"))]
    pub explanation: Vec<ExplainedStep>,
}

impl YearOutcome {
    /// Writes the year, with or without its explanation.
    pub(super) fn write<S: Serializer>(&self, serializer: S, explanation: bool) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("YearOutcome", 16)?;
        object.serialize_field("year", &self.year)?;
        object.serialize_field("law_year", &self.law_year)?;
        object.serialize_field("gross", &self.gross)?;
        object.serialize_field("net", &self.net)?;
        object.serialize_field("tax_due", &self.tax_due)?;
        object.serialize_field("withheld", &self.withheld)?;
        object.serialize_field("settlement", &self.settlement)?;
        if let Some(range) = &self.range {
            object.serialize_field("range", range)?;
        }
        if let Some(special_contribution) = &self.special_contribution {
            object.serialize_field("special_contribution", special_contribution)?;
        }
        object.serialize_field("own_income", &self.own_income)?;
        object.serialize_field("after_tax", &self.after_tax)?;
        object.serialize_field("difference_with_baseline", &self.difference_with_baseline)?;
        if let Some(hours_worked) = &self.hours_worked {
            object.serialize_field("hours_worked", hours_worked)?;
        }
        if let Some(gain_per_hour) = &self.gain_per_hour {
            object.serialize_field("gain_per_hour", gain_per_hour)?;
        }
        if let Some(set_aside) = &self.set_aside {
            object.serialize_field("set_aside", set_aside)?;
        }
        object.serialize_field("status", &self.status)?;
        object.serialize_field("certainty", &self.certainty)?;
        if explanation {
            object.serialize_field("explanation", &self.explanation)?;
        }
        object.end()
    }
}

impl Serialize for YearOutcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write(serializer, true)
    }
}

/// The lowest and the highest settlement that the missing answers leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SettlementRange {
    /// The worst for the person.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub low: Money,
    /// The best.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub high: Money,
    /// The answer that would narrow it most.
    pub narrows: TaxQuestion,
}

words! {
    /// A question about the tax that was not answered.
    TaxQuestion {
        /// Alone or as a couple.
        Household = "household",
        /// The number of children.
        DependentChildren = "dependent_children",
        /// The rate of the municipality.
        MunicipalRate = "municipal_rate",
    }
}

/// What to set aside in each month of work (or, without work, of benefit), so that the settlement can be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SetAside {
    /// For `settlement`; nothing when that is refunded.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub per_month: Money,
    /// For the worst of the range and the special contribution together.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub at_most: Money,
    /// In how many months.
    pub months: u32,
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

/// A step in the explanation of a month: what it is about, and the segment it belongs to.
///
/// The steps of a cut are shared by all months in it.
#[derive(Clone, Debug)]
pub struct ExplainedStep {
    pub(super) step: Arc<Step>,
    pub(super) segment: Option<u32>,
}

/// The steps of a month, in order. Months with the same steps share them.
#[derive(Clone, Debug)]
pub struct Explanation(Arc<Vec<ExplainedStep>>);

impl FromIterator<ExplainedStep> for Explanation {
    fn from_iter<I: IntoIterator<Item = ExplainedStep>>(steps: I) -> Explanation {
        Explanation(Arc::new(steps.into_iter().collect()))
    }
}

impl Serialize for Explanation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl Deref for Explanation {
    type Target = [ExplainedStep];

    fn deref(&self) -> &[ExplainedStep] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a Explanation {
    type Item = &'a ExplainedStep;
    type IntoIter = std::slice::Iter<'a, ExplainedStep>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl ExplainedStep {
    /// The index of the segment in its month; absent for what concerns the month as a whole.
    #[must_use]
    pub fn segment(&self) -> Option<u32> {
        self.segment
    }
}

impl Deref for ExplainedStep {
    type Target = Step;

    fn deref(&self) -> &Step {
        &self.step
    }
}

impl Serialize for ExplainedStep {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Step", 8)?;
        object.serialize_field("rule", &self.rule)?;
        object.serialize_field("args", &self.args)?;
        object.serialize_field("result", &self.result)?;
        object.serialize_field("result_kind", &self.result_kind)?;
        object.serialize_field("about", &self.about)?;
        object.serialize_field("status", &self.status)?;
        if let Some(segment) = self.segment {
            object.serialize_field("segment", &segment)?;
        }
        object.serialize_field("cites", &self.cites)?;
        object.end()
    }
}
