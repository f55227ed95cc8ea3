//! What is asked about a case besides its simulation.

use rust_decimal::Decimal;
use serde_json::Value;

use super::InvalidCase;
use super::fields::{Field, Fields};
use super::problems::Problems;
use super::read::parse;
use crate::explain::{ErrorId, args};
use crate::json::Tree;
use crate::units::{Day, Hours, Money, Month};

/// The smallest step: six minutes.
const LEAST_STEP: Decimal = Decimal::from_parts(1, 0, 0, false, 1);
/// The step when none is asked: half an hour.
const HALF_HOUR: Decimal = Decimal::from_parts(5, 0, 0, false, 1);
/// The largest step.
const WEEK: u32 = 60;

/// Which curve is asked: a month and a plan.
///
/// ```
/// use loont::CurveRequest;
/// let request = CurveRequest::from_json(r#"{ "month": "2026-04" }"#)?;
/// assert_eq!(request.step.to_string(), "0.5");
/// let error = CurveRequest::from_json(r#"{ "month": "2026-04", "step": "0.01" }"#).unwrap_err();
/// assert_eq!(error.errors()[0].code, "step_too_small");
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(target_arch = "wasm32", derive(serde::Serialize, tsify::Tsify))]
pub struct CurveRequest {
    /// The month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub month: Month,
    /// The id of the plan; absent: the first one with a job in that month.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub scenario: Option<String>,
    /// Hours a week between two points; absent: half an hour.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Hours"))]
    pub step: Hours,
}

impl CurveRequest {
    /// Reads a request from JSON text.
    ///
    /// # Errors
    ///
    /// [`InvalidCase`] with every problem.
    pub fn from_json(text: &str) -> Result<CurveRequest, InvalidCase> {
        CurveRequest::from_value(&parse(text)?)
    }

    /// Reads a request from a JSON value.
    ///
    /// # Errors
    ///
    /// As [`CurveRequest::from_json`].
    pub fn from_value(value: &Value) -> Result<CurveRequest, InvalidCase> {
        CurveRequest::from_tree(&Tree::from(value))
    }

    /// Reads a request from what was read.
    pub(crate) fn from_tree(tree: &Tree) -> Result<CurveRequest, InvalidCase> {
        let problems = Problems::default();
        let field = Field::root(tree, &problems);
        let request = field.object().and_then(|fields| {
            fields.refuse_others(&CURVE_FIELDS);
            curve(&fields)
        });
        problems.checked(request)
    }
}

/// Which hours are asked: the fewest that reach an amount.
///
/// ```
/// use loont::HoursRequest;
/// let request = HoursRequest::from_json(r#"{ "month": "2026-04", "net": "1900.00" }"#)?;
/// assert_eq!(request.net.to_string(), "1900.00");
/// assert!(!request.after_tax);
/// let error = HoursRequest::from_json(r#"{ "month": "2026-04", "net": 1900 }"#).unwrap_err();
/// assert_eq!(error.errors()[0].path, "net");
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursRequest {
    /// Month, plan and step.
    pub curve: CurveRequest,
    /// What should be left in the month.
    pub net: Money,
    /// Whether it should be left after the tax of the year, and not only on the account; absent: it should not.
    pub after_tax: bool,
}

impl HoursRequest {
    /// Reads a request from JSON text.
    ///
    /// # Errors
    ///
    /// [`InvalidCase`] with every problem.
    pub fn from_json(text: &str) -> Result<HoursRequest, InvalidCase> {
        HoursRequest::from_value(&parse(text)?)
    }

    /// Reads a request from a JSON value.
    ///
    /// # Errors
    ///
    /// As [`HoursRequest::from_json`].
    pub fn from_value(value: &Value) -> Result<HoursRequest, InvalidCase> {
        HoursRequest::from_tree(&Tree::from(value))
    }

    /// Reads a request from what was read.
    pub(crate) fn from_tree(tree: &Tree) -> Result<HoursRequest, InvalidCase> {
        let problems = Problems::default();
        let field = Field::root(tree, &problems);
        let request = field.object().and_then(|fields| {
            let [month, scenario, step] = CURVE_FIELDS;
            fields.refuse_others(&[month, scenario, step, "net", "after_tax"]);
            let net = fields.required_as("net", |field| field.money());
            let after_tax = fields.optional_as("after_tax", |field| field.boolean());
            let curve = curve(&fields);
            Some(HoursRequest { curve: curve?, net: net?, after_tax: after_tax?.unwrap_or(false) })
        });
        problems.checked(request)
    }
}

/// What the fund paid for a month.
///
/// ```
/// use loont::Payment;
/// let payment = Payment::from_json(r#"{ "month": "2026-03", "amount": "1359.60" }"#)?;
/// assert_eq!(payment.amount.to_string(), "1359.60");
/// assert!(!payment.gross);
/// let error = Payment::from_json(r#"{ "month": "2026-13", "amount": "1359.60" }"#).unwrap_err();
/// assert_eq!(error.errors()[0].path, "month");
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(target_arch = "wasm32", derive(serde::Serialize, tsify::Tsify))]
pub struct Payment {
    /// The month that was paid.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub month: Month,
    /// The id of the plan that was followed, or `baseline`; absent: the first plan, or `baseline` when there is none.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub scenario: Option<String>,
    /// What was paid.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub amount: Money,
    /// Whether it is the gross amount, before anything was withheld; absent: it is what reached the account.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub gross: bool,
}

impl Payment {
    /// Reads a payment from JSON text.
    ///
    /// # Errors
    ///
    /// [`InvalidCase`] with every problem.
    pub fn from_json(text: &str) -> Result<Payment, InvalidCase> {
        Payment::from_value(&parse(text)?)
    }

    /// Reads a payment from a JSON value.
    ///
    /// # Errors
    ///
    /// As [`Payment::from_json`].
    pub fn from_value(value: &Value) -> Result<Payment, InvalidCase> {
        Payment::from_tree(&Tree::from(value))
    }

    /// Reads a payment from what was read.
    pub(crate) fn from_tree(tree: &Tree) -> Result<Payment, InvalidCase> {
        let problems = Problems::default();
        let field = Field::root(tree, &problems);
        let payment = field.object().and_then(|fields| {
            fields.refuse_others(&["month", "scenario", "amount", "gross"]);
            let month = fields.required_as("month", |field| field.month());
            let scenario = fields.optional_as("scenario", |field| field.text(64));
            let amount = fields.required_as("amount", |field| field.money());
            let gross = fields.optional_as("gross", |field| field.boolean());
            Some(Payment { month: month?, scenario: scenario?, amount: amount?, gross: gross?.unwrap_or(false) })
        });
        problems.checked(payment)
    }
}

/// What reached the account for a month.
///
/// ```
/// use loont::PaidMonth;
/// let paid = PaidMonth::from_json(r#"{ "month": "2026-11", "net": "1540.20" }"#)?;
/// assert_eq!(paid.net.to_string(), "1540.20");
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(target_arch = "wasm32", derive(serde::Serialize, tsify::Tsify))]
pub struct PaidMonth {
    /// The month that was paid.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub month: Month,
    /// What the fund transferred for it.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Money"))]
    pub net: Money,
}

impl PaidMonth {
    /// Reads it from JSON text.
    ///
    /// # Errors
    ///
    /// [`InvalidCase`] with every problem.
    pub fn from_json(text: &str) -> Result<PaidMonth, InvalidCase> {
        PaidMonth::from_tree(&Tree::from(&parse(text)?))
    }

    /// Reads it from what was read.
    pub(crate) fn from_tree(tree: &Tree) -> Result<PaidMonth, InvalidCase> {
        let problems = Problems::default();
        let field = Field::root(tree, &problems);
        let read = paid(&field);
        problems.checked(read)
    }
}

fn paid(field: &Field) -> Option<PaidMonth> {
    let fields = field.object()?;
    fields.refuse_others(&["month", "net"]);
    let month = fields.required_as("month", |field| field.month());
    let net = fields.required_as("net", |field| field.positive_money());
    Some(PaidMonth { month: month?, net: net? })
}

/// Which range is asked: of a month, over every first day of the incapacity.
///
/// ```
/// use loont::StartRequest;
/// let request = StartRequest::from_json(r#"{ "month": "2026-12", "latest": "2026-12-01" }"#)?;
/// assert_eq!(request.most, None);
/// # Ok::<(), loont::InvalidCase>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(target_arch = "wasm32", derive(serde::Serialize, tsify::Tsify))]
pub struct StartRequest {
    /// The month.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Month"))]
    pub month: Month,
    /// The last possible first day; absent: the first day of the horizon.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub latest: Option<Day>,
    /// The first day from which to go on: `next` of the answer before; absent: from the beginning.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Day"))]
    pub from: Option<Day>,
    /// How many first days are tried at a time; absent: all of them.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub most: Option<u32>,
    /// What was paid for a month: then the daily amount follows from it, whatever the basis of the case is, and a first day
    /// with which no amount a day gives it is left out.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub paid: Option<PaidMonth>,
}

impl StartRequest {
    /// Reads a request from JSON text.
    ///
    /// # Errors
    ///
    /// [`InvalidCase`] with every problem.
    pub fn from_json(text: &str) -> Result<StartRequest, InvalidCase> {
        StartRequest::from_tree(&Tree::from(&parse(text)?))
    }

    /// Reads a request from what was read.
    pub(crate) fn from_tree(tree: &Tree) -> Result<StartRequest, InvalidCase> {
        let problems = Problems::default();
        let field = Field::root(tree, &problems);
        let request = field.object().and_then(|fields| {
            fields.refuse_others(&["month", "latest", "from", "most", "paid"]);
            let month = fields.required_as("month", |field| field.month());
            let latest = fields.optional_as("latest", |field| field.day());
            let from = fields.optional_as("from", |field| field.day());
            let most = fields.optional_as("most", |field| field.count(1, 10_000));
            let paid = fields.optional_as("paid", paid);
            Some(StartRequest { month: month?, latest: latest?, from: from?, most: most?, paid: paid? })
        });
        problems.checked(request)
    }
}

/// The fields of a request for a curve.
const CURVE_FIELDS: [&str; 3] = ["month", "scenario", "step"];

#[inline(never)]
fn curve(fields: &Fields) -> Option<CurveRequest> {
    let month = fields.required_as("month", |field| field.month());
    let scenario = fields.optional_as("scenario", |field| field.text(64));
    let step = fields.optional_as("step", step);
    Some(CurveRequest { month: month?, scenario: scenario?, step: step?.unwrap_or(Hours::new(HALF_HOUR)) })
}

fn step(field: &Field) -> Option<Hours> {
    let step = field.hours(WEEK, true)?;
    let least = Hours::new(LEAST_STEP);
    if step < least {
        field.problem(ErrorId::StepTooSmall, args!(ErrorId::StepTooSmall; least));
        return None;
    }
    Some(step)
}
