keep-panel-title = Keep and show
keep-panel-intro = Nothing is kept unless you press a button here. The files and the link are made on this device and are sent to no one.
keep-save = Save to a file
keep-save-hint = Everything you typed, in a file on this device. With it you go on later, here or on another device.
keep-file = Open a file
keep-file-hint = A file that was saved here before, also with an older version of this page.
keep-link = Make a link
keep-link-hint = A link with your answers in it, to send to someone yourself.
keep-print = Print, or save as PDF
keep-print-hint = Two pages at most: your answers, the result, what to do and the months.
keep-csv = The months for a spreadsheet (CSV)
keep-csv-hint = Every month of every plan, as a table.
keep-receipt = Check the receipt
keep-receipt-hint = Calculates everything again, and compares every amount.
keep-nothing = Nothing has been typed yet.
keep-saved = { $name } is ready: your browser puts it with your downloads. Whoever has this file can read your answers.
keep-no-result = Print, table and receipt come with the first result.
keep-link-copied = The link has been copied.
keep-link-by-hand = Here is the link. Copy it.
keep-link-address = Link with your answers
keep-link-care = Whoever has this link can read your answers. They are not sent to this site, but a browser that opens the link can keep it in its history.
keep-link-long = This link is long: some programs cut it in two. A file is safer.

csv-plan = Plan
csv-law = Law as known on

receipt-same = Calculated again: all { $count } amounts are the same to the cent.
receipt-differs = Calculated again, the amounts are different. Load the page again before you use them.
receipt-what = With these numbers anyone can check the result: the same version, the same table of the law and the same answers give the same cents.
receipt-engine = Version of loont
receipt-law = Law as known on
receipt-table = Table of the law (SHA-256)
receipt-case = Answers (SHA-256)

news-file = the file “{ $name }”
news-link = the case in the link
news-asks = Replace your answers with { $what }?
news-asks-hint = There are answers in the form. If you still need them, save them to a file first.
news-replace = Replace my answers
news-leave = Keep my answers
news-opened = Opened: { $what }
news-refused = Not opened: { $what }
news-refused-hint = This is damaged, or it was not made for this page. Your answers have not changed. What is wrong:
news-more = And { $count } more.
news-path = { $label } ({ $path })
news-close = Close this message
news-law = This was made with the law as known on { $then }. This page knows the law of { $now }.
news-engine = This was made with version { $then } of loont. This page has version { $now }.
news-altered = The amounts in this file are not those that this page calculates for the same answers. This page shows its own.
news-same-cents = All amounts are the same as then, to the cent (law as known on { $law }).
news-differences = { $count ->
    [one] One amount is different now:
   *[other] { $count } amounts are different now:
 }
news-may-differ = Some amounts can be different now.
news-incomplete = Not every answer was there yet. What was typed is back.
news-lost = The form has no place for some parts. The result is without them:
news-difference = { $when }, { $about }: { $before } then, { $now } now
news-settlement = Settlement of the tax
