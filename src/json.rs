//! JSON text, for whatever leaves the engine.

use std::io;

use serde::Serialize;

/// A value as JSON text; nothing that the engine writes has none.
pub(crate) fn text<T: Serialize>(value: &T) -> String {
    let mut bytes = Bytes(Vec::new());
    let written = value.serialize(&mut serde_json::Serializer::new(&mut bytes));
    written.ok().and_then(|()| String::from_utf8(bytes.0).ok()).unwrap_or_default()
}

/// Bytes in memory. Most of what JSON is made of is a single quote, comma or brace: copying each of those as a slice
/// took a tenth of the time of a simulation in WebAssembly.
struct Bytes(Vec<u8>);

impl io::Write for Bytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match bytes {
            [byte] => self.0.push(*byte),
            bytes => self.0.extend_from_slice(bytes),
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
