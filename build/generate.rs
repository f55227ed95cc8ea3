//! Writes the law tables as Rust.

use std::fmt::Write;

use chrono::Datelike;

use crate::law_file::{self, CHOICES, LawFiles, Parameter, STATUSES, UNITS};

/// The day that rows are counted from: 1 January 1950. A day is kept in 16 bits, a value in 32 bits; one that does not fit
/// does not compile.
const EPOCH: i32 = 711_858;

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
    writeln!(
        out,
        "    ];\n    /// The table of this parameter.\n    #[must_use]\n    pub fn table(self) -> &'static Parameter {{"
    )
    .ok();
    // Every parameter has its place; the first one stands for a place that is not there.
    writeln!(out, "        PARAMETERS.get(self as usize).unwrap_or(&PARAMETERS[0])\n    }}\n}}").ok();
    writeln!(out, "const EPOCH: i32 = {EPOCH};").ok();
    writeln!(out, "impl Param {{\n    /// What is told about this parameter.\n    #[must_use]\n    pub fn text(self) -> &'static ParameterText {{\n        match self {{").ok();
    for id in law.parameters.keys() {
        writeln!(out, "            Param::{} => &{}_TEXT,", camel(id), id.to_uppercase()).ok();
    }
    writeln!(out, "        }}\n    }}\n}}").ok();
    // Many parameters stand in the same article: it is written once.
    let mut articles: Vec<String> = Vec::new();
    let mut parameters = String::new();
    for (id, parameter) in &law.parameters {
        let act = law.acts.get(&parameter.article.act).map_or("", |act| act.url.as_str());
        let article = article(parameter, act);
        let place = articles.iter().position(|known| *known == article).unwrap_or(articles.len());
        if place == articles.len() {
            writeln!(out, "static ARTICLE_{place}: Article = {article};").ok();
            articles.push(article);
        }
        values(&mut parameters, parameter, place);
        texts(&mut out, id, parameter);
    }
    writeln!(out, "static PARAMETERS: [Parameter; {}] = [\n{parameters}];", law.parameters.len()).ok();
    out
}

/// Addresses under which the text of an act itself is published; any other page is a source about it.
const PUBLISHED_TEXTS: &[&str] = &[
    "https://www.ejustice.just.fgov.be/",
    "https://www.riziv.fgov.be/webprd/docleg/",
    "https://www.inami.fgov.be/webprd/docleg/",
    "https://etaamb.openjustice.be/",
    "https://www.etaamb.be/",
    "https://codex.vlaanderen.be/",
    "https://wallex.wallonie.be/",
];

/// The article that holds a parameter.
fn article(p: &Parameter, act: &str) -> String {
    let url = p.article.url.as_deref().unwrap_or(act);
    let opens = if PUBLISHED_TEXTS.iter().any(|text| url.starts_with(text)) { "Act" } else { "Source" };
    let (id, article) = (&p.article.act, &p.article.article);
    format!("Article {{ act: {id:?}, article: {article:?}, url: {url:?}, opens: Opens::{opens} }}")
}

/// The values of a parameter: all that the rules need.
fn values(out: &mut String, p: &Parameter, article: usize) {
    let (unit, choose) = (name(UNITS, &p.unit), name(CHOICES, &p.choose));
    writeln!(
        out,
        "    Parameter {{ unit: Unit::{unit}, choose: Choose::{choose}, article: &ARTICLE_{article}, rows: &["
    )
    .ok();
    for row in &p.rows {
        let value = row.value.as_deref().and_then(law_file::decimal);
        let scale = value.map_or("Row::UNKNOWN".to_string(), |value| value.scale().to_string());
        let digits = value.map_or(0, |value| value.mantissa());
        let (from, status) = (number(&row.from) - EPOCH, name(STATUSES, &row.status));
        writeln!(out, "        Row {{ from: {from}, scale: {scale}, status: Status::{status}, digits: {digits} }},")
            .ok();
    }
    writeln!(out, "    ] }},").ok();
}

/// What is told about a parameter and its rows; apart, so that a build that does not tell it does not carry it.
fn texts(out: &mut String, id: &str, p: &Parameter) {
    let upper = id.to_uppercase();
    writeln!(out, "static {upper}_TEXT: ParameterText = ParameterText {{ id: {id:?}, title: {:?}, rows: &[", p.title)
        .ok();
    for row in &p.rows {
        let (to, checked) = (row.to.as_ref().map(number), number(&row.checked));
        writeln!(
            out,
            "    RowText {{ to: {to:?}, source: {:?}, checked: {checked}, note: {:?} }},",
            row.source, row.note
        )
        .ok();
    }
    writeln!(out, "] }};").ok();
}

fn number(date: &toml::value::Datetime) -> i32 {
    law_file::day(date).map_or(0, |day| day.num_days_from_ce())
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
