further-calendar = Was sich ändert und was wann zu tun ist ({ $count })
deadline-passed = Dieser Tag ist vorbei. Melden Sie es heute noch.
deadline-passed-permission = Dieser Tag ist vorbei. Beantragen Sie heute noch eine neue Erlaubnis.
deadline-passed-any = Dieser Tag ist vorbei. Ist es noch nicht geschehen, dann muss es heute noch geschehen.
deadline-late = Mit einer Meldung am { $date } zahlt die Krankenkasse über { $count } { $count ->
    [one] Monat
   *[other] Monate
  } { $late } statt { $time }.
passed-was = Der letzte Tag für die Meldung war der { $date }.
