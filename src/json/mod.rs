//! JSON: text for whatever leaves the engine, and the tree of what comes in.
//!
//! Of a general library for JSON the engine needs little, and what it would bring along for that is a twentieth of the
//! WebAssembly; outside the WebAssembly JSON text is read by `serde_json`.

mod tree;
mod write;

pub(crate) use tree::Tree;
pub(crate) use write::text;
