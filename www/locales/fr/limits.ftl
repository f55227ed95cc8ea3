limits-title = { $count ->
    [0] Ce qui n’y est pas pour vous
   *[other] Ce qui n’y est pas pour vous ({ $count })
 }
limits-intro = Ces points sont supposés ou ne sont pas calculés dans votre cas. Chacun dit dans quel sens le résultat peut bouger.
limits-none = Pour ces réponses, rien n’est supposé.
effect-may-raise = Peut être plus :
effect-may-lower = Peut être moins :
effect-unknown = Peut être plus ou moins :

limit-law_not_known_yet = La loi est connue jusqu’au { $known_date }. Les mois suivants utilisent les derniers montants connus.
limit-index_step_capped = La façon dont l’indexation limitée du { $step_date } s’applique aux montants par jour n’est pas publiée. Au-dessus de { $threshold_eur } par jour, seule la partie jusqu’à ce montant augmente ici.
limit-index_before_history = Votre salaire date d’avant le { $history_date }. Seules les indexations depuis lors sont appliquées.
limit-revaluation_not_modelled = Vous êtes en invalidité depuis le { $invalidity_date }. Les augmentations en plus pour les personnes malades depuis longtemps ne sont pas calculées.
limit-running_index_rounding = La façon dont la mutualité arrondit votre salaire journalier quand l’index monte n’est pas publiée. Cela peut faire un cent par jour de différence.
limit-letter_at_minimum = { $amount_eur } est un montant minimum. La lettre ne montre pas le salaire qui est derrière. Si d’autres règles s’appliquent à vous, le montant peut être différent.
limit-letter_at_ceiling = { $amount_eur } est un montant maximum. Votre salaire peut être plus haut que ce que montre la lettre.
limit-letter_below_minimum = { $amount_eur } est plus bas que le minimum de { $minimum_eur }. Votre mutualité sait quelque chose qui n’est pas dans vos réponses.
limit-letter_passage = Le { $invalidity_date }, vous passez en invalidité. Le nouveau montant est déduit de votre lettre.
limit-letter_unemployed_month_7 = À partir du { $change_date }, votre ancien salaire compte. La lettre ne montre pas ce salaire.
limit-unemployment_benefit_unknown = Vous n’avez pas indiqué votre allocation de chômage. Pendant les { $last_month_count } premiers mois, la mutualité ne peut pas payer plus que cette allocation.
limit-unemployment_benefit_not_indexed = Votre allocation de chômage de { $allowance_eur } par jour reste la même ici, aussi après une indexation.
limit-temporary_unemployment_alignment = Si vous étiez en chômage temporaire, la limite des { $last_month_count } premiers mois ne s’applique pas. Vos réponses ne le disent pas.
limit-minimum_unknown = Pour la période à partir du { $from_date }, aucune source ne donne le montant minimum. Il n’est pas appliqué là.
limit-minimum_pension_guarantee = Votre montant minimum peut être relevé jusqu’à la pension minimum. Ce n’est pas calculé.
limit-regular_worker_assumed = Vous êtes compté ici comme travailleur régulier, avec un minimum de { $minimum_eur } par jour. Si vous ne l’êtes pas, le minimum peut être plus bas.
limit-minimum_age = Avant { $age_count } ans et sans personne à charge, un autre minimum s’applique. Votre âge n’est pas demandé.
limit-guaranteed_wage_unknown = Vous n’avez pas dit si votre employeur a payé les premières semaines à partir du { $start_date }. Ici, la mutualité paie dès le premier jour.
limit-guaranteed_wage_amount = Jusqu’au { $until_date } inclus, votre employeur paie le salaire garanti. Ce montant n’est pas calculé.
limit-guaranteed_wage_stops = Votre travail commence le { $work_date }, alors que votre employeur paie encore le salaire garanti. Pour les heures non prestées, le salaire garanti s’arrête. Ce n’est pas calculé.
limit-pension_deduction_uncertain = Le seuil de la retenue de 3,5 % n’est plus publié depuis 2021. Ici, { $threshold_eur } par jour est utilisé.
limit-withholding_floor = En dessous d’un certain montant par jour, la mutualité ne retient pas d’impôt. Ici, { $floor_eur } par jour est supposé.
limit-withholding_floor_unknown = Pour la période à partir du { $from_date }, aucune source ne donne le montant sous lequel aucun impôt n’est retenu.
limit-withholding_while_working = Pendant que vous travaillez, { $rate_pct } d’impôt est retenu sur toute l’indemnité réduite. On suppose qu’aucune limite inférieure ne s’applique alors.
limit-withholding_unemployed = Pour les chômeurs, { $rate_pct } d’impôt est retenu les premiers mois. Les sources se contredisent à ce sujet.
limit-withholding_invalidity_announced = Une retenue d’impôt de { $rate_pct } sur les indemnités d’invalidité est annoncée, sans date. Elle n’est pas dans ce résultat.
limit-wage_net_not_modelled = Le salaire est brut. Les cotisations et l’impôt sur le salaire ne sont pas calculés, ni l’impôt sur le salaire et l’indemnité ensemble un an plus tard.
limit-wage_part_month_assumed = En { $part_month }, vous travaillez une partie du mois. Le salaire est pris par jour ; votre employeur peut compter autrement.
limit-hours_declared_monthly = La mutualité paie selon les heures que votre employeur déclare chaque mois. Si vous travaillez plus ou moins d’heures, l’indemnité change.
limit-temporary_unemployment = Si vous êtes mis en chômage temporaire dans ce travail, d’autres règles s’appliquent au-dessus et en dessous de { $free_pct } du temps plein. Elles ne sont pas calculées.
limit-several_jobs = Pour plusieurs emplois, les heures sont additionnées comme parts d’un temps plein. Aucune source ne le dit mot pour mot.
limit-full_time_work = Ce sont des heures à temps plein. Normalement, votre incapacité de travail prend alors fin, et l’indemnité aussi.
limit-permission_ends = L’autorisation vaut au maximum { $years_count } ans, ici jusqu’au { $end_date } inclus. Pour continuer, il vous en faut une nouvelle.
limit-late_declaration = Vous déclarez le travail le { $declared_date }, plus tard que le { $latest_date }. Ce que la mutualité retire alors n’est pas calculé.
limit-full_day_first = Votre travail commence le premier jour de votre incapacité ({ $start_date }). Vous devez d’abord être en incapacité complète pendant au moins un jour.
limit-catch_up_premium_unknown = La prime de rattrapage de { $premium_year } n’est dans aucune source. Elle n’est pas dans ce résultat.
limit-catch_up_premium_last_known = La prime de rattrapage de { $premium_year } est montrée avec le dernier montant connu, celui de { $known_year }.
