step-lost_wage_monthly = Uw brutoloon van { $wage_eur } per maand, gedeeld door { $divisor_count } dagen, geeft { $result } per dag.
step-lost_wage_hourly = Uw brutoloon van { $wage_eur } per uur, maal { $weekly_hours } uur per week, gedeeld door { $days_count } dagen, geeft { $result } per dag.
step-letter_wage = Op { $letter_date } was uw uitkering { $amount_eur } per dag. Dat is { $rate_pct } van een loon van { $result } per dag.
step-lost_wage_indexed = Uw dagloon van { $wage_eur } volgt de index vanaf { $start_date } (van { $from_factor } naar { $to_factor }): { $result }.
step-ceiling_not_reached = Uw dagloon van { $wage_eur } ligt niet boven het maximum van { $ceiling_eur } ({ $base_eur } × { $index_factor }, voor een begin op { $phase_date }). Het telt volledig: { $result }.
step-ceiling_reached = Uw dagloon van { $wage_eur } ligt boven het maximum van { $ceiling_eur } ({ $base_eur } × { $index_factor }, voor een begin op { $phase_date }). Alleen het maximum telt: { $result }.
step-capped_ceiling = Het maximale dagloon was { $before_eur } ({ $base_eur } × { $index_factor }, voor een begin op { $phase_date }). De indexering van { $step_date } is beperkt: ze verhoogt de hoogste uitkering van { $rate_pct } met { $rise_eur }, tot { $maximum_eur }. Gedeeld door { $rate_pct } is dat een maximaal dagloon van { $result }.
step-capped_ceiling_not_reached = Uw dagloon van { $wage_eur } ligt niet boven het maximum van { $ceiling_eur }. Het telt helemaal: { $result }.
step-capped_ceiling_reached = Uw dagloon van { $wage_eur } ligt boven het maximum van { $ceiling_eur }. Alleen het maximum telt: { $result }.
step-primary_rate = In de eerste 12 maanden is de uitkering { $rate_pct } van { $wage_eur }: { $result } per dag.
step-invalidity_rate = Vanaf { $invalidity_date } bent u in invaliditeit. Voor de situatie “{ $family_id }” is de uitkering { $rate_pct } van { $wage_eur }: { $result } per dag.
step-unemployment_alignment = In de eerste { $last_month_count } maanden betaalt het ziekenfonds niet meer dan de werkloosheidsuitkering. Die is { $allowance_eur } per dag, minder dan uw eigen bedrag van { $own_eur }. U krijgt dus { $result }.
step-unemployment_alignment_not_reached = In de eerste { $last_month_count } maanden betaalt het ziekenfonds niet meer dan de werkloosheidsuitkering. Die is { $allowance_eur } per dag. Uw eigen bedrag van { $own_eur } ligt daar niet boven. U krijgt dus { $result }.
step-letter_amount = Op { $letter_date } was uw uitkering { $result } per dag. Dat bedrag geldt nog.
step-letter_indexed = Uw uitkering van { $amount_eur } op { $letter_date } volgt de index (van { $from_factor } naar { $to_factor }): { $result } per dag.
step-letter_at_maximum = Uw uitkering van { $amount_eur } op { $letter_date } is het maximumbedrag. Het maximum volgt daarna de index: { $rate_pct } van { $ceiling_eur } is { $result } per dag.
step-capped_index_step = De indexering van { $step_date } is beperkt: ze is { $rise_pct } van { $threshold_eur } per dag, dus { $rise_eur }. { $before_eur } wordt { $result }.
step-indexed_after_cap = Latere indexeringen tellen helemaal: { $before_eur } van { $step_date } × { $to_factor } / { $from_factor } is { $result }.
step-capped_index_step_undone = De indexering van { $step_date } was beperkt: ze was { $rise_pct } van { $threshold_eur } per dag, dus { $rise_eur }. Vóór die stap was { $after_eur } dus { $result }.
step-minimum_from_base = Het minimumbedrag is { $base_eur } × { $index_factor } (index): { $result } per dag.
step-minimum_from_living_wage = Het minimumbedrag is het leefloon van { $year_eur } per jaar ({ $month_eur } per maand), gedeeld door { $divisor_count } dagen: { $result } per dag.
step-minimum_applied = Vanaf maand { $from_count } van uw arbeidsongeschiktheid geldt een minimum van { $minimum_eur } per dag ({ $family_id }, { $regular_id }). Uw eigen bedrag van { $own_eur } is lager. U krijgt het minimum: { $result }.
step-minimum_capped_at_wage = Vanaf maand { $from_count } van uw arbeidsongeschiktheid geldt een minimum van { $minimum_eur } per dag en uw eigen bedrag is { $own_eur }. In deze maanden krijgt u niet meer dan uw dagloon van { $wage_eur }: { $result }.
step-minimum_capped_at_unemployment = Vanaf maand { $from_count } van uw arbeidsongeschiktheid geldt een minimum van { $minimum_eur } per dag en uw eigen bedrag is { $own_eur }. In deze maanden krijgt u niet meer dan uw werkloosheidsuitkering van { $allowance_eur }: { $result }.
step-letter_shows_minimum = Op { $letter_date } was uw uitkering { $amount_eur }, een minimum. Vanaf maand { $from_count } van uw arbeidsongeschiktheid is het minimum { $minimum_eur }. U krijgt dus { $result }.
step-minimum_not_needed = Vanaf maand { $from_count } van uw arbeidsongeschiktheid geldt een minimum van { $minimum_eur } per dag. Uw eigen bedrag van { $own_eur } ligt niet lager: het blijft { $result }.
step-minimum_not_yet = Een minimum geldt pas vanaf maand { $from_count } van uw arbeidsongeschiktheid. Het bedrag blijft { $result }.
step-guaranteed_wage = Tot en met { $result } betaalt uw werkgever het gewaarborgd loon ({ $worker_id }, { $days_count } dagen). In die tijd betaalt het ziekenfonds niets.
step-not_incapacitated = Uw arbeidsongeschiktheid begint op { $start_date }. Voor die dag betaalt het ziekenfonds { $result }.
step-pension_age = De wettelijke pensioenleeftijd is { $age_count } jaar. Uw pensioen begint dus op { $pension_date }. Het ziekenfonds betaalt { $result }.
step-work_fraction = U werkt { $weekly_hours } van de { $full_time_hours } voltijdse uren: { $result } van voltijds.
step-work_fraction_attested = In { $attested_month } werkte u { $worked_hours } van de { $reference_hours } voltijdse uren: { $result } van voltijds.
step-work_fraction_sum = De delen van uw { $jobs_count } jobs worden opgeteld: { $result } van voltijds.
step-work_no_reduction = U werkt { $fraction_pct } van voltijds. Tot { $free_pct } gaat er niets af. Vermindering: { $result }.
step-work_reduction = U werkt { $fraction_pct } van voltijds. Het deel boven { $free_pct } is { $excess_pct }. Het besluit rondt dat af op een heel percentage: een vermindering van { $result }.
step-sheltered_work = U werkt { $weekly_hours } uur per week in een maatwerkbedrijf. De uitkering vermindert niet: { $result }.
step-childminder_first_year = Voor onthaalouders gaat er in het eerste jaar, tot en met { $until_date }, een deel af: een vermindering van { $result }.
step-childminder_later = Voor onthaalouders gaat er vanaf het tweede jaar, sinds { $since_date }, een groter deel af: een vermindering van { $result }.
step-reduced_daily = { $daily_eur } per dag, min { $reduction_pct }, is { $result } per dag.
step-paid_days = { $days_count } betaalde { $days_count ->
    [one] dag
   *[other] dagen
 } (maandag tot zaterdag), maal { $daily_eur } per dag, is { $result }.
step-pension_deduction = { $rate_pct } van { $daily_eur } per dag gaat naar pensioenen, maar u houdt minstens { $threshold_eur } per dag. Dat is { $deduction_eur } per dag, voor { $days_count } { $days_count ->
    [one] dag
   *[other] dagen
  }: { $result }.
step-pension_deduction_none = { $daily_eur } per dag ligt niet boven de drempel van { $threshold_eur }. De { $rate_pct } voor pensioenen wordt niet ingehouden: { $result }.
step-withholding_tax = Het ziekenfonds houdt { $rate_pct } van { $taxable_eur } in voor de belasting: { $result }.
step-withholding_tax_floor = Het ziekenfonds houdt { $rate_pct } van { $taxable_eur } in voor de belasting, maar laat u minstens { $floor_eur } per dag: { $result }.
step-withholding_none = Op deze uitkering van { $taxable_eur } houdt het ziekenfonds { $rate_pct } belasting in: { $result }.
step-third_person = Voor hulp van derden (vanaf maand { $first_month_count }) krijgt u { $daily_eur } per dag ({ $base_eur } × { $index_factor }), voor { $days_count } { $days_count ->
    [one] dag
   *[other] dagen
  }: { $result }.
step-catch_up_premium = De premie van { $premium_year } voor { $years_count } jaar arbeidsongeschiktheid ({ $family_id }) is { $base_eur } × { $index_factor }: { $result }.
step-wage_month = Dit is het brutoloon van een hele maand: { $result }.
step-wage_scaled = Het loon van { $wage_eur } is voor { $wage_hours } uur per week. Voor { $weekly_hours } uur per week is dat { $result } per maand.
step-wage_part_month = U werkt { $days_count } van de { $month_days_count } dagen van deze maand. Van { $wage_eur } is dat { $result }.
step-wage_by_attested_hours = { $wage_eur } is het loon voor { $expected_hours } uur. U werkte { $worked_hours } uur: in verhouding is dat { $result }.
step-wage_attested = Het loon voor { $attested_month } is { $result }, zoals uw werkgever het aangaf.
step-fund_pays = { $gross_eur } bruto, min { $pension_eur } voor pensioenen, min { $tax_eur } voor belasting, plus { $premiums_eur } premies: { $result }.

step-flat_rate = Het vaste bedrag voor zelfstandigen ({ $family_id }) is { $base_eur } × { $index_factor } (index): { $result } per dag.
step-flat_rate_stopped = U hebt uw zaak stopgezet, met gelijkstelling wegens ziekte, en u bent in invaliditeit sinds { $invalidity_date }. Dan is het vaste bedrag ({ $family_id }) { $base_eur } × { $index_factor } (index): { $result } per dag.
step-waiting_period = Tot en met { $until_date } betaalt de verzekering voor zelfstandigen nog niets.
step-incapacity_too_short = Uw arbeidsongeschiktheid duurt { $days_count } { $days_count ->
    [one] dag
   *[other] dagen
  }. Zelfstandigen krijgen pas een uitkering als ze minstens { $least_count } dagen duurt. U krijgt dus { $result }.
step-full_resumption = Op { $work_date } gaat u weer volledig aan het werk. Uw arbeidsongeschiktheid stopt dan, en ook de uitkering.
step-relapse_within_days = U ging op { $work_date } weer volledig werken en bent vanaf { $relapse_date } opnieuw ziek. Dat is binnen { $term_count } dagen: dezelfde periode loopt door, met hetzelfde bedrag.
step-relapse_within_months = U ging op { $work_date } weer volledig werken en bent vanaf { $relapse_date } opnieuw ziek. Dat is binnen { $term_count } maanden: uw invaliditeit loopt door, met hetzelfde bedrag.
step-relapse_new_period = U ging op { $work_date } weer volledig werken en bent vanaf { $relapse_date } opnieuw ziek. De termijn voor herval is voorbij: een nieuwe periode begint en de maanden tellen opnieuw.
step-training_keeps_benefit = Uw opleiding vanaf { $training_date } is goedgekeurd. U blijft erkend als arbeidsongeschikt en het bedrag blijft { $result } per dag.
step-council_work = U krijgt presentiegeld als lid van een raad. De uitkering vermindert niet: { $result }.
step-association_work = U doet verenigingswerk. Het inkomen daarvan telt niet en de uitkering vermindert niet: { $result }.
step-work_care = U doet onbetaalde arbeidszorg. De uitkering vermindert niet: { $result }.
step-volunteering = U doet vrijwilligerswerk. De uitkering vermindert niet: { $result }.
step-own_work_full = Dit werk begon op { $work_date }. In de eerste maanden, tot en met { $until_date }, vermindert de uitkering niet: { $result }.
step-own_work_reduced = Sinds { $since_date } gaat er een vast deel af voor dit werk. Dat is { $reduction_pct }, tot en met { $until_date }.
step-own_work_unpaid = Uw eigen activiteit sinds { $work_date } brengt niets op. De uitkering vermindert niet: { $result }.
step-income_limit = De grens voor { $limit_year } is { $base_eur } × { $index_factor } (index): { $result } per jaar.
step-own_work_within_limit = Uw inkomen van { $income_year } is { $income_eur }. Dat is niet meer dan de grens van { $limit_eur }: er gaat { $result } af.
step-own_work_over_limit = Uw inkomen van { $income_year } is { $income_eur }. Dat is meer dan de grens van { $limit_eur }, maar minder dan { $threshold_pct } erboven. Dit jaar gaat dat percentage af: { $result }.
step-own_work_suspended = Uw inkomen van { $income_year } is { $income_eur }. Dat is { $excess_pct } meer dan de grens van { $limit_eur }. Vanaf { $threshold_pct } boven de grens wordt dat jaar niets betaald.
step-own_work_income_unknown = Uw inkomen van { $income_year } is niet ingevuld. We nemen aan dat het niet meer is dan de grens van { $limit_eur }: er gaat { $result } af.
step-late_declaration = U gaf het werk aan op { $declared_date }. De laatste dag was { $latest_date }. Tot en met de dag van de aangifte gaat er { $sanction_pct } af van { $daily_eur }: { $result } per dag.
step-late_declaration_nothing = U gaf het werk aan op { $declared_date }. De laatste dag was { $latest_date }. Bij een aangifte meer dan { $days_count } dagen na het begin wordt eerst niets betaald, hier tot en met { $until_date }: { $result } per dag.
step-missed_contact = Sinds { $since_date } gaat er voor een gemiste afspraak { $sanction_pct } af van { $daily_eur }, tot u weer contact opneemt: { $result } per dag.
step-benefit_stopped = Sinds { $since_date } betaalt het ziekenfonds niets, omdat het contact met de adviserend arts gemist is. Dat duurt tot u weer contact opneemt: { $result } per dag.
step-catch_up_premium_self_employed = De premie van { $premium_year } voor zelfstandigen is { $base_eur } × { $index_factor }: { $result }.
step-training_premium = De opleidingspremie is { $rate_eur } voor elk gevolgd uur. Voor { $training_hours } uur is dat { $result }.
step-training_success = U slaagt voor de opleiding op { $success_date }. Daarvoor krijgt u één keer { $result }.
step-training_costs = Dit zijn de kosten van de opleiding die u hebt ingevuld: { $result }.
step-training_travel = Dit zijn de reiskosten die u hebt ingevuld: { $result }.
