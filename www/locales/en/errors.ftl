error-prefix = Error:
error-summary-title = { $count ->
    [one] One answer needs another look
   *[other] { $count } answers need another look
 }
error-in-field = { $label } – { $error }
error-other = Something in these answers cannot be calculated.
error-not_json = The case could not be read.
error-input_too_large = The case is too large: at most { $max_count } characters.
error-unknown_schema = This case was made for another version. This page knows version { $known_count }.
error-unknown_field = The case has a part that this page does not know.
error-missing = This answer is still missing.
error-wrong_type = { $expected_id } is expected here.
error-number_for_decimal = An amount must be written as text, with a decimal point.
error-not_a_decimal = This is not a number. Write it like 60.50 or 60,50.
error-too_many_decimals = At most { $max_count } digits may follow the decimal point.
error-too_large = This amount is too large. The most that can be filled in is { $max_eur }.
error-negative = This cannot be less than zero.
error-not_positive = This must be more than zero.
error-hours_out_of_range = Fill in a number of hours above 0 and at most { $max_hours }.
error-percent_out_of_range = Fill in a percentage from 0 to 100.
error-not_a_date = This is not a date. Fill in the day, the month and the year (4 digits) in figures.
error-no_such_date = This day does not exist. Look at the day and the month again.
error-not_a_month = This is not a month. Fill in the month (1 to 12) and the year (4 digits).
error-date_out_of_range = The date must be between { $from_date } and { $to_date }.
error-unknown_word = This choice does not exist. Possible: { $allowed_text }.
error-count_out_of_range = Fill in a whole number from { $min_count } to { $max_count }.
error-too_many = There are too many lines: at most { $max_count }.
error-text_too_long = This text is too long: at most { $max_count } characters.
error-empty_text = A name is needed here.
error-duplicate = This day, month or name is already used.
error-reserved_name = This name cannot be used.
error-end_before_start = The last day comes before the first day.
error-work_before_incapacity = This starts before your incapacity began, on { $start_date }.
error-work_before_hours_rule = Work before { $rule_date } cannot be calculated: another rule applied then.
error-hours_above_full_time = These are more hours than full time ({ $full_time_hours } hours).
error-month_outside_activity = This month is not between the first and the last day that you filled in.
error-letter_before_incapacity = The letter is from before your incapacity began, on { $start_date }.
error-letter_before_history = The letter is from before { $history_date }. The index steps before then are not known here.
error-horizon_before_law = The first month shown must be { $first_month } or later.
error-born_after_incapacity = The date of birth is after the start of the incapacity.
error-not_for_scheme = This does not go with the insurance: { $scheme_id }.

error-overlaps_activity = This does not go together with { $other_id } from { $from_date }.
error-success_before_end = Here the training lasts until { $end_date }. You cannot pass before that. Fill in the last day of the training.
error-work_before_rule = An own activity before { $rule_date } cannot be calculated: another rule applied then.
error-no_rule_known = For this work ({ $setting_id }) no rule is known. Only your fund can say what it does to your benefit.
error-resumption_too_early = On { $start_date } you became unable to work. Going back to work fully is only possible after that.
