//! The law tables: every value matters, and what is printed elsewhere comes out of the base amounts.

mod support;

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

use loont::law::{Article, Law, LawTable, Lookup, Opens, Param, Row, Unit, rows_read};
use loont::units::Day;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use support::{AnyCase, Example, example_files, run};

/// An example with its case read once, the rows of the law that it reads, and the articles that its outcome names.
struct Prepared {
    case: AnyCase,
    example: Example,
    read: BTreeSet<(Param, Day)>,
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
            let (outcome, read) = rows_read(|| case.run(&Law::current()));
            let mut cites = BTreeSet::new();
            cited(&outcome, &mut cites);
            list.push(Prepared { case, example, read, cites });
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

/// The place of an example that no longer comes out when the row has one of these values. The search begins with the
/// examples that read the row and name its article, behind the last one that noticed a row: rows of a parameter stand
/// together, and so do their examples. Then come the others that read it, and all others last.
fn noticed_by(examples: &[Prepared], last: usize, param: Param, row: &Row, values: &[Decimal]) -> Option<usize> {
    let laws: Vec<Law> = values.iter().map(|value| Law::current().with_value(param, row.from(), *value)).collect();
    let differs = |place: &usize| {
        let prepared = &examples[*place];
        laws.iter().any(|law| {
            let outcome = prepared.case.run(law);
            !prepared.example.differences(&outcome).is_empty()
        })
    };
    let article = name(param.table().article);
    let reads = |place: &usize| examples[*place].read.contains(&(param, row.from()));
    let names = |place: &usize| examples[*place].cites.contains(&article);
    let mut places: Vec<usize> = (last..examples.len()).chain(0..last).collect();
    places.sort_by_key(|place| (!reads(place), !names(place)));
    places.iter().copied().find(differs)
}

#[test]
fn every_value_changed_alone_breaks_an_example() {
    let examples = prepared();
    let rows: Vec<(Param, &Row, Decimal)> = Param::ALL
        .iter()
        .flat_map(|param| param.table().rows.iter().filter_map(|row| Some((*param, row, row.value()?))))
        .collect();
    let next = AtomicUsize::new(0);
    let search = || {
        let mut unnoticed = Vec::new();
        let mut last = 0;
        while let Some((param, row, value)) = rows.get(next.fetch_add(1, Ordering::Relaxed)) {
            match noticed_by(&examples, last, *param, row, &wrong_values(param.table().unit, *value)) {
                Some(place) => last = place,
                None => unnoticed.push(format!("{} from {}: {value}", param.text().id, row.from())),
            }
        }
        unnoticed
    };
    let unnoticed: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..available_parallelism().map_or(1, NonZero::get)).map(|_| scope.spawn(search)).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
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
    let day = |text: &str| text.parse::<Day>().expect("a day");
    assert_eq!(law.lookup(Param::FreeFraction, day("2018-03-31")), Lookup::NotYet);
    assert!(matches!(law.lookup(Param::FreeFraction, day("2018-04-01")), Lookup::Known(_)));
    assert_eq!(
        law.lookup(Param::LivingWageSingle, day("2023-03-01")),
        Lookup::Unknown(Param::LivingWageSingle, day("2023-01-01")),
        "no source gives the living wage in working days of March 2023"
    );
}

#[test]
fn an_article_says_whether_its_address_opens_the_act_or_a_source_about_it() {
    let table = LawTable::current();
    let mut seen = [0, 0];
    for parameter in &table.parameters {
        let Article { act, url, opens, .. } = parameter.cites;
        let host = url.trim_start_matches("https://").split('/').next().unwrap_or("");
        let text = ["www.ejustice.just.fgov.be", "etaamb.openjustice.be", "www.etaamb.be"].contains(&host)
            || ["codex.vlaanderen.be", "wallex.wallonie.be"].contains(&host)
            || url.contains(".fgov.be/webprd/docleg/");
        let expected = if text { Opens::Act } else { Opens::Source };
        assert_eq!(opens, expected, "{}: {url}", parameter.id);
        seen[usize::from(text)] += 1;
        // "law-1978-07-03" and ".../eli/loi/1978/07/03/...": the address of one act under the name of another misleads.
        let dated = |separator: &str| {
            let parts: Vec<&str> = act.split('-').collect();
            parts.last_chunk::<3>().map(|day| day.join(separator))
        };
        if let (Some((_, address)), Some(day)) = (url.split_once("/eli/"), dated("/"))
            && day.len() == 10
        {
            assert!(address.contains(&day), "{}: {act} opens {url}", parameter.id);
        }
    }
    assert!(seen.iter().all(|count| *count > 0), "acts and sources are both cited");
}

#[test]
fn a_step_after_the_limited_one_counts_in_full() {
    let day = |text: &str| text.parse::<Day>().expect("a day");
    // Step 31: 1.02^31 = 1.8476; step 30 is 1.8114.
    let law = Law::current().with_value(Param::IndexSteps, day("2027-03-01"), 31.into());
    let daily = |month: &str, start: &str, (scheme, family): (&str, &str), basis: Value| {
        let case = json!({
            "schema": 1,
            "person": { "scheme": scheme, "family": family },
            "incapacity": { "start": start, "basis": basis },
            "horizon": { "from": month, "months": 1 },
            "scenarios": [],
        });
        run(&law, &case)["scenarios"][0]["months"][0]["benefit"]["segments"][0]["daily_full"].clone()
    };
    let wage = |gross: &str| json!({ "kind": "monthly_wage", "gross": gross });
    let letter = |gross: &str, on: &str| json!({ "kind": "daily_benefit", "gross": gross, "on": on });
    let (employee, dependants) = (("employee", "single"), ("employee", "with_dependants"));
    // The ceiling: 189.3583 x 1.8476 / 1.8114 = 193.1425; 60 % of it.
    assert_eq!(daily("2027-03", "2026-10-05", employee, wage("9000.00")), "115.89");
    // 90.00, limited 91.54, x 1.8476 / 1.8114.
    assert_eq!(daily("2027-02", "2026-06-01", employee, wage("3900.00")), "91.54");
    assert_eq!(daily("2027-03", "2026-06-01", employee, wage("3900.00")), "93.37");
    // 82.64 x 1.8476 / 1.8114, as a minimum and as a lump sum.
    assert_eq!(daily("2027-03", "2024-06-03", dependants, wage("500.00")), "84.29");
    let flat = json!({ "kind": "flat_rate" });
    assert_eq!(daily("2027-03", "2024-06-03", ("self_employed", "with_dependants"), flat), "84.29");
    // A letter from before the limited step, one from after it, and one from after both, on a day before both.
    assert_eq!(daily("2027-03", "2026-06-01", employee, letter("100.00", "2026-08-03")), "103.57");
    assert_eq!(daily("2027-03", "2026-06-01", employee, letter("101.54", "2026-10-01")), "103.57");
    assert_eq!(daily("2026-08", "2026-06-01", employee, letter("93.37", "2027-03-15")), "90.00");
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
            assert_eq!(value.to.map(Day::next), Some(next.from), "{}: no gap", parameter.id);
        }
    }
}
