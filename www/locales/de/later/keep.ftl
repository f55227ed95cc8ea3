keep-panel-title = Speichern und zeigen
keep-panel-intro = Es wird nichts gespeichert, außer wenn Sie hier auf einen Knopf drücken. Die Dateien und der Link werden auf diesem Gerät gemacht und an niemanden geschickt.
keep-save = In einer Datei speichern
keep-save-hint = Alles, was Sie eingegeben haben, in einer Datei auf diesem Gerät. Damit machen Sie später weiter, hier oder auf einem anderen Gerät.
keep-file = Eine Datei öffnen
keep-file-hint = Eine Datei, die hier früher gespeichert wurde, auch mit einer älteren Fassung dieser Seite.
keep-link = Einen Link machen
keep-link-hint = Ein Link mit Ihren Antworten darin, den Sie selbst jemandem schicken.
keep-print = Drucken oder als PDF speichern
keep-print-hint = Höchstens zwei Seiten: Ihre Antworten, das Ergebnis, was zu tun ist und die Monate.
keep-csv = Die Monate für eine Tabellen­kalkulation (CSV)
keep-csv-hint = Jeder Monat jedes Plans, als Tabelle.
keep-receipt = Die Kontrolle wiederholen
keep-receipt-hint = Rechnet alles neu und vergleicht jeden Betrag.
keep-nothing = Es ist noch nichts eingegeben.
keep-saved = { $name } ist fertig: Ihr Browser legt sie zu Ihren Downloads. Wer diese Datei hat, kann Ihre Antworten lesen.
keep-no-result = Drucken, Tabelle und Kontrolle kommen mit dem ersten Ergebnis.
keep-link-copied = Der Link ist kopiert.
keep-link-by-hand = Hier ist der Link. Kopieren Sie ihn.
keep-link-address = Link mit Ihren Antworten
keep-link-care = Wer diesen Link hat, kann Ihre Antworten lesen. Sie werden nicht an diese Website geschickt, aber ein Browser, der den Link öffnet, kann ihn in seinem Verlauf behalten.
keep-link-long = Dieser Link ist lang: Manche Programme schneiden ihn entzwei. Eine Datei ist sicherer.

csv-plan = Plan
csv-law = Gesetz, wie bekannt am

receipt-same = Neu gerechnet: Alle { $count } Beträge sind auf den Cent dieselben.
receipt-differs = Neu gerechnet sind die Beträge anders. Laden Sie die Seite neu, bevor Sie sie benutzen.
receipt-what = Mit diesen Nummern kann jeder das Ergebnis prüfen: Dieselbe Fassung, dieselbe Tabelle des Gesetzes und dieselben Antworten ergeben dieselben Cents.
receipt-engine = Fassung von loont
receipt-law = Gesetz, wie bekannt am
receipt-table = Tabelle des Gesetzes (SHA-256)
receipt-case = Antworten (SHA-256)

news-file = die Datei „{ $name }“
news-link = der Fall im Link
news-asks = Ihre Antworten ersetzen? Neu: { $what }
news-asks-hint = Auf der Seite stehen Antworten. Wenn Sie sie noch brauchen, speichern Sie sie zuerst in einer Datei.
news-replace = Meine Antworten ersetzen
news-leave = Meine Antworten behalten
news-opened = Geöffnet: { $what }
news-refused = Nicht geöffnet: { $what }
news-refused-hint = Das ist beschädigt oder nicht für diese Seite gemacht. Ihre Antworten haben sich nicht geändert. Was nicht stimmt:
news-more = Und noch { $count }.
news-path = { $label } ({ $path })
news-close = Diese Meldung schließen
news-law = Das wurde mit dem Gesetz gemacht, wie es am { $then } bekannt war. Diese Seite kennt das Gesetz vom { $now }.
news-engine = Das wurde mit Fassung { $then } von loont gemacht. Diese Seite hat Fassung { $now }.
news-altered = Die Beträge in dieser Datei sind nicht die, die diese Seite für dieselben Antworten berechnet. Diese Seite zeigt ihre eigenen.
news-same-cents = Alle Beträge sind auf den Cent dieselben wie damals (Gesetz, wie am { $law } bekannt).
news-differences = { $count ->
    [one] Ein Betrag ist jetzt anders:
   *[other] { $count } Beträge sind jetzt anders:
 }
news-may-differ = Manche Beträge können jetzt anders sein.
news-incomplete = Noch nicht jede Antwort war da. Was eingegeben war, steht wieder da.
news-lost = Für manche Teile gibt es bei den Fragen keinen Platz. Das Ergebnis ist ohne sie:
news-difference = { $when }, { $about }: damals { $before }, jetzt { $now }
news-settlement = Abrechnung der Steuer
