//! The steps of a computation.

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
        /// The ceiling after the capped index step, worked back from the highest benefit.
        CappedCeiling = "capped_ceiling" ["before_eur", "base_eur", "index_factor", "phase_date", "rate_pct", "maximum_eur", "rise_eur", "step_date"],
        /// The daily wage stays under that ceiling and counts in full.
        CappedCeilingNotReached = "capped_ceiling_not_reached" ["wage_eur", "ceiling_eur"],
        /// The daily wage is above that ceiling: only the ceiling counts.
        CappedCeilingReached = "capped_ceiling_reached" ["wage_eur", "ceiling_eur"],
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
        /// The letter shows the maximum of its day: the maximum of another day.
        LetterAtMaximum = "letter_at_maximum" ["amount_eur", "letter_date", "ceiling_eur", "rate_pct"],
        /// The index step of September 2026 that stops at a threshold.
        CappedIndexStep = "capped_index_step" ["before_eur", "threshold_eur", "rise_pct", "rise_eur", "step_date"],
        /// The index steps after it, in full.
        IndexedAfterCap = "indexed_after_cap" ["before_eur", "step_date", "from_factor", "to_factor"],
        /// That step taken back, to find the amount of the day before.
        CappedIndexStepUndone = "capped_index_step_undone" ["after_eur", "threshold_eur", "rise_pct", "rise_eur", "step_date"],
        /// How a minimum is made: a base amount times the coefficient.
        MinimumFromBase = "minimum_from_base" ["base_eur", "index_factor"],
        /// How the minimum of a non-regular worker is made: the living wage of a year, divided by 312.
        MinimumFromLivingWage = "minimum_from_living_wage" ["year_eur", "month_eur", "divisor_count"],
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
        /// The lump sum of the self-employed: a base amount times the coefficient.
        FlatRate = "flat_rate" ["base_eur", "index_factor", "family_id"],
        /// The lump sum from year 2 when the business stopped and the assimilation was granted.
        FlatRateStopped = "flat_rate_stopped" ["base_eur", "index_factor", "family_id", "invalidity_date"],
        /// Self-employed: the days before the fund pays.
        WaitingPeriod = "waiting_period" ["until_date"],
        /// Self-employed: an incapacity as short as this is not paid.
        IncapacityTooShort = "incapacity_too_short" ["days_count", "least_count"],
        /// Back at work in full: the incapacity has ended.
        FullResumption = "full_resumption" ["work_date"],
        /// A relapse within the term in days: the same period of incapacity goes on.
        RelapseWithinDays = "relapse_within_days" ["relapse_date", "work_date", "term_count"],
        /// A relapse within the term in months: the invalidity goes on.
        RelapseWithinMonths = "relapse_within_months" ["relapse_date", "work_date", "term_count"],
        /// A relapse after the term: a new period of incapacity, reckoned anew.
        RelapseNewPeriod = "relapse_new_period" ["relapse_date", "work_date"],
        /// An approved programme: the incapacity stays recognised and the benefit stays whole.
        TrainingKeepsBenefit = "training_keeps_benefit" ["training_date"],
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
        /// Council member paid by attendance: no reduction.
        CouncilWork = "council_work" [],
        /// Association work: the income does not count.
        AssociationWork = "association_work" [],
        /// Unpaid work care: no reduction.
        WorkCare = "work_care" [],
        /// Volunteering: no reduction.
        Volunteering = "volunteering" [],
        /// Own activity, first six months: no reduction.
        OwnWorkFull = "own_work_full" ["work_date", "until_date"],
        /// Own activity, after the first months: a fixed reduction.
        OwnWorkReduced = "own_work_reduced" ["reduction_pct", "since_date", "until_date"],
        /// Own activity that brings no income: no fixed reduction.
        OwnWorkUnpaid = "own_work_unpaid" ["work_date"],
        /// The yearly limit: a base amount times a coefficient.
        IncomeLimit = "income_limit" ["base_eur", "index_factor", "limit_year"],
        /// The income of the reference year does not exceed the limit: the benefit is whole.
        OwnWorkWithinLimit = "own_work_within_limit" ["income_eur", "income_year", "limit_eur"],
        /// The income exceeds the limit by less than the threshold: reduced by that percentage.
        OwnWorkOverLimit = "own_work_over_limit" ["income_eur", "income_year", "limit_eur", "threshold_pct"],
        /// The income exceeds the limit by the threshold or more: no benefit in that year.
        OwnWorkSuspended = "own_work_suspended" ["income_eur", "income_year", "limit_eur", "excess_pct", "threshold_pct"],
        /// No income was entered for the reference year: taken as within the limit.
        OwnWorkIncomeUnknown = "own_work_income_unknown" ["income_year", "limit_eur"],
        /// The daily benefit after the reduction.
        ReducedDaily = "reduced_daily" ["daily_eur", "reduction_pct"],
        /// The work was declared late: a reduction up to and including the day of sending.
        LateDeclaration = "late_declaration" ["daily_eur", "sanction_pct", "latest_date", "declared_date"],
        /// The work was declared so late that nothing is paid at first.
        LateDeclarationNothing = "late_declaration_nothing" ["latest_date", "declared_date", "days_count", "until_date"],
        /// An appointment was missed: a reduction until contact is made.
        MissedContact = "missed_contact" ["daily_eur", "sanction_pct", "since_date"],
        /// The contact with the adviser was missed: the benefit is stopped until contact is made.
        BenefitStopped = "benefit_stopped" ["since_date"],
        /// The legal pension age is reached: the fund pays nothing any more.
        PensionAge = "pension_age" ["age_count", "pension_date"],
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
        /// The yearly catch-up premium of the self-employed.
        CatchUpPremiumSelfEmployed = "catch_up_premium_self_employed" ["base_eur", "index_factor", "premium_year"],
        /// The training premium: an amount for each hour actually followed.
        TrainingPremium = "training_premium" ["rate_eur", "training_hours"],
        /// The lump sum for a programme completed with success.
        TrainingSuccess = "training_success" ["success_date"],
        /// Costs of the training, paid back as entered.
        TrainingCosts = "training_costs" [],
        /// Travel to the training, paid back as entered.
        TrainingTravel = "training_travel" [],
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
        /// Personal contributions of the wage, before the work bonus.
        SocialContribution = "social_contribution" ["wage_eur", "rate_pct"],
        /// Personal contributions of a blue-collar worker: on more than the wage, before the work bonus.
        SocialContributionBlueCollar = "social_contribution_blue_collar" ["wage_eur", "base_pct", "base_eur", "rate_pct"],
        /// The full-time wage that the work bonus looks at, from the hours of the month.
        WorkBonusByHours = "work_bonus_by_hours" ["wage_eur", "worked_hours", "reference_hours", "fraction_factor"],
        /// The same from the hours a week: those of the month are not known.
        WorkBonusByShare = "work_bonus_by_share" ["wage_eur", "weekly_hours", "full_time_hours", "fraction_factor"],
        /// The same for full-time work in part of a month.
        WorkBonusByDays = "work_bonus_by_days" ["wage_eur", "days_count", "month_days_count", "fraction_factor"],
        /// The same for full-time work in a whole month: the wage itself.
        WorkBonusFullTime = "work_bonus_full_time" ["wage_eur"],
        /// Part A of the work bonus.
        WorkBonusPartA = "work_bonus_part_a" ["reference_eur", "most_eur", "from_eur", "to_eur", "fraction_factor"],
        /// Part B of the work bonus, for the lowest wages.
        WorkBonusPartB = "work_bonus_part_b" ["reference_eur", "most_eur", "from_eur", "to_eur", "fraction_factor"],
        /// The work bonus before April 2024: one amount that falls with the wage.
        WorkBonusTable = "work_bonus_table" ["reference_eur", "most_eur", "slope_pct", "from_eur", "to_eur", "fraction_factor"],
        /// The work bonus is not more than the contributions.
        WorkBonusCapped = "work_bonus_capped" ["bonus_eur", "contribution_eur"],
        /// Contributions after the work bonus.
        ContributionPaid = "contribution_paid" ["contribution_eur", "bonus_eur"],
        /// Special contribution for social security.
        SpecialContribution = "special_contribution" ["base_eur", "household_id"],
        /// A student pays a solidarity contribution only.
        StudentContribution = "student_contribution" ["wage_eur", "rate_pct"],
        /// A wage from which nothing is taken.
        WageUntaxed = "wage_untaxed" ["wage_eur", "setting_id"],
        /// The taxable wage of the month.
        PayrollTaxable = "payroll_taxable" ["wage_eur", "contribution_eur"],
        /// The same with what else the employer gives, such as a company car.
        PayrollTaxableBenefits = "payroll_taxable_benefits" ["taxable_eur", "benefits_eur", "exempt_eur"],
        /// Key formula: twelve months, less the lump sum for costs.
        PayrollNet = "payroll_net" ["yearly_eur", "costs_eur"],
        /// Key formula: the tax of a year on the scale of a single person or a couple with two incomes.
        PayrollScale = "payroll_scale" ["net_eur", "exempt_eur"],
        /// Key formula: the same on the scale of a couple with one income.
        PayrollScaleCouple = "payroll_scale_couple" ["net_eur", "quotient_eur", "exempt_eur"],
        /// Key formula: less for children and for a single parent.
        PayrollFamily = "payroll_family" ["tax_eur", "reduction_eur", "children_count"],
        /// Key formula: less for the own handicap.
        PayrollHandicap = "payroll_handicap" ["tax_eur", "reduction_eur"],
        /// Key formula: less for the partner: a handicap, little income, a small pension.
        PayrollPartner = "payroll_partner" ["tax_eur", "reduction_eur"],
        /// Key formula: a twelfth of it.
        PayrollMonth = "payroll_month" ["tax_eur"],
        /// Fiscal work bonus.
        FiscalBonus = "fiscal_bonus" ["part_a_eur", "rate_a_pct", "part_b_eur", "rate_b_pct"],
        /// Fiscal work bonus before April 2024, at one rate.
        FiscalBonusOneRate = "fiscal_bonus_one_rate" ["bonus_eur", "rate_pct"],
        /// Withholding tax on the wage.
        PayrollTax = "payroll_tax" ["before_eur", "bonus_eur"],
        /// The net wage.
        WageNet = "wage_net" ["wage_eur", "contribution_eur", "special_eur", "tax_eur"],
        /// The taxable wages of the year.
        YearWages = "year_wages" ["wages_eur", "contribution_eur"],
        /// The lump sum for professional costs.
        YearCosts = "year_costs" ["wages_eur", "rate_pct", "most_eur"],
        /// The taxable benefits of the year.
        YearBenefits = "year_benefits" ["benefits_eur", "pension_eur", "premiums_eur"],
        /// The taxable income of the year.
        YearIncome = "year_income" ["wages_eur", "costs_eur", "benefits_eur", "own_eur"],
        /// Couple with one income: the part that counts as income of the partner.
        MaritalQuotient = "marital_quotient" ["income_eur", "rate_pct", "most_eur"],
        /// Tax on the scale.
        TaxScale = "tax_scale" ["income_eur"],
        /// More is free of tax for who is recognised as invalid on the day that decides.
        TaxFreeInvalid = "tax_free_invalid" ["on_date", "since_date"],
        /// Tax on the tax-free amount, which is not asked.
        TaxFree = "tax_free" ["basic_eur", "invalid_eur", "family_eur"],
        /// Tax after the tax-free amount.
        BasicTax = "basic_tax" ["scale_eur", "free_eur"],
        /// Reduction for sickness benefits.
        SicknessReduction = "sickness_reduction" ["base_eur", "share_pct", "taper_pct"],
        /// That reduction is not more than the tax on the benefits.
        SicknessReductionLimited = "sickness_reduction_limited" ["reduction_eur", "tax_eur"],
        /// Federal and regional tax together.
        StateTax = "state_tax" ["tax_eur", "reduction_eur", "factor_pct", "regional_pct"],
        /// Tax of the municipality.
        MunicipalTax = "municipal_tax" ["tax_eur", "rate_pct"],
        /// What is left of the tax-free amount for children, paid out.
        ChildCredit = "child_credit" ["unused_eur", "most_eur"],
        /// Tax credit for the work bonus.
        WorkBonusCredit = "work_bonus_credit" ["part_a_eur", "rate_a_pct", "part_b_eur", "rate_b_pct", "most_eur"],
        /// The tax of the year.
        TaxDue = "tax_due" ["tax_eur", "municipal_eur", "credits_eur"],
        /// What was withheld in the year.
        YearWithheld = "year_withheld" ["wage_tax_eur", "benefit_tax_eur"],
        /// The settlement.
        Settlement = "settlement" ["withheld_eur", "due_eur", "least_eur"],
        /// The special contribution of the year, less what was withheld.
        SpecialContributionYear = "special_contribution_year" ["income_eur", "yearly_eur", "withheld_eur"],
        /// What to set aside per month.
        SetAside = "set_aside" ["amount_eur", "months_count"],
        /// What the fund transfers for the month.
        FundPays = "fund_pays" ["gross_eur", "pension_eur", "tax_eur", "premiums_eur"],
    }
}
