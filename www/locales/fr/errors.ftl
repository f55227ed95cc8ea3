error-prefix = Erreur :
error-summary-title = { $count ->
    [one] Une réponse n’est pas encore correcte
   *[other] { $count } réponses ne sont pas encore correctes
 }
error-in-field = { $label } – { $error }
error-other = Quelque chose dans ces réponses ne peut pas être calculé.
error-not_json = Le dossier ne peut pas être lu.
error-input_too_large = Le dossier est trop grand : au maximum { $max_count } caractères.
error-unknown_schema = Ce dossier a été fait pour une autre version. Cette page connaît la version { $known_count }.
error-unknown_field = Le dossier a une partie que cette page ne connaît pas.
error-missing = Cette réponse manque encore.
error-wrong_type = Autre chose est attendu ici : { $expected_id }.
error-number_for_decimal = Un montant doit être écrit comme un texte, avec un point décimal.
error-not_a_decimal = Ce n’est pas un nombre. Écrivez-le comme 60,50.
error-too_many_decimals = Il peut y avoir au maximum { $max_count } chiffres après la virgule.
error-too_large = Ce montant est trop grand. Vous pouvez indiquer au maximum { $max_eur }.
error-negative = Cela ne peut pas être moins que zéro.
error-not_positive = Cela doit être plus que zéro.
error-hours_out_of_range = Indiquez un nombre d’heures au-dessus de 0 et au maximum { $max_hours }.
error-percent_out_of_range = Indiquez un pourcentage de 0 à 100.
error-not_a_date = Ce n’est pas une date. Indiquez le jour, le mois et l’année (4 chiffres) en chiffres.
error-no_such_date = Ce jour n’existe pas. Regardez encore une fois le jour et le mois.
error-not_a_month = Ce n’est pas un mois. Indiquez le mois (1 à 12) et l’année (4 chiffres).
error-date_out_of_range = La date doit être entre le { $from_date } et le { $to_date }.
error-unknown_word = Ce choix n’existe pas. Possible : { $allowed_text }.
error-count_out_of_range = Indiquez un nombre entier de { $min_count } à { $max_count }.
error-too_many = Il y a trop de lignes : au maximum { $max_count }.
error-text_too_long = Ce texte est trop long : au maximum { $max_count } caractères.
error-empty_text = Il faut un nom ici.
error-duplicate = Ce jour, ce mois ou ce nom est déjà utilisé.
error-reserved_name = Ce nom ne peut pas être utilisé.
error-end_before_start = Le dernier jour vient avant le premier jour.
error-work_before_incapacity = Cela commence avant le début de votre incapacité, le { $start_date }.
error-work_before_hours_rule = Un travail d’avant le { $rule_date } ne peut pas être calculé : une autre règle s’appliquait alors.
error-hours_above_full_time = C’est plus d’heures qu’un temps plein ({ $full_time_hours } heures).
error-month_outside_activity = Ce mois n’est pas entre le premier et le dernier jour que vous avez indiqués.
error-letter_before_incapacity = La lettre date d’avant le début de votre incapacité, le { $start_date }.
error-letter_before_history = La lettre date d’avant le { $history_date }. Les indexations d’avant ne sont pas connues ici.
error-horizon_before_law = Le premier mois montré doit être { $first_month } ou plus tard.
error-born_after_incapacity = La date de naissance vient après le début de l’incapacité.
error-not_for_scheme = Cela ne va pas avec l’assurance : { $scheme_id }.

error-overlaps_activity = Cela ne va pas avec { $other_id } à partir du { $from_date }.
error-success_before_end = La formation dure ici jusqu’au { $end_date }. Vous ne pouvez pas réussir plus tôt. Indiquez le dernier jour de la formation.
error-work_before_rule = Une activité indépendante d’avant le { $rule_date } ne peut pas être calculée : une autre règle s’appliquait alors.
error-no_rule_known = Pour ce travail ({ $setting_id }), aucune règle n’est connue. Seule votre mutualité peut dire ce qu’il change à votre indemnité.
error-resumption_too_early = Le { $start_date }, votre incapacité a commencé. Reprendre le travail complètement n’est possible qu’après.
