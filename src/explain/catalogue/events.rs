//! Duties and changes with a date.

identifiers! {
    /// A dated duty or change.
    EventId {
        /// The last working day on which the work can be declared.
        DeclareBy = "declare_by" ["work_date", "then_before_eur", "then_after_eur", "before_eur", "after_eur"],
        /// The last working day to ask for more hours than were allowed.
        AskMoreHours = "ask_more_hours" ["work_date", "permitted_hours", "before_eur", "after_eur"],
        /// The last day for the answer of the advising physician.
        AdviserAnswer = "adviser_answer" ["work_date", "days_count", "before_eur", "after_eur"],
        /// The work as an employee starts.
        WorkStarts = "work_starts" ["weekly_hours", "before_eur", "after_eur"],
        /// The own activity starts.
        OwnWorkStarts = "own_work_starts" ["before_eur", "after_eur"],
        /// The own activity takes the fixed reduction.
        OwnWorkMonth7 = "own_work_month_7" ["reduction_pct", "before_eur", "after_eur"],
        /// The yearly test of the income begins.
        OwnWorkYear4 = "own_work_year_4" ["income_year", "before_eur", "after_eur"],
        /// The yearly test of the next year.
        IncomeTest = "income_test" ["income_year", "before_eur", "after_eur"],
        /// Other hours or another percentage of the work count from this day.
        WorkChanges = "work_changes" ["before_eur", "after_eur"],
        /// The work ends.
        WorkEnds = "work_ends" ["before_eur", "after_eur"],
        /// The permission ends.
        PermissionEnd = "permission_end" ["years_count", "before_eur", "after_eur"],
        /// A reduction of the benefit by a sanction begins.
        SanctionStarts = "sanction_starts" ["sanction_pct", "before_eur", "after_eur"],
        /// It ends.
        SanctionEnds = "sanction_ends" ["before_eur", "after_eur"],
        /// The benefit is suspended.
        SuspensionStarts = "suspension_starts" ["before_eur", "after_eur"],
        /// It is paid again.
        SuspensionEnds = "suspension_ends" ["before_eur", "after_eur"],
        /// The fund is told of the volunteering before it starts.
        VolunteeringTell = "volunteering_tell" ["work_date", "before_eur", "after_eur"],
        /// Volunteering starts.
        VolunteeringStarts = "volunteering_starts" ["before_eur", "after_eur"],
        /// The regional service that goes along, to be met before the training.
        TrainingPartner = "training_partner" ["region_id", "before_eur", "after_eur"],
        /// The same, with a term to start.
        TrainingPartnerTerm = "training_partner_term" ["region_id", "term_count", "before_eur", "after_eur"],
        /// The training starts.
        TrainingStarts = "training_starts" ["before_eur", "after_eur"],
        /// The training ends.
        TrainingEnds = "training_ends" ["before_eur", "after_eur"],
        /// The training was passed: a lump sum is due.
        TrainingSucceeds = "training_succeeds" ["amount_eur", "before_eur", "after_eur"],
        /// The training premium is paid by then.
        TrainingPremiumBy = "training_premium_by" ["term_count", "before_eur", "after_eur"],
        /// The lump sum for the success is paid by then.
        TrainingSuccessBy = "training_success_by" ["amount_eur", "term_count", "before_eur", "after_eur"],
        /// From this day the new skills count.
        SkillsCount = "skills_count" ["term_count", "before_eur", "after_eur"],
        /// Back at work in full.
        ResumptionStarts = "resumption_starts" ["before_eur", "after_eur"],
        /// The last day on which falling ill again goes on with the old period.
        RelapseLastDay = "relapse_last_day" ["before_eur", "after_eur"],
        /// Fully incapacitated again.
        RelapseStarts = "relapse_starts" ["before_eur", "after_eur"],
        /// The stated last day of a relapse has passed.
        RelapseEnds = "relapse_ends" ["before_eur", "after_eur"],
        /// The fund takes over, from the employer or after waiting days.
        FundStarts = "fund_starts" ["before_eur", "after_eur"],
        /// A minimum starts to apply.
        MinimumStarts = "minimum_starts" ["month_count", "before_eur", "after_eur"],
        /// Another minimum applies.
        MinimumChanges = "minimum_changes" ["month_count", "minimum_eur", "before_eur", "after_eur"],
        /// Another minimum applies, below the own amount: that amount is paid again.
        MinimumEnds = "minimum_ends" ["month_count", "minimum_eur", "before_eur", "after_eur"],
        /// From this age the minimum of a regular worker applies.
        MinimumAge = "minimum_age" ["age_count", "before_eur", "after_eur"],
        /// The passage to invalidity.
        InvalidityStarts = "invalidity_starts" ["before_eur", "after_eur"],
        /// The legal pension age was reached: the fund pays nothing any more.
        PensionStarts = "pension_starts" ["age_count", "pension_date", "before_eur", "after_eur"],
        /// The pension is arranged before it begins.
        PensionArrange = "pension_arrange" ["pension_date", "before_eur", "after_eur"],
        /// An index step or another change of the amounts of the law.
        LawChanges = "law_changes" ["before_eur", "after_eur"],
        /// The family situation changes.
        FamilyChanges = "family_changes" ["family_id", "before_eur", "after_eur"],
        /// Unemployed: the wage counts from month 7.
        UnemployedMonth7 = "unemployed_month_7" ["before_eur", "after_eur"],
        /// The catch-up premium is paid with the benefits of this month.
        PremiumPaid = "premium_paid" ["amount_eur", "before_eur", "after_eur"],
    }
}
