emp-heading = Return after illness: what it means for the employer
emp-intro = For employers who are asked: may I come back part-time? You see what it costs, which aid there is, what you must declare and when.
emp-questions-intro = We ask nothing here about the benefit, the family or the tax of the employee. You do not need to know this.
emp-result-title = What it costs
emp-none = Answer questions 1 to 4. Then the first result appears here.
emp-broken = The calculation does not work on this device now. Reload the page. Your payroll office can also calculate it.
emp-decides = This is information, not advice. The NSSO (RSZ/ONSS), the payroll office and the service that grants the aid decide.

emp-who-question = Who is ill, and since when?
emp-start-legend = First day of the illness
emp-start-hint = The first day on the medical certificate.
emp-since-legend = First day in your employment
emp-since-hint = May stay empty. It counts only if the employee had worked for you for less than a month.
emp-age-label = Age on the first day of the illness
emp-age-hint = May stay empty. The age counts for the solidarity contribution.
emp-job-question = Which job did the employee have before the illness?
emp-wage-label = Gross wage of the contract
emp-wage-hint = For the hours of the contract, as on the payslip.
emp-hours-label = Hours of the contract
emp-premium-label = End-of-year bonus (gross)
emp-premium-hint = May stay empty. For the hours of the contract.
emp-per-year = a year
emp-per-quarter = a quarter
emp-status-question = Which contract does the employee have?
emp-status-legend = Status
emp-white = White-collar worker
emp-blue = Blue-collar worker
emp-contract-legend = Length of the contract
emp-contract-hint = If you choose nothing, we assume that the contract is open-ended.
emp-indefinite = Open-ended
emp-fixed-long = Fixed term of 3 months or more
emp-fixed-short = Fixed term of less than 3 months
emp-firm-question = Where is the company, and how large is it?
emp-region-legend = Where does the employee work?
emp-flanders = Flanders
emp-brussels = Brussels
emp-wallonia = Wallonia
emp-ostbelgien = The German-speaking Community
emp-size-legend = How many people work there?
emp-size-hint = The average over the reference period of the NSSO (RSZ/ONSS).
emp-size-small = Fewer than 20
emp-size-middle = 20 to 49
emp-size-large = 50 or more
emp-size-under-50 = Fewer than 50 (the file does not say whether it is 20 or more)
emp-size-from-20 = 20 or more (the file does not say whether it is 50 or more)
emp-return-question = Which kind of return are you considering?
emp-return-hint = You can put up to three options side by side: fewer hours, or all hours of the contract. The advising doctor of the fund decides how many hours are allowed during the illness.
emp-from-legend = First day of the return
emp-option = Option { $place }
emp-option-hours = Option { $place }: hours
emp-option-whole = Option { $place }: full return, with all hours of the contract
emp-option-wage = Option { $place }: gross wage
emp-option-wage-hint = May stay empty. We then use the wage of the contract, in proportion to the hours.
emp-option-label = Option { $place }: name
emp-option-label-hint = May stay empty. A name of your own, for example “Mornings only”. It appears above the column, on paper and in the file.
emp-replaced-legend = Does someone replace the employee until he or she returns?
emp-replaced-hint = The replacement counts as long as the employee is not back: until the first day of the return, or in every month if there is no return.
emp-replace-wage-label = Gross wage of the replacement
emp-replace-hours-label = Hours of the replacement
emp-replace-from-legend = First day of the replacement
emp-replace-from-hint = May stay empty. The replacement then counts from the first day of the illness.
emp-replace-until-legend = Last day of the replacement
emp-replace-until-hint = May stay empty. The replacement then stays.

emp-more = Make it more exact
emp-more-intro = You do not have to answer these questions. The result says what we then assume.
emp-choose = Choose
emp-aids-legend = Aid that you have been granted
emp-aids-none = First choose the region. Then you see which aid exists there.
emp-aids-hint = Only aid that has been granted counts in the costs. Possible aid is shown with the result.
emp-aid-since = Granted from
emp-aid-package = Which package?
emp-package-two = 2 years at most
emp-package-five = 5 years, wage subsidy
emp-package-more = 5 years, increased subsidy
emp-package-company = 5 years, hired by a sheltered workshop
emp-aid-guidance = Support subsidy
emp-guidance-none = None
emp-guidance-low = Low
emp-guidance-medium = Medium
emp-guidance-high = High
emp-aid-percent = Percentage in the decision
emp-aid-percent-hint = It is in the letter of the service.
emp-until-legend = Last day with fewer hours
emp-until-hint = May stay empty. The work then continues.
emp-relapse-legend = The employee falls ill again on
emp-relapse-hint = To see what happens in that case: unable to work again during the return, without working.
emp-relapse-end-legend = Last day of that new illness
emp-relapse-end-hint = May stay empty. The illness then continues.
emp-other-legend = Does a medical certificate state that it is another illness?
emp-earlier-legend = An earlier illness began on
emp-earlier-hint = Only if you paid a guaranteed wage for that illness shortly before.
emp-earlier-end-legend = The earlier illness ended on
emp-earlier-days-label = Days of guaranteed wage that you paid for that illness
emp-earlier-days-hint = May stay empty. We then count them from the dates.
emp-permitted-legend = First day of the first permission to work
emp-permitted-hint = Only when it is earlier than the first day of the return.
emp-kind-legend = Type of employee
emp-kind-ordinary = Ordinary
emp-kind-agency = Temporary agency worker
emp-kind-flexi = Flexi-job
emp-kind-student = Student
emp-kind-occasional = Occasional worker
emp-kind-childminder = Childminder or foster parent
emp-kind-apprentice = Apprentice
emp-lives-legend = Where does the employee live?
emp-lives-same = In the region where he or she works
emp-sheltered-legend = Is your company a sheltered or social workshop (maatwerkbedrijf)?
emp-sheltered-hint = Joint committee 327.
emp-recognised-legend = Is the employee recognised as having a work disability?
emp-exempt-legend = Solidarity contribution during permitted work
emp-exempt-hint = No source says whether the contribution is due then. So you choose. If you choose nothing, we count no contribution.
emp-exempt-yes = Not due
emp-exempt-no = Due on the reduced benefit
emp-category-legend = Category of the employer contributions
emp-category-none = I don’t know
emp-category-1 = 1: general
emp-category-2 = 2: social Maribel (non-profit)
emp-category-3 = 3: sheltered workshops
emp-rate-label = Your own rate of employer contributions
emp-rate-hint = Ask your payroll office. The special contributions are included.
emp-reduction-label = Structural reduction for the hours of the contract
emp-reduction-hint = As on the statement of the NSSO (RSZ/ONSS).
emp-first-legend = First month shown
emp-first-hint = May stay empty. We then start with this month.

need-choice = Choose an answer.
need-number = Fill in a whole number.
need-percent = Fill in the percentage.

emp-before = Before the illness
emp-no-return = No return
emp-in-full = Full return
emp-same-name = { $name } (option { $place })
emp-sentence = { $title }: { $cost } in { $month }, after deduction of the aid granted. That is { $hour } per hour worked.
emp-sentence-none = { $title }: { $cost } in { $month }. No hours are worked.
emp-incomplete = The rate of employer contributions is not known here. Fill in your own rate under “Make it more exact”.
emp-month-caption = Costs in { $month }
emp-range = { $low } to { $high }
emp-less = { $amount } less
emp-more-amount = { $amount } more
emp-nothing = nothing
emp-no-hours = no hours
emp-hours-in-month = { $hours } { $hours ->
    [one] hour
   *[other] hours
  }
emp-costs-title = The costs side by side
emp-add-option = Answer question 5 to see what a return costs.
emp-first-title = { $option }: first steps
emp-row-hours = Hours worked
emp-row-wage = Gross wage
emp-row-contributions = Employer contributions on that wage
emp-row-reduction = Reduction, already deducted
emp-row-holiday = Set aside for holiday pay
emp-row-year = Set aside for the end-of-year bonus
emp-row-guaranteed = Guaranteed wage (gross)
emp-ill-again-title = Who pays if the employee falls ill again
emp-row-guaranteed-contributions = Employer contributions on the guaranteed wage
emp-row-guaranteed-reduction = Reduction on the guaranteed wage, already deducted
emp-row-guaranteed-days = Days of guaranteed wage
emp-row-solidarity = Solidarity contribution (estimate)
emp-row-replacement = Replacement
emp-row-before = Cost before aid is deducted
emp-row-aid = Aid: { $aid }
emp-row-aid-total = Aid
emp-row-after = Cost after aid is deducted
emp-row-hour-before = Per hour worked, before aid is deducted
emp-row-hour-after = Per hour worked, after aid is deducted
emp-row-difference = Difference from “No return”

emp-switch = Which return do you want to see?
emp-aids-title = Which aid is there?
emp-aids-intro = Aid from a service counts in the costs only if you filled in that it was granted. The work resumption grant counts if its conditions are met. The service or the fund decides, not this page.
emp-aids-empty = No aid is known for this situation.
emp-state-counted = Counts in the costs.
emp-state-possible = Possible. Check the conditions. This aid does not count in the costs.
emp-state-excluded = Not for this situation.
emp-state-closed = You can no longer apply for this aid.
emp-percent = { $percent } of the wage cost, up to a maximum.
emp-percent-most = At most { $percent } of the wage cost, up to a maximum. The service decides.
emp-percent-range = { $low } to { $high } of the wage cost, up to a maximum.
emp-amount-once = One-off: { $amount }.
emp-amount-month = In a whole month: { $amount }.
emp-amount-month-most = In a whole month: at most { $amount }.
emp-aid-from = From { $from }.
emp-aid-from-to = From { $from } up to and including { $to }.
emp-conditions = The conditions:
emp-aid-details = Amount, conditions and where to apply
emp-aid-guidance-too = VDAB can also grant a support subsidy, each quarter. If you were granted it, fill it in under “Make it more exact”.
emp-ask-at = Where to apply: { $where }.
emp-dates-title = What to do, and by when
emp-calendar-name = Return: { $option }
emp-dates-none = There are no dates in the months shown.
emp-duty = { $what } Who: { $who }.
emp-may-raise = Can make the cost higher:
emp-may-lower = Can make the cost lower:
emp-may-either = Can change the cost:
emp-notes-title = Good to know

emp-keep-intro = Nothing is saved unless you press a button here. Files and links contain only what an employer filled in here.
emp-open-hint = A file that you saved here, or the file of the employee if he or she gives it to you. We take from it only the hours, the wage and the dates of the planned work.
emp-saved = { $name } is ready: your browser saves it with your downloads. It contains the job and the wage, and nothing about a benefit.
emp-asks = There are already answers here. Do you want to replace them with those in the file?
emp-opened = Opened
emp-opened-person = Opened: the planned work of the employee
emp-opened-only = Only the hours, the wage and the dates of the planned work were copied. Nothing else in that file is used or kept.
emp-opened-contract = The file gives a wage of { $wage } for { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week. That wage and those hours are now in question 2, as the wage and the hours of the contract. Check both.
emp-opened-ask = Option { $place }: the wage in the file ({ $wage } for { $hours } { $hours ->
    [one] hour
   *[other] hours
  } a week) does not belong to the hours of this option. Fill in the gross wage of option { $place } yourself. Otherwise we use the wage of the contract, in proportion to the hours.
emp-opened-days = Not every plan begins and ends on the same day. Only the dates of the first plan were copied.
emp-opened-left = { $count ->
    [one] One plan was not copied: there is room for three.
   *[other] { $count } plans were not copied: there is room for three.
  }
emp-opened-none = There is no work for an employer in that file. Nothing was copied from it.
emp-refused = Not opened
emp-refused-more = This file contains more than this page asks. It was not opened, so that nothing is lost. Your answers have not changed. This is in the file, but the page does not ask for it:
news-job = { $count ->
    [0] No hours are filled in there. Nothing has changed.
    [one] One plan was copied from it: the hours, the wage and the dates. Check it in question 5.
   *[other] { $count } plans were copied from it: the hours, the wage and the dates. Check them in question 5.
  }
