//! The messages that must exist because the engine can give their identifier out, with the arguments it gives.

use std::collections::{BTreeMap, BTreeSet};

use loont::case::employer::{SubsidyKind, WorkerCategory};
use loont::case::{Family, Household, Region, Scheme, Setting, Worker};
use loont::explain::catalogue::{
    BoundId, CauseId, ConditionId, EmployerEventId, EmployerLimitId, EmployerStepId, ErrorId, EventId, ExclusionId,
    LimitId, NoteId, StepId,
};
use loont::simulate::{AskAt, SubsidyState, Who};

/// The code words of the engine: an argument `family_id` holds one of the words of `family`.
const WORDS: [(&str, &[&str]); 15] = [
    ("family", Family::WORDS),
    ("regular", &["regular", "non_regular"]),
    ("worker", Worker::WORDS),
    ("scheme", Scheme::WORDS),
    ("setting", Setting::WORDS),
    // Kinds of work without a rule: they stand in the error that refuses them.
    ("setting", &["council_chair", "mayor_or_alderman", "artist_allowance", "foster_care"]),
    ("region", Region::WORDS),
    ("household", Household::WORDS),
    ("other", &["employee_work", "self_employed_work", "volunteering", "training", "full_resumption", "relapse"]),
    ("other", &["partial_resumption"]),
    ("expected", &["text", "object", "list", "number", "boolean"]),
    // What is said to an employer.
    ("aid", SubsidyKind::WORDS),
    ("category", WorkerCategory::WORDS),
    ("way", &["electronic", "paper"]),
    ("ending", &["every", "by_employer"]),
];

/// The words of the outcome that are not arguments: a phase, a premium, a status, a certainty.
const OUTCOME: [(&str, &[&str]); 7] = [
    ("phase", &["guaranteed_wage", "waiting", "primary", "invalidity", "not_incapacitated", "pension", "suspended"]),
    (
        "premium",
        &[
            "third_person",
            "catch_up_premium",
            "training_premium",
            "training_success",
            "training_costs",
            "training_travel",
        ],
    ),
    ("status", &["official", "secondary", "derived", "assumed"]),
    ("certainty", &["exact", "formula", "estimate"]),
    ("aid-state", SubsidyState::WORDS),
    ("ask", AskAt::WORDS),
    ("acts", Who::WORDS),
];

/// Every message that must exist, with the arguments that it may use.
#[derive(Default)]
pub struct Known {
    /// Arguments by message.
    pub required: BTreeMap<String, BTreeSet<String>>,
}

impl Known {
    /// What the engine and the law can give out; and what is wrong with the lists themselves.
    pub fn of_engine(acts: &[String]) -> (Self, Vec<String>) {
        let mut known = Self::default();
        for id in StepId::ALL {
            known.add(format!("step-{}", id.id()), id.args().iter().copied().chain(["result"]));
        }
        for id in LimitId::ALL {
            known.add(format!("limit-{}", id.id()), id.args().iter().copied());
        }
        for id in EventId::ALL {
            known.add(format!("event-{}", id.id()), id.args().iter().copied());
        }
        for id in EmployerStepId::ALL {
            known.add(format!("step-{}", id.id()), id.args().iter().copied().chain(["result"]));
        }
        for id in EmployerLimitId::ALL {
            known.add(format!("limit-{}", id.id()), id.args().iter().copied());
        }
        for id in EmployerEventId::ALL {
            known.add(format!("event-{}", id.id()), id.args().iter().copied());
        }
        for id in NoteId::ALL {
            known.add(format!("note-{}", id.id()), id.args().iter().copied());
        }
        for id in ConditionId::ALL {
            known.add(format!("condition-{}", id.id()), id.args().iter().copied());
        }
        for id in ExclusionId::ALL {
            known.add(format!("excluded-{}", id.id()), id.args().iter().copied());
        }
        for id in ErrorId::ALL {
            known.add(format!("error-{}", id.id()), id.args().iter().copied());
        }
        for id in BoundId::ALL {
            known.add(format!("bound-{}", id.id()), id.args().iter().copied());
        }
        for id in CauseId::ALL {
            known.add(format!("cause-{}", id.id()), id.args().iter().copied());
        }
        let problems = known.word_problems();
        for (prefix, words) in WORDS.iter().map(|(name, words)| (format!("word-{name}"), words)) {
            words.iter().for_each(|word| known.add(format!("{prefix}-{word}"), []));
        }
        for (prefix, words) in OUTCOME {
            words.iter().for_each(|word| known.add(format!("{prefix}-{word}"), []));
        }
        acts.iter().for_each(|act| known.add(format!("act-{act}"), []));
        (known, problems)
    }

    fn add<'a>(&mut self, message: String, arguments: impl IntoIterator<Item = &'a str>) {
        self.required.insert(message, arguments.into_iter().map(str::to_owned).collect());
    }

    /// Each argument that holds a code word has its list of words, and each list has an argument.
    fn word_problems(&self) -> Vec<String> {
        let held: BTreeSet<&str> =
            self.required.values().flatten().filter_map(|argument| argument.strip_suffix("_id")).collect();
        let listed: BTreeSet<&str> = WORDS.iter().map(|(name, _)| *name).collect();
        let without_list = held.difference(&listed);
        let without_argument = listed.difference(&held);
        without_list
            .map(|name| format!("the argument ${name}_id has no list of words in xtask/src/parity/known.rs"))
            .chain(without_argument.map(|name| format!("no identifier has an argument ${name}_id, which has words")))
            .collect()
    }

    /// A short list for the tests.
    #[cfg(test)]
    pub fn of(messages: &[(&str, &[&str])]) -> Self {
        let mut known = Self::default();
        for (message, arguments) in messages {
            known.add((*message).to_owned(), arguments.iter().copied());
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_of_words_fit_the_catalogue() {
        let (known, problems) = Known::of_engine(&["rd-1996-07-03".into()]);
        assert_eq!(problems, Vec::<String>::new());
        for message in ["step-lost_wage_monthly", "word-family-single", "phase-primary", "act-rd-1996-07-03"] {
            assert!(known.required.contains_key(message), "{message}");
        }
        assert!(known.required["step-lost_wage_monthly"].contains("result"));
        assert!(!known.required["limit-law_not_known_yet"].contains("result"));
    }

    #[test]
    fn no_identifier_of_an_employer_is_one_of_a_person() {
        let (known, _) = Known::of_engine(&[]);
        let of = |prefix: &str| known.required.keys().filter(|id| id.starts_with(prefix)).count();
        assert_eq!(of("step-"), StepId::ALL.len() + EmployerStepId::ALL.len());
        assert_eq!(of("limit-"), LimitId::ALL.len() + EmployerLimitId::ALL.len());
        assert_eq!(of("event-"), EventId::ALL.len() + EmployerEventId::ALL.len());
    }

    #[test]
    fn an_argument_without_a_list_is_a_problem() {
        let problems = Known::of(&[("step-x", &["colour_id"])]).word_problems();
        assert!(problems[0].contains("$colour_id"), "{problems:?}");
        let lists: BTreeSet<&str> = WORDS.iter().map(|(name, _)| *name).collect();
        assert_eq!(problems.len(), 1 + lists.len());
    }
}
