//! The least and the most that come out, over every first day of the incapacity that the other answers allow.
//!
//! Nothing is interpolated: each first day that can make a difference is tried.

mod days;

use serde::Serialize;

use super::BASELINE;
use super::daily_for::{DailyBasis, daily_for_under};
use super::outcome::ScenarioOutcome;
use super::scenario;
use super::shared::Shared;
use super::timeline::Timeline;
use crate::case::{Basis, Case, Scheme, StartRequest};
use crate::law::Law;
use crate::rules::Context;
use crate::units::{Day, Money, Month};

/// The lowest and the highest of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Span {
    /// The lowest.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub low: Money,
    /// The highest.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub high: Money,
}

/// What a scenario gives, whatever the first day of the incapacity is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ScenarioRange {
    /// Its id.
    pub id: String,
    /// What the fund transfers for the month.
    pub fund_pays: Span,
    /// Benefit and wage of the month together, net; absent: the net of the wage is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub net: Option<Span>,
    /// `net` less that of the baseline with the same first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub difference: Option<Span>,
    /// What the fund transfers over all months of the horizon.
    pub total_fund_pays: Span,
    /// `net` over all months of the horizon; absent: the net of a wage is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub total_net: Option<Span>,
}

/// The ranges of every scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct StartRange {
    /// How many first days were tried.
    pub tried: u32,
    /// The first day from which to go on; absent: all were tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub next: Option<Day>,
    /// The baseline and every plan; empty when the horizon lacks the month or no first day is possible.
    pub scenarios: Vec<ScenarioRange>,
}

/// The range of a month and of the whole horizon over every first day of the incapacity: that of the case is not looked at.
///
/// A first day lies from 1930 on, and not after the letter, the work or a missed appointment of the case, nor after `latest`.
///
/// ```
/// use loont::{Case, StartRequest, start_range};
/// // 100.00 a day on a letter of November 2026, single. In December, 27 days: 2,700.00 less 11.11 % in the first year of the
/// // illness; after it nothing or 3.5 % is taken off.
/// let case = Case::from_json(r#"{
///   "schema": 1, "person": { "scheme": "employee", "family": "single" },
///   "incapacity": { "start": "2026-01-05", "basis": { "kind": "daily_benefit", "gross": "100.00", "on": "2026-11-02" } },
///   "horizon": { "from": "2026-12", "months": 1 }, "scenarios": []
/// }"#)?;
/// let request = StartRequest::from_json(r#"{ "month": "2026-12" }"#)?;
/// let range = start_range(&case, &request);
/// assert!(range.scenarios[0].fund_pays.low.to_string() <= "2400.03".to_string());
/// assert!(range.scenarios[0].fund_pays.high.to_string() >= "2605.50".to_string());
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[must_use]
pub fn start_range(case: &Case, request: &StartRequest) -> StartRange {
    start_range_under(&Law::current(), case, request)
}

/// As [`start_range`], under another law.
#[must_use]
#[inline(never)]
pub fn start_range_under(law: &Law, case: &Case, request: &StartRequest) -> StartRange {
    let mut case = case.clone();
    let mut found = StartRange::default();
    let mut all: Vec<Ends> = Vec::new();
    for day in days::of(law, &case, request) {
        if request.from.is_some_and(|from| day < from) {
            continue;
        }
        if request.most.is_some_and(|most| most <= found.tried) {
            found.next = Some(day);
            break;
        }
        case.incapacity.start = day;
        found.tried = found.tried.saturating_add(1);
        if let Some(paid) = &request.paid {
            let Some(DailyBasis { gross, on, .. }) = daily_for_under(law, &case, paid) else { continue };
            if case.person.scheme != Scheme::SelfEmployed {
                case.incapacity.basis = Basis::DailyBenefit { gross, on };
            }
        }
        widen(&mut all, law, &case, request.month);
    }
    let ids = std::iter::once(BASELINE).chain(case.scenarios.iter().map(|plan| plan.id.as_str()));
    for (id, [fund_pays, net, difference, total_fund_pays, total_net]) in ids.zip(all) {
        let (Some(fund_pays), Some(total_fund_pays)) = (fund_pays, total_fund_pays) else { continue };
        let id = id.to_string();
        found.scenarios.push(ScenarioRange { id, fund_pays, net, difference, total_fund_pays, total_net });
    }
    found
}

/// What a scenario gives, in the order of the fields of [`ScenarioRange`]; nothing where one first day does not give it.
type Ends = [Option<Span>; 5];

/// Widens the ends of every scenario by what the first day of the case gives.
#[inline(never)]
fn widen(all: &mut Vec<Ends>, law: &Law, case: &Case, month: Month) {
    let ctx = Context::new(law, case);
    let mut shared = Shared::amounts();
    let timeline = Timeline::of(&ctx, &mut shared);
    let mut without = None;
    let plans = std::iter::once(&[][..]).chain(case.scenarios.iter().map(|plan| plan.activities.as_slice()));
    for (place, activities) in plans.enumerate() {
        let ScenarioOutcome { months, total, .. } =
            scenario::simulate(&ctx, &timeline, &mut shared, BASELINE, None, activities);
        let Some(one) = months.iter().find(|one| one.month == month) else { return };
        let net = one.net_complete.then_some(one.net);
        without = without.or(net);
        let difference = net.zip(without).map(|(net, without)| net.minus(without));
        let total_net = total.net_complete.then_some(total.net);
        let amounts = [Some(one.fund_pays), net, difference, Some(total.fund_pays), total_net];
        if let Some(ends) = all.get_mut(place) {
            for (span, amount) in ends.iter_mut().zip(amounts) {
                *span = span
                    .zip(amount)
                    .map(|(span, amount)| Span { low: span.low.min(amount), high: span.high.max(amount) });
            }
        } else {
            all.push(amounts.map(|amount| amount.map(|amount| Span { low: amount, high: amount })));
        }
    }
}
