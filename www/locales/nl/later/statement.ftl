basis-statement = Ik heb alleen een rekeninguittreksel
basis-statement-hint = Het bedrag per dag volgt uit wat het ziekenfonds voor een hele maand stortte.
received-hint = Voor een maand zonder werk en zonder premie. Kwamen er twee stortingen voor dezelfde maand? Tel ze op.
received-where = Op uw rekeninguittreksel: de storting van uw ziekenfonds. In de mededeling staat voor welke maand ze is.
received-found = Dat is { $amount } bruto per dag, voor { $days } dagen. Hiermee wordt verder gerekend.
received-near = Dat is ongeveer { $amount } bruto per dag, voor { $days } dagen. Geen enkel dagbedrag geeft precies wat u kreeg: misschien zit er iets anders in.
