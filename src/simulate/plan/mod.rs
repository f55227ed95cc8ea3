//! What a scenario comes to: its activities in order with their days, and the periods of incapacity that they leave.

mod spells;

use super::outcome::PhaseName;
use crate::case::{Activity, EmployeeWork, days_of};
use crate::explain::Limits;
use crate::json;
use crate::rules::Context;
use crate::rules::activity::own_work::OwnWork;
use crate::rules::withheld::sanctions::Sanction;
use crate::units::{Day, Period, insert_in_order};

pub(super) use spells::{Spell, Spells, Unpaid};

/// An activity with the days on which it goes on.
#[derive(Clone, Debug)]
pub(super) struct Going<'a> {
    /// The activity.
    pub(super) activity: &'a Activity,
    /// Its days, in order: a relapse interrupts work, work in full ends what is open.
    pub(super) days: Vec<Period>,
}

impl Going<'_> {
    /// Whether it goes on, on a day.
    pub(super) fn on(&self, day: Day) -> bool {
        self.days.iter().any(|period| period.contains(day))
    }

    /// Whether it touches a period.
    pub(super) fn touches(&self, within: Period) -> bool {
        self.days.iter().any(|period| period.overlap(within).is_some())
    }
}

/// The activities of a scenario.
#[derive(Clone, Debug)]
pub(super) struct Plan<'a> {
    /// In an order of their own, so that the order in which they were entered does not matter.
    pub(super) goings: Vec<Going<'a>>,
    /// The sanctions.
    pub(super) sanctions: Vec<Sanction>,
}

impl<'a> Plan<'a> {
    /// The plan of some activities.
    pub(super) fn of(ctx: &Context, activities: &'a [Activity], limits: &mut Limits) -> Plan<'a> {
        // By their text: first the kind, then the first day, then everything else.
        let mut ordered: Vec<(String, &Activity)> = Vec::new();
        for activity in activities {
            insert_in_order(&mut ordered, (json::text(activity), activity), |(text, _)| text.clone());
        }
        let all: Vec<&Activity> = ordered.into_iter().map(|(_, activity)| activity).collect();
        let goings = all.iter().map(|activity| Going { activity, days: days_of(activity, &all) }).collect();
        let mut sanctions = Vec::new();
        for activity in &all {
            sanctions.extend(Sanction::late(ctx, activity, limits));
        }
        for missed in &ctx.case.incapacity.missed_contacts {
            sanctions.extend(Sanction::missed(ctx, missed, limits));
        }
        Plan { goings, sanctions }
    }

    /// The jobs with permission, with their days.
    pub(super) fn jobs(&self) -> impl Iterator<Item = (&'a EmployeeWork, &Going<'a>)> {
        self.goings.iter().filter_map(|going| match going.activity {
            Activity::EmployeeWork(job) => Some((job, going)),
            _ => None,
        })
    }

    /// The first days of work with permission.
    pub(super) fn work_starts(&self) -> impl Iterator<Item = Day> {
        let with_permission =
            |going: &&Going| matches!(going.activity, Activity::EmployeeWork(_) | Activity::SelfEmployedWork(_));
        self.goings.iter().filter(with_permission).map(|going| going.activity.dates().0)
    }

    /// The activities under the rule of own activities, with their days.
    pub(super) fn own_works(&self, ctx: &Context) -> Vec<(OwnWork<'a>, &Going<'a>)> {
        let own = |going| Some((OwnWork::of(ctx, Going::activity(going))?, going));
        self.goings.iter().filter_map(own).collect()
    }

    /// The places of the activities that go on, on a day.
    pub(super) fn active(&self, day: Day) -> Vec<usize> {
        self.goings.iter().enumerate().filter(|(_, going)| going.on(day)).map(|(place, _)| place).collect()
    }

    /// The work in full that a day belongs to or comes after.
    pub(super) fn resumed_before(&self, day: Day) -> Option<Day> {
        let starts = self.goings.iter().filter(|going| matches!(going.activity, Activity::FullResumption(_)));
        starts.flat_map(|going| &going.days).map(|period| period.from).filter(|from| *from <= day).max()
    }
}

impl<'a> Going<'a> {
    fn activity(&self) -> &'a Activity {
        self.activity
    }
}

impl Unpaid {
    /// The phase that the days have.
    pub(super) const fn phase(&self) -> PhaseName {
        self.phase
    }
}
