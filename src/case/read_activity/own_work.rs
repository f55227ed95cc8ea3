//! Reads an own activity, and the yearly incomes that the insurance of the self-employed looks at.

use super::super::fields::{Field, Fields, flatten, keyed};
use super::super::{LimitOf, SelfEmployedWork, YearlyIncome};
use super::{Around, Dates, Kind};
use crate::explain::{ErrorId, args};
use crate::law::Param;
use crate::units::Day;

pub(super) fn read(fields: &Fields, around: Around) -> Option<SelfEmployedWork> {
    fields.refuse_others(&[
        "kind",
        "from",
        "to",
        "declared_on",
        "permitted_from",
        "net_yearly_income",
        "limit_of",
        "unpaid",
    ]);
    let dates = Dates::read(fields, around, Kind::Permitted);
    dates.not_before(fields, around, ErrorId::WorkBeforeRule, Param::OwnWorkFullMonths);
    let permitted = permitted_from(fields, &dates);
    let income = yearly_income(fields);
    let limit_of = limit_of(fields);
    let unpaid = fields.optional_as("unpaid", |field| field.boolean());
    Some(SelfEmployedWork {
        from: dates.from?,
        to: dates.to?,
        declared_on: dates.declared_on?,
        permitted_from: permitted?,
        net_yearly_income: income?,
        limit_of: limit_of?,
        unpaid: unpaid?.unwrap_or(false),
    })
}

/// The day on which the adviser's decision takes effect: not before the declaration.
pub(super) fn permitted_from(fields: &Fields, dates: &Dates) -> Option<Option<Day>> {
    let declared = dates.declared_on.flatten();
    flatten(fields.optional("permitted_from").map(|field| {
        let day = field.day()?;
        if dates.from.into_iter().chain(declared).any(|earlier| day < earlier) {
            field.problem(ErrorId::EndBeforeStart, args!(ErrorId::EndBeforeStart));
        }
        Some(day)
    }))
}

pub(super) fn limit_of(fields: &Fields) -> Option<Option<LimitOf>> {
    fields.optional_as("limit_of", |field| field.word(LimitOf::from_word, LimitOf::WORDS))
}

pub(super) fn yearly_income(fields: &Fields) -> Option<Vec<YearlyIncome>> {
    let list = |field: Field| keyed(&field, "year", income_of_year, |income| income.year);
    fields.optional("net_yearly_income").map_or(Some(Vec::new()), list)
}

fn income_of_year(fields: &Fields) -> Option<YearlyIncome> {
    fields.refuse_others(&["year", "amount"]);
    let year = fields.required_as("year", |field| field.year());
    let amount = fields.required_as("amount", |field| field.money());
    Some(YearlyIncome { year: year?, amount: amount? })
}
