//! What the person does during the incapacity.

use serde::Serialize;

use super::Worker;
use crate::units::{Day, Hours, Money, Month, Period};
use crate::words::words;

words! {
    /// The kind of employment.
    Setting {
        /// An ordinary employer.
        Regular = "regular",
        /// Maatwerkbedrijf / entreprise de travail adapté.
        Sheltered = "sheltered",
        /// Onthaalouder / accueillante d'enfants conventionnée.
        Childminder = "childminder",
        /// Flexi-job.
        FlexiJob = "flexi_job",
        /// Work as a student.
        StudentJob = "student_job",
        /// Uitzendarbeid / travail intérimaire.
        TemporaryAgency = "temporary_agency",
        /// Wijk-werken, PWA / ALE.
        LocalEmployment = "local_employment",
        /// Member of a municipal or OCMW/CPAS council, paid by attendance.
        Council = "council",
        /// Verenigingswerk, "article 17" work in sport or culture.
        Association = "association",
        /// Unpaid arbeidszorg.
        WorkCare = "work_care",
    }
}

/// Kinds of work for which no rule is known: they are refused by name, never taken for something else.
pub(super) const WITHOUT_RULE: &[&str] = &["council_chair", "mayor_or_alderman", "artist_allowance", "foster_care"];

words! {
    /// How a retraining is organised.
    Track {
        /// Klassieke herscholing / trajet classique.
        Classic = "classic",
        /// Cooperation agreement with the regional service.
        Cooperation = "cooperation",
    }
}
words! {
    /// Which year's limit the yearly income of an own activity is held against; the texts allow both.
    LimitOf {
        /// The limit of the year of the income, three years before the year paid (assumed when nothing is said).
        IncomeYear = "income_year",
        /// The limit of the year paid.
        PaymentYear = "payment_year",
    }
}

/// Something the person does during the incapacity.
///
/// ```
/// use loont::{Case, simulate};
/// // A single self-employed person with an own activity since September 2025. June 2026 is its month 10: 10 % less.
/// let case = Case::from_json(r#"{
///   "schema": 1, "person": { "scheme": "self_employed", "family": "single" },
///   "incapacity": { "start": "2025-03-03", "basis": { "kind": "flat_rate" } },
///   "horizon": { "from": "2026-06", "months": 1 },
///   "scenarios": [{ "id": "own", "activities": [{ "kind": "self_employed_work", "from": "2025-09-01" }] }]
/// }"#)?;
/// let june = &simulate(&case).scenarios[1].months[0].benefit.segments[0];
/// assert_eq!(june.daily_full.to_string(), "64.27");
/// assert_eq!(june.daily_paid.to_string(), "57.84"); // 64.27 less 10 %, to the cent
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Activity {
    /// Permitted work as an employee.
    EmployeeWork(EmployeeWork),
    /// Permitted work as a self-employed person.
    SelfEmployedWork(SelfEmployedWork),
    /// Volunteering.
    Volunteering(Volunteering),
    /// Training or retraining.
    Training(Training),
    /// Going back to work in full: the incapacity ends.
    FullResumption(FullResumption),
    /// Fully incapacitated again.
    Relapse(Relapse),
}

impl Activity {
    /// Its kind, as it is written.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Activity::EmployeeWork(_) => "employee_work",
            Activity::SelfEmployedWork(_) => "self_employed_work",
            Activity::Volunteering(_) => "volunteering",
            Activity::Training(_) => "training",
            Activity::FullResumption(_) => "full_resumption",
            Activity::Relapse(_) => "relapse",
        }
    }

    /// The first day and the last day.
    #[must_use]
    pub const fn dates(&self) -> (Day, Option<Day>) {
        match self {
            Activity::EmployeeWork(work) => (work.from, work.to),
            Activity::SelfEmployedWork(work) => (work.from, work.to),
            Activity::Volunteering(work) => (work.from, work.to),
            Activity::Training(training) => (training.from, training.to),
            Activity::FullResumption(resumption) => (resumption.from, resumption.to),
            Activity::Relapse(relapse) => (relapse.from, relapse.to),
        }
    }

    /// Whether it is work: with permission or in full.
    pub(crate) const fn is_work(&self) -> bool {
        matches!(self, Activity::EmployeeWork(_) | Activity::SelfEmployedWork(_) | Activity::FullResumption(_))
    }
}

/// The days of an activity among the others: a relapse interrupts work that began before it, for good when it has no
/// last day; work in full ends what began before it and has no last day.
pub(crate) fn days_of(activity: &Activity, all: &[&Activity]) -> Vec<Period> {
    let (from, to) = activity.dates();
    let in_full = matches!(activity, Activity::FullResumption(_));
    let ends = all.iter().filter_map(|other| match other {
        Activity::FullResumption(resumption) if !in_full && resumption.from > from => Some(resumption.from.previous()),
        _ => None,
    });
    let to = to.or(ends.min()).unwrap_or(Day::LAST);
    let mut days = vec![Period { from, to }];
    if !activity.is_work() {
        return days;
    }
    for other in all {
        if let Activity::Relapse(relapse) = other
            && relapse.from > from
        {
            let ill = Period { from: relapse.from, to: relapse.to.unwrap_or(Day::LAST) };
            days = days.into_iter().flat_map(|period| period.without(ill)).flatten().collect();
        }
    }
    days
}

/// Permitted work as an employee (RD 3 July 1996, art. 230).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployeeWork {
    /// The first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// The last day, included; absent: it goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// The day on which it was declared to the fund.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub declared_on: Option<Day>,
    /// The day on which the adviser's decision takes effect, when the work was declared more than 14 days late; absent:
    /// the day after `declared_on` is taken, and the outcome says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub permitted_from: Option<Day>,
    /// Q: hours a week of the permitted work.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub weekly_hours: Hours,
    /// S: hours a week of a full-time worker in that job.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub full_time_hours: Hours,
    /// The hours a week that the adviser allowed, at most `full_time_hours`; absent: those worked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Hours"))]
    pub permitted_hours: Option<Hours>,
    /// Gross monthly wage for `gross_monthly_hours`, or for `weekly_hours` when that is absent.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross_monthly: Money,
    /// The weekly hours that `gross_monthly` pays for, when they are not the hours of the plan: the engine takes the
    /// wage in proportion. A full-time wage is `gross_monthly` with `gross_monthly_hours` equal to `full_time_hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Hours"))]
    pub gross_monthly_hours: Option<Hours>,
    /// The kind of employment; absent: regular.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub setting: Option<Setting>,
    /// The kind of worker in the new job; absent: white-collar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub worker: Option<Worker>,
    /// Hours attested for a month, when they differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub hours_by_month: Vec<AttestedHours>,
    /// Net taxable income of this work, by year; for the yearly test of the insurance of the self-employed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub net_yearly_income: Vec<YearlyIncome>,
    /// Which year's limit the income is held against; absent: that of the income year (assumed).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub limit_of: Option<LimitOf>,
}

/// Hours attested for a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct AttestedHours {
    /// The month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub month: Month,
    /// Hours worked and assimilated in the month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub hours: Hours,
    /// Hours of a full-time worker in the month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub full_time_hours: Hours,
    /// Gross wage of the month; absent: in proportion to the hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub gross: Option<Money>,
}

/// Permitted work as a self-employed person (RD 20 July 1971, art. 28bis; RD 3 July 1996, art. 230).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SelfEmployedWork {
    /// The first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// The last day, included; absent: it goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// The day on which it was declared to the fund.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub declared_on: Option<Day>,
    /// The day on which the adviser's decision takes effect, when the work was declared more than 14 days late; absent:
    /// the day after `declared_on` is taken, and the outcome says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub permitted_from: Option<Day>,
    /// Net taxable income of this work, by year; for the yearly test of the insurance of the self-employed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub net_yearly_income: Vec<YearlyIncome>,
    /// Which year's limit the income is held against; absent: that of the income year (assumed).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub limit_of: Option<LimitOf>,
    /// Whether the work brings no income at all: then no 10 % is taken (assumed).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub unpaid: bool,
}

/// Net taxable income of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct YearlyIncome {
    /// The year of the income.
    pub year: u32,
    /// Profits, benefits or wages less professional costs and losses.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub amount: Money,
}

/// Volunteering (law of 3 July 2005).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Volunteering {
    /// The first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// The last day, included; absent: it goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// The day on which it was declared to the fund.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub declared_on: Option<Day>,
    /// The flat allowance for a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub allowance_per_day: Option<Money>,
    /// Days of volunteering in a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub days_per_month: Option<u32>,
}

/// Training or retraining (the Law art. 109bis; RD 3 July 1996, arts. 215quater to 215septies).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Training {
    /// The first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// The last day, included; absent: it goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// The day on which it was declared to the fund.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub declared_on: Option<Day>,
    /// How it is organised.
    pub track: Track,
    /// Whether the Higher Commission approved the programme.
    pub approved: bool,
    /// Hours actually followed, by month.
    pub hours_by_month: Vec<TrainingHours>,
    /// The day on which the programme was completed with success.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub succeeded_on: Option<Day>,
    /// Costs that the fund pays back, as entered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub costs: Vec<TrainingCosts>,
}

/// Hours of training actually followed in a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct TrainingHours {
    /// The month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub month: Month,
    /// Hours of training, guidance or schooling.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Hours"))]
    pub hours: Hours,
}

/// Costs of a training in a month, as the fund pays them back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct TrainingCosts {
    /// The month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub month: Month,
    /// Enrolment and material.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub training: Option<Money>,
    /// Travel.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub travel: Option<Money>,
}

/// Going back to work in full: the incapacity ends on the day before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct FullResumption {
    /// The first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// The last day, included; absent: it goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// The day on which it was declared to the fund.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub declared_on: Option<Day>,
    /// Gross monthly wage.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub gross_monthly: Money,
    /// The kind of worker; absent: that of the incapacity, or else white-collar for the contributions. On a relapse the
    /// employer pays the first weeks of this kind of worker; while neither says it, none are simulated, and a limit says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub worker: Option<Worker>,
}

/// Fully incapacitated again from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Relapse {
    /// The first day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// The last day, included; absent: it goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// The day on which it was declared to the fund.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub declared_on: Option<Day>,
}
