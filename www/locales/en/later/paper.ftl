paper-receipt = version { $engine } · table { $table } · answers { $answers }
paper-total = Net, over { $count } months together
paper-year = Tax of { $year } (letter { $next })
paper-limits-above = These points are written out once in this print.
paper-limits-here = These points stand above.
paper-more-limits = And { $count } more: see the page.
paper-more-duties = And { $count } more dates: see the page, or its calendar file.
paper-more-months = And { $count } more months: see the page, or its table for a spreadsheet.

print-answers = What you entered
print-scheme = Paid by
print-period = from { $from } to { $to }
print-hours = { $hours } hours a week (full time: { $full })
print-wage = { $wage } a month for { $hours } hours a week
print-months = { $count } months
print-plan = Answers for
print-attested = { $month }: { $hours } of { $full } hours
