page-title = Was ändert Arbeit an Ihrem Krankengeld? – loont
page-heading = Was ändert Arbeit an Ihrem Krankengeld?
tagline = Krankengeld und Teilzeitarbeit in Belgien
skip = Zu den Fragen
language = Sprache
print = Drucken
forget = Alles vergessen
missing-words = (Dieser Text fehlt in dieser Sprache.)
new-tab = öffnet in einem neuen Tab

promise-local = Alles bleibt auf diesem Gerät.
promise-local-how = Was Sie eingeben, wird nirgendwohin geschickt und nirgends gespeichert. Das können Sie selbst prüfen:
promise-check-offline = Schalten Sie jetzt Ihr Internet aus. Die Seite rechnet weiter.
promise-check-network = Öffnen Sie die Entwicklerwerkzeuge Ihres Browsers (F12) und wählen Sie „Netzwerk“. Geben Sie etwas ein: Es kommt keine neue Zeile dazu.
promise-check-policy = In den ersten Zeilen dieser Seite steht eine Regel („Content-Security-Policy“). Dadurch weigert sich der Browser, etwas anderswohin zu schicken.
promise-language = Nur Ihre Sprache wird behalten, am Ende der Adresse dieser Seite. Wenn Sie die Seite schließen, sind Ihre Antworten weg.
law-known = Gesetz, wie am { $date } bekannt

footer-decides = Nur Ihre Krankenkasse entscheidet, was Sie bekommen. Diese Seite zeigt, was die veröffentlichten Regeln für Ihre Antworten ergeben.
footer-version = loont { $engine } · Gesetz, wie am { $date } bekannt · Tabelle { $law }

print-answers = Was Sie eingegeben haben
print-scheme = Versicherung
print-plan = Plan
print-period = vom { $from } bis zum { $to }
print-hours = { $hours } Stunden pro Woche (Vollzeit: { $full })
print-wage = { $wage } pro Monat für { $hours } Stunden pro Woche
print-months = { $count } Monate
