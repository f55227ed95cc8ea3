//! What is taken from the benefit: deductions, tax, sanctions.

pub(crate) mod pension_deduction;
pub(crate) mod sanctions;
pub(crate) mod withholding_tax;
