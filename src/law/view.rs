//! The law as a table that can be read outside the engine.

use serde::Serialize;

use super::{ACTS, Article, Choose, LAW_HASH, Law, Param, Status};
use crate::units::{Day, Text};

/// Every dated parameter of the law, with article, source and status.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct LawTable {
    /// The day of the last check.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub known_until: Day,
    /// SHA-256 over the law files.
    pub hash: &'static str,
    /// The acts that are cited.
    pub acts: Vec<ActView>,
    /// The parameters.
    pub parameters: Vec<ParameterView>,
}

/// An act of law.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ActView {
    /// Its id, a key of every language file.
    pub id: &'static str,
    /// Its title in English.
    pub title: &'static str,
    /// Where it can be read.
    pub url: &'static str,
}

/// A parameter and its values.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ParameterView {
    /// Its id.
    pub id: &'static str,
    /// What it is, in English.
    pub title: &'static str,
    /// The unit of its values.
    pub unit: &'static str,
    /// Which date selects the row.
    pub choose: Choose,
    /// The article.
    pub cites: Article,
    /// The values, earliest first.
    pub values: Vec<ValueView>,
}

/// A value from a day on.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ValueView {
    /// First day.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub from: Day,
    /// Last day, when another value follows or the text says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub to: Option<Day>,
    /// The value as the law writes it; absent when no source gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub value: Option<String>,
    /// How sure it is.
    pub status: Status,
    /// Address or name of the source.
    pub source: &'static str,
    /// Day of the last check.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Day"))]
    pub checked: Day,
    /// A remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub note: Option<&'static str>,
}

impl LawTable {
    /// The table of this build.
    ///
    /// ```
    /// let table = loont::law::LawTable::current();
    /// let ceiling = table.parameters.iter().find(|p| p.id == "ceiling_base").expect("it is there");
    /// assert_eq!(ceiling.cites.article, "212");
    /// assert_eq!(ceiling.values.last().and_then(|v| v.value.as_deref()), Some("105.1873"));
    /// ```
    #[must_use]
    pub fn current() -> LawTable {
        LawTable {
            known_until: Law::known_until(),
            hash: LAW_HASH,
            acts: ACTS.iter().map(|act| ActView { id: act.id, title: act.title, url: act.url }).collect(),
            parameters: Param::ALL.iter().map(|param| ParameterView::of(*param)).collect(),
        }
    }
}

impl ParameterView {
    fn of(param: Param) -> ParameterView {
        let (table, text) = (param.table(), param.text());
        let following = table.rows.iter().skip(1).map(Some).chain(std::iter::once(None));
        let values = table
            .rows
            .iter()
            .zip(text.rows)
            .zip(following)
            .map(|((row, text), next)| ValueView {
                from: row.from(),
                to: next.map(|next| next.from().previous()).or(text.to.map(Day::from_number)),
                value: row.value().map(|value| Text::decimal(value, value.scale()).to_string()),
                status: row.status,
                source: text.source,
                checked: Day::from_number(text.checked),
                note: text.note,
            })
            .collect();
        ParameterView {
            id: text.id,
            title: text.title,
            unit: table.unit.text(),
            choose: table.choose,
            cites: *table.article,
            values,
        }
    }
}
