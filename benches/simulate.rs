//! How long a simulation takes natively, from JSON text to the outcome: the same cases as `benches/node.mjs` times in
//! WebAssembly, where putting the outcome into JavaScript comes on top. Run by `cargo xtask bench`, or alone with `cargo bench`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use loont::{Case, EmployerCase, employer, simulate};
use serde_json::{Value, json};

/// An ordinary case: ill since September 2025, a plan for each scenario.
fn question(months: u32, scenarios: u32, basis: &Value) -> String {
    let scenario = |place: u32| {
        json!({ "id": format!("plan-{place}"), "activities": [{
            "kind": "employee_work",
            "from": "2026-04-01",
            "weekly_hours": (10 + place).to_string(),
            "full_time_hours": "38",
            "gross_monthly": "1500.00",
        }] })
    };
    json!({
        "schema": 1,
        "person": { "scheme": "employee", "family": "single" },
        "incapacity": { "start": "2025-09-01", "basis": basis },
        "horizon": { "from": "2026-03", "months": months },
        "scenarios": (0..scenarios).map(scenario).collect::<Vec<_>>(),
    })
    .to_string()
}

/// What an employer asks: ill since October 2026, so many ways back from December.
fn ways(count: u32) -> String {
    let way = |place: u32| {
        json!({ "id": format!("way-{place}"), "events": [{
            "kind": "partial_resumption",
            "from": "2026-12-01",
            "weekly_hours": (19 + 5 * place).to_string(),
        }] })
    };
    json!({
        "schema": 1,
        "kind": "employer",
        "employer": { "region": "flanders", "headcount_50_or_more": true },
        "worker": { "status": "white_collar", "age_at_start": 42 },
        "job": {
            "gross_monthly": "3000.00",
            "weekly_hours": "38",
            "full_time_hours": "38",
            "end_of_year_premium": "3000.00",
        },
        "incapacity": { "start": "2026-10-05" },
        "horizon": { "from": "2026-11", "months": 36 },
        "options": (0..count).map(way).collect::<Vec<_>>(),
    })
    .to_string()
}

/// Minimum, median and maximum of so many whole calls, after a warm-up that is not counted.
fn measure<T>(call: impl Fn(&str) -> T, asked: &str, calls: usize) -> [Duration; 3] {
    for _ in 0..calls {
        black_box(call(black_box(asked)));
    }
    let timed = |_| {
        let start = Instant::now();
        black_box(call(black_box(asked)));
        start.elapsed()
    };
    let mut times: Vec<Duration> = (0..calls).map(timed).collect();
    times.sort();
    [times[0], times[calls / 2], times[calls - 1]]
}

fn main() {
    let letter = json!({ "kind": "daily_benefit", "gross": "75.00", "on": "2026-03-02" });
    let wage = json!({ "kind": "monthly_wage", "gross": "3000.00" });
    println!("{:32}{:>11}{:>11}{:>11}", "months × plans  basis", "minimum", "median", "maximum");
    for (months, scenarios, name, basis, calls) in [
        (36, 1, "letter", &letter, 500),
        (36, 1, "wage", &wage, 500),
        (36, 2, "letter", &letter, 500),
        (36, 2, "wage", &wage, 500),
        (120, 8, "wage", &wage, 60),
    ] {
        let call = |asked: &str| simulate(&Case::from_json(asked).expect("the case is valid"));
        row(&format!("{months} × {scenarios}  {name}"), measure(call, &question(months, scenarios, basis), calls));
    }
    for count in [1, 3] {
        let call = |asked: &str| employer(&EmployerCase::from_json(asked).expect("the case is valid"));
        row(&format!("36 × {count}  employer"), measure(call, &ways(count), 500));
    }
}

fn row(label: &str, times: [Duration; 3]) {
    let [least, middle, most] = times.map(|time| time.as_secs_f64() * 1e6);
    println!("{label:32}{least:11.1}{middle:11.1}{most:11.1}");
}
