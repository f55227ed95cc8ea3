basis-statement = Ik heb alleen een rekeninguittreksel
basis-statement-hint = We berekenen het bedrag per dag uit wat het ziekenfonds voor een hele maand stortte.
received-hint = Kies een maand zonder werk en zonder premie. Kreeg u twee stortingen voor dezelfde maand? Tel ze op.
received-where = Op uw rekeninguittreksel: de storting van uw ziekenfonds. In de mededeling staat voor welke maand ze is.
received-found = Dat is { $amount } bruto per dag, voor { $days } dagen. We rekenen met dat bedrag verder.
received-near = Het dichtstbijzijnde bedrag is { $amount } bruto per dag, voor { $days } dagen. Geen enkel bedrag per dag geeft precies wat u kreeg. Misschien zit er nog iets anders in de betaling.
