//! One module a command.

pub mod bench;
pub mod build;
pub mod law;
pub mod package;
pub mod serve;
pub mod test;
