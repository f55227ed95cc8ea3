//! The shape of an aid: counted, possible, excluded or closed.

use serde::Serialize;

use super::Range;
use crate::case::employer::SubsidyKind;
use crate::explain::Condition;
use crate::law::{Article, Status};
use crate::units::{Day, Percent};
use crate::words::words;

words! {
    /// Whether an aid is in the costs.
    SubsidyState {
        /// It is.
        Counted = "counted",
        /// It may be asked.
        Possible = "possible",
        /// Something excludes it.
        Excluded = "excluded",
        /// It can no longer be asked.
        Closed = "closed",
    }
}
words! {
    /// Where an aid is asked.
    AskAt {
        /// The person's sickness fund.
        Fund = "fund",
        /// VDAB.
        Vdab = "vdab",
        /// AViQ.
        Aviq = "aviq",
        /// Phare.
        Phare = "phare",
        /// Actiris.
        Actiris = "actiris",
    }
}

/// An aid of an option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SubsidyOutcome {
    /// Which aid.
    pub kind: SubsidyKind,
    /// Whether it is in the costs.
    pub state: SubsidyState,
    /// The lowest percentage that the sources allow.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Percent"))]
    pub percent_low: Option<Percent>,
    /// The highest.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Percent"))]
    pub percent_high: Option<Percent>,
    /// The amount of a whole month of the first work, or the one-off amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub amount: Option<Range>,
    /// In the months shown.
    pub total: Range,
    /// Its first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub from: Option<Day>,
    /// Its last day, at the latest.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// What must be fulfilled.
    pub conditions: Vec<Condition>,
    /// Why it is excluded.
    pub excluded_by: Vec<Condition>,
    /// Where it is asked.
    pub ask_at: AskAt,
    /// The articles.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Article[]"))]
    pub cites: Vec<&'static Article>,
    /// How sure it is.
    pub status: Status,
}
