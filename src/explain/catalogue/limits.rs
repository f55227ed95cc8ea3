//! What is assumed or not modelled.

identifiers! {
    /// Something that is assumed or not modelled for the case in hand.
    LimitId {
        /// The horizon goes past the last day on which the law is known.
        LawNotKnownYet = "law_not_known_yet" ["known_date"],
        /// How the September 2026 index step counts for daily amounts is derived from one printed ceiling.
        IndexStepCapped = "index_step_capped" ["step_date", "threshold_eur", "rise_eur"],
        /// The highest benefit may be another cent: which rounding is paid is not published.
        MaximumCent = "maximum_cent" ["amount_eur", "other_eur"],
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
        /// A period of maternity protection just before counts in the months of the alignment, and the case cannot say so.
        MaternityCounts = "maternity_counts" ["last_month_count"],
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
        /// From the legal pension age on the fund pays nothing, and the pension is not in the amounts.
        PensionAge = "pension_age" ["pension_date"],
        /// An employee who takes no pension can be paid in the first months of the incapacity.
        PensionFirstMonths = "pension_first_months" ["pension_date", "until_date"],
        /// After the pension age it is taken that no pension is paid in the first months.
        PensionNotTaken = "pension_not_taken" ["pension_date", "until_date"],
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
        /// What is taken from the wage in this kind of work is not computed.
        WageNetNotModelled = "wage_net_not_modelled" ["setting_id"],
        /// Little or nothing is taken in this kind of work, within the yearly limits of its statute, which are not counted.
        WageStatute = "wage_statute" ["setting_id"],
        /// What is taken from a wage before this month is not known.
        WageNetBeforeLaw = "wage_net_before_law" ["known_month"],
        /// The amounts of the work bonus of that time are not available.
        WorkBonusUnknown = "work_bonus_unknown" ["from_date", "known_date"],
        /// The hours of the month are not known: the work bonus can differ.
        WorkBonusEstimate = "work_bonus_estimate" ["margin_eur"],
        /// The special contribution looks at a quarter; a month of another wage makes it an estimate.
        SpecialContributionQuarter = "special_contribution_quarter" [],
        /// In invalidity: the employer withholds less with a certificate of the handicap, which was not asked.
        HandicapCertificate = "handicap_certificate" ["amount_eur"],
        /// Alone with children: the reduction of a single parent is taken, and whether it applies was not said.
        LoneParentAssumed = "lone_parent_assumed" ["amount_eur"],
        /// Couple with two incomes: less is withheld when the partner has little income, which was not asked.
        PartnerLittleIncome = "partner_little_income" ["income_eur", "amount_eur"],
        /// The work bonus of a year is more than the highest of a year, which is not applied.
        WorkBonusYear = "work_bonus_year" ["income_year", "bonus_eur", "most_eur"],
        /// The withholding on the wage follows the key formula; a payslip can have more.
        PayrollFormula = "payroll_formula" [],
        /// Nothing was said about the household for the tax: single without children is taken.
        TaxSituationAssumed = "tax_situation_assumed" [],
        /// The number of children was not said: none is taken.
        ChildrenAssumed = "children_assumed" [],
        /// Couple with two incomes: the children are counted with this person, and the tax of the partner is not computed.
        PartnerIncome = "partner_income" [],
        /// Couple with one income: how the reduction for benefits is shared is assumed.
        CoupleOneIncome = "couple_one_income" [],
        /// No tax of the municipality is in the settlement.
        MunicipalRateUnknown = "municipal_rate_unknown" ["highest_pct"],
        /// The region was not said: that of Flanders and Wallonia is taken.
        RegionAssumed = "region_assumed" [],
        /// The settlement follows the rules of an earlier income year.
        TaxYearLaw = "tax_year_law" ["income_year", "law_year"],
        /// Some amounts of that year are not published: derived ones and those of the year before are used.
        TaxYearAmounts = "tax_year_amounts" ["income_year", "earlier_year"],
        /// The person counts as invalid for the tax on the day that decides; the tax office has the last word.
        TaxInvalid = "tax_invalid" ["on_date"],
        /// That the recognition counts for the tax during work with permission is assumed.
        TaxInvalidWork = "tax_invalid_work" ["on_date"],
        /// A partner who is recognised as invalid has more free of tax as well, which is not counted.
        TaxInvalidPartner = "tax_invalid_partner" [],
        /// The tax law of that year is not known.
        TaxYearBeforeLaw = "tax_year_before_law" ["income_year", "law_year"],
        /// The income before the benefit in that year is not known, so it is not settled.
        YearNotSettled = "year_not_settled" ["income_year"],
        /// Before the fund pays, the wage of before the illness is taken.
        YearWageBefore = "year_wage_before" ["income_year", "wage_eur"],
        /// The income of the own activity was not entered for that year, the first of them, so it is not in the tax.
        YearOwnIncome = "year_own_income" ["income_year"],
        /// The settlement counts months outside those shown.
        YearBeyondMonths = "year_beyond_months" ["income_year"],
        /// The special contribution of the year may be asked as well.
        SpecialContributionYear = "special_contribution_year" ["balance_eur", "income_year"],
        /// Couple with two incomes: the special contribution of the year lies between two amounts.
        SpecialContributionPartner = "special_contribution_partner" ["income_year", "high_eur"],
        /// The wage of the partner is taken for a full-time wage of a white-collar worker in all months.
        PartnerWageAssumed = "partner_wage_assumed" ["wage_eur"],
        /// Other income, expenses and reductions are not in the settlement.
        TaxOtherItems = "tax_other_items" [],
        /// Holiday pay and an end-of-year premium are not in the wage.
        WageExtras = "wage_extras" [],
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
        /// More hours a week are worked than were allowed.
        HoursAbovePermission = "hours_above_permission" ["weekly_hours", "permitted_hours"],
        /// In a month more hours were worked than were allowed.
        MonthAbovePermission = "month_above_permission" ["attested_month", "worked_hours", "permitted_hours"],
        /// The adviser's decision may take effect later than the day after the declaration.
        LateDecisionDay = "late_decision_day" ["declared_date", "days_count"],
        /// When contact was made after a missed appointment was not said.
        MissedContactOpen = "missed_contact_open" ["since_date"],
        /// A missed appointment for which no rule on that day gives a sanction.
        MissedContactWithoutEffect = "missed_contact_without_effect" ["since_date"],
        /// How a sanction and a reduction by work combine is not published.
        SanctionOrder = "sanction_order" ["sanction_pct"],
        /// Between the law and its decree it is not sure which sanction applies.
        SanctionTransition = "sanction_transition" ["sanction_pct", "law_date", "decree_date"],
        /// The reduction was raised for employees; for the self-employed nothing is published.
        SanctionSelfEmployed = "sanction_self_employed" ["sanction_pct", "other_pct"],
        /// Several sanctions at a time: one is applied.
        SanctionsOverlap = "sanctions_overlap" ["sanction_pct"],
        /// The kind of work has no rule of its own: it is taken as ordinary work.
        SettingAssumed = "setting_assumed" ["setting_id"],
        /// The kind of work is taken as one that does not reduce the benefit.
        SettingFreeAssumed = "setting_free_assumed" ["setting_id"],
        /// The months of an own activity that starts inside a month are counted date to date.
        OwnWorkMonthCount = "own_work_month_count" ["work_date", "change_date"],
        /// Which year's limit counts for the yearly test is not settled.
        IncomeLimitYear = "income_limit_year" ["income_year", "limit_eur", "other_year", "other_limit_eur"],
        /// No income was entered for the year of the test.
        IncomeUnknown = "income_unknown" ["income_year", "limit_eur"],
        /// What the own activity brings in is not in the amounts.
        OwnWorkIncome = "own_work_income" [],
        /// Contributions of the self-employed are due on an own activity.
        OwnWorkContributions = "own_work_contributions" ["quarter_eur", "contribution_year"],
        /// Contributions of the self-employed may be due on a side activity.
        SideWorkContributions = "side_work_contributions" [],
        /// Whether an unpaid own activity reduces is not known.
        OwnWorkUnpaid = "own_work_unpaid" [],
        /// An own activity after a pause: the result depends on one permission or two.
        OwnWorkPause = "own_work_pause" ["resumed_date", "on_date", "one_eur", "two_eur"],
        /// Several own activities: the strictest one counts.
        OwnWorkSeveral = "own_work_several" [],
        /// Own activity and employee work together: the reductions are added.
        CombinedReductions = "combined_reductions" [],
        /// The yearly test in the insurance for employees follows that of the self-employed.
        IncomeTestAssumed = "income_test_assumed" ["threshold_pct"],
        /// The yearly test of work as an employee in the insurance of the self-employed.
        IncomeTestWages = "income_test_wages" [],
        /// With an own activity the assimilation normally ends.
        AssimilationEnds = "assimilation_ends" ["stopped_eur", "other_eur"],
        /// Before this date the self-employed had to wait for the permission.
        PriorPermission = "prior_permission" ["rule_date"],
        /// The amount of the letter is not the lump sum of that day.
        LetterNotFlatRate = "letter_not_flat_rate" ["amount_eur", "flat_eur"],
        /// The adviser must find the volunteering compatible with the health.
        VolunteeringCompatible = "volunteering_compatible" [],
        /// Self-employed: the fund must be told of the volunteering first.
        VolunteeringTellFund = "volunteering_tell_fund" [],
        /// The allowance of a day is above the maximum.
        VolunteeringAboveDay = "volunteering_above_day" ["given_eur", "max_eur", "max_year"],
        /// The allowances of a year are above the maximum.
        VolunteeringAboveYear = "volunteering_above_year" ["given_eur", "max_eur", "max_year"],
        /// The maxima of volunteering after that year are not known.
        VolunteeringMaximaLastKnown = "volunteering_maxima_last_known" ["known_year"],
        /// The tax on the training premiums is not known.
        TrainingPremiumTax = "training_premium_tax" [],
        /// A training premium may be paid months later.
        TrainingPaidLater = "training_paid_later" ["term_count", "latest_date"],
        /// Whether the premiums apply to the self-employed is not sure.
        TrainingSelfEmployed = "training_self_employed" [],
        /// Training and work in the same months.
        TrainingWithWork = "training_with_work" [],
        /// The programme is not approved: no premiums, no costs, no presumption of incapacity.
        TrainingNotApproved = "training_not_approved" [],
        /// Costs of the training are shown as entered; the tariff is not known.
        TrainingCostsEntered = "training_costs_entered" [],
        /// In the cooperation track the regional service pays travel and childcare.
        TrainingCooperation = "training_cooperation" [],
        /// No premium for hours before the fund pays.
        TrainingBeforeFund = "training_before_fund" ["until_date"],
        /// Six months after the programme the new skills count.
        TrainingSkillsCount = "training_skills_count" ["counted_date"],
        /// The voucher of the Return to Work fund may be an option.
        ReturnToWorkVoucher = "return_to_work_voucher" ["voucher_eur"],
        /// No voucher of the Return to Work fund during an approved programme.
        VoucherExcluded = "voucher_excluded" ["voucher_eur"],
        /// A relapse on a day before which the plan has no work: nothing changes.
        RelapseWithoutWork = "relapse_without_work" ["relapse_date"],
        /// After a new incapacity the wage of the work resumed counts.
        RelapseNewWage = "relapse_new_wage" ["wage_eur"],
        /// After a new incapacity the insurance may be another one.
        RelapseInsurance = "relapse_insurance" [],
        /// On a relapse after work in full the employer pays first; for how long was not said with the kind of worker.
        RelapseWorkerUnknown = "relapse_worker_unknown" ["relapse_date"],
        /// On a relapse during the work, the employer may have to pay first.
        RelapseGuaranteedWage = "relapse_guaranteed_wage" ["relapse_date", "term_count", "from_date", "until_date"],
        /// After the work in full ended there may be unemployment benefit.
        AfterResumption = "after_resumption" ["end_date"],
        /// Work starts on the first day of incapacity; a full day of incapacity must come first.
        FullDayFirst = "full_day_first" ["start_date"],
        /// A catch-up premium of that year is not available in any source.
        CatchUpPremiumUnknown = "catch_up_premium_unknown" ["premium_year"],
        /// Whether tax is withheld from the catch-up premium: the funds say no, one source says yes.
        CatchUpPremiumTax = "catch_up_premium_tax" ["rate_pct"],
        /// A catch-up premium after the known law: the last base amount with the index in force.
        CatchUpPremiumDerived = "catch_up_premium_derived" ["premium_year", "known_year"],
    }
}
