//! Why a payment of the fund is another amount than the one simulated.

use loont::units::Money;
use loont::{Case, Payment, Reconciliation, reconcile, simulate};
use serde_json::{Value, json};

const MONTH: &str = "2026-04";

/// 60.00 a day in primary incapacity, and half-time work from the first of April.
fn working() -> Value {
    json!({
        "schema": 1, "person": { "scheme": "employee", "family": "single" },
        "incapacity": { "start": "2025-12-08", "basis": { "kind": "daily_benefit", "gross": "60.00", "on": "2026-04-01" } },
        "horizon": { "from": MONTH, "months": 1 },
        "scenarios": [{ "id": "half", "activities": [{ "kind": "employee_work", "from": "2026-04-01",
            "weekly_hours": "19", "full_time_hours": "38", "gross_monthly": "1500.00" }] }]
    })
}

/// Invalidity on a wage of 2,600.00 a month, without work.
fn invalid() -> Value {
    json!({
        "schema": 1, "person": { "scheme": "employee", "family": "single" },
        "incapacity": { "start": "2024-01-08", "basis": { "kind": "monthly_wage", "gross": "2600.00" } },
        "horizon": { "from": MONTH, "months": 1 }, "scenarios": []
    })
}

fn with(mut case: Value, change: impl Fn(&mut Value)) -> Value {
    change(&mut case);
    case
}

fn read(case: &Value) -> Case {
    Case::from_value(case).expect("a case")
}

/// What the fund pays in a month of the last scenario.
fn pays(case: &Value, month: &str) -> String {
    let case = with(case.clone(), |case| case["horizon"]["from"] = json!(month));
    simulate(&read(&case)).scenarios.last().expect("a scenario").months[0].fund_pays.to_string()
}

fn ask(case: &Value, payment: Value) -> Reconciliation {
    reconcile(&read(case), &Payment::from_value(&payment).expect("a payment")).expect("an answer")
}

fn paid(case: &Value, amount: &str) -> Reconciliation {
    ask(case, json!({ "month": MONTH, "amount": amount }))
}

/// The kinds of the causes of each finding, joined, with what is left.
fn kinds(found: &Reconciliation) -> Vec<(String, String)> {
    let joined = |finding: &loont::simulate::Finding| {
        finding.causes.iter().map(|cause| cause.kind).collect::<Vec<_>>().join(" + ")
    };
    found.findings.iter().map(|finding| (joined(finding), finding.left.to_string())).collect()
}

/// The finding of this kind that fits to the cent.
fn exact<'a>(found: &'a Reconciliation, kind: &str) -> &'a loont::simulate::Finding {
    let fits = |finding: &&loont::simulate::Finding| {
        finding.left == Money::ZERO && finding.causes.len() == 1 && finding.causes[0].kind == kind
    };
    found.findings.iter().find(fits).unwrap_or_else(|| panic!("no {kind} among {:?}", kinds(found)))
}

fn argument(finding: &loont::simulate::Finding, name: &str) -> String {
    finding.causes[0].args.get(name).expect(name).to_string()
}

#[test]
fn the_same_amount_needs_no_reason() {
    // 60.00 less 30 % is 42.00; 26 days are 1,092.00; 11.11 % of it is 121.32.
    let found = paid(&working(), "970.68");
    assert_eq!(found.expected.to_string(), "970.68");
    assert_eq!((found.difference, found.days, found.findings.len()), (Money::ZERO, 26, 0));
    assert_eq!(found.scenario, "half");
}

#[test]
fn cents_are_rounding() {
    for (amount, fits) in [("970.69", true), ("970.42", true), ("970.94", true), ("970.41", false), ("970.95", false)] {
        let found = paid(&working(), amount);
        let first = kinds(&found).first().is_some_and(|(kind, _)| kind == "rounding");
        assert_eq!(first, fits, "{amount}: {:?}", kinds(&found));
    }
}

#[test]
fn other_hours_are_found_with_the_step_where_they_part() {
    // 22.8 of 38 hours are 60 %: a reduction of 40 %, 36.00 a day, 936.00 less 103.99.
    let found = paid(&working(), "832.01");
    let finding = exact(&found, "hours_counted");
    assert_eq!(argument(finding, "about_hours"), "22.8");
    let step = |step: &Option<loont::simulate::ExplainedStep>| {
        step.as_ref().map(|step| (step.rule, step.result.to_string())).expect("a step")
    };
    assert_eq!(step(&finding.simulated), ("work_fraction", "50".to_string()));
    assert_eq!(step(&finding.instead), ("work_fraction", "60".to_string()));
    // Up to a fifth of full time nothing is taken: 1,560.00, of which the fund takes 11.11 % from a person who works.
    let whole = paid(&working(), "1386.68");
    assert_eq!(argument(exact(&whole, "hours_counted"), "about_hours"), "7.6");
    assert_eq!(kinds(&whole)[0].0, "hours_counted");
}

#[test]
fn work_that_was_not_counted_is_found() {
    let without = with(working(), |case| case["scenarios"] = json!([]));
    let found = paid(&working(), &pays(&without, MONTH));
    exact(&found, "work_not_counted");
    let asked = ask(&working(), json!({ "month": MONTH, "amount": pays(&without, MONTH), "scenario": "baseline" }));
    assert_eq!((asked.scenario.as_str(), asked.difference), ("baseline", Money::ZERO));
}

#[test]
fn other_days_are_found() {
    // 20 days of 42.00 are 840.00, less 93.32.
    let finding = paid(&working(), "746.68");
    assert_eq!(argument(exact(&finding, "days_paid"), "days_count"), "20");
    // 25 days are 1,050.00, less 116.66 (116.655 to the cent).
    let until = paid(&working(), "933.34");
    assert_eq!(argument(exact(&until, "days_paid"), "days_count"), "25");
}

#[test]
fn what_was_not_withheld_is_found() {
    exact(&paid(&working(), "1092.00"), "nothing_withheld");
    let gross = ask(&working(), json!({ "month": MONTH, "amount": "970.68", "gross": true }));
    assert_eq!(gross.expected.to_string(), "1092.00");
    exact(&gross, "net_for_gross");
}

#[test]
fn days_of_before_the_month_and_premiums_paid_apart_are_found() {
    let month = |case: &Value, month: &str| {
        let case = with(case.clone(), |case| case["horizon"]["from"] = json!(month));
        simulate(&read(&case)).scenarios[0].months[0].clone()
    };
    let segment = month(&invalid(), MONTH).benefit.segments[0].clone();
    let more =
        ask(&invalid(), json!({ "month": MONTH, "amount": segment.daily_paid.days(29).to_string(), "gross": true }));
    assert_eq!(argument(exact(&more, "days_paid"), "days_count"), "29");
    let may = month(&invalid(), "2026-05");
    assert!(may.fund_pays > may.benefit.net, "no premium in May");
    exact(&ask(&invalid(), json!({ "month": "2026-05", "amount": may.benefit.net.to_string() })), "premiums_apart");
}

#[test]
fn a_passage_to_invalidity_on_another_day_is_found() {
    let from = |start: &str| {
        with(invalid(), |case| {
            case["incapacity"] = json!({ "start": start, "basis": { "kind": "monthly_wage", "gross": "4000.00" } });
            case["person"]["family"] = json!("with_dependants");
        })
    };
    let case = from("2025-04-15");
    exact(&paid(&case, &pays(&from("2025-05-01"), MONTH)), "phase_not_yet");
    exact(&paid(&case, &pays(&from("2025-04-01"), MONTH)), "phase_already");
    // In that month both are withheld.
    let benefit = simulate(&read(&case)).scenarios[0].months[0].benefit.clone();
    let (tax, pension) = (benefit.withholding_tax, benefit.pension_deduction);
    assert!(tax > Money::ZERO && pension > Money::ZERO, "{tax} {pension}");
    exact(&paid(&case, &benefit.net.plus(tax).to_string()), "tax_not_withheld");
    exact(&paid(&case, &benefit.net.plus(pension).to_string()), "pension_not_withheld");
}

#[test]
fn another_family_is_found() {
    for family in ["with_dependants", "cohabiting"] {
        let other = with(invalid(), |case| case["person"]["family"] = json!(family));
        let found = paid(&invalid(), &pays(&other, MONTH));
        assert_eq!(argument(exact(&found, "family"), "family_id"), family);
    }
}

#[test]
fn a_late_declaration_is_found_with_its_day() {
    let declared =
        |day: &str| with(working(), |case| case["scenarios"][0]["activities"][0]["declared_on"] = json!(day));
    let found = paid(&working(), &pays(&declared("2026-04-10"), MONTH));
    assert_eq!(argument(exact(&found, "late_declaration"), "declared_date"), "2026-04-10");
    let back = paid(&declared("2026-04-10"), "970.68");
    exact(&back, "not_late");
}

#[test]
fn a_change_applied_late_or_early_is_found() {
    // The index step of March 2026, on a letter of January. The amounts of February stand for those of March.
    let letter = with(invalid(), |case| {
        case["incapacity"]["basis"] = json!({ "kind": "daily_benefit", "gross": "70.00", "on": "2026-01-05" });
    });
    let [february, march] = ["2026-02", "2026-03"].map(|month| {
        let case = with(letter.clone(), |case| case["horizon"]["from"] = json!(month));
        let segment = simulate(&read(&case)).scenarios[0].months[0].benefit.segments[0].clone();
        (segment.daily_paid, segment.days)
    });
    assert!(february.0 < march.0, "no index step between {} and {}", february.0, march.0);
    let at = |daily: Money, days: u32| daily.days(days).to_string();
    let gross = |month: &str, amount: String| ask(&letter, json!({ "month": month, "amount": amount, "gross": true }));
    exact(&gross("2026-03", at(february.0, march.1)), "amounts_not_yet");
    exact(&gross("2026-02", at(march.0, february.1)), "amounts_already");
    exact(&gross("2026-03", at(february.0, march.1)), "letter_after");
}

#[test]
fn two_reasons_together_are_found_when_none_fits_alone() {
    let other = with(invalid(), |case| case["person"]["family"] = json!("with_dependants"));
    let month = simulate(&read(&other)).scenarios[0].months[0].clone();
    let amount = month.benefit.segments[0].daily_paid.days(17).to_string();
    let found = ask(&invalid(), json!({ "month": MONTH, "amount": amount, "gross": true }));
    let kinds = kinds(&found);
    assert!(kinds.contains(&("days_paid + family".to_string(), "0.00".to_string())), "{kinds:?}");
}

#[test]
fn what_nothing_explains_is_left_open() {
    assert_eq!(paid(&working(), "3.33").findings.len(), 0);
}

#[test]
fn the_month_is_the_one_that_is_simulated() {
    for case in [working(), invalid()] {
        for month in ["2026-01", "2026-02", "2026-05", "2026-12", "2027-01"] {
            let found = ask(&case, json!({ "month": month, "amount": pays(&case, month) }));
            assert_eq!(found.difference, Money::ZERO, "{month}");
        }
    }
}

#[test]
fn a_payment_is_read_with_care() {
    let problems = |payment: Value| -> Vec<(String, &'static str)> {
        let error = Payment::from_value(&payment).expect_err("an error");
        error.errors().iter().map(|error| (error.path.clone(), error.code)).collect()
    };
    let one = |path: &str, code: &'static str| vec![(path.to_string(), code)];
    assert_eq!(problems(json!({ "month": MONTH })), one("amount", "missing"));
    assert_eq!(problems(json!({ "month": MONTH, "amount": 970.68 })), one("amount", "number_for_decimal"));
    assert_eq!(problems(json!({ "month": MONTH, "amount": "-1.00" })), one("amount", "negative"));
    assert_eq!(problems(json!({ "month": "April", "amount": "1.00" })), one("month", "not_a_month"));
    assert_eq!(problems(json!({ "month": MONTH, "amount": "1.00", "net": true })), one("net", "unknown_field"));
    let unknown = Payment::from_value(&json!({ "month": MONTH, "amount": "1.00", "scenario": "other" })).expect("read");
    let error = reconcile(&read(&working()), &unknown).expect_err("no such plan");
    assert_eq!((error.errors()[0].path.as_str(), error.errors()[0].code), ("scenario", "unknown_scenario"));
}
