curve-title = Combien d’heures ?
curve-intro = Voici ce qui vous reste en { $month }, pour chaque nombre d’heures par semaine (par demi-heure).
curve-same-wage = Nous calculons toujours avec le salaire horaire que vous avez indiqué.
curve-doctor = Le médecin-conseil de votre mutualité décide combien d’heures vous pouvez travailler.
curve-other-job = L’autre travail reste comme il est.
curve-attested = Les heures que vous avez indiquées pour certains mois ne comptent pas ici.
curve-same-hours = Ce sont les heures de votre projet : ce que vous changez ici change aussi à la question 5.
curve-no-net = Le salaire net n’est pas connu pour ce travail ou ce mois. Vous voyez seulement ce que paie la mutualité.
curve-no-wage = Sans salaire, le graphique montre seulement ce que paie la mutualité.
curve-view = Que voulez-vous voir ?
curve-view-net = Ce qui vous reste dans le mois
curve-view-hour = Ce que chaque heure supplémentaire par semaine rapporte
curve-tax = L’impôt de l’année
curve-tax-no = Pas compté : ce qui arrive sur votre compte
curve-tax-yes = Compté : ce qui vous reste ensuite
curve-tax-unknown = L’impôt de l’année n’est pas compté ici : pour { $month }, nous n’avons pas toutes les données pour le calculer. Pour un autre mois, c’est peut-être possible.

curve-picture = Graphique : { $what }, selon les heures par semaine. Le tableau qui suit a les mêmes montants.
curve-axis-net = € net par mois
curve-axis-fund = € de la mutualité par mois
curve-axis-hour = € net en plus, par heure
curve-axis-kept = part gardée de chaque euro brut
curve-hour-left = € net en plus après l’impôt de l’année, par heure
curve-benefit = De la mutualité
curve-flat-name = rien n’est retiré
curve-cliff-name = ensuite, avec plus d’heures, il vous reste moins
curve-more = cette heure rapporte quelque chose
curve-less = avec cette heure, il vous reste moins
curve-mark = { $hours } h : { $amount }
curve-mark-hour = de { $from } à { $to } h : { $amount }
curve-from-to = { $from } à { $to }
curve-table = Les heures par semaine et ce qui vous reste en { $month }
curve-table-hour = Ce que chaque heure supplémentaire par semaine rapporte en { $month }
curve-table-show = Afficher la même chose en tableau
curve-table-hide = Masquer le tableau

curve-here = Avec { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine, vous avez { $net } net dans le mois : { $fund } de la mutualité et { $wage } de salaire.
curve-here-tax = Après l’impôt de l’année, il reste { $left }.
curve-here-fund = Avec { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine, la mutualité paie { $fund } dans le mois.
curve-here-fewer = Avec { $from } { $from ->
    [one] heure
   *[other] heures
  } par semaine, vous recevez plus sur votre compte : { $amount }.
curve-here-hour = L’heure de { $from } à { $to } rapporte { $amount } net dans le mois.
curve-here-kept = Après l’impôt de l’année, il en reste { $left } : { $part } de chaque euro brut.
curve-here-none = Choisissez un nombre d’heures jusqu’au temps plein. Vous voyez alors ce qui vous reste.

curve-findings = Ce que montre le graphique
curve-most = Vous recevez le plus sur votre compte avec { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine : { $amount }.
curve-most-taxed = Après l’impôt de l’année, il vous reste le plus avec { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine : { $amount }.
curve-flat = Jusqu’à { $to } { $to ->
    [one] heure
   *[other] heures
  } par semaine (y compris), rien n’est retiré de l’indemnité. À partir de { $next } { $next ->
    [one] heure
   *[other] heures
  }, une partie est retirée.
curve-flat-all = Quel que soit le nombre d’heures, rien n’est retiré de l’indemnité ce mois-là.
curve-flat-none = Quel que soit le nombre d’heures, une partie de l’indemnité est retirée.
curve-cliff = Avec { $from } { $from ->
    [one] heure
   *[other] heures
  } par semaine, vous recevez { $loss } de plus sur votre compte qu’avec { $to } { $to ->
    [one] heure
   *[other] heures
  }.
curve-cliff-start = Sans ce travail, vous recevez { $loss } de plus sur votre compte qu’avec { $to } { $to ->
    [one] heure
   *[other] heures
  } par semaine.
curve-cliff-end = À partir de { $ends } { $ends ->
    [one] heure
   *[other] heures
  }, vous recevez de nouveau au moins autant.
curve-cliff-open = Avec plus d’heures, vous ne recevez plus autant, même à temps plein.
curve-cliff-tax-more = Après l’impôt de l’année, il vous reste { $amount } de plus avec { $to } { $to ->
    [one] heure
   *[other] heures
  }.
curve-cliff-tax-less = Après l’impôt de l’année, il vous reste { $amount } de moins avec { $to } { $to ->
    [one] heure
   *[other] heures
  }.
curve-cliff-tax-same = Après l’impôt de l’année, il vous reste autant avec { $to } { $to ->
    [one] heure
   *[other] heures
  }.
curve-cliff-none = Il ne vous reste jamais moins si vous travaillez plus d’heures.
curve-cliffs = À { $count } endroits, il vous reste moins avec plus d’heures : au plus { $loss } de moins. Voici la plus grande baisse :
curve-cliffs-all = Les { $count } endroits
curve-why = La règle et son article, pour { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine
curve-rule-reduction = L’indemnité baisse avec les heures, en pourcentages entiers. Ici, la baisse est plus grande que le salaire net qui s’ajoute.
curve-rule-own = Ici, une part fixe est retirée de l’indemnité, même pour peu d’heures.
curve-rule-tax = Ici, la mutualité retient plus d’impôt sur l’indemnité. Le décompte de l’impôt corrige cela plus tard.
curve-rule-bonus = Ici, le bonus à l’emploi diminue. Vous payez donc plus de cotisations sociales sur votre salaire.
curve-rule-special = Ici, la cotisation spéciale de sécurité sociale sur le salaire augmente.
curve-rule-payroll = Ici, l’employeur retient plus d’impôt sur le salaire. Le décompte de l’impôt corrige cela plus tard.
curve-rule-other = Ici, ce qui est retiré est plus grand que le salaire net qui s’ajoute.

curve-for = Quel montant net voulez-vous par mois ? Nous cherchons les heures.
curve-for-taxed = Quel montant voulez-vous par mois, après l’impôt de l’année ? Nous cherchons les heures.
curve-for-ask = Chercher les heures
curve-for-fewest = Pour { $wish }, il faut { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine. Vous avez alors { $amount }.
curve-for-lost = Avec { $lost } { $lost ->
    [one] heure
   *[other] heures
  }, vous avez de nouveau moins que ce montant.
curve-for-already = Sans ce travail, vous avez déjà { $amount }.
curve-for-never = Aucun nombre d’heures jusqu’au temps plein ne donne { $wish }. Le maximum est { $amount }, avec { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine.
curve-for-unknown = Pour ce mois, nous n’avons pas toutes les données pour le calculer.
curve-use = Mettre { $hours } { $hours ->
    [one] heure
   *[other] heures
  } dans le projet
curve-used = Votre projet a maintenant { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine.
