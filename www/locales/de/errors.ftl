error-prefix = Fehler:
error-summary-title = { $count ->
    [one] Eine Antwort stimmt noch nicht
   *[other] { $count } Antworten stimmen noch nicht
 }
error-in-field = { $label } – { $error }
error-other = Etwas in diesen Antworten kann nicht berechnet werden.
error-not_json = Die Akte kann nicht gelesen werden.
error-input_too_large = Die Akte ist zu groß: höchstens { $max_count } Zeichen.
error-unknown_schema = Diese Akte ist für eine andere Version gemacht. Diese Seite kennt Version { $known_count }.
error-unknown_field = Die Akte hat einen Teil, den diese Seite nicht kennt.
error-missing = Diese Antwort fehlt noch.
error-wrong_type = Hier wird etwas anderes erwartet: { $expected_id }.
error-number_for_decimal = Ein Betrag muss als Text geschrieben werden, mit einem Dezimalpunkt.
error-not_a_decimal = Das ist keine Zahl. Schreiben Sie sie wie 60,50.
error-too_many_decimals = Nach dem Komma dürfen höchstens { $max_count } Ziffern stehen.
error-too_large = Dieser Betrag ist zu groß. Sie können höchstens { $max_eur } eingeben.
error-negative = Das kann nicht kleiner als null sein.
error-not_positive = Das muss mehr als null sein.
error-hours_out_of_range = Geben Sie eine Stundenzahl über 0 und höchstens { $max_hours } ein.
error-percent_out_of_range = Geben Sie einen Prozentsatz von 0 bis 100 ein.
error-not_a_date = Das ist kein Datum. Geben Sie Tag, Monat und Jahr (4 Ziffern) in Ziffern ein.
error-no_such_date = Diesen Tag gibt es nicht. Sehen Sie Tag und Monat noch einmal nach.
error-not_a_month = Das ist kein Monat. Geben Sie Monat (1 bis 12) und Jahr (4 Ziffern) ein.
error-date_out_of_range = Das Datum muss zwischen dem { $from_date } und dem { $to_date } liegen.
error-unknown_word = Diese Wahl gibt es nicht. Möglich: { $allowed_text }.
error-count_out_of_range = Geben Sie eine ganze Zahl von { $min_count } bis { $max_count } ein.
error-too_many = Es sind zu viele Zeilen: höchstens { $max_count }.
error-text_too_long = Dieser Text ist zu lang: höchstens { $max_count } Zeichen.
error-empty_text = Hier ist ein Name nötig.
error-duplicate = Dieser Tag, Monat oder Name ist schon verwendet.
error-reserved_name = Dieser Name kann nicht verwendet werden.
error-end_before_start = Der letzte Tag liegt vor dem ersten Tag.
error-work_before_incapacity = Das beginnt vor Ihrer Arbeitsunfähigkeit am { $start_date }.
error-work_before_hours_rule = Arbeit vor dem { $rule_date } kann nicht berechnet werden: Damals galt eine andere Regel.
error-hours_above_full_time = Das sind mehr Stunden als Vollzeit ({ $full_time_hours } Stunden).
error-month_outside_activity = Dieser Monat liegt nicht zwischen dem ersten und dem letzten Tag, die Sie eingegeben haben.
error-letter_before_incapacity = Der Brief ist von vor dem Beginn Ihrer Arbeitsunfähigkeit am { $start_date }.
error-letter_before_history = Der Brief ist von vor dem { $history_date }. Die Indexierungen davor sind hier nicht bekannt.
error-horizon_before_law = Der erste Monat muss { $first_month } oder später sein.
error-born_after_incapacity = Das Geburtsdatum liegt nach dem Beginn der Arbeitsunfähigkeit.
error-not_for_scheme = Das passt nicht zur Versicherung: { $scheme_id }.

error-overlaps_activity = Das passt nicht zu dem, was Sie ab dem { $from_date } eingegeben haben: { $other_id }.
error-success_before_end = Die Ausbildung dauert hier bis { $end_date }. Sie können nicht vorher bestehen. Geben Sie den letzten Tag der Ausbildung ein.
error-work_before_rule = Eine eigene Tätigkeit vor dem { $rule_date } kann nicht berechnet werden: Damals galt eine andere Regel.
error-no_rule_known = Für diese Arbeit ({ $setting_id }) ist keine Regel bekannt. Nur Ihre Krankenkasse kann sagen, was sie an Ihrem Krankengeld ändert.
error-resumption_too_early = Am { $start_date } wurden Sie arbeitsunfähig. Wieder voll arbeiten ist erst danach möglich.
