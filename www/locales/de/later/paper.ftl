paper-receipt = Fassung { $engine } · Tabelle { $table } · Antworten { $answers }
paper-total = Netto, über { $count } Monate zusammen
paper-year = Steuer { $year } (Brief { $next })
paper-limits-above = Diese Punkte stehen einmal vollständig in diesem Ausdruck.
paper-limits-here = Diese Punkte stehen oberhalb.
paper-more-limits = Und noch { $count }: siehe die Seite.
paper-more-duties = Und noch { $count } Daten: siehe die Seite oder ihre Kalenderdatei.
paper-more-months = Und noch { $count } Monate: siehe die Seite oder ihre Tabelle für eine Tabellenkalkulation.

print-answers = Was Sie eingegeben haben
print-scheme = Bezahlt von
print-period = vom { $from } bis zum { $to }
print-hours = { $hours } Stunden pro Woche (Vollzeit: { $full })
print-wage = { $wage } pro Monat für { $hours } Stunden pro Woche
print-months = { $count } Monate
print-plan = Antworten für
print-attested = { $month }: { $hours } von { $full } Stunden
