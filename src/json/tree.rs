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
