//! The periods of an incapacity: days before the fund pays, and whether a relapse goes on with the old period.

pub(crate) mod guaranteed_wage;
pub(crate) mod pension;
pub(crate) mod relapse;
pub(crate) mod waiting;
