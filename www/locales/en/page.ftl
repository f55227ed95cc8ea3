page-title = What does work do to your sickness benefit? – loont
page-heading = What does work do to your sickness benefit?
tagline = benefit and part-time work in Belgium
skip = Go to the questions
language = Language
print = Print
keep-open = Keep
forget = Forget everything
missing-words = (This text is missing in this language.)
new-tab = opens in a new tab
new-tabs = These links open in a new tab.

who = Who uses this page?
who-ill = I am ill
who-advise = I advise someone
who-is-employer = I am an employer

promise-local = Everything stays on this device.
promise-local-how = What you type is not sent anywhere. You can check this yourself:
promise-check-offline = Switch off your network now. The page keeps on calculating.
promise-check-network = Open the developer tools of your browser (F12) and choose “Network”. Type something: no new line appears.
promise-check-policy = The first lines of this page contain a rule (“Content-Security-Policy”) by which the browser refuses to send anything elsewhere.
promise-language = Your language stands at the end of the address of this page, and whether you advise someone. What you typed stays with this tab, so that loading again or going back loses nothing. Close the tab and it is gone, unless your browser reopens closed tabs. “Forget everything” clears it at once.
law-known = Law as known on { $date }

footer-decides = Only your health insurance fund decides what you receive. This page shows how the published rules work out for the answers you give.
footer-version = loont { $engine } · law as known on { $date } · table { $law }

month-names = January February March April May June July August September October November December
