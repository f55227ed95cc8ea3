paper-receipt = version { $engine } · données de la loi { $table } · réponses { $answers }
paper-total = Net, sur { $count } mois
paper-year = Impôt { $year } (décompte en { $next })
paper-limits-above = Ces points sont écrits en entier une seule fois sur cette impression.
paper-limits-here = Ces points se trouvent plus haut.
paper-more-limits = Et encore { $count } { $count ->
    [one] point
   *[other] points
  } : voyez la page.
paper-more-duties = Et encore { $count } { $count ->
    [one] date
   *[other] dates
  } : voyez la page ou son fichier de calendrier.
paper-more-months = Et encore { $count } mois : voyez la page ou son tableau pour un tableur.

print-answers = Ce que vous avez indiqué
print-scheme = Payé par
print-period = du { $from } au { $to } inclus
print-hours = { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine (temps plein : { $full })
print-wage = { $wage } par mois pour { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine
print-months = { $count } mois
print-plan = Réponses pour
print-attested = { $month } : { $hours } { $hours ->
    [one] heure
   *[other] heures
  } sur { $full }
