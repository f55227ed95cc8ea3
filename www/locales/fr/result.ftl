result-title = Votre résultat
result-loading = Le calcul se charge …
result-none = Répondez aux questions 1 et 2. Le premier résultat apparaît alors ici.
result-range = Vous ne savez pas encore tout. Vous voyez donc le montant le plus bas et le plus haut possibles.
result-first = Ceci est un premier résultat. Avec les questions 3 et 4, il devient un seul montant.
result-check = Une des réponses n’est pas encore correcte. Appuyez sur « Montrer le résultat » pour voir laquelle.
result-check-list = Certaines réponses ne sont pas encore correctes : voyez la liste au-dessus des questions.
result-broken = Le calcul ne fonctionne pas sur cet appareil pour le moment. Rechargez la page. Votre mutualité peut aussi faire le calcul.
result-work-outside = Ce projet tombe en dehors des mois affichés. Changez « Premier mois affiché » sous « Rendre le résultat plus exact ».
result-wage-unknown = Vous ne connaissez pas encore le salaire. Ce résultat montre seulement ce que paie la mutualité.
result-gross = Le salaire est brut ici : ce qui en est retenu ce mois-là ou pour ce travail n’est pas connu.

without-work = Sans travail
with-work = Avec du travail
with-hours = Avec { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine
sentence-now = En { $month }, la mutualité vous paie { $amount }.
sentence-add-work = Répondez à la question 5 pour voir ce que votre projet change.
sentence-own-first = Jusqu’au { $date }, rien n’est retiré de votre indemnité.
sentence-full-return = Votre indemnité s’arrête, vous recevez un salaire.
sentence-check-work = La question 5 n’est pas encore complète ou pas encore correcte. Voici le résultat sans ce projet.
sentence-work = { $title }, la mutualité vous paie { $amount } en { $month }. { $base }, c’est { $before }.
sentence-nothing = { $title }, la mutualité ne vous paie rien en { $month }. { $base }, c’est { $before }.
sentence-same = { $title }, la mutualité vous paie toujours { $amount } en { $month }. { $base }, c’est autant.
sentence-count = Comptez en { $month } sur { $amount }. { $base }, c’est { $before }.
sentence-count-same = Comptez en { $month } sur { $amount }. { $base }, c’est le même montant.
sentence-together = { $title }, vous avez au total { $together } brut en { $month } : votre indemnité et un salaire de { $wage }. { $base }, c’est { $without } brut.
strip-now = La mutualité paie { $amount } par mois
strip-work = Avec ce projet : la mutualité paie { $amount }

compare-caption = Par mois : { $month }
fold-one = { $title } : { $now }
fold-two = { $title } : { $now }, avec votre projet { $plan }
row-gross = Indemnité brute
row-pension = Retenue pour les pensions (3,5 %)
row-tax = Retenue pour l’impôt
row-paid = La mutualité vous paie
row-wage = Salaire brut
row-together = Total brut
premium-line = { $premium } : { $amount }
none-premium = aucune
none-wage = pas de salaire
none-reduction = aucune
premium-third_person = aide d’une tierce personne
premium-catch_up_premium = prime de rattrapage

per-day-caption = Par jour : { $month }
per-day-parts = Pendant ce mois, le montant change. Vous voyez ici la dernière partie du mois ; les autres parties sont ci-dessous.
parts-title = Toutes les parties de ce mois
part-words = Du { $from } au { $to } inclus : { $phase }. { $amount } par jour.
row-daily-full = Montant complet par jour
row-reduction = Réduction à cause du travail
row-daily-paid = Montant payé par jour
row-days = Jours payés

totals-caption = Sur { $count } mois

total-more = { $of } { $amount } de plus que { $base }.
total-less = { $of } { $amount } de moins que { $base }.
total-same = { $of } autant que { $base }.

status-official = règle publiée
status-secondary = d’une autre source
status-derived = par une formule
status-assumed = supposition

why = Pourquoi ce montant ?
why-steps = Les étapes, avec vos chiffres
why-articles = Les articles de la loi
why-daily = Le montant par jour dépend de votre salaire ou de votre lettre, de la durée de votre maladie et de qui vit avec vous.
why-reduction = Ce qui est retiré dépend de votre projet. Pour un travail chez un employeur, rien n’est retiré jusqu’à un cinquième du temps plein. Seule la partie au-dessus compte. D’autres règles s’appliquent au travail pour soi-même et aux indépendants.
why-reduced = Ce pourcentage est retiré du montant complet par jour. S’il y a une sanction, elle est ensuite retirée du reste.
why-gross = La mutualité paie un montant par jour, six jours par semaine. Les mois avec plus de ces jours donnent plus.
why-pension = À partir de la deuxième année, une petite partie est retenue pour les pensions. Mais votre indemnité ne descend jamais sous un certain montant.
why-tax = La première année, la mutualité retient une partie pour l’impôt. Le décompte final suit plus tard, avec votre avertissement-extrait de rôle.
why-premiums = Ce montant s’ajoute à l’indemnité de ce mois. Une règle à part s’applique.
why-paid = C’est ce que la mutualité verse sur votre compte : l’indemnité brute, moins ce qui est retenu, plus les primes éventuelles.
why-wage = C’est le salaire brut que vous avez indiqué, pour les jours et les heures de ce mois.
article-source = source : { $host }
article-of = { $act }, article { $article }
article-none = { $act } (numéro de l’article non disponible)
article-paragraph = al. { $number }
article-item = { $item }°
article-range = { $from } à { $to }

months-title = Mois par mois
months-switch = Quelle situation ?
months-unfold = Tous les montants
months-caption = Mois par mois : { $title }
col-month = Mois
col-days = Jours payés
col-daily = Par jour
col-reduction = Réduction
col-gross = Indemnité brute
col-pension = Pour les pensions
col-tax = Pour l’impôt
col-premiums = Prime
col-paid = La mutualité paie
col-wage = Salaire brut
col-change = Ce qui change
change-first = Premier mois affiché.
change-none = Rien ne change.
change-phase = À partir de maintenant : { $phase }.
change-daily = Montant complet par jour { $now } au lieu de { $before }.
change-reduction = Réduction { $now } au lieu de { $before }.
change-days = { $now } { $now ->
    [one] jour payé
   *[other] jours payés
 } au lieu de { $before }.
change-wage-starts = Le salaire commence.
change-wage-ends = Le salaire s’arrête.
change-wage = Salaire { $now } au lieu de { $before }.
change-premium = Avec { $premium }.
change-premium-ends = Ce paiement s’arrête : { $premium }.
change-pension-starts = À partir de maintenant, une partie est retenue pour les pensions.
change-pension-ends = Plus rien n’est retenu pour les pensions.
change-tax-starts = À partir de maintenant, une partie est retenue pour l’impôt.
change-tax-ends = Plus rien n’est retenu pour l’impôt.

phase-guaranteed_wage = votre employeur paie (salaire garanti)
phase-waiting = jours sans paiement, au début
phase-primary = première année (incapacité primaire)
phase-invalidity = invalidité (à partir de la deuxième année)
phase-not_incapacitated = pas en incapacité de travail
phase-suspended = indemnité suspendue

result-own-income = Ce que votre activité indépendante rapporte n’est pas dans les montants par mois. Indiquez à la question 5 ce que vous attendez par an : alors cela compte dans l’année et dans l’impôt.
result-own-income-year = Ce que votre activité indépendante rapporte est dans les montants de l’année, pas dans ceux du mois.
result-unfinished = Pas encore complet, et pas compté ici :
month-shown = Quel mois voulez-vous voir ?
without-plan = Sans ce projet
with-plan = Avec ce projet
with-own = Avec un travail pour vous-même
with-volunteering = Avec le volontariat
with-training = Avec la formation
with-resumption = Avec la reprise complète du travail
sentence-wage = { $title }, vous avez en { $month } un salaire de { $wage } brut. { $base }, c’est { $without } brut.
row-phase = Période
row-sanction = Sanction
col-sanction = Sanction
change-sanction = Sanction de { $now }.
change-sanction-ends = La sanction prend fin.
total-gross = Brut, au total :
total-fund = De la mutualité, au total :
premium-training_premium = prime de formation
premium-training_success = prime de réussite
premium-training_costs = frais de formation
premium-training_travel = frais de déplacement
later-premium = La prime de formation de ce mois ({ $amount }) peut venir plus tard, au plus tard le { $date }.
later-premium-undated = La prime de formation de ce mois ({ $amount }) peut venir plus tard. Nous ne connaissons pas de date limite.
later-success = La prime de réussite ({ $amount }) peut venir plus tard, au plus tard le { $date }.
later-success-undated = La prime de réussite ({ $amount }) peut venir plus tard. Nous ne connaissons pas de date limite.
training-total = Toutes les primes de la formation, pour les heures et la réussite : { $amount } sur { $count } mois.
row-on-time = Dont payé avec le mois même
premium-by = { $premium } : { $amount } (au plus tard le { $date })
employer-first = Jusqu’au { $date } inclus, votre employeur paie d’abord le salaire garanti. Ce montant n’est pas dans ce résultat. Ensuite, la mutualité paie.
employer-first-part = Une partie de ce mois, jusqu’au { $date } inclus, votre employeur paie d’abord le salaire garanti. Ce montant n’est pas dans ce résultat.
with-relapse = { $title } (rechute à partir du { $date })
