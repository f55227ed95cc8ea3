use serde::{Serialize, Serializer};

use crate::explain::{Arg, Args, ErrorId, args};

/// Everything that is wrong with a case, in the order of its fields.
///
/// ```
/// let error = loont::Case::from_json(r#"{ "schema": 99 }"#).unwrap_err();
/// assert_eq!(error.errors()[0].path, "schema");
/// assert_eq!(error.errors()[0].code, "unknown_schema");
/// assert!(error.errors().iter().any(|problem| problem.path == "person" && problem.code == "missing"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCase {
    errors: Vec<FieldError>,
}

/// One problem with one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct FieldError {
    /// Where the field is: `scenarios[0].activities[1].weekly_hours`; empty for the case as a whole.
    pub path: String,
    /// Stable id, a key of every language file.
    pub code: &'static str,
    /// The numbers in the sentence.
    #[serde(skip_serializing_if = "Args::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Record<string, string>"))]
    pub args: Args,
}

impl InvalidCase {
    /// The id that tells this error from any other.
    pub const CODE: &'static str = "invalid_case";

    /// Several problems.
    pub(crate) fn new(errors: Vec<FieldError>) -> InvalidCase {
        InvalidCase { errors }
    }

    /// One problem with the case as a whole.
    pub(crate) fn whole(id: ErrorId, args: &[Arg]) -> InvalidCase {
        InvalidCase::at("", id, args)
    }

    /// One problem with one field.
    pub(crate) fn at(path: &str, id: ErrorId, args: &[Arg]) -> InvalidCase {
        InvalidCase {
            errors: vec![FieldError { path: path.to_string(), code: id.id(), args: Args::new(id.names(), args) }],
        }
    }

    /// An input larger than any case.
    pub(crate) fn too_large(most: u32) -> InvalidCase {
        InvalidCase::whole(ErrorId::InputTooLarge, args!(ErrorId::InputTooLarge; most))
    }

    /// All problems in one line, for whoever programs with the engine; put together without the formatting of the standard
    /// library, which the WebAssembly then does without.
    pub(crate) fn message(&self) -> String {
        let mut text = String::from("invalid case:");
        for error in &self.errors {
            let path = if error.path.is_empty() { "the case" } else { &error.path };
            for part in [" ", path, " (", error.code, ")"] {
                text.push_str(part);
            }
        }
        text
    }

    /// The problems; never empty.
    #[must_use]
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }
}

impl Serialize for InvalidCase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut object = serializer.serialize_struct("InvalidCase", 2)?;
        object.serialize_field("code", InvalidCase::CODE)?;
        object.serialize_field("errors", &self.errors)?;
        object.end()
    }
}

impl std::fmt::Display for InvalidCase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message())
    }
}

impl std::error::Error for InvalidCase {}
