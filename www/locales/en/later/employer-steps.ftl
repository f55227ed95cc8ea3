step-job_wage = The wage of a whole month of this work: { $result }.
step-job_wage_scaled = The contract gives { $wage_eur } a month for { $contract_hours } hours a week. In proportion, { $weekly_hours } hours give { $result }.
step-job_wage_part = Work on { $days_count } of the { $all_count } days of the month (Monday to Saturday), at { $wage_eur } a month: { $result }.
step-employer_contribution = Your contributions: { $rate_pct } of { $base_pct } of { $wage_eur }, so { $result }.
step-employer_contribution_entered = Your contributions at the rate that you filled in: { $rate_pct } of { $base_pct } of { $wage_eur }, so { $result }.
step-structural_quarter = The structural reduction for full-time work in this quarter, category { $category_count }, at a wage of { $wage_eur }: { $flat_eur } fixed, { $low_eur } for a low wage, { $very_low_eur } for a very low wage and { $high_eur } for a high wage. Together { $result }.
step-structural_entered = The reduction that you filled in is for { $contract_hours } of { $full_time_hours } hours. For full-time work that is { $result } a quarter.
step-structural_month = In this quarter the work is { $part_pct } of full time, with a factor of { $multiplier_count }. That gives a reduction of { $quarter_eur } for the quarter, of which { $result } in this month.
step-guaranteed_whole = Guaranteed wage, days { $first_count } to { $last_count }: you pay the whole wage of { $wage_eur } for { $days_count } of the { $all_count } days of the month, so { $result }.
step-guaranteed_second_week = Guaranteed wage, second week: you pay { $law_pct } by law and { $supplement_pct } by collective agreement, of { $wage_eur } for { $days_count } of the { $all_count } days of the month, so { $result }.
step-guaranteed_supplement = Guaranteed wage, next to the benefit: you pay { $supplement_pct } of { $under_eur } (the wage up to the ceiling) and { $above_pct } of { $above_eur } (the rest), for { $days_count } of the { $all_count } days of the month, so { $result }.
step-guaranteed_contribution = Your contributions on { $wage_eur } of the guaranteed wage: { $rate_pct } of { $base_pct }, so { $result }.
step-guaranteed_no_seniority = The illness began on { $illness_date }. The worker had been with you since { $employed_date }, less than { $month_count } { $month_count ->
    [one] month
   *[other] months
 }. No guaranteed wage is due: { $result }.
step-guaranteed_relapse = The last illness ended on { $ended_date }. A new one up to { $window_date } gives no new guaranteed wage. On { $illness_date } you had paid { $paid_count } days: { $left_count } are left.
step-guaranteed_anew = The last illness ended on { $ended_date }. After { $window_date } a new one gives a guaranteed wage again, from { $illness_date }.
step-guaranteed_other_cause = The last illness ended on { $ended_date }. A certificate shows another cause, so even before { $window_date } a guaranteed wage is due again, from { $illness_date }.
step-guaranteed_neutral = Ill on { $illness_date }, during work with permission since { $since_date }. You pay no guaranteed wage: { $result }. The fund pays at once.
step-guaranteed_neutral_weeks = Ill on { $illness_date }, during work with permission since { $since_date }. In the first { $weeks_count } weeks, up to { $last_date }, you pay no guaranteed wage: { $result }. The fund pays at once.
step-guaranteed_after_weeks = Ill on { $illness_date }, during work with permission since { $since_date }. The first { $weeks_count } weeks ended on { $last_date }. You pay a guaranteed wage again, of the { $wage_eur } a month for the hours of that work.
step-holiday_white_collar = Double holiday pay: a twelfth of { $rate_pct } of { $wage_eur }, so { $result } to set aside. No contributions are due on it.
step-holiday_blue_collar = The holiday fund pays the holidays. You contribute { $quarter_pct } each quarter and { $year_pct } once a year, on { $base_pct } of { $wage_eur }: { $result }.
step-end_of_year_month = A twelfth of the end-of-year premium of { $premium_eur }, for the work done: { $part_eur }, and { $contribution_eur } of contributions. Together { $result }.
step-solidarity_benefit = You are not told the benefit. By the public rule, a wage of { $wage_eur } gives on { $day_date } about { $result } a day (at least { $low_eur }).
step-solidarity_reduced = With the hours of the work, { $daily_eur } a day would be reduced by { $reduction_pct }: { $result }.
step-solidarity_month = The solidarity contribution: { $rate_pct } of the benefit of { $days_count } days, about { $benefit_eur }. At most { $result }, at least { $low_eur }.
step-solidarity_work = On { $days_count } days the person works with permission. We assume that no solidarity contribution is due for them: { $result }.
step-replacement_cost = The replacement costs { $wage_eur } of wage, { $contribution_eur } of contributions (without a reduction) and { $holiday_eur } of holiday pay: { $result }.
step-aid_base = { $aid_id }: the wage cost is { $cost_eur }. For { $part_pct } of full time it counts up to a cap of { $cap_eur } that follows from the minimum income of { $minimum_eur }. So { $result } counts.
step-aid_month = { $aid_id }: { $rate_pct } of { $base_eur }, so { $result }.
step-aid_range = { $aid_id }: the sources differ. { $low_pct } of { $base_eur } is { $low_eur }, { $high_pct } is { $result }.
step-guidance_quarter = Guidance premium of the quarter: { $flat_eur } fixed and { $variable_eur } by need, so { $result }.
step-premium_paid_employer = The premium for the work that began on { $work_date }, asked on { $request_date }: { $result }, in the last month in which it can be paid.

limit-employer_law_until = The law is known until { $known_date }. Later months use the last known amounts.
limit-job_part_month = In { $part_month } only part of the month is worked or paid. We count by days from Monday to Saturday; your payroll office may count in another way.
limit-special_contributions_left_out = Special contributions (closure fund, sector and others) are not in the cost. They add about { $low_pct } to { $high_pct } of the wage. You can fill in your own rate.
limit-contribution_rate_unknown = No source gives the rate of contributions of category { $category_count }. They are not in the cost. Fill in your own rate.
limit-structural_unknown = The formula of the structural reduction for the quarter from { $quarter_date } is not known here. Fill in the reduction of a quarter to count it.
limit-structural_exceptions = Below { $least_pct } of full time there is mostly no structural reduction. Exceptions are not calculated.
limit-holiday_during_illness = Days of illness can also give rights to holiday pay. They are not in the cost.
limit-end_of_year_not_entered = No end-of-year premium was filled in, so none is counted.
limit-guaranteed_contributions = We assume that contributions are due on the whole wage and on the part of the law in the second week, and not on the supplements.
limit-guaranteed_ceiling = For days 15 to 30 we take the ceiling of the sickness insurance of that month: { $ceiling_eur } a month. No text says which one counts.
limit-guaranteed_short_contract = For a short contract we take { $share_pct } for days 8 to 14. No source gives that percentage.
limit-seniority_assumed = You did not say since when the worker is with you. We assume at least { $month_count } { $month_count ->
    [one] month
   *[other] months
 }.
limit-seniority_reached = At the start of the illness, { $month_count } { $month_count ->
    [one] month
   *[other] months
 } of seniority was not yet reached. It is on { $reached_date }. We count no guaranteed wage. You may have to pay the days from { $reached_date } to { $end_date } all the same.
limit-relapse_which_illness = The last illness ended on { $ended_date }, the new one began on { $illness_date }. If only the new one must have begun in 2026, no new guaranteed wage is due until { $other_date }.
limit-neutral_transition = The work with permission began on { $since_date }, before the rule of { $rule_date }. For the illness of { $illness_date } alhr.be keeps the old rule: a guaranteed wage after { $weeks_count } weeks. Securex and droitsquotidiens take the date of the illness, as we do.
limit-solidarity_estimated = The solidarity contribution is an estimate from the wage. The office for social security reckons it from the benefit that was paid, which you are not told.
limit-solidarity_headcount = You did not say whether you have { $headcount_count } workers or more on average. Below that you pay no solidarity contribution. Securex and unisoc say “more than { $headcount_count }”, IDEWE and propay “{ $headcount_count } or more”.
limit-solidarity_exactly = With exactly { $headcount_count } workers the sources differ: IDEWE and propay say { $headcount_count } or more, Securex and unisoc more than { $headcount_count }.
limit-solidarity_age = You did not say the age on the first day of the illness. Below { $least_count } or above { $most_count } no solidarity contribution is due.
limit-solidarity_work_exempt = That no solidarity contribution is due for days of work with permission is not confirmed. If it is due on the reduced benefit, it is at most { $other_eur } in these months.
limit-solidarity_work_counts = You chose to count days of work with permission. If they are free, the solidarity contribution is at most { $other_eur } in these months.
limit-solidarity_other = After an accident at work or in case of maternity other rules apply. They are not calculated.
limit-aid_whole_months = Aid is counted by whole months. The service counts by quarters or from the day of its decision.
limit-aid_cap_unknown = The minimum income of { $month_month } is not known, so { $aid_id } is not counted there.
limit-aid_cap_part_time = The wage counts up to { $cap_pct } of the minimum income, in proportion to the hours. That proportion is assumed.
limit-maatwerk_bands = Herwin.be lowers the percentage after quarter { $last_count }, unikselection.be after quarter { $other_count }. Between the two the amount is a range.
limit-guidance_index = The guidance premium is that of 2023. Whether it follows the index is not known.
limit-phare_sources = The highest percentage of Phare is { $low_pct } by autonomia.org and { $high_pct } by inforjeunes (2013). The amount is a range.
limit-premium_invalidity = We take { $invalidity_date } as the first day of invalidity, a year after the first day of the illness. Only the fund knows whether it is.
limit-trajectory_terms_assumed = For trajectories from 2026 on some time limits are taken from the earlier rule.
limit-permission_assumed = We assume that the advising doctor of the fund permits the work.
limit-permission_beyond = The permission lasts at most { $years_count } years, until { $end_date }. After that the worker needs a new one.
