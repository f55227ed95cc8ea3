//! What is possible for each amount that was typed, with its law: a note that can be confirmed, never a refusal.
//!
//! A comma that was lost, the amount of a month in the place of that of a day, a full-time wage for part-time hours: each
//! gives a result that looks right. The bounds come from the law of the day of the field and from the other answers.

mod daily;
mod wage;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::case::{Activity, Basis, Case, Setting, YearlyIncome};
use crate::explain::{Arg, Args, BoundId};
use crate::law::{Article, Law, Param, Status};
use crate::rules::Context;
use crate::rules::activity::own_work::suspended_from;
use crate::units::{Day, Hours, Money, Text};
use crate::words::words;

words! {
    /// A longer period than that of the field.
    LongerPeriod {
        /// The month, for an amount of a day or an hour.
        Month = "month",
        /// The year, for an amount of a month.
        Year = "year",
    }
}

/// A bound of an amount of the case.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Plausible {
    /// The field of the case, as in [`FieldError`](crate::FieldError).
    pub path: String,
    /// Which bound it is: stable id, a key of every language file.
    pub kind: &'static str,
    /// The numbers in the sentence.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub args: Args,
    /// What the field holds.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub amount: Money,
    /// The lowest possible amount, where this bound is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub lowest: Option<Money>,
    /// The highest possible amount, where this bound is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub highest: Option<Money>,
    /// Whether the amount lies outside: ask whether it is meant.
    pub outside: bool,
    /// An amount outside with its decimal mark two places to the left, where that amount is possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub instead: Option<Money>,
    /// The longer period of which an amount outside would be possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub period: Option<LongerPeriod>,
    /// The articles.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Article[]"))]
    pub cites: Vec<&'static Article>,
    /// The weakest status of the values used.
    pub status: Status,
}

/// The bounds of every amount of a case, in the order of its fields; those that an amount does not keep are `outside`.
///
/// Bounded are: the daily benefit (the highest and the lowest of that day), the wage before the illness, the unemployment
/// benefit, and of each plan the wage (the minimum wage for the hours, the wage before the illness for a part of them), the
/// attested wages, the allowance of a volunteer and the yearly income of own work. Where the law gives no bound, none is given.
///
/// ```
/// use loont::{Case, plausible};
/// // The comma was lost: 6000 in the place of 60.00.
/// let case = Case::from_json(r#"{
///   "schema": 1, "person": { "scheme": "employee", "family": "single" },
///   "incapacity": { "start": "2026-02-09", "basis": { "kind": "daily_benefit", "gross": "6000.00", "on": "2026-08-31" } },
///   "horizon": { "from": "2026-12", "months": 1 }, "scenarios": []
/// }"#)?;
/// let highest = plausible(&case).into_iter().find(|bound| bound.outside).expect("a bound");
/// assert_eq!(highest.path, "incapacity.basis.gross");
/// assert_eq!(highest.kind, "highest_daily");
/// assert_eq!(highest.instead.expect("another amount").to_string(), "60.00");
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[must_use]
pub fn plausible(case: &Case) -> Vec<Plausible> {
    plausible_under(&Law::current(), case)
}

/// As [`plausible`], under another law.
#[must_use]
#[inline(never)]
pub fn plausible_under(law: &Law, case: &Case) -> Vec<Plausible> {
    let mut fields = Fields { ctx: Context::new(law, case), former: None, list: Vec::new() };
    fields.incapacity();
    // A wage before the illness that is asked about says nothing of another one.
    if fields.list.iter().all(|bound| !bound.outside) {
        fields.former = wage::before(&fields.ctx);
    }
    for (place, plan) in case.scenarios.iter().enumerate() {
        let plan_at = entry("scenarios", place);
        for (place, activity) in plan.activities.iter().enumerate() {
            fields.activity(&below(&plan_at, &entry("activities", place)), activity);
        }
    }
    fields.list
}

/// The amount that the benefit follows from.
const BASIS: &str = "incapacity.basis.gross";

/// An entry of a list, as it is written in a path.
fn entry(list: &str, place: usize) -> String {
    let mut path = String::from(list);
    path.push('[');
    path.push_str(&Text::decimal(place.into(), 0));
    path.push(']');
    path
}

/// A part of what is at a path.
#[inline(never)]
fn below(path: &str, part: &str) -> String {
    let mut path = String::from(path);
    path.push('.');
    path.push_str(part);
    path
}

/// An amount with the parameters that it comes from.
#[derive(Clone, Copy)]
struct Sourced {
    amount: Money,
    params: [Param; 2],
    status: Status,
}

impl Sourced {
    /// At most as sure as `status`.
    fn at_most(mut self, status: Status) -> Sourced {
        self.status = self.status.max(status);
        self
    }
}

/// The fields that were looked at so far.
struct Fields<'a> {
    ctx: Context<'a>,
    /// The wage before the illness, with its hours where they are known.
    former: Option<(Sourced, Option<Hours>)>,
    list: Vec<Plausible>,
}

impl Fields<'_> {
    /// Adds a bound of a field: at least, or at most. `extra` follows the amount and the bound in the sentence.
    #[inline(never)]
    fn at(&mut self, path: &str, amount: Money, id: BoundId, bound: Sourced, extra: &[Arg]) {
        let least = matches!(
            id,
            BoundId::LowestDaily
                | BoundId::LumpSum
                | BoundId::MinimumWage
                | BoundId::MinimumPartTime
                | BoundId::MinimumHourly
        );
        // A wage that reaches that of more hours or of a longer period is outside as well.
        let reached = matches!(
            id,
            BoundId::FormerWage | BoundId::HourlyIsMonthly | BoundId::MonthlyIsYearly | BoundId::OwnIncome
        );
        let most = if reached { bound.amount.minus(Money::new(Decimal::new(1, 2))) } else { bound.amount };
        let mut arguments = vec![Arg::Eur(&amount), Arg::Eur(&bound.amount)];
        arguments.extend_from_slice(extra);
        let [first, second] = bound.params.map(|param| param.table().article);
        let mut cites = vec![first];
        if !std::ptr::eq(first, second) {
            cites.push(second);
        }
        let lowest = least.then_some(bound.amount);
        let highest = (!least || id == BoundId::LumpSum).then_some(most);
        self.list.push(Plausible {
            path: path.to_string(),
            kind: id.id(),
            args: Args::new(id.names(), &arguments),
            amount,
            lowest,
            highest,
            outside: !holds(lowest, highest, amount),
            instead: None,
            period: None,
            cites,
            status: bound.status,
        });
    }

    /// Says of an amount above its highest what else it could be: `times` as long is the longer period.
    #[inline(never)]
    fn guess(&mut self, path: &str, period: LongerPeriod, times: Option<Decimal>) {
        let here = |one: &&mut Plausible| one.path == path;
        let fits = |list: &[Plausible], amount: Money| {
            list.iter().filter(|one| one.path == path).all(|one| holds(one.lowest, one.highest, amount))
        };
        let Some(amount) = self.list.iter().find(|one| one.path == path).map(|one| one.amount) else { return };
        let shifted = amount.over(Decimal::ONE_HUNDRED);
        let shifted = Some(shifted).filter(|shifted| *shifted == shifted.round(2) && fits(&self.list, *shifted));
        let longer = times.is_some_and(|times| fits(&self.list, amount.over(times)));
        for one in self.list.iter_mut().filter(here).filter(|one| one.highest.is_some_and(|most| most < amount)) {
            one.instead = shifted;
            one.period = longer.then_some(period);
        }
    }

    fn incapacity(&mut self) {
        let ctx = self.ctx;
        let incapacity = &ctx.case.incapacity;
        match incapacity.basis {
            Basis::DailyBenefit { gross, on } => self.daily(gross, on),
            Basis::MonthlyWage { gross } => self.wage(BASIS, gross, incapacity.start, None),
            Basis::HourlyWage { gross, .. } => self.hourly(gross, incapacity.start),
            Basis::FlatRate => {}
        }
        // An unemployment benefit is a part of a wage that counts up to a lower ceiling than that of the sickness benefit.
        if let Some(allowance) = incapacity.unemployment_benefit {
            let on = incapacity.start.max(ctx.case.horizon.from.first_day());
            let bound = daily::highest(&ctx, on).at_most(Status::Assumed);
            let path = "incapacity.unemployment_benefit";
            self.at(path, allowance, BoundId::HighestUnemployment, bound, &[Arg::Date(on)]);
            self.guess(path, LongerPeriod::Month, wage::days_of_month(ctx.law));
        }
    }

    fn daily(&mut self, amount: Money, on: Day) {
        let ctx = self.ctx;
        let on_date = [Arg::Date(on)];
        if ctx.self_employed() {
            self.at(BASIS, amount, BoundId::LumpSum, daily::lump_sum(&ctx, on), &on_date);
        } else {
            let lowest = daily::lowest(&ctx, on);
            if lowest.amount > Money::ZERO {
                self.at(BASIS, amount, BoundId::LowestDaily, lowest, &on_date);
            }
            self.at(BASIS, amount, BoundId::HighestDaily, daily::highest(&ctx, on), &on_date);
        }
        self.guess(BASIS, LongerPeriod::Month, wage::days_of_month(ctx.law));
    }

    /// An hourly wage: the minimum wage of an hour, and less than the lowest wage of a month.
    fn hourly(&mut self, amount: Money, day: Day) {
        let law = self.ctx.law;
        let hours = wage::hours_of_month(law, day);
        if let (Some(income), Some(hours)) = (wage::minimum_income(law, day), hours) {
            let least = income.amount.over(hours).round(wage::cents(law));
            let least = Sourced { amount: least, ..income }.at_most(Status::Derived);
            self.at(BASIS, amount, BoundId::MinimumHourly, least, &[]);
        }
        if let Some((_, most)) = wage::least_part_time(law, day) {
            self.at(BASIS, amount, BoundId::HourlyIsMonthly, most.at_most(Status::Assumed), &[]);
        }
        self.guess(BASIS, LongerPeriod::Month, hours);
    }

    /// A monthly wage for so many of the full-time hours, or for hours that are not known: the minimum wage for them, and less
    /// than the minimum wage of a year.
    #[inline(never)]
    fn wage(&mut self, path: &str, amount: Money, day: Day, hours: Option<(Hours, Hours)>) {
        let law = self.ctx.law;
        let Some(income) = wage::minimum_income(law, day) else { return };
        match hours {
            Some((work, full)) => {
                let least = income.amount.times(work.decimal()).over(full.decimal()).min(income.amount);
                let least = Sourced { amount: least.round(wage::cents(law)), ..income }.at_most(Status::Derived);
                self.at(path, amount, BoundId::MinimumWage, least, &[Arg::Hours(&work), Arg::Hours(&full)]);
            }
            None => {
                if let Some((part, least)) = wage::least_part_time(law, day) {
                    self.at(path, amount, BoundId::MinimumPartTime, least, &[Arg::Pct(&part)]);
                }
            }
        }
        self.of_year(path, amount, income);
    }

    fn of_year(&mut self, path: &str, amount: Money, income: Sourced) {
        let year = Sourced { amount: income.amount.days(wage::MONTHS), ..income };
        self.at(path, amount, BoundId::MonthlyIsYearly, year.at_most(Status::Assumed), &[]);
        self.guess(path, LongerPeriod::Year, Some(wage::MONTHS.into()));
    }

    /// The wage of a job: as [`Fields::wage`], and for a part of the hours less than the wage before the illness. Work to which
    /// the minimum wage does not apply has no lowest one.
    #[inline(never)]
    fn job(&mut self, path: &str, amount: Money, day: Day, hours: (Hours, Hours), setting: Option<Setting>) {
        let (work, full) = hours;
        if let Some((former, of_hours)) = self.former
            && work < full
            && of_hours.is_none_or(|before| work < before)
        {
            self.at(path, amount, BoundId::FormerWage, former, &[Arg::Hours(&work), Arg::Hours(&full)]);
        }
        if matches!(setting, None | Some(Setting::Regular | Setting::Sheltered | Setting::TemporaryAgency)) {
            self.wage(path, amount, day, Some(hours));
        } else if let Some(income) = wage::minimum_income(self.ctx.law, day) {
            self.of_year(path, amount, income);
        }
    }

    fn activity(&mut self, at: &str, activity: &Activity) {
        let ctx = self.ctx;
        match activity {
            Activity::EmployeeWork(work) => {
                let full = work.full_time_hours;
                let hours = (work.gross_monthly_hours.unwrap_or(work.weekly_hours), full);
                self.job(&below(at, "gross_monthly"), work.gross_monthly, work.from, hours, work.setting);
                for (place, month) in work.hours_by_month.iter().enumerate() {
                    let Some(gross) = month.gross else { continue };
                    let path = below(&below(at, &entry("hours_by_month", place)), "gross");
                    let hours = (month.hours, month.full_time_hours);
                    self.job(&path, gross, month.month.first_day(), hours, work.setting);
                }
                self.incomes(at, &work.net_yearly_income);
            }
            Activity::SelfEmployedWork(work) => self.incomes(at, &work.net_yearly_income),
            Activity::FullResumption(work) if work.gross_monthly > Money::ZERO => {
                self.wage(&below(at, "gross_monthly"), work.gross_monthly, work.from, None);
            }
            Activity::Volunteering(work) => {
                let most = ctx.law.span(Param::VolunteeringDayMaximum);
                let most = most.and_then(|(_, last)| ctx.law.money(Param::VolunteeringDayMaximum, work.from.min(last)));
                if let Some((allowance, most)) = work.allowance_per_day.zip(most) {
                    let path = below(at, "allowance_per_day");
                    let params = [most.param; 2];
                    let most = Sourced { amount: most.value, params, status: most.status };
                    self.at(&path, allowance, BoundId::VolunteeringDay, most, &[]);
                    self.guess(&path, LongerPeriod::Month, None);
                }
            }
            Activity::FullResumption(_) | Activity::Training(_) | Activity::Relapse(_) => {}
        }
    }

    /// The yearly incomes that the limit of self-employed work looks at.
    #[inline(never)]
    fn incomes(&mut self, at: &str, incomes: &[YearlyIncome]) {
        for (place, income) in incomes.iter().enumerate() {
            let year = i32::try_from(income.year).ok();
            let Some(amount) = year.and_then(|year| suspended_from(self.ctx.law, year)) else { continue };
            let path = below(&below(at, &entry("net_yearly_income", place)), "amount");
            let params = [Param::IncomeLimitBase, Param::OwnWorkSuspendedFrom];
            let most = Sourced { amount, params, status: Status::Assumed };
            self.at(&path, income.amount, BoundId::OwnIncome, most, &[Arg::Count(income.year)]);
            self.guess(&path, LongerPeriod::Year, None);
        }
    }
}

/// Whether an amount lies between a lowest and a highest.
fn holds(lowest: Option<Money>, highest: Option<Money>, amount: Money) -> bool {
    lowest.is_none_or(|lowest| lowest <= amount) && highest.is_none_or(|highest| amount <= highest)
}
