paper-receipt = versie { $engine } · wetgegevens { $table } · antwoorden { $answers }
paper-total = Netto, over { $count } { $count ->
    [one] maand
   *[other] maanden
  }
paper-year = Belasting { $year } (afrekening in { $next })
paper-limits-above = Deze punten staan één keer volledig in deze afdruk.
paper-limits-here = Deze punten staan hierboven.
paper-more-limits = En nog { $count } { $count ->
    [one] punt
   *[other] punten
  }: zie de pagina.
paper-more-duties = En nog { $count } { $count ->
    [one] datum
   *[other] data
  }: zie de pagina of haar kalenderbestand.
paper-more-months = En nog { $count } { $count ->
    [one] maand
   *[other] maanden
  }: zie de pagina of haar tabel voor een rekenblad.

print-answers = Wat u hebt ingevuld
print-scheme = Betaald door
print-period = van { $from } tot en met { $to }
print-hours = { $hours } uur per week (voltijds: { $full })
print-wage = { $wage } per maand voor { $hours } uur per week
print-months = { $count } { $count ->
    [one] maand
   *[other] maanden
  }
print-plan = Antwoorden voor
print-attested = { $month }: { $hours } van { $full } uur
