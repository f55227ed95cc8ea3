result-title = Your result
result-loading = The calculation is being loaded …
result-none = Answer questions 1 and 2. The first result then appears here.
needed = Still needed: { $what }.
needed-scheme = which insurance pays you
needed-basis = what you know about your benefit
needed-daily = the amount per day
needed-letter = the date of the letter
needed-monthly-wage = your monthly wage before you fell ill
needed-hourly-wage = your hourly wage before you fell ill
needed-own-hours = your hours a week before you fell ill
needed-received = the amount you received
needed-received-on = the month it was for
needed-start = the first day of your illness
needed-family = who lives with you
needed-hours = the hours a week
needed-wage = the wage for that work
needed-other = “{ $label }”
result-range = You don’t know everything yet. That is why the result is a range.
result-first = This is a first result. With questions 3 and 4 it becomes one amount.
result-check = One of the answers is not right yet. Press “Show the result” to see which one.
result-check-list = Some answers are not right yet: see the list above the questions.
result-broken = The calculation does not work on this device right now. Reload the page. Your fund can also calculate it for you.
result-work-outside = This plan falls outside the months shown. Change “First month shown” under “Make it more exact”.
result-wage-unknown = You don’t know the wage yet. This result shows only what the fund pays.
result-gross = The wage is gross here: what is deducted from it in this month or for this kind of work is not known.

without-work = Without work
with-work = With work
with-hours = With { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week
sentence-now = In { $month } the fund pays you { $amount }.
sentence-add-work = Answer question 5 to see what your plan changes.
sentence-open = Your plan is not included yet.
sentence-wage-on-top = Your wage comes on top.
sentence-own-first = Until { $date } nothing is deducted from your benefit.
sentence-full-return = Your benefit stops, you get a wage.
sentence-check-work = Question 5 is not complete or not right yet. This is the result without that plan.
sentence-work = { $title }, the fund pays you { $amount } in { $month }. { $base }, it is { $before }.
sentence-nothing = { $title }, the fund pays you nothing in { $month }. { $base }, it is { $before }.
sentence-same = { $title }, the fund still pays you { $amount } in { $month }. { $base }, it is the same.
sentence-count = Count on { $amount } in { $month }. { $base }, it is { $before }.
sentence-count-same = Count on { $amount } in { $month }. { $base }, it is the same.
sentence-together = { $title }, you have { $together } gross in { $month }: your benefit and a wage of { $wage }. { $base }, it is { $without } gross.
strip-now = The fund pays { $amount } a month
strip-work = With this plan: the fund pays { $amount }

compare-caption = Per month: { $month }
fold-one = { $title }: { $now }
fold-two = { $title }: { $now }, with your plan { $plan }
row-gross = Benefit, gross
row-pension = Withheld for pensions (3.5%)
row-tax = Withheld for tax
row-paid = The fund pays you
row-wage = Wage, gross
row-together = Total, gross
premium-line = { $premium }: { $amount }
none-premium = none
none-wage = no wage
none-reduction = none
premium-third_person = help from a third person
premium-catch_up_premium = catch-up bonus

per-day-caption = Per day: { $month }
per-day-parts = In this month the amount changes. Here you see the last part of the month; the other parts are below.
parts-title = All parts of this month
part-words = From { $from } up to and including { $to }: { $phase }. { $amount } a day.
row-daily-full = Full amount per day
row-reduction = Reduction because of work
row-daily-paid = Amount paid per day
row-days = Days paid

totals-caption = Over { $count } { $count ->
    [one] month
   *[other] months
  }

total-more = { $of } { $amount } more than { $base }.
total-less = { $of } { $amount } less than { $base }.
total-same = { $of } the same as { $base }.

status-official = published rule
status-secondary = from another source
status-derived = by formula
status-assumed = assumption

why = Why this amount?
why-steps = The steps, with your numbers
why-articles = The articles of the law
why-daily = The amount per day depends on your wage or your letter, on how long you have been ill and on who lives with you.
why-reduction = What is deducted depends on your plan. For work for an employer, nothing is deducted up to a fifth of full time. Only the part above it counts. Other rules apply to work for yourself and to the self-employed.
why-reduced = This percentage is deducted from the full amount per day. If there is a sanction, it is then deducted from what is left.
why-gross = The fund pays an amount per day, for six days a week. Months with more of those days pay more.
why-pension = From the second year on, a small part is withheld for pensions. But this never takes your benefit below a certain amount.
why-tax = In the first year the fund withholds a part for tax. The final account follows later, with your tax assessment.
why-premiums = This amount is paid on top of this month’s benefit. A separate rule applies to it.
why-paid = This is what the fund transfers to your account: the gross benefit, less what is withheld, plus any bonus.
why-wage = This is the gross wage that you filled in, for the days and hours of this month.
article-source = source: { $host }
article-of = { $act }, article { $article }
article-none = { $act } (article number not available)
article-paragraph = para. { $number }
article-item = { $item }°
article-range = { $from } to { $to }

months-title = Month by month
months-switch = Which situation?
months-unfold = All amounts
months-caption = Month by month: { $title }
col-month = Month
col-days = Days paid
col-daily = Per day
col-reduction = Reduction
col-gross = Benefit, gross
col-pension = For pensions
col-tax = For tax
col-premiums = Bonus
col-paid = The fund pays
col-wage = Wage, gross
col-change = What changes
change-first = First month shown.
change-none = Nothing changes.
change-phase = From now on: { $phase }.
change-daily = Full amount per day { $now } instead of { $before }.
change-reduction = Reduction { $now } instead of { $before }.
change-days = { $now } paid { $now ->
    [one] day
   *[other] days
 } instead of { $before }.
change-wage-starts = The wage starts.
change-wage-ends = The wage ends.
change-wage = Wage { $now } instead of { $before }.
change-premium = With { $premium }.
change-premium-ends = This payment ends: { $premium }.
change-pension-starts = From now on a part is withheld for pensions.
change-pension-ends = Nothing is withheld for pensions any more.
change-tax-starts = From now on a part is withheld for tax.
change-tax-ends = Nothing is withheld for tax any more.

phase-guaranteed_wage = your employer pays (guaranteed wage)
phase-waiting = days without payment, at the start
phase-primary = first year of incapacity (primary incapacity)
phase-invalidity = invalidity (from the second year)
phase-not_incapacitated = no recognised incapacity
phase-suspended = benefit suspended
phase-pension = after the pension age

result-own-income = What your self-employed work brings in is not in the amounts per month. Fill in at question 5 what you expect per year: then it counts in the year and in the tax.
result-own-income-year = What your self-employed work brings in is in the amounts of the year, not in those of the month.
result-unfinished = Not complete yet, and not counted here:
month-shown = Which month do you want to see?
without-plan = Without this plan
with-plan = With this plan
with-own = With work for yourself
with-volunteering = With volunteering
with-training = With the training
with-resumption = With a full return to work
sentence-wage = { $title }, you have a wage of { $wage } gross in { $month }. { $base }, it is { $without } gross.
row-phase = Period
row-sanction = Sanction
col-sanction = Sanction
change-sanction = A sanction of { $now }.
change-sanction-ends = No sanction any more.
total-gross = Gross, in total:
total-fund = From the fund, in total:
premium-training_premium = training bonus
premium-training_success = bonus for passing the course
premium-training_costs = costs of the training
premium-training_travel = travel costs
later-premium = The training bonus for this month ({ $amount }) may come later, at the latest on { $date }.
later-premium-undated = The training bonus for this month ({ $amount }) may come later. We know no latest date.
later-success = The bonus for passing ({ $amount }) may come later, at the latest on { $date }.
later-success-undated = The bonus for passing ({ $amount }) may come later. We know no latest date.
training-total = All bonuses of the training, for hours and passing: { $amount } over { $count } { $count ->
    [one] month
   *[other] months
  }.
row-on-time = Of this, paid with the month itself
premium-by = { $premium }: { $amount } (at the latest on { $date })
employer-first = Up to and including { $date } your employer pays first: the guaranteed wage. That amount is not in this result. After that the fund pays.
employer-first-part = For a part of this month, up to and including { $date }, your employer pays first: the guaranteed wage. That amount is not in this result.
with-relapse = { $title } (relapse from { $date })
