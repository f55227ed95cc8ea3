limits-title = { $count ->
    [0] What is not in it for you
   *[other] What is not in it for you ({ $count })
 }
limits-intro = These points are assumed or not calculated in your case. Each one says in which direction it can move the result.
limits-none = For these answers nothing is assumed.
effect-may-raise = Can be more:
effect-may-lower = Can be less:
effect-unknown = Can be more or less:

limit-law_not_known_yet = The law is known until { $known_date }. Later months use the last known amounts.
limit-index_step_capped = How the limited index step of { $step_date } works on amounts per day is not published. Above { $threshold_eur } a day only the part up to that amount is raised here.
limit-index_before_history = Your wage is from before { $history_date }. Only the index steps since then are applied.
limit-revaluation_not_modelled = You have been in invalidity since { $invalidity_date }. Extra increases for people who have been ill for a long time are not calculated.
limit-running_index_rounding = How the fund rounds your daily wage when the index rises is not published. It can make a difference of a cent a day.
limit-letter_at_minimum = { $amount_eur } is a minimum amount. The letter does not show the wage behind it. If the rules for you change, the amount can be different.
limit-letter_at_ceiling = { $amount_eur } is a maximum amount. Your wage can be higher than the letter shows.
limit-letter_below_minimum = { $amount_eur } is lower than the minimum of { $minimum_eur }. Your fund knows something that is not in your answers.
limit-letter_passage = On { $invalidity_date } you pass to invalidity. The new amount is worked out from your letter.
limit-letter_unemployed_month_7 = From { $change_date } your former wage counts. The letter does not show that wage.
limit-unemployment_benefit_unknown = You did not give your unemployment benefit. In the first { $last_month_count } months the fund may not pay more than that benefit.
limit-unemployment_benefit_not_indexed = Your unemployment benefit of { $allowance_eur } a day is kept the same, also after an index step.
limit-temporary_unemployment_alignment = If you were temporarily unemployed, the limit of the first { $last_month_count } months does not apply. Your answers do not say so.
limit-minimum_unknown = For the period from { $from_date } no source gives the minimum amount. It is not applied there.
limit-minimum_pension_guarantee = Your minimum amount may be raised to the minimum pension. That is not calculated.
limit-regular_worker_assumed = You are taken as a regular worker, with a minimum of { $minimum_eur } a day. If you are not, the minimum can be lower.
limit-minimum_age = Below the age of { $age_count } and without dependants another minimum applies. Your age is not asked.
limit-guaranteed_wage_unknown = You did not say whether your employer paid the first weeks from { $start_date }. The fund is taken to pay from the first day.
limit-guaranteed_wage_amount = Up to and including { $until_date } your employer pays the guaranteed wage. That amount is not calculated.
limit-guaranteed_wage_stops = Your work starts on { $work_date }, while your employer still pays the guaranteed wage. For the hours not worked, the guaranteed wage stops. That is not calculated.
limit-pension_deduction_uncertain = The threshold for the 3.5% withheld has not been published since 2021. { $threshold_eur } a day is used here.
limit-withholding_floor = The fund keeps no tax below a certain amount per day. { $floor_eur } a day is assumed here.
limit-withholding_floor_unknown = For the period from { $from_date } no source gives the amount below which no tax is kept.
limit-withholding_while_working = While you work, { $rate_pct } tax is kept on the whole reduced benefit. That no lower limit applies then is assumed.
limit-withholding_unemployed = For the unemployed, { $rate_pct } tax is kept in the first months. The sources disagree about this.
limit-withholding_invalidity_announced = A tax of { $rate_pct } withheld on invalidity benefits is announced, without a date. It is not in this result.
limit-wage_net_not_modelled = The wage is gross. Contributions and tax on the wage are not calculated, nor the tax on wage and benefit together a year later.
limit-wage_part_month_assumed = In { $part_month } you work part of the month. The wage is taken by days; your employer may count differently.
limit-hours_declared_monthly = The fund pays by the hours that your employer declares each month. If you work more or fewer hours, the benefit changes.
limit-temporary_unemployment = If you become temporarily unemployed during this work, other rules apply above and below { $free_pct } of full time. They are not calculated.
limit-several_jobs = For several jobs, the hours are added as parts of full time. No source says so in so many words.
limit-full_time_work = These are full-time hours. Normally your incapacity for work then ends, and so does the benefit.
limit-permission_ends = The permission lasts at most { $years_count } years, here up to and including { $end_date }. To go on, you need a new permission.
limit-late_declaration = You declare the work on { $declared_date }, later than { $latest_date }. What the fund then takes off is not calculated.
limit-full_day_first = Your work starts on the first day of your incapacity ({ $start_date }). You must first be fully unable to work for at least one day.
limit-catch_up_premium_unknown = The catch-up premium of { $premium_year } is not in any source. It is not in this result.
limit-catch_up_premium_last_known = The catch-up premium of { $premium_year } is shown at the last known amount, that of { $known_year }.
