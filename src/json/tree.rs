/// A JSON value as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tree {
    /// `null`.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number; absent: one that is no count.
    Number(Option<u64>),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// An object; each name stands there once.
    Object(Vec<(String, Tree)>),
}

impl From<&serde_json::Value> for Tree {
    fn from(value: &serde_json::Value) -> Tree {
        use serde_json::Value;
        match value {
            Value::Null => Tree::Null,
            Value::Bool(yes) => Tree::Bool(*yes),
            Value::Number(number) => Tree::Number(number.as_u64()),
            Value::String(text) => Tree::Text(text.clone()),
            Value::Array(list) => Tree::List(list.iter().map(Tree::from).collect()),
            Value::Object(map) => {
                Tree::Object(map.iter().map(|(name, value)| (name.clone(), Tree::from(value))).collect())
            }
        }
    }
}

impl Tree {
    /// The deepest nesting that is read; a case has seven levels.
    const DEEPEST: u32 = 64;

    /// Reads what `boundary.js` writes: a mark for each value, numbers up to a semicolon, texts behind their length.
    #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
    pub(crate) fn from_flat(text: &str) -> Option<Tree> {
        let mut rest = text;
        Tree::take(&mut rest, 0).filter(|_| rest.is_empty())
    }

    fn take(rest: &mut &str, depth: u32) -> Option<Tree> {
        let below = Some(depth.saturating_add(1)).filter(|below| *below <= Tree::DEEPEST.saturating_add(1))?;
        match mark(rest)? {
            b'n' => Some(Tree::Null),
            b'y' => Some(Tree::Bool(true)),
            b'f' => Some(Tree::Bool(false)),
            b'#' => Some(Tree::Number(number(rest, b';'))),
            b'"' => Some(Tree::Text(counted(rest)?)),
            b'[' => {
                let mut list = Vec::new();
                while !ends(rest, b']')? {
                    list.push(Tree::take(rest, below)?);
                }
                Some(Tree::List(list))
            }
            _ => {
                let mut fields = Vec::new();
                while !ends(rest, b'}')? {
                    mark(rest)?;
                    let name = counted(rest)?;
                    fields.push((name, Tree::take(rest, below)?));
                }
                Some(Tree::Object(fields))
            }
        }
    }
}

/// The next byte, which is a mark.
fn mark(rest: &mut &str) -> Option<u8> {
    let mark = *rest.as_bytes().first()?;
    *rest = rest.get(1..)?;
    Some(mark)
}

/// Whether a list or an object ends here; its end is taken.
fn ends(rest: &mut &str, end: u8) -> Option<bool> {
    let found = *rest.as_bytes().first()? == end;
    if found {
        *rest = rest.get(1..)?;
    }
    Some(found)
}

/// The digits up to a mark, which is taken; nothing when there are none.
fn number(rest: &mut &str, end: u8) -> Option<u64> {
    let mut number = None;
    while let Some(byte) = mark(rest).filter(|byte| *byte != end) {
        let digit = u64::from(byte.checked_sub(b'0')?);
        number = Some(number.unwrap_or(0_u64).checked_mul(10)?.checked_add(digit)?);
    }
    number
}

/// A text behind the number of its bytes.
fn counted(rest: &mut &str) -> Option<String> {
    let length = usize::try_from(number(rest, b':')?).ok()?;
    let text = rest.get(..length)?.to_string();
    *rest = rest.get(length..)?;
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_boundary_writes_is_read() {
        let tree = Tree::from_flat(r##"{"1:a[#12;#;"3:€n]"2:{}yn]"##);
        assert_eq!(tree, None, "a list that is not closed");
        let tree = Tree::from_flat(r##"{"1:a[#12;#;"3:€n]"2:{}y}"##);
        let list = vec![Tree::Number(Some(12)), Tree::Number(None), Tree::Text("€".into()), Tree::Null];
        let fields = vec![("a".to_string(), Tree::List(list)), ("{}".to_string(), Tree::Bool(true))];
        assert_eq!(tree, Some(Tree::Object(fields)));
    }

    #[test]
    fn nothing_but_that_is_read() {
        for text in ["", "[", "{", "\"9:a", "\"1:€", "#", "yy", "{\"1:a", "#99999999999999999999999;"] {
            let read = Tree::from_flat(text);
            assert!(matches!(read, None | Some(Tree::Number(None))), "{text}: {read:?}");
        }
        assert_eq!(Tree::from_flat(&"[".repeat(100_000)), None);
    }
}
