//! Why an amount is what it is: steps, citations, statuses and limits.

mod about;
mod args;
pub mod catalogue;
mod employer;

use serde::Serialize;

pub use about::About;
pub use args::{Args, Value};
pub use catalogue::{BoundId, CauseId, ErrorId, EventId, LimitId, StepId};
pub use catalogue::{ConditionId, EmployerEventId, EmployerLimitId, EmployerStepId, ExclusionId, NoteId};
pub use employer::{Condition, EmployerAbout, EmployerStep, Note};

pub(crate) use args::{Arg, Names, args};
pub(crate) use employer::EmployerLimits;

use crate::law::{Article, Known, Param, Status};
use crate::units::{Day, Money, Percent, insert_in_order};
use crate::words::words;

words! {
    /// How the result of a step is written.
    ResultKind {
        /// An amount in euro.
        Eur = "eur",
        /// A percentage.
        Pct = "pct",
        /// A day.
        Date = "date",
    }
}

/// One rule of the law, applied once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub(crate) id: StepId,
    /// Its place among all the steps of a simulation, once it is one of them.
    pub(crate) number: u32,
    /// Stable id, a key of every language file.
    pub rule: &'static str,
    /// The numbers in the sentence.
    pub args: Args,
    /// What comes out.
    pub result: Value,
    /// How the result is written.
    pub result_kind: ResultKind,
    /// Which amount of the month it explains.
    pub about: About,
    /// The articles.
    pub cites: Vec<&'static Article>,
    /// The weakest status of the values used.
    pub status: Status,
}

/// The sources that go into a step: their articles and their weakest status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sources {
    cites: Vec<&'static Article>,
    status: Status,
}

impl Sources {
    /// A parameter as the only source.
    pub(crate) fn of<T>(known: &Known<T>) -> Sources {
        Sources::rule(known.param, known.status)
    }

    /// Articles and a status that are already known.
    pub(crate) fn list(cites: Vec<&'static Article>, status: Status) -> Sources {
        Sources { cites, status }
    }

    /// The article of a parameter, whatever its value, with a status for the rule itself.
    #[inline(never)]
    pub(crate) fn rule(param: Param, status: Status) -> Sources {
        Sources { cites: vec![param.table().article], status }
    }

    /// One more parameter.
    pub(crate) fn and<T>(self, known: &Known<T>) -> Sources {
        self.also(known.param, known.status)
    }

    #[inline(never)]
    fn also(mut self, param: Param, status: Status) -> Sources {
        let article = param.table().article;
        if !self.cites.iter().any(|known| std::ptr::eq(*known, article)) {
            self.cites.push(article);
        }
        self.status = self.status.max(status);
        self
    }

    /// The articles.
    pub(crate) fn cites(&self) -> &[&'static Article] {
        &self.cites
    }

    /// The weakest status.
    pub(crate) const fn status(&self) -> Status {
        self.status
    }

    /// At most as sure as `status`: the way of computing is itself only that sure.
    pub(crate) fn at_most(mut self, status: Status) -> Sources {
        self.status = self.status.max(status);
        self
    }
}

/// Whether two lists have the same articles; each article of the law stands in it once.
pub(crate) fn same_articles(list: &[&'static Article], other: &[&'static Article]) -> bool {
    list.len() == other.len() && list.iter().zip(other).all(|(article, other)| std::ptr::eq(*article, *other))
}

impl Step {
    /// Whether another step of the same rule says the same.
    pub(crate) fn same(&self, other: &Step) -> bool {
        self.result.same(other.result)
            && self.status == other.status
            && self.args.same(&other.args)
            && same_articles(&self.cites, &other.cites)
            && self.result_kind == other.result_kind
    }

    /// A step whose result is an amount.
    #[inline(never)]
    pub(crate) fn eur(id: StepId, args: &[Arg], result: Money, sources: Sources) -> Step {
        Step::new(id, args, Value::Eur(result), ResultKind::Eur, sources)
    }

    /// A step whose result is a percentage.
    #[inline(never)]
    pub(crate) fn pct(id: StepId, args: &[Arg], result: Percent, sources: Sources) -> Step {
        Step::new(id, args, Value::Pct(result), ResultKind::Pct, sources)
    }

    /// A step whose result is a day.
    #[inline(never)]
    pub(crate) fn date(id: StepId, args: &[Arg], result: Day, sources: Sources) -> Step {
        Step::new(id, args, Value::Date(result), ResultKind::Date, sources)
    }

    /// Cites the articles of more parameters, each article once.
    #[inline(never)]
    pub(crate) fn cite(&mut self, params: &[Param]) {
        for param in params {
            let article = param.table().article;
            if !self.cites.iter().any(|known| std::ptr::eq(*known, article)) {
                self.cites.push(article);
            }
        }
    }

    fn new(id: StepId, args: &[Arg], result: Value, result_kind: ResultKind, sources: Sources) -> Step {
        Step {
            id,
            number: 0,
            rule: id.id(),
            args: Args::new(id.names(), args),
            result,
            result_kind,
            about: id.about(),
            cites: sources.cites,
            status: sources.status,
        }
    }
}

/// A list that steps are added to.
pub(crate) trait AddStep {
    /// Adds a step. One function for all lists: there are a hundred calls, and a step is large to copy.
    fn add(&mut self, step: Step);
}

impl AddStep for Vec<Step> {
    #[inline(never)]
    fn add(&mut self, step: Step) {
        self.push(step);
    }
}

words! {
    /// In which direction something that is not modelled can move the result.
    Effect {
        /// The person may get more.
        MayRaise = "may_raise",
        /// The person may get less.
        MayLower = "may_lower",
        /// Either, or nothing.
        Unknown = "unknown",
    }
}

/// Something that is assumed or not modelled for the case in hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Limit {
    /// Stable id, a key of every language file.
    pub kind: &'static str,
    /// The numbers in the sentence.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub args: Args,
    /// In which direction it can move the result.
    pub effect: Effect,
}

/// The limits of a scenario, each kind once, in the order of the catalogue.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limits(Vec<(LimitId, Limit)>);

impl Limits {
    /// Adds a limit; the first of its kind stays.
    #[inline(never)]
    pub(crate) fn add(&mut self, id: LimitId, args: &[Arg], effect: Effect) {
        if !self.has(id) {
            self.insert(id, Limit { kind: id.id(), args: Args::new(id.names(), args), effect });
        }
    }

    fn has(&self, id: LimitId) -> bool {
        self.0.iter().any(|(known, _)| *known == id)
    }

    fn insert(&mut self, id: LimitId, limit: Limit) {
        insert_in_order(&mut self.0, (id, limit), |(id, _)| *id);
    }

    /// Adds those of another list.
    pub(crate) fn join(&mut self, other: &Limits) {
        for (id, limit) in &other.0 {
            if !self.has(*id) {
                self.insert(*id, limit.clone());
            }
        }
    }

    /// The list that leaves the engine.
    pub(crate) fn into_list(self) -> Vec<Limit> {
        self.0.into_iter().map(|(_, limit)| limit).collect()
    }
}
