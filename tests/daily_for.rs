//! The amount a day behind a bank statement.

use loont::units::Money;
use loont::{Case, DailyBasis, PaidMonth, StartRequest, daily_for, start_range};
use serde_json::{Value, json};

fn case(scheme: &str, start: &str) -> Case {
    let basis = match scheme {
        "self_employed" => json!({ "kind": "flat_rate" }),
        _ => json!({ "kind": "monthly_wage", "gross": "1.00" }),
    };
    let case: Value = json!({
        "schema": 1, "person": { "scheme": scheme, "family": "single" },
        "incapacity": { "start": start, "basis": basis },
        "horizon": { "from": "2026-12", "months": 1 }, "scenarios": []
    });
    Case::from_value(&case).expect("a case")
}

fn paid(net: &str) -> PaidMonth {
    PaidMonth::from_json(&json!({ "month": "2026-11", "net": net }).to_string()).expect("a payment")
}

fn found(case: &Case, net: &str) -> Option<(String, u32, bool)> {
    daily_for(case, &paid(net)).map(|DailyBasis { gross, days, exact, .. }| (gross.to_string(), days, exact))
}

/// 25 paid days in November 2026. In invalidity nothing is withheld: 25 times 53.85 is 1,346.25. In month 10, 100.00 a day is
/// 2,500.00 less 11.11 %, 277.75: 2,222.25.
#[test]
fn the_amount_a_day_follows_from_what_was_paid() {
    assert_eq!(found(&case("employee", "2024-01-08"), "1346.25"), Some(("53.85".to_string(), 25, true)));
    assert_eq!(found(&case("employee", "2026-02-09"), "2222.25"), Some(("100.00".to_string(), 25, true)));
    // 1,346.30 is five cents more: no amount a day gives exactly that.
    assert_eq!(found(&case("employee", "2024-01-08"), "1346.30"), Some(("53.85".to_string(), 25, false)));
    // A month before the illness has no paid day.
    assert_eq!(found(&case("employee", "2026-12-01"), "1346.25"), None);
}

/// The lump sum of a single self-employed person is 65.56 a day from September 2026: 25 days, without anything withheld, are
/// 1,639.00. Another payment is not that of a self-employed person.
#[test]
fn the_self_employed_have_one_amount() {
    let ill = case("self_employed", "2024-01-08");
    assert_eq!(found(&ill, "1639.00"), Some(("65.56".to_string(), 25, true)));
    assert_eq!(found(&ill, "1540.20"), None);
}

/// 1,540.20 for November. Who became ill long ago has 61.61 a day, and 27 times as much in December: 1,663.47.
#[test]
fn a_range_from_a_statement_leaves_out_what_contradicts_it() {
    let request = |net: &str| {
        let request = json!({ "month": "2026-12", "latest": "2026-11-21", "paid": { "month": "2026-11", "net": net } });
        StartRequest::from_json(&request.to_string()).expect("a request")
    };
    let employee = start_range(&case("employee", "2024-01-08"), &request("1540.20"));
    let fund = employee.scenarios[0].fund_pays;
    let unchanged: Money = "1663.47".parse().expect("an amount");
    assert!(fund.low <= unchanged && unchanged <= fund.high, "{fund:?}");
    let own = start_range(&case("self_employed", "2024-01-08"), &request("1540.20"));
    assert!(own.tried > 100);
    assert_eq!(own.scenarios, []);
    let own = start_range(&case("self_employed", "2024-01-08"), &request("1639.00"));
    assert_eq!(own.scenarios.len(), 1);
}
