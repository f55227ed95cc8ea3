//! What could make a fund pay another amount than the one simulated.

identifiers! {
    /// A possible reason.
    CauseId {
        /// Cents rounded in another place: at most one for each paid day.
        Rounding = "rounding" ["days_count"],
        /// Neither the 3.5 % nor the tax was withheld.
        NothingWithheld = "nothing_withheld" ["withheld_eur"],
        /// The tax was not withheld.
        TaxNotWithheld = "tax_not_withheld" ["withheld_eur"],
        /// The 3.5 % was not withheld.
        PensionNotWithheld = "pension_not_withheld" ["withheld_eur"],
        /// The amount that was typed as gross is what is left after withholding.
        NetForGross = "net_for_gross" ["withheld_eur"],
        /// The premiums of the month were paid apart.
        PremiumsApart = "premiums_apart" ["amount_eur"],
        /// Other hours of the work were counted.
        HoursCounted = "hours_counted" ["about_hours", "full_time_hours"],
        /// The work was not counted at all.
        WorkNotCounted = "work_not_counted" [],
        /// Other days were paid.
        DaysPaid = "days_paid" ["days_count", "from_date", "to_date"],
        /// An index step or another change of the law was not yet applied.
        AmountsNotYet = "amounts_not_yet" ["on_date"],
        /// It was already applied to days before it.
        AmountsAlready = "amounts_already" ["on_date"],
        /// What changes with the length of the incapacity was not yet applied.
        PhaseNotYet = "phase_not_yet" ["on_date"],
        /// It was already applied.
        PhaseAlready = "phase_already" ["on_date"],
        /// The amount of the letter is of before the index step that is taken to be in it.
        LetterBefore = "letter_before" ["on_date"],
        /// The amount of the letter already has the index step that is added to it.
        LetterAfter = "letter_after" ["on_date"],
        /// Another family situation.
        Family = "family" ["family_id"],
        /// The work was declared late, as far as the fund knows.
        LateDeclaration = "late_declaration" ["declared_date"],
        /// The work was not taken as declared late.
        NotLate = "not_late" [],
    }
}
