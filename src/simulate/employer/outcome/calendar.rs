//! The shape of a duty or a change with its date.

use serde::Serialize;

use crate::explain::Args;
use crate::law::Article;
use crate::units::Day;
use crate::words::words;

words! {
    /// Who acts.
    Who {
        /// The employer.
        Employer = "employer",
        /// The worker.
        Worker = "worker",
        /// The sickness fund.
        Fund = "fund",
        /// The National Social Security Office.
        Nsso = "nsso",
        /// The occupational physician.
        OccupationalPhysician = "occupational_physician",
    }
}

/// A dated duty or change of an employer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EmployerCalendarEvent {
    /// The day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub on: Day,
    /// Stable id, a key of every language file.
    pub kind: &'static str,
    /// Who acts.
    pub who: Who,
    /// The numbers in the sentence.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub args: Args,
    /// The articles.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Article[]"))]
    pub cites: Vec<&'static Article>,
}
