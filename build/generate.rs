//! Writes the law tables as Rust.

use std::fmt::Write;

use chrono::Datelike;

use crate::law_file::{self, CHOICES, LawFiles, STATUSES, UNITS};

/// Parameters whose name stands nowhere in the rules.
pub fn unread(law: &LawFiles, sources: &str) -> Vec<String> {
    law.parameters.keys().filter(|id| !sources.contains(&format!("Param::{}", camel(id)))).cloned().collect()
}

/// The generated file: the enum `Param`, the static tables, the hash and the dates.
pub fn tables(law: &LawFiles) -> String {
    let mut out = String::new();
    let latest = law
        .parameters
        .values()
        .flat_map(|p| p.rows.iter().filter_map(|row| law_file::day(&row.checked)))
        .max()
        .map_or(0, |day| day.num_days_from_ce());
    writeln!(out, "/// SHA-256 over all law files.\npub(crate) const LAW_HASH: &str = {:?};", law.hash).ok();
    writeln!(out, "/// Day of the latest check of a value.\npub(crate) const KNOWN_UNTIL: i32 = {latest};").ok();
    writeln!(out, "pub(crate) static ACTS: &[Act] = &[").ok();
    for (id, act) in &law.acts {
        writeln!(out, "    Act {{ id: {id:?}, title: {:?}, url: {:?} }},", act.title, act.url).ok();
    }
    writeln!(out, "];").ok();
    writeln!(out, "/// Every parameter of the law, by the id it has in `law/`.").ok();
    writeln!(out, "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Param {{").ok();
    for (id, parameter) in &law.parameters {
        writeln!(out, "    /// {}.\n    {},", parameter.title.trim_end_matches('.'), camel(id)).ok();
    }
    writeln!(out, "}}\nimpl Param {{\n    /// Every parameter, in the order of their ids.\n    pub const ALL: &'static [Param] = &[").ok();
    for id in law.parameters.keys() {
        writeln!(out, "        Param::{},", camel(id)).ok();
    }
    writeln!(out, "    ];\n    /// The table of this parameter.\n    #[must_use]\n    pub fn table(self) -> &'static Parameter {{\n        match self {{").ok();
    for id in law.parameters.keys() {
        writeln!(out, "            Param::{} => &{},", camel(id), id.to_uppercase()).ok();
    }
    writeln!(out, "        }}\n    }}\n}}").ok();
    for (id, p) in &law.parameters {
        let act = law.acts.get(&p.article.act).map_or("", |act| act.url.as_str());
        writeln!(
            out,
            "static {}: Parameter = Parameter {{ id: {id:?}, title: {:?}, unit: Unit::{}, choose: Choose::{}, article: Article {{ act: {:?}, article: {:?}, url: {:?} }}, rows: &[",
            id.to_uppercase(),
            p.title,
            name(UNITS, &p.unit),
            name(CHOICES, &p.choose),
            p.article.act,
            p.article.article,
            p.article.url.as_deref().unwrap_or(act),
        )
        .ok();
        for row in &p.rows {
            let number = |date: &toml::value::Datetime| law_file::day(date).map_or(0, |day| day.num_days_from_ce());
            let value = row.value.as_deref().and_then(law_file::decimal).map_or("None".to_string(), |decimal| {
                let parts = decimal.unpack();
                format!(
                    "Some(Decimal::from_parts({}, {}, {}, false, {}))",
                    parts.lo,
                    parts.mid,
                    parts.hi,
                    decimal.scale()
                )
            });
            writeln!(
                out,
                "    Row {{ from: {}, to: {:?}, value: {value}, status: Status::{}, source: {:?}, checked: {}, note: {:?} }},",
                number(&row.from),
                row.to.as_ref().map(number),
                name(STATUSES, &row.status),
                row.source,
                number(&row.checked),
                row.note,
            )
            .ok();
        }
        writeln!(out, "] }};").ok();
    }
    out
}

fn name(known: &[(&str, &'static str)], text: &str) -> &'static str {
    known.iter().find(|(name, _)| *name == text).map_or("Unknown", |(_, variant)| variant)
}

fn camel(id: &str) -> String {
    id.split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or(String::new(), |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}
