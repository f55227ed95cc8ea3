paid-title = Pourquoi la mutualité paie-t-elle un autre montant ?
paid-intro = La mutualité a payé un autre montant que celui de cette page ? La page cherche alors ce que la mutualité a pu calculer autrement. Elle change une chose à la fois.
paid-private = Ce que vous indiquez ici reste dans cet onglet. Cela ne va ni dans un fichier ni dans un lien.
paid-no-month = Votre incapacité de travail commence plus tard. La mutualité ne peut pas encore avoir payé un mois.
paid-month-label = Pour quel mois était le paiement ?
paid-month-hint = Le mois pour lequel la mutualité a payé. L’argent arrive souvent le mois suivant.
paid-plan-label = Quel projet avez-vous suivi ce mois-là ?
paid-plan-none = Aucun de ces projets
paid-amount-label = Combien la mutualité a-t-elle payé pour ce mois ?
paid-amount-hint = En euros. La mutualité a payé le mois en plusieurs fois ? Additionnez alors les paiements.
paid-kind-legend = Quel montant est-ce ?
paid-kind-net = Net : ce qui est arrivé sur le compte
paid-kind-gross = Brut : avant toute retenue, comme dans le détail du paiement de la mutualité
paid-submit = Chercher l’explication
paid-net = net
paid-gross = brut

paid-answer-title = Le paiement pour { $month }
paid-expected = Pour { $month }, cette page calcule { $expected } { $kind }, pour { $days } { $days ->
    [one] jour payé
   *[other] jours payés
 }.
paid-same = Vous avez indiqué { $paid } { $kind }. C’est le même montant, au centime près.
paid-less = Vous avez indiqué { $paid } { $kind }. C’est { $difference } de moins.
paid-more = Vous avez indiqué { $paid } { $kind }. C’est { $difference } de plus.
paid-found = { $count ->
    [one] Une explication possible
   *[other] { $count } explications possibles
  }
paid-found-hint = Pour chaque explication, nous avons recalculé le mois avec ce seul changement. Ce qui correspond au centime près vient d’abord. Cela ne prouve rien : seule la mutualité sait comment elle a calculé.
paid-both = Deux changements à la fois.
paid-fits = La mutualité paie alors { $amount } : exactement ce que vous avez indiqué.
paid-fits-more = La mutualité paie alors { $amount } : { $left } de plus que ce que vous avez indiqué.
paid-fits-less = La mutualité paie alors { $amount } : { $left } de moins que ce que vous avez indiqué.
paid-part = L’étape où la différence apparaît
paid-part-of = (numéro { $place })
paid-part-here = Le calcul de cette page
paid-part-other = L’autre calcul
paid-part-none = Cette étape n’existe pas ici.
paid-none = Nous n’avons pas trouvé d’explication pour ce montant
paid-none-check = Vérifiez d’abord le mois, le montant, et s’il est net ou brut. Vérifiez aussi vos réponses plus haut. Une seule réponse différente des données de la mutualité peut tout changer.
paid-tried-title = Ce que nous avons essayé
paid-tried = Nous avons essayé ceci :
paid-tried-days = moins de jours payés dans le mois, ou jusqu’à sept jours du mois d’avant
paid-tried-hours = tout autre nombre d’heures par semaine jusqu’au temps plein, et aucun travail
paid-tried-declared = un travail déclaré un autre jour
paid-tried-amounts = une indexation ou un autre changement de la loi, appliqué plus tôt ou plus tard
paid-tried-phase = un changement dû à la durée de la maladie, appliqué plus tôt ou plus tard
paid-tried-family = toutes les autres situations familiales
paid-tried-withheld = d’autres retenues, pour l’impôt et pour les pensions
paid-tried-premium = des primes payées à part
paid-tried-rounding = des centimes, par un arrondi à une autre étape ; aussi d’autres jours combinés à un autre changement (montants, famille ou déclaration)
paid-not-tried = Nous n’avons pas essayé : de l’argent récupéré ou saisi, la correction d’un autre mois dans le même paiement, un travail que vous n’avez pas indiqué ici, et ce que seule la mutualité sait.

paid-look-days = Regardez le premier jour, le dernier jour et le nombre de jours dans le détail du paiement de la mutualité.
paid-look-hours = Regardez les heures que votre employeur a déclarées pour ce mois, et les heures de votre autorisation de travailler.
paid-look-declared = Regardez le jour où vous avez déclaré le travail, sur le formulaire ou sur la preuve d’envoi.
paid-look-amounts = Regardez le montant complet par jour dans le détail du paiement, et à partir de quel jour il compte.
paid-look-phase = Regardez le premier jour de votre incapacité de travail dans la lettre de la mutualité.
paid-look-family = Regardez la situation familiale dans la lettre de la mutualité.
paid-look-withheld = Regardez les lignes de l’impôt et des 3,5 % pour les pensions dans le détail du paiement.
paid-look-premium = Regardez s’il y a eu un deuxième paiement le même mois.
paid-look-rounding = Regardez le montant par jour et le nombre de jours dans le détail du paiement.

paid-message-label = Un message pour la mutualité
paid-message-hint = Le message demande comment la mutualité a calculé. Vous pouvez le copier et l’envoyer vous-même. Cette page n’envoie rien.
paid-message-open = Pour { $month }, j’ai reçu { $paid } { $kind }. Mon propre calcul donne { $expected } { $kind }, pour { $days } { $days ->
    [one] jour payé
   *[other] jours payés
  }. J’aimerais comprendre la différence de { $difference }.
paid-message-close = Pouvez-vous m’envoyer le calcul de ce mois ? Merci d’avance.
paid-ask-days = Quels jours ont été payés, et combien ?
paid-ask-hours = Combien d’heures de travail avez-vous prises en compte, et combien d’heures à temps plein ?
paid-ask-declared = Quel jour prenez-vous comme jour de la déclaration du travail ?
paid-ask-amounts = Quel montant complet par jour avez-vous pris en compte, et à partir de quel jour ?
paid-ask-phase = Quel premier jour de l’incapacité de travail avez-vous pris en compte ?
paid-ask-family = Quelle situation familiale avez-vous prise en compte ?
paid-ask-withheld = Combien a été retenu pour l’impôt, et combien pour les pensions ?
paid-ask-premium = La prime est-elle dans ce paiement, ou est-elle payée à part ?
paid-ask-rounding = À quelles étapes le montant est-il arrondi ?
paid-copy = Copier le message
paid-copied = Le message est copié.
paid-by-hand = Le message est sélectionné. Copiez-le vous-même.

cause-rounding = Ce sont des centimes : la mutualité arrondit peut-être à une autre étape. Cela fait au plus un centime de différence pour chacun des { $days_count } jours payés.
cause-nothing_withheld = Rien n’a été retenu. Cette page retient { $withheld_eur }, pour l’impôt et pour les pensions.
cause-tax_not_withheld = Aucun impôt n’a été retenu. Cette page retient { $withheld_eur }.
cause-pension_not_withheld = Rien n’a été retenu pour les pensions. Cette page retient { $withheld_eur }.
cause-net_for_gross = Le montant est peut-être net et non brut : { $withheld_eur } en sont alors déjà retirés.
cause-premiums_apart = La prime de { $amount_eur } a été payée à part.
cause-hours_counted = La mutualité a pris en compte d’autres heures : environ { $about_hours } sur { $full_time_hours } heures par semaine.
cause-work_not_counted = La mutualité n’a pas tenu compte du travail ce mois-là.
cause-days_paid = D’autres jours ont été payés : { $days_count }, par exemple du { $from_date } au { $to_date } inclus.
cause-amounts_not_yet = Les montants valables à partir du { $on_date } n’ont pas encore été utilisés. Ce jour-là, il y a eu une indexation ou un autre changement.
cause-amounts_already = Les montants valables à partir du { $on_date } ont déjà été utilisés pour les jours d’avant. Ce jour-là, il y a une indexation ou un autre changement.
cause-phase_not_yet = Le { $on_date }, quelque chose change à cause de la durée de votre maladie. Ce changement n’a pas encore été appliqué.
cause-phase_already = Le { $on_date }, quelque chose change à cause de la durée de votre maladie. Ce changement a déjà été appliqué.
cause-letter_before = Le montant que vous avez repris de la lettre date d’avant l’indexation du { $on_date }.
cause-letter_after = Le montant que vous avez repris de la lettre comprend déjà l’indexation du { $on_date }.
cause-family = La mutualité a pris en compte une autre situation familiale : « { $family_id } ».
cause-late_declaration = La mutualité a pris le { $declared_date } comme jour de la déclaration : c’est en retard.
cause-not_late = La mutualité n’a pas considéré la déclaration du travail comme tardive.
