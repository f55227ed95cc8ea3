//! Reads the aid that was granted.

use super::super::Region;
use super::super::fields::{Field, Fields};
use super::{Guidance, MaatwerkPackage, Subsidy};
use crate::explain::{ErrorId, args};
use crate::law::{Law, Param};
use crate::units::{Day, Percent};

/// As many as there are kinds.
const MOST_SUBSIDIES: u32 = 5;

/// The aid, each kind once; what excludes each other is refused, and what is of another region.
pub(super) fn subsidies(field: &Field, regions: Option<Regions>) -> Option<Vec<Subsidy>> {
    let entries = field.list(MOST_SUBSIDIES)?;
    let mut known: Vec<Subsidy> = Vec::new();
    let mut complete = true;
    for entry in &entries {
        let subsidy = subsidy(entry);
        complete &= subsidy.is_some();
        let Some(subsidy) = subsidy else { continue };
        if known.iter().any(|other| other.kind() == subsidy.kind()) {
            entry.problem_at("kind", ErrorId::Duplicate, args!(ErrorId::Duplicate));
        } else if let Some(other) = known.iter().find(|other| excludes(other, &subsidy)) {
            entry.problem_at("kind", ErrorId::AidsTogether, args!(ErrorId::AidsTogether; other.kind().word()));
        } else if regions.is_some_and(|regions| !regions.have(&subsidy)) {
            entry.problem_at("kind", ErrorId::AidOtherRegion, args!(ErrorId::AidOtherRegion));
        }
        known.push(subsidy);
    }
    complete.then_some(known)
}

/// The two Walloon premiums exclude each other, and so do the two Flemish ones: extending the old one makes it the new one.
fn excludes(one: &Subsidy, other: &Subsidy) -> bool {
    use Subsidy::{AviqCompensation, AviqIntegration, IndividualMaatwerk, Vop};
    let pair = |a: &Subsidy, b: &Subsidy| {
        matches!((a, b), (AviqIntegration { .. }, AviqCompensation { .. }) | (Vop { .. }, IndividualMaatwerk { .. }))
    };
    pair(one, other) || pair(other, one)
}

/// Where the worker works and lives.
#[derive(Clone, Copy)]
pub(super) struct Regions {
    /// Where they work.
    pub(super) works: Region,
    /// Where they live.
    pub(super) lives: Region,
}

impl Regions {
    /// Whether an aid is of a region with which the worker has something to do. For Phare the worker lives in Brussels; for AViQ
    /// and for the Flemish aid living or working there is taken to be enough, and for the Flemish aid living in Brussels as well.
    fn have(self, subsidy: &Subsidy) -> bool {
        match subsidy {
            Subsidy::Vop { .. } | Subsidy::IndividualMaatwerk { .. } => {
                self.works == Region::Flanders || matches!(self.lives, Region::Flanders | Region::Brussels)
            }
            Subsidy::AviqIntegration { .. } | Subsidy::AviqCompensation { .. } => {
                self.works == Region::Wallonia || self.lives == Region::Wallonia
            }
            Subsidy::Phare { .. } => self.lives == Region::Brussels,
        }
    }
}

fn subsidy(field: &Field) -> Option<Subsidy> {
    const KINDS: &[&str] = &["vop", "individual_maatwerk", "aviq_integration", "aviq_compensation", "phare"];
    let fields = field.object()?;
    let kind = fields.required("kind")?;
    match kind.word(|word| KINDS.iter().copied().find(|kind| *kind == word), KINDS)? {
        "vop" => {
            fields.refuse_others(&["kind", "since", "percent"]);
            let since = fields.required("since").and_then(|field| vop_since(&field));
            let percent = percent(&fields, false, None, Param::VopMostPercent);
            Some(Subsidy::Vop { since: since?, percent: percent? })
        }
        "individual_maatwerk" => {
            fields.refuse_others(&["kind", "since", "package", "percent", "guidance"]);
            let since = since(&fields, Param::MaatwerkLeastPercent);
            let package = fields.required_as("package", |f| f.word(MaatwerkPackage::from_word, MaatwerkPackage::WORDS));
            let percent = percent(&fields, false, Some(Param::MaatwerkLeastPercent), Param::MaatwerkMostPercent);
            let step = Law::current().percent(Param::MaatwerkPercentStep, Law::known_until()).map(|known| known.value);
            if let (Some(Some(percent)), Some(step)) = (percent, step)
                && !percent.is_multiple_of(step)
            {
                fields.problem("percent", ErrorId::AidPercentStep, args!(ErrorId::AidPercentStep; step));
            }
            let guidance = fields.optional_as("guidance", |f| f.word(Guidance::from_word, Guidance::WORDS));
            Some(Subsidy::IndividualMaatwerk {
                since: since?,
                package: package?,
                percent: percent?,
                guidance: guidance?,
            })
        }
        "aviq_integration" => {
            fields.refuse_others(&["kind", "since"]);
            Some(Subsidy::AviqIntegration { since: since(&fields, Param::AviqIntegrationPercent)? })
        }
        "aviq_compensation" => {
            fields.refuse_others(&["kind", "since", "percent"]);
            let since = since(&fields, Param::AviqCompensationMostPercent);
            let percent = percent(&fields, true, None, Param::AviqCompensationMostPercent);
            Some(Subsidy::AviqCompensation { since: since?, percent: percent?? })
        }
        _ => {
            fields.refuse_others(&["kind", "since", "percent"]);
            let since = since(&fields, Param::PhareMostPercentHigh);
            let percent = percent(&fields, true, None, Param::PhareMostPercentHigh);
            Some(Subsidy::Phare { since: since?, percent: percent?? })
        }
    }
}

/// The first day, not before the rule.
fn since(fields: &Fields, rule: Param) -> Option<Day> {
    let field = fields.required("since")?;
    let since = field.day()?;
    if let Some((first, _)) = Law::current().span(rule)
        && since < first
    {
        field.problem(ErrorId::AidBeforeRule, args!(ErrorId::AidBeforeRule; first));
    }
    Some(since)
}

/// The day of the request: while it could be asked.
fn vop_since(field: &Field) -> Option<Day> {
    let since = field.day()?;
    let law = Law::current();
    let open = law.count(Param::VopOpen, since);
    if let Some((first, closed)) = law.span(Param::VopOpen)
        && open.is_none_or(|open| open.value == 0)
    {
        let id = if since < first { ErrorId::AidBeforeRule } else { ErrorId::AidClosed };
        field.problem(id, &[if since < first { (&first).into() } else { (&closed).into() }]);
    }
    Some(since)
}

/// A percentage up to the highest that can be granted.
fn percent(fields: &Fields, required: bool, least: Option<Param>, most: Param) -> Option<Option<Percent>> {
    let field = if required {
        fields.required("percent")?
    } else {
        match fields.optional("percent") {
            Some(field) => field,
            None => return Some(None),
        }
    };
    let percent = field.percent()?;
    let known = |param: Param| Law::current().percent(param, Law::known_until()).map(|known| known.value);
    let most = known(most)?;
    let least = least.and_then(known).unwrap_or(Percent::ZERO);
    if percent > most || percent < least {
        field.problem(ErrorId::AidPercent, args!(ErrorId::AidPercent; least, most));
    }
    Some(Some(percent))
}
