event-guaranteed_ends = Dernier jour du salaire garanti ({ $days_count } { $days_count ->
    [one] jour
   *[other] jours
 }).
event-sheet_due = Envoyez la feuille de renseignements pour la mutualité (déclaration de risque social, scénario 1), { $way_id }.
event-worker_asks = Dernier jour ouvrable pour déclarer à la mutualité le travail qui commence le { $work_date } et demander l’autorisation.
event-permission_answer = Le médecin-conseil répond dans les { $days_count } jours ouvrables à partir du { $work_date }. Le travail peut commencer avant.
event-permitted_starts = Le travail autorisé commence : { $weekly_hours } { $weekly_hours ->
    [one] heure
   *[other] heures
  } par semaine.
event-work_declaration_first = Déclarez le travail pour { $work_month } (scénario 2), { $way_id } : { $weekly_hours } { $weekly_hours ->
    [one] heure
   *[other] heures
  } par semaine (temps plein : { $full_time_hours }). Faites-le au plus tard à la fin du mois.
event-work_declaration_month = Déclarez les heures et le salaire pour { $work_month } (scénario 2), { $way_id }.
event-work_declaration_change = Déclarez ce qui a changé en { $work_month } (scénario 2), { $way_id } : d’autres heures ou une interruption.
event-work_declaration_end = Déclarez que le travail autorisé s’est terminé en { $work_month } (scénario 2), { $way_id }.
event-permitted_ends = L’autorisation prend fin : elle dure au plus { $years_count } ans. Le travailleur en demande une nouvelle avant ce jour.
event-full_return = Le travailleur a repris entièrement le travail.
event-resumption_declaration = Confirmez que le travailleur est de retour, { $way_id }. C’est nécessaire seulement si le certificat court encore ou si la mutualité le demande.
event-relapse_window_ends = Dernier jour où vous ne devez pas de nouveau salaire garanti en cas de nouvelle maladie : { $days_count } jours après le { $ended_date }.
event-ill_again = Le travailleur est à nouveau en incapacité de travail complète.
event-guaranteed_none = Pour cette maladie, vous ne payez pas de salaire garanti : la mutualité paie tout de suite.
event-neutral_ends = Dernier jour des { $weeks_count } semaines. Pour les jours de maladie pendant le travail autorisé jusqu’à ce jour inclus, vous ne payez pas de salaire garanti. Si une maladie dure plus longtemps, vous payez le reste des 30 jours.
event-guaranteed_starts = À partir de ce jour, vous payez le salaire garanti pour la maladie qui a commencé le { $illness_date }, jusqu’au { $end_date } inclus.
event-solidarity_starts = La cotisation de solidarité commence : { $rate_pct } de l’indemnité jusqu’au { $until_date }. L’ONSS la demande chaque trimestre par un avis de débit.
event-solidarity_ends = Dernier jour qui compte pour la cotisation de solidarité.
event-premium_ask = À partir de maintenant, vous pouvez demander la prime de { $amount_eur } à la mutualité du travailleur : le travail a duré { $term_count } mois.
event-premium_paid_by = La prime de { $amount_eur } est payée au plus tard maintenant, si vous l’avez demandée le premier jour.
event-reintegration_information = Après { $weeks_count } semaines de maladie, informez le travailleur des possibilités de retour.
event-work_potential = Après { $weeks_count } semaines de maladie, le médecin du travail ou l’infirmier évalue le potentiel de travail.
event-trajectory_from = { $term_count ->
    [0] Dès le premier jour, vous pouvez commencer un trajet de réintégration, si le travailleur est d’accord.
   *[other] Après { $term_count } mois de maladie, vous pouvez commencer un trajet de réintégration.
 }
event-trajectory_without_consent = Après { $weeks_count } semaines, vous pouvez commencer un trajet de réintégration sans l’accord du travailleur.
event-trajectory_by = Si vous avez { $headcount_count } travailleurs ou plus et s’il y a un potentiel de travail, commencez un trajet de réintégration au plus tard ce jour (le délai est de { $term_count } mois). La sanction est d’au plus { $sanction_eur }.
event-force_majeure_from = { $term_count } mois de maladie sans interruption : la procédure de force majeure médicale peut commencer.
event-force_majeure_cost = Si le contrat se termine ainsi ({ $ending_id }), vous le signalez à l’INAMI dans les { $days_count } jours et vous payez { $amount_eur } au Fonds Retour au Travail.
event-aid_changes = { $aid_id } : { $rate_pct } à partir de maintenant.
event-aid_ends = { $aid_id } : elle prend fin au plus tard ce jour.

note-responsibilisation = Si beaucoup de travailleurs passent en invalidité, une cotisation de { $rate_pct } des salaires peut être due. Elle n’est pas calculée.
note-responsibilisation_ended = L’ancienne cotisation de { $rate_pct } pour de nombreuses longues maladies s’est terminée le { $end_date }.
note-solidarity_before = Pas de cotisation de solidarité : la maladie a commencé avant le { $rule_date }.
note-solidarity_few_workers = Pas de cotisation de solidarité : vous avez moins de { $headcount_count } travailleurs.
note-solidarity_age_out = Pas de cotisation de solidarité : elle n’est due que pour les travailleurs de { $least_count } à { $most_count } ans.
note-solidarity_seniority = Pas de cotisation de solidarité : le travailleur travaillait chez vous depuis moins de { $month_count } mois.
note-solidarity_category = Pas de cotisation de solidarité pour ce type de travail : { $category_id }.
note-solidarity_sheltered = Pas de cotisation de solidarité pour un travailleur reconnu dans une entreprise de travail adapté.
note-solidarity_announced = À partir de 2027, la cotisation de solidarité pourrait aussi être due pour les mois 4 et 5. C’est annoncé, ce n’est pas la loi.
note-trajectory_terms = Trajet de réintégration : le médecin du travail décide dans les { $decision_count } jours. Vous faites un plan dans les { $plan_count } jours. Si l’ancien travail n’est plus jamais possible, vous avez { $months_count } mois. Le travailleur peut introduire un recours dans les { $appeal_count } jours.
note-contact_procedure = Votre règlement de travail doit préciser comment vous gardez le contact avec les travailleurs malades.
note-contract_goes_on = Le contrat continue pendant le travail autorisé. Vous pouvez fixer d’autres heures ou tâches dans un avenant. Vous pouvez aussi refuser.
note-replacement_allowed = Vous pouvez engager quelqu’un pour les heures non travaillées, avec un contrat de remplacement.
note-no_aid_modelled = Pour { $region_id }, aucune aide au coût salarial n’est connue ici. Renseignez-vous auprès du service de la région.
note-new_employer = Le contrat avec vous a commencé le { $employed_date }, après le début de la maladie. Vous ne payez pas de salaire garanti pour cette maladie.

condition-recognised = Le travailleur est reconnu par le service.
condition-evaluation = Le service fixe le pourcentage après une évaluation.
condition-contract_hours = Le contrat est d’au moins { $least_count } heures.
condition-percent_steps = Le pourcentage est un multiple de { $step_pct }.
condition-dutch_speaking = À Bruxelles : pour les néerlandophones.
condition-lives_in_brussels = Le travailleur habite à Bruxelles.
condition-lives_in_wallonia = Le travailleur habite en Wallonie, hors de la Communauté germanophone.
condition-suspended_for = Le contrat a été suspendu au moins { $months_count } mois à cause de la maladie. C’est possible aussi après une décision dans un trajet de réintégration, ou après 6 mois sans travail sur les 9 derniers.
condition-not_together = Pas avec l’autre prime de l’AViQ.
condition-in_invalidity = L’autorisation et le travail commencent tous deux à partir du { $invalidity_date }, en invalidité.
condition-new_permission = C’est un nouveau travail autorisé, pas la suite d’un travail précédent.
condition-lasts_for = Le travail dure au moins { $months_count } mois. Les vacances comptent.
condition-once_per_worker = Une fois par travailleur.
condition-ask_online = Vous la demandez en ligne.
condition-ask_paper = Vous la demandez en ligne ou sur papier.
condition-jobseeker_hired = Vous engagez un demandeur d’emploi à l’aptitude réduite, au moins à mi-temps, pour au moins { $months_count } mois.
condition-yearly_renewal = Pour un an, renouvelable jusqu’à { $years_count } ans.
condition-year = Pour un an, renouvelable. Le service décide combien de temps.
condition-aid_ends = L’aide dure au plus { $months_count } mois.
condition-maatwerk_bands = La prime dure au plus { $last_count } trimestres (formule de 2 ans, non renouvelable) ou { $other_count } trimestres (formule de 5 ans). Le VDAB décide de la formule.
condition-employer = L’employeur est une entreprise privée, une école ou un pouvoir local.
condition-flanders = Le travailleur habite en Flandre, ou il habite dans un autre pays de l’UE ou de l’EEE et travaille en Flandre.
condition-aids_together = La prime se calcule sur le coût salarial, moins les autres aides publiques. Elle ne se combine pas avec l’aide de la CCT n° 26.
condition-phare_sources = Le pourcentage le plus élevé : { $low_pct } selon autonomia.org, { $high_pct } selon inforjeunes (2013). Renseignez-vous auprès de Phare.
condition-worker_kind = Pas pour un flexi-job, pas pour un travail occasionnel et pas dans une entreprise de travail adapté (commission paritaire 327).
condition-contract_short = Le contrat est à durée indéterminée, ou d’au moins { $months_count } mois.

excluded-closed = Elle ne peut plus être demandée depuis le { $closed_date }.
excluded-before_invalidity = Le travail commence avant le { $invalidity_date }, premier jour de l’invalidité.
excluded-prolongation = Ce n’est pas une nouvelle autorisation : elle prolonge une autorisation qui a commencé le { $since_date }.
excluded-too_short = Le travail dure moins de { $months_count } mois.
excluded-contract_short = Le contrat est de moins de { $months_count } mois.
excluded-worker_kind = Pas pour ce type de travail : { $category_id }.
excluded-sheltered_company = Pas pour une entreprise de travail adapté.
excluded-before_rule = La prime n’existe que depuis le { $rule_date }.
excluded-suspension_short = Le contrat a été suspendu moins de { $months_count } mois. C’est possible seulement après une décision dans un trajet de réintégration. Demandez-le à l’AViQ.
excluded-not_new_worker = Seulement pour un travailleur nouvellement engagé.
excluded-less_than_half = Le contrat est de moins d’un mi-temps.

error-headcount_contradicts = Vous avez choisi 50 travailleurs ou plus. C’est donc aussi 20 ou plus. Vérifiez cette réponse.
error-previous_not_before = La maladie précédente doit se terminer avant le { $start_date }.
error-work_before_contract = Le travail commence le { $work_date }, avant le contrat avec vous.
error-aid_before_rule = Cette aide n’existe que depuis le { $rule_date }.
error-aid_closed = Cette aide ne peut plus être demandée depuis le { $closed_date }.
error-aid_percent = Indiquez un pourcentage de { $least_pct } à { $most_pct }.
error-aid_percent_step = Indiquez un multiple de { $step_pct }.
error-aid_other_region = Cette aide vient d’une autre région que celle où le travailleur habite et travaille.
error-contract_during_illness = Le travailleur est malade depuis le { $start_date }. Si le contrat commence plus tard, il doit commencer le premier jour de travail chez vous.
error-relapse_without_work = Une rechute n’est possible qu’après une reprise du travail. Indiquez d’abord à partir de quand le travailleur travaille.
error-aids_together = Cette aide ne se combine pas avec : { $aid_id }.

word-other-partial_resumption = un travail autorisé
word-aid-resumption_premium = Prime de reprise du travail
word-aid-vop = Prime de soutien flamande (VOP)
word-aid-individual_maatwerk = Individueel maatwerk, prime salariale
word-aid-maatwerk_guidance = Individueel maatwerk, prime d’accompagnement
word-aid-aviq_integration = Prime à l’intégration de l’AViQ
word-aid-aviq_compensation = Prime de compensation de l’AViQ
word-aid-phare = Prime d’insertion de Phare
word-aid-actiris_hiring = Prime d’Actiris à l’engagement
word-category-ordinary = travail ordinaire
word-category-temporary_agency = travail intérimaire
word-category-flexi_job = flexi-job
word-category-student = travail étudiant
word-category-occasional = travail occasionnel
word-category-childminder = accueillant d’enfants ou parent d’accueil sans contrat de travail
word-category-apprentice = apprentissage
word-way-electronic = par voie électronique
word-way-paper = par voie électronique ou sur papier
word-ending-every = quelle que soit la personne qui y met fin, même d’un commun accord
word-ending-by_employer = seulement si vous êtes le seul à invoquer la force majeure
aid-state-counted = comptée dans le coût
aid-state-possible = possible, non comptée
aid-state-excluded = exclue
aid-state-closed = ne peut plus être demandée
ask-fund = la mutualité du travailleur
ask-vdab = VDAB
ask-aviq = AViQ
ask-phare = Phare
ask-actiris = Actiris
acts-employer = vous
acts-worker = le travailleur
acts-fund = la mutualité
acts-nsso = l’ONSS
acts-occupational_physician = le médecin du travail

act-cla-12bis = Convention collective n° 12bis sur le salaire garanti des ouvriers
act-cla-13bis = Convention collective n° 13bis sur le salaire garanti des employés
act-law-2025-12-19 = Loi du 19 décembre 2025 sur le retour au travail
act-programme-law-2002-12-24 = Loi-programme du 24 décembre 2002 (réductions de cotisations)
act-rd-2003-05-16 = Arrêté royal du 16 mai 2003 sur les réductions de cotisations
act-rd-1967-03-30 = Arrêté royal du 30 mars 1967 sur les vacances annuelles
act-rd-2024-03-28 = Arrêté royal du 28 mars 2024 sur le Fonds Retour au Travail
act-law-2003-02-24 = Loi du 24 février 2003 (déclarations de risques sociaux)
act-codex-wellbeing = Code du bien-être au travail
act-flemish-government-2008-07-18 = Arrêté du Gouvernement flamand du 18 juillet 2008 (VOP)
act-decree-2022-01-14 = Décret flamand du 14 janvier 2022 sur l’individueel maatwerk
act-crwass = Code wallon de l’action sociale et de la santé (AViQ)
act-cocof-2014-01-17 = Décret du 17 janvier 2014 sur l’inclusion de la personne handicapée (Phare)
act-actiris-2024 = Aide bruxelloise à l’engagement (Actiris)
