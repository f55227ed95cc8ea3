step-lost_wage_monthly = Ihr Bruttolohn von { $wage_eur } pro Monat, geteilt durch { $divisor_count } Tage, ergibt { $result } pro Tag.
step-lost_wage_hourly = Ihr Bruttolohn von { $wage_eur } pro Stunde, mal { $weekly_hours } { $weekly_hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche, geteilt durch { $days_count } Tage, ergibt { $result } pro Tag.
step-letter_wage = Am { $letter_date } war Ihr Krankengeld { $amount_eur } pro Tag. Das sind { $rate_pct } eines Lohns von { $result } pro Tag.
step-lost_wage_indexed = Ihr Tageslohn von { $wage_eur } folgt dem Index ab dem { $start_date } (von { $from_factor } auf { $to_factor }): { $result }.
step-ceiling_not_reached = Ihr Tageslohn von { $wage_eur } liegt nicht über dem Höchstbetrag von { $ceiling_eur } ({ $base_eur } × { $index_factor }, für einen Beginn am { $phase_date }). Er zählt ganz: { $result }.
step-ceiling_reached = Ihr Tageslohn von { $wage_eur } liegt über dem Höchstbetrag von { $ceiling_eur } ({ $base_eur } × { $index_factor }, für einen Beginn am { $phase_date }). Nur der Höchstbetrag zählt: { $result }.
step-capped_ceiling = Der höchste Tageslohn war { $before_eur } ({ $base_eur } × { $index_factor }, für einen Beginn am { $phase_date }). Die Indexierung vom { $step_date } ist begrenzt: Sie erhöht das höchste Krankengeld von { $rate_pct } um { $rise_eur } auf { $maximum_eur }. Geteilt durch { $rate_pct } ergibt das einen höchsten Tageslohn von { $result }.
step-capped_ceiling_not_reached = Ihr Tageslohn von { $wage_eur } liegt nicht über dem Höchstbetrag von { $ceiling_eur }. Er zählt ganz: { $result }.
step-capped_ceiling_reached = Ihr Tageslohn von { $wage_eur } liegt über dem Höchstbetrag von { $ceiling_eur }. Nur der Höchstbetrag zählt: { $result }.
step-primary_rate = In den ersten 12 Monaten beträgt das Krankengeld { $rate_pct } von { $wage_eur }: { $result } pro Tag.
step-invalidity_rate = Ab dem { $invalidity_date } sind Sie in Invalidität. Für die Situation „{ $family_id }“ beträgt das Krankengeld { $rate_pct } von { $wage_eur }: { $result } pro Tag.
step-unemployment_alignment = In den ersten { $last_month_count } Monaten zahlt die Krankenkasse nicht mehr als das Arbeitslosengeld. Das sind { $allowance_eur } pro Tag, weniger als Ihr eigener Betrag von { $own_eur }. Sie bekommen also { $result }.
step-unemployment_alignment_not_reached = In den ersten { $last_month_count } Monaten zahlt die Krankenkasse nicht mehr als das Arbeitslosengeld. Das sind { $allowance_eur } pro Tag. Ihr eigener Betrag von { $own_eur } liegt nicht darüber. Sie bekommen also { $result }.
step-letter_amount = Am { $letter_date } war Ihr Krankengeld { $result } pro Tag. Dieser Betrag gilt noch.
step-letter_indexed = Ihr Krankengeld von { $amount_eur } am { $letter_date } folgt dem Index (von { $from_factor } auf { $to_factor }): { $result } pro Tag.
step-letter_at_maximum = Ihr Krankengeld von { $amount_eur } am { $letter_date } ist der Höchstbetrag. Danach folgt der Höchstbetrag dem Index: { $rate_pct } von { $ceiling_eur } sind { $result } pro Tag.
step-capped_index_step = Die Indexierung vom { $step_date } ist begrenzt: Sie beträgt { $rise_pct } von { $threshold_eur } pro Tag, also { $rise_eur }. Aus { $before_eur } werden { $result }.
step-indexed_after_cap = Spätere Indexierungen zählen ganz: { $before_eur } vom { $step_date } × { $to_factor } / { $from_factor } sind { $result }.
step-capped_index_step_undone = Die Indexierung vom { $step_date } war begrenzt: Sie betrug { $rise_pct } von { $threshold_eur } pro Tag, also { $rise_eur }. Vor diesem Schritt waren { $after_eur } also { $result }.
step-minimum_from_base = Der Mindestbetrag ist { $base_eur } × { $index_factor } (Index): { $result } pro Tag.
step-minimum_from_living_wage = Der Mindestbetrag ist das Eingliederungseinkommen von { $year_eur } pro Jahr ({ $month_eur } pro Monat), geteilt durch { $divisor_count } Tage: { $result } pro Tag.
step-minimum_applied = Ab Monat { $from_count } Ihrer Arbeitsunfähigkeit gilt ein Minimum von { $minimum_eur } pro Tag ({ $family_id }, { $regular_id }). Ihr eigener Betrag von { $own_eur } ist niedriger. Sie bekommen das Minimum: { $result }.
step-minimum_capped_at_wage = Ab Monat { $from_count } Ihrer Arbeitsunfähigkeit gilt ein Minimum von { $minimum_eur } pro Tag und Ihr eigener Betrag ist { $own_eur }. In diesen Monaten bekommen Sie nicht mehr als Ihren Tageslohn von { $wage_eur }: { $result }.
step-minimum_capped_at_unemployment = Ab Monat { $from_count } Ihrer Arbeitsunfähigkeit gilt ein Minimum von { $minimum_eur } pro Tag und Ihr eigener Betrag ist { $own_eur }. In diesen Monaten bekommen Sie nicht mehr als Ihr Arbeitslosengeld von { $allowance_eur }: { $result }.
step-letter_shows_minimum = Am { $letter_date } war Ihr Krankengeld { $amount_eur }, ein Minimum. Ab Monat { $from_count } Ihrer Arbeitsunfähigkeit ist das Minimum { $minimum_eur }. Sie bekommen also { $result }.
step-minimum_not_needed = Ab Monat { $from_count } Ihrer Arbeitsunfähigkeit gilt ein Minimum von { $minimum_eur } pro Tag. Ihr eigener Betrag von { $own_eur } ist nicht niedriger: Er bleibt { $result }.
step-minimum_not_yet = Ein Minimum gilt erst ab Monat { $from_count } Ihrer Arbeitsunfähigkeit. Der Betrag bleibt { $result }.
step-guaranteed_wage = Bis einschließlich { $result } zahlt Ihr Arbeitgeber den garantierten Lohn ({ $worker_id }, { $days_count } Tage). In dieser Zeit zahlt die Krankenkasse nichts.
step-not_incapacitated = Ihre Arbeitsunfähigkeit beginnt am { $start_date }. Vor diesem Tag zahlt die Krankenkasse { $result }.
step-pension_age = Das gesetzliche Pensionsalter ist { $age_count } Jahre. Ihre Pension beginnt also am { $pension_date }. Die Krankenkasse zahlt { $result }.
step-work_fraction = Sie arbeiten { $weekly_hours } von { $full_time_hours } Vollzeitstunden: { $result } von Vollzeit.
step-work_fraction_attested = Im { $attested_month } haben Sie { $worked_hours } von { $reference_hours } Vollzeitstunden gearbeitet: { $result } von Vollzeit.
step-work_fraction_sum = Die Teile Ihrer { $jobs_count } Stellen werden zusammengezählt: { $result } von Vollzeit.
step-work_no_reduction = Sie arbeiten { $fraction_pct } von Vollzeit. Bis { $free_pct } wird nichts abgezogen. Verringerung: { $result }.
step-work_reduction = Sie arbeiten { $fraction_pct } von Vollzeit. Der Teil über { $free_pct } ist { $excess_pct }. Der Erlass rundet das auf einen ganzen Prozentsatz: eine Verringerung von { $result }.
step-sheltered_work = Sie arbeiten { $weekly_hours } { $weekly_hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche in einer beschützenden Werkstätte. Das Krankengeld wird nicht verringert: { $result }.
step-childminder_first_year = Bei Tagesmüttern und Tagesvätern wird im ersten Jahr, bis einschließlich { $until_date }, ein Teil abgezogen: eine Verringerung von { $result }.
step-childminder_later = Bei Tagesmüttern und Tagesvätern wird ab dem zweiten Jahr, seit dem { $since_date }, ein größerer Teil abgezogen: eine Verringerung von { $result }.
step-reduced_daily = { $daily_eur } pro Tag, minus { $reduction_pct }, ergibt { $result } pro Tag.
step-paid_days = { $days_count } { $days_count ->
    [one] bezahlter Tag
   *[other] bezahlte Tage
 } (Montag bis Samstag), mal { $daily_eur } pro Tag, das sind { $result }.
step-pension_deduction = { $rate_pct } von { $daily_eur } pro Tag gehen an die Pensionen, aber Sie behalten mindestens { $threshold_eur } pro Tag. Das sind { $deduction_eur } pro Tag, für { $days_count } { $days_count ->
    [one] Tag
   *[other] Tage
  }: { $result }.
step-pension_deduction_none = { $daily_eur } pro Tag liegen nicht über der Schwelle von { $threshold_eur }. Die { $rate_pct } für Pensionen werden nicht einbehalten: { $result }.
step-withholding_tax = Die Krankenkasse behält { $rate_pct } von { $taxable_eur } für die Steuer ein: { $result }.
step-withholding_tax_floor = Die Krankenkasse behält { $rate_pct } von { $taxable_eur } für die Steuer ein, lässt Ihnen aber mindestens { $floor_eur } pro Tag: { $result }.
step-withholding_none = Von diesem Krankengeld von { $taxable_eur } behält die Krankenkasse { $rate_pct } Steuer ein: { $result }.
step-third_person = Für die Hilfe einer Drittperson (ab Monat { $first_month_count }) bekommen Sie { $daily_eur } pro Tag ({ $base_eur } × { $index_factor }), für { $days_count } { $days_count ->
    [one] Tag
   *[other] Tage
  }: { $result }.
step-catch_up_premium = Die Prämie von { $premium_year } für { $years_count } { $years_count ->
    [one] Jahr
   *[other] Jahre
 } Arbeitsunfähigkeit ({ $family_id }) ist { $base_eur } × { $index_factor }: { $result }.
step-wage_month = Das ist der Bruttolohn eines ganzen Monats: { $result }.
step-wage_scaled = Der Lohn von { $wage_eur } ist für { $wage_hours } { $wage_hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche. Für { $weekly_hours } { $weekly_hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche sind das { $result } pro Monat.
step-wage_part_month = Sie arbeiten { $days_count } von { $month_days_count } Tagen dieses Monats. Von { $wage_eur } sind das { $result }.
step-wage_by_attested_hours = { $wage_eur } ist der Lohn für { $expected_hours } Stunden. Sie haben { $worked_hours } { $worked_hours ->
    [one] Stunde
   *[other] Stunden
  } gearbeitet: Im Verhältnis sind das { $result }.
step-wage_attested = Der Lohn für { $attested_month } ist { $result }, wie Ihr Arbeitgeber ihn gemeldet hat.
step-fund_pays = { $gross_eur } brutto, minus { $pension_eur } für Pensionen, minus { $tax_eur } für die Steuer, plus { $premiums_eur } Prämien: { $result }.

step-flat_rate = Der feste Betrag für Selbstständige ({ $family_id }) ist { $base_eur } × { $index_factor } (Index): { $result } pro Tag.
step-flat_rate_stopped = Sie haben Ihren Betrieb eingestellt, mit Gleichstellung wegen Krankheit, und sind seit dem { $invalidity_date } in Invalidität. Der feste Betrag ({ $family_id }) ist dann { $base_eur } × { $index_factor } (Index): { $result } pro Tag.
step-waiting_period = Bis einschließlich { $until_date } zahlt die Versicherung für Selbstständige noch nicht.
step-incapacity_too_short = Ihre Arbeitsunfähigkeit dauert { $days_count } { $days_count ->
    [one] Tag
   *[other] Tage
  }. Selbstständige werden erst bezahlt, wenn sie mindestens { $least_count } Tage dauert. Sie bekommen also { $result }.
step-full_resumption = Am { $work_date } arbeiten Sie wieder voll. Ihre Arbeitsunfähigkeit endet dann, und auch das Krankengeld.
step-relapse_within_days = Sie haben ab dem { $work_date } wieder voll gearbeitet und sind ab dem { $relapse_date } erneut krank. Das ist innerhalb von { $term_count } Tagen: Derselbe Zeitraum läuft weiter, mit demselben Betrag.
step-relapse_within_months = Sie haben ab dem { $work_date } wieder voll gearbeitet und sind ab dem { $relapse_date } erneut krank. Das ist innerhalb von { $term_count } Monaten: Ihre Invalidität läuft weiter, mit demselben Betrag.
step-relapse_new_period = Sie haben ab dem { $work_date } wieder voll gearbeitet und sind ab dem { $relapse_date } erneut krank. Die Frist für einen Rückfall ist vorbei: Ein neuer Zeitraum beginnt und die Monate werden neu gezählt.
step-training_keeps_benefit = Ihre Ausbildung ab dem { $training_date } ist genehmigt. Sie bleiben als arbeitsunfähig anerkannt und der Betrag bleibt { $result } pro Tag.
step-council_work = Sie bekommen Anwesenheitsgeld als Mitglied eines Rates. Das Krankengeld wird nicht verringert: { $result }.
step-association_work = Sie leisten Vereinsarbeit. Dieses Einkommen zählt nicht und das Krankengeld wird nicht verringert: { $result }.
step-work_care = Sie leisten unbezahlte betreute Arbeit (arbeidszorg). Das Krankengeld wird nicht verringert: { $result }.
step-volunteering = Sie arbeiten ehrenamtlich. Das Krankengeld wird nicht verringert: { $result }.
step-own_work_full = Diese Arbeit hat am { $work_date } begonnen. In den ersten Monaten, bis einschließlich { $until_date }, wird das Krankengeld nicht verringert: { $result }.
step-own_work_reduced = Seit dem { $since_date } wird für diese Arbeit ein fester Teil abgezogen. Das sind { $reduction_pct }, bis einschließlich { $until_date }.
step-own_work_unpaid = Ihre selbstständige Tätigkeit seit dem { $work_date } bringt nichts ein. Das Krankengeld wird nicht verringert: { $result }.
step-income_limit = Die Grenze für { $limit_year } ist { $base_eur } × { $index_factor } (Index): { $result } pro Jahr.
step-own_work_within_limit = Ihr Einkommen von { $income_year } ist { $income_eur }. Das ist nicht mehr als die Grenze von { $limit_eur }: Abgezogen werden { $result }.
step-own_work_over_limit = Ihr Einkommen von { $income_year } ist { $income_eur }. Das ist mehr als die Grenze von { $limit_eur }, aber weniger als { $threshold_pct } darüber. In diesem Jahr wird dieser Prozentsatz abgezogen: { $result }.
step-own_work_suspended = Ihr Einkommen von { $income_year } ist { $income_eur }. Das sind { $excess_pct } mehr als die Grenze von { $limit_eur }. Ab { $threshold_pct } über der Grenze wird in diesem Jahr nichts gezahlt.
step-own_work_income_unknown = Ihr Einkommen von { $income_year } ist nicht eingegeben. Wir nehmen an, dass es nicht über der Grenze von { $limit_eur } liegt: Abgezogen werden { $result }.
step-late_declaration = Sie haben die Arbeit am { $declared_date } gemeldet. Der letzte Tag war der { $latest_date }. Bis einschließlich zum Tag der Meldung werden { $sanction_pct } von { $daily_eur } abgezogen: { $result } pro Tag.
step-late_declaration_nothing = Sie haben die Arbeit am { $declared_date } gemeldet. Der letzte Tag war der { $latest_date }. Kommt die Meldung mehr als { $days_count } Tage nach dem Beginn, wird zuerst nichts gezahlt, hier bis einschließlich { $until_date }: { $result } pro Tag.
step-missed_contact = Seit dem { $since_date } werden wegen eines versäumten Termins { $sanction_pct } von { $daily_eur } abgezogen, bis Sie sich wieder melden: { $result } pro Tag.
step-benefit_stopped = Seit dem { $since_date } zahlt die Krankenkasse nichts, weil der Kontakt mit dem Vertrauensarzt versäumt wurde. Das dauert, bis Sie sich wieder melden: { $result } pro Tag.
step-catch_up_premium_self_employed = Die Prämie von { $premium_year } für Selbstständige ist { $base_eur } × { $index_factor }: { $result }.
step-training_premium = Die Ausbildungsprämie ist { $rate_eur } für jede besuchte Stunde. Für { $training_hours } { $training_hours ->
    [one] Stunde
   *[other] Stunden
  } sind das { $result }.
step-training_success = Sie bestehen die Ausbildung am { $success_date }. Dafür bekommen Sie einmal { $result }.
step-training_costs = Das sind die Kosten der Ausbildung, die Sie eingegeben haben: { $result }.
step-training_travel = Das sind die Fahrtkosten, die Sie eingegeben haben: { $result }.
