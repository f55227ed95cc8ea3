calendar-title = What changes, and what to do, when
further-calendar = What changes, and what to do, when ({ $count })
calendar-none = In the months shown nothing changes and nothing has to be declared.
amount-changes = The benefit becomes { $after } a day instead of { $before }.
amount-stays = The benefit stays at { $after } a day.

event-declare_by = Last working day to declare the work that starts on { $work_date }. You send one form to your fund: it declares the work and asks the advising doctor for permission. You may start without waiting for the answer.
event-work_starts = The work starts: { $weekly_hours } hours a week.
event-work_ends = The work has ended. Tell your fund.
event-permission_end = The permission to work ends: it lasts at most { $years_count } years. To go on, ask for a new one before this day.
event-fund_starts = The fund starts to pay, in place of your employer: { $after_eur } a day.
event-minimum_starts = Month { $month_count } of your incapacity: a minimum amount applies from now on.
event-invalidity_starts = You pass to invalidity (from month 13). Your family situation now decides the percentage.
event-law_changes = The amounts of the law change, for example because of the index.
event-family_changes = Your family situation becomes: { $family_id }.
event-unemployed_month_7 = Month 7: your former wage counts from now on, not your unemployment benefit.
event-premium_paid = The catch-up premium of { $amount_eur } is paid with the benefit of this month.
