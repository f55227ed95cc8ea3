plan-cards-title = Your plans
plan-cards-hint = Press a plan to see it or change it. The other plans stay as they are.
plan-open = not complete or not right yet
plan-name = Name of this plan
plan-name-hint = A name of your own, for example “At the bakery”. May stay empty.
plan-remove = Remove { $plan }
plan-removed = { $plan } has been removed.
plan-restore = Undo
plan-switch = Which plan do you want to see?
more-plans-title = Compare with another plan
more-plans-hint = A copy has the same answers. You then change what is different, for example the hours. You can put up to { $most } plans side by side.
plan-copy = Copy { $plan }
plan-copy-this = Copy this plan
plan-add = Start an empty plan
plans-full = There are { $most } plans. To add another, first remove one.

stop-title = If you fall ill again
stop-months = Stop after
stop-count = { $count } { $count ->
    [one] month
   *[other] months
 }
stop-pays = If you are fully unable to work again from { $date }, the fund pays you { $amount } in { $month }. { $base }, it is { $before }.
stop-same = If you are fully unable to work again from { $date }, the fund pays you { $amount } in { $month }. { $base }, it is the same.
stop-employer-first = If you have a relapse from { $date }, your employer pays first: the guaranteed wage, up to and including { $until }. That amount is not calculated.
stop-then = After that the fund pays you { $amount } in { $month }. { $base }, it is { $before }.
stop-worker-assumed = We assume that you are a white-collar worker there. For a blue-collar worker, the employer pays fewer weeks.
stop-after-term = If you have a relapse after { $date }, a new period starts. Your employer pays first, then you get a new benefit, based on the wage of this work.
stop-more = Over { $count } { $count ->
    [one] month
   *[other] months
  }, net and before the tax calculation, that is { $amount } more than { $base }.
stop-less = Over { $count } { $count ->
    [one] month
   *[other] months
  }, net and before the tax calculation, that is { $amount } less than { $base }.
stop-even = Over { $count } { $count ->
    [one] month
   *[other] months
  }, net and before the tax calculation, that is the same as { $base }.
stop-outside = { $date } is outside the months shown. Choose fewer months, or change “First month shown” under “Make it more exact”.
stop-assumed = What else we then assume ({ $count })
stop-unknown = We cannot calculate that for this plan.
stop-beside = Put “stop after { $months } { $months ->
    [one] month
   *[other] months
  }” next to this plan

compare-plans-title = Your plans side by side
compare-plans-intro = Each column is a plan. “More” and “less” compare with the first column: without a plan.
plans-none = Without a plan
plans-on-screen = on screen now
plans-pager = Which columns do you want to see?
plans-pair = Now: { $left } and { $right }
plans-before = Previous plan
plans-after = Next plan
plans-year = The year { $year }
plans-other-years = The other years
plans-to-do = What to do, and what ends
plans-more = { $amount } more
plans-less = { $amount } less
plans-same = the same
plans-range = between { $low } and { $high }
plans-aside = To set aside
plans-aside-amount = { $amount } a month for { $months } { $months ->
    [one] month
   *[other] months
  }; at most { $most } a month
plans-per-hour = Per hour worked, after tax
plans-no-hours = no hours
plans-declare = What you must declare
plans-declare-none = nothing
plans-ends = What ends or changes
plans-ends-none = nothing, as far as we know
plans-total = Together, net, before the tax calculation
plans-own-income = per month without what you earn from your self-employed work
plans-change = To the answers
plans-change-one = Change { $plan }
plans-aside-worst = nothing; at most { $most } a month for { $months } { $months ->
    [one] month
   *[other] months
  }
