keep-panel-title = Speichern, teilen und drucken
keep-panel-intro = Es wird nichts gespeichert, außer wenn Sie hier auf einen Knopf drücken. Die Dateien und der Link entstehen auf diesem Gerät. Sie werden an niemanden geschickt.
keep-save = In einer Datei speichern
keep-save-hint = Alles, was Sie eingegeben haben, in einer Datei auf diesem Gerät. Damit machen Sie später weiter, hier oder auf einem anderen Gerät.
keep-file = Eine Datei öffnen
keep-file-hint = Eine Datei, die Sie hier früher gespeichert haben, auch mit einer älteren Version dieser Seite.
keep-link = Einen Link erstellen
keep-link-hint = Ein Link mit Ihren Antworten darin, den Sie selbst jemandem schicken.
keep-print = Drucken oder als PDF speichern
keep-print-hint = Höchstens zwei Seiten: Ihre Antworten, das Ergebnis, was zu tun ist, und die Monate.
keep-csv = Die Monate für eine Tabellen­kalkulation (CSV)
keep-csv-hint = Jeder Monat jedes Plans, als Tabelle.
keep-receipt = Das Ergebnis noch einmal prüfen
keep-receipt-hint = Rechnet alles neu und vergleicht jeden Betrag.
keep-nothing = Es ist noch nichts eingegeben.
keep-saved = { $name } ist fertig: Ihr Browser legt die Datei in Ihrem Download-Ordner ab. Jeder, der diese Datei hat, kann Ihre Antworten lesen.
keep-no-result = Drucken, Tabelle und Prüfung sind möglich, sobald es ein Ergebnis gibt.
keep-link-copied = Der Link ist kopiert.
keep-link-by-hand = Hier ist der Link. Kopieren Sie ihn.
keep-link-address = Link mit Ihren Antworten
keep-link-care = Jeder, der diesen Link hat, kann Ihre Antworten lesen. Sie werden nicht an diese Website geschickt. Aber ein Browser, der den Link öffnet, kann ihn in seinem Verlauf behalten.
keep-link-long = Dieser Link ist lang. Manche Programme kürzen ihn. Eine Datei ist sicherer.

csv-plan = Plan
csv-law = Stand des Gesetzes am

receipt-same = Neu gerechnet: Alle { $count } Beträge sind auf den Cent dieselben.
receipt-differs = Die neue Berechnung ergibt andere Beträge. Laden Sie die Seite neu, bevor Sie sie benutzen.
receipt-what = Mit diesen Nummern kann jeder das Ergebnis prüfen. Dieselbe Version, dieselben Gesetzesdaten und dieselben Antworten ergeben dieselben Beträge.
receipt-engine = Version von loont
receipt-law = Stand des Gesetzes am
receipt-table = Gesetzesdaten (SHA-256)
receipt-case = Antworten (SHA-256)

news-file = die Datei „{ $name }“
news-link = die Situation im Link
news-asks = Wollen Sie Ihre Antworten ersetzen? Neu: { $what }
news-asks-hint = Auf der Seite stehen schon Antworten. Wenn Sie sie noch brauchen, speichern Sie sie zuerst in einer Datei.
news-replace = Meine Antworten ersetzen
news-leave = Meine Antworten behalten
news-opened = Geöffnet: { $what }
news-refused = Nicht geöffnet: { $what }
news-refused-hint = Diese Datei oder dieser Link ist beschädigt oder nicht für diese Seite gemacht. Ihre Antworten haben sich nicht geändert. Was nicht stimmt:
news-more = Und noch { $count } weitere.
news-path = { $label } ({ $path })
news-close = Diese Meldung schließen
news-law = Das wurde mit dem Gesetz gemacht, wie es am { $then } bekannt war. Diese Seite verwendet das Gesetz, wie es am { $now } bekannt war.
news-engine = Das wurde mit Version { $then } von loont gemacht. Diese Seite hat Version { $now }.
news-altered = Die Beträge in dieser Datei sind anders als die Beträge, die diese Seite für dieselben Antworten berechnet. Diese Seite zeigt ihre eigenen.
news-same-cents = Alle Beträge sind auf den Cent dieselben wie damals (Gesetz, wie am { $law } bekannt).
news-differences = { $count ->
    [one] Ein Betrag ist jetzt anders:
   *[other] { $count } Beträge sind jetzt anders:
 }
news-may-differ = Manche Beträge können jetzt anders sein.
news-incomplete = Noch nicht alle Fragen waren beantwortet. Was eingegeben war, steht wieder da.
news-lost = Diese Seite hat keine Frage für manche Teile der Datei. Das Ergebnis ist ohne diese Teile berechnet:
news-difference = { $when }, { $about }: damals { $before }, jetzt { $now }
news-settlement = Steuerabrechnung
