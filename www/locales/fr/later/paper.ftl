paper-receipt = version { $engine } · table { $table } · réponses { $answers }
paper-total = Net, sur { $count } mois ensemble
paper-year = Impôt { $year } (lettre { $next })
paper-limits-above = Ces points sont écrits en entier une fois dans cette impression.
paper-limits-here = Ces points se trouvent ci-dessus.
paper-more-limits = Et encore { $count } : voyez la page.
paper-more-duties = Et encore { $count } dates : voyez la page ou son fichier de calendrier.
paper-more-months = Et encore { $count } mois : voyez la page ou son tableau pour un tableur.

print-answers = Ce que vous avez indiqué
print-scheme = Payé par
print-period = du { $from } au { $to } inclus
print-hours = { $hours } heures par semaine (temps plein : { $full })
print-wage = { $wage } par mois pour { $hours } heures par semaine
print-months = { $count } mois
print-plan = Réponses pour
print-attested = { $month } : { $hours } heures sur { $full }
