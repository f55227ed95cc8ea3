step-job_wage = The wage for a full month of this work: { $result }.
step-job_wage_scaled = The contract gives { $wage_eur } a month for { $contract_hours } { $contract_hours ->
    [one] hour
   *[other] hours
  } a week. For { $weekly_hours } { $weekly_hours ->
    [one] hour
   *[other] hours
  } that is, in proportion, { $result }.
step-job_wage_part = Work on { $days_count } of the { $all_count } days of the month (Monday to Saturday), at { $wage_eur } a month: { $result }.
step-employer_contribution = Your contributions: { $rate_pct } of { $base_pct } of { $wage_eur }, so { $result }.
step-employer_contribution_entered = Your contributions at the rate that you filled in: { $rate_pct } of { $base_pct } of { $wage_eur }, so { $result }.
step-structural_quarter = The structural reduction for full-time work in this quarter, category { $category_count }, at a wage of { $wage_eur }: { $flat_eur } fixed, { $low_eur } for a low wage, { $very_low_eur } for a very low wage and { $high_eur } for a high wage. In total: { $result }.
step-structural_entered = The reduction that you filled in is for { $contract_hours } of { $full_time_hours } hours. For full-time work that is { $result } a quarter.
step-structural_month = In this quarter the work is { $part_pct } of full time, with a factor of { $multiplier_count }. That gives a reduction of { $quarter_eur } for the quarter, of which { $result } in this month.
step-guaranteed_whole = Guaranteed wage, days { $first_count } to { $last_count }: you pay the whole wage of { $wage_eur } for { $days_count } of the { $all_count } days of the month, so { $result }.
step-guaranteed_second_week = Guaranteed wage, second week: you pay { $law_pct } by law and { $supplement_pct } by collective agreement, of { $wage_eur } for { $days_count } of the { $all_count } days of the month, so { $result }. You pay no contributions on it.
step-guaranteed_supplement = Guaranteed wage, next to the benefit: you pay { $supplement_pct } of { $under_eur } (the wage up to the ceiling) and { $above_pct } of { $above_eur } (the rest), for { $days_count } of the { $all_count } days of the month, so { $result }. You pay no contributions on it.
step-guaranteed_contribution = Your contributions on { $wage_eur } of the guaranteed wage: { $rate_pct } of { $base_pct }, so { $result }.
step-guaranteed_no_seniority = The illness began on { $illness_date }. The employee had been with you since { $employed_date }, less than { $month_count } { $month_count ->
    [one] month
   *[other] months
  }. No guaranteed wage is due: { $result }.
step-guaranteed_seniority_reached = The illness began on { $illness_date }. The employee had been with you since { $employed_date }. The seniority that is needed ({ $month_count } { $month_count ->
    [one] month
   *[other] months
  }) is reached on { $result }. From that day up to and including { $end_date } you pay the guaranteed wage for the days that are left, counted from the first day of the illness.
step-guaranteed_relapse = The previous illness ended on { $ended_date }. A new illness up to and including { $window_date } gives no new guaranteed wage. On { $illness_date } you had already paid { $paid_count } days: { $left_count } are left.
step-guaranteed_anew = The previous illness ended on { $ended_date }. A new illness after { $window_date } gives a guaranteed wage again, from { $illness_date }.
step-guaranteed_other_cause = The previous illness ended on { $ended_date }. A medical certificate states another cause. So you owe a guaranteed wage again even before { $window_date }, from { $illness_date }.
step-guaranteed_neutral = The employee fell ill on { $illness_date }, during permitted work that began on { $since_date }. You pay no guaranteed wage: { $result }. The fund pays at once.
step-guaranteed_neutral_weeks = The employee fell ill on { $illness_date }, during permitted work that began on { $since_date }. In the first { $weeks_count } weeks, up to and including { $last_date }, you pay no guaranteed wage: { $result }. The fund pays at once.
step-guaranteed_after_weeks = The employee fell ill on { $illness_date }, during permitted work that began on { $since_date }. The first { $weeks_count } weeks ended on { $last_date }. You pay a guaranteed wage again, based on { $wage_eur } a month for the hours of that work.
step-guaranteed_rest = The employee fell ill on { $illness_date }, during permitted work that began on { $since_date }. In the first { $weeks_count } weeks, up to and including { $last_date }, you pay no guaranteed wage. From { $result } up to and including { $end_date } you pay the rest of the 30 days, counted from the first day of the illness, based on { $wage_eur } a month for the hours of that work.
step-holiday_white_collar = Double holiday pay: a twelfth of { $rate_pct } of { $wage_eur }, so { $result } to set aside. No contributions are due on it.
step-holiday_blue_collar = The holiday fund pays the holidays. You contribute { $quarter_pct } each quarter and { $year_pct } once a year, on { $base_pct } of { $wage_eur }: { $result }.
step-end_of_year_month = A twelfth of the end-of-year bonus of { $premium_eur }, for the work done: { $part_eur }, and { $contribution_eur } in contributions. In total: { $result }.
step-solidarity_benefit = You are not told how much the benefit is. According to the public rule, a wage of { $wage_eur } gives { $result } a day on { $day_date } (at least { $low_eur }).
step-solidarity_reduced = With the hours of the work, the amount of { $daily_eur } a day would be reduced by { $reduction_pct }: { $result }.
step-solidarity_month = The benefit for { $days_count } { $days_count ->
    [one] day
   *[other] days
  } is { $benefit_eur }. The solidarity contribution of { $rate_pct } is at most { $result }, at least { $low_eur }.
step-solidarity_work = The employee works { $days_count } { $days_count ->
    [one] day
   *[other] days
  } with permission. No solidarity contribution is due for this: { $result }.
step-replacement_cost = The replacement costs { $wage_eur } in wages, { $contribution_eur } in contributions (without a reduction) and { $holiday_eur } in holiday pay: { $result }.
step-aid_base = { $aid_id }: the wage cost is { $cost_eur }. For { $part_pct } of full time it counts up to { $cap_eur }. That cap follows from the minimum income of { $minimum_eur }. So the amount used is { $result }.
step-aid_month = { $aid_id }: { $rate_pct } of { $base_eur }, so { $result }.
step-aid_range = { $aid_id }: the sources disagree. { $low_pct } of { $base_eur } is { $low_eur }, { $high_pct } is { $result }.
step-guidance_quarter = Support subsidy for the quarter: { $flat_eur } fixed and { $variable_eur } according to need, so { $result }.
step-premium_paid_employer = The grant for the work that began on { $work_date }, requested on { $request_date }: { $result }, in the last month in which it can be paid.

limit-employer_law_until = We know the law until { $known_date }. For later months we use the last known amounts.
limit-job_part_month = In { $part_month } only part of the month is worked or paid. We count in days from Monday to Saturday. Your payroll office may count differently.
limit-special_contributions_left_out = Special contributions (closure fund, sector and others) are not in the cost. They come to about { $low_pct } to { $high_pct } of the wage. You can fill in your own rate.
limit-contribution_cap = In the quarter from { $quarter_date } the wage is above { $cap_eur }. Above that limit you pay no basic contributions. This is not deducted from the cost.
limit-contribution_rate_unknown = No source gives the rate of contributions of category { $category_count }. They are not in the cost. Fill in your own rate.
limit-structural_unknown = The formula of the structural reduction for the quarter from { $quarter_date } is not known here. Fill in the reduction of a quarter to count it.
limit-structural_exceptions = Below { $least_pct } of full time there is usually no structural reduction. Exceptions are not calculated.
limit-holiday_during_illness = Days of illness can also give a right to holiday pay. That holiday pay is not in the cost.
limit-end_of_year_not_entered = You did not fill in an end-of-year bonus. So none is counted.
limit-guaranteed_ceiling = For days 15 to 30 we use the ceiling of the sickness insurance for that month: { $ceiling_eur } a month. A public payroll program does the same. We have not read the collective agreement itself.
limit-guaranteed_short_contract = For a short contract we use { $share_pct } for days 8 to 14. A public payroll program uses that percentage. We have not read the collective agreement itself.
limit-seniority_assumed = You did not say since when the employee has worked for you. We assume at least { $month_count } { $month_count ->
    [one] month
   *[other] months
  }.
limit-relapse_which_illness = The previous illness ended on { $ended_date }, the new one began on { $illness_date }. It may be enough that the new illness began in 2026. Then no new guaranteed wage is due until { $other_date }.
limit-neutral_transition = The permitted work began on { $since_date }, before the rule of { $rule_date }. For the illness of { $illness_date }, alhr.be keeps the old rule: a guaranteed wage after { $weeks_count } weeks. Securex and droitsquotidiens use the date of the illness, as we do.
limit-neutral_year_change = The illness began on { $illness_date }, under the rule of that day. No source says whether you still pay a guaranteed wage for the days from { $from_date } up to and including { $end_date }. We count those days.
limit-guaranteed_work_ended = The permitted work ends on { $ended_date }, during the illness. No source says whether you pay a guaranteed wage for the days from { $from_date } up to and including { $end_date }. We count those days.
limit-solidarity_estimated = The solidarity contribution is an estimate based on the wage. The NSSO (RSZ/ONSS) calculates it from the benefit that was paid. You are not told that amount.
limit-solidarity_headcount = You did not say whether you have { $headcount_count } employees or more on average. With fewer, you pay no solidarity contribution. Securex and unisoc say “more than { $headcount_count }”, IDEWE and propay “{ $headcount_count } or more”.
limit-solidarity_exactly = With exactly { $headcount_count } employees the sources differ: IDEWE and propay say { $headcount_count } or more, Securex and unisoc more than { $headcount_count }.
limit-solidarity_age = You did not fill in the age of the employee on the first day of the illness. Below { $least_count } or above { $most_count } no solidarity contribution is due.
limit-solidarity_work_exempt = According to msw.be and moorelaw, permitted work is exempt from the solidarity contribution. We have not read the text of the act. If it is due on the reduced benefit after all, it is at most { $other_eur } in these months.
limit-solidarity_work_counts = You chose to count days of permitted work. If they are exempt, the solidarity contribution is at most { $other_eur } in these months.
limit-solidarity_other = After an accident at work or in case of maternity other rules apply. They are not calculated.
limit-aid_whole_months = Aid is counted by whole months. The service counts by quarters or from the day of its decision.
limit-aid_cap_unknown = The minimum income for { $month_month } is not known, so { $aid_id } is not counted there.
limit-aid_cap_part_time = The wage counts up to { $cap_pct } of the minimum income, in proportion to the hours. That proportion is an assumption.
limit-maatwerk_bands = Herwin.be lowers the percentage after quarter { $last_count }, unikselection.be after quarter { $other_count }. Between the two the amount is a range.
limit-guidance_index = The support subsidy is that of 2023. Whether it follows the index is not known.
limit-phare_sources = The highest Phare percentage is { $low_pct } according to autonomia.org and { $high_pct } according to inforjeunes (2013). The amount is a range.
limit-premium_invalidity = We use { $invalidity_date } as the first day of invalidity, a year after the first day of the illness. Only the fund knows whether that is right.
limit-trajectory_terms_assumed = For pathways from 2026 on, some time limits come from the earlier rule.
limit-permission_assumed = We assume that the advising doctor of the fund gives permission for the work.
limit-permission_beyond = The permission lasts at most { $years_count } years, until { $end_date }. After that the employee needs a new one.
