//! Who lives with the person: so far the partner, whose income the special contribution of the year looks at.

use serde::Serialize;

use super::fields::Field;
use crate::units::Money;
use crate::words::words;

/// Who lives with the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct HouseholdMembers {
    /// The partner.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub partner: Option<Partner>,
}

/// The partner and what the partner earns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Partner {
    /// The kind of income.
    pub income: PartnerIncome,
    /// Gross a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub gross_monthly: Option<Money>,
    /// The net taxable income of a year, as on the tax letter; it goes before what follows from `gross_monthly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Money"))]
    pub net_taxable_yearly: Option<Money>,
}

words! {
    /// The kind of income of a partner.
    PartnerIncome {
        /// No income of their own.
        None = "none",
        /// A wage.
        Wage = "wage",
        /// Work as a self-employed person.
        SelfEmployed = "self_employed",
        /// A benefit.
        Benefit = "benefit",
        /// A pension.
        Pension = "pension",
    }
}

/// Reads who lives with the person.
pub(super) fn household(field: &Field) -> Option<HouseholdMembers> {
    let fields = field.object()?;
    fields.refuse_others(&["partner"]);
    let partner = fields.optional_as("partner", partner)?;
    Some(HouseholdMembers { partner })
}

fn partner(field: &Field) -> Option<Partner> {
    let fields = field.object()?;
    fields.refuse_others(&["income", "gross_monthly", "net_taxable_yearly"]);
    let income = fields.required_as("income", |field| field.word(PartnerIncome::from_word, PartnerIncome::WORDS));
    let gross_monthly = fields.optional_as("gross_monthly", |field| field.money());
    let net_taxable_yearly = fields.optional_as("net_taxable_yearly", |field| field.money());
    Some(Partner { income: income?, gross_monthly: gross_monthly?, net_taxable_yearly: net_taxable_yearly? })
}
