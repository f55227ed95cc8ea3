//! Reads the employer's case from JSON.

use serde_json::Value;

use super::super::fields::{Field, Fields, last_day};
use super::super::problems::Problems;
use super::super::read::{horizon, parse};
use super::super::{InvalidCase, Region, Worker};
use super::WorkerCategory;
use super::read_option::{options, replacement};
use super::read_subsidy::{Regions, subsidies};
use super::{Contract, Employer, EmployerCase, EmployerIncapacity, EmployerJob, EmployerWorker, PreviousIncapacity};
use crate::explain::{ErrorId, args};
use crate::json::Tree;
use crate::law::{Law, Param};
use crate::units::{Day, Hours};

/// The word that tells the case of an employer from that of a person.
const KIND: &str = "employer";
/// Most hours in a week of work.
pub(super) const WEEK: u32 = 60;
/// The oldest age that is not taken for a mistake.
const OLDEST: u32 = 99;
/// The youngest one.
const YOUNGEST: u32 = 14;

impl EmployerCase {
    /// Reads a case from JSON text.
    ///
    /// # Errors
    ///
    /// [`InvalidCase`] with every problem, as [`crate::Case::from_json`].
    pub fn from_json(text: &str) -> Result<EmployerCase, InvalidCase> {
        EmployerCase::from_value(&parse(text)?)
    }

    /// Reads a case from a JSON value.
    ///
    /// # Errors
    ///
    /// As [`EmployerCase::from_json`].
    pub fn from_value(value: &Value) -> Result<EmployerCase, InvalidCase> {
        EmployerCase::from_tree(&Tree::from(value))
    }

    /// Reads a case from what was read.
    pub(crate) fn from_tree(tree: &Tree) -> Result<EmployerCase, InvalidCase> {
        let problems = Problems::default();
        let case = case(&Field::root(tree, &problems));
        problems.checked(case)
    }
}

fn case(root: &Field) -> Option<EmployerCase> {
    let fields = root.object()?;
    fields.refuse_others(&[
        "schema",
        "kind",
        "employer",
        "worker",
        "job",
        "incapacity",
        "horizon",
        "options",
        "replacement",
        "subsidies",
        "solidarity_exempt_if_authorised_work",
    ]);
    let schema = fields.required_as("schema", super::super::read::schema);
    let kind = fields.required("kind").and_then(|field| {
        const KINDS: &[&str] = &[KIND];
        field.word(|word| (word == KIND).then_some(KIND), KINDS)
    });
    let employer = fields.required_as("employer", employer);
    let incapacity = fields.required_as("incapacity", incapacity);
    let start = incapacity.as_ref().map(|incapacity| incapacity.start);
    let worker = fields.required_as("worker", worker);
    let job = fields.required_as("job", job);
    let horizon = fields.required_as("horizon", horizon_within_law);
    let full_time = job.as_ref().map(|job| job.full_time_hours);
    let options = fields.required("options").and_then(|field| options(&field, start, full_time));
    let replacement = fields.optional_as("replacement", replacement);
    let regions = employer
        .as_ref()
        .zip(worker.as_ref())
        .map(|(employer, worker)| Regions { works: employer.region, lives: worker.region.unwrap_or(employer.region) });
    let subsidies = fields.optional("subsidies").map_or(Some(Vec::new()), |field| subsidies(&field, regions));
    if let (Some(since), Some(options)) = (worker.as_ref().and_then(|worker| worker.employed_since), &options)
        && let Some(start) = start.filter(|start| *start < since)
    {
        // A contract of after the illness is that of a new employer: it begins with the work.
        let first = options.iter().filter_map(|option| option.events.first()).map(|event| event.dates().0).min();
        let (before, during) = (ErrorId::WorkBeforeContract, ErrorId::ContractDuringIllness);
        match first {
            Some(first) if first < since => fields.problem("worker.employed_since", before, args!(before; first)),
            Some(first) if first == since => {}
            _ => fields.problem("worker.employed_since", during, args!(during; start)),
        }
    }
    let exempt = fields.optional_as("solidarity_exempt_if_authorised_work", |field| field.boolean());
    Some(EmployerCase {
        schema: schema?,
        kind: kind?,
        employer: employer?,
        worker: worker?,
        job: job?,
        incapacity: incapacity?,
        horizon: horizon?,
        options: options?,
        replacement: replacement?,
        subsidies: subsidies?,
        solidarity_exempt_if_authorised_work: exempt?,
    })
}

/// The months to show, from the first one whose contributions are known.
fn horizon_within_law(field: &Field) -> Option<super::super::Horizon> {
    let (first, _) = Law::current().span(Param::ContributionRate1)?;
    horizon(field, first.month())
}

fn employer(field: &Field) -> Option<Employer> {
    let fields = field.object()?;
    fields.refuse_others(&[
        "region",
        "headcount_50_or_more",
        "headcount_20_or_more",
        "sheltered",
        "category",
        "contribution_percent",
    ]);
    let region = fields.required_as("region", |field| field.word(Region::from_word, Region::WORDS));
    let fifty = fields.optional_as("headcount_50_or_more", |field| field.boolean());
    let twenty = fields.optional("headcount_20_or_more").map_or(Some(None), |field| {
        let twenty = field.boolean()?;
        if !twenty && fifty == Some(Some(true)) {
            field.problem(ErrorId::HeadcountContradicts, args!(ErrorId::HeadcountContradicts));
        }
        Some(Some(twenty))
    });
    let sheltered = fields.optional_as("sheltered", |field| field.boolean());
    let category = fields.optional_as("category", |field| field.count(1, 3));
    let percent = fields.optional_as("contribution_percent", |field| field.percent());
    Some(Employer {
        region: region?,
        headcount_50_or_more: fifty?,
        headcount_20_or_more: twenty?,
        sheltered: sheltered?.unwrap_or(false),
        category: category?,
        contribution_percent: percent?,
    })
}

fn worker(field: &Field) -> Option<EmployerWorker> {
    let fields = field.object()?;
    fields.refuse_others(&["status", "contract", "employed_since", "age_at_start", "category", "recognised", "region"]);
    let status = fields.required_as("status", |field| field.word(Worker::from_word, Worker::WORDS));
    let contract = fields.optional_as("contract", |field| field.word(Contract::from_word, Contract::WORDS));
    let since = fields.optional_as("employed_since", |field| field.day());
    let age = fields.optional_as("age_at_start", |field| field.count(YOUNGEST, OLDEST));
    let category = fields.optional_as("category", |f| f.word(WorkerCategory::from_word, WorkerCategory::WORDS));
    let recognised = fields.optional_as("recognised", |field| field.boolean());
    let region = fields.optional_as("region", |field| field.word(Region::from_word, Region::WORDS));
    Some(EmployerWorker {
        status: status?,
        contract: contract?.unwrap_or(Contract::Indefinite),
        employed_since: since?,
        age_at_start: age?,
        category: category?.unwrap_or(WorkerCategory::Ordinary),
        recognised: recognised?.unwrap_or(false),
        region: region?,
    })
}

fn job(field: &Field) -> Option<EmployerJob> {
    let fields = field.object()?;
    fields.refuse_others(&[
        "gross_monthly",
        "weekly_hours",
        "full_time_hours",
        "end_of_year_premium",
        "structural_reduction",
    ]);
    let gross = fields.required_as("gross_monthly", |field| field.positive_money());
    let full_time = fields.required_as("full_time_hours", |field| field.hours(WEEK, false));
    let weekly = fields.required("weekly_hours").and_then(|field| hours_within(&field, full_time));
    let premium = fields.optional_as("end_of_year_premium", |field| field.money());
    let reduction = fields.optional_as("structural_reduction", |field| field.money());
    Some(EmployerJob {
        gross_monthly: gross?,
        weekly_hours: weekly?,
        full_time_hours: full_time?,
        end_of_year_premium: premium?,
        structural_reduction: reduction?,
    })
}

/// Hours of a week, not more than full time.
pub(super) fn hours_within(field: &Field, full_time: Option<Hours>) -> Option<Hours> {
    let hours = field.hours(WEEK, false)?;
    if let Some(full_time) = full_time.filter(|full_time| hours > *full_time) {
        field.problem(ErrorId::HoursAboveFullTime, args!(ErrorId::HoursAboveFullTime; full_time));
    }
    Some(hours)
}

fn incapacity(field: &Field) -> Option<EmployerIncapacity> {
    let fields = field.object()?;
    fields.refuse_others(&["start", "previous"]);
    let start = fields.required_as("start", |field| field.day());
    let previous = fields.optional("previous").map_or(Some(None), |field| previous(&field, start).map(Some));
    Some(EmployerIncapacity { start: start?, previous: previous? })
}

fn previous(field: &Field, start: Option<Day>) -> Option<PreviousIncapacity> {
    let fields: Fields = field.object()?;
    fields.refuse_others(&["from", "to", "days_paid", "other_cause"]);
    let from = fields.required_as("from", |field| field.day());
    let to = fields.required("to").and_then(|field| {
        let to = last_day(&field, from)?;
        if let Some(start) = start.filter(|start| to >= *start) {
            field.problem(ErrorId::PreviousNotBefore, args!(ErrorId::PreviousNotBefore; start));
        }
        Some(to)
    });
    let longest = Law::current().count(Param::GuaranteedWageLastDay, Law::known_until()).map_or(0, |days| days.value);
    let days = fields.optional("days_paid").map_or(Some(None), |field| field.count(0, longest).map(Some));
    let other = fields.optional_as("other_cause", |field| field.boolean());
    Some(PreviousIncapacity { from: from?, to: to?, days_paid: days?, other_cause: other?.unwrap_or(false) })
}
