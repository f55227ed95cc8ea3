paid-title = Pourquoi la mutualité paie-t-elle autre chose ?
paid-intro = La mutualité a payé un autre montant que celui de cette page ? La page essaie alors, une chose à la fois, ce qui a pu être compté autrement.
paid-private = Ce que vous indiquez ici reste dans cet onglet. Cela ne va ni dans un fichier ni dans un lien.
paid-no-month = Votre incapacité commence plus tard. La mutualité ne peut pas encore avoir payé un mois.
paid-month-label = Pour quel mois était le paiement ?
paid-month-hint = Le mois qui est payé. L’argent arrive souvent le mois suivant.
paid-plan-label = Quel projet avez-vous suivi ce mois-là ?
paid-plan-none = Aucun de ces projets
paid-amount-label = Combien la mutualité a-t-elle payé pour ce mois ?
paid-amount-hint = En euros. La mutualité a payé le mois en plusieurs fois ? Additionnez alors les paiements.
paid-kind-legend = Quel montant est-ce ?
paid-kind-net = Net : ce qui est arrivé sur le compte
paid-kind-gross = Brut : avant toute retenue, comme dans le détail du paiement de la mutualité
paid-submit = Chercher la raison
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
    [one] Une chose peut l’expliquer
   *[other] { $count } choses peuvent l’expliquer
 }
paid-found-hint = Pour chacune, le mois a été recalculé en changeant seulement cette chose. Ce qui correspond au centime près vient d’abord. Cela ne prouve rien : seule la mutualité sait ce qu’elle a compté.
paid-both = Deux choses à la fois.
paid-fits = La mutualité paie alors { $amount } : exactement ce que vous avez indiqué.
paid-fits-more = La mutualité paie alors { $amount } : { $left } de plus que ce que vous avez indiqué.
paid-fits-less = La mutualité paie alors { $amount } : { $left } de moins que ce que vous avez indiqué.
paid-part = L’étape où les deux se séparent
paid-part-of = (numéro { $place })
paid-part-here = Comme cette page calcule
paid-part-other = L’autre manière
paid-part-none = Il n’y a pas cette étape ici.
paid-none = Rien de ce qui a été essayé ne donne ce montant
paid-none-check = Vérifiez d’abord le mois, le montant, et s’il est net ou brut. Vérifiez aussi vos réponses plus haut : une réponse différente de ce que sait la mutualité change tout.
paid-tried-title = Ce qui a été essayé
paid-tried = Ceci a été essayé :
paid-tried-days = moins de jours payés dans le mois, ou jusqu’à sept jours d’avant
paid-tried-hours = tout autre nombre d’heures par semaine jusqu’au temps plein, et aucun travail
paid-tried-declared = un travail compté comme déclaré un autre jour
paid-tried-amounts = une indexation ou un autre changement de la loi, appliqué plus tôt ou plus tard
paid-tried-phase = un changement dû à la durée de la maladie, appliqué plus tôt ou plus tard
paid-tried-family = chaque autre situation familiale
paid-tried-withheld = d’autres retenues, pour l’impôt et pour les pensions
paid-tried-premium = des primes payées à part
paid-tried-rounding = des centimes, par un arrondi à une autre étape ; et d’autres jours avec un autre changement de montants, de famille ou de déclaration
paid-not-tried = Pas essayé : de l’argent récupéré ou saisi, la correction d’un autre mois dans le même paiement, un travail que vous n’avez pas indiqué ici, et ce que la mutualité sait et que cette page ne sait pas.

paid-look-days = Regardez le premier jour, le dernier jour et le nombre de jours dans le détail du paiement de la mutualité.
paid-look-hours = Regardez les heures que votre employeur a déclarées pour ce mois, et les heures de votre autorisation de travailler.
paid-look-declared = Regardez le jour où vous avez déclaré le travail, sur le formulaire ou sur la preuve d’envoi.
paid-look-amounts = Regardez le montant complet par jour dans le détail du paiement, et à partir de quel jour il compte.
paid-look-phase = Regardez le premier jour de votre incapacité dans la lettre de la mutualité.
paid-look-family = Regardez la situation familiale dans la lettre de la mutualité.
paid-look-withheld = Regardez les lignes de l’impôt et des 3,5 % pour les pensions dans le détail du paiement.
paid-look-premium = Regardez s’il y a eu un deuxième paiement le même mois.
paid-look-rounding = Regardez le montant par jour et le nombre de jours dans le détail du paiement.

paid-message-label = Un message pour la mutualité
paid-message-hint = Il demande ce qui a été compté. Vous pouvez le copier et l’envoyer vous-même ; cette page n’envoie rien.
paid-message-open = Pour { $month }, { $paid } { $kind } a été payé. Mon propre calcul donne { $expected } { $kind }, pour { $days } { $days ->
    [one] jour payé
   *[other] jours payés
 }. J’aimerais comprendre la différence de { $difference }.
paid-message-close = Pouvez-vous m’envoyer le calcul de ce mois ? Merci d’avance.
paid-ask-days = Quels jours ont été payés, et combien ?
paid-ask-hours = Combien d’heures de travail ont été comptées, et combien d’heures à temps plein ?
paid-ask-declared = À quel jour le travail compte-t-il comme déclaré ?
paid-ask-amounts = Quel montant complet par jour a été compté, et à partir de quel jour ?
paid-ask-phase = Quel premier jour de l’incapacité a été compté ?
paid-ask-family = Quelle situation familiale a été comptée ?
paid-ask-withheld = Combien a été retenu pour l’impôt, et combien pour les pensions ?
paid-ask-premium = La prime est-elle dans ce paiement, ou est-elle payée à part ?
paid-ask-rounding = À quelles étapes le montant est-il arrondi ?
paid-copy = Copier le message
paid-copied = Le message est copié.
paid-by-hand = Le message est sélectionné. Copiez-le vous-même.

cause-rounding = Ce sont des centimes : la mutualité arrondit peut-être à une autre étape. Cela fait au plus un centime pour chacun des { $days_count } jours payés.
cause-nothing_withheld = Rien n’a été retenu. Cette page retient { $withheld_eur }, pour l’impôt et pour les pensions.
cause-tax_not_withheld = Aucun impôt n’a été retenu. Cette page retient { $withheld_eur }.
cause-pension_not_withheld = Rien n’a été retenu pour les pensions. Cette page retient { $withheld_eur }.
cause-net_for_gross = Le montant est peut-être net et non brut : { $withheld_eur } en sont alors déjà retirés.
cause-premiums_apart = La prime de { $amount_eur } a été payée à part.
cause-hours_counted = D’autres heures ont été comptées : environ { $about_hours } heures sur { $full_time_hours } par semaine.
cause-work_not_counted = Le travail n’a pas été compté ce mois-là.
cause-days_paid = D’autres jours ont été payés : { $days_count }, par exemple du { $from_date } au { $to_date } inclus.
cause-amounts_not_yet = Les montants valables à partir du { $on_date } n’ont pas encore été comptés. Ce jour-là, il y a eu une indexation ou un autre changement.
cause-amounts_already = Les montants valables à partir du { $on_date } ont déjà été comptés pour les jours d’avant. Ce jour-là, il y a une indexation ou un autre changement.
cause-phase_not_yet = Ce qui change le { $on_date }, à cause de la durée de votre maladie, n’a pas encore été compté.
cause-phase_already = Ce qui change le { $on_date }, à cause de la durée de votre maladie, a déjà été compté.
cause-letter_before = Le montant que vous avez repris de la lettre date d’avant l’indexation du { $on_date }.
cause-letter_after = Le montant que vous avez repris de la lettre comprend déjà l’indexation du { $on_date }.
cause-family = Une autre situation familiale a été comptée : « { $family_id } ».
cause-late_declaration = Le travail a été compté comme déclaré le { $declared_date }, et donc en retard.
cause-not_late = Le travail n’a pas été compté comme déclaré en retard.
