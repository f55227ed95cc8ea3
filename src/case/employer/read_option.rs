//! Reads the ways back, and what contradicts what in them.

use super::super::Worker;
use super::super::fields::{Field, Fields, last_day};
use super::read::{WEEK, hours_within};
use super::{EmployerEvent, EmployerOption, EmployerRelapse, FullReturn, PartialResumption, Replacement};
use crate::explain::{ErrorId, args};
use crate::units::{Day, Hours, insert_in_order};

/// Options in a case.
const MOST_OPTIONS: u32 = 8;
/// Events in an option.
const MOST_EVENTS: u32 = 24;

/// The ways back, each with an id of its own.
pub(super) fn options(field: &Field, start: Option<Day>, full_time: Option<Hours>) -> Option<Vec<EmployerOption>> {
    let mut options: Vec<EmployerOption> = Vec::new();
    let mut complete = true;
    for entry in field.list(MOST_OPTIONS)? {
        let option = option(&entry, start, full_time, &options);
        complete &= option.is_some();
        options.extend(option);
    }
    complete.then_some(options)
}

fn option(
    field: &Field,
    start: Option<Day>,
    full_time: Option<Hours>,
    before: &[EmployerOption],
) -> Option<EmployerOption> {
    let fields = field.object()?;
    fields.refuse_others(&["id", "label", "events", "replacement"]);
    let id = fields.required("id").and_then(|field| {
        let id = field.text(64)?;
        if id.is_empty() {
            field.problem(ErrorId::EmptyText, args!(ErrorId::EmptyText));
        } else if id == super::NO_RESUMPTION {
            field.problem(ErrorId::ReservedName, args!(ErrorId::ReservedName));
        } else if before.iter().any(|option| option.id == id) {
            field.problem(ErrorId::Duplicate, args!(ErrorId::Duplicate));
        }
        Some(id)
    });
    let label = fields.optional_as("label", |field| field.text(200));
    let events = fields.required("events").and_then(|field| events(&field, start, full_time));
    let replacement = fields.optional_as("replacement", replacement);
    Some(EmployerOption { id: id?, label: label?, events: events?, replacement: replacement? })
}

/// The events by first day; what overlaps is refused at its place in the list.
fn events(field: &Field, start: Option<Day>, full_time: Option<Hours>) -> Option<Vec<EmployerEvent>> {
    let entries = field.list(MOST_EVENTS)?;
    let read: Vec<Option<EmployerEvent>> = entries.iter().map(|entry| event(entry, start, full_time)).collect();
    let mut known: Vec<(usize, EmployerEvent)> = Vec::new();
    for (place, event) in read.iter().enumerate().filter_map(|(place, event)| Some((place, (*event)?))) {
        insert_in_order(&mut known, (place, event), |(_, event)| event.dates().0);
    }
    for (at, (place, event)) in known.iter().enumerate() {
        let before: Vec<EmployerEvent> = known.iter().take(at).map(|(_, event)| *event).collect();
        if !follows_work(&before, *event)
            && let Some(entry) = entries.get(*place)
        {
            entry.problem_at("from", ErrorId::RelapseWithoutWork, args!(ErrorId::RelapseWithoutWork));
        } else if let (Some(other), Some(entry)) = (contradicted(&before, *event), entries.get(*place)) {
            let (word, from) = (other.word(), other.dates().0);
            entry.problem_at("from", ErrorId::OverlapsActivity, args!(ErrorId::OverlapsActivity; word, from));
        }
    }
    let complete = read.iter().all(Option::is_some);
    complete.then(|| known.into_iter().map(|(_, event)| event).collect())
}

/// Whether an event that is a relapse interrupts work: without work, or when permitted work ended before, the person is ill
/// already, and a contract that is suspended gives no guaranteed wage anew.
fn follows_work(before: &[EmployerEvent], event: EmployerEvent) -> bool {
    let is_work = |event: &EmployerEvent| !matches!(event, EmployerEvent::Relapse(_));
    let eve = event.dates().0.previous();
    let lasts = |work: &EmployerEvent| work.dates().1.is_none_or(|to| eve <= to);
    is_work(&event) || before.iter().rfind(|event| is_work(event)).is_some_and(lasts)
}

/// What an event cannot go together with: an earlier one that lasts into it, or work in full without a relapse between.
fn contradicted(before: &[EmployerEvent], event: EmployerEvent) -> Option<EmployerEvent> {
    let (from, _) = event.dates();
    let is_relapse = |event: &EmployerEvent| matches!(event, EmployerEvent::Relapse(_));
    let lasts = |other: &&EmployerEvent| other.dates().1.is_some_and(|to| from <= to);
    let same_day = |other: &&EmployerEvent| other.dates().0 == from;
    if let Some(other) = before.iter().find(same_day) {
        return Some(*other);
    }
    if is_relapse(&event) {
        // A relapse interrupts work; two of them cannot go on at the same time.
        let open = before.iter().rev().take_while(|other| is_relapse(other)).any(|other| other.dates().1.is_none());
        let last = before.last().filter(|_| open);
        return before.iter().filter(|other| is_relapse(other)).find(lasts).or(last).copied();
    }
    if let Some(other) = before.iter().find(lasts) {
        return Some(*other);
    }
    // Work in full ends the incapacity: other work comes after it only when the person fell ill again and still is.
    let last_work = before.iter().rev().find(|other| !is_relapse(other))?;
    let ill = before.last().is_some_and(|last| is_relapse(last) && last.dates().1.is_none_or(|to| to.next() == from));
    (matches!(last_work, EmployerEvent::FullResumption(_)) && !ill).then_some(*last_work)
}

fn event(field: &Field, start: Option<Day>, full_time: Option<Hours>) -> Option<EmployerEvent> {
    const KINDS: &[&str] = &["partial_resumption", "full_resumption", "relapse"];
    let fields = field.object()?;
    let kind = fields.required("kind")?;
    match kind.word(|word| KINDS.iter().copied().find(|kind| *kind == word), KINDS)? {
        "partial_resumption" => partial(&fields, start, full_time).map(EmployerEvent::PartialResumption),
        "full_resumption" => {
            fields.refuse_others(&["kind", "from"]);
            Some(EmployerEvent::FullResumption(FullReturn { from: from(&fields, start)? }))
        }
        _ => {
            fields.refuse_others(&["kind", "from", "to", "other_cause"]);
            let from = from(&fields, start);
            let to = fields.optional("to").map_or(Some(None), |field| last_day(&field, from).map(Some));
            let other = fields.optional_as("other_cause", |field| field.boolean());
            Some(EmployerEvent::Relapse(EmployerRelapse { from: from?, to: to?, other_cause: other?.unwrap_or(false) }))
        }
    }
}

/// The first day: after that of the incapacity, of which a full day must come first.
fn from(fields: &Fields, start: Option<Day>) -> Option<Day> {
    let field = fields.required("from")?;
    let from = field.day()?;
    if let Some(start) = start.filter(|start| from <= *start) {
        field.problem(ErrorId::ResumptionTooEarly, args!(ErrorId::ResumptionTooEarly; start));
    }
    Some(from)
}

fn partial(fields: &Fields, start: Option<Day>, full_time: Option<Hours>) -> Option<PartialResumption> {
    fields.refuse_others(&["kind", "from", "to", "weekly_hours", "gross_monthly", "permitted_since"]);
    let from = from(fields, start);
    let to = fields.optional("to").map_or(Some(None), |field| last_day(&field, from).map(Some));
    let hours = fields.required("weekly_hours").and_then(|field| hours_within(&field, full_time));
    let gross = fields.optional_as("gross_monthly", |field| field.positive_money());
    let since = fields.optional("permitted_since").map_or(Some(None), |field| {
        let since = field.day()?;
        if from.is_some_and(|from| since > from) {
            field.problem(ErrorId::EndBeforeStart, args!(ErrorId::EndBeforeStart));
        }
        Some(Some(since))
    });
    Some(PartialResumption {
        from: from?,
        to: to?,
        weekly_hours: hours?,
        gross_monthly: gross?,
        permitted_since: since?,
    })
}

/// Who does the work that is not done.
pub(super) fn replacement(field: &Field) -> Option<Replacement> {
    let fields = field.object()?;
    fields.refuse_others(&["gross_monthly", "weekly_hours", "status", "from", "to"]);
    let gross = fields.required_as("gross_monthly", |field| field.positive_money());
    let hours = fields.required_as("weekly_hours", |field| field.hours(WEEK, false));
    let status = fields.required_as("status", |field| field.word(Worker::from_word, Worker::WORDS));
    let from = fields.optional_as("from", |field| field.day());
    let to = fields.optional("to").map_or(Some(None), |field| last_day(&field, from.flatten()).map(Some));
    Some(Replacement { gross_monthly: gross?, weekly_hours: hours?, status: status?, from: from?, to: to? })
}
