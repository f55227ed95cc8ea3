step-job_wage = Le salaire d’un mois entier de ce travail : { $result }.
step-job_wage_scaled = Le contrat donne { $wage_eur } par mois pour { $contract_hours } { $contract_hours ->
    [one] heure
   *[other] heures
  } par semaine. Pour { $weekly_hours } { $weekly_hours ->
    [one] heure
   *[other] heures
  }, c’est en proportion { $result }.
step-job_wage_part = Travail pendant { $days_count } jours sur les { $all_count } du mois (du lundi au samedi), à { $wage_eur } par mois : { $result }.
step-employer_contribution = Vos cotisations : { $rate_pct } de { $base_pct } de { $wage_eur }, donc { $result }.
step-employer_contribution_entered = Vos cotisations au taux que vous avez indiqué : { $rate_pct } de { $base_pct } de { $wage_eur }, donc { $result }.
step-structural_quarter = La réduction structurelle pour un temps plein ce trimestre, catégorie { $category_count }, pour un salaire de { $wage_eur } : { $flat_eur } fixes, { $low_eur } pour un bas salaire, { $very_low_eur } pour un très bas salaire et { $high_eur } pour un haut salaire. Au total : { $result }.
step-structural_entered = La réduction que vous avez indiquée vaut pour { $contract_hours } { $contract_hours ->
    [one] heure
   *[other] heures
  } sur { $full_time_hours }. Pour un temps plein, c’est { $result } par trimestre.
step-structural_month = Ce trimestre, le travail est { $part_pct } d’un temps plein, avec un facteur de { $multiplier_count }. Cela donne une réduction de { $quarter_eur } pour le trimestre, dont { $result } ce mois-ci.
step-guaranteed_whole = Salaire garanti, jours { $first_count } à { $last_count } : vous payez tout le salaire de { $wage_eur } pour { $days_count } des { $all_count } jours du mois, donc { $result }.
step-guaranteed_second_week = Salaire garanti, deuxième semaine : vous payez { $law_pct } selon la loi et { $supplement_pct } selon la convention collective, de { $wage_eur } pour { $days_count } des { $all_count } jours du mois, donc { $result }. Vous ne payez pas de cotisations sur ce montant.
step-guaranteed_supplement = Salaire garanti, à côté de l’indemnité : vous payez { $supplement_pct } de { $under_eur } (le salaire jusqu’au plafond) et { $above_pct } de { $above_eur } (le reste), pour { $days_count } des { $all_count } jours du mois, donc { $result }. Vous ne payez pas de cotisations sur ce montant.
step-guaranteed_contribution = Vos cotisations sur { $wage_eur } du salaire garanti : { $rate_pct } de { $base_pct }, donc { $result }.
step-guaranteed_no_seniority = La maladie a commencé le { $illness_date }. Le travailleur était chez vous depuis le { $employed_date }, moins de { $month_count } mois. Aucun salaire garanti n’est dû : { $result }.
step-guaranteed_seniority_reached = La maladie a commencé le { $illness_date }. Le travailleur était chez vous depuis le { $employed_date }. L’ancienneté nécessaire ({ $month_count } mois) est atteinte le { $result }. De ce jour au { $end_date } inclus, vous payez le salaire garanti pour les jours qui restent, comptés à partir du premier jour de maladie.
step-guaranteed_relapse = La maladie précédente s’est terminée le { $ended_date }. Une nouvelle maladie jusqu’au { $window_date } inclus ne donne pas de nouveau salaire garanti. Le { $illness_date }, vous aviez déjà payé { $paid_count } jours : il en reste { $left_count }.
step-guaranteed_anew = La maladie précédente s’est terminée le { $ended_date }. Une nouvelle maladie après le { $window_date } donne à nouveau un salaire garanti, à partir du { $illness_date }.
step-guaranteed_other_cause = La maladie précédente s’est terminée le { $ended_date }. Un certificat médical indique une autre cause. Même avant le { $window_date }, vous devez à nouveau un salaire garanti, à partir du { $illness_date }.
step-guaranteed_neutral = Le travailleur est tombé malade le { $illness_date }, pendant un travail autorisé qui a commencé le { $since_date }. Vous ne payez pas de salaire garanti : { $result }. La mutualité paie tout de suite.
step-guaranteed_neutral_weeks = Le travailleur est tombé malade le { $illness_date }, pendant un travail autorisé qui a commencé le { $since_date }. Pendant les { $weeks_count } premières semaines, jusqu’au { $last_date } inclus, vous ne payez pas de salaire garanti : { $result }. La mutualité paie tout de suite.
step-guaranteed_after_weeks = Le travailleur est tombé malade le { $illness_date }, pendant un travail autorisé qui a commencé le { $since_date }. Les { $weeks_count } premières semaines se sont terminées le { $last_date }. Vous payez à nouveau un salaire garanti, sur la base de { $wage_eur } par mois pour les heures de ce travail.
step-guaranteed_rest = Le travailleur est tombé malade le { $illness_date }, pendant un travail autorisé qui a commencé le { $since_date }. Pendant les { $weeks_count } premières semaines, jusqu’au { $last_date } inclus, vous ne payez pas de salaire garanti. Du { $result } au { $end_date } inclus, vous payez le reste des 30 jours, comptés à partir du premier jour de maladie, sur la base de { $wage_eur } par mois pour les heures de ce travail.
step-holiday_white_collar = Double pécule de vacances : un douzième de { $rate_pct } de { $wage_eur }, donc { $result } à mettre de côté. Aucune cotisation n’est due sur ce montant.
step-holiday_blue_collar = La caisse de vacances paie les vacances. Vous cotisez { $quarter_pct } chaque trimestre et { $year_pct } une fois par an, sur { $base_pct } de { $wage_eur } : { $result }.
step-end_of_year_month = Un douzième de la prime de fin d’année de { $premium_eur }, pour le travail fait : { $part_eur }, et { $contribution_eur } de cotisations. Au total : { $result }.
step-solidarity_benefit = L’indemnité ne vous est pas communiquée. Selon la règle publique, un salaire de { $wage_eur } donne { $result } par jour le { $day_date } (au moins { $low_eur }).
step-solidarity_reduced = Avec les heures du travail, le montant de { $daily_eur } par jour baisserait de { $reduction_pct } : { $result }.
step-solidarity_month = L’indemnité pour { $days_count } { $days_count ->
    [one] jour
   *[other] jours
  } est de { $benefit_eur }. La cotisation de solidarité de { $rate_pct } est d’au plus { $result }, au moins { $low_eur }.
step-solidarity_work = Le travailleur travaille { $days_count } { $days_count ->
    [one] jour
   *[other] jours
  } avec autorisation. Aucune cotisation de solidarité n’est due pour cela : { $result }.
step-replacement_cost = Le remplaçant coûte { $wage_eur } de salaire, { $contribution_eur } de cotisations (sans réduction) et { $holiday_eur } de pécule de vacances : { $result }.
step-aid_base = { $aid_id } : le coût salarial est de { $cost_eur }. Pour { $part_pct } d’un temps plein, il compte jusqu’à { $cap_eur }. Ce plafond dépend du revenu minimum de { $minimum_eur }. Le montant pris en compte est donc { $result }.
step-aid_month = { $aid_id } : { $rate_pct } de { $base_eur }, donc { $result }.
step-aid_range = { $aid_id } : les sources diffèrent. { $low_pct } de { $base_eur } font { $low_eur }, { $high_pct } font { $result }.
step-guidance_quarter = Prime d’accompagnement du trimestre : { $flat_eur } fixes et { $variable_eur } selon le besoin, donc { $result }.
step-premium_paid_employer = La prime pour le travail commencé le { $work_date }, demandée le { $request_date } : { $result }, dans le dernier mois où elle peut être payée.

limit-employer_law_until = Nous connaissons la loi jusqu’au { $known_date }. Pour les mois suivants, nous utilisons les derniers montants connus.
limit-job_part_month = En { $part_month }, seule une partie du mois est travaillée ou payée. Nous comptons en jours du lundi au samedi ; votre secrétariat social peut compter autrement.
limit-special_contributions_left_out = Les cotisations spéciales (fonds de fermeture, secteur et autres) ne sont pas dans le coût. Elles représentent environ { $low_pct } à { $high_pct } du salaire. Vous pouvez indiquer votre propre taux.
limit-contribution_cap = Pendant le trimestre à partir du { $quarter_date }, le salaire dépasse { $cap_eur }. Au-dessus de cette limite, vous ne payez pas de cotisations de base. Le coût n’en tient pas compte.
limit-contribution_rate_unknown = Aucune source ne donne le taux des cotisations de la catégorie { $category_count }. Elles ne sont pas dans le coût. Indiquez votre propre taux.
limit-structural_unknown = La formule de la réduction structurelle pour le trimestre à partir du { $quarter_date } n’est pas connue ici. Indiquez la réduction d’un trimestre pour la compter.
limit-structural_exceptions = Sous { $least_pct } d’un temps plein, il n’y a généralement pas de réduction structurelle. Les exceptions ne sont pas calculées.
limit-holiday_during_illness = Les jours de maladie peuvent aussi donner droit à un pécule de vacances. Ce pécule n’est pas dans le coût.
limit-end_of_year_not_entered = Vous n’avez pas indiqué de prime de fin d’année. Nous n’en comptons donc pas.
limit-guaranteed_ceiling = Pour les jours 15 à 30, nous prenons le plafond de l’assurance maladie de ce mois : { $ceiling_eur } par mois. Un programme de paie public fait de même. Nous n’avons pas lu la convention collective elle-même.
limit-guaranteed_short_contract = Pour un contrat court, nous prenons { $share_pct } pour les jours 8 à 14. Un programme de paie public utilise ce pourcentage. Nous n’avons pas lu la convention collective elle-même.
limit-seniority_assumed = Vous n’avez pas indiqué depuis quand le travailleur travaille chez vous. Nous supposons au moins { $month_count } mois.
limit-relapse_which_illness = La maladie précédente s’est terminée le { $ended_date }, la nouvelle a commencé le { $illness_date }. Il suffit peut-être que la nouvelle maladie ait commencé en 2026. Aucun nouveau salaire garanti n’est alors dû jusqu’au { $other_date }.
limit-neutral_transition = Le travail autorisé a commencé le { $since_date }, avant la règle du { $rule_date }. Pour la maladie du { $illness_date }, alhr.be garde l’ancienne règle : un salaire garanti après { $weeks_count } semaines. Securex et droitsquotidiens prennent la date de la maladie, comme nous.
limit-neutral_year_change = La maladie a commencé le { $illness_date }, sous la règle de ce jour. Aucune source ne dit si vous payez encore le salaire garanti pour les jours du { $from_date } au { $end_date } inclus. Nous comptons ces jours.
limit-guaranteed_work_ended = Le travail autorisé se termine le { $ended_date }, pendant la maladie. Aucune source ne dit si vous payez le salaire garanti pour les jours du { $from_date } au { $end_date } inclus. Nous comptons ces jours.
limit-solidarity_estimated = La cotisation de solidarité est une estimation à partir du salaire. L’ONSS la calcule sur l’indemnité payée. Ce montant ne vous est pas communiqué.
limit-solidarity_headcount = Vous n’avez pas dit si vous avez en moyenne { $headcount_count } travailleurs ou plus. En dessous, vous ne payez pas de cotisation de solidarité. Securex et unisoc disent « plus de { $headcount_count } », IDEWE et propay « { $headcount_count } ou plus ».
limit-solidarity_exactly = Avec exactement { $headcount_count } travailleurs, les sources diffèrent : IDEWE et propay disent { $headcount_count } ou plus, Securex et unisoc plus de { $headcount_count }.
limit-solidarity_age = Vous n’avez pas indiqué l’âge du travailleur le premier jour de la maladie. S’il a moins de { $least_count } ans ou plus de { $most_count } ans, aucune cotisation de solidarité n’est due.
limit-solidarity_work_exempt = Selon msw.be et moorelaw, le travail autorisé est dispensé de la cotisation de solidarité. Nous n’avons pas lu le texte de la loi. Si elle est quand même due sur l’indemnité réduite, elle est d’au plus { $other_eur } ces mois-ci.
limit-solidarity_work_counts = Vous avez choisi de compter les jours de travail autorisé. S’ils sont exemptés, la cotisation de solidarité est d’au plus { $other_eur } ces mois-ci.
limit-solidarity_other = Après un accident du travail ou en cas de maternité, d’autres règles s’appliquent. Elles ne sont pas calculées.
limit-aid_whole_months = L’aide est comptée par mois entiers. Le service compte par trimestre ou à partir du jour de sa décision.
limit-aid_cap_unknown = Le revenu minimum pour { $month_month } n’est pas connu, donc { $aid_id } n’y est pas comptée.
limit-aid_cap_part_time = Le salaire compte jusqu’à { $cap_pct } du revenu minimum, en proportion des heures. Cette proportion est une supposition.
limit-maatwerk_bands = Herwin.be baisse le pourcentage après le trimestre { $last_count }, unikselection.be après le trimestre { $other_count }. Entre les deux, le montant est une fourchette.
limit-guidance_index = La prime d’accompagnement est celle de 2023. On ne sait pas si elle suit l’index.
limit-phare_sources = Le pourcentage le plus élevé de Phare est de { $low_pct } selon autonomia.org et de { $high_pct } selon inforjeunes (2013). Le montant est une fourchette.
limit-premium_invalidity = Nous prenons le { $invalidity_date } comme premier jour de l’invalidité, un an après le premier jour de la maladie. Seule la mutualité sait si c’est exact.
limit-trajectory_terms_assumed = Pour les trajets à partir de 2026, certains délais viennent de la règle précédente.
limit-permission_assumed = Nous supposons que le médecin-conseil de la mutualité autorise le travail.
limit-permission_beyond = L’autorisation dure au plus { $years_count } ans, jusqu’au { $end_date }. Ensuite, le travailleur a besoin d’une nouvelle autorisation.
