//! The messages of one language, read from its files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The functions that the page gives to Fluent.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

/// One language.
pub struct Locale {
    /// The name of its folder.
    pub name: String,
    /// Its messages; an attribute is `message.attribute`, a term starts with `-`.
    pub messages: BTreeMap<String, Message>,
    /// What is wrong inside the files.
    pub problems: Vec<String>,
}

/// What is known about one message, attribute or term.
#[derive(Default)]
pub struct Message {
    /// It says nothing.
    pub empty: bool,
    /// The messages and terms it is made of.
    pub references: BTreeSet<String>,
    variables: BTreeSet<String>,
    functions: BTreeSet<String>,
}

impl Message {
    /// The message to which an attribute belongs, or the message itself.
    pub fn id<'a>(&self, key: &'a str) -> &'a str {
        key.split('.').next().unwrap_or(key)
    }

    fn of(pattern: &Pattern<&str>) -> Self {
        let mut message = Self { empty: says_nothing(pattern), ..Self::default() };
        message.pattern(pattern);
        message
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        let key = |id: &str, attribute: Option<&str>| match attribute {
            Some(attribute) => format!("{id}.{attribute}"),
            None => id.to_owned(),
        };
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.references.insert(key(id.name, attribute.as_ref().map(|attribute| attribute.name)));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let term = format!("-{}", id.name);
                self.references.insert(key(&term, attribute.as_ref().map(|attribute| attribute.name)));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

impl Locale {
    /// Reads every `.ftl` file of a language.
    pub fn read(locales: &Path, name: &str) -> Result<Self> {
        let mut files = Vec::new();
        let mut folders = vec![locales.join(name)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending == "ftl") {
                    let text =
                        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
                    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                    files.push((file, text));
                }
            }
        }
        files.sort();
        let files: Vec<(&str, &str)> = files.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
        Ok(Self::parse(name, &files))
    }

    /// Reads the texts of files.
    pub fn parse(name: &str, files: &[(&str, &str)]) -> Self {
        let mut locale = Self { name: name.to_owned(), messages: BTreeMap::new(), problems: Vec::new() };
        for (file, text) in files {
            if name == "fr" {
                let loose = text.lines().zip(1..).filter(|(line, _)| !line.starts_with('#') && has_loose_mark(line));
                locale.problems.extend(loose.map(|(_, number)| {
                    format!(
                        "{name}/{file}:{number}: an ordinary space beside a mark: the mark could begin the next line"
                    )
                }));
            }
            let resource = match fluent_syntax::parser::parse(*text) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        let line = text.get(..error.pos.start).unwrap_or_default().lines().count().max(1);
                        locale.problems.push(format!("{name}/{file}:{line}: {error}"));
                    }
                    resource
                }
            };
            for entry in &resource.body {
                let (id, value, attributes) = match entry {
                    Entry::Message(message) => {
                        (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
                    }
                    Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                    _ => continue,
                };
                for attribute in attributes {
                    locale.add(file, format!("{id}.{}", attribute.id.name), &attribute.value);
                }
                if let Some(value) = value {
                    locale.add(file, id, value);
                }
            }
        }
        locale
    }

    fn add(&mut self, file: &str, key: String, pattern: &Pattern<&str>) {
        let message = Message::of(pattern);
        for function in message.functions.iter().filter(|function| !FUNCTIONS.contains(&function.as_str())) {
            self.problems.push(format!("{}/{file}: `{key}` calls {function}, which the page does not give", self.name));
        }
        if self.messages.insert(key.clone(), message).is_some() {
            self.problems.push(format!("{}/{file}: `{key}` stands twice", self.name));
        }
    }

    /// The arguments that a message asks for, itself or through the messages it is made of.
    pub fn variables(&self, key: &str) -> BTreeSet<String> {
        let mut variables = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![key];
        while let Some(key) = open.pop() {
            let Some(message) = self.messages.get(key).filter(|_| seen.insert(key)) else {
                continue;
            };
            variables.extend(message.variables.iter().cloned());
            // A term sees only what is handed to it.
            open.extend(message.references.iter().map(String::as_str).filter(|other| !other.starts_with('-')));
        }
        variables
    }
}

/// French sets these marks apart with a space that does not break.
fn has_loose_mark(line: &str) -> bool {
    [" :", " ;", " ?", " !", " »", "« "].iter().any(|mark| line.contains(mark))
}

/// Nothing but white space would be read.
fn says_nothing(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            value.trim().is_empty()
        }
        PatternElement::Placeable { .. } => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_stands_twice_is_a_problem() {
        let locale = Locale::parse("nl", &[("a.ftl", "one = een\n"), ("b.ftl", "one = eentje\n")]);
        assert_eq!(locale.problems, ["nl/b.ftl: `one` stands twice"]);
    }

    #[test]
    fn a_broken_message_is_named_with_its_line() {
        let locale = Locale::parse("nl", &[("a.ftl", "one = een\n\ntwo = { $ }\n")]);
        assert_eq!(locale.problems.len(), 1);
        assert!(locale.problems[0].starts_with("nl/a.ftl:3: "), "{:?}", locale.problems);
    }

    #[test]
    fn a_french_mark_that_could_begin_a_line_is_a_problem() {
        let text = "# Qui ?\none = Qui\u{a0}?\ntwo = Qui ?\nthree = « oui\u{a0}»\n";
        let problems = |name| Locale::parse(name, &[("a.ftl", text)]).problems;
        let fr = problems("fr");
        assert_eq!(fr.len(), 2);
        assert!(fr[0].starts_with("fr/a.ftl:3: ") && fr[1].starts_with("fr/a.ftl:4: "), "{fr:?}");
        assert!(problems("en").is_empty());
    }

    #[test]
    fn attributes_and_terms_are_messages_of_their_own() {
        let locale = Locale::parse("nl", &[("a.ftl", "-brand = loont\nfield = Veld\n    .hint = { $day_date }\n")]);
        assert_eq!(locale.messages.keys().collect::<Vec<_>>(), ["-brand", "field", "field.hint"]);
        assert_eq!(locale.variables("field.hint"), BTreeSet::from(["day_date".to_owned()]));
        assert!(locale.variables("field").is_empty());
    }

    #[test]
    fn a_function_that_the_page_does_not_give_is_a_problem() {
        let locale = Locale::parse("nl", &[("a.ftl", "one = { MONEY($amount_eur) }\n")]);
        assert_eq!(locale.problems, ["nl/a.ftl: `one` calls MONEY, which the page does not give"]);
    }

    #[test]
    fn messages_that_refer_to_each_other_do_not_hang() {
        let locale = Locale::parse("nl", &[("a.ftl", "one = { two } { $a }\ntwo = { one } { $b }\n")]);
        assert_eq!(locale.variables("one"), BTreeSet::from(["a".to_owned(), "b".to_owned()]));
    }
}
