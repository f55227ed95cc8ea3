basis-statement = Ich habe nur einen Kontoauszug
basis-statement-hint = Der Betrag pro Tag folgt aus dem, was die Krankenkasse für einen ganzen Monat überwiesen hat.
received-hint = Für einen Monat ohne Arbeit und ohne Prämie. Gab es zwei Überweisungen für denselben Monat? Zählen Sie sie zusammen.
received-where = Auf Ihrem Kontoauszug: die Überweisung Ihrer Krankenkasse. In der Mitteilung steht, für welchen Monat sie ist.
received-found = Das sind { $amount } brutto pro Tag, für { $days } Tage. Damit wird weiter gerechnet.
received-near = Das sind etwa { $amount } brutto pro Tag, für { $days } Tage. Kein Tagesbetrag ergibt genau, was Sie bekommen haben: Vielleicht steckt etwas anderes darin.
