//! The published examples, one file a subject in `tests/cases/`, and what the law files derive from the official text.

mod support;

use loont::law::Law;
use support::{Kind, example_files, run};

#[test]
fn every_example_comes_out() {
    let law = Law::current();
    let mut differences = Vec::new();
    let mut count = 0;
    for (name, file) in example_files() {
        for example in &file.examples {
            count += example.expect.len();
            let outcome = run(&law, &example.case(&file.case));
            differences.extend(example.differences(&outcome).into_iter().map(|text| format!("{name}: {text}")));
        }
    }
    assert!(differences.is_empty(), "{} of {count} do not come out:\n{}", differences.len(), differences.join("\n"));
}

#[test]
fn every_example_says_where_it_comes_from() {
    for (name, file) in example_files() {
        assert!(!file.examples.is_empty(), "{name} has no example");
        assert!(!file.title.is_empty() && !file.source.is_empty(), "{name} needs a title and a source");
        assert_eq!(
            file.reason.is_some(),
            file.kind == Kind::Own,
            "{name}: own examples, and only those, have a reason"
        );
        let mut names: Vec<&str> = file.examples.iter().map(|example| example.name.as_str()).collect();
        names.sort_unstable();
        let before = names.len();
        names.dedup();
        assert_eq!(names.len(), before, "{name}: two examples have the same name");
        for example in &file.examples {
            assert!(!example.expect.is_empty(), "{name}: {} expects nothing", example.name);
        }
    }
}
