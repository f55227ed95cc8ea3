emp-heading = Le retour après une maladie : ce que cela signifie pour l’employeur
emp-intro = Pour un employeur à qui l’on demande : puis-je revenir à temps partiel ? Vous voyez ce que cela coûte, quelle aide existe et ce qu’il faut déclarer, et quand.
emp-questions-intro = Nous ne demandons rien sur l’indemnité, la famille ou l’impôt du travailleur. Vous n’avez pas besoin de le savoir.
emp-result-title = Ce que cela coûte
emp-none = Répondez aux questions 1 à 4. Le premier résultat apparaît alors ici.
emp-broken = Le calcul ne fonctionne pas sur cet appareil pour le moment. Rechargez la page. Votre secrétariat social peut aussi faire le calcul.
emp-decides = Ceci est une information, pas un conseil. L’ONSS, le secrétariat social et le service qui accorde l’aide décident.

emp-who-question = Qui est malade, et depuis quand ?
emp-start-legend = Premier jour de la maladie
emp-start-hint = Le premier jour du certificat médical.
emp-since-legend = Premier jour de travail chez vous
emp-since-hint = Peut rester vide. Cela ne compte que si le travailleur travaillait chez vous depuis moins d’un mois.
emp-age-label = Âge au premier jour de la maladie
emp-age-hint = Peut rester vide. L’âge compte pour la cotisation de solidarité.
emp-job-question = Quel travail faisait le travailleur avant la maladie ?
emp-wage-label = Salaire brut du contrat
emp-wage-hint = Pour les heures du contrat, comme sur la fiche de paie.
emp-hours-label = Heures du contrat
emp-premium-label = Prime de fin d’année (brute)
emp-premium-hint = Peut rester vide. Pour les heures du contrat.
emp-per-year = par an
emp-per-quarter = par trimestre
emp-status-question = Quel contrat a le travailleur ?
emp-status-legend = Statut
emp-white = Employé
emp-blue = Ouvrier
emp-contract-legend = Durée du contrat
emp-contract-hint = Sans réponse, nous supposons une durée indéterminée.
emp-indefinite = Durée indéterminée
emp-fixed-long = Durée déterminée de 3 mois ou plus
emp-fixed-short = Durée déterminée de moins de 3 mois
emp-firm-question = Où est l’entreprise, et quelle est sa taille ?
emp-region-legend = Où travaille le travailleur ?
emp-flanders = Flandre
emp-brussels = Bruxelles
emp-wallonia = Wallonie
emp-ostbelgien = La Communauté germanophone
emp-size-legend = Combien de personnes y travaillent ?
emp-size-hint = La moyenne de la période de référence de l’ONSS.
emp-size-small = Moins de 20
emp-size-middle = De 20 à 49
emp-size-large = 50 ou plus
emp-size-under-50 = Moins de 50 (le fichier ne dit pas si c’est 20 ou plus)
emp-size-from-20 = 20 ou plus (le fichier ne dit pas si c’est 50 ou plus)
emp-return-question = Quelle forme de retour envisagez-vous ?
emp-return-hint = Vous pouvez mettre jusqu’à trois choix côte à côte : moins d’heures, ou toutes les heures du contrat. Le médecin-conseil de la mutualité décide combien d’heures sont permises pendant la maladie.
emp-from-legend = Premier jour du retour
emp-option = Choix { $place }
emp-option-hours = Choix { $place } : heures
emp-option-whole = Choix { $place } : retour complet, avec toutes les heures du contrat
emp-option-wage = Choix { $place } : salaire brut
emp-option-wage-hint = Peut rester vide. Nous prenons alors le salaire du contrat, en proportion des heures.
emp-option-label = Choix { $place } : nom
emp-option-label-hint = Peut rester vide. Un nom à vous, par exemple « Seulement le matin ». Il figure au-dessus de la colonne, sur papier et dans le fichier.
emp-replaced-legend = Quelqu’un remplace-t-il le travailleur tant qu’il n’est pas de retour ?
emp-replaced-hint = Le remplaçant compte tant que le travailleur n’est pas de retour : jusqu’au premier jour du retour, ou chaque mois s’il n’y a pas de retour.
emp-replace-wage-label = Salaire brut du remplaçant
emp-replace-hours-label = Heures du remplaçant
emp-replace-from-legend = Premier jour du remplaçant
emp-replace-from-hint = Peut rester vide. Le remplaçant compte alors dès le premier jour de la maladie.
emp-replace-until-legend = Dernier jour du remplaçant
emp-replace-until-hint = Peut rester vide. Le remplaçant reste alors.

emp-more = Rendre le résultat plus exact
emp-more-intro = Vous pouvez laisser ces questions ouvertes. Le résultat indique ce que nous supposons alors.
emp-choose = Choisissez
emp-aids-legend = Aide qui a été accordée
emp-aids-none = Choisissez d’abord la région. Vous voyez alors quelle aide y existe.
emp-aids-hint = Seule une aide accordée compte dans les coûts. Les aides possibles sont indiquées avec le résultat.
emp-aid-since = Accordée à partir du
emp-aid-package = Quelle formule ?
emp-package-two = 2 ans au maximum
emp-package-five = 5 ans, prime salariale
emp-package-more = 5 ans, prime augmentée
emp-package-company = 5 ans, engagé par une entreprise de travail adapté
emp-aid-guidance = Prime d’accompagnement
emp-guidance-none = Aucune
emp-guidance-low = Basse
emp-guidance-medium = Moyenne
emp-guidance-high = Haute
emp-aid-percent = Pourcentage de la décision
emp-aid-percent-hint = Il est indiqué dans la lettre du service.
emp-until-legend = Dernier jour avec moins d’heures
emp-until-hint = Peut rester vide. Le travail continue alors ainsi.
emp-relapse-legend = Le travailleur retombe malade le
emp-relapse-hint = Pour voir ce qui se passe dans ce cas : de nouveau en incapacité pendant le retour, sans travailler.
emp-relapse-end-legend = Dernier jour de cette nouvelle maladie
emp-relapse-end-hint = Peut rester vide. Cette maladie continue alors.
emp-other-legend = Un certificat médical indique-t-il que c’est une autre maladie ?
emp-earlier-legend = Une maladie précédente a commencé le
emp-earlier-hint = Seulement si vous avez payé un salaire garanti pour cette maladie peu avant.
emp-earlier-end-legend = La maladie précédente a pris fin le
emp-earlier-days-label = Jours de salaire garanti payés pour cette maladie
emp-earlier-days-hint = Peut rester vide. Nous les comptons alors d’après les dates.
emp-permitted-legend = Premier jour de la première autorisation de travailler
emp-permitted-hint = Seulement s’il vient avant le premier jour du retour.
emp-kind-legend = Type de travailleur
emp-kind-ordinary = Ordinaire
emp-kind-agency = Intérimaire
emp-kind-flexi = Flexi-job
emp-kind-student = Étudiant
emp-kind-occasional = Travailleur occasionnel
emp-kind-childminder = Accueillant d’enfants ou parent d’accueil
emp-kind-apprentice = Apprenti
emp-lives-legend = Où habite le travailleur ?
emp-lives-same = Dans la région où il travaille
emp-sheltered-legend = Votre entreprise est-elle une entreprise de travail adapté ou un atelier social ?
emp-sheltered-hint = Commission paritaire 327.
emp-recognised-legend = Le travailleur est-il reconnu comme personne handicapée ?
emp-exempt-legend = Cotisation de solidarité pendant le travail autorisé
emp-exempt-hint = Aucune source ne dit si la cotisation est alors due. C’est donc à vous de choisir. Sans réponse, nous ne comptons pas de cotisation.
emp-exempt-yes = Pas due
emp-exempt-no = Due sur l’indemnité réduite
emp-category-legend = Catégorie des cotisations patronales
emp-category-none = Je ne sais pas
emp-category-1 = 1 : générale
emp-category-2 = 2 : Maribel social (non marchand)
emp-category-3 = 3 : entreprises de travail adapté
emp-rate-label = Votre propre taux de cotisations patronales
emp-rate-hint = Demandez-le à votre secrétariat social. Les cotisations spéciales sont comprises.
emp-reduction-label = Réduction structurelle pour les heures du contrat
emp-reduction-hint = Comme sur le relevé de l’ONSS.
emp-first-legend = Premier mois affiché
emp-first-hint = Peut rester vide. Nous commençons alors par ce mois-ci.

need-choice = Choisissez une réponse.
need-number = Indiquez un nombre entier.
need-percent = Indiquez le pourcentage.

emp-before = Avant la maladie
emp-no-return = Pas de retour
emp-in-full = Retour complet
emp-same-name = { $name } (choix { $place })
emp-sentence = { $title } : { $cost } en { $month }, après déduction de l’aide accordée. C’est { $hour } par heure travaillée.
emp-sentence-none = { $title } : { $cost } en { $month }. Le travailleur ne travaille pas.
emp-incomplete = Le taux des cotisations patronales n’est pas connu ici. Indiquez votre propre taux sous « Rendre le résultat plus exact ».
emp-month-caption = Coûts en { $month }
emp-range = { $low } à { $high }
emp-less = { $amount } de moins
emp-more-amount = { $amount } de plus
emp-nothing = rien
emp-no-hours = aucune heure
emp-hours-in-month = { $hours } { $hours ->
    [one] heure
   *[other] heures
  }
emp-costs-title = Les coûts côte à côte
emp-add-option = Répondez à la question 5 pour voir ce que coûte un retour.
emp-first-title = { $option } : les premières étapes
emp-row-hours = Heures travaillées
emp-row-wage = Salaire brut
emp-row-contributions = Cotisations patronales sur ce salaire
emp-row-reduction = Réduction, déjà déduite
emp-row-holiday = Mis de côté pour le pécule de vacances
emp-row-year = Mis de côté pour la prime de fin d’année
emp-row-guaranteed = Salaire garanti (brut)
emp-ill-again-title = Qui paie si le travailleur retombe malade
emp-row-guaranteed-contributions = Cotisations patronales sur le salaire garanti
emp-row-guaranteed-reduction = Réduction sur le salaire garanti, déjà déduite
emp-row-guaranteed-days = Jours de salaire garanti
emp-row-solidarity = Cotisation de solidarité (estimation)
emp-row-replacement = Remplaçant
emp-row-before = Coût avant déduction de l’aide
emp-row-aid = Aide : { $aid }
emp-row-aid-total = Aide
emp-row-after = Coût après déduction de l’aide
emp-row-hour-before = Par heure travaillée, avant déduction de l’aide
emp-row-hour-after = Par heure travaillée, après déduction de l’aide
emp-row-difference = Différence avec « Pas de retour »

emp-switch = Quel retour voulez-vous voir ?
emp-aids-title = Quelles aides existent ?
emp-aids-intro = L’aide d’un service ne compte dans les coûts que si vous avez indiqué qu’elle a été accordée. La prime de reprise du travail compte si les conditions sont remplies. Le service ou la mutualité décide, pas cette page.
emp-aids-empty = Aucune aide n’est connue pour cette situation.
emp-state-counted = Compte dans les coûts.
emp-state-possible = Possible. Vérifiez les conditions. Cette aide ne compte pas dans les coûts.
emp-state-excluded = Pas pour cette situation.
emp-state-closed = Cette aide ne peut plus être demandée.
emp-percent = { $percent } du coût salarial, jusqu’à un maximum.
emp-percent-most = Au plus { $percent } du coût salarial, jusqu’à un maximum. Le service décide.
emp-percent-range = De { $low } à { $high } du coût salarial, jusqu’à un maximum.
emp-amount-once = Montant unique : { $amount }.
emp-amount-month = Pour un mois entier : { $amount }.
emp-amount-month-most = Pour un mois entier : au maximum { $amount }.
emp-aid-from = À partir du { $from }.
emp-aid-from-to = Du { $from } au { $to } inclus.
emp-conditions = Les conditions :
emp-aid-details = Montant, conditions et où introduire la demande
emp-aid-guidance-too = En plus, le VDAB peut accorder une prime d’accompagnement, par trimestre. Si elle est accordée, indiquez-la sous « Rendre le résultat plus exact ».
emp-ask-at = À demander auprès de : { $where }.
emp-dates-title = Ce qu’il faut faire, et quand
emp-calendar-name = Retour : { $option }
emp-dates-none = Il n’y a pas de dates dans les mois affichés.
emp-duty = { $what } Par qui : { $who }.
emp-may-raise = Peut augmenter le coût :
emp-may-lower = Peut diminuer le coût :
emp-may-either = Peut changer le coût :
emp-notes-title = Bon à savoir

emp-keep-intro = Rien n’est enregistré, sauf si vous appuyez ici sur un bouton. Les fichiers et les liens ne contiennent que ce qu’un employeur a indiqué ici.
emp-open-hint = Un fichier que vous avez enregistré ici, ou le fichier du travailleur s’il vous le donne. Nous n’en reprenons que les heures, le salaire et les dates du travail prévu.
emp-saved = { $name } est prêt : votre navigateur le met avec vos téléchargements. Il contient le travail et le salaire, rien sur une indemnité.
emp-asks = Il y a déjà des réponses ici. Voulez-vous les remplacer par le contenu du fichier ?
emp-opened = Ouvert
emp-opened-person = Ouvert : le travail prévu du travailleur
emp-opened-only = Nous avons repris seulement les heures, le salaire et les dates du travail prévu. Rien d’autre de ce fichier n’est utilisé ni gardé.
emp-opened-contract = Le fichier indique un salaire de { $wage } pour { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine. Ce salaire et ces heures se trouvent maintenant à la question 2, comme salaire et heures du contrat. Vérifiez les deux.
emp-opened-ask = Choix { $place } : le salaire du fichier ({ $wage } pour { $hours } { $hours ->
    [one] heure
   *[other] heures
  } par semaine) ne correspond pas aux heures de ce choix. Indiquez vous-même le salaire brut du choix { $place }. Sinon, nous prenons le salaire du contrat, en proportion des heures.
emp-opened-days = Tous les projets ne commencent et ne finissent pas le même jour. Seules les dates du premier projet ont été reprises.
emp-opened-left = { $count ->
    [one] Un projet n’a pas été repris : il y a place pour trois.
   *[other] { $count } projets n’ont pas été repris : il y a place pour trois.
 }
emp-opened-none = Aucun travail pour un employeur n’est prévu dans ce fichier. Rien n’en a été repris.
emp-refused = Pas ouvert
emp-refused-more = Ce fichier contient plus que ce que cette page demande. Nous ne l’ouvrons pas, pour que rien ne soit perdu. Vos réponses n’ont pas changé. Ceci est dans le fichier, mais la page ne le demande pas :
news-job = { $count ->
    [0] Aucune heure n’y est indiquée. Rien n’a changé.
    [one] Nous avons repris un projet : les heures, le salaire et les dates. Vérifiez-le à la question 5.
   *[other] Nous avons repris { $count } projets : les heures, le salaire et les dates. Vérifiez-les à la question 5.
  }
