paid-title = Why does the fund pay something else?
paid-intro = Did the fund pay another amount than this page shows? Then the page tries out, one thing at a time, what could have been counted another way.
paid-private = What you fill in here stays in this tab. It is not put in a file or in a link.
paid-no-month = Your incapacity begins later. The fund cannot have paid a month yet.
paid-month-label = Which month was the payment for?
paid-month-hint = The month that was paid for. The money often arrives in the next month.
paid-plan-label = Which plan did you follow in that month?
paid-plan-none = None of these plans
paid-amount-label = How much did the fund pay for that month?
paid-amount-hint = In euro. Did the fund pay the month in parts? Then add them up.
paid-kind-legend = Which amount is that?
paid-kind-net = Net: what arrived on the account
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
    [one] One thing could explain it
   *[other] { $count } things could explain it
 }
paid-found-hint = For each of these the month was calculated again, with only that one thing changed. What fits to the cent comes first. This proves nothing: only the fund knows what it counted.
paid-both = Two things at once.
paid-fits = The fund then pays { $amount }: exactly what you filled in.
paid-fits-more = The fund then pays { $amount }: { $left } more than you filled in.
paid-fits-less = The fund then pays { $amount }: { $left } less than you filled in.
paid-part = The step where both part
paid-part-of = (number { $place })
paid-part-here = As this page calculates it
paid-part-other = The other way
paid-part-none = Here there is no such step.
paid-none = No single thing that was tried gives this amount
paid-none-check = First check the month, the amount and whether it is net or gross. Also check your answers above: one answer that differs from what the fund knows changes everything.
paid-tried-title = What was tried
paid-tried = This was tried:
paid-tried-days = fewer paid days in the month, or up to seven days of before it
paid-tried-hours = every other number of hours a week up to full time, and no work at all
paid-tried-declared = work that counts as declared on another day
paid-tried-amounts = an index step or another change of the law, applied earlier or later
paid-tried-phase = a change by how long you are ill, applied earlier or later
paid-tried-family = each other family situation
paid-tried-withheld = other amounts withheld, for tax and for pensions
paid-tried-premium = premiums that are paid apart
paid-tried-rounding = cents, by rounding at another step; and other days together with another change of amounts, family or declaration
paid-not-tried = Not tried: money that is set off or seized, a correction of another month in the same payment, work that you did not fill in here, and other things that the fund knows and this page does not.

paid-look-days = Look at the first day, the last day and the number of days in the payment details of the fund.
paid-look-hours = Look at the hours that your employer declared for this month, and at the hours of your permission to work.
paid-look-declared = Look at the day on which you declared the work, on the form or on the proof that you sent it.
paid-look-amounts = Look at the full amount per day in the payment details, and from which day it counts.
paid-look-phase = Look at the first day of your incapacity in the letter of the fund.
paid-look-family = Look at the family situation in the letter of the fund.
paid-look-withheld = Look at the lines with the tax and the 3.5% for pensions in the payment details.
paid-look-premium = Look whether there was a second payment in the same month.
paid-look-rounding = Look at the amount per day and at the number of days in the payment details.

paid-message-label = A message to the fund
paid-message-hint = It asks what was counted. You can copy it and send it yourself; this page sends nothing.
paid-message-open = For { $month }, { $paid } { $kind } was paid. My own calculation gives { $expected } { $kind }, for { $days } paid { $days ->
    [one] day
   *[other] days
 }. I would like to understand the difference of { $difference }.
paid-message-close = Could you send me the calculation of that month? Thank you in advance.
paid-ask-days = Which days were paid, and how many?
paid-ask-hours = How many hours of work were counted, and how many full-time hours?
paid-ask-declared = On which day does the work count as declared?
paid-ask-amounts = Which full amount per day was counted, and from which day?
paid-ask-phase = Which first day of the incapacity was counted?
paid-ask-family = Which family situation was counted?
paid-ask-withheld = How much was withheld for tax, and how much for pensions?
paid-ask-premium = Is the premium in this payment, or is it paid apart?
paid-ask-rounding = At which steps is the amount rounded?
paid-copy = Copy the message
paid-copied = The message has been copied.
paid-by-hand = The message is selected. Copy it by hand.

cause-rounding = These are cents: the fund may round at another step. That makes at most one cent for each of the { $days_count } paid days.
cause-nothing_withheld = Nothing was withheld. This page withholds { $withheld_eur }, for tax and for pensions.
cause-tax_not_withheld = No tax was withheld. This page withholds { $withheld_eur }.
cause-pension_not_withheld = Nothing was withheld for pensions. This page withholds { $withheld_eur }.
cause-net_for_gross = The amount is perhaps net and not gross: { $withheld_eur } has then already been withheld.
cause-premiums_apart = The premium of { $amount_eur } was paid apart.
cause-hours_counted = Other hours were counted: about { $about_hours } of { $full_time_hours } hours a week.
cause-work_not_counted = The work was not counted in this month.
cause-days_paid = Other days were paid: { $days_count }, for example from { $from_date } up to and including { $to_date }.
cause-amounts_not_yet = The amounts that apply from { $on_date } were not counted yet. On that day there was an index step or another change.
cause-amounts_already = The amounts that apply from { $on_date } were already counted for the days before. On that day there is an index step or another change.
cause-phase_not_yet = What changes on { $on_date }, because of how long you are ill, was not counted yet.
cause-phase_already = What changes on { $on_date }, because of how long you are ill, was already counted.
cause-letter_before = The amount that you filled in from the letter is one of before the index step of { $on_date }.
cause-letter_after = The amount that you filled in from the letter already has the index step of { $on_date } in it.
cause-family = Another family situation was counted: “{ $family_id }”.
cause-late_declaration = The work was counted as declared on { $declared_date }, and that as late.
cause-not_late = The work was not counted as declared late.
