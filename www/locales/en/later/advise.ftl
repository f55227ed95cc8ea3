cases-title = Open cases
case-number = Case { $number }
case-here = On screen: { $name } ({ $place } of { $count }).
case-new = New case
case-copy = Copy this case
case-copy-name = { $name } (copy)
case-close = Close this case
case-closed = { $name } is closed.
cases-full = { $most } cases are open. To open another, first close one.
this-case = This case: { $name }
case-name = Name of this case
case-name-hint = For you alone, for example “K.” No real name is needed. What you type here appears on the button, in a saved file and in the name of that file. It never appears on paper or in a link.
case-save = Save this case to a file
case-print = Print this case
case-no-result = Printing, the checklist and the test file are available as soon as there is a result.

print-choices = What is printed: { $language }, and which pages
print-language = Language of the printout
print-language-hint = The paper is for the person you advise. This page stays in your language.
print-language-same = The same as this page
print-pages = Pages of the printout
print-pages-hint = The first page always has the answers, the plans side by side (up to four fit) and what is not in the amounts.
print-list = and a page with what to file, and by when
print-months-page = and a page with the months

keys-open = Keyboard shortcuts (?)
keys-title = Keyboard shortcuts
keys-intro = They work in every field. The question mark works only outside text fields. In a text field, press Alt as well. On an Apple keyboard, Alt is called Option.
keys-new = New case
keys-next = Next case
keys-before = Previous case
keys-cases = To the open cases
keys-questions = To the first question
keys-result = To the result
keys-compare = To the plans side by side
keys-list = To the checklist
keys-save = Save this case to a file
keys-print = Print this case
keys-show = Show this list
keys-on = Use these shortcuts
keys-on-hint = Switch them off if another program uses the same keys, or if you control the page by voice. The button opens this list again.
keys-close = Close

checklist-title = What to file, and by when
checklist-intro = Tick what is done: that stays with this case. The sentences address the person you advise. Where possible, you see what being late costs. For the other lines, no source gives an amount.
checklist-changes = What changes by itself
duty-from = from { $date }
duty-statement = Each month a statement of the hours and the wage for the fund.
duty-premium = Apply to the fund for the training bonus. For a training course with VDAB, the training counsellor applies.
duty-who = Who: { $who }
duty-late = Declared only on { $date }: the fund pays { $late } instead of { $time }, over { $count } { $count ->
    [one] month
   *[other] months
  }.
who-person = the person you advise
who-person-paper = you
who-counsellor = you, or the counsellor of the training
who-counsellor-paper = the counsellor of the training
who-employer = the employer
who-employer-paper = your employer
who-doctor = the advising doctor of the fund
who-fund = the fund
who-service = the service of the region

test-open = Make an anonymous test file
test-title = An anonymous test file
test-intro = The file contains this case and the amounts of today, in the form of the tests of loont. A programmer can use it to check that a later version gives the same amounts.
test-names = Left out: the name of the case and the names of the plans.
test-gone = Also left out, because no amount needs it: { $what }.
test-moved = This was made less exact. The calculation still gives the same amounts, to the cent:
test-move = { $place }: { $before } becomes { $after }
test-remains = This is still in the file. Without it, amounts would change:
test-value = { $place }: { $values }
test-place-basis = Amount of the benefit, or wage before the illness
test-place-plans = First and last days of the plans
test-care = The insurance, the family situation and the hours are in it too. Someone who knows the person can still recognise them by these dates and amounts together. Read the file before you give it to anyone.
test-text = The full text of the file
test-download = Download the test file
