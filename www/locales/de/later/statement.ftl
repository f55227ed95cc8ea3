basis-statement = Ich habe nur einen Kontoauszug
basis-statement-hint = Wir berechnen den Betrag pro Tag aus dem, was die Krankenkasse für einen ganzen Monat überwiesen hat.
received-hint = Nehmen Sie einen Monat ohne Arbeit und ohne Prämie. Gab es zwei Überweisungen für denselben Monat? Zählen Sie sie zusammen.
received-where = Auf Ihrem Kontoauszug: die Überweisung Ihrer Krankenkasse. In der Mitteilung steht, für welchen Monat sie ist.
received-found = Das sind { $amount } brutto pro Tag, für { $days } Tage. Wir rechnen mit diesem Betrag weiter.
received-near = Der nächstliegende Betrag ist { $amount } brutto pro Tag, für { $days } Tage. Kein Betrag pro Tag ergibt genau das, was Sie bekommen haben. Vielleicht ist noch etwas anderes in der Zahlung.
