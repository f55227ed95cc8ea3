//! The steps that explain an amount, shared by the months and years that have them.

use std::ops::Deref;
use std::sync::Arc;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::explain::Step;

/// A step in the explanation of a month: what it is about, and the segment it belongs to.
///
/// The steps of a cut are shared by all months in it.
#[derive(Clone, Debug)]
pub struct ExplainedStep {
    pub(in super::super) step: Arc<Step>,
    pub(in super::super) segment: Option<u32>,
}

/// The steps of a month, in order. Months with the same steps share them.
#[derive(Clone, Debug)]
pub struct Explanation(Arc<Vec<ExplainedStep>>);

impl FromIterator<ExplainedStep> for Explanation {
    fn from_iter<I: IntoIterator<Item = ExplainedStep>>(steps: I) -> Explanation {
        Explanation(Arc::new(steps.into_iter().collect()))
    }
}

impl Serialize for Explanation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl Deref for Explanation {
    type Target = [ExplainedStep];

    fn deref(&self) -> &[ExplainedStep] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a Explanation {
    type Item = &'a ExplainedStep;
    type IntoIter = std::slice::Iter<'a, ExplainedStep>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl ExplainedStep {
    /// The index of the segment in its month; absent for what concerns the month as a whole.
    #[must_use]
    pub fn segment(&self) -> Option<u32> {
        self.segment
    }
}

impl Deref for ExplainedStep {
    type Target = Step;

    fn deref(&self) -> &Step {
        &self.step
    }
}

impl Serialize for ExplainedStep {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Step", 8)?;
        object.serialize_field("rule", &self.rule)?;
        object.serialize_field("args", &self.args)?;
        object.serialize_field("result", &self.result)?;
        object.serialize_field("result_kind", &self.result_kind)?;
        object.serialize_field("about", &self.about)?;
        object.serialize_field("status", &self.status)?;
        if let Some(segment) = self.segment {
            object.serialize_field("segment", &segment)?;
        }
        object.serialize_field("cites", &self.cites)?;
        object.end()
    }
}
