//! Every identifier the engine can give out, with the arguments that stand in its sentence.
//!
//! The engine speaks in identifiers and numbers; the words live in `www/locales/`. This file is the contract between the
//! two: the test command fails when an identifier lacks words in one language, when a message asks for an argument that
//! is not listed here, and when a message is never used.
//!
//! The ending of an argument's name says what it holds, so that every language can write it in its own way:
//!
//! | ending | holds | example |
//! |---|---|---|
//! | `_eur` | an amount in euro, 2 to 4 decimals | `60.00` |
//! | `_pct` | a percentage | `30` |
//! | `_hours` | a number of hours | `19` |
//! | `_count` | a whole number | `26` |
//! | `_factor` | an index coefficient | `1.7758` |
//! | `_date` | a day | `2026-03-02` |
//! | `_month` | a month | `2026-03` |
//! | `_year` | a year | `2026` |
//! | `_id` | a code word with words of its own (`family-single`) | `single` |
//! | `_text` | something the person typed, shown as typed | `19,5` |
//!
//! ```
//! use loont::explain::StepId;
//! assert_eq!(StepId::WorkReduction.id(), "work_reduction");
//! assert_eq!(StepId::WorkReduction.args(), ["fraction_pct", "free_pct", "excess_pct"]);
//! ```

/// Declares a closed set of identifiers together with the names of their arguments.
macro_rules! identifiers {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $id:literal [$($arg:literal),*],)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// Every identifier of this set, in the order of declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The stable text that leaves the engine.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $($name::$variant => $id,)+ }
            }

            /// The names of the arguments that always come with this identifier.
            #[must_use]
            pub const fn args(self) -> &'static [&'static str] {
                match self { $($name::$variant => &[$($arg,)*],)+ }
            }
        }
    };
}

identifiers! {
    /// A step of a computation: one rule of the law, applied once.
    StepId {
        /// Daily wage from a monthly wage: divided by 26.
        LostWageMonthly = "lost_wage_monthly" ["wage_eur", "divisor_count"],
        /// Daily wage from an hourly wage: times the own weekly hours, divided by the six days.
        LostWageHourly = "lost_wage_hourly" ["wage_eur", "weekly_hours", "days_count"],
        /// Daily wage that lies behind the amount of a letter: amount divided by the rate then in force.
        LetterWage = "letter_wage" ["amount_eur", "letter_date", "rate_pct"],
        /// The daily wage follows the index since the incapacity began.
        LostWageIndexed = "lost_wage_indexed" ["wage_eur", "start_date", "from_factor", "to_factor"],
        /// The daily wage stays under the ceiling and counts in full.
        CeilingNotReached = "ceiling_not_reached" ["wage_eur", "ceiling_eur", "base_eur", "index_factor", "phase_date"],
        /// The daily wage is above the ceiling: only the ceiling counts.
        CeilingReached = "ceiling_reached" ["wage_eur", "ceiling_eur", "base_eur", "index_factor", "phase_date"],
        /// 60 % in the first twelve months.
        PrimaryRate = "primary_rate" ["wage_eur", "rate_pct"],
        /// 65, 55 or 40 % from month 13, by family situation.
        InvalidityRate = "invalidity_rate" ["wage_eur", "rate_pct", "family_id", "invalidity_date"],
        /// Unemployed, months 1 to 6: the unemployment benefit is lower and is what is paid.
        UnemploymentAlignment = "unemployment_alignment" ["own_eur", "allowance_eur", "last_month_count"],
        /// Unemployed, months 1 to 6: the unemployment benefit is not lower, the percentage of the wage is paid.
        UnemploymentAlignmentNotReached = "unemployment_alignment_not_reached" ["own_eur", "allowance_eur", "last_month_count"],
        /// The amount of the letter, unchanged.
        LetterAmount = "letter_amount" ["amount_eur", "letter_date"],
        /// The amount of the letter, carried through index steps.
        LetterIndexed = "letter_indexed" ["amount_eur", "letter_date", "from_factor", "to_factor"],
        /// The index step of September 2026 that stops at a threshold.
        CappedIndexStep = "capped_index_step" ["before_eur", "threshold_eur", "rise_pct", "step_date"],
        /// That step taken back, to find the amount of the day before.
        CappedIndexStepUndone = "capped_index_step_undone" ["after_eur", "threshold_eur", "rise_pct", "step_date"],
        /// How a minimum is made: a base amount times the coefficient.
        MinimumFromBase = "minimum_from_base" ["base_eur", "index_factor"],
        /// How the minimum of a non-regular worker is made: the living wage of a month, divided by 26.
        MinimumFromLivingWage = "minimum_from_living_wage" ["living_wage_eur", "divisor_count"],
        /// The minimum is higher than the own amount and is paid.
        MinimumApplied = "minimum_applied" ["own_eur", "minimum_eur", "from_count", "family_id", "regular_id"],
        /// The minimum is higher, but in these months not more than the own daily wage is paid.
        MinimumCappedAtWage = "minimum_capped_at_wage" ["own_eur", "minimum_eur", "wage_eur", "from_count"],
        /// The minimum is higher, but not more than the unemployment benefit is paid in these months.
        MinimumCappedAtUnemployment = "minimum_capped_at_unemployment" ["own_eur", "minimum_eur", "allowance_eur", "from_count"],
        /// The letter showed a minimum, so the minimum of the day is paid.
        LetterShowsMinimum = "letter_shows_minimum" ["amount_eur", "letter_date", "minimum_eur", "from_count"],
        /// The own amount is not below the minimum.
        MinimumNotNeeded = "minimum_not_needed" ["own_eur", "minimum_eur", "from_count"],
        /// No minimum applies yet.
        MinimumNotYet = "minimum_not_yet" ["from_count"],
        /// The employer pays; the fund does not pay yet.
        GuaranteedWage = "guaranteed_wage" ["until_date", "days_count", "worker_id"],
        /// The days before the incapacity.
        NotIncapacitated = "not_incapacitated" ["start_date"],
        /// Employment fraction from authorised hours.
        WorkFraction = "work_fraction" ["weekly_hours", "full_time_hours"],
        /// Employment fraction from the attested hours of the month.
        WorkFractionAttested = "work_fraction_attested" ["worked_hours", "reference_hours", "attested_month"],
        /// Several jobs: the fractions are added.
        WorkFractionSum = "work_fraction_sum" ["jobs_count"],
        /// The fraction does not exceed 20 %: the benefit stays whole.
        WorkNoReduction = "work_no_reduction" ["fraction_pct", "free_pct"],
        /// The part of the fraction above 20 %, rounded as the decree says.
        WorkReduction = "work_reduction" ["fraction_pct", "free_pct", "excess_pct"],
        /// Work in a sheltered workshop: no reduction.
        ShelteredWork = "sheltered_work" ["weekly_hours"],
        /// Recognised childminder, first year of the permission.
        ChildminderFirstYear = "childminder_first_year" ["reduction_pct", "until_date"],
        /// Recognised childminder, from the second year.
        ChildminderLater = "childminder_later" ["reduction_pct", "since_date"],
        /// The daily benefit after the reduction.
        ReducedDaily = "reduced_daily" ["daily_eur", "reduction_pct"],
        /// Days paid times the daily amount.
        PaidDays = "paid_days" ["days_count", "daily_eur"],
        /// 3.5 % for the pension sector, down to the threshold.
        PensionDeduction = "pension_deduction" ["daily_eur", "rate_pct", "threshold_eur", "days_count", "deduction_eur"],
        /// 3.5 % is not withheld: the daily amount does not exceed the threshold.
        PensionDeductionNone = "pension_deduction_none" ["daily_eur", "rate_pct", "threshold_eur"],
        /// Withholding tax on the benefit.
        WithholdingTax = "withholding_tax" ["taxable_eur", "rate_pct"],
        /// Withholding tax, limited so that a daily floor is left.
        WithholdingTaxFloor = "withholding_tax_floor" ["taxable_eur", "rate_pct", "floor_eur"],
        /// No withholding tax in invalidity.
        WithholdingNone = "withholding_none" ["taxable_eur", "rate_pct"],
        /// Help of a third person, paid with the benefit.
        ThirdPerson = "third_person" ["daily_eur", "base_eur", "index_factor", "days_count", "first_month_count"],
        /// The yearly catch-up premium of May.
        CatchUpPremium = "catch_up_premium" ["years_count", "family_id", "base_eur", "index_factor", "premium_year"],
        /// Wage of a whole month.
        WageMonth = "wage_month" ["wage_eur"],
        /// The wage is known for other weekly hours and taken in proportion.
        WageScaled = "wage_scaled" ["wage_eur", "wage_hours", "weekly_hours"],
        /// Wage of a part of a month, by days.
        WagePartMonth = "wage_part_month" ["wage_eur", "days_count", "month_days_count"],
        /// Wage of the month in proportion to the attested hours.
        WageByAttestedHours = "wage_by_attested_hours" ["wage_eur", "worked_hours", "expected_hours"],
        /// Wage of the month as attested.
        WageAttested = "wage_attested" ["wage_eur", "attested_month"],
        /// What the fund transfers for the month.
        FundPays = "fund_pays" ["gross_eur", "pension_eur", "tax_eur", "premiums_eur"],
    }
}

identifiers! {
    /// Something that is assumed or not modelled for the case in hand.
    LimitId {
        /// The horizon goes past the last day on which the law is known.
        LawNotKnownYet = "law_not_known_yet" ["known_date"],
        /// The September 2026 index step on daily amounts is not published.
        IndexStepCapped = "index_step_capped" ["step_date", "threshold_eur"],
        /// A wage of before the index history: only known steps are applied.
        IndexBeforeHistory = "index_before_history" ["history_date"],
        /// Revaluations of old cohorts are not modelled.
        RevaluationNotModelled = "revaluation_not_modelled" ["invalidity_date"],
        /// How the fund rounds the daily wage and carries it through index steps is not published.
        RunningIndexRounding = "running_index_rounding" [],
        /// The letter shows a minimum: the wage behind it is not known.
        LetterAtMinimum = "letter_at_minimum" ["amount_eur"],
        /// The letter shows the maximum: the wage behind it may be higher.
        LetterAtCeiling = "letter_at_ceiling" ["amount_eur"],
        /// The letter is below the minimum of its month: the fund knows something that this case does not say.
        LetterBelowMinimum = "letter_below_minimum" ["amount_eur", "minimum_eur"],
        /// The amount after the passage to invalidity is derived from the letter.
        LetterPassage = "letter_passage" ["invalidity_date"],
        /// Unemployed: from month 7 the wage counts, which the letter does not show.
        LetterUnemployedMonth7 = "letter_unemployed_month_7" ["change_date"],
        /// Unemployed: no unemployment benefit entered, so the alignment of months 1 to 6 is not applied.
        UnemploymentBenefitUnknown = "unemployment_benefit_unknown" ["last_month_count"],
        /// Unemployed: the entered unemployment benefit is kept as it is through index steps.
        UnemploymentBenefitNotIndexed = "unemployment_benefit_not_indexed" ["allowance_eur"],
        /// Temporary unemployment: the alignment does not apply, and the case cannot say so.
        TemporaryUnemploymentAlignment = "temporary_unemployment_alignment" ["last_month_count"],
        /// A minimum of that period is not available in any source.
        MinimumUnknown = "minimum_unknown" ["from_date"],
        /// The minimum paid may be raised to the minimum employee pension.
        MinimumPensionGuarantee = "minimum_pension_guarantee" [],
        /// The minimum of a regular worker is used because nothing else was said.
        RegularWorkerAssumed = "regular_worker_assumed" ["minimum_eur"],
        /// Below this age and without dependants the minimum of a regular worker does not apply.
        MinimumAge = "minimum_age" ["age_count"],
        /// Whether the employer pays the first weeks was not said.
        GuaranteedWageUnknown = "guaranteed_wage_unknown" ["start_date"],
        /// The wage that the employer pays in the first weeks is not computed.
        GuaranteedWageAmount = "guaranteed_wage_amount" ["until_date"],
        /// Work starts in the weeks paid by the employer.
        GuaranteedWageStops = "guaranteed_wage_stops" ["work_date"],
        /// The threshold of the 3.5 % after August 2021 is not published.
        PensionDeductionUncertain = "pension_deduction_uncertain" ["threshold_eur"],
        /// The floor of the withholding tax is assumed.
        WithholdingFloor = "withholding_floor" ["floor_eur"],
        /// The floor of the withholding tax is not available for that period.
        WithholdingFloorUnknown = "withholding_floor_unknown" ["from_date"],
        /// While working, the floor is assumed not to apply.
        WithholdingWhileWorking = "withholding_while_working" ["rate_pct"],
        /// The rate of the unemployed in months 1 to 6 is disputed.
        WithholdingUnemployed = "withholding_unemployed" ["rate_pct"],
        /// A withholding tax on invalidity benefits is announced without a date.
        WithholdingInvalidityAnnounced = "withholding_invalidity_announced" ["rate_pct"],
        /// The wage is gross: contributions and tax on it are not computed.
        WageNetNotModelled = "wage_net_not_modelled" [],
        /// A wage of part of a month is taken by days.
        WagePartMonthAssumed = "wage_part_month_assumed" ["part_month"],
        /// The fund pays by the hours that the employer declares for each month.
        HoursDeclaredMonthly = "hours_declared_monthly" [],
        /// Temporary unemployment during the work.
        TemporaryUnemployment = "temporary_unemployment" ["free_pct"],
        /// Several jobs: adding the fractions is assumed.
        SeveralJobs = "several_jobs" [],
        /// Full-time hours: recognition normally ends.
        FullTimeWork = "full_time_work" [],
        /// The permission lasts at most so long; going on needs a new one.
        PermissionEnds = "permission_ends" ["end_date", "years_count"],
        /// The declaration comes after the last day allowed; the sanction is not computed.
        LateDeclaration = "late_declaration" ["latest_date", "declared_date"],
        /// Work starts on the first day of incapacity; a full day of incapacity must come first.
        FullDayFirst = "full_day_first" ["start_date"],
        /// A catch-up premium of that year is not available in any source.
        CatchUpPremiumUnknown = "catch_up_premium_unknown" ["premium_year"],
        /// A catch-up premium after the last known one is shown at the last known amount.
        CatchUpPremiumLastKnown = "catch_up_premium_last_known" ["premium_year", "known_year"],
    }
}

identifiers! {
    /// A dated duty or change.
    EventId {
        /// The last working day on which the work can be declared.
        DeclareBy = "declare_by" ["work_date"],
        /// The work starts.
        WorkStarts = "work_starts" ["weekly_hours", "before_eur", "after_eur"],
        /// The work ends.
        WorkEnds = "work_ends" ["before_eur", "after_eur"],
        /// The permission ends.
        PermissionEnd = "permission_end" ["years_count"],
        /// The fund takes over from the employer.
        FundStarts = "fund_starts" ["after_eur"],
        /// A minimum starts to apply.
        MinimumStarts = "minimum_starts" ["month_count", "before_eur", "after_eur"],
        /// The passage to invalidity.
        InvalidityStarts = "invalidity_starts" ["before_eur", "after_eur"],
        /// An index step or another change of the amounts of the law.
        LawChanges = "law_changes" ["before_eur", "after_eur"],
        /// The family situation changes.
        FamilyChanges = "family_changes" ["family_id", "before_eur", "after_eur"],
        /// Unemployed: the wage counts from month 7.
        UnemployedMonth7 = "unemployed_month_7" ["before_eur", "after_eur"],
        /// The catch-up premium is paid with the benefits of this month.
        PremiumPaid = "premium_paid" ["amount_eur"],
    }
}

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
        /// Work before the hours rule; the earlier rule looked at the wage.
        WorkBeforeHoursRule = "work_before_hours_rule" ["rule_date"],
        /// More hours than full time.
        HoursAboveFullTime = "hours_above_full_time" ["full_time_hours"],
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
        /// Known to the contract, not simulated by this version.
        NotSimulatedYet = "not_simulated_yet" [],
    }
}
