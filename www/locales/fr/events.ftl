calendar-title = Ce qui change, et ce qu’il faut faire, quand
further-calendar = Ce qui change, et ce qu’il faut faire, quand ({ $count })
calendar-none = Pendant les mois montrés, rien ne change et rien n’est à déclarer.
amount-changes = L’indemnité devient { $after } par jour au lieu de { $before }.
amount-stays = L’indemnité reste à { $after } par jour.

event-declare_by = Dernier jour ouvrable pour déclarer le travail qui commence le { $work_date }. Vous envoyez un seul formulaire à votre mutualité : il déclare le travail et demande l’autorisation du médecin-conseil. Vous pouvez commencer sans attendre la réponse.
event-work_starts = Le travail commence : { $weekly_hours } heures par semaine.
event-work_ends = Le travail est terminé. Prévenez votre mutualité.
event-permission_end = L’autorisation de travailler prend fin : elle vaut au maximum { $years_count } ans. Pour continuer, demandez-en une nouvelle avant ce jour.
event-fund_starts = La mutualité commence à payer, à la place de votre employeur : { $after_eur } par jour.
event-minimum_starts = Mois { $month_count } de votre incapacité : un montant minimum s’applique à partir de maintenant.
event-invalidity_starts = Vous passez en invalidité (à partir du mois 13). Votre situation familiale fixe maintenant le pourcentage.
event-law_changes = Les montants de la loi changent, par exemple à cause de l’index.
event-family_changes = Votre situation familiale devient : { $family_id }.
event-unemployed_month_7 = Mois 7 : votre ancien salaire compte à partir de maintenant, pas votre allocation de chômage.
event-premium_paid = La prime de rattrapage de { $amount_eur } est payée avec l’indemnité de ce mois.
