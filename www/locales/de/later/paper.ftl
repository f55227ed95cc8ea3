paper-receipt = Version { $engine } · Gesetzesdaten { $table } · Antworten { $answers }
paper-total = Netto, über { $count } { $count ->
    [one] Monat
   *[other] Monate
  }
paper-year = Steuer { $year } (Abrechnung { $next })
paper-limits-above = Diese Punkte stehen einmal vollständig in diesem Ausdruck.
paper-limits-here = Diese Punkte stehen oben.
paper-more-limits = Und noch { $count } { $count ->
    [one] weiterer Punkt
   *[other] weitere Punkte
  }: siehe die Seite.
paper-more-duties = Und noch { $count } { $count ->
    [one] Termin
   *[other] Termine
  }: siehe die Seite oder ihre Kalenderdatei.
paper-more-months = Und noch { $count } { $count ->
    [one] Monat
   *[other] Monate
  }: siehe die Seite oder ihre Tabelle für eine Tabellenkalkulation.

print-answers = Was Sie eingegeben haben
print-scheme = Bezahlt von
print-period = vom { $from } bis einschließlich { $to }
print-hours = { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche (Vollzeit: { $full })
print-wage = { $wage } pro Monat für { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche
print-months = { $count } { $count ->
    [one] Monat
   *[other] Monate
  }
print-plan = Antworten für
print-attested = { $month }: { $hours } von { $full } Stunden
