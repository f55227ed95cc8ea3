curve-title = How many hours?
curve-intro = This shows how much you have left in { $month }, for each number of hours a week (in steps of half an hour).
curve-same-wage = We always use the hourly wage that you filled in.
curve-doctor = The advising doctor of your fund decides how many hours you may work.
curve-other-job = The other job stays as it is.
curve-attested = The hours that you filled in for separate months do not count here.
curve-same-hours = These are the hours of your plan: what you change here changes in question 5 too.
curve-no-net = The net wage is not known for this work or this month. You see only what the fund pays.
curve-no-wage = Without a wage the chart shows only what the fund pays.
curve-view = What do you want to see?
curve-view-net = What you have left in the month
curve-view-hour = What each extra hour brings in
curve-tax = The tax of the year
curve-tax-no = Not counted: what reaches your account now
curve-tax-yes = Counted: what you have left after it
curve-tax-unknown = The tax of the year is not counted here: for { $month } we do not know everything that is needed. For another month it may be possible.

curve-picture = Chart: { $what }, by hours a week. The table after it has the same amounts.
curve-axis-net = € net per month
curve-axis-fund = € from the fund, per month
curve-axis-hour = extra net € per hour
curve-axis-kept = share of each gross euro that you keep
curve-hour-left = extra net € per hour, after the tax of the year
curve-benefit = From the fund
curve-flat-name = nothing is deducted
curve-cliff-name = after this, more hours means less left
curve-more = this hour brings in something
curve-less = with this hour you have less left
curve-mark = { $hours } h: { $amount }
curve-mark-hour = from { $from } to { $to } h: { $amount }
curve-from-to = { $from } to { $to }
curve-table = Hours a week and what you have left in { $month }
curve-table-hour = What each extra hour a week brings in: { $month }
curve-table-show = Show the same as a table
curve-table-hide = Hide the table

curve-here = With { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week you have { $net } net in the month: { $fund } from the fund and { $wage } wage.
curve-here-tax = After the tax of the year, { $left } is left.
curve-here-fund = With { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week the fund pays { $fund } in the month.
curve-here-fewer = With { $from } { $from ->
    [one] hour
   *[other] hours
  } a week, more reaches your account: { $amount }.
curve-here-hour = Going from { $from } to { $to } { $to ->
    [one] hour
   *[other] hours
  } brings in { $amount } net in the month.
curve-here-kept = After the tax of the year you keep { $left } of it: { $part } of each gross euro.
curve-here-none = Choose a number of hours up to full time. You then see what you have left.

curve-findings = What the chart shows
curve-most = You get the most on your account with { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week: { $amount }.
curve-most-taxed = After the tax of the year you have the most left with { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week: { $amount }.
curve-flat = Up to and including { $to } { $to ->
    [one] hour
   *[other] hours
  } a week, nothing is deducted from the benefit. From { $next } { $next ->
    [one] hour
   *[other] hours
  } on, something is.
curve-flat-all = With all these numbers of hours, nothing is deducted from the benefit in this month.
curve-flat-none = With each of these numbers of hours, something is deducted from the benefit.
curve-cliff = With { $from } { $from ->
    [one] hour
   *[other] hours
  } a week you get { $loss } more on your account than with { $to } { $to ->
    [one] hour
   *[other] hours
  }.
curve-cliff-start = Without this work you get { $loss } more on your account than with { $to } { $to ->
    [one] hour
   *[other] hours
  } a week.
curve-cliff-end = From { $ends } { $ends ->
    [one] hour
   *[other] hours
  } on you get at least as much again.
curve-cliff-open = With more hours you do not get as much again, even full time.
curve-cliff-tax-more = After the tax of the year you have { $amount } more left with { $to } { $to ->
    [one] hour
   *[other] hours
  }.
curve-cliff-tax-less = After the tax of the year you have { $amount } less left with { $to } { $to ->
    [one] hour
   *[other] hours
  }.
curve-cliff-tax-same = After the tax of the year you have the same amount left with { $to } { $to ->
    [one] hour
   *[other] hours
  }.
curve-cliff-none = You never have less left when you work more hours.
curve-cliffs = In { $count } places you have less left with more hours: at most { $loss } less. This is the largest drop:
curve-cliffs-all = All { $count } places
curve-why = The rule and its article, for { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week
curve-rule-reduction = The benefit falls with the hours, in whole per cent. Here it falls by more than the extra net wage.
curve-rule-own = Here a fixed part is deducted from the benefit, however few the hours.
curve-rule-tax = Here the fund withholds more tax from the benefit. The tax calculation corrects this later.
curve-rule-bonus = Here the work bonus gets smaller. So you pay more social contributions on your wage.
curve-rule-special = Here the special social security contribution on the wage rises.
curve-rule-payroll = Here the employer withholds more tax from the wage. The tax calculation corrects this later.
curve-rule-other = Here more is deducted than the extra net wage.

curve-for = How much net do you want a month? We look for the hours.
curve-for-taxed = How much do you want a month, after the tax of the year? We look for the hours.
curve-for-ask = Look for the hours
curve-for-fewest = For { $wish } you need { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week. You then have { $amount }.
curve-for-lost = With { $lost } { $lost ->
    [one] hour
   *[other] hours
  } you again have less than you asked for.
curve-for-already = Without this work you already have { $amount }.
curve-for-never = No number of hours up to full time gives { $wish }. The most is { $amount }, with { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week.
curve-for-unknown = For this month we do not know enough to calculate that.
curve-use = Put { $hours } { $hours ->
    [one] hour
   *[other] hours
  } in the plan
curve-used = Your plan now has { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week.
