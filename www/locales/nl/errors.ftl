error-prefix = Fout:
error-summary-title = { $count ->
    [one] Eén antwoord klopt nog niet
   *[other] { $count } antwoorden kloppen nog niet
 }
error-in-field = { $label } – { $error }
error-other = Iets in deze antwoorden kan niet berekend worden.
error-not_json = Het dossier kan niet gelezen worden.
error-input_too_large = Het dossier is te groot: ten hoogste { $max_count } tekens.
error-unknown_schema = Dit dossier is gemaakt voor een andere versie. Deze pagina kent versie { $known_count }.
error-unknown_field = Het dossier heeft een deel dat deze pagina niet kent.
error-missing = Dit antwoord ontbreekt nog.
error-wrong_type = Hier wordt iets anders verwacht: { $expected_id }.
error-number_for_decimal = Een bedrag moet als tekst geschreven worden, met een decimale punt.
error-not_a_decimal = Dit is geen getal. Schrijf het zoals 60,50.
error-too_many_decimals = Er mogen ten hoogste { $max_count } cijfers na de komma staan.
error-too_large = Dit bedrag is te groot. U kunt ten hoogste { $max_eur } invullen.
error-negative = Dit kan niet kleiner zijn dan nul.
error-not_positive = Dit moet meer zijn dan nul.
error-hours_out_of_range = Vul een aantal uren in boven 0 en ten hoogste { $max_hours }.
error-percent_out_of_range = Vul een percentage in van 0 tot 100.
error-not_a_date = Dit is geen datum. Vul de dag, de maand en het jaar (4 cijfers) in met cijfers.
error-no_such_date = Deze dag bestaat niet. Kijk de dag en de maand nog eens na.
error-not_a_month = Dit is geen maand. Vul de maand (1 tot 12) en het jaar (4 cijfers) in.
error-date_out_of_range = De datum moet tussen { $from_date } en { $to_date } liggen.
error-unknown_word = Deze keuze bestaat niet. Mogelijk: { $allowed_text }.
error-count_out_of_range = Vul een geheel getal in van { $min_count } tot { $max_count }.
error-too_many = Er zijn te veel regels: ten hoogste { $max_count }.
error-text_too_long = Deze tekst is te lang: ten hoogste { $max_count } tekens.
error-empty_text = Hier is een naam nodig.
error-duplicate = Deze dag, maand of naam is al gebruikt.
error-reserved_name = Deze naam kan niet gebruikt worden.
error-end_before_start = De laatste dag komt voor de eerste dag.
error-work_before_incapacity = Dit begint voordat u arbeidsongeschikt werd, op { $start_date }.
error-work_before_hours_rule = Werk van voor { $rule_date } kan niet berekend worden: toen gold een andere regel.
error-hours_above_full_time = Dit zijn meer uren dan voltijds ({ $full_time_hours } uur).
error-month_outside_activity = Deze maand valt buiten de eerste en de laatste dag die u hebt ingevuld.
error-letter_before_incapacity = De brief is ouder dan het begin van uw arbeidsongeschiktheid, op { $start_date }.
error-letter_before_history = De brief is van voor { $history_date }. De indexeringen van voordien zijn hier niet bekend.
error-horizon_before_law = De eerste maand moet { $first_month } of later zijn.
error-born_after_incapacity = De geboortedatum ligt na het begin van de arbeidsongeschiktheid.
error-not_for_scheme = Dit past niet bij de verzekering: { $scheme_id }.

error-overlaps_activity = Dit gaat niet samen met { $other_id } vanaf { $from_date }.
error-success_before_end = De opleiding duurt hier tot { $end_date }. U kunt niet eerder slagen. Vul de laatste dag van de opleiding in.
error-work_before_rule = Een eigen activiteit van voor { $rule_date } kan niet berekend worden: toen gold een andere regel.
error-no_rule_known = Voor dit werk ({ $setting_id }) is geen regel bekend. Alleen uw ziekenfonds kan zeggen wat het met uw uitkering doet.
error-resumption_too_early = Op { $start_date } werd u arbeidsongeschikt. Weer volledig werken kan pas daarna.
