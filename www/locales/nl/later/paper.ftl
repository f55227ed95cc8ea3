paper-receipt = versie { $engine } · tabel { $table } · antwoorden { $answers }
paper-total = Netto, over { $count } maanden samen
paper-year = Belasting { $year } (brief { $next })
paper-limits-above = Deze punten staan één keer voluit in deze afdruk.
paper-limits-here = Deze punten staan hierboven.
paper-more-limits = En nog { $count } andere: zie op de pagina.
paper-more-duties = En nog { $count } andere datums: zie de pagina of haar kalenderbestand.
paper-more-months = En nog { $count } andere maanden: zie de pagina of haar tabel voor een rekenblad.

print-answers = Wat u hebt ingevuld
print-scheme = Betaald door
print-period = van { $from } tot en met { $to }
print-hours = { $hours } uur per week (voltijds: { $full })
print-wage = { $wage } per maand voor { $hours } uur per week
print-months = { $count } maanden
print-plan = Antwoorden voor
print-attested = { $month }: { $hours } van { $full } uur
