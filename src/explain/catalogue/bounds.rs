//! What is possible for an amount that somebody types.

identifiers! {
    /// A bound of an amount of the case, with its law.
    BoundId {
        /// No daily benefit of that day is higher.
        HighestDaily = "highest_daily" ["amount_eur", "most_eur", "on_date"],
        /// No daily benefit of that day is lower.
        LowestDaily = "lowest_daily" ["amount_eur", "least_eur", "on_date"],
        /// The benefit of the self-employed is a lump sum.
        LumpSum = "lump_sum" ["amount_eur", "lump_eur", "on_date"],
        /// The unemployment benefit of a day is below the highest daily benefit.
        HighestUnemployment = "highest_unemployment" ["amount_eur", "most_eur", "on_date"],
        /// The minimum wage for these hours.
        MinimumWage = "minimum_wage" ["amount_eur", "least_eur", "work_hours", "full_time_hours"],
        /// The minimum wage for the shortest part-time work, where the hours are not known.
        MinimumPartTime = "minimum_part_time" ["amount_eur", "least_eur", "part_pct"],
        /// The minimum wage for an hour.
        MinimumHourly = "minimum_hourly" ["amount_eur", "least_eur"],
        /// An hourly wage that reaches the lowest wage of a month.
        HourlyIsMonthly = "hourly_is_monthly" ["amount_eur", "most_eur"],
        /// A wage of a month that reaches the minimum wage of a year.
        MonthlyIsYearly = "monthly_is_yearly" ["amount_eur", "most_eur"],
        /// A wage for a part of the hours that reaches the wage before the illness.
        FormerWage = "former_wage" ["amount_eur", "before_eur", "work_hours", "full_time_hours"],
        /// The highest allowance of a volunteer for a day.
        VolunteeringDay = "volunteering_day" ["amount_eur", "most_eur"],
        /// An income of a year with which nothing of the benefit is left.
        OwnIncome = "own_income" ["amount_eur", "most_eur", "income_year"],
    }
}
