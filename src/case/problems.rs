//! What is wrong with a case so far, and where each problem stands.

use std::cell::RefCell;

use super::{FieldError, InvalidCase};
use crate::explain::{Arg, Args, ErrorId};
use crate::units::Text;

/// Problems beyond this number are not listed: no real case has as many.
pub(super) const MOST_PROBLEMS: usize = 200;

/// The problems found so far.
#[derive(Default)]
pub(super) struct Problems(RefCell<Vec<FieldError>>);

impl Problems {
    /// Adds a problem.
    #[inline(never)]
    pub(super) fn add(&self, path: &Path, id: ErrorId, args: &[Arg]) {
        let mut list = self.0.borrow_mut();
        if list.len() < MOST_PROBLEMS {
            let mut text = String::new();
            path.write(&mut text);
            list.push(FieldError { path: text, code: id.id(), args: Args::new(id.names(), args) });
        }
    }

    /// What was read, when nothing is wrong with it; else every problem.
    pub(super) fn checked<T>(self, read: Option<T>) -> Result<T, InvalidCase> {
        let list = self.0.into_inner();
        match read {
            Some(read) if list.is_empty() => Ok(read),
            _ if list.is_empty() => Err(InvalidCase::whole(ErrorId::NotJson, &[])),
            _ => Err(InvalidCase::new(list)),
        }
    }
}

/// Where a value stands: a chain of names and places, written out only when there is a problem.
#[derive(Clone, Copy)]
pub(super) struct Path<'a> {
    above: Option<&'a Path<'a>>,
    part: Part<'a>,
}

#[derive(Clone, Copy)]
pub(super) enum Part<'a> {
    /// The whole input.
    Root,
    /// A field of an object.
    Name(&'a str),
    /// An entry of a list.
    Place(usize),
}

impl<'a> Path<'a> {
    /// The whole input.
    pub(super) const ROOT: Path<'static> = Path { above: None, part: Part::Root };

    /// A part of what stands here.
    pub(super) fn of(&'a self, part: Part<'a>) -> Path<'a> {
        Path { above: Some(self), part }
    }

    #[inline(never)]
    fn write(&self, text: &mut String) {
        if let Some(above) = self.above {
            above.write(text);
        }
        match self.part {
            Part::Root => {}
            Part::Name(name) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(name);
            }
            Part::Place(place) => {
                text.push('[');
                text.push_str(&Text::decimal(place.into(), 0));
                text.push(']');
            }
        }
    }
}
