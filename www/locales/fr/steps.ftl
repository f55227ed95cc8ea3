step-lost_wage_monthly = Votre salaire brut de { $wage_eur } par mois, divisé par { $divisor_count } jours, donne { $result } par jour.
step-lost_wage_hourly = Votre salaire brut de { $wage_eur } par heure, fois { $weekly_hours } { $weekly_hours ->
    [one] heure
   *[other] heures
  } par semaine, divisé par { $days_count } jours, donne { $result } par jour.
step-letter_wage = Le { $letter_date }, votre indemnité était de { $amount_eur } par jour. C’est { $rate_pct } d’un salaire de { $result } par jour.
step-lost_wage_indexed = Votre salaire journalier de { $wage_eur } suit l’index depuis le { $start_date } (de { $from_factor } à { $to_factor }) : { $result }.
step-ceiling_not_reached = Votre salaire journalier de { $wage_eur } n’est pas au-dessus du maximum de { $ceiling_eur } ({ $base_eur } × { $index_factor }, pour un début le { $phase_date }). Il compte en entier : { $result }.
step-ceiling_reached = Votre salaire journalier de { $wage_eur } est au-dessus du maximum de { $ceiling_eur } ({ $base_eur } × { $index_factor }, pour un début le { $phase_date }). Seul le maximum compte : { $result }.
step-capped_ceiling = Le salaire journalier maximum était de { $before_eur } ({ $base_eur } × { $index_factor }, pour un début le { $phase_date }). L’indexation du { $step_date } est limitée : elle ajoute { $rise_eur } à l’indemnité maximum de { $rate_pct }, qui devient { $maximum_eur }. Divisée par { $rate_pct }, cela donne un salaire journalier maximum de { $result }.
step-capped_ceiling_not_reached = Votre salaire journalier de { $wage_eur } n’est pas au-dessus du maximum de { $ceiling_eur }. Il compte en entier : { $result }.
step-capped_ceiling_reached = Votre salaire journalier de { $wage_eur } est au-dessus du maximum de { $ceiling_eur }. Seul le maximum compte : { $result }.
step-primary_rate = Pendant les 12 premiers mois, l’indemnité est de { $rate_pct } de { $wage_eur } : { $result } par jour.
step-invalidity_rate = À partir du { $invalidity_date }, vous êtes en invalidité. Pour la situation « { $family_id } », l’indemnité est de { $rate_pct } de { $wage_eur } : { $result } par jour.
step-unemployment_alignment = Pendant les { $last_month_count } premiers mois, la mutualité ne paie pas plus que l’allocation de chômage. Celle-ci est de { $allowance_eur } par jour, moins que votre propre montant de { $own_eur }. Vous recevez donc { $result }.
step-unemployment_alignment_not_reached = Pendant les { $last_month_count } premiers mois, la mutualité ne paie pas plus que l’allocation de chômage. Celle-ci est de { $allowance_eur } par jour. Votre propre montant de { $own_eur } n’est pas plus haut. Vous recevez donc { $result }.
step-letter_amount = Le { $letter_date }, votre indemnité était de { $result } par jour. Ce montant vaut encore.
step-letter_indexed = Votre indemnité de { $amount_eur } au { $letter_date } suit l’index (de { $from_factor } à { $to_factor }) : { $result } par jour.
step-letter_at_maximum = Votre indemnité de { $amount_eur } au { $letter_date } est le montant maximum. Le maximum suit ensuite l’index : { $rate_pct } de { $ceiling_eur } font { $result } par jour.
step-capped_index_step = L’indexation du { $step_date } est limitée : elle est de { $rise_pct } de { $threshold_eur } par jour, donc { $rise_eur }. { $before_eur } devient { $result }.
step-indexed_after_cap = Les indexations suivantes comptent en entier : { $before_eur } du { $step_date } × { $to_factor } / { $from_factor } font { $result }.
step-capped_index_step_undone = L’indexation du { $step_date } était limitée : elle était de { $rise_pct } de { $threshold_eur } par jour, donc { $rise_eur }. Avant cette indexation, { $after_eur } était donc { $result }.
step-minimum_from_base = Le montant minimum est de { $base_eur } × { $index_factor } (index) : { $result } par jour.
step-minimum_from_living_wage = Le montant minimum est le revenu d’intégration de { $year_eur } par an ({ $month_eur } par mois), divisé par { $divisor_count } jours : { $result } par jour.
step-minimum_applied = À partir du mois { $from_count } de votre incapacité, un minimum de { $minimum_eur } par jour s’applique ({ $family_id }, { $regular_id }). Votre propre montant de { $own_eur } est plus bas. Vous recevez le minimum : { $result }.
step-minimum_capped_at_wage = À partir du mois { $from_count } de votre incapacité, un minimum de { $minimum_eur } par jour s’applique et votre propre montant est de { $own_eur }. Pendant ces mois, vous ne recevez pas plus que votre salaire journalier de { $wage_eur } : { $result }.
step-minimum_capped_at_unemployment = À partir du mois { $from_count } de votre incapacité, un minimum de { $minimum_eur } par jour s’applique et votre propre montant est de { $own_eur }. Pendant ces mois, vous ne recevez pas plus que votre allocation de chômage de { $allowance_eur } : { $result }.
step-letter_shows_minimum = Le { $letter_date }, votre indemnité était de { $amount_eur }, un minimum. À partir du mois { $from_count } de votre incapacité, le minimum est de { $minimum_eur }. Vous recevez donc { $result }.
step-minimum_not_needed = À partir du mois { $from_count } de votre incapacité, un minimum de { $minimum_eur } par jour s’applique. Votre propre montant de { $own_eur } n’est pas plus bas : il reste { $result }.
step-minimum_not_yet = Un minimum ne s’applique qu’à partir du mois { $from_count } de votre incapacité. Le montant reste de { $result }.
step-guaranteed_wage = Jusqu’au { $result } inclus, votre employeur paie le salaire garanti ({ $worker_id }, { $days_count } jours). Pendant ce temps, la mutualité ne paie rien.
step-not_incapacitated = Votre incapacité commence le { $start_date }. Avant ce jour, la mutualité paie { $result }.
step-pension_age = L’âge légal de la pension est de { $age_count } ans. Votre pension commence donc le { $pension_date }. La mutualité paie { $result }.
step-work_fraction = Vous travaillez { $weekly_hours } { $weekly_hours ->
    [one] heure
   *[other] heures
  } sur { $full_time_hours } heures à temps plein : { $result } d’un temps plein.
step-work_fraction_attested = En { $attested_month }, vous avez travaillé { $worked_hours } { $worked_hours ->
    [one] heure
   *[other] heures
  } sur { $reference_hours } heures à temps plein : { $result } d’un temps plein.
step-work_fraction_sum = Les parts de vos { $jobs_count } emplois sont additionnées : { $result } d’un temps plein.
step-work_no_reduction = Vous travaillez { $fraction_pct } d’un temps plein. Jusqu’à { $free_pct }, rien n’est retiré. Réduction : { $result }.
step-work_reduction = Vous travaillez { $fraction_pct } d’un temps plein. La partie au-dessus de { $free_pct } est de { $excess_pct }. L’arrêté l’arrondit à un pourcentage entier : une réduction de { $result }.
step-sheltered_work = Vous travaillez { $weekly_hours } { $weekly_hours ->
    [one] heure
   *[other] heures
  } par semaine dans une entreprise de travail adapté. L’indemnité n’est pas réduite : { $result }.
step-childminder_first_year = Pour un accueillant d’enfants, une partie est retirée la première année, jusqu’au { $until_date } inclus : une réduction de { $result }.
step-childminder_later = Pour un accueillant d’enfants, une plus grande partie est retirée à partir de la deuxième année, depuis le { $since_date } : une réduction de { $result }.
step-reduced_daily = { $daily_eur } par jour, moins { $reduction_pct }, donne { $result } par jour.
step-paid_days = { $days_count } { $days_count ->
    [one] jour payé
   *[other] jours payés
 } (du lundi au samedi), fois { $daily_eur } par jour, cela fait { $result }.
step-pension_deduction = { $rate_pct } de { $daily_eur } par jour va aux pensions, mais vous gardez au moins { $threshold_eur } par jour. C’est { $deduction_eur } par jour pendant { $days_count } { $days_count ->
    [one] jour
   *[other] jours
  } : { $result }.
step-pension_deduction_none = { $daily_eur } par jour n’est pas au-dessus du seuil de { $threshold_eur }. Les { $rate_pct } pour les pensions ne sont pas retenus : { $result }.
step-withholding_tax = La mutualité retient { $rate_pct } de { $taxable_eur } pour l’impôt : { $result }.
step-withholding_tax_floor = La mutualité retient { $rate_pct } de { $taxable_eur } pour l’impôt, mais vous laisse au moins { $floor_eur } par jour : { $result }.
step-withholding_none = Sur cette indemnité de { $taxable_eur }, la mutualité retient { $rate_pct } d’impôt : { $result }.
step-third_person = Pour l’aide d’une tierce personne (à partir du mois { $first_month_count }), vous recevez { $daily_eur } par jour ({ $base_eur } × { $index_factor }) pendant { $days_count } { $days_count ->
    [one] jour
   *[other] jours
  } : { $result }.
step-catch_up_premium = La prime de { $premium_year } pour { $years_count } { $years_count ->
    [one] an
   *[other] ans
 } d’incapacité ({ $family_id }) est de { $base_eur } × { $index_factor } : { $result }.
step-wage_month = C’est le salaire brut d’un mois complet : { $result }.
step-wage_scaled = Le salaire de { $wage_eur } est pour { $wage_hours } { $wage_hours ->
    [one] heure
   *[other] heures
  } par semaine. Pour { $weekly_hours } { $weekly_hours ->
    [one] heure
   *[other] heures
  } par semaine, c’est { $result } par mois.
step-wage_part_month = Vous travaillez { $days_count } des { $month_days_count } jours de ce mois. De { $wage_eur }, cela fait { $result }.
step-wage_by_attested_hours = { $wage_eur } est le salaire pour { $expected_hours } heures. Vous avez travaillé { $worked_hours } { $worked_hours ->
    [one] heure
   *[other] heures
  } : en proportion, cela fait { $result }.
step-wage_attested = Le salaire du mois ({ $attested_month }) est de { $result }, comme votre employeur l’a déclaré.
step-fund_pays = { $gross_eur } brut, moins { $pension_eur } pour les pensions, moins { $tax_eur } pour l’impôt, plus { $premiums_eur } de primes : { $result }.

step-flat_rate = Le montant fixe des indépendants ({ $family_id }) est de { $base_eur } × { $index_factor } (index) : { $result } par jour.
step-flat_rate_stopped = Vous avez arrêté votre activité, avec assimilation pour maladie, et vous êtes en invalidité depuis le { $invalidity_date }. Le montant fixe ({ $family_id }) est alors { $base_eur } × { $index_factor } (index) : { $result } par jour.
step-waiting_period = Jusqu’au { $until_date } inclus, l’assurance des indépendants ne paie pas encore.
step-incapacity_too_short = Votre incapacité dure { $days_count } { $days_count ->
    [one] jour
   *[other] jours
  }. Les indépendants ne sont payés que si elle dure au moins { $least_count } jours. Vous recevez donc { $result }.
step-full_resumption = Le { $work_date }, vous reprenez le travail complètement. Votre incapacité prend alors fin, et l’indemnité aussi.
step-relapse_within_days = Vous avez repris le travail complètement le { $work_date } et vous êtes de nouveau malade à partir du { $relapse_date }. C’est dans les { $term_count } jours : la même période continue, avec le même montant.
step-relapse_within_months = Vous avez repris le travail complètement le { $work_date } et vous êtes de nouveau malade à partir du { $relapse_date }. C’est dans les { $term_count } mois : votre invalidité continue, avec le même montant.
step-relapse_new_period = Vous avez repris le travail complètement le { $work_date } et vous êtes de nouveau malade à partir du { $relapse_date }. Le délai de rechute est passé : une nouvelle période commence et les mois sont comptés de nouveau.
step-training_keeps_benefit = Votre formation à partir du { $training_date } est approuvée. Vous restez reconnu en incapacité et le montant reste de { $result } par jour.
step-council_work = Vous recevez des jetons de présence comme membre d’un conseil. L’indemnité n’est pas réduite : { $result }.
step-association_work = Vous faites du travail associatif. Ce revenu ne compte pas et l’indemnité n’est pas réduite : { $result }.
step-work_care = Vous faites un travail non payé dans un cadre de soins (arbeidszorg). L’indemnité n’est pas réduite : { $result }.
step-volunteering = Vous faites du volontariat. L’indemnité n’est pas réduite : { $result }.
step-own_work_full = Ce travail a commencé le { $work_date }. Les premiers mois, jusqu’au { $until_date } inclus, l’indemnité n’est pas réduite : { $result }.
step-own_work_reduced = Depuis le { $since_date }, une partie fixe est retirée pour ce travail. C’est { $reduction_pct }, jusqu’au { $until_date } inclus.
step-own_work_unpaid = Votre activité indépendante depuis le { $work_date } ne rapporte rien. L’indemnité n’est pas réduite : { $result }.
step-income_limit = La limite pour { $limit_year } est de { $base_eur } × { $index_factor } (index) : { $result } par an.
step-own_work_within_limit = Votre revenu de { $income_year } est de { $income_eur }. Ce n’est pas plus que la limite de { $limit_eur } : { $result } est retiré.
step-own_work_over_limit = Votre revenu de { $income_year } est de { $income_eur }. C’est plus que la limite de { $limit_eur }, mais de moins de { $threshold_pct }. Cette année, ce pourcentage est retiré : { $result }.
step-own_work_suspended = Votre revenu de { $income_year } est de { $income_eur }. C’est { $excess_pct } de plus que la limite de { $limit_eur }. À partir de { $threshold_pct } au-dessus de la limite, rien n’est payé cette année-là.
step-own_work_income_unknown = Votre revenu de { $income_year } n’est pas indiqué. Nous supposons ici qu’il n’est pas plus élevé que la limite de { $limit_eur } : { $result } est retiré.
step-late_declaration = Vous avez déclaré le travail le { $declared_date }. Le dernier jour était le { $latest_date }. Jusqu’au jour de la déclaration inclus, { $sanction_pct } de { $daily_eur } sont retirés : { $result } par jour.
step-late_declaration_nothing = Vous avez déclaré le travail le { $declared_date }. Le dernier jour était le { $latest_date }. Quand la déclaration vient plus de { $days_count } jours après le début, rien n’est payé d’abord, ici jusqu’au { $until_date } inclus : { $result } par jour.
step-missed_contact = Depuis le { $since_date }, { $sanction_pct } de { $daily_eur } sont retirés pour un rendez-vous manqué, jusqu’à ce que vous repreniez contact : { $result } par jour.
step-benefit_stopped = Depuis le { $since_date }, la mutualité ne paie rien, parce que le contact avec le médecin-conseil a été manqué. Cela dure jusqu’à ce que vous repreniez contact : { $result } par jour.
step-catch_up_premium_self_employed = La prime de { $premium_year } pour les indépendants est de { $base_eur } × { $index_factor } : { $result }.
step-training_premium = La prime de formation est de { $rate_eur } par heure suivie. Pour { $training_hours } { $training_hours ->
    [one] heure
   *[other] heures
  }, cela fait { $result }.
step-training_success = Vous réussissez la formation le { $success_date }. Vous recevez pour cela { $result }, une seule fois.
step-training_costs = Ce sont les frais de formation que vous avez indiqués : { $result }.
step-training_travel = Ce sont les frais de déplacement que vous avez indiqués : { $result }.
