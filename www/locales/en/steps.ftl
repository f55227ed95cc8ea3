step-lost_wage_monthly = Your gross wage of { $wage_eur } a month, divided by { $divisor_count } days, gives { $result } a day.
step-lost_wage_hourly = Your gross wage of { $wage_eur } an hour, times { $weekly_hours } { $weekly_hours ->
    [one] hour
   *[other] hours
  } a week, divided by { $days_count } days, gives { $result } a day.
step-letter_wage = On { $letter_date } your benefit was { $amount_eur } a day. That is { $rate_pct } of a wage of { $result } a day.
step-lost_wage_indexed = Your daily wage of { $wage_eur } follows the index from { $start_date } (from { $from_factor } to { $to_factor }): { $result }.
step-ceiling_not_reached = Your daily wage of { $wage_eur } is not above the maximum of { $ceiling_eur } ({ $base_eur } × { $index_factor }, for a start on { $phase_date }). It counts in full: { $result }.
step-ceiling_reached = Your daily wage of { $wage_eur } is above the maximum of { $ceiling_eur } ({ $base_eur } × { $index_factor }, for a start on { $phase_date }). Only the maximum counts: { $result }.
step-capped_ceiling = The maximum daily wage was { $before_eur } ({ $base_eur } × { $index_factor }, for a start on { $phase_date }). The index adjustment of { $step_date } is limited: it adds { $rise_eur } to the highest benefit of { $rate_pct }, which becomes { $maximum_eur }. Divided by { $rate_pct }, that is a maximum daily wage of { $result }.
step-capped_ceiling_not_reached = Your daily wage of { $wage_eur } is not above the maximum of { $ceiling_eur }. All of it counts: { $result }.
step-capped_ceiling_reached = Your daily wage of { $wage_eur } is above the maximum of { $ceiling_eur }. Only the maximum counts: { $result }.
step-primary_rate = In the first 12 months the benefit is { $rate_pct } of { $wage_eur }: { $result } a day.
step-invalidity_rate = From { $invalidity_date } you are in invalidity. For the situation “{ $family_id }” the benefit is { $rate_pct } of { $wage_eur }: { $result } a day.
step-unemployment_alignment = In the first { $last_month_count } months the fund pays no more than the unemployment benefit. That is { $allowance_eur } a day, less than your own amount of { $own_eur }. So you get { $result }.
step-unemployment_alignment_not_reached = In the first { $last_month_count } months the fund pays no more than the unemployment benefit. That is { $allowance_eur } a day. Your own amount of { $own_eur } is not above it. So you get { $result }.
step-letter_amount = On { $letter_date } your benefit was { $result } a day. That amount still applies.
step-letter_indexed = Your benefit of { $amount_eur } on { $letter_date } follows the index (from { $from_factor } to { $to_factor }): { $result } a day.
step-letter_at_maximum = Your benefit of { $amount_eur } on { $letter_date } is the maximum amount. The maximum then follows the index: { $rate_pct } of { $ceiling_eur } is { $result } a day.
step-capped_index_step = The index adjustment of { $step_date } is limited: it is { $rise_pct } of { $threshold_eur } a day, so { $rise_eur }. { $before_eur } becomes { $result }.
step-indexed_after_cap = Later index adjustments count in full: { $before_eur } of { $step_date } × { $to_factor } / { $from_factor } is { $result }.
step-capped_index_step_undone = The index adjustment of { $step_date } was limited: it was { $rise_pct } of { $threshold_eur } a day, so { $rise_eur }. Before that, { $after_eur } was { $result }.
step-minimum_from_base = The minimum amount is { $base_eur } × { $index_factor } (index): { $result } a day.
step-minimum_from_living_wage = The minimum amount is the living wage of { $year_eur } a year ({ $month_eur } a month), divided by { $divisor_count } days: { $result } a day.
step-minimum_applied = From month { $from_count } of your incapacity a minimum of { $minimum_eur } a day applies ({ $family_id }, { $regular_id }). Your own amount of { $own_eur } is lower. You get the minimum: { $result }.
step-minimum_capped_at_wage = From month { $from_count } of your incapacity a minimum of { $minimum_eur } a day applies and your own amount is { $own_eur }. In these months you do not get more than your daily wage of { $wage_eur }: { $result }.
step-minimum_capped_at_unemployment = From month { $from_count } of your incapacity a minimum of { $minimum_eur } a day applies and your own amount is { $own_eur }. In these months you do not get more than your unemployment benefit of { $allowance_eur }: { $result }.
step-letter_shows_minimum = On { $letter_date } your benefit was { $amount_eur }, a minimum. From month { $from_count } of your incapacity the minimum is { $minimum_eur }. So you get { $result }.
step-minimum_not_needed = From month { $from_count } of your incapacity a minimum of { $minimum_eur } a day applies. Your own amount of { $own_eur } is not lower: it stays { $result }.
step-minimum_not_yet = A minimum applies only from month { $from_count } of your incapacity. The amount stays { $result }.
step-guaranteed_wage = Up to and including { $result } your employer pays the guaranteed wage ({ $worker_id }, { $days_count } days). During that time the fund pays nothing.
step-not_incapacitated = Your incapacity begins on { $start_date }. Before that day the fund pays { $result }.
step-pension_age = The legal pension age is { $age_count }. So your pension begins on { $pension_date }. The fund pays { $result }.
step-work_fraction = You work { $weekly_hours } of { $full_time_hours } full-time hours: { $result } of full time.
step-work_fraction_attested = In { $attested_month } you worked { $worked_hours } of { $reference_hours } full-time hours: { $result } of full time.
step-work_fraction_sum = The parts of your { $jobs_count } jobs are added: { $result } of full time.
step-work_no_reduction = You work { $fraction_pct } of full time. Up to { $free_pct } nothing is deducted. Reduction: { $result }.
step-work_reduction = You work { $fraction_pct } of full time. The part above { $free_pct } is { $excess_pct }. The decree rounds it to a whole percentage: a reduction of { $result }.
step-sheltered_work = You work { $weekly_hours } { $weekly_hours ->
    [one] hour
   *[other] hours
  } a week in a sheltered workshop. The benefit is not reduced: { $result }.
step-childminder_first_year = For a childminder, a part is deducted in the first year, up to and including { $until_date }: a reduction of { $result }.
step-childminder_later = For a childminder, a larger part is deducted from the second year, since { $since_date }: a reduction of { $result }.
step-reduced_daily = { $daily_eur } a day, less { $reduction_pct }, leaves { $result } a day.
step-paid_days = { $days_count } paid { $days_count ->
    [one] day
   *[other] days
 } (Monday to Saturday), times { $daily_eur } a day, gives { $result }.
step-pension_deduction = { $rate_pct } of { $daily_eur } a day goes to pensions, but you keep at least { $threshold_eur } a day. That is { $deduction_eur } a day for { $days_count } { $days_count ->
    [one] day
   *[other] days
  }: { $result }.
step-pension_deduction_none = { $daily_eur } a day is not above the threshold of { $threshold_eur }. The { $rate_pct } for pensions is not withheld: { $result }.
step-withholding_tax = The fund withholds { $rate_pct } of { $taxable_eur } for tax: { $result }.
step-withholding_tax_floor = The fund withholds { $rate_pct } of { $taxable_eur } for tax, but leaves at least { $floor_eur } a day: { $result }.
step-withholding_none = From this benefit of { $taxable_eur } the fund withholds { $rate_pct } for tax: { $result }.
step-third_person = For the help of a third person (from month { $first_month_count }) you get { $daily_eur } a day ({ $base_eur } × { $index_factor }) for { $days_count } { $days_count ->
    [one] day
   *[other] days
  }: { $result }.
step-catch_up_premium = The bonus of { $premium_year } for { $years_count } { $years_count ->
    [one] year
   *[other] years
  } of incapacity ({ $family_id }) is { $base_eur } × { $index_factor }: { $result }.
step-wage_month = This is the gross wage of a whole month: { $result }.
step-wage_scaled = The wage of { $wage_eur } is for { $wage_hours } { $wage_hours ->
    [one] hour
   *[other] hours
  } a week. For { $weekly_hours } { $weekly_hours ->
    [one] hour
   *[other] hours
  } a week that is { $result } a month.
step-wage_part_month = You work { $days_count } of the { $month_days_count } days of this month. Of { $wage_eur } that is { $result }.
step-wage_by_attested_hours = { $wage_eur } is the wage for { $expected_hours } hours. You worked { $worked_hours } { $worked_hours ->
    [one] hour
   *[other] hours
  }: in proportion that is { $result }.
step-wage_attested = The wage for { $attested_month } is { $result }, as your employer declared it.
step-fund_pays = { $gross_eur } gross, less { $pension_eur } for pensions, less { $tax_eur } for tax, plus { $premiums_eur } in bonuses: { $result }.

step-flat_rate = The fixed amount for the self-employed ({ $family_id }) is { $base_eur } × { $index_factor } (index): { $result } a day.
step-flat_rate_stopped = You closed your business, with assimilation because of illness, and you have been in invalidity since { $invalidity_date }. The fixed amount ({ $family_id }) is then { $base_eur } × { $index_factor } (index): { $result } a day.
step-waiting_period = Up to and including { $until_date } the insurance for the self-employed does not pay yet.
step-incapacity_too_short = Your incapacity lasts { $days_count } { $days_count ->
    [one] day
   *[other] days
  }. The self-employed are paid only when it lasts at least { $least_count } days. So you get { $result }.
step-full_resumption = On { $work_date } you go back to work fully. Your incapacity then ends, and so does the benefit.
step-relapse_within_days = You went back to work fully on { $work_date } and are ill again from { $relapse_date }. That is within { $term_count } days: the same period continues, with the same amount.
step-relapse_within_months = You went back to work fully on { $work_date } and are ill again from { $relapse_date }. That is within { $term_count } months: your invalidity continues, with the same amount.
step-relapse_new_period = You went back to work fully on { $work_date } and are ill again from { $relapse_date }. The term for a relapse is over: a new period begins and the months are counted again.
step-training_keeps_benefit = Your training from { $training_date } is approved. You stay recognised as unable to work and the amount stays { $result } a day.
step-council_work = You are paid for attending meetings as a council member. The benefit is not reduced: { $result }.
step-association_work = You do association work. What it pays does not count and the benefit is not reduced: { $result }.
step-work_care = You do unpaid work care. The benefit is not reduced: { $result }.
step-volunteering = You are volunteering. The benefit is not reduced: { $result }.
step-own_work_full = This work began on { $work_date }. In the first months, up to and including { $until_date }, the benefit is not reduced: { $result }.
step-own_work_reduced = Since { $since_date } a fixed part has been deducted for this work. That is { $reduction_pct }, up to and including { $until_date }.
step-own_work_unpaid = Your self-employed work since { $work_date } brings in nothing. The benefit is not reduced: { $result }.
step-income_limit = The limit for { $limit_year } is { $base_eur } × { $index_factor } (index): { $result } a year.
step-own_work_within_limit = Your income of { $income_year } is { $income_eur }. That is not more than the limit of { $limit_eur }: { $result } is deducted.
step-own_work_over_limit = Your income of { $income_year } is { $income_eur }. That is more than the limit of { $limit_eur }, but less than { $threshold_pct } above it. This year that percentage is deducted: { $result }.
step-own_work_suspended = Your income of { $income_year } is { $income_eur }. That is { $excess_pct } more than the limit of { $limit_eur }. From { $threshold_pct } above the limit, nothing is paid in that year.
step-own_work_income_unknown = Your income of { $income_year } is not filled in. We assume that it is not more than the limit of { $limit_eur }: { $result } is deducted.
step-late_declaration = You declared the work on { $declared_date }. The last day was { $latest_date }. Up to and including the day of the declaration, { $sanction_pct } of { $daily_eur } is deducted: { $result } a day.
step-late_declaration_nothing = You declared the work on { $declared_date }. The last day was { $latest_date }. If it is declared more than { $days_count } days after the start, nothing is paid at first, here up to and including { $until_date }: { $result } a day.
step-missed_contact = Since { $since_date }, { $sanction_pct } of { $daily_eur } has been deducted for a missed appointment, until you make contact again: { $result } a day.
step-benefit_stopped = Since { $since_date } the fund has paid nothing, because the contact with the advising doctor was missed. This lasts until you make contact again: { $result } a day.
step-catch_up_premium_self_employed = The bonus of { $premium_year } for self-employed people is { $base_eur } × { $index_factor }: { $result }.
step-training_premium = The training bonus is { $rate_eur } for each hour attended. For { $training_hours } { $training_hours ->
    [one] hour
   *[other] hours
  } that is { $result }.
step-training_success = You pass the course on { $success_date }. For that you get { $result }, once.
step-training_costs = These are the costs of the training that you filled in: { $result }.
step-training_travel = These are the travel costs that you filled in: { $result }.
