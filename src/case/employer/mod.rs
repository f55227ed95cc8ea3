//! The employer's input: the job, the absence and the ways back to compare.
//!
//! There is no field for the benefit, the family, the tax or the day of birth of the person: such a field is refused by its
//! name, as every field that is not known.

mod event;
mod read;
mod read_option;
mod read_subsidy;
mod subsidy;

use serde::Serialize;

pub use event::{EmployerEvent, EmployerOption, EmployerRelapse, FullReturn, PartialResumption, Replacement};
pub use subsidy::{Guidance, MaatwerkPackage, Subsidy, SubsidyKind};

use super::{Horizon, Region, Worker};
use crate::units::{Day, Hours, Money, Percent};
use crate::words::words;

/// The id of the option in which the person does not come back, always simulated first: reserved.
pub const NO_RESUMPTION: &str = "no_resumption";

/// What an employer wants to know about a job whose holder is ill.
///
/// ```
/// use loont::EmployerCase;
/// let case = EmployerCase::from_json(r#"{
///   "schema": 1, "kind": "employer",
///   "employer": { "region": "flanders" },
///   "worker": { "status": "white_collar" },
///   "job": { "gross_monthly": "3000.00", "weekly_hours": "38", "full_time_hours": "38" },
///   "incapacity": { "start": "2026-01-05" },
///   "horizon": { "from": "2026-01", "months": 12 },
///   "options": []
/// }"#)?;
/// assert_eq!(case.horizon.months, 12);
/// // What an employer is not told has no place here.
/// let error = EmployerCase::from_json(r#"{ "schema": 1, "kind": "employer", "person": { "family": "single" } }"#);
/// let problem = error.unwrap_err().errors().iter().find(|problem| problem.path == "person").cloned();
/// assert_eq!(problem.map(|problem| problem.code), Some("unknown_field"));
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerCase {
    /// Version of the shape of the case.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "1"))]
    pub schema: u32,
    /// What tells it from the case of a person: always `employer`.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "\"employer\""))]
    pub kind: &'static str,
    /// The employer.
    pub employer: Employer,
    /// The worker, as far as an employer knows.
    pub worker: EmployerWorker,
    /// The contract of before the incapacity.
    pub job: EmployerJob,
    /// The absence.
    pub incapacity: EmployerIncapacity,
    /// The months to show.
    pub horizon: Horizon,
    /// The ways back; "no resumption" is always simulated first, as `no_resumption`.
    pub options: Vec<EmployerOption>,
    /// Who does the work while the person does not work at all: all the time in `no_resumption`, until the first work in an
    /// option.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub replacement: Option<Replacement>,
    /// Aid that was granted, each kind once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub subsidies: Vec<Subsidy>,
    /// Whether days of permitted work are free of the solidarity contribution: an open question of the law. Absent: yes, and
    /// a limit says what the other answer costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub solidarity_exempt_if_authorised_work: Option<bool>,
}

/// The employer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Employer {
    /// Where the person works.
    pub region: Region,
    /// Whether there are 50 workers or more on average; absent: not known, and the contribution is a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub headcount_50_or_more: Option<bool>,
    /// Whether there are 20 workers or more; absent: not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub headcount_20_or_more: Option<bool>,
    /// A sheltered, social or maatwerk company (joint committee 327).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub sheltered: bool,
    /// Category of the structural reduction, 1 to 3; absent: 1, or 3 for a sheltered company.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "1 | 2 | 3"))]
    pub category: Option<u32>,
    /// The employer's own rate of contributions; absent: that of the law.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Percent"))]
    pub contribution_percent: Option<Percent>,
}

impl Employer {
    /// The category of the structural reduction.
    pub(crate) fn category(&self) -> u32 {
        self.category.unwrap_or(if self.sheltered { 3 } else { 1 })
    }
}

words! {
    /// The contract.
    Contract {
        /// Open-ended.
        Indefinite = "indefinite",
        /// For three months or more, or for a work that takes as long.
        FixedThreeMonthsOrMore = "fixed_3_months_or_more",
        /// Shorter.
        FixedShorter = "fixed_shorter",
    }
}
words! {
    /// The kind of worker, for what the law leaves out.
    WorkerCategory {
        /// None of the others.
        Ordinary = "ordinary",
        /// Temporary agency worker.
        TemporaryAgency = "temporary_agency",
        /// Flexi-job.
        FlexiJob = "flexi_job",
        /// Student.
        Student = "student",
        /// Occasional work.
        Occasional = "occasional",
        /// Childminder or foster parent without a contract.
        Childminder = "childminder",
        /// Apprentice.
        Apprentice = "apprentice",
    }
}

/// The worker, as far as an employer knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerWorker {
    /// White-collar or blue-collar.
    pub status: Worker,
    /// The contract; absent: open-ended.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub contract: Contract,
    /// The first day with this employer; absent: a month of seniority is taken to be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub employed_since: Option<Day>,
    /// Age on the first day of the incapacity; absent: an age at which the solidarity contribution is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub age_at_start: Option<u32>,
    /// The kind of worker; absent: none of the others.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub category: WorkerCategory,
    /// Recognised work disability, psychosocial limitation or extremely vulnerable.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub recognised: bool,
    /// Where the person lives; absent: where they work.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub region: Option<Region>,
}

/// The contract of before the incapacity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerJob {
    /// Gross a month, for the hours of the contract.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross_monthly: Money,
    /// Hours a week of the contract.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub weekly_hours: Hours,
    /// Full-time hours a week.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub full_time_hours: Hours,
    /// The end-of-year premium, gross a year, for the hours of the contract; absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub end_of_year_premium: Option<Money>,
    /// The structural reduction of a quarter, for the hours of the contract; absent: computed where the law is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub structural_reduction: Option<Money>,
}

/// The absence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerIncapacity {
    /// The first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub start: Day,
    /// An earlier incapacity for which the employer paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub previous: Option<PreviousIncapacity>,
}

/// An earlier incapacity for which the employer paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct PreviousIncapacity {
    /// Its first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// Its last day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub to: Day,
    /// Calendar days that the employer paid for it; absent: from its dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub days_paid: Option<u32>,
    /// Whether a certificate shows another illness or accident.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub other_cause: bool,
}
