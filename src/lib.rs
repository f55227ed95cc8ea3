//! **loont** ("it pays"): what partial work does to a Belgian sickness benefit, to the cent, month by month, with the
//! article behind every amount.
//!
//! A [`Case`] says what stands on the fund's letter or the payslip, since when the person is ill, who lives with them, and
//! which plans to compare. [`simulate`] gives an [`Outcome`]: for each plan the months, the days paid, the daily amount
//! before and after the reduction, what is withheld, the net wage, the settlement of each year with the tax office, the steps
//! that lead there, the dates on which something changes, and what is assumed or not modelled for this very case. [`curve`]
//! gives what each number of hours a week would pay. [`employer`] answers the employer who is asked for such work, from an
//! [`EmployerCase`] that holds the job and the wage alone.
//!
//! ```
//! use loont::{Case, simulate};
//!
//! // A single employee, 3,000 euro a month, ill since June 2025, who goes back for 19 of 38 hours in March 2026.
//! let case = Case::from_json(r#"{
//!   "schema": 1,
//!   "person": { "scheme": "employee", "family": "single" },
//!   "incapacity": { "start": "2025-06-02", "basis": { "kind": "monthly_wage", "gross": "3000.00" } },
//!   "horizon": { "from": "2026-02", "months": 2 },
//!   "scenarios": [{ "id": "half-time", "activities": [{
//!     "kind": "employee_work", "from": "2026-03-02",
//!     "weekly_hours": "19", "full_time_hours": "38", "gross_monthly": "1500.00" }] }]
//! }"#)?;
//! let outcome = simulate(&case);
//! let february = &outcome.scenarios[1].months[0].benefit.segments[0];
//! assert_eq!(february.daily_paid.to_string(), "69.23"); // 60 % of 3,000 / 26
//! let march = outcome.scenarios[1].months[1].benefit.segments.last().expect("a segment");
//! assert_eq!(march.reduction_percent.to_string(), "30"); // 50 % less 20 %
//!
//! // What reaches the account is benefit and wage together; the bill of the year stands beside it.
//! let month = &outcome.scenarios[1].months[1];
//! let wage = month.wage.as_ref().expect("a wage");
//! assert_eq!(month.net, month.fund_pays.plus(wage.net.expect("the law of 2026 is known")));
//! let year = &outcome.scenarios[1].years[0];
//! assert_eq!(year.settlement, year.withheld.minus(year.tax_due)); // negative: the tax office asks
//! assert!(year.range.is_some()); // nothing was said about household, children and municipality
//! # Ok::<(), loont::InvalidCase>(())
//! ```
//!
//! The engine reads no clock, no file and no environment: the same case gives the same bytes everywhere. It speaks in
//! identifiers and numbers ([`explain::catalogue`]); the words are in the page's language files. The values of the law
//! stand in `law/*.toml`, each with article, source and status, and can be read through [`law`].
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::float_arithmetic,
        clippy::arithmetic_side_effects
    )
)]

pub mod case;
pub mod explain;
mod json;
pub mod law;
mod rules;
pub mod simulate;
pub mod units;
#[cfg(target_arch = "wasm32")]
mod wasm;
mod words;

pub use case::{
    Case, CurveRequest, EmployerCase, FieldError, HoursRequest, InvalidCase, PaidMonth, Payment, StartRequest,
};
pub use simulate::{
    Curve, DailyBasis, EmployerOutcome, HoursAnswer, Outcome, Plausible, Reconciliation, ScenarioRange, StartRange,
    curve, daily_for, employer, hours_for, plausible, reconcile, simulate, start_range, version,
};

/// The allocator of the standard library is three times as large, and no faster here.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Version of the engine.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
