paper-receipt = version { $engine } · law data { $table } · answers { $answers }
paper-total = Net, over { $count } { $count ->
    [one] month
   *[other] months
  }
paper-year = Tax { $year } (calculated in { $next })
paper-limits-above = These points are written in full once in this printout.
paper-limits-here = These points are listed above.
paper-more-limits = And { $count } more: see the page.
paper-more-duties = And { $count } more { $count ->
    [one] date
   *[other] dates
  }: see the page or its calendar file.
paper-more-months = And { $count } more { $count ->
    [one] month
   *[other] months
  }: see the page or its table for a spreadsheet.

print-answers = What you entered
print-scheme = Paid by
print-period = from { $from } up to and including { $to }
print-hours = { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week (full time: { $full })
print-wage = { $wage } a month for { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week
print-months = { $count } { $count ->
    [one] month
   *[other] months
  }
print-plan = Answers for
print-attested = { $month }: { $hours } of { $full } hours
