sentence-net = { $title }, you have { $amount } net in { $month }. { $base }, it is { $before }.
sentence-net-more = { $title }, you have { $difference } more net in { $month }: { $amount } instead of { $before }.
sentence-net-less = { $title }, you have { $difference } less net in { $month }: { $amount } instead of { $before }.
negative = minus { $amount }
strip-net = With this plan { $amount } net · tax { $year }: { $settlement }

three-title = Net in { $month }
three-before = Before your illness
three-before-hint = Your wage at that time, with today’s rules.
three-with-later = With a bonus that may come later.
three-without-later = Without a bonus that may come later.

row-social = Social security contributions, after the work bonus
row-special = Special social security contribution
row-wage-tax = Withholding tax on the wage
row-wage-net = Wage, net
row-net = Total, net
none-known = not known
col-net = Net
total-net = Net, in total, before the tax assessment:
certainty-exact = exact
certainty-formula = by formula
certainty-estimate = estimate
certainty-margin = estimate, up to { $margin } more or less

why-social = A social security contribution is deducted from the gross wage. With a low wage, the work bonus makes it smaller.
why-special = From a certain wage on you pay a small contribution. How much depends on your household.
why-wage-tax = The employer withholds an advance on the tax, based on this wage only and not on your benefit. So the advance is often small or zero.
why-wage-net = This is what the employer transfers to your account.
why-tax-due = The tax is calculated on the wage and the benefit of the whole year together. The reduction for the benefit is then deducted.
why-withheld = This is what your employer and your fund have already withheld in the year.
why-settlement = The tax office compares what was withheld with the tax of the year. If the tax is higher, you pay the difference. If it is lower, you get the difference back.
why-year-special = The special contribution is calculated again on the income of the year. It is not certain whether the benefit counts.

years-title = Tax over the whole year
years-intro = Wage and benefit are taxed together only after the year. What you then pay or get back changes what you really keep.
years-none = The tax of { $year } is not calculated here. The reason is under “What this result leaves out”.
years-own-income = For { $year } we say nothing about the tax and what you keep: the income from your self-employed work in that year is not filled in.
year-asked = { $title }, you still have to pay { $amount } in tax for { $year }.
year-refund = { $title }, you get back { $amount } in tax for { $year }.
year-even = { $title }, you have no tax left to pay for { $year } and get nothing back.
year-without-asked = { $base }, you still have to pay { $amount }.
year-without-refund = { $base }, you get { $amount } back.
year-without-even = { $base }, you pay nothing and get nothing back.
year-without-same = { $base }, it is the same.
year-when = The tax assessment usually comes in the second half of { $next }.
year-range = With your answers so far, the tax calculation { $title } is between { $low } and { $high }.
year-narrow = Answer a question about the tax
year-worst = With the special contribution it can become { $worst }.
year-month-left = Of the { $net } in { $month } you then have { $left } left.
year-between = between { $low } and { $high }
settle-asked = { $amount } to pay
settle-refund = { $amount } to get back
settle-even = nothing
set-aside = That takes { $amount } a month for { $months } { $months ->
    [one] month
   *[other] months
  }. It is at most { $most } a month.
set-aside-most = With these answers there is nothing to set aside. With other answers it is at most { $most } a month, for { $months } { $months ->
    [one] month
   *[other] months
  }.
set-aside-none = There is nothing to set aside for it.
year-more = After tax, you keep { $amount } more for { $year } than { $base }.
year-less = After tax, you keep { $amount } less for { $year } than { $base }.
year-same = After tax, you keep the same for { $year } as { $base }.
year-hour-more = That is { $amount } for each hour worked.
year-hour-less = That is { $amount } less for each hour worked.
year-short = Tax for { $year }: { $settlement }
year-figures = The year { $year } in figures
row-year-net = Reached your account
row-withheld = Already withheld for tax
row-tax-due = Tax of the year
row-settlement = Tax assessment, in { $next }
row-year-special = May be added: special contribution
row-after-tax = Left after tax
row-own-income = Income from your self-employed work
paid-out = { $amount } is paid out to you
months-settlement = Tax assessment for the income of { $year }, usually in the second half of { $next }: { $settlement } ({ $mark }).

limits-year = About the tax of the year ({ $count })
also-title = What else the wage changes
also-intro = For information. Nothing is calculated here. The sources open in a new tab.
also-holiday = Holiday pay: in the first 12 months of illness the hours you do not work count too. After that only the hours worked count.
also-premium = End-of-year bonus: each sector or company decides whether days of illness count. In joint committee 200 the first 60 days a year count.
also-pension = Pension: days with a benefit count at your last normal wage.
also-group = Group insurance: the plan’s rules decide what continues when you work part-time. Your employer can give them to you.
also-source = Source of { $year }
also-source-undated = Source without a date
