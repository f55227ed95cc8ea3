//! The law tables: every value matters, and what is printed elsewhere comes out of the base amounts.

mod support;

use std::collections::BTreeSet;

use loont::law::{Article, Law, LawTable, Lookup, Param, Row, Unit};
use rust_decimal::Decimal;
use serde_json::Value;
use support::{AnyCase, Example, example_files};

/// An example with its case read once, and the articles that its outcome names.
struct Prepared {
    case: AnyCase,
    example: Example,
    cites: BTreeSet<(String, String)>,
}

/// The act and the number of every article that an outcome names.
fn cited(value: &Value, found: &mut BTreeSet<(String, String)>) {
    match value {
        Value::Array(list) => list.iter().for_each(|entry| cited(entry, found)),
        Value::Object(fields) => {
            if let (Some(act), Some(article)) = (fields.get("act"), fields.get("article")) {
                found.insert((text(act), text(article)));
            }
            fields.values().for_each(|field| cited(field, found));
        }
        _ => {}
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// An article as an outcome names it.
fn name(article: &Article) -> (String, String) {
    (article.act.to_owned(), article.article.to_owned())
}

fn prepared() -> Vec<Prepared> {
    let mut list = Vec::new();
    for (_, file) in example_files() {
        for example in file.examples {
            let case = AnyCase::read(&example.case(&file.case));
            let mut cites = BTreeSet::new();
            cited(&case.run(&Law::current()), &mut cites);
            list.push(Prepared { case, example, cites });
        }
    }
    list
}

/// Values that are wrong for a row: near enough to be a typing error, far enough to move a cent.
fn wrong_values(unit: Unit, value: Decimal) -> Vec<Decimal> {
    match unit {
        Unit::EurPerHour | Unit::EurPerDay | Unit::EurPerMonth | Unit::EurPerYear | Unit::Eur | Unit::Percent => {
            let one_percent = value * Decimal::new(101, 2);
            vec![if value.is_zero() { Decimal::ONE } else { one_percent }]
        }
        Unit::Decimals => vec![Decimal::ZERO],
        Unit::Switch => vec![Decimal::ONE - value],
        _ => vec![value + Decimal::ONE, value - Decimal::ONE, value + Decimal::TWO],
    }
}

/// How many of the examples that noticed a row are tried first for the next one.
const TRIED_FIRST: usize = 24;

/// The place of an example that no longer comes out when the row has one of these values. The search begins with the
/// examples that noticed a row lately, and goes on with those that name its article, behind the last of them: rows of a
/// parameter stand together, and so do their examples. All others come last.
fn noticed_by(examples: &[Prepared], lately: &[usize], param: Param, row: &Row, values: &[Decimal]) -> Option<usize> {
    let laws: Vec<Law> = values.iter().map(|value| Law::current().with_value(param, row.from(), *value)).collect();
    let differs = |place: &usize| {
        let prepared = &examples[*place];
        laws.iter().any(|law| {
            let outcome = prepared.case.run(law);
            !prepared.example.differences(&outcome).is_empty()
        })
    };
    let first = lately.first().copied().unwrap_or(0);
    let article = name(param.table().article);
    let named = |place: &usize| examples[*place].cites.contains(&article);
    let all = || (first..examples.len()).chain(0..first);
    let tried = lately.iter().copied().take(TRIED_FIRST);
    tried.chain(all().filter(named)).chain(all().filter(|place| !named(place))).find(differs)
}

#[test]
fn every_value_changed_alone_breaks_an_example() {
    let examples = prepared();
    let rows: Vec<(Param, &Row, Decimal)> = Param::ALL
        .iter()
        .flat_map(|param| param.table().rows.iter().filter_map(|row| Some((*param, row, row.value()?))))
        .collect();
    let unnoticed: Vec<String> = std::thread::scope(|scope| {
        let half = rows.len() / 2;
        let parts = [&rows[..half], &rows[half..]].map(|part| {
            let examples = &examples;
            scope.spawn(move || {
                let mut unnoticed = Vec::new();
                let mut lately: Vec<usize> = Vec::new();
                for (param, row, value) in part {
                    let wrong = wrong_values(param.table().unit, *value);
                    match noticed_by(examples, &lately, *param, row, &wrong) {
                        Some(place) => {
                            lately.retain(|other| *other != place);
                            lately.insert(0, place);
                        }
                        None => unnoticed.push(format!("{} from {}: {value}", param.text().id, row.from())),
                    }
                }
                unnoticed
            })
        });
        parts.into_iter().flat_map(|part| part.join().expect("no panic")).collect()
    });
    assert!(
        unnoticed.is_empty(),
        "{} of {} values change no example:\n{}",
        unnoticed.len(),
        rows.len(),
        unnoticed.join("\n")
    );
}

#[test]
fn a_day_before_the_first_row_has_no_value_and_a_gap_is_said() {
    let law = Law::current();
    let day = |text: &str| text.parse().expect("a day");
    assert_eq!(law.lookup(Param::FreeFraction, day("2018-03-31")), Lookup::NotYet);
    assert!(matches!(law.lookup(Param::FreeFraction, day("2018-04-01")), Lookup::Known(_)));
    assert_eq!(
        law.lookup(Param::LivingWageSingle, day("2022-06-01")),
        Lookup::Unknown(Param::LivingWageSingle, day("2022-01-01")),
        "no source gives the living wage in working days of June 2022"
    );
}

#[test]
fn the_table_tells_every_value_with_its_source() {
    let table = LawTable::current();
    assert_eq!(table.parameters.len(), Param::ALL.len());
    let known = Law::known_until();
    for parameter in &table.parameters {
        assert!(!parameter.cites.act.is_empty() && !parameter.cites.article.is_empty(), "{}", parameter.id);
        assert!(parameter.cites.url.starts_with("https://"), "{}: {}", parameter.id, parameter.cites.url);
        assert!(table.acts.iter().any(|act| act.id == parameter.cites.act), "{}", parameter.id);
        for value in &parameter.values {
            assert!(!value.source.is_empty() && value.checked <= known, "{}", parameter.id);
        }
        for (value, next) in parameter.values.iter().zip(parameter.values.iter().skip(1)) {
            assert_eq!(value.to.map(loont::units::Day::next), Some(next.from), "{}: no gap", parameter.id);
        }
    }
}
