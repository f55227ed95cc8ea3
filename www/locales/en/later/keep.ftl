keep-panel-title = Save, share and print
keep-panel-intro = Nothing is saved unless you press a button here. The files and the link are made on this device. They are sent to no one.
keep-save = Save to a file
keep-save-hint = Everything you typed, in a file on this device. You can use it to continue later, here or on another device.
keep-file = Open a file
keep-file-hint = A file that you saved here before, including with an older version of this page.
keep-link = Make a link
keep-link-hint = A link with your answers in it, to send to someone yourself.
keep-print = Print, or save as PDF
keep-print-hint = Two pages at most: your answers, the result, what to do and the months.
keep-csv = The months for a spreadsheet (CSV)
keep-csv-hint = Every month of every plan, as a table.
keep-receipt = Check the result again
keep-receipt-hint = Calculates everything again and compares every amount.
keep-nothing = Nothing has been typed yet.
keep-saved = { $name } is ready: your browser saves it with your downloads. Anyone who has this file can read your answers.
keep-no-result = Printing, the table and the check are possible as soon as there is a result.
keep-link-copied = The link has been copied.
keep-link-by-hand = Here is the link. Copy it.
keep-link-address = Link with your answers
keep-link-care = Anyone who has this link can read your answers. They are not sent to this site. But a browser that opens the link can keep it in its history.
keep-link-long = This link is long. Some programs break it. A file is safer.

csv-plan = Plan
csv-law = Law as known on

receipt-same = Calculated again: all { $count } amounts are the same to the cent.
receipt-differs = The new calculation gives other amounts. Reload the page before you use them.
receipt-what = With these numbers anyone can check the result. The same version, the same law data and the same answers give the same amounts.
receipt-engine = Version of loont
receipt-law = Law as known on
receipt-table = Law data (SHA-256)
receipt-case = Answers (SHA-256)

news-file = the file “{ $name }”
news-link = the situation in the link
news-asks = Do you want to replace your answers with { $what }?
news-asks-hint = There are already answers on the page. If you still need them, save them to a file first.
news-replace = Replace my answers
news-leave = Keep my answers
news-opened = Opened: { $what }
news-refused = Not opened: { $what }
news-refused-hint = This file or link is damaged, or was not made for this page. Your answers have not changed. What is wrong:
news-more = And { $count } more.
news-path = { $label } ({ $path })
news-close = Close this message
news-law = This was made with the law as known on { $then }. This page uses the law as known on { $now }.
news-engine = This was made with version { $then } of loont. This page has version { $now }.
news-altered = The amounts in this file are different from the amounts that this page calculates for the same answers. This page shows its own.
news-same-cents = All amounts are the same as then, to the cent (law as known on { $law }).
news-differences = { $count ->
    [one] One amount is different now:
   *[other] { $count } amounts are different now:
 }
news-may-differ = Some amounts can be different now.
news-incomplete = Not all questions were answered yet. What was filled in is back.
news-lost = This page has no question for some parts of the file. The result is calculated without those parts:
news-difference = { $when }, { $about }: { $before } then, { $now } now
news-settlement = Tax calculation
