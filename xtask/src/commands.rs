//! One module a command.

pub mod bench;
pub mod build;
pub mod package;
pub mod serve;
pub mod test;
