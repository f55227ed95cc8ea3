emp-heading = Rückkehr nach einer Krankheit: was das für den Arbeitgeber heißt
emp-intro = Für einen Arbeitgeber, der gefragt wird: Darf ich in Teilzeit zurückkommen? Sie sehen, was es kostet, welche Hilfe es gibt und was wann gemeldet werden muss.
emp-questions-intro = Wir fragen hier nichts über das Krankengeld, die Familie oder die Steuer des Arbeitnehmers. Sie müssen das nicht wissen.
emp-result-title = Was es kostet
emp-none = Beantworten Sie die Fragen 1 bis 4. Dann erscheint hier das erste Ergebnis.
emp-broken = Die Berechnung funktioniert auf diesem Gerät gerade nicht. Laden Sie die Seite neu. Auch Ihr Sozialsekretariat kann es berechnen.
emp-decides = Das ist eine Information, kein Rat. Das Landesamt für soziale Sicherheit (LSS), das Sozialsekretariat und der Dienst, der die Hilfe gibt, entscheiden.

emp-who-question = Wer ist krank, und seit wann?
emp-start-legend = Erster Tag der Krankheit
emp-start-hint = Der erste Tag auf der ärztlichen Bescheinigung.
emp-since-legend = Erster Arbeitstag bei Ihnen
emp-since-hint = Darf leer bleiben. Das zählt nur, wenn der Arbeitnehmer weniger als einen Monat bei Ihnen beschäftigt war.
emp-age-label = Alter am ersten Tag der Krankheit
emp-age-hint = Darf leer bleiben. Das Alter zählt für den Solidaritätsbeitrag.
emp-job-question = Welche Arbeit machte der Arbeitnehmer vor der Krankheit?
emp-wage-label = Bruttolohn des Vertrags
emp-wage-hint = Für die Stunden des Vertrags, wie auf dem Lohnzettel.
emp-hours-label = Stunden des Vertrags
emp-premium-label = Jahresendprämie (brutto)
emp-premium-hint = Darf leer bleiben. Für die Stunden des Vertrags.
emp-per-year = pro Jahr
emp-per-quarter = pro Quartal
emp-status-question = Welchen Vertrag hat der Arbeitnehmer?
emp-status-legend = Statut
emp-white = Angestellter
emp-blue = Arbeiter
emp-contract-legend = Dauer des Vertrags
emp-contract-hint = Wählen Sie nichts, nehmen wir an, dass der Vertrag unbefristet ist.
emp-indefinite = Unbefristet
emp-fixed-long = Befristet auf 3 Monate oder mehr
emp-fixed-short = Befristet auf weniger als 3 Monate
emp-firm-question = Wo ist der Betrieb, und wie groß ist er?
emp-region-legend = Wo arbeitet der Arbeitnehmer?
emp-flanders = Flandern
emp-brussels = Brüssel
emp-wallonia = Wallonie
emp-ostbelgien = Die Deutschsprachige Gemeinschaft
emp-size-legend = Wie viele Menschen arbeiten dort?
emp-size-hint = Der Durchschnitt im Bezugszeitraum des LSS.
emp-size-small = Weniger als 20
emp-size-middle = 20 bis 49
emp-size-large = 50 oder mehr
emp-size-under-50 = Weniger als 50 (in der Datei steht nicht, ob es 20 oder mehr sind)
emp-size-from-20 = 20 oder mehr (in der Datei steht nicht, ob es 50 oder mehr sind)
emp-return-question = Welche Form der Rückkehr wollen Sie sehen?
emp-return-hint = Sie können bis zu drei Möglichkeiten nebeneinander stellen: weniger Stunden oder alle Stunden des Vertrags. Der Vertrauensarzt der Krankenkasse entscheidet, wie viele Stunden während der Krankheit erlaubt sind.
emp-from-legend = Erster Tag der Rückkehr
emp-option = Möglichkeit { $place }
emp-option-hours = Möglichkeit { $place }: Stunden
emp-option-whole = Möglichkeit { $place }: volle Rückkehr, mit allen Stunden des Vertrags
emp-option-wage = Möglichkeit { $place }: Bruttolohn
emp-option-wage-hint = Darf leer bleiben. Dann rechnen wir mit dem Lohn des Vertrags, im Verhältnis zu den Stunden.
emp-option-label = Möglichkeit { $place }: Name
emp-option-label-hint = Darf leer bleiben. Ein eigener Name, zum Beispiel „Nur am Morgen“. Er steht über der Spalte, auf Papier und in der Datei.
emp-replaced-legend = Ersetzt jemand den Arbeitnehmer, solange er nicht zurück ist?
emp-replaced-hint = Die Ersatzkraft zählt, solange der Arbeitnehmer nicht zurück ist: bis zum ersten Tag der Rückkehr oder, ohne Rückkehr, in jedem Monat.
emp-replace-wage-label = Bruttolohn der Ersatzkraft
emp-replace-hours-label = Stunden der Ersatzkraft
emp-replace-from-legend = Erster Tag der Ersatzkraft
emp-replace-from-hint = Darf leer bleiben. Dann zählt die Ersatzkraft ab dem ersten Tag der Krankheit.
emp-replace-until-legend = Letzter Tag der Ersatzkraft
emp-replace-until-hint = Darf leer bleiben. Dann bleibt die Ersatzkraft.

emp-more = Genauer machen
emp-more-intro = Sie müssen diese Fragen nicht beantworten. Beim Ergebnis steht, was wir dann annehmen.
emp-choose = Wählen Sie
emp-aids-legend = Hilfe, die bewilligt ist
emp-aids-none = Wählen Sie zuerst die Region. Dann sehen Sie, welche Hilfe es dort gibt.
emp-aids-hint = Nur bewilligte Hilfe zählt in den Kosten. Was möglich ist, steht beim Ergebnis.
emp-aid-since = Bewilligt ab
emp-aid-package = Welches Paket?
emp-package-two = Höchstens 2 Jahre
emp-package-five = 5 Jahre, Lohnprämie
emp-package-more = 5 Jahre, erhöhte Prämie
emp-package-company = 5 Jahre, angestellt bei einer beschützenden Werkstätte
emp-aid-guidance = Begleitprämie
emp-guidance-none = Keine
emp-guidance-low = Niedrig
emp-guidance-medium = Mittel
emp-guidance-high = Hoch
emp-aid-percent = Prozentsatz in der Entscheidung
emp-aid-percent-hint = Er steht im Brief des Dienstes.
emp-until-legend = Letzter Tag mit weniger Stunden
emp-until-hint = Darf leer bleiben. Dann geht die Arbeit so weiter.
emp-relapse-legend = Der Arbeitnehmer wird wieder krank am
emp-relapse-hint = Um zu sehen, was dann geschieht: wieder arbeitsunfähig während der Rückkehr, ohne zu arbeiten.
emp-relapse-end-legend = Letzter Tag dieser neuen Krankheit
emp-relapse-end-hint = Darf leer bleiben. Dann dauert diese Krankheit an.
emp-other-legend = Steht in einer ärztlichen Bescheinigung, dass es eine andere Krankheit ist?
emp-earlier-legend = Eine frühere Krankheit begann am
emp-earlier-hint = Nur wenn Sie für diese Krankheit kurz davor garantierten Lohn gezahlt haben.
emp-earlier-end-legend = Die frühere Krankheit endete am
emp-earlier-days-label = Tage mit garantiertem Lohn, die Sie für diese Krankheit gezahlt haben
emp-earlier-days-hint = Darf leer bleiben. Dann zählen wir sie nach den Daten.
emp-permitted-legend = Erster Tag der ersten Erlaubnis zu arbeiten
emp-permitted-hint = Nur wenn er vor dem ersten Tag der Rückkehr liegt.
emp-kind-legend = Art des Arbeitnehmers
emp-kind-ordinary = Gewöhnlich
emp-kind-agency = Leiharbeitnehmer
emp-kind-flexi = Flexijob
emp-kind-student = Student
emp-kind-occasional = Gelegenheitsarbeitnehmer
emp-kind-childminder = Tagesmutter, Tagesvater oder Pflegeeltern
emp-kind-apprentice = Lehrling
emp-lives-legend = Wo wohnt der Arbeitnehmer?
emp-lives-same = In der Region, in der er arbeitet
emp-sheltered-legend = Ist Ihr Betrieb eine beschützende oder eine soziale Werkstätte?
emp-sheltered-hint = Paritätische Kommission 327.
emp-recognised-legend = Ist der Arbeitnehmer als Person mit Behinderung anerkannt?
emp-exempt-legend = Solidaritätsbeitrag während der Arbeit mit Erlaubnis
emp-exempt-hint = Keine Quelle sagt, ob der Beitrag dann geschuldet ist. Darum wählen Sie selbst. Wählen Sie nichts, rechnen wir keinen Beitrag.
emp-exempt-yes = Nicht geschuldet
emp-exempt-no = Geschuldet auf das verringerte Krankengeld
emp-category-legend = Kategorie der Arbeitgeberbeiträge
emp-category-none = Das weiß ich nicht
emp-category-1 = 1: allgemein
emp-category-2 = 2: soziales Maribel (nicht gewinnorientiert)
emp-category-3 = 3: beschützende Werkstätten
emp-rate-label = Ihr eigener Satz der Arbeitgeberbeiträge
emp-rate-hint = Fragen Sie Ihr Sozialsekretariat. Die besonderen Beiträge sind darin enthalten.
emp-reduction-label = Strukturelle Ermäßigung für die Stunden des Vertrags
emp-reduction-hint = Wie auf der Übersicht des LSS.
emp-first-legend = Erster gezeigter Monat
emp-first-hint = Darf leer bleiben. Dann beginnen wir mit diesem Monat.

need-choice = Wählen Sie eine Antwort.
need-number = Geben Sie eine ganze Zahl ein.
need-percent = Geben Sie den Prozentsatz ein.

emp-before = Vor der Krankheit
emp-no-return = Keine Rückkehr
emp-in-full = Volle Rückkehr
emp-same-name = { $name } (Möglichkeit { $place })
emp-sentence = { $title }: { $cost } im { $month }, nach Abzug der bewilligten Hilfe. Das sind { $hour } pro Arbeitsstunde.
emp-sentence-none = { $title }: { $cost } im { $month }. Der Arbeitnehmer arbeitet dann nicht.
emp-incomplete = Der Satz der Arbeitgeberbeiträge ist hier nicht bekannt. Geben Sie unter „Genauer machen“ Ihren eigenen Satz ein.
emp-month-caption = Kosten im { $month }
emp-range = { $low } bis { $high }
emp-less = { $amount } weniger
emp-more-amount = { $amount } mehr
emp-nothing = nichts
emp-no-hours = keine Stunden
emp-hours-in-month = { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  }
emp-costs-title = Die Kosten nebeneinander
emp-add-option = Beantworten Sie Frage 5, um zu sehen, was eine Rückkehr kostet.
emp-first-title = { $option }: die ersten Schritte
emp-row-hours = Arbeitsstunden
emp-row-wage = Bruttolohn
emp-row-contributions = Arbeitgeberbeiträge auf diesen Lohn
emp-row-reduction = Ermäßigung, schon abgezogen
emp-row-holiday = Zurückgelegt für das Urlaubsgeld
emp-row-year = Zurückgelegt für die Jahresendprämie
emp-row-guaranteed = Garantierter Lohn (brutto)
emp-ill-again-title = Wer zahlt, wenn der Arbeitnehmer wieder krank wird
emp-row-guaranteed-contributions = Arbeitgeberbeiträge auf den garantierten Lohn
emp-row-guaranteed-reduction = Ermäßigung auf den garantierten Lohn, schon abgezogen
emp-row-guaranteed-days = Tage mit garantiertem Lohn
emp-row-solidarity = Solidaritätsbeitrag (Schätzung)
emp-row-replacement = Ersatzkraft
emp-row-before = Kosten vor Abzug der Hilfe
emp-row-aid = Hilfe: { $aid }
emp-row-aid-total = Hilfe
emp-row-after = Kosten nach Abzug der Hilfe
emp-row-hour-before = Pro Arbeitsstunde, vor Abzug der Hilfe
emp-row-hour-after = Pro Arbeitsstunde, nach Abzug der Hilfe
emp-row-difference = Unterschied zu „Keine Rückkehr“

emp-switch = Welche Rückkehr wollen Sie sehen?
emp-aids-title = Welche Hilfe gibt es?
emp-aids-intro = Die Hilfe eines Dienstes zählt in den Kosten nur, wenn Sie eingegeben haben, dass sie bewilligt wurde. Die Prämie für die Wiederaufnahme der Arbeit zählt, wenn die Bedingungen erfüllt sind. Der Dienst oder die Krankenkasse entscheidet, nicht diese Seite.
emp-aids-empty = Für diese Situation ist keine Hilfe bekannt.
emp-state-counted = Zählt in den Kosten.
emp-state-possible = Möglich. Prüfen Sie die Bedingungen. Diese Hilfe zählt nicht in den Kosten.
emp-state-excluded = Nicht für diese Situation.
emp-state-closed = Diese Hilfe können Sie nicht mehr beantragen.
emp-percent = { $percent } der Lohnkosten, bis zu einem Höchstbetrag.
emp-percent-most = Höchstens { $percent } der Lohnkosten, bis zu einem Höchstbetrag. Der Dienst entscheidet.
emp-percent-range = { $low } bis { $high } der Lohnkosten, bis zu einem Höchstbetrag.
emp-amount-once = Einmalig: { $amount }.
emp-amount-month = In einem vollen Monat: { $amount }.
emp-amount-month-most = In einem vollen Monat: höchstens { $amount }.
emp-aid-from = Ab dem { $from }.
emp-aid-from-to = Vom { $from } bis einschließlich { $to }.
emp-conditions = Die Bedingungen:
emp-aid-details = Betrag, Bedingungen und wo Sie die Hilfe beantragen
emp-aid-guidance-too = Daneben kann der VDAB pro Quartal eine Begleitprämie geben. Ist sie bewilligt, geben Sie sie unter „Genauer machen“ ein.
emp-ask-at = Zuständig für den Antrag: { $where }.
emp-dates-title = Was zu tun ist und bis wann
emp-calendar-name = Rückkehr: { $option }
emp-dates-none = In den gezeigten Monaten gibt es keine Termine.
emp-duty = { $what } Wer: { $who }.
emp-may-raise = Kann die Kosten erhöhen:
emp-may-lower = Kann die Kosten senken:
emp-may-either = Kann die Kosten ändern:
emp-notes-title = Gut zu wissen

emp-keep-intro = Es wird nichts gespeichert, außer wenn Sie hier auf einen Knopf drücken. In Dateien und Links steht nur, was ein Arbeitgeber hier eingegeben hat.
emp-open-hint = Eine Datei, die Sie hier gespeichert haben, oder die Datei des Arbeitnehmers, wenn er sie Ihnen gibt. Daraus übernehmen wir nur die Stunden, den Lohn und die Daten der geplanten Arbeit.
emp-saved = { $name } ist fertig: Ihr Browser legt die Datei in Ihrem Download-Ordner ab. Die Arbeit und der Lohn stehen darin, aber nichts über ein Krankengeld.
emp-asks = Hier stehen schon Antworten. Wollen Sie sie durch den Inhalt der Datei ersetzen?
emp-opened = Geöffnet
emp-opened-person = Geöffnet: die geplante Arbeit des Arbeitnehmers
emp-opened-only = Wir haben nur die Stunden, den Lohn und die Daten der geplanten Arbeit übernommen. Nichts anderes aus dieser Datei wird benutzt oder gespeichert.
emp-opened-contract = In der Datei steht ein Lohn von { $wage } für { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche. Dieser Lohn und diese Stunden stehen jetzt in Frage 2, als Lohn und Stunden des Vertrags. Prüfen Sie beides.
emp-opened-ask = Möglichkeit { $place }: Der Lohn in der Datei ({ $wage } für { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche) gehört nicht zu den Stunden dieser Möglichkeit. Geben Sie den Bruttolohn der Möglichkeit { $place } selbst ein. Sonst rechnen wir mit dem Lohn des Vertrags, im Verhältnis zu den Stunden.
emp-opened-days = Nicht jeder Plan beginnt und endet am selben Tag. Nur die Daten des ersten Plans wurden übernommen.
emp-opened-left = { $count ->
    [one] Ein Plan wurde nicht übernommen: Es ist Platz für drei.
   *[other] { $count } Pläne wurden nicht übernommen: Es ist Platz für drei.
 }
emp-opened-none = In dieser Datei ist keine Arbeit für einen Arbeitgeber geplant. Es wurde nichts übernommen.
emp-refused = Nicht geöffnet
emp-refused-more = In dieser Datei steht mehr, als diese Seite fragt. Wir öffnen sie nicht, damit nichts verloren geht. Ihre Antworten haben sich nicht geändert. Das steht in der Datei, aber diese Seite fragt nicht danach:
news-job = { $count ->
    [0] Dort sind keine Stunden eingegeben. Es hat sich nichts geändert.
    [one] Wir haben einen Plan übernommen: die Stunden, den Lohn und die Daten. Prüfen Sie ihn in Frage 5.
   *[other] Wir haben { $count } Pläne übernommen: die Stunden, den Lohn und die Daten. Prüfen Sie sie in Frage 5.
  }
