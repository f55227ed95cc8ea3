//! How long a simulation takes natively, from JSON text to the outcome: the same cases as `benches/node.mjs` times in
//! WebAssembly, where putting the outcome into JavaScript comes on top. Run by `cargo xtask bench`, or alone with `cargo bench`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use loont::{Case, Outcome, simulate};
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

/// The whole call.
fn call(asked: &str) -> Outcome {
    simulate(&Case::from_json(asked).expect("the case is valid"))
}

/// Minimum, median and maximum of the measured calls, after a warm-up that is not counted.
fn measure(asked: &str, calls: usize) -> [Duration; 3] {
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
        let times = measure(&question(months, scenarios, basis), calls);
        let label = format!("{months} × {scenarios}  {name}");
        let [least, middle, most] = times.map(|time| time.as_secs_f64() * 1e6);
        println!("{label:32}{least:11.1}{middle:11.1}{most:11.1}");
    }
}
