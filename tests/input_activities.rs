//! Activities that cannot be: each is refused by name and field.

use loont::Case;
use serde_json::{Value, json};

const AT: &str = "scenarios[0].activities";

fn case(scheme: &str, activities: &Value) -> Value {
    let basis = match scheme {
        "self_employed" => json!({ "kind": "flat_rate" }),
        _ => json!({ "kind": "monthly_wage", "gross": "3000.00" }),
    };
    json!({
        "schema": 1,
        "person": { "scheme": scheme, "family": "single" },
        "incapacity": { "start": "2025-06-02", "basis": basis },
        "horizon": { "from": "2026-01", "months": 12 },
        "scenarios": [{ "id": "plan", "activities": activities }],
    })
}

fn problems(case: &Value) -> Vec<(String, &'static str)> {
    match Case::from_value(case) {
        Ok(_) => Vec::new(),
        Err(error) => error.errors().iter().map(|error| (error.path.clone(), error.code)).collect(),
    }
}

fn found(activities: &Value) -> Vec<(String, &'static str)> {
    problems(&case("employee", activities))
}

/// A thing of each kind that can be, with changes.
fn of(kind: &str, changes: &Value) -> Value {
    let mut activity = match kind {
        "employee_work" => json!({ "weekly_hours": "19", "full_time_hours": "38", "gross_monthly": "1500.00" }),
        "training" => json!({ "track": "classic", "approved": true, "hours_by_month": [] }),
        "full_resumption" => json!({ "gross_monthly": "3000.00" }),
        _ => json!({}),
    };
    activity["kind"] = json!(kind);
    activity["from"] = json!("2026-03-02");
    for (name, value) in changes.as_object().expect("changes") {
        activity[name] = value.clone();
    }
    activity
}

#[test]
fn each_kind_can_be_and_an_unknown_field_cannot() {
    for kind in ["employee_work", "self_employed_work", "volunteering", "training", "full_resumption", "relapse"] {
        assert_eq!(found(&json!([of(kind, &json!({}))])), [], "{kind}");
        let wrong = json!([of(kind, &json!({ "weekly_hour": "19" }))]);
        assert_eq!(found(&wrong), [(format!("{AT}[0].weekly_hour"), "unknown_field")], "{kind}");
        let before = json!([of(kind, &json!({ "from": "2025-06-01" }))]);
        // Work that is kept from before has a reason of its own: it is stopped first.
        let kept = ["employee_work", "self_employed_work"].contains(&kind);
        let code = if kept { "activity_goes_on" } else { "work_before_incapacity" };
        assert_eq!(found(&before), [(format!("{AT}[0].from"), code)], "{kind}");
        let backwards = json!([of(kind, &json!({ "to": "2026-03-01" }))]);
        assert_eq!(found(&backwards), [(format!("{AT}[0].to"), "end_before_start")], "{kind}");
    }
}

#[test]
fn a_wrong_field_of_an_activity_is_named() {
    let income = |entry: Value| json!({ "net_yearly_income": [entry] });
    let hours = |entry: Value| json!({ "hours_by_month": [entry] });
    for (kind, changes, field, code) in [
        ("self_employed_work", income(json!({ "amount": "9000.00" })), "net_yearly_income[0].year", "missing"),
        ("self_employed_work", income(json!({ "year": 2024 })), "net_yearly_income[0].amount", "missing"),
        (
            "self_employed_work",
            income(json!({ "year": "2024", "amount": "1.00" })),
            "net_yearly_income[0].year",
            "wrong_type",
        ),
        (
            "self_employed_work",
            income(json!({ "year": 1, "amount": "1.00" })),
            "net_yearly_income[0].year",
            "count_out_of_range",
        ),
        (
            "self_employed_work",
            income(json!({ "year": 2024, "amount": "-1.00" })),
            "net_yearly_income[0].amount",
            "negative",
        ),
        (
            "self_employed_work",
            json!({ "net_yearly_income": [{ "year": 2024, "amount": "1.00" }, { "year": 2024, "amount": "2.00" }] }),
            "net_yearly_income[1].year",
            "duplicate",
        ),
        ("self_employed_work", json!({ "limit_of": "last_year" }), "limit_of", "unknown_word"),
        ("self_employed_work", json!({ "unpaid": "no" }), "unpaid", "wrong_type"),
        ("self_employed_work", json!({ "permitted_from": "2026-03-01" }), "permitted_from", "end_before_start"),
        ("volunteering", json!({ "allowance_per_day": 40 }), "allowance_per_day", "number_for_decimal"),
        ("volunteering", json!({ "days_per_month": 32 }), "days_per_month", "count_out_of_range"),
        ("training", json!({ "track": "evening" }), "track", "unknown_word"),
        ("training", json!({ "approved": "yes" }), "approved", "wrong_type"),
        (
            "training",
            hours(json!({ "month": "2026-03", "hours": "271" })),
            "hours_by_month[0].hours",
            "hours_out_of_range",
        ),
        (
            "training",
            hours(json!({ "month": "2026-02", "hours": "10" })),
            "hours_by_month[0].month",
            "month_outside_activity",
        ),
        ("training", json!({ "to": "2026-06-30", "succeeded_on": "2026-06-29" }), "succeeded_on", "success_before_end"),
        (
            "training",
            json!({ "hours_by_month": [{ "month": "2026-05", "hours": "10" }], "succeeded_on": "2026-04-30" }),
            "succeeded_on",
            "success_before_end",
        ),
        (
            "training",
            json!({ "costs": [{ "month": "2026-02", "travel": "1.00" }] }),
            "costs[0].month",
            "month_outside_activity",
        ),
        ("full_resumption", json!({ "gross_monthly": "0.00" }), "gross_monthly", "not_positive"),
        ("full_resumption", json!({ "from": "2025-06-02" }), "from", "resumption_too_early"),
        ("employee_work", json!({ "setting": "council_chair" }), "setting", "no_rule_known"),
        ("employee_work", json!({ "setting": "artist_allowance" }), "setting", "no_rule_known"),
        ("employee_work", json!({ "setting": "mayor_or_alderman" }), "setting", "no_rule_known"),
        ("employee_work", json!({ "setting": "foster_care" }), "setting", "no_rule_known"),
    ] {
        let activities = json!([of(kind, &changes)]);
        assert_eq!(found(&activities), [(format!("{AT}[0].{field}"), code)], "{kind} {changes}");
    }
}

#[test]
fn what_contradicts_is_refused_at_the_later_one_whatever_the_order() {
    let work = |from: &str, to: Option<&str>| match to {
        Some(to) => of("employee_work", &json!({ "from": from, "to": to })),
        None => of("employee_work", &json!({ "from": from })),
    };
    let full = |from: &str| of("full_resumption", &json!({ "from": from }));
    let relapse = |from: &str, to: &str| of("relapse", &json!({ "from": from, "to": to }));
    for (earlier, later) in [
        // Work with permission on the days of work in full.
        (full("2026-04-01"), work("2026-05-04", None)),
        (work("2026-03-02", Some("2026-04-01")), full("2026-04-01")),
        (full("2026-04-01"), of("self_employed_work", &json!({ "from": "2026-05-04" }))),
        (full("2026-04-01"), of("training", &json!({ "from": "2026-05-04" }))),
        // Work with permission after work in full, without a relapse between.
        (of("full_resumption", &json!({ "from": "2026-04-01", "to": "2026-04-30" })), work("2026-06-01", None)),
        // Work in full twice.
        (full("2026-04-01"), full("2026-06-01")),
        (full("2026-04-01"), full("2026-04-01")),
        // A relapse on the first day of work in full, or within its stated days.
        (full("2026-04-01"), of("relapse", &json!({ "from": "2026-04-01" }))),
        (
            of("full_resumption", &json!({ "from": "2026-04-01", "to": "2026-06-30" })),
            relapse("2026-05-04", "2026-05-08"),
        ),
        // Work that starts within a relapse.
        (relapse("2026-04-01", "2026-04-30"), work("2026-04-15", None)),
    ] {
        let forward = found(&json!([earlier, later]));
        assert_eq!(forward, [(format!("{AT}[1].from"), "overlaps_activity")], "{earlier} {later}");
        if earlier["from"] != later["from"] {
            let backward = found(&json!([later, earlier]));
            assert_eq!(backward, [(format!("{AT}[0].from"), "overlaps_activity")], "{later} {earlier}");
        }
    }
}

#[test]
fn what_does_not_contradict_is_simulated() {
    let full = of("full_resumption", &json!({ "from": "2026-06-01" }));
    for other in [
        // It has no last day: work in full ends it.
        of("employee_work", &json!({})),
        of("employee_work", &json!({ "to": "2026-05-31" })),
        of("volunteering", &json!({ "from": "2026-07-01" })),
        of("relapse", &json!({ "from": "2026-07-01" })),
    ] {
        assert_eq!(found(&json!([full, other])), [], "{other}");
    }
    // After a relapse for good, work with permission can begin anew.
    let relapse = of("relapse", &json!({ "from": "2026-07-01" }));
    assert_eq!(found(&json!([full, relapse, of("employee_work", &json!({ "from": "2026-09-01" }))])), []);
}

#[test]
fn what_belongs_to_one_insurance_is_refused_in_another() {
    let flat = |changes: &Value| {
        let mut case = case("self_employed", &json!([]));
        for (name, value) in changes.as_object().expect("changes") {
            case["incapacity"][name] = value.clone();
        }
        problems(&case)
    };
    let refused = |field: &str| vec![(format!("incapacity.{field}"), "not_for_scheme")];
    assert_eq!(flat(&json!({})), []);
    assert_eq!(flat(&json!({ "business_stopped": true })), []);
    assert_eq!(flat(&json!({ "basis": { "kind": "daily_benefit", "gross": "64.27", "on": "2026-03-02" } })), []);
    assert_eq!(flat(&json!({ "basis": { "kind": "monthly_wage", "gross": "3000.00" } })), refused("basis.kind"));
    assert_eq!(flat(&json!({ "worker": "white_collar" })), refused("worker"));
    assert_eq!(flat(&json!({ "regular_worker": true })), refused("regular_worker"));
    assert_eq!(flat(&json!({ "unemployment_benefit": "50.00" })), refused("unemployment_benefit"));
    let mut employee = case("employee", &json!([]));
    employee["incapacity"]["business_stopped"] = json!(true);
    assert_eq!(problems(&employee), refused("business_stopped"));
}

#[test]
fn an_own_activity_of_before_the_rule_is_refused() {
    let mut early = case("self_employed", &json!([of("self_employed_work", &json!({ "from": "2015-06-30" }))]));
    early["incapacity"]["start"] = json!("2015-01-05");
    assert_eq!(problems(&early), [(format!("{AT}[0].from"), "work_before_rule")]);
    early["scenarios"][0]["activities"][0]["from"] = json!("2015-07-01");
    assert_eq!(problems(&early), []);
}

#[test]
fn a_job_that_is_kept_can_be_taken_up_again_the_day_after() {
    let kept = |from: &str| {
        let changes =
            json!({ "from": from, "weekly_hours": "19", "full_time_hours": "38", "gross_monthly": "1500.00" });
        case("employee", &json!([of("employee_work", &changes)]))
    };
    let error = Case::from_value(&kept("2020-01-01")).expect_err("a job from before the incapacity");
    let [problem] = error.errors() else { panic!("{:?}", error.errors()) };
    let arg = |name: &str| problem.args.get(name).map(|value| value.to_string());
    let start = arg("start_date").expect("the first day of the incapacity");
    let earliest = arg("earliest_date").expect("the first day on which the job can be taken up");
    assert_eq!(start.parse::<loont::units::Day>().expect("a day").next().to_string(), earliest);
    assert_eq!(problems(&kept(&earliest)), []);
}

#[test]
fn missed_appointments_are_read_with_care() {
    let missed = |entries: Value| {
        let mut case = case("employee", &json!([]));
        case["incapacity"]["missed_contacts"] = entries;
        problems(&case)
    };
    let at = |rest: &str| format!("incapacity.missed_contacts{rest}");
    assert_eq!(missed(json!([{ "from": "2026-02-02", "kind": "appointment" }])), []);
    assert_eq!(missed(json!([{ "from": "2026-02-02", "kind": "letter" }])), [(at("[0].kind"), "unknown_word")]);
    assert_eq!(
        missed(json!([{ "from": "2025-02-02", "kind": "appointment" }])),
        [(at("[0].from"), "work_before_incapacity")]
    );
    assert_eq!(
        missed(json!([{ "from": "2026-02-02", "to": "2026-02-01", "kind": "adviser_contact" }])),
        [(at("[0].to"), "end_before_start")]
    );
    let twice =
        json!([{ "from": "2026-02-02", "kind": "appointment" }, { "from": "2026-02-02", "kind": "adviser_contact" }]);
    assert_eq!(missed(twice), [(at("[1].from"), "duplicate")]);
    assert_eq!(missed(json!({})), [(at(""), "wrong_type")]);
}
