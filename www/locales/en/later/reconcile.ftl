paid-title = Why does the fund pay a different amount?
paid-intro = Did the fund pay a different amount from the one this page shows? Then the page looks for what the fund may have calculated differently. It changes one thing at a time.
paid-private = What you fill in here stays in this tab. It does not go into a file or a link.
paid-no-month = Your incapacity for work begins later. The fund cannot have paid for a month yet.
paid-month-label = Which month was the payment for?
paid-month-hint = The month that the fund paid for. The money often arrives in the next month.
paid-plan-label = Which plan did you follow in that month?
paid-plan-none = None of these plans
paid-amount-label = How much did the fund pay for that month?
paid-amount-hint = In euros. Did the fund pay the month in parts? Then add them up.
paid-kind-legend = Which amount is that?
paid-kind-net = Net: what reached the account
paid-kind-gross = Gross: before anything is withheld, as in the payment details of the fund
paid-submit = Look for the reason
paid-net = net
paid-gross = gross

paid-answer-title = The payment for { $month }
paid-expected = For { $month } this page calculates { $expected } { $kind }, for { $days } paid { $days ->
    [one] day
   *[other] days
 }.
paid-same = You filled in { $paid } { $kind }. That is the same amount, to the cent.
paid-less = You filled in { $paid } { $kind }. That is { $difference } less.
paid-more = You filled in { $paid } { $kind }. That is { $difference } more.
paid-found = { $count ->
    [one] One possible explanation
   *[other] { $count } possible explanations
  }
paid-found-hint = For each explanation we calculated the month again, with only that change. What fits to the cent comes first. This proves nothing: only the fund knows how it calculated.
paid-both = Two changes at once.
paid-fits = The fund then pays { $amount }: exactly what you filled in.
paid-fits-more = The fund then pays { $amount }: { $left } more than you filled in.
paid-fits-less = The fund then pays { $amount }: { $left } less than you filled in.
paid-part = The step where the difference arises
paid-part-of = (number { $place })
paid-part-here = The calculation of this page
paid-part-other = The other calculation
paid-part-none = This step does not occur here.
paid-none = We found no explanation for this amount
paid-none-check = First check the month, the amount and whether it is net or gross. Also check your answers above. One answer that is different at the fund can change everything.
paid-tried-title = What we tried
paid-tried = We tried this:
paid-tried-days = fewer paid days in the month, or up to seven days from the month before
paid-tried-hours = every other number of hours a week up to full time, and no work at all
paid-tried-declared = work declared on another day
paid-tried-amounts = an index adjustment or another change of the law, applied earlier or later
paid-tried-phase = a change due to how long you have been ill, applied earlier or later
paid-tried-family = every other family situation
paid-tried-withheld = other amounts withheld, for tax and for pensions
paid-tried-premium = bonuses that are paid separately
paid-tried-rounding = cents, by rounding at another step; also other days combined with one more change (amounts, family or declaration)
paid-not-tried = We did not try: money that is recovered or seized, a correction of another month in the same payment, work that you did not fill in here, and what only the fund knows.

paid-look-days = Look at the first day, the last day and the number of days in the payment details of the fund.
paid-look-hours = Look at the hours that your employer declared for this month, and at the hours of your permission to work.
paid-look-declared = Look at the day on which you declared the work, on the form or on the proof that you sent it.
paid-look-amounts = Look at the full amount per day in the payment details, and from which day it counts.
paid-look-phase = Look at the first day of your incapacity for work in the letter of the fund.
paid-look-family = Look at the family situation in the letter of the fund.
paid-look-withheld = Look at the lines with the tax and the 3.5% for pensions in the payment details.
paid-look-premium = Check whether there was a second payment in the same month.
paid-look-rounding = Look at the amount per day and at the number of days in the payment details.

paid-message-label = A message to the fund
paid-message-hint = The message asks how the fund calculated. You can copy it and send it yourself. This page sends nothing.
paid-message-open = For { $month } I received { $paid } { $kind }. My own calculation gives { $expected } { $kind }, for { $days } paid { $days ->
    [one] day
   *[other] days
  }. I would like to understand the difference of { $difference }.
paid-message-close = Could you send me the calculation of that month? Thank you in advance.
paid-ask-days = Which days were paid, and how many?
paid-ask-hours = How many hours of work did you use, and how many full-time hours?
paid-ask-declared = Which day do you use as the day on which the work was declared?
paid-ask-amounts = Which full amount per day was used, and from which day?
paid-ask-phase = Which first day of the incapacity for work was used?
paid-ask-family = Which family situation was used?
paid-ask-withheld = How much was withheld for tax, and how much for pensions?
paid-ask-premium = Is the bonus in this payment, or is it paid separately?
paid-ask-rounding = At which steps is the amount rounded?
paid-copy = Copy the message
paid-copied = The message has been copied.
paid-by-hand = The message is selected. Copy it yourself.

cause-rounding = These are cents: the fund may round at another step. That makes a difference of at most one cent for each of the { $days_count } paid days.
cause-nothing_withheld = Nothing was withheld. This page withholds { $withheld_eur }, for tax and for pensions.
cause-tax_not_withheld = No tax was withheld. This page withholds { $withheld_eur }.
cause-pension_not_withheld = Nothing was withheld for pensions. This page withholds { $withheld_eur }.
cause-net_for_gross = The amount may be net instead of gross: then { $withheld_eur } has already been withheld.
cause-premiums_apart = The bonus of { $amount_eur } was paid separately.
cause-hours_counted = The fund used other hours: about { $about_hours } of { $full_time_hours } hours a week.
cause-work_not_counted = The fund did not take the work into account in this month.
cause-days_paid = Other days were paid: { $days_count }, for example from { $from_date } up to and including { $to_date }.
cause-amounts_not_yet = The amounts that apply from { $on_date } were not used yet. On that day there was an index adjustment or another change.
cause-amounts_already = The amounts that apply from { $on_date } were already used for the days before. On that day there is an index adjustment or another change.
cause-phase_not_yet = On { $on_date } something changes because of how long you have been ill. That change was not applied yet.
cause-phase_already = On { $on_date } something changes because of how long you have been ill. That change was already applied.
cause-letter_before = The amount that you copied from the letter dates from before the index adjustment of { $on_date }.
cause-letter_after = The amount that you copied from the letter already includes the index adjustment of { $on_date }.
cause-family = The fund used another family situation: “{ $family_id }”.
cause-late_declaration = The fund used { $declared_date } as the day of the declaration, which is late.
cause-not_late = The fund did not treat the declaration of the work as late.
