//! What is wrong with a field of the case.

identifiers! {
    /// What is wrong with a field of the case.
    ErrorId {
        /// The input is not JSON (a cycle, a function, a broken text).
        NotJson = "not_json" [],
        /// The input is larger than any case.
        InputTooLarge = "input_too_large" ["max_count"],
        /// The schema number is not one that this engine knows.
        UnknownSchema = "unknown_schema" ["known_count"],
        /// A field that the contract does not have.
        UnknownField = "unknown_field" [],
        /// A field that must be there is not.
        Missing = "missing" [],
        /// Another type than the contract asks.
        WrongType = "wrong_type" ["expected_id"],
        /// A number where an amount is a text with a decimal point.
        NumberForDecimal = "number_for_decimal" [],
        /// A text that is not a decimal number.
        NotADecimal = "not_a_decimal" [],
        /// More decimals than allowed.
        TooManyDecimals = "too_many_decimals" ["max_count"],
        /// Larger than any real value.
        TooLarge = "too_large" ["max_eur"],
        /// Below zero.
        Negative = "negative" [],
        /// Zero where the law needs more.
        NotPositive = "not_positive" [],
        /// Hours out of range.
        HoursOutOfRange = "hours_out_of_range" ["max_hours"],
        /// A percentage out of range.
        PercentOutOfRange = "percent_out_of_range" [],
        /// Not a date of the form 2026-03-02.
        NotADate = "not_a_date" [],
        /// A date that does not exist, such as 31 February.
        NoSuchDate = "no_such_date" [],
        /// Not a month of the form 2026-03.
        NotAMonth = "not_a_month" [],
        /// A date outside the years that can be simulated.
        DateOutOfRange = "date_out_of_range" ["from_date", "to_date"],
        /// A word that is not one of those allowed.
        UnknownWord = "unknown_word" ["allowed_text"],
        /// A whole number out of range.
        CountOutOfRange = "count_out_of_range" ["min_count", "max_count"],
        /// Too many entries in a list.
        TooMany = "too_many" ["max_count"],
        /// A text longer than allowed.
        TextTooLong = "text_too_long" ["max_count"],
        /// An empty text where a name is needed.
        EmptyText = "empty_text" [],
        /// Two entries with the same name, day or month.
        Duplicate = "duplicate" [],
        /// A name that the engine uses itself.
        ReservedName = "reserved_name" [],
        /// The last day comes before the first.
        EndBeforeStart = "end_before_start" [],
        /// Work before the incapacity.
        WorkBeforeIncapacity = "work_before_incapacity" ["start_date"],
        /// Work that continues from before the incapacity: while it does, the incapacity is not recognised.
        ActivityGoesOn = "activity_goes_on" ["start_date", "earliest_date"],
        /// Work before the hours rule; the earlier rule looked at the wage.
        WorkBeforeHoursRule = "work_before_hours_rule" ["rule_date"],
        /// More hours than full time.
        HoursAboveFullTime = "hours_above_full_time" ["full_time_hours"],
        /// Hours of work without a wage.
        WageZeroWithHours = "wage_zero_with_hours" [],
        /// A rate that no municipality asks.
        MunicipalRateTooHigh = "municipal_rate_too_high" ["max_pct"],
        /// More is exempt than the employer gives.
        ExemptAboveBenefits = "exempt_above_benefits" [],
        /// A step between two points that is too small.
        StepTooSmall = "step_too_small" ["least_hours"],
        /// No plan, or not the one asked, has a job as an employee in that month.
        NoJobInMonth = "no_job_in_month" ["asked_month"],
        /// No plan of the case has this id.
        UnknownScenario = "unknown_scenario" [],
        /// A month outside the work.
        MonthOutsideActivity = "month_outside_activity" [],
        /// The letter is of before the incapacity.
        LetterBeforeIncapacity = "letter_before_incapacity" ["start_date"],
        /// The letter is of before the index history.
        LetterBeforeHistory = "letter_before_history" ["history_date"],
        /// The horizon starts before the law that is known.
        HorizonBeforeLaw = "horizon_before_law" ["first_month"],
        /// Born after the incapacity began.
        BornAfterIncapacity = "born_after_incapacity" [],
        /// A field that has no meaning in this insurance.
        NotForScheme = "not_for_scheme" ["scheme_id"],
        /// Two activities that cannot go together.
        OverlapsActivity = "overlaps_activity" ["other_id", "from_date"],
        /// Success before the training ends.
        SuccessBeforeEnd = "success_before_end" ["end_date"],
        /// An own activity of before the rule.
        WorkBeforeRule = "work_before_rule" ["rule_date"],
        /// A kind of work for which no rule is known.
        NoRuleKnown = "no_rule_known" ["setting_id"],
        /// Back at work in full on the first day of the incapacity.
        ResumptionTooEarly = "resumption_too_early" ["start_date"],
        /// Fifty workers or more, and fewer than twenty.
        HeadcountContradicts = "headcount_contradicts" [],
        /// The earlier incapacity does not end before this one.
        PreviousNotBefore = "previous_not_before" ["start_date"],
        /// Work before the contract.
        WorkBeforeContract = "work_before_contract" ["work_date"],
        /// An aid of before its rule.
        AidBeforeRule = "aid_before_rule" ["rule_date"],
        /// An aid that could no longer be asked.
        AidClosed = "aid_closed" ["closed_date"],
        /// A percentage that the aid does not have.
        AidPercent = "aid_percent" ["least_pct", "most_pct"],
        /// A percentage between two that the aid has.
        AidPercentStep = "aid_percent_step" ["step_pct"],
        /// An aid of a region in which the worker does not live or work.
        AidOtherRegion = "aid_other_region" [],
        /// A contract that begins during the illness, without work on its first day.
        ContractDuringIllness = "contract_during_illness" ["start_date"],
        /// Ill again without any work before.
        RelapseWithoutWork = "relapse_without_work" [],
        /// Two aids that exclude each other.
        AidsTogether = "aids_together" ["aid_id"],
    }
}
