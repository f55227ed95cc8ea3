//! Activities that cannot go together: work with permission, training and incapacity belong to a person who is
//! incapacitated; work in full ends the incapacity.

use super::super::activity::days_of;
use super::super::fields::Field;
use super::Activity;
use crate::explain::{ErrorId, args};
use crate::units::Day;

/// Refuses, at the field `from` of the later one, two activities that contradict each other:
///
/// - work in full, and work with permission, training or other work in full, on the same day; what began before and has no
///   last day is ended by the work in full, and does not contradict it;
/// - work with permission or training that begins after work in full without a relapse between: the incapacity has ended;
/// - work that starts within the days of a relapse, or on its first day;
/// - a relapse before the stated last day of work in full.
pub(super) fn refuse(entries: &[Field], read: &[Option<Activity>]) {
    let all: Vec<&Activity> = read.iter().flatten().collect();
    let places = || read.iter().enumerate().filter_map(|(place, activity)| Some((place, activity.as_ref()?)));
    for (place, activity) in places() {
        for (other_place, other) in places().filter(|(other_place, _)| *other_place > place) {
            if !(contradicts(activity, other, &all) || contradicts(other, activity, &all)) {
                continue;
            }
            let ((from, _), (other_from, _)) = (activity.dates(), other.dates());
            let (later, earlier) = if from > other_from { (place, other) } else { (other_place, activity) };
            if let Some(field) = entries.get(later) {
                let id = ErrorId::OverlapsActivity;
                field.problem_at("from", id, args!(id; earlier.word(), earlier.dates().0));
            }
        }
    }
}

fn contradicts(activity: &Activity, other: &Activity, all: &[&Activity]) -> bool {
    let (from, to) = activity.dates();
    let (other_from, _) = other.dates();
    match (activity, other) {
        (Activity::FullResumption(_), Activity::Volunteering(_)) => false,
        (Activity::FullResumption(_), Activity::Relapse(_)) => {
            from == other_from || to.is_some_and(|to| from < other_from && other_from <= to)
        }
        (
            Activity::FullResumption(_),
            Activity::EmployeeWork(_) | Activity::SelfEmployedWork(_) | Activity::Training(_),
        ) if from <= other_from && !relapsed_between(from, other_from, all) => true,
        (Activity::FullResumption(_), _) => {
            let (days, other_days) = (days_of(activity, all), days_of(other, all));
            days.iter().any(|period| other_days.iter().any(|other| period.overlap(*other).is_some()))
        }
        (Activity::Relapse(_), work) if work.is_work() => {
            from == other_from || to.is_some_and(|to| from < other_from && other_from <= to)
        }
        _ => false,
    }
}

/// Whether a relapse gives the incapacity back between work in full and what begins later.
fn relapsed_between(resumed: Day, later: Day, all: &[&Activity]) -> bool {
    all.iter().any(|activity| match activity {
        Activity::Relapse(relapse) => resumed < relapse.from && relapse.from <= later,
        _ => false,
    })
}
