//! Why an amount is what it is: steps, citations, statuses and limits.

mod about;
pub mod catalogue;

use compact_str::{CompactString, ToCompactString};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

pub use about::About;
pub use catalogue::{ErrorId, EventId, LimitId, StepId};

use crate::law::{Article, Known, Param, Status};
use crate::units::{Day, Hours, Money, Percent, insert_in_order};

/// Named arguments of a sentence, in the order in which the catalogue lists them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(Vec<(&'static str, CompactString)>);

impl Args {
    /// No arguments.
    pub const NONE: Args = Args(Vec::new());

    /// Pairs the names of the catalogue with values, in order.
    #[must_use]
    pub(crate) fn new<const N: usize>(names: &'static [&'static str], values: [CompactString; N]) -> Args {
        debug_assert_eq!(names.len(), N, "arguments {names:?}");
        Args(names.iter().copied().zip(values).collect())
    }

    /// The value of an argument.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str())
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Args {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value.as_str())?;
        }
        map.end()
    }
}

/// Something that can stand in a sentence.
pub(crate) trait Argument {
    /// The text that leaves the engine.
    fn text(self) -> CompactString;
}

impl Argument for Money {
    fn text(self) -> CompactString {
        self.exact_text()
    }
}
impl Argument for Percent {
    fn text(self) -> CompactString {
        self.to_compact_string()
    }
}
impl Argument for Hours {
    fn text(self) -> CompactString {
        self.to_compact_string()
    }
}
impl Argument for Day {
    fn text(self) -> CompactString {
        self.to_compact_string()
    }
}
impl Argument for crate::units::Month {
    fn text(self) -> CompactString {
        self.to_compact_string()
    }
}
impl Argument for u32 {
    fn text(self) -> CompactString {
        self.to_compact_string()
    }
}
impl Argument for i32 {
    fn text(self) -> CompactString {
        self.to_compact_string()
    }
}
impl Argument for rust_decimal::Decimal {
    fn text(self) -> CompactString {
        self.normalize().to_compact_string()
    }
}
impl Argument for &'static str {
    fn text(self) -> CompactString {
        CompactString::const_new(self)
    }
}

/// Builds the arguments of an identifier: `args!(StepId::PrimaryRate; wage, rate)`.
macro_rules! args {
    ($id:expr) => { $crate::explain::Args::new($id.args(), []) };
    ($id:expr; $($value:expr),+ $(,)?) => {
        $crate::explain::Args::new($id.args(), [$($crate::explain::Argument::text($value)),+])
    };
}
pub(crate) use args;

/// How the result of a step is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum ResultKind {
    /// An amount in euro.
    Eur,
    /// A percentage.
    Pct,
    /// A day.
    Date,
}

/// One rule of the law, applied once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Stable id, a key of every language file.
    pub rule: &'static str,
    /// The numbers in the sentence.
    pub args: Args,
    /// What comes out.
    pub result: CompactString,
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
#[derive(Clone, Debug)]
pub(crate) struct Sources {
    cites: Vec<&'static Article>,
    status: Status,
}

impl Sources {
    /// A parameter as the only source.
    pub(crate) fn of<T>(known: &Known<T>) -> Sources {
        Sources { cites: vec![&known.param.table().article], status: known.status }
    }

    /// Articles and a status that are already known.
    pub(crate) fn list(cites: Vec<&'static Article>, status: Status) -> Sources {
        Sources { cites, status }
    }

    /// The article of a parameter, whatever its value, with a status for the rule itself.
    pub(crate) fn rule(param: Param, status: Status) -> Sources {
        Sources { cites: vec![&param.table().article], status }
    }

    /// One more parameter.
    pub(crate) fn and<T>(mut self, known: &Known<T>) -> Sources {
        let article = &known.param.table().article;
        if !self.cites.contains(&article) {
            self.cites.push(article);
        }
        self.status = self.status.max(known.status);
        self
    }

    /// At most as sure as `status`: the way of computing is itself only that sure.
    pub(crate) fn at_most(mut self, status: Status) -> Sources {
        self.status = self.status.max(status);
        self
    }
}

impl Step {
    /// A step whose result is an amount.
    pub(crate) fn eur(id: StepId, args: Args, result: Money, sources: Sources) -> Step {
        Step::new(id, args, result.exact_text(), ResultKind::Eur, sources)
    }

    /// A step whose result is a percentage.
    pub(crate) fn pct(id: StepId, args: Args, result: Percent, sources: Sources) -> Step {
        Step::new(id, args, result.to_compact_string(), ResultKind::Pct, sources)
    }

    /// A step whose result is a day.
    pub(crate) fn date(id: StepId, args: Args, result: Day, sources: Sources) -> Step {
        Step::new(id, args, result.to_compact_string(), ResultKind::Date, sources)
    }

    fn new(id: StepId, args: Args, result: CompactString, result_kind: ResultKind, sources: Sources) -> Step {
        Step {
            rule: id.id(),
            args,
            result,
            result_kind,
            about: id.about(),
            cites: sources.cites,
            status: sources.status,
        }
    }
}

/// In which direction something that is not modelled can move the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// The person may get more.
    MayRaise,
    /// The person may get less.
    MayLower,
    /// Either, or nothing.
    Unknown,
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
    pub(crate) fn add(&mut self, id: LimitId, args: Args, effect: Effect) {
        if !self.0.iter().any(|(known, _)| *known == id) {
            insert_in_order(&mut self.0, (id, Limit { kind: id.id(), args, effect }), |(id, _)| *id);
        }
    }

    /// Adds those of another list.
    pub(crate) fn join(&mut self, other: &Limits) {
        for (id, limit) in &other.0 {
            self.add(*id, limit.args.clone(), limit.effect);
        }
    }

    /// The list that leaves the engine.
    pub(crate) fn into_list(self) -> Vec<Limit> {
        self.0.into_iter().map(|(_, limit)| limit).collect()
    }
}
