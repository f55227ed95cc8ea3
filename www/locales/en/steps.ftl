step-lost_wage_monthly = Your gross wage of { $wage_eur } a month, divided by { $divisor_count } days, gives { $result } a day.
step-lost_wage_hourly = Your gross wage of { $wage_eur } an hour, times { $weekly_hours } hours a week, divided by { $days_count } days, gives { $result } a day.
step-letter_wage = The letter of { $letter_date } says { $amount_eur }. That is { $rate_pct } of a wage of { $result } a day.
step-lost_wage_indexed = Your daily wage of { $wage_eur } follows the index from { $start_date } (from { $from_factor } to { $to_factor }): { $result }.
step-ceiling_not_reached = Your daily wage of { $wage_eur } is not above the maximum of { $ceiling_eur } ({ $base_eur } × { $index_factor }, for a start on { $phase_date }). It counts in full: { $result }.
step-ceiling_reached = Your daily wage of { $wage_eur } is above the maximum of { $ceiling_eur } ({ $base_eur } × { $index_factor }, for a start on { $phase_date }). Only the maximum counts: { $result }.
step-primary_rate = In the first 12 months the benefit is { $rate_pct } of { $wage_eur }: { $result } a day.
step-invalidity_rate = From { $invalidity_date } you are in invalidity. For the situation “{ $family_id }” the benefit is { $rate_pct } of { $wage_eur }: { $result } a day.
step-unemployment_alignment = In the first { $last_month_count } months the fund pays no more than the unemployment benefit. That is { $allowance_eur } a day, less than { $own_eur }. So you get { $result }.
step-unemployment_alignment_not_reached = In the first { $last_month_count } months the fund pays no more than the unemployment benefit. That is { $allowance_eur } a day, not less than { $own_eur }. So you get { $result }.
step-letter_amount = The letter of { $letter_date } says { $result } a day. That amount still applies.
step-letter_indexed = The amount of { $amount_eur } on the letter of { $letter_date } follows the index (from { $from_factor } to { $to_factor }): { $result } a day.
step-capped_index_step = The index step of { $step_date } raises only the part up to { $threshold_eur } a day, by { $rise_pct }. { $before_eur } becomes { $result }.
step-capped_index_step_undone = The index step of { $step_date } raised only the part up to { $threshold_eur } a day, by { $rise_pct }. Before that step, { $after_eur } was { $result }.
step-minimum_from_base = The minimum amount is { $base_eur } × { $index_factor } (index): { $result } a day.
step-minimum_from_living_wage = The minimum amount is the living wage of { $living_wage_eur } a month, divided by { $divisor_count } days: { $result } a day.
step-minimum_applied = From month { $from_count } of your incapacity a minimum of { $minimum_eur } a day applies ({ $family_id }, { $regular_id }). Your own amount of { $own_eur } is lower. You get the minimum: { $result }.
step-minimum_capped_at_wage = From month { $from_count } of your incapacity a minimum of { $minimum_eur } a day applies and your own amount is { $own_eur }. In these months you do not get more than your daily wage of { $wage_eur }: { $result }.
step-minimum_capped_at_unemployment = From month { $from_count } of your incapacity a minimum of { $minimum_eur } a day applies and your own amount is { $own_eur }. In these months you do not get more than your unemployment benefit of { $allowance_eur }: { $result }.
step-letter_shows_minimum = The letter of { $letter_date } shows { $amount_eur }, a minimum. From month { $from_count } of your incapacity the minimum is { $minimum_eur }. So you get { $result }.
step-minimum_not_needed = From month { $from_count } of your incapacity a minimum of { $minimum_eur } a day applies. Your own amount of { $own_eur } is not lower: it stays { $result }.
step-minimum_not_yet = A minimum applies only from month { $from_count } of your incapacity. The amount stays { $result }.
step-guaranteed_wage = Up to and including { $result } your employer pays the guaranteed wage ({ $worker_id }, { $days_count } days). During that time the fund pays nothing.
step-not_incapacitated = Your incapacity begins on { $start_date }. Before that day the fund pays { $result }.
step-work_fraction = You work { $weekly_hours } of { $full_time_hours } full-time hours: { $result } of full time.
step-work_fraction_attested = In { $attested_month } you worked { $worked_hours } of { $reference_hours } full-time hours: { $result } of full time.
step-work_fraction_sum = The parts of your { $jobs_count } jobs are added: { $result } of full time.
step-work_no_reduction = You work { $fraction_pct } of full time. Up to { $free_pct } nothing comes off. Reduction: { $result }.
step-work_reduction = You work { $fraction_pct } of full time. The part above { $free_pct } is { $excess_pct }. The decree rounds it to a whole percentage: a reduction of { $result }.
step-sheltered_work = You work { $weekly_hours } hours a week in a sheltered workshop. The benefit is not reduced: { $result }.
step-childminder_first_year = As a recognised childminder a part comes off in the first year, up to and including { $until_date }: a reduction of { $result }.
step-childminder_later = As a recognised childminder a larger part comes off from the second year, since { $since_date }: a reduction of { $result }.
step-reduced_daily = { $daily_eur } a day, less { $reduction_pct }, leaves { $result } a day.
step-paid_days = { $days_count } paid { $days_count ->
    [one] day
   *[other] days
 } (Monday to Saturday), times { $daily_eur } a day, gives { $result }.
step-pension_deduction = { $rate_pct } of { $daily_eur } a day goes to pensions, but you keep at least { $threshold_eur } a day. That is { $deduction_eur } a day for { $days_count } days: { $result }.
step-pension_deduction_none = { $daily_eur } a day is not above the threshold of { $threshold_eur }. The { $rate_pct } for pensions is not withheld: { $result }.
step-withholding_tax = The fund keeps { $rate_pct } of { $taxable_eur } for the tax: { $result }.
step-withholding_tax_floor = The fund keeps { $rate_pct } of { $taxable_eur } for the tax, but leaves at least { $floor_eur } a day: { $result }.
step-withholding_none = On this benefit of { $taxable_eur } the fund keeps { $rate_pct } for the tax: { $result }.
step-third_person = For the help of a third person (from month { $first_month_count }) you get { $daily_eur } a day ({ $base_eur } × { $index_factor }) for { $days_count } days: { $result }.
step-catch_up_premium = The premium of { $premium_year } for { $years_count } { $years_count ->
    [one] year
   *[other] years
 } of incapacity ({ $family_id }) is { $base_eur } × { $index_factor }: { $result }.
step-wage_month = This is the gross wage of a whole month: { $result }.
step-wage_scaled = The wage of { $wage_eur } is for { $wage_hours } hours a week. For { $weekly_hours } hours a week that is { $result } a month.
step-wage_part_month = You work { $days_count } of the { $month_days_count } days of this month. Of { $wage_eur } that is { $result }.
step-wage_by_attested_hours = You worked { $worked_hours } of the { $expected_hours } hours that belong to { $wage_eur }. In proportion that is { $result }.
step-wage_attested = The wage for { $attested_month } is { $result }, as your employer declared it.
step-fund_pays = { $gross_eur } gross, less { $pension_eur } for pensions, less { $tax_eur } for tax, plus { $premiums_eur } in premiums: { $result }.
