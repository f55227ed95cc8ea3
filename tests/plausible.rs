//! What is possible for an amount that somebody types.

use loont::{Case, Plausible, plausible};
use serde_json::{Value, json};

/// A letter, ill since 9 February 2026, single; with half-time work from the first of January 2027.
fn letter(daily: &str) -> Value {
    json!({
        "schema": 1, "person": { "scheme": "employee", "family": "single" },
        "incapacity": { "start": "2026-02-09", "basis": { "kind": "daily_benefit", "gross": daily, "on": "2026-09-01" } },
        "horizon": { "from": "2026-12", "months": 12 },
        "scenarios": [{ "id": "half", "activities": [{ "kind": "employee_work", "from": "2027-01-01",
            "weekly_hours": "19", "full_time_hours": "38", "gross_monthly": "1500.00" }] }]
    })
}

fn with(mut case: Value, change: impl Fn(&mut Value)) -> Value {
    change(&mut case);
    case
}

fn wage(case: Value, gross: &str) -> Value {
    with(case, |case| case["scenarios"][0]["activities"][0]["gross_monthly"] = json!(gross))
}

fn ask(case: &Value) -> Vec<Plausible> {
    plausible(&Case::from_value(case).unwrap_or_else(|error| panic!("{error}: {case}")))
}

/// What does not fit: path and kind.
fn outside(case: &Value) -> Vec<(String, &'static str)> {
    ask(case).into_iter().filter(|bound| bound.outside).map(|bound| (bound.path, bound.kind)).collect()
}

/// The bound of this kind.
fn bound(case: &Value, kind: &str) -> Plausible {
    ask(case).into_iter().find(|bound| bound.kind == kind).unwrap_or_else(|| panic!("no {kind}: {case}"))
}

fn text(amount: Option<loont::units::Money>) -> Option<String> {
    amount.map(|amount| amount.to_string())
}

const DAILY: &str = "incapacity.basis.gross";
const WAGE: &str = "scenarios[0].activities[0].gross_monthly";

fn only(path: &str, kind: &'static str) -> Vec<(String, &'static str)> {
    vec![(path.to_string(), kind)]
}

#[test]
fn an_ordinary_case_is_asked_nothing() {
    assert_eq!(outside(&letter("60.00")), []);
    assert_eq!(outside(&letter("113.61")), []);
    assert_eq!(outside(&wage(letter("60.00"), "1116.81")), []);
    // Two months ill: the law has no minimum yet, and 1,800.00 for half-time work before the illness gives 41.54.
    let early = with(letter("41.54"), |case| case["incapacity"]["start"] = json!("2026-07-20"));
    assert_eq!(outside(&early), []);
}

/// The highest amount of 1 September 2026 is that of the INAMI, 113.61: 60 % of 189.3583.
#[test]
fn a_daily_amount_above_the_ceiling_is_asked_about() {
    for daily in ["6000.00", "1560.00", "120.00", "113.62"] {
        assert_eq!(outside(&letter(daily)), only(DAILY, "highest_daily"), "{daily}");
    }
    let highest = bound(&letter("6000.00"), "highest_daily");
    assert_eq!(text(highest.highest).as_deref(), Some("113.61"));
    assert_eq!(text(highest.lowest), None);
    assert!(highest.cites.iter().any(|article| article.act == "rd-1996-07-03" && article.article.starts_with("212")));
}

#[test]
fn a_lost_comma_and_an_amount_of_a_month_are_recognised() {
    let lost = bound(&letter("6000.00"), "highest_daily");
    assert_eq!(text(lost.instead).as_deref(), Some("60.00"));
    // 6,000.00 a month would be 230.77 a day.
    assert!(lost.period.is_none());
    // 15.60 a day is below the minimum of month 7; 1,560.00 a month is 60.00 a day.
    let month = bound(&letter("1560.00"), "highest_daily");
    assert_eq!((text(month.instead), month.period.map(|period| period.word())), (None, Some("month")));
    let inside = bound(&letter("60.00"), "highest_daily");
    assert_eq!((text(inside.instead), inside.period), (None, None));
}

/// 65 % of the ceiling with dependants in invalidity: 186.7916 a day on 31 August 2026 gives 121.41.
#[test]
fn the_highest_amount_follows_family_and_phase() {
    let invalid = |family: &str, daily: &str| {
        with(letter(daily), |case| {
            case["person"]["family"] = json!(family);
            case["incapacity"]["start"] = json!("2025-02-03");
            case["incapacity"]["basis"]["on"] = json!("2026-08-31");
        })
    };
    assert_eq!(text(bound(&invalid("with_dependants", "100.00"), "highest_daily").highest).as_deref(), Some("121.41"));
    assert_eq!(outside(&invalid("with_dependants", "120.00")), []);
    assert_eq!(outside(&invalid("single", "120.00")), only(DAILY, "highest_daily"));
    // An older benefit was revalued: it is compared with that of the latest cohort.
    let old = with(invalid("with_dependants", "121.41"), |case| case["incapacity"]["start"] = json!("2004-02-02"));
    assert_eq!(outside(&old), []);
}

/// 60.00 for 25 days is 2.40 a day; the living wage of 1 September 2026 is 52.59 a day for anyone without dependants.
#[test]
fn a_daily_amount_below_the_minimum_is_asked_about() {
    assert_eq!(outside(&letter("2.40")), only(DAILY, "lowest_daily"));
    assert_eq!(text(bound(&letter("2.40"), "lowest_daily").lowest).as_deref(), Some("52.59"));
    // In month 2 there is no minimum; the shortest part-time work gives an amount all the same. A tenth of 2,233.61 is 223.36 a
    // month, 8.5908 a day; with the index step of September 8.7625, and 60 % of it is 5.26.
    let early = with(letter("2.40"), |case| case["incapacity"]["start"] = json!("2026-07-20"));
    assert_eq!(text(bound(&early, "lowest_daily").lowest).as_deref(), Some("5.26"));
    assert_eq!(outside(&early), only(DAILY, "lowest_daily"));
    // Whoever was unemployed may have had little.
    let unemployed = with(early, |case| case["person"]["scheme"] = json!("unemployed"));
    assert_eq!(outside(&unemployed), []);
}

/// The minimum monthly income from 1 July 2026 is 2,233.61; half of it, rounded half up, 1,116.81.
#[test]
fn a_wage_below_the_minimum_wage_for_the_hours_is_asked_about() {
    for gross in ["150.00", "300.00", "1116.80"] {
        assert_eq!(outside(&wage(letter("60.00"), gross)), only(WAGE, "minimum_wage"), "{gross}");
    }
    let minimum = bound(&wage(letter("60.00"), "150.00"), "minimum_wage");
    assert_eq!(text(minimum.lowest).as_deref(), Some("1116.81"));
    // A wage typed for full time is compared with full time.
    let full = with(wage(letter("60.00"), "2000.00"), |case| {
        case["scenarios"][0]["activities"][0]["gross_monthly_hours"] = json!("38");
    });
    assert_eq!(outside(&full), only(WAGE, "minimum_wage"));
    // No minimum wage is known for these kinds of work.
    for setting in ["flexi_job", "student_job", "childminder"] {
        let other = with(wage(letter("60.00"), "300.00"), |case| {
            case["scenarios"][0]["activities"][0]["setting"] = json!(setting);
        });
        assert_eq!(outside(&other), [], "{setting}");
    }
}

#[test]
fn a_full_time_wage_for_part_time_hours_is_asked_about() {
    let after = |basis: Value, gross: &str| {
        with(wage(letter("60.00"), gross), |case| case["incapacity"]["basis"] = basis.clone())
    };
    let monthly = json!({ "kind": "monthly_wage", "gross": "3000.00" });
    assert_eq!(outside(&after(monthly.clone(), "3000.00")), only(WAGE, "former_wage"));
    assert_eq!(outside(&after(monthly.clone(), "2999.99")), []);
    // 60.00 is 60 % of 100.00 a day: 2,600.00 a month.
    assert_eq!(outside(&after(letter("60.00")["incapacity"]["basis"].clone(), "2600.00")), only(WAGE, "former_wage"));
    assert_eq!(text(bound(&letter("60.00"), "former_wage").highest).as_deref(), Some("2599.99"));
    // At the highest amount the wage behind it is not known.
    assert!(ask(&letter("113.61")).iter().all(|bound| bound.kind != "former_wage"));
    // 20.00 an hour for 19 hours: the same wage for the same hours is no full-time wage.
    let hourly = json!({ "kind": "hourly_wage", "gross": "20.00", "weekly_hours": "19" });
    assert_eq!(outside(&after(hourly, "1700.00")), []);
    // For full-time hours it is what it should be.
    let full =
        with(after(monthly, "3000.00"), |case| case["scenarios"][0]["activities"][0]["weekly_hours"] = json!("38"));
    assert_eq!(outside(&full), []);
}

/// 2,154.11 in February 2026: a third of it is 717.96 (33.33 %), an hour of 38 a week 13.08, a year 25,849.32 (less than that).
#[test]
fn a_wage_before_the_illness_is_held_against_the_minimum_wage() {
    let before = |basis: Value| with(letter("60.00"), |case| case["incapacity"]["basis"] = basis.clone());
    let monthly = |gross: &str| before(json!({ "kind": "monthly_wage", "gross": gross }));
    assert_eq!(outside(&monthly("3.00")), only(DAILY, "minimum_part_time"));
    assert_eq!(text(bound(&monthly("3.00"), "minimum_part_time").lowest).as_deref(), Some("717.96"));
    assert_eq!(outside(&monthly("717.96")).iter().filter(|(path, _)| path == DAILY).count(), 0);
    assert_eq!(text(bound(&monthly("300000.00"), "monthly_is_yearly").highest).as_deref(), Some("25849.31"));
    assert_eq!(text(bound(&monthly("300000.00"), "monthly_is_yearly").instead).as_deref(), Some("3000.00"));
    assert_eq!(bound(&monthly("36000.00"), "monthly_is_yearly").period.map(|period| period.word()), Some("year"));
    let hourly = |gross: &str| before(json!({ "kind": "hourly_wage", "gross": gross, "weekly_hours": "38" }));
    let of_basis = |case: &Value| outside(case).into_iter().filter(|(path, _)| path == DAILY).collect::<Vec<_>>();
    assert_eq!(of_basis(&hourly("1.58")), only(DAILY, "minimum_hourly"));
    assert_eq!(text(bound(&hourly("1.58"), "minimum_hourly").lowest).as_deref(), Some("13.08"));
    assert_eq!(of_basis(&hourly("15.80")), []);
    assert_eq!(of_basis(&hourly("2600.00")), only(DAILY, "hourly_is_monthly"));
    assert_eq!(bound(&hourly("2600.00"), "hourly_is_monthly").period.map(|period| period.word()), Some("month"));
    // Before the first known minimum income, that one brought back through the index: 3.00 is asked about all the same.
    let old = with(monthly("3.00"), |case| case["incapacity"]["start"] = json!("2016-02-01"));
    assert_eq!(of_basis(&old), only(DAILY, "minimum_part_time"));
    assert_eq!(bound(&old, "minimum_part_time").status.word(), "assumed");
}

#[test]
fn every_other_amount_of_a_plan_has_its_bound() {
    let with_plan =
        |activity: Value| with(letter("60.00"), |case| case["scenarios"][0]["activities"] = json!([activity]));
    let attested = with(letter("60.00"), |case| {
        case["scenarios"][0]["activities"][0]["hours_by_month"] =
            json!([{ "month": "2027-01", "hours": "82", "full_time_hours": "164", "gross": "150.00" }]);
    });
    assert_eq!(outside(&attested), only("scenarios[0].activities[0].hours_by_month[0].gross", "minimum_wage"));
    let resumed =
        |gross: &str| with_plan(json!({ "kind": "full_resumption", "from": "2027-01-01", "gross_monthly": gross }));
    assert_eq!(outside(&resumed("3.00")), only(WAGE, "minimum_part_time"));
    assert_eq!(outside(&resumed("3000.00")), []);
    let volunteer = |allowance: &str| {
        with_plan(
            json!({ "kind": "volunteering", "from": "2026-12-01", "allowance_per_day": allowance, "days_per_month": 2 }),
        )
    };
    // 44.02 a day in 2026.
    assert_eq!(outside(&volunteer("44.02")), []);
    assert_eq!(
        outside(&volunteer("4402.00")),
        only("scenarios[0].activities[0].allowance_per_day", "volunteering_day")
    );
    assert_eq!(text(bound(&volunteer("4402.00"), "volunteering_day").instead).as_deref(), Some("44.02"));
    // The limit of 2018 is 18,562.28 (`tests/cases/income-limits-riziv.toml`); with 115 % of it, 21,346.62, nothing is left.
    let own = |amount: &str| {
        with_plan(
            json!({ "kind": "self_employed_work", "from": "2026-12-01", "net_yearly_income": [{ "year": 2018, "amount": amount }] }),
        )
    };
    let path = "scenarios[0].activities[0].net_yearly_income[0].amount";
    assert_eq!(text(bound(&own("4800.00"), "own_income").highest).as_deref(), Some("21346.61"));
    assert_eq!(outside(&own("4800.00")), []);
    assert_eq!(outside(&own("480000.00")), only(path, "own_income"));
    let unemployed = |allowance: &str| {
        with(letter("60.00"), |case| {
            case["person"]["scheme"] = json!("unemployed");
            case["incapacity"]["unemployment_benefit"] = json!(allowance);
        })
    };
    assert_eq!(outside(&unemployed("65.00")), []);
    assert_eq!(outside(&unemployed("1690.00")), only("incapacity.unemployment_benefit", "highest_unemployment"));
}

/// The lump sum of a single self-employed person from September 2026 (`tests/cases/self-employed-lump-sums.toml`).
#[test]
fn a_letter_of_the_self_employed_shows_the_lump_sum() {
    let own = |daily: &str| {
        with(letter(daily), |case| {
            case["person"]["scheme"] = json!("self_employed");
            case["scenarios"] = json!([]);
        })
    };
    let lump = bound(&own("70.00"), "lump_sum");
    assert_eq!(lump.lowest, lump.highest);
    assert!(lump.outside);
    assert_eq!(outside(&own(&text(lump.lowest).expect("an amount"))), []);
}
