paid-title = Warum zahlt die Krankenkasse einen anderen Betrag?
paid-intro = Hat die Krankenkasse einen anderen Betrag gezahlt, als diese Seite zeigt? Dann sucht die Seite, was die Krankenkasse anders berechnet haben kann. Sie ändert immer nur eine Sache.
paid-private = Was Sie hier eingeben, bleibt in diesem Tab. Es kommt in keine Datei und in keinen Link.
paid-no-month = Ihre Arbeitsunfähigkeit beginnt später. Die Krankenkasse kann noch keinen Monat gezahlt haben.
paid-month-label = Für welchen Monat war die Zahlung?
paid-month-hint = Der Monat, für den gezahlt wurde. Das Geld kommt oft erst im nächsten Monat an.
paid-plan-label = Welchem Plan sind Sie in diesem Monat gefolgt?
paid-plan-none = Keinem dieser Pläne
paid-amount-label = Wie viel hat die Krankenkasse für diesen Monat gezahlt?
paid-amount-hint = In Euro. Hat die Krankenkasse den Monat in Teilen gezahlt? Dann zählen Sie diese zusammen.
paid-kind-legend = Welcher Betrag ist das?
paid-kind-net = Netto: was auf dem Konto angekommen ist
paid-kind-gross = Brutto: bevor etwas einbehalten wird, wie in der Zahlungsübersicht der Krankenkasse
paid-submit = Den Grund suchen
paid-net = netto
paid-gross = brutto

paid-answer-title = Die Zahlung für { $month }
paid-expected = Für { $month } berechnet diese Seite { $expected } { $kind }, für { $days } { $days ->
    [one] bezahlten Tag
   *[other] bezahlte Tage
 }.
paid-same = Sie haben { $paid } { $kind } eingegeben. Das ist derselbe Betrag, auf den Cent genau.
paid-less = Sie haben { $paid } { $kind } eingegeben. Das sind { $difference } weniger.
paid-more = Sie haben { $paid } { $kind } eingegeben. Das sind { $difference } mehr.
paid-found = { $count ->
    [one] Eine mögliche Erklärung
   *[other] { $count } mögliche Erklärungen
  }
paid-found-hint = Für jede Erklärung haben wir den Monat neu berechnet, nur mit dieser Änderung. Was auf den Cent passt, steht zuerst. Das beweist nichts: Nur die Krankenkasse weiß, wie sie gerechnet hat.
paid-both = Zwei Änderungen zugleich.
paid-fits = Die Krankenkasse zahlt dann { $amount }: genau das, was Sie eingegeben haben.
paid-fits-more = Die Krankenkasse zahlt dann { $amount }: { $left } mehr, als Sie eingegeben haben.
paid-fits-less = Die Krankenkasse zahlt dann { $amount }: { $left } weniger, als Sie eingegeben haben.
paid-part = Der Schritt, bei dem der Unterschied entsteht
paid-part-of = (Nummer { $place })
paid-part-here = Die Berechnung dieser Seite
paid-part-other = Die andere Berechnung
paid-part-none = Diesen Schritt gibt es hier nicht.
paid-none = Wir haben keine Erklärung für diesen Betrag gefunden
paid-none-check = Prüfen Sie zuerst den Monat, den Betrag und ob er netto oder brutto ist. Prüfen Sie auch Ihre Antworten weiter oben. Eine einzige Antwort, die bei der Krankenkasse anders ist, kann alles ändern.
paid-tried-title = Was wir ausprobiert haben
paid-tried = Das haben wir ausprobiert:
paid-tried-days = weniger bezahlte Tage im Monat oder bis zu sieben Tage aus dem Monat davor
paid-tried-hours = jede andere Zahl von Stunden pro Woche bis Vollzeit, und gar keine Arbeit
paid-tried-declared = Arbeit, die an einem anderen Tag gemeldet wurde
paid-tried-amounts = eine Indexierung oder eine andere Änderung des Gesetzes, früher oder später angewendet
paid-tried-phase = eine Änderung durch die Dauer der Krankheit, früher oder später angewendet
paid-tried-family = jede andere Familiensituation
paid-tried-withheld = andere Abzüge, für die Steuer und für Pensionen
paid-tried-premium = Prämien, die getrennt gezahlt werden
paid-tried-rounding = Cents, durch Runden bei einem anderen Schritt; auch andere Tage zusammen mit einer weiteren Änderung (Beträge, Familie oder Meldung)
paid-not-tried = Das haben wir nicht ausprobiert: Geld, das verrechnet oder gepfändet wird, eine Korrektur eines anderen Monats in derselben Zahlung, Arbeit, die Sie hier nicht eingegeben haben, und was nur die Krankenkasse weiß.

paid-look-days = Sehen Sie in der Zahlungsübersicht der Krankenkasse den ersten Tag, den letzten Tag und die Zahl der Tage an.
paid-look-hours = Sehen Sie die Stunden an, die Ihr Arbeitgeber für diesen Monat gemeldet hat, und die Stunden in Ihrer Erlaubnis zu arbeiten.
paid-look-declared = Sehen Sie den Tag an, an dem Sie die Arbeit gemeldet haben, auf dem Formular oder auf dem Beleg, dass Sie es geschickt haben.
paid-look-amounts = Sehen Sie in der Zahlungsübersicht den vollen Betrag pro Tag an, und ab welchem Tag er zählt.
paid-look-phase = Sehen Sie im Brief der Krankenkasse den ersten Tag Ihrer Arbeitsunfähigkeit an.
paid-look-family = Sehen Sie im Brief der Krankenkasse die Familiensituation an.
paid-look-withheld = Sehen Sie in der Zahlungsübersicht die Zeilen mit der Steuer und den 3,5 % für Pensionen an.
paid-look-premium = Sehen Sie nach, ob es im selben Monat eine zweite Zahlung gab.
paid-look-rounding = Sehen Sie in der Zahlungsübersicht den Betrag pro Tag und die Zahl der Tage an.

paid-message-label = Eine Nachricht an die Krankenkasse
paid-message-hint = Die Nachricht fragt, wie die Krankenkasse gerechnet hat. Sie können sie kopieren und selbst schicken. Diese Seite schickt nichts.
paid-message-open = Für { $month } habe ich { $paid } { $kind } erhalten. Meine eigene Berechnung ergibt { $expected } { $kind }, für { $days } { $days ->
    [one] bezahlten Tag
   *[other] bezahlte Tage
  }. Ich möchte den Unterschied von { $difference } gern verstehen.
paid-message-close = Können Sie mir die Berechnung dieses Monats schicken? Vielen Dank im Voraus.
paid-ask-days = Welche Tage wurden bezahlt, und wie viele?
paid-ask-hours = Wie viele Arbeitsstunden wurden berücksichtigt, und wie viele Stunden sind Vollzeit?
paid-ask-declared = Welchen Tag nehmen Sie als Tag der Meldung der Arbeit?
paid-ask-amounts = Welcher volle Betrag pro Tag wurde verwendet, und ab welchem Tag?
paid-ask-phase = Welcher erste Tag der Arbeitsunfähigkeit wurde verwendet?
paid-ask-family = Welche Familiensituation wurde verwendet?
paid-ask-withheld = Wie viel wurde für die Steuer einbehalten, und wie viel für Pensionen?
paid-ask-premium = Ist die Prämie in dieser Zahlung, oder wird sie getrennt gezahlt?
paid-ask-rounding = Bei welchen Schritten wird der Betrag gerundet?
paid-copy = Die Nachricht kopieren
paid-copied = Die Nachricht ist kopiert.
paid-by-hand = Die Nachricht ist markiert. Kopieren Sie sie selbst.

cause-rounding = Das sind Cents: Die Krankenkasse rundet vielleicht bei einem anderen Schritt. Das macht höchstens einen Cent Unterschied für jeden der { $days_count } bezahlten Tage.
cause-nothing_withheld = Es wurde nichts einbehalten. Diese Seite behält { $withheld_eur } ein, für die Steuer und für Pensionen.
cause-tax_not_withheld = Es wurde keine Steuer einbehalten. Diese Seite behält { $withheld_eur } ein.
cause-pension_not_withheld = Für Pensionen wurde nichts einbehalten. Diese Seite behält { $withheld_eur } ein.
cause-net_for_gross = Der Betrag ist vielleicht netto und nicht brutto: Dann sind { $withheld_eur } schon abgezogen.
cause-premiums_apart = Die Prämie von { $amount_eur } wurde getrennt gezahlt.
cause-hours_counted = Die Krankenkasse hat mit anderen Stunden gerechnet: etwa { $about_hours } von { $full_time_hours } Stunden pro Woche.
cause-work_not_counted = Die Krankenkasse hat die Arbeit in diesem Monat nicht berücksichtigt.
cause-days_paid = Es wurden andere Tage bezahlt: { $days_count }, zum Beispiel vom { $from_date } bis einschließlich { $to_date }.
cause-amounts_not_yet = Die Beträge, die ab dem { $on_date } gelten, wurden noch nicht verwendet. An diesem Tag gab es eine Indexierung oder eine andere Änderung.
cause-amounts_already = Die Beträge, die ab dem { $on_date } gelten, wurden schon für die Tage davor verwendet. An diesem Tag gibt es eine Indexierung oder eine andere Änderung.
cause-phase_not_yet = Am { $on_date } ändert sich etwas, weil Sie länger krank sind. Diese Änderung wurde noch nicht angewendet.
cause-phase_already = Am { $on_date } ändert sich etwas, weil Sie länger krank sind. Diese Änderung wurde schon angewendet.
cause-letter_before = Der Betrag, den Sie aus dem Brief übernommen haben, gilt für die Zeit vor der Indexierung vom { $on_date }.
cause-letter_after = In dem Betrag, den Sie aus dem Brief übernommen haben, ist die Indexierung vom { $on_date } schon enthalten.
cause-family = Die Krankenkasse hat eine andere Familiensituation verwendet: „{ $family_id }“.
cause-late_declaration = Die Krankenkasse nimmt den { $declared_date } als Tag der Meldung: Das ist zu spät.
cause-not_late = Die Krankenkasse sieht die Meldung der Arbeit nicht als zu spät an.
