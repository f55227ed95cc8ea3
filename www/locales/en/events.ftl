further-calendar = What changes, and what to do when ({ $count })
deadline-passed = This day has passed. Report it today.
deadline-passed-permission = This day has passed. Ask for a new permission today.
deadline-passed-any = This day has passed. If this is not done yet, it has to be done today.
deadline-late = If you declare it on { $date }, the fund pays { $late } instead of { $time } over { $count } { $count ->
    [one] month
   *[other] months
  }.
passed-was = The last day to declare this was { $date }.
