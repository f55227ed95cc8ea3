//! Message parity: the engine's identifiers and the words of the four languages fit each other exactly.
//!
//! - Every identifier of the engine has a message in every language.
//! - No message asks for an argument that its identifier does not give.
//! - Every language has the same messages, with the same arguments.
//! - No message is empty, broken, or used by nobody, and the page asks for none that is not there.

mod known;
mod locale;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use self::known::Known;
use self::locale::Locale;
use crate::workspace::Workspace;

/// The languages, each a folder of `www/locales/`.
pub const LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];

/// Checks the house; prints every problem before it fails.
pub fn check(workspace: &Workspace) -> Result<String> {
    let (known, mut problems) = Known::of_engine(&acts(&workspace.path("law/acts.toml"))?);
    let folder = workspace.path("www/locales");
    let locales = LANGUAGES.iter().map(|name| Locale::read(&folder, name)).collect::<Result<Vec<_>>>()?;
    let page = page_source(&workspace.path("www"))?;
    problems.extend(compare(&known, &locales, &page));
    if !problems.is_empty() {
        for problem in &problems {
            println!("  {problem}");
        }
        bail!("message parity: {} problems", problems.len());
    }
    let messages = locales.first().map_or(0, |locale| locale.messages.len());
    Ok(format!("{} ids, {messages} messages in {} languages", known.required.len(), locales.len()))
}

/// The acts that the law names.
fn acts(path: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let table: toml::Table = toml::from_str(&text).with_context(|| format!("{} is broken", path.display()))?;
    Ok(table.keys().cloned().collect())
}

/// The page's own source, all of it, as one text.
fn page_source(www: &Path) -> Result<String> {
    let mut text = fs::read_to_string(www.join("index.html")).context("www/index.html cannot be read")?;
    let mut folders = vec![www.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ["ts", "tsx"].iter().any(|known| ending == *known)) {
                text += &fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            }
        }
    }
    Ok(text)
}

/// Every problem between the identifiers, the languages and the page, each as one line.
fn compare(known: &Known, locales: &[Locale], page: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let every: BTreeSet<&String> = locales.iter().flat_map(|locale| locale.messages.keys()).collect();
    for locale in locales {
        let name = &locale.name;
        problems.extend(locale.problems.iter().cloned());
        for id in known.required.keys().filter(|id| !locale.messages.contains_key(*id)) {
            problems.push(format!("{name}: `{id}` has no message"));
        }
        for id in &every {
            if !locale.messages.contains_key(*id) && !known.required.contains_key(*id) {
                problems.push(format!("{name}: `{id}` is missing, another language has it"));
            }
        }
        for (id, message) in &locale.messages {
            if message.empty {
                problems.push(format!("{name}: `{id}` is empty"));
            }
            for reference in message.references.iter().filter(|other| !locale.messages.contains_key(*other)) {
                problems.push(format!("{name}: `{id}` refers to `{reference}`, which is not there"));
            }
            if let Some(given) = known.required.get(message.id(id)) {
                for variable in locale.variables(id).difference(given) {
                    problems.push(format!("{name}: `{id}` uses ${variable}, which the engine does not give"));
                }
            }
        }
    }
    problems.extend(different_variables(locales, &every));
    problems.extend(unused(known, locales, &every, page));
    let absent = asked(page).into_iter().filter(|id| !every.iter().any(|known| known == id));
    problems.extend(absent.map(|id| format!("the page asks for `{id}`, which no language has")));
    problems
}

/// The messages that the page names in a call: `t("title")`, `t('title', …)`.
fn asked(page: &str) -> BTreeSet<&str> {
    let mut ids = BTreeSet::new();
    for (at, call) in page.match_indices("t(") {
        let before = page.get(..at).and_then(|text| text.chars().next_back());
        let rest = page.get(at + call.len()..).unwrap_or_default().trim_start();
        let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''));
        let (false, Some(quote)) = (before.is_some_and(|c| c.is_alphanumeric() || "_$.".contains(c)), quote) else {
            continue;
        };
        ids.extend(rest.get(1..).and_then(|rest| rest.split(quote).next()));
    }
    ids
}

/// A message asks for the same arguments in every language that has it.
fn different_variables(locales: &[Locale], every: &BTreeSet<&String>) -> Vec<String> {
    let mut problems = Vec::new();
    for id in every {
        let mut sets: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for locale in locales.iter().filter(|locale| locale.messages.contains_key(*id)) {
            let variables: Vec<String> = locale.variables(id).iter().map(|name| format!("${name}")).collect();
            let set = if variables.is_empty() { "nothing".to_owned() } else { variables.join(" ") };
            sets.entry(set).or_default().push(&locale.name);
        }
        if sets.len() > 1 {
            let sets: Vec<String> = sets.iter().map(|(set, names)| format!("{} {set}", names.join("+"))).collect();
            problems.push(format!("`{id}` uses different arguments: {}", sets.join("; ")));
        }
    }
    problems
}

/// A message is the engine's, or is named in the page, or is part of one that is.
fn unused(known: &Known, locales: &[Locale], every: &BTreeSet<&String>, page: &str) -> Vec<String> {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = Vec::new();
    for id in every {
        let message = id.split('.').next().unwrap_or(id);
        if known.required.contains_key(message) || is_named(page, message) {
            open.push(id);
        }
    }
    while let Some(id) = open.pop() {
        if used.insert(id) {
            let messages = locales.iter().filter_map(|locale| locale.messages.get(id));
            open.extend(messages.flat_map(|message| message.references.iter().map(String::as_str)));
        }
    }
    every.iter().filter(|id| !used.contains(id.as_str())).map(|id| format!("`{id}` is used by nobody")).collect()
}

/// The page's source holds the identifier as a text of its own, between quotes of any kind.
fn is_named(page: &str, id: &str) -> bool {
    ['"', '\'', '`'].iter().any(|quote| page.contains(&format!("{quote}{id}{quote}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        Known::of(&[("step-work", &["weekly_hours", "result"]), ("word-family-single", &[])])
    }

    const GOOD: &str = "step-work = { $weekly_hours } hours: { $result }\nword-family-single = single\ntitle = Title\n";
    const PAGE: &str = "t('title')";

    fn problems(texts: [&str; 2], page: &str) -> Vec<String> {
        let locales = ["nl", "fr"].iter().zip(texts).map(|(name, text)| Locale::parse(name, &[("a.ftl", text)]));
        compare(&known(), &locales.collect::<Vec<_>>(), page)
    }

    #[test]
    fn languages_that_fit_have_no_problem() {
        assert_eq!(problems([GOOD, GOOD], PAGE), Vec::<String>::new());
    }

    #[test]
    fn an_identifier_without_words_is_named_once_for_each_language() {
        let without = "word-family-single = seul\ntitle = Titre\n";
        assert_eq!(problems([GOOD, without], PAGE), ["fr: `step-work` has no message"]);
    }

    #[test]
    fn a_message_of_the_page_is_in_every_language() {
        let without = "step-work = { $weekly_hours } { $result }\nword-family-single = seul\n";
        assert_eq!(problems([GOOD, without], PAGE), ["fr: `title` is missing, another language has it"]);
    }

    #[test]
    fn an_argument_that_the_engine_does_not_give_is_a_problem() {
        let text = GOOD.replace("$result", "$amount_eur");
        let found = problems([&text, &text], PAGE);
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(found[0], "nl: `step-work` uses $amount_eur, which the engine does not give");
    }

    #[test]
    fn an_argument_hidden_in_a_choice_or_another_message_is_seen() {
        let choice =
            GOOD.replace("{ $result }", "{ $result -> \n   [a] { NUMBER($one) }\n  *[b] { part }\n }\npart = { $two }");
        let found = problems([&choice, &choice], PAGE);
        for variable in ["$one", "$two"] {
            let line = format!("fr: `step-work` uses {variable}, which the engine does not give");
            assert!(found.contains(&line), "{found:?}");
        }
    }

    #[test]
    fn languages_use_the_same_arguments() {
        let other = GOOD.replace(": { $result }", "");
        let found = problems([GOOD, &other], PAGE);
        assert_eq!(found, ["`step-work` uses different arguments: nl $result $weekly_hours; fr $weekly_hours"]);
    }

    #[test]
    fn a_message_that_nobody_uses_is_a_problem() {
        assert_eq!(problems([GOOD, GOOD], "'titles'"), ["`title` is used by nobody"]);
        let part = format!("{GOOD}subtitle = { } and more\n", "{ title }");
        assert_eq!(problems([&part, &part], "t(\"subtitle\")"), Vec::<String>::new());
    }

    #[test]
    fn a_message_that_the_page_asks_for_must_be_there() {
        // A call that the formatter spreads over lines is a call.
        let page = "{t(\"a-b\", { x })} format('c') $t('d') [t(\n  \"e\",\n)] t('f')";
        assert_eq!(asked(page), BTreeSet::from(["a-b", "e", "f"]));
        let found = problems([GOOD, GOOD], "t('title') + t(\"titel\")");
        assert_eq!(found, ["the page asks for `titel`, which no language has"]);
    }

    #[test]
    fn an_empty_message_is_a_problem() {
        let empty = GOOD.replace("= Title", "= { \"  \" }");
        assert_eq!(problems([&empty, GOOD], PAGE), ["nl: `title` is empty"]);
    }

    #[test]
    fn a_reference_to_nothing_is_a_problem() {
        let broken = GOOD.replace("= Title", "= { -brand } { absent }");
        let found = problems([&broken, GOOD], PAGE);
        assert_eq!(
            found,
            [
                "nl: `title` refers to `-brand`, which is not there",
                "nl: `title` refers to `absent`, which is not there"
            ]
        );
    }
}
