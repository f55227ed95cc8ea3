page-title = How does work affect your sickness benefit? – loont
page-heading = How does work affect your sickness benefit?
tagline = benefit and part-time work in Belgium
skip = Go to the questions
language = Language
print = Print
keep-open = Save
forget = Forget everything
forget-close = Close this tab as well. Your browser does not let this page clear everything. With the Back button, someone else can still see your answers.
unkept = Your browser is not keeping your answers at the moment. If you reload the page, they are gone. “Save” puts them in a file.
missing-words = (This text is missing in this language.)
new-tab = opens in a new tab
new-tabs = These links open in a new tab.

who = Who uses this page?
who-ill = I am ill
who-advise = I advise someone
who-is-employer = I am an employer

promise-local = Everything stays on this device.
promise-local-how = What you type is not sent anywhere. You can check this yourself:
promise-check-offline = Switch off your internet connection now. The page keeps calculating.
promise-check-network = Open the developer tools of your browser (F12) and choose “Network”. Type something: no new line appears.
promise-check-policy = The first lines of this page contain a rule (“Content-Security-Policy”). Because of it, the browser refuses to send anything elsewhere.
promise-language = The end of this page’s address shows your language, and whether you advise someone. Your answers stay in this tab, even if you reload the page or go back. When you close the tab they are gone, unless your browser reopens closed tabs. “Forget everything” clears them at once.
law-known = Law as known on { $date }

footer-decides = Only your health insurance fund decides what you receive. This page shows how the published rules work out for the answers you give.
footer-version = loont { $engine } · law as known on { $date } · table { $law }

month-names = January February March April May June July August September October November December
