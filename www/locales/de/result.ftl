result-title = Ihr Ergebnis
result-loading = Die Berechnung wird geladen …
result-none = Beantworten Sie die Fragen 1 und 2. Dann erscheint hier das erste Ergebnis.
needed = Es fehlt noch: { $what }.
needed-scheme = welche Versicherung Sie bezahlt
needed-basis = was Sie über Ihr Krankengeld wissen
needed-daily = der Betrag pro Tag
needed-letter = das Datum des Briefes
needed-monthly-wage = Ihr Monatslohn vor der Krankheit
needed-hourly-wage = Ihr Stundenlohn vor der Krankheit
needed-own-hours = Ihre Stunden pro Woche vor der Krankheit
needed-received = der Betrag, den Sie bekommen haben
needed-received-on = für welchen Monat Sie ihn bekommen haben
needed-start = der erste Tag Ihrer Krankheit
needed-family = wer bei Ihnen wohnt
needed-hours = die Stunden pro Woche
needed-wage = der Lohn für diese Arbeit
needed-other = „{ $label }“
result-range = Sie wissen noch nicht alles. Darum sehen Sie den niedrigsten und den höchsten möglichen Betrag.
result-first = Das ist ein erstes Ergebnis. Mit den Fragen 3 und 4 wird daraus ein Betrag.
result-check = Eine der Antworten stimmt noch nicht. Drücken Sie auf „Ergebnis zeigen“, um zu sehen, welche.
result-check-list = Einige Antworten stimmen noch nicht: Sehen Sie die Liste über den Fragen.
result-broken = Die Berechnung funktioniert auf diesem Gerät gerade nicht. Laden Sie die Seite neu. Auch Ihre Krankenkasse kann es für Sie berechnen.
result-work-outside = Dieser Plan liegt außerhalb der gezeigten Monate. Ändern Sie „Erster Monat“ unter „Genauer machen“.
result-wage-unknown = Sie kennen den Lohn noch nicht. Dieses Ergebnis zeigt nur, was die Krankenkasse zahlt.
result-gross = Der Lohn ist hier brutto: Was in diesem Monat oder bei dieser Arbeit davon abgeht, ist nicht bekannt.

without-work = Ohne Arbeit
with-work = Mit Arbeit
with-hours = Mit { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche
sentence-now = Im { $month } zahlt die Krankenkasse Ihnen { $amount }.
sentence-add-work = Beantworten Sie Frage 5, um zu sehen, was Ihr Plan ändert.
sentence-open = Ihr Plan ist hier noch nicht eingerechnet.
sentence-wage-on-top = Ihr Lohn kommt dazu.
sentence-own-first = Bis zum { $date } wird von Ihrem Krankengeld nichts abgezogen.
sentence-full-return = Ihr Krankengeld endet, Sie bekommen Lohn.
sentence-check-work = Frage 5 ist noch nicht vollständig oder stimmt noch nicht. Dies ist das Ergebnis ohne diesen Plan.
sentence-work = { $title } zahlt die Krankenkasse Ihnen { $amount } im { $month }. { $base } sind es { $before }.
sentence-nothing = { $title } zahlt die Krankenkasse Ihnen im { $month } nichts. { $base } sind es { $before }.
sentence-same = { $title } zahlt die Krankenkasse Ihnen im { $month } weiterhin { $amount }. { $base } ist es ebenso viel.
sentence-count = Rechnen Sie im { $month } mit { $amount }. { $base } sind es { $before }.
sentence-count-same = Rechnen Sie im { $month } mit { $amount }. { $base } ist es gleich viel.
sentence-together = { $title } haben Sie im { $month } insgesamt { $together } brutto: Ihr Krankengeld und { $wage } Lohn. { $base } sind es { $without } brutto.
strip-now = Die Krankenkasse zahlt { $amount } pro Monat
strip-work = Mit diesem Plan: Krankenkasse zahlt { $amount }

compare-caption = Pro Monat: { $month }
fold-one = { $title }: { $now }
fold-two = { $title }: { $now }, mit Ihrem Plan { $plan }
row-gross = Krankengeld, brutto
row-pension = Einbehalten für Pensionen (3,5 %)
row-tax = Einbehalten für die Steuer
row-paid = Die Krankenkasse zahlt Ihnen
row-wage = Lohn, brutto
row-together = Insgesamt, brutto
premium-line = { $premium }: { $amount }
none-premium = keine
none-wage = kein Lohn
none-reduction = keine
premium-third_person = Hilfe einer Drittperson
premium-catch_up_premium = Aufholprämie

per-day-caption = Pro Tag: { $month }
per-day-parts = In diesem Monat ändert sich der Betrag. Hier sehen Sie den letzten Teil des Monats; die anderen Teile stehen darunter.
parts-title = Alle Teile dieses Monats
part-words = Vom { $from } bis einschließlich { $to }: { $phase }. { $amount } pro Tag.
row-daily-full = Voller Betrag pro Tag
row-reduction = Verringerung wegen Arbeit
row-daily-paid = Gezahlter Betrag pro Tag
row-days = Bezahlte Tage

totals-caption = Über { $count } { $count ->
    [one] Monat
   *[other] Monate
  }

total-more = { $of } { $amount } mehr als { $base }.
total-less = { $of } { $amount } weniger als { $base }.
total-same = { $of } gleich viel wie { $base }.

status-official = veröffentlichte Regel
status-secondary = aus einer anderen Quelle
status-derived = mit einer Formel
status-assumed = Annahme

why = Warum dieser Betrag?
why-steps = Die Schritte, mit Ihren Zahlen
why-articles = Die Artikel des Gesetzes
why-daily = Der Betrag pro Tag hängt ab von Ihrem Lohn oder Ihrem Brief, von der Dauer Ihrer Krankheit und davon, wer bei Ihnen wohnt.
why-reduction = Was abgezogen wird, hängt von Ihrem Plan ab. Bei Arbeit für einen Arbeitgeber wird bis zu einem Fünftel von Vollzeit nichts abgezogen. Nur der Teil darüber zählt. Für Arbeit für sich selbst und für Selbstständige gelten andere Regeln.
why-reduced = Dieser Prozentsatz wird vom vollen Betrag pro Tag abgezogen. Gibt es eine Sanktion, wird sie danach vom Rest abgezogen.
why-gross = Die Krankenkasse zahlt einen Betrag pro Tag, sechs Tage pro Woche. Monate mit mehr solchen Tagen bringen mehr.
why-pension = Ab dem zweiten Jahr wird ein kleiner Teil für Pensionen einbehalten. Ihr Krankengeld sinkt dadurch aber nie unter einen bestimmten Betrag.
why-tax = Im ersten Jahr behält die Krankenkasse einen Teil für die Steuer ein. Die Endabrechnung folgt später, mit Ihrem Steuerbescheid.
why-premiums = Dieser Betrag kommt zum Krankengeld dieses Monats hinzu. Dafür gilt eine eigene Regel.
why-paid = Das überweist die Krankenkasse auf Ihr Konto: das Brutto-Krankengeld, minus die Abzüge, plus mögliche Prämien.
why-wage = Das ist der Bruttolohn, den Sie eingegeben haben, für die Tage und Stunden dieses Monats.
article-source = Quelle: { $host }
article-of = { $act }, Artikel { $article }
article-none = { $act } (Nummer des Artikels nicht verfügbar)
article-paragraph = Absatz { $number }
article-item = Nr. { $item }
article-range = { $from } bis { $to }

months-title = Monat für Monat
months-switch = Welche Situation?
months-unfold = Alle Beträge
months-caption = Monat für Monat: { $title }
col-month = Monat
col-days = Bezahlte Tage
col-daily = Pro Tag
col-reduction = Verringerung
col-gross = Krankengeld, brutto
col-pension = Für Pensionen
col-tax = Für die Steuer
col-premiums = Prämie
col-paid = Krankenkasse zahlt
col-wage = Lohn, brutto
col-change = Was sich ändert
change-first = Erster gezeigter Monat.
change-none = Nichts ändert sich.
change-phase = Ab jetzt: { $phase }.
change-daily = Voller Betrag pro Tag { $now } statt { $before }.
change-reduction = Verringerung { $now } statt { $before }.
change-days = { $now } { $now ->
    [one] bezahlter Tag
   *[other] bezahlte Tage
 } statt { $before }.
change-wage-starts = Der Lohn beginnt.
change-wage-ends = Der Lohn endet.
change-wage = Lohn { $now } statt { $before }.
change-premium = Mit: { $premium }.
change-premium-ends = Das endet: { $premium }.
change-pension-starts = Ab jetzt wird ein Teil für Pensionen einbehalten.
change-pension-ends = Für Pensionen wird nichts mehr einbehalten.
change-tax-starts = Ab jetzt wird ein Teil für die Steuer einbehalten.
change-tax-ends = Für die Steuer wird nichts mehr einbehalten.

phase-guaranteed_wage = Ihr Arbeitgeber zahlt (garantierter Lohn)
phase-waiting = Tage ohne Zahlung, am Anfang
phase-primary = erstes Jahr (primäre Arbeitsunfähigkeit)
phase-invalidity = Invalidität (ab dem zweiten Jahr)
phase-not_incapacitated = nicht arbeitsunfähig
phase-suspended = Krankengeld ausgesetzt
phase-pension = nach dem Pensionsalter

result-own-income = Was Ihre selbstständige Tätigkeit einbringt, ist nicht in den Beträgen pro Monat. Geben Sie bei Frage 5 ein, was Sie pro Jahr erwarten: Dann zählt es im Jahr und bei der Steuer.
result-own-income-year = Was Ihre selbstständige Tätigkeit einbringt, ist in den Beträgen des Jahres, nicht in denen des Monats.
result-unfinished = Noch nicht vollständig und hier nicht berücksichtigt:
month-shown = Welchen Monat wollen Sie sehen?
without-plan = Ohne diesen Plan
with-plan = Mit diesem Plan
with-own = Mit Arbeit für sich selbst
with-volunteering = Mit dem Ehrenamt
with-training = Mit der Ausbildung
with-resumption = Mit voller Wiederaufnahme der Arbeit
sentence-wage = { $title } haben Sie im { $month } einen Lohn von { $wage } brutto. { $base } sind es { $without } brutto.
row-phase = Zeitraum
row-sanction = Sanktion
col-sanction = Sanktion
change-sanction = Sanktion von { $now }.
change-sanction-ends = Keine Sanktion mehr.
total-gross = Brutto, insgesamt:
total-fund = Von der Krankenkasse, insgesamt:
premium-training_premium = Ausbildungsprämie
premium-training_success = Prämie bei bestandener Ausbildung
premium-training_costs = Kosten der Ausbildung
premium-training_travel = Fahrtkosten
later-premium = Die Ausbildungsprämie für diesen Monat ({ $amount }) kann später kommen, spätestens am { $date }.
later-premium-undated = Die Ausbildungsprämie für diesen Monat ({ $amount }) kann später kommen. Wir kennen keine Frist.
later-success = Die Prämie für das Bestehen ({ $amount }) kann später kommen, spätestens am { $date }.
later-success-undated = Die Prämie für das Bestehen ({ $amount }) kann später kommen. Wir kennen keine Frist.
training-total = Alle Prämien der Ausbildung, für Stunden und Bestehen: { $amount } in { $count } { $count ->
    [one] Monat
   *[other] Monaten
  }.
row-on-time = Davon mit dem Monat selbst gezahlt
premium-by = { $premium }: { $amount } (spätestens am { $date })
employer-first = Bis einschließlich { $date } zahlt zuerst Ihr Arbeitgeber den garantierten Lohn. Dieser Betrag ist nicht in diesem Ergebnis. Danach zahlt die Krankenkasse.
employer-first-part = Einen Teil dieses Monats, bis einschließlich { $date }, zahlt zuerst Ihr Arbeitgeber den garantierten Lohn. Dieser Betrag ist nicht in diesem Ergebnis.
with-relapse = { $title } (Rückfall ab dem { $date })
