cases-title = Offene Fälle
case-number = Fall { $number }
case-here = Auf dem Bildschirm: { $name } ({ $place } von { $count }).
case-new = Neuer Fall
case-copy = Diesen Fall kopieren
case-copy-name = { $name } (Kopie)
case-close = Diesen Fall schließen
case-closed = { $name } ist geschlossen.
cases-full = { $most } Fälle sind offen. Schließen Sie zuerst einen, um einen weiteren zu öffnen.
this-case = Dieser Fall: { $name }
case-name = Name dieses Falls
case-name-hint = Nur für Sie, zum Beispiel „K.“ Ein echter Name ist nicht nötig. Was Sie hier eingeben, steht auf dem Knopf, in einer gespeicherten Datei und in ihrem Namen. Es steht nie auf Papier oder in einem Link.
case-save = Diesen Fall in einer Datei speichern
case-print = Diesen Fall drucken
case-no-result = Ausdruck, Liste und Testdatei gibt es, sobald ein Ergebnis da ist.

print-choices = Was gedruckt wird: { $language }, und welche Seiten
print-language = Sprache des Ausdrucks
print-language-hint = Das Papier ist für die Person, die Sie beraten. Diese Seite bleibt in Ihrer Sprache.
print-language-same = Dieselbe wie diese Seite
print-pages = Seiten des Ausdrucks
print-pages-hint = Auf der ersten Seite stehen immer die Antworten, die Pläne nebeneinander (vier haben Platz) und was nicht in den Beträgen steckt.
print-list = und eine Seite mit dem, was einzureichen ist, und bis wann
print-months-page = und eine Seite mit den Monaten

keys-open = Tastenkürzel (?)
keys-title = Tastenkürzel
keys-intro = Sie gelten in jedem Feld. Das Fragezeichen gilt nur außerhalb von Textfeldern. Drücken Sie in einem Textfeld auch Alt. Auf einer Apple-Tastatur heißt Alt Option.
keys-new = Neuer Fall
keys-next = Nächster Fall
keys-before = Voriger Fall
keys-cases = Zu den offenen Fällen
keys-questions = Zur ersten Frage
keys-result = Zum Ergebnis
keys-compare = Zu den Plänen nebeneinander
keys-list = Zur Liste dessen, was zu tun ist
keys-save = Diesen Fall in einer Datei speichern
keys-print = Diesen Fall drucken
keys-show = Diese Liste zeigen
keys-on = Diese Tastenkürzel verwenden
keys-on-hint = Schalten Sie sie aus, wenn ein anderes Programm dieselben Tasten verwendet oder wenn Sie die Seite mit der Stimme bedienen. Mit dem Knopf öffnen Sie diese Liste wieder.
keys-close = Schließen

checklist-title = Was einzureichen ist, und bis wann
checklist-intro = Haken Sie ab, was getan ist: Das bleibt bei diesem Fall. Die Sätze richten sich an die Person, die Sie beraten. Wenn es möglich ist, sehen Sie, was eine Verspätung kostet. Für die anderen Zeilen nennt keine Quelle einen Betrag.
checklist-changes = Was sich von selbst ändert
duty-from = ab dem { $date }
duty-statement = Jeden Monat eine Bescheinigung der Stunden und des Lohns für die Krankenkasse.
duty-premium = Die Ausbildungsprämie bei der Krankenkasse beantragen. Bei einer Ausbildung beim VDAB stellt der Berater der Ausbildung den Antrag.
duty-who = Wer: { $who }
duty-late = Erst am { $date } gemeldet: Die Krankenkasse zahlt { $late } statt { $time }, über { $count } { $count ->
    [one] Monat
   *[other] Monate
  }.
who-person = die Person, die Sie beraten
who-person-paper = Sie
who-counsellor = Sie oder der Berater der Ausbildung
who-counsellor-paper = der Berater der Ausbildung
who-employer = der Arbeitgeber
who-employer-paper = Ihr Arbeitgeber
who-doctor = der Vertrauensarzt der Krankenkasse
who-fund = die Krankenkasse
who-service = der Dienst der Region

test-open = Eine anonyme Testdatei erstellen
test-title = Eine anonyme Testdatei
test-intro = Die Datei enthält diesen Fall und die Beträge von heute, in der Form der Tests von loont. Damit kann ein Programmierer sehen, ob eine spätere Version dieselben Beträge ergibt.
test-names = Weggelassen: der Name des Falls und die Namen der Pläne.
test-gone = Auch weggelassen, weil kein Betrag es braucht: { $what }.
test-moved = Das wurde weniger genau gemacht. Die Berechnung ergibt immer noch dieselben Beträge, auf den Cent genau:
test-move = { $place }: { $after } statt { $before }
test-remains = Das steht noch in der Datei. Ohne diese Angaben würden sich Beträge ändern:
test-value = { $place }: { $values }
test-place-basis = Betrag des Krankengelds oder Lohn vor der Krankheit
test-place-plans = Erste und letzte Tage der Pläne
test-care = Die Versicherung, die Familiensituation und die Stunden stehen auch darin. Wer die Person kennt, kann sie an diesen Daten und Beträgen noch erkennen. Lesen Sie die Datei, bevor Sie sie jemandem geben.
test-text = Der ganze Text der Datei
test-download = Die Testdatei herunterladen
