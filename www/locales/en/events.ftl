calendar-title = What changes, and what to do when
further-calendar = What changes, and what to do when ({ $count })
calendar-none = In the months shown nothing changes and nothing has to be declared.
amount-changes = The benefit becomes { $after } a day instead of { $before }.
amount-stays = The benefit stays at { $after } a day.

event-declare_by = Last working day to declare the work that starts on { $work_date }. You send one form to your fund: it declares the work and asks the advising doctor for permission. You may start without waiting for the answer.
event-work_starts = The work starts: { $weekly_hours } { $weekly_hours ->
    [one] hour
   *[other] hours
  } a week.
event-work_ends = The work has ended. Tell your fund.
event-work_changes = From now on your work counts differently: other hours in this month, or another year of the permission.
event-permission_end = The permission to work ends: it lasts at most { $years_count } years. To go on, ask for a new one before this day.
event-fund_starts = The fund starts to pay.
event-minimum_starts = Month { $month_count } of your incapacity: a minimum amount applies from now on.
event-minimum_changes = From month { $month_count } of your incapacity another minimum applies: { $minimum_eur } a day.
event-minimum_ends = From month { $month_count } another minimum applies, { $minimum_eur } a day. Your benefit follows your wage again.
event-minimum_age = You reach the age of { $age_count }. From now on the minimum of a regular worker applies.
event-invalidity_starts = You move to invalidity (from month 13). The rules of the second year now apply.
event-law_changes = The amounts of the law change, for example because of the index.
event-family_changes = Your family situation becomes: { $family_id }.
event-unemployed_month_7 = Month 7: your former wage counts from now on, not your unemployment benefit.
event-premium_paid = The catch-up bonus of { $amount_eur } is paid with the benefit of this month.

amount-changes-then = With that work the benefit becomes { $after } a day instead of { $before }.
amount-none = The fund then pays nothing.
calendar-save = Save these days for your calendar (.ics)
calendar-save-hint = The file is made on this device. Nothing is sent.
deadline-passed = This day has passed. Report it today.
deadline-passed-permission = This day has passed. Ask for a new permission today.
deadline-late = If you declare it on { $date }, the fund pays { $late } instead of { $time } over { $count } { $count ->
    [one] month
   *[other] months
  }.
passed-was = The last day to declare this was { $date }.

event-adviser_answer = Last day for the advising doctor’s answer about the work that starts on { $work_date }. The doctor has { $days_count } working days for this.
event-own_work_starts = Your self-employed work begins.
event-own_work_month_7 = After six months of this work a fixed part is deducted: { $reduction_pct }.
event-own_work_year_4 = From now on your yearly income counts. That of { $income_year } is compared with a limit. If you fill in no income, we assume that it is not above the limit.
event-income_test = A new year, a new check of your income. Now that of { $income_year } counts. If you fill in no income, we assume that it is not above the limit.
event-sanction_starts = The fund deducts { $sanction_pct } as a sanction.
event-sanction_ends = The sanction ends.
event-suspension_starts = The fund suspends the benefit for now.
event-suspension_ends = The suspension ends. The fund pays again.
event-volunteering_starts = The volunteering begins.
event-training_partner = For the training, the service of your region supports you: { $region_id }. The steps are: orientation, training, then six months to look for work.
event-training_partner_term = For the training, the service of your region supports you: { $region_id }. You start there within { $term_count } months after you got the registration form. The steps are: orientation, training, then six months to look for work.
event-training_starts = The training begins.
event-training_ends = The training ends. Now you look for work with what you have learned.
event-training_premium_by = By this day the fund has normally paid the training bonus. That is { $term_count } months after the start of the training.
event-training_success_by = By this day the fund has normally paid the { $amount_eur } for passing. That is { $term_count } months after the start of the training.
event-skills_count = From now on, the fund takes into account what you have learned. { $term_count } months have passed since the month in which the training ended.
event-resumption_starts = You go back to work fully. Your benefit stops. Tell your fund.
event-relapse_starts = You are unable to work at all again. Tell your fund.
event-relapse_ends = The new period of incapacity is over.
event-relapse_last_day = If you have a relapse on or before this day, the old period continues: the same amount, no new waiting time.
event-training_succeeds = You have passed the course. You are entitled to a lump sum of { $amount_eur }.
event-volunteering_tell = Tell your fund (the advising doctor) about the volunteering before it begins on { $work_date }.
