//! What is said to an employer. The words stand under the same prefixes as those of the person (`step-`, `limit-`,
//! `event-`), so no identifier stands in both.

identifiers! {
    /// A step of the cost of an employer.
    EmployerStepId {
        /// The wage of a whole month of the work.
        JobWage = "job_wage" ["wage_eur"],
        /// The wage of the contract in proportion to the hours.
        JobWageScaled = "job_wage_scaled" ["wage_eur", "contract_hours", "weekly_hours"],
        /// The wage for part of a month, by days from Monday to Saturday.
        JobWagePart = "job_wage_part" ["wage_eur", "days_count", "all_count"],
        /// The basic contribution of the employer.
        EmployerContribution = "employer_contribution" ["wage_eur", "base_pct", "rate_pct"],
        /// The contribution at the rate that was entered.
        EmployerContributionEntered = "employer_contribution_entered" ["wage_eur", "base_pct", "rate_pct"],
        /// The structural reduction of a quarter of full-time work, by its parts.
        StructuralQuarter = "structural_quarter" ["category_count", "wage_eur", "flat_eur", "low_eur", "very_low_eur", "high_eur"],
        /// The structural reduction that was entered, of a quarter of the contract.
        StructuralEntered = "structural_entered" ["contract_hours", "full_time_hours"],
        /// The part of it for the work of the month.
        StructuralMonth = "structural_month" ["quarter_eur", "part_pct", "multiplier_count"],
        /// Guaranteed wage: days with the whole wage.
        GuaranteedWhole = "guaranteed_whole" ["wage_eur", "first_count", "last_count", "days_count", "all_count"],
        /// Guaranteed wage: days 8 to 14.
        GuaranteedSecondWeek = "guaranteed_second_week" ["wage_eur", "law_pct", "supplement_pct", "days_count", "all_count"],
        /// Guaranteed wage: days 15 to 30, next to the benefit of the fund.
        GuaranteedSupplement = "guaranteed_supplement" ["under_eur", "supplement_pct", "above_eur", "above_pct", "days_count", "all_count"],
        /// The contributions on the guaranteed wage.
        GuaranteedContribution = "guaranteed_contribution" ["wage_eur", "base_pct", "rate_pct"],
        /// No guaranteed wage before a month of seniority.
        GuaranteedNoSeniority = "guaranteed_no_seniority" ["illness_date", "employed_date", "month_count"],
        /// A month of seniority is reached during the illness: the days that are left.
        GuaranteedSeniorityReached = "guaranteed_seniority_reached" ["illness_date", "employed_date", "month_count", "end_date"],
        /// A new illness within the term after the last one: only what was left is due.
        GuaranteedRelapse = "guaranteed_relapse" ["illness_date", "ended_date", "window_date", "paid_count", "left_count"],
        /// A new illness after the term, or of another cause: a new guaranteed wage.
        GuaranteedAnew = "guaranteed_anew" ["illness_date", "ended_date", "window_date"],
        /// A new illness of another cause within the term: a new guaranteed wage.
        GuaranteedOtherCause = "guaranteed_other_cause" ["illness_date", "ended_date", "window_date"],
        /// An illness during permitted work: no guaranteed wage.
        GuaranteedNeutral = "guaranteed_neutral" ["illness_date", "since_date"],
        /// An illness in the first weeks of permitted work: no guaranteed wage.
        GuaranteedNeutralWeeks = "guaranteed_neutral_weeks" ["illness_date", "since_date", "weeks_count", "last_date"],
        /// An illness after those weeks: guaranteed wage for the hours of the permitted work.
        GuaranteedAfterWeeks = "guaranteed_after_weeks" ["illness_date", "since_date", "weeks_count", "last_date", "wage_eur"],
        /// An illness that is longer than those weeks: the rest of its thirty days.
        GuaranteedRest = "guaranteed_rest" ["illness_date", "since_date", "weeks_count", "last_date", "end_date", "wage_eur"],
        /// A twelfth of the double holiday pay of a white-collar worker.
        HolidayWhiteCollar = "holiday_white_collar" ["wage_eur", "rate_pct"],
        /// The holiday contributions for a blue-collar worker.
        HolidayBlueCollar = "holiday_blue_collar" ["wage_eur", "base_pct", "quarter_pct", "year_pct"],
        /// A twelfth of the end-of-year premium, for the work done, with its contributions.
        EndOfYearMonth = "end_of_year_month" ["premium_eur", "part_eur", "contribution_eur"],
        /// The benefit of a day, estimated from the wage.
        SolidarityBenefit = "solidarity_benefit" ["wage_eur", "day_date", "low_eur"],
        /// The same, reduced by the hours of the permitted work.
        SolidarityReduced = "solidarity_reduced" ["daily_eur", "reduction_pct"],
        /// The solidarity contribution of the month.
        SolidarityMonth = "solidarity_month" ["days_count", "benefit_eur", "rate_pct", "low_eur"],
        /// Days of permitted work are taken to be free of it.
        SolidarityWork = "solidarity_work" ["days_count"],
        /// What a replacement costs.
        ReplacementCost = "replacement_cost" ["wage_eur", "contribution_eur", "holiday_eur"],
        /// The wage cost that an aid looks at, up to its cap.
        AidBase = "aid_base" ["aid_id", "cost_eur", "cap_eur", "minimum_eur", "part_pct"],
        /// An aid of a month.
        AidMonth = "aid_month" ["aid_id", "base_eur", "rate_pct"],
        /// An aid of a month whose highest percentage differs between the sources.
        AidRange = "aid_range" ["aid_id", "base_eur", "low_pct", "high_pct", "low_eur"],
        /// The guidance premium of a quarter.
        GuidanceQuarter = "guidance_quarter" ["flat_eur", "variable_eur"],
        /// The premium for the resumption, in the month in which it is paid at the latest.
        PremiumPaid = "premium_paid_employer" ["work_date", "request_date"],
    }
}

identifiers! {
    /// Something that is assumed or not modelled in the cost of an employer.
    EmployerLimitId {
        /// The months after the last day on which the law is known.
        EmployerLawUntil = "employer_law_until" ["known_date"],
        /// A month of part of the work is counted by days.
        JobPartMonth = "job_part_month" ["part_month"],
        /// Special contributions are not in the cost.
        SpecialContributions = "special_contributions_left_out" ["low_pct", "high_pct"],
        /// The wage of the quarter is above the limit of the basic contribution: that is not taken off.
        ContributionCap = "contribution_cap" ["quarter_date", "cap_eur"],
        /// The rate of contributions of this category is not known.
        ContributionRateUnknown = "contribution_rate_unknown" ["category_count"],
        /// The structural reduction of these months is not known and was not entered.
        StructuralUnknown = "structural_unknown" ["quarter_date"],
        /// Below this part of full-time work there is no structural reduction, with exceptions.
        StructuralExceptions = "structural_exceptions" ["least_pct"],
        /// Holiday rights that build up during the illness are not in the cost.
        HolidayDuringIllness = "holiday_during_illness" [],
        /// No end-of-year premium was entered.
        EndOfYearNotEntered = "end_of_year_not_entered" [],
        /// Which ceiling counts for days 15 to 30 is assumed.
        GuaranteedCeiling = "guaranteed_ceiling" ["ceiling_eur"],
        /// Where the percentage of days 8 to 14 of a short contract comes from.
        GuaranteedShortContract = "guaranteed_short_contract" ["share_pct"],
        /// No first day with the employer was said.
        SeniorityAssumed = "seniority_assumed" ["month_count"],
        /// Which of two illnesses must have begun in 2026 for the longer term is not settled.
        RelapseWhichIllness = "relapse_which_illness" ["illness_date", "ended_date", "other_date"],
        /// The permitted work began before the rule changed: one source keeps the old rule.
        NeutralTransition = "neutral_transition" ["illness_date", "since_date", "rule_date", "weeks_count"],
        /// Days of an illness under the rule of its first day, after that rule ended.
        NeutralYearChange = "neutral_year_change" ["illness_date", "from_date", "end_date"],
        /// The permitted work ends during the illness: whether the days after it are due is in no source.
        GuaranteedWorkEnded = "guaranteed_work_ended" ["ended_date", "from_date", "end_date"],
        /// The employer does not know the benefit: the contribution is estimated from the wage.
        SolidarityEstimated = "solidarity_estimated" [],
        /// Whether there are 50 workers was not said.
        SolidarityHeadcount = "solidarity_headcount" ["headcount_count"],
        /// Exactly so many workers: the sources differ.
        SolidarityExactly = "solidarity_exactly" ["headcount_count"],
        /// The age was not said.
        SolidarityAge = "solidarity_age" ["least_count", "most_count"],
        /// That days of permitted work are free of it is assumed; the other reading.
        SolidarityWorkExempt = "solidarity_work_exempt" ["other_eur"],
        /// That days of permitted work count is the choice made; the other reading.
        SolidarityWorkCounts = "solidarity_work_counts" ["other_eur"],
        /// Accident at work, maternity and other exclusions are not known here.
        SolidarityOther = "solidarity_other" [],
        /// Aid is counted by whole months.
        AidWholeMonths = "aid_whole_months" [],
        /// The cap of the aid is not known for these months.
        AidCapUnknown = "aid_cap_unknown" ["aid_id", "month_month"],
        /// The cap of the Walloon and Brussels aid for part-time work is assumed.
        AidCapPartTime = "aid_cap_part_time" ["cap_pct"],
        /// The sources differ on where the second part ends.
        MaatwerkBands = "maatwerk_bands" ["last_count", "other_count"],
        /// The amounts of the guidance premium are those of 2023.
        GuidanceIndex = "guidance_index" [],
        /// The sources differ on the highest percentage.
        PhareSources = "phare_sources" ["low_pct", "high_pct"],
        /// Whether the person is in invalidity is only known to the fund.
        PremiumInvalidity = "premium_invalidity" ["invalidity_date"],
        /// Time limits of the trajectory of 2026 are taken from before.
        TrajectoryTerms = "trajectory_terms_assumed" [],
        /// The permission of the advising physician is taken to be given.
        PermissionAssumed = "permission_assumed" [],
        /// Permission beyond its longest term needs a new one.
        PermissionBeyond = "permission_beyond" ["end_date", "years_count"],
    }
}

identifiers! {
    /// A dated duty or change of an employer.
    EmployerEventId {
        /// The last day of the guaranteed wage.
        GuaranteedEnds = "guaranteed_ends" ["days_count"],
        /// The information sheet on a new incapacity.
        SheetDue = "sheet_due" ["way_id"],
        /// The last working day on which the worker asks the permission.
        WorkerAsks = "worker_asks" ["work_date"],
        /// The last day for the answer of the advising physician.
        PermissionAnswer = "permission_answer" ["work_date", "days_count"],
        /// The permitted work begins.
        PermittedStarts = "permitted_starts" ["weekly_hours"],
        /// The declaration of the first month of permitted work.
        WorkDeclarationFirst = "work_declaration_first" ["work_month", "weekly_hours", "full_time_hours", "way_id"],
        /// The declaration of a later month.
        WorkDeclarationMonth = "work_declaration_month" ["work_month", "way_id"],
        /// The declaration of a change: other hours, or an interruption.
        WorkDeclarationChange = "work_declaration_change" ["work_month", "way_id"],
        /// The declaration that the permitted work has ended.
        WorkDeclarationEnd = "work_declaration_end" ["work_month", "way_id"],
        /// The permission ends.
        PermittedEnds = "permitted_ends" ["years_count"],
        /// Back at work in full.
        FullReturn = "full_return" [],
        /// The confirmation that the work was resumed.
        ResumptionDeclaration = "resumption_declaration" ["way_id"],
        /// The last day on which a new illness gives no new guaranteed wage.
        RelapseWindowEnds = "relapse_window_ends" ["ended_date", "days_count"],
        /// The first day of the guaranteed wage of an illness that began before it, during permitted work.
        GuaranteedStarts = "guaranteed_starts" ["illness_date", "end_date"],
        /// Fully ill again.
        IllAgain = "ill_again" [],
        /// No guaranteed wage for that illness: the fund pays at once.
        GuaranteedNone = "guaranteed_none" [],
        /// The last day of illness during the permitted work without a guaranteed wage.
        NeutralEnds = "neutral_ends" ["weeks_count"],
        /// The solidarity contribution begins.
        SolidarityStarts = "solidarity_starts" ["until_date", "rate_pct"],
        /// Its last day.
        SolidarityEnds = "solidarity_ends" [],
        /// The premium can be asked.
        PremiumAsk = "premium_ask" ["amount_eur", "term_count"],
        /// The premium is paid at the latest, when it is asked on the first day.
        PremiumPaidBy = "premium_paid_by" ["amount_eur"],
        /// The worker is told of the ways back.
        ReintegrationInformation = "reintegration_information" ["weeks_count"],
        /// The work potential is estimated.
        WorkPotential = "work_potential" ["weeks_count"],
        /// The employer may start a reintegration trajectory.
        TrajectoryFrom = "trajectory_from" ["term_count"],
        /// The employer may start one without the consent of the worker.
        TrajectoryWithoutConsent = "trajectory_without_consent" ["weeks_count"],
        /// The last day to start one, when there is work potential.
        TrajectoryBy = "trajectory_by" ["term_count", "headcount_count", "sanction_eur"],
        /// The first day of the procedure of medical force majeure.
        ForceMajeureFrom = "force_majeure_from" ["term_count"],
        /// What ending the contract that way costs.
        ForceMajeureCost = "force_majeure_cost" ["amount_eur", "days_count", "ending_id"],
        /// An aid becomes lower or ends.
        AidChanges = "aid_changes" ["aid_id", "rate_pct"],
        /// An aid ends.
        AidEnds = "aid_ends" ["aid_id"],
    }
}

identifiers! {
    /// A rule worth knowing without an amount and without a date.
    NoteId {
        /// The former contribution.
        Responsibilisation = "responsibilisation" ["rate_pct"],
        /// The former contribution has ended.
        ResponsibilisationEnded = "responsibilisation_ended" ["rate_pct", "end_date"],
        /// No solidarity contribution: the incapacity began before the rule.
        SolidarityBefore = "solidarity_before" ["rule_date"],
        /// No solidarity contribution: too few workers.
        SolidarityFewWorkers = "solidarity_few_workers" ["headcount_count"],
        /// No solidarity contribution: the age.
        SolidarityAgeOut = "solidarity_age_out" ["least_count", "most_count"],
        /// No solidarity contribution: less than a month of seniority.
        SolidaritySeniority = "solidarity_seniority" ["month_count"],
        /// No solidarity contribution: the kind of worker.
        SolidarityCategory = "solidarity_category" ["category_id"],
        /// No solidarity contribution: recognised, in a sheltered company.
        SolidaritySheltered = "solidarity_sheltered" [],
        /// An extension is announced, not law.
        SolidarityAnnounced = "solidarity_announced" [],
        /// The time limits of the reintegration trajectory.
        TrajectoryTerms = "trajectory_terms" ["decision_count", "plan_count", "months_count", "appeal_count"],
        /// The contact procedure.
        ContactProcedure = "contact_procedure" [],
        /// The contract goes on during the permitted work.
        ContractGoesOn = "contract_goes_on" [],
        /// A replacement for the hours that are not worked.
        ReplacementAllowed = "replacement_allowed" [],
        /// No aid of this region is modelled.
        NoAidModelled = "no_aid_modelled" ["region_id"],
        /// A contract with another employer than before the illness.
        NewEmployer = "new_employer" ["employed_date"],
    }
}

identifiers! {
    /// What must be fulfilled for an aid.
    ConditionId {
        /// The person is recognised by the service.
        Recognised = "recognised" [],
        /// The service sets the percentage.
        Evaluation = "evaluation" [],
        /// The contract has enough hours.
        ContractHours = "contract_hours" ["least_count"],
        /// The percentage is a multiple of this one.
        PercentSteps = "percent_steps" ["step_pct"],
        /// Dutch-speaking in Brussels.
        DutchSpeaking = "dutch_speaking" [],
        /// The person lives in Brussels.
        LivesInBrussels = "lives_in_brussels" [],
        /// Lives in French-speaking Wallonia: of the AViQ.
        LivesInWallonia = "lives_in_wallonia" [],
        /// The contract was suspended long enough.
        SuspendedFor = "suspended_for" ["months_count"],
        /// Not together with the other premium of the service.
        NotTogether = "not_together" [],
        /// Permission and work both begin in invalidity.
        InInvalidity = "in_invalidity" ["invalidity_date"],
        /// New permitted work.
        NewPermission = "new_permission" [],
        /// The work lasts long enough.
        LastsFor = "lasts_for" ["months_count"],
        /// Once for each worker.
        OncePerWorker = "once_per_worker" [],
        /// Only online.
        AskOnline = "ask_online" [],
        /// Online or on paper.
        AskPaper = "ask_paper" [],
        /// A jobseeker, at least half-time, for long enough.
        JobseekerHired = "jobseeker_hired" ["months_count"],
        /// Renewed each year.
        YearlyRenewal = "yearly_renewal" ["years_count"],
        /// For a year, to be renewed, without a known end.
        OneYear = "year" [],
        /// For so many months at most.
        MonthsAtMost = "aid_ends" ["months_count"],
        /// For so many quarters at most, by the decision.
        MaatwerkTerms = "maatwerk_bands" ["last_count", "other_count"],
        /// The kinds of employer.
        EmployerKinds = "employer" [],
        /// The person lives in Flanders, or abroad and works there.
        LivesInFlanders = "flanders" [],
        /// On what other aid leaves of the cost.
        AfterOtherAid = "aids_together" [],
        /// The sources have another highest percentage.
        MostDiffers = "phare_sources" ["low_pct", "high_pct"],
        /// The kinds of work that it is not for.
        NotForKinds = "worker_kind" [],
        /// The contract is for long enough.
        ContractLasts = "contract_short" ["months_count"],
    }
}

identifiers! {
    /// Why an aid is excluded.
    ExclusionId {
        /// No longer open to requests.
        Closed = "closed" ["closed_date"],
        /// The work begins before invalidity.
        BeforeInvalidity = "before_invalidity" ["invalidity_date"],
        /// The permission goes on with an earlier one.
        Prolongation = "prolongation" ["since_date"],
        /// The work is too short.
        TooShort = "too_short" ["months_count"],
        /// The contract is too short.
        ContractShort = "contract_short" ["months_count"],
        /// The kind of worker.
        WorkerKind = "worker_kind" ["category_id"],
        /// A sheltered company.
        ShelteredCompany = "sheltered_company" [],
        /// Before the rule.
        BeforeRule = "before_rule" ["rule_date"],
        /// The contract was not suspended long enough.
        SuspensionShort = "suspension_short" ["months_count"],
        /// Not a new worker.
        NotNewWorker = "not_new_worker" [],
        /// Less than half-time.
        LessThanHalf = "less_than_half" [],
    }
}
