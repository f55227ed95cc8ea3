//! What a scenario comes to: its activities in order with their days, and the periods of incapacity that they leave.

mod spells;

use crate::case::{Activity, EmployeeWork, Volunteering, days_of};
use crate::explain::{Effect, LimitId, Limits, args};
use crate::json;
use crate::rules::Context;
use crate::rules::activity::own_work::OwnWork;
use crate::rules::withheld::sanctions::Sanction;
use crate::units::{Day, Period, insert_in_order};

pub(super) use spells::{Spell, Spells};

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
        Plan { goings, sanctions }
    }

    /// Adds the sanctions for missed appointments: each by the rules of the period of incapacity that it falls in, and not
    /// longer than that period.
    pub(super) fn add_missed(&mut self, ctx: &Context, spells: &[Spell], limits: &mut Limits) {
        for missed in &ctx.case.incapacity.missed_contacts {
            let period = spells.iter().find(|spell| spell.days.contains(missed.from));
            let start = |spell: &Spell| spell.ctx.clock.start();
            let last = period.and_then(|period| spells.iter().rfind(|spell| start(spell) == start(period)));
            let sanction =
                period.zip(last).and_then(|(period, last)| Sanction::missed(period.ctx, missed, last.days.to, limits));
            if sanction.is_none() {
                let id = LimitId::MissedContactWithoutEffect;
                limits.add(id, args!(id; missed.from), Effect::MayLower);
            }
            self.sanctions.extend(sanction);
        }
    }

    /// The jobs with permission, with their days.
    pub(super) fn jobs(&self) -> impl Iterator<Item = (&'a EmployeeWork, &Going<'a>)> {
        self.goings.iter().filter_map(|going| match going.activity {
            Activity::EmployeeWork(job) => Some((job, going)),
            _ => None,
        })
    }

    /// All volunteering, with its days.
    pub(super) fn volunteering(&self) -> Vec<(&'a Volunteering, Period)> {
        let volunteering = |going: &Going<'a>| match going.activity {
            Activity::Volunteering(one) => Some((one, *going.days.first()?)),
            _ => None,
        };
        self.goings.iter().filter_map(volunteering).collect()
    }

    /// The first days of work with permission.
    pub(super) fn work_starts(&self) -> impl Iterator<Item = Day> {
        let with_permission =
            |going: &&Going| matches!(going.activity, Activity::EmployeeWork(_) | Activity::SelfEmployedWork(_));
        self.goings.iter().filter(with_permission).map(|going| going.activity.dates().0)
    }

    /// The activities under the rule of own activities, with their days.
    pub(super) fn own_works(&self, ctx: &Context) -> Vec<(OwnWork<'a>, &Going<'a>)> {
        self.goings.iter().filter_map(|going| Some((OwnWork::of(ctx, going.activity)?, going))).collect()
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
