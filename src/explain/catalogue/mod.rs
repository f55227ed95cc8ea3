//! Every identifier the engine can give out, with the arguments that stand in its sentence.
//!
//! The engine speaks in identifiers and numbers; the words live in `www/locales/`. This file is the contract between the
//! two: the test command fails when an identifier lacks words in one language, when a message asks for an argument that
//! is not listed here, and when a message is never used.
//!
//! The ending of an argument's name says what it holds, so that every language can write it in its own way:
//!
//! | ending | holds | example |
//! |---|---|---|
//! | `_eur` | an amount in euro, 2 to 4 decimals | `60.00` |
//! | `_pct` | a percentage | `30` |
//! | `_hours` | a number of hours | `19` |
//! | `_count` | a whole number | `26` |
//! | `_factor` | an index coefficient | `1.7758` |
//! | `_date` | a day | `2026-03-02` |
//! | `_month` | a month | `2026-03` |
//! | `_year` | a year | `2026` |
//! | `_id` | a code word with words of its own (`family-single`) | `single` |
//! | `_text` | something the person typed, shown as typed | `19,5` |
//!
//! ```
//! use loont::explain::StepId;
//! assert_eq!(StepId::WorkReduction.id(), "work_reduction");
//! assert_eq!(StepId::WorkReduction.args(), ["fraction_pct", "free_pct", "excess_pct"]);
//! ```

/// Declares a closed set of identifiers together with the names of their arguments.
macro_rules! identifiers {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $id:literal [$($arg:literal),*],)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// Every identifier of this set, in the order of declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// For each identifier a line: its text, and the names of its arguments, each with a space behind it. One text
            /// takes a fraction of the room of a table of places.
            const LINES: &'static str = concat!($($id, " ", $($arg, " ",)* "\n",)+);

            /// The line of an identifier, in two: its text, and the rest.
            fn line(self) -> (&'static str, &'static str) {
                static STARTS: ::std::sync::OnceLock<Vec<(&'static str, &'static str)>> = ::std::sync::OnceLock::new();
                let lines = STARTS.get_or_init(|| $crate::explain::catalogue::lines($name::LINES));
                lines.get(self as usize).copied().unwrap_or_default()
            }

            /// The stable text that leaves the engine.
            #[must_use]
            pub fn id(self) -> &'static str {
                self.line().0
            }

            /// The names of the arguments that always come with this identifier.
            #[must_use]
            pub fn args(self) -> Vec<&'static str> {
                $crate::explain::Names::new(self.names()).collect()
            }

            /// The same names, each with a space behind it: one text takes less room than a list of them.
            pub(crate) fn names(self) -> &'static str {
                self.line().1
            }
        }
    };
}

/// The lines of a text, each cut behind its first word.
#[inline(never)]
fn lines(text: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut lines = Vec::new();
    let mut rest = text;
    while let Some((line, more)) = cut(rest, b'\n') {
        lines.extend(cut(line, b' '));
        rest = more;
    }
    lines
}

/// A text in two, without the mark between them.
fn cut(text: &'static str, mark: u8) -> Option<(&'static str, &'static str)> {
    let end = text.bytes().position(|byte| byte == mark)?;
    Some((text.get(..end)?, text.get(end.saturating_add(1)..)?))
}

mod bounds;
mod causes;
mod employer;
mod errors;
mod events;
mod limits;
mod steps;

pub use bounds::BoundId;
pub use causes::CauseId;
pub use employer::{ConditionId, EmployerEventId, EmployerLimitId, EmployerStepId, ExclusionId, NoteId};
pub use errors::ErrorId;
pub use events::EventId;
pub use limits::LimitId;
pub use steps::StepId;
