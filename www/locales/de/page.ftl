page-title = Was ändert Arbeit an Ihrem Krankengeld? – loont
page-heading = Was ändert Arbeit an Ihrem Krankengeld?
tagline = Krankengeld und Teilzeitarbeit in Belgien
skip = Zu den Fragen
language = Sprache
print = Drucken
keep-open = Speichern
forget = Alles vergessen
forget-close = Schließen Sie jetzt auch diesen Tab. Ihr Browser lässt diese Seite nicht alles löschen. Mit der Taste „Zurück“ kann jemand anders Ihre Antworten noch sehen.
unkept = Ihr Browser behält Ihre Antworten zurzeit nicht. Wenn Sie die Seite neu laden, sind sie weg. Mit „Speichern“ speichern Sie sie in einer Datei.
missing-words = (Dieser Text fehlt in dieser Sprache.)
new-tab = öffnet in einem neuen Tab
new-tabs = Diese Links öffnen sich in einem neuen Tab.

who = Wer benutzt diese Seite?
who-ill = Ich bin krank
who-advise = Ich berate jemanden
who-is-employer = Ich bin Arbeitgeber

promise-local = Alles bleibt auf diesem Gerät.
promise-local-how = Was Sie eingeben, wird nirgendwohin geschickt. Das können Sie selbst prüfen:
promise-check-offline = Schalten Sie jetzt Ihr Internet aus. Die Seite rechnet weiter.
promise-check-network = Öffnen Sie die Entwicklerwerkzeuge Ihres Browsers (F12) und wählen Sie „Netzwerk“. Geben Sie etwas ein: Es kommt keine neue Zeile dazu.
promise-check-policy = In den ersten Zeilen dieser Seite steht eine Regel („Content-Security-Policy“). Dadurch weigert sich der Browser, etwas anderswohin zu schicken.
promise-language = Am Ende der Adresse dieser Seite steht Ihre Sprache und ob Sie jemanden beraten. Ihre Antworten bleiben in diesem Tab, auch wenn Sie die Seite neu laden oder zurückgehen. Schließen Sie den Tab, sind sie weg, außer wenn Ihr Browser geschlossene Tabs wieder öffnet. „Alles vergessen“ löscht sie sofort.
law-known = Stand des Gesetzes: { $date }

footer-decides = Nur Ihre Krankenkasse entscheidet, was Sie bekommen. Diese Seite zeigt, was die veröffentlichten Regeln für Ihre Antworten ergeben.
footer-version = loont { $engine } · Stand des Gesetzes: { $date } · Tabelle { $law }

month-names = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
