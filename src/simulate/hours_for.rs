//! The fewest hours a week that leave an amount.

use serde::Serialize;

use super::{CurvePoint, curve_under};
use crate::case::{Case, HoursRequest, InvalidCase};
use crate::law::Law;
use crate::units::{Hours, Money};

/// Which hours reach an amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct HoursAnswer {
    /// The fewest hours that reach it; absent: none do, or the net wage is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub fewest: Option<CurvePoint>,
    /// The first hours after them that do not reach it again; absent: all up to full time do.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Hours"))]
    pub lost_at_hours: Option<Hours>,
    /// The fewest of the hours that leave most.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub most: Option<CurvePoint>,
}

/// The fewest hours of a job that leave an amount in a month, the hourly wage staying the same; among the hours of
/// [`super::curve()`].
///
/// Hours whose net wage is not known are left out, and for an amount after tax those whose year is not settled.
///
/// # Errors
///
/// [`InvalidCase`] when the plan has no such job in that month.
///
/// ```
/// use loont::{Case, HoursRequest, hours_for};
/// let case = Case::from_json(r#"{
///   "schema": 1, "person": { "scheme": "employee", "family": "single" },
///   "incapacity": { "start": "2024-01-08", "basis": { "kind": "daily_benefit", "gross": "60.00", "on": "2026-04-01" } },
///   "horizon": { "from": "2026-04", "months": 1 },
///   "scenarios": [{ "id": "half", "activities": [{ "kind": "employee_work", "from": "2026-04-01",
///     "weekly_hours": "19", "full_time_hours": "38", "gross_monthly": "1500.00" }] }]
/// }"#)?;
/// // The benefit alone is 26 times 60.00: no hours are needed for less, and none reach 9,000 euro.
/// let hours = |net: &str| -> Result<_, loont::InvalidCase> {
///     let request = HoursRequest::from_json(&format!(r#"{{ "month": "2026-04", "net": "{net}" }}"#))?;
///     Ok(hours_for(&case, &request)?.fewest.map(|point| point.weekly_hours.to_string()))
/// };
/// assert_eq!(hours("1500.00")?.as_deref(), Some("0"));
/// assert_eq!(hours("9000.00")?, None);
/// # Ok::<(), loont::InvalidCase>(())
/// ```
pub fn hours_for(case: &Case, request: &HoursRequest) -> Result<HoursAnswer, InvalidCase> {
    hours_for_under(&Law::current(), case, request)
}

/// As [`hours_for`], under another law.
///
/// # Errors
///
/// As [`hours_for`].
pub fn hours_for_under(law: &Law, case: &Case, request: &HoursRequest) -> Result<HoursAnswer, InvalidCase> {
    let points = curve_under(law, case, &request.curve)?.points;
    let known = |point: &&CurvePoint| if request.after_tax { point.complete } else { point.net_known };
    let amount = |point: &CurvePoint| if request.after_tax { point.after_tax } else { point.net };
    let mut answer = HoursAnswer { fewest: None, lost_at_hours: None, most: None };
    let mut most: Option<Money> = None;
    for point in points.iter().filter(known) {
        let left = amount(point);
        if most.is_none_or(|most| left > most) {
            most = Some(left);
            answer.most = Some(point.clone());
        }
        if left >= request.net {
            answer.fewest.get_or_insert_with(|| point.clone());
        } else if answer.fewest.is_some() {
            answer.lost_at_hours = answer.lost_at_hours.or(Some(point.weekly_hours));
        }
    }
    Ok(answer)
}
