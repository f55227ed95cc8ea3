further-calendar = Wat er verandert en wat u moet doen ({ $count })
deadline-passed = Deze dag is voorbij. Meld het vandaag nog.
deadline-passed-permission = Deze dag is voorbij. Vraag vandaag nog een nieuwe toestemming.
deadline-passed-any = Deze dag is voorbij. Is het nog niet gebeurd, dan moet het vandaag nog.
deadline-late = Met een aangifte op { $date } betaalt het ziekenfonds over { $count } { $count ->
    [one] maand
   *[other] maanden
  } { $late } in plaats van { $time }.
passed-was = De laatste dag om dit aan te geven was { $date }.
