calendar-title = Ce qui change, et ce qu’il faut faire à quel moment
further-calendar = Ce qui change, et ce qu’il faut faire à quel moment ({ $count })
calendar-none = Pendant les mois affichés, rien ne change et rien n’est à déclarer.
amount-changes = L’indemnité devient { $after } par jour au lieu de { $before }.
amount-stays = L’indemnité reste à { $after } par jour.

event-declare_by = Dernier jour ouvrable pour déclarer le travail qui commence le { $work_date }. Vous envoyez un seul formulaire à votre mutualité : il déclare le travail et demande l’autorisation du médecin-conseil. Vous pouvez commencer sans attendre la réponse.
event-work_starts = Le travail commence : { $weekly_hours } { $weekly_hours ->
    [one] heure
   *[other] heures
  } par semaine.
event-work_ends = Le travail est terminé. Prévenez votre mutualité.
event-work_changes = À partir de maintenant, votre travail compte autrement : d’autres heures ce mois-ci, ou une nouvelle année de l’autorisation.
event-permission_end = L’autorisation de travailler prend fin : elle vaut au maximum { $years_count } ans. Pour continuer, demandez-en une nouvelle avant ce jour.
event-fund_starts = La mutualité commence à payer.
event-minimum_starts = Mois { $month_count } de votre incapacité : un montant minimum s’applique à partir de maintenant.
event-minimum_changes = À partir du mois { $month_count } de votre incapacité, un autre minimum s’applique : { $minimum_eur } par jour.
event-minimum_ends = À partir du mois { $month_count }, un autre minimum s’applique, { $minimum_eur } par jour. Votre indemnité suit de nouveau votre salaire.
event-minimum_age = Vous avez { $age_count } ans. À partir de maintenant, le minimum d’un travailleur régulier s’applique.
event-invalidity_starts = Vous passez en invalidité (à partir du mois 13). Les règles de la deuxième année s’appliquent maintenant.
event-law_changes = Les montants de la loi changent, par exemple à cause de l’index.
event-family_changes = Votre situation familiale devient : { $family_id }.
event-unemployed_month_7 = Mois 7 : votre ancien salaire compte à partir de maintenant, pas votre allocation de chômage.
event-premium_paid = La prime de rattrapage de { $amount_eur } est payée avec l’indemnité de ce mois.

amount-changes-then = Avec ce travail, l’indemnité devient { $after } par jour au lieu de { $before }.
amount-none = La mutualité ne paie alors rien.
calendar-save = Enregistrer ces jours pour votre agenda (.ics)
calendar-save-hint = Le fichier est créé sur cet appareil. Rien n’est envoyé.
deadline-passed = Ce jour est passé. Déclarez-le aujourd’hui.
deadline-passed-permission = Ce jour est passé. Demandez aujourd’hui une nouvelle autorisation.
deadline-late = Avec une déclaration le { $date }, la mutualité paie { $late } au lieu de { $time } sur { $count } mois.
passed-was = Le dernier jour pour le déclarer était le { $date }.

event-adviser_answer = Dernier jour pour la réponse du médecin-conseil sur le travail qui commence le { $work_date }. Le médecin a { $days_count } jours ouvrables pour cela.
event-own_work_starts = Votre activité indépendante commence.
event-own_work_month_7 = Après six mois de ce travail, une partie fixe est retirée : { $reduction_pct }.
event-own_work_year_4 = À partir de maintenant, votre revenu annuel compte. Celui de { $income_year } est comparé avec une limite. Si vous n’indiquez pas de revenu, nous supposons qu’il ne dépasse pas la limite.
event-income_test = Une nouvelle année, un nouveau contrôle de votre revenu. Maintenant, celui de { $income_year } compte. Si vous n’indiquez pas de revenu, nous supposons qu’il ne dépasse pas la limite.
event-sanction_starts = La mutualité retire { $sanction_pct } comme sanction.
event-sanction_ends = La sanction prend fin.
event-suspension_starts = La mutualité suspend l’indemnité pour le moment.
event-suspension_ends = La suspension prend fin. La mutualité paie de nouveau.
event-volunteering_starts = Le volontariat commence.
event-training_partner = Pour la formation, le service de votre région vous accompagne : { $region_id }. Les étapes sont : orientation, formation, puis six mois pour chercher du travail.
event-training_partner_term = Pour la formation, le service de votre région vous accompagne : { $region_id }. Vous y commencez dans les { $term_count } mois après avoir reçu le formulaire d’inscription. Les étapes sont : orientation, formation, puis six mois pour chercher du travail.
event-training_starts = La formation commence.
event-training_ends = La formation se termine. Vous cherchez maintenant du travail avec ce que vous avez appris.
event-training_premium_by = À cette date, la mutualité a normalement payé la prime de formation. C’est { $term_count } mois après le début de la formation.
event-training_success_by = Avant la fin de ce jour, la mutualité a normalement payé les { $amount_eur } pour la réussite. C’est { $term_count } mois après le début de la formation.
event-skills_count = À partir de maintenant, la mutualité tient compte de ce que vous avez appris. { $term_count } mois sont passés depuis le mois où la formation s’est terminée.
event-resumption_starts = Vous reprenez complètement le travail. Votre indemnité s’arrête. Dites-le à votre mutualité.
event-relapse_starts = Vous êtes de nouveau en incapacité complète. Prévenez votre mutualité.
event-relapse_ends = La nouvelle période d’incapacité est terminée.
event-relapse_last_day = Si vous rechutez au plus tard ce jour-là, l’ancienne période continue : le même montant, pas de nouvelle attente.
event-training_succeeds = Vous avez réussi la formation. Vous avez droit à un montant fixe de { $amount_eur }.
event-volunteering_tell = Signalez le volontariat à votre mutualité (au médecin-conseil) avant qu’il commence le { $work_date }.
