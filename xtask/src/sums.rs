//! The published hashes of the site: `SHA256SUMS`, as `sha256sum --check` reads it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::sizes;

/// The name of the list inside the site.
pub const LIST: &str = "SHA256SUMS";

/// Writes the hash of every file of the folder but the list itself, and gives the list.
pub fn write(folder: &Path) -> Result<String> {
    let mut files = sizes::read_all(folder)?;
    files.remove(LIST);
    let list = list(&files);
    fs::write(folder.join(LIST), &list).with_context(|| format!("{LIST} cannot be written"))?;
    Ok(list)
}

/// One line a file, in the order of their names.
fn list(files: &BTreeMap<String, Vec<u8>>) -> String {
    files.iter().map(|(name, bytes)| format!("{}  {name}\n", hexadecimal(&Sha256::digest(bytes)))).collect()
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The lines that are in one list and not in the other; nothing when both are the same.
pub fn differences(before: &str, after: &str) -> Vec<String> {
    let only = |one: &str, other: &str, sign: char| -> Vec<String> {
        one.lines()
            .filter(|line| !other.lines().any(|there| there == *line))
            .map(|line| format!("{sign} {line}"))
            .collect()
    };
    [only(before, after, '-'), only(after, before, '+')].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_that_of_sha256sum() {
        let files = BTreeMap::from([("b.txt".to_owned(), b"abc".to_vec()), ("a/empty".to_owned(), Vec::new())]);
        // Both hashes stand in the standard (FIPS 180-4, examples).
        assert_eq!(
            list(&files),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/empty\n\
             ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.txt\n"
        );
    }

    #[test]
    fn two_lists_differ_by_their_lines() {
        assert!(differences("1  a\n2  b\n", "1  a\n2  b\n").is_empty());
        assert_eq!(differences("1  a\n2  b\n", "1  a\n3  b\n4  c\n"), ["- 2  b", "+ 3  b", "+ 4  c"]);
    }
}
