limits-title = { $count ->
    [0] Wat er voor u niet in zit
   *[other] Wat er voor u niet in zit ({ $count })
 }
limits-intro = Deze punten zijn in uw geval aangenomen of niet berekend. Bij elk punt staat in welke richting het resultaat kan bewegen.
limits-none = Voor deze antwoorden is niets aangenomen.
effect-may-raise = Kan meer zijn:
effect-may-lower = Kan minder zijn:
effect-unknown = Kan meer of minder zijn:

limit-law_not_known_yet = De wet is bekend tot { $known_date }. Latere maanden gebruiken de laatste bekende bedragen.
limit-index_step_capped = Hoe de beperkte indexering van { $step_date } werkt op bedragen per dag, is niet gepubliceerd. Boven { $threshold_eur } per dag stijgt hier alleen het deel tot dat bedrag.
limit-index_before_history = Uw loon is van voor { $history_date }. Alleen de indexeringen sindsdien zijn toegepast.
limit-revaluation_not_modelled = U bent invalide sinds { $invalidity_date }. Extra verhogingen voor wie al lang ziek is, zijn niet berekend.
limit-running_index_rounding = Hoe het ziekenfonds uw dagloon afrondt als de index stijgt, is niet gepubliceerd. Het kan een cent per dag schelen.
limit-letter_at_minimum = { $amount_eur } is een minimumbedrag. De brief toont niet welk loon erachter zit. Veranderen de regels voor u, dan kan het bedrag anders zijn.
limit-letter_at_ceiling = { $amount_eur } is een maximumbedrag. Uw loon kan hoger zijn dan de brief laat zien.
limit-letter_below_minimum = { $amount_eur } is lager dan het minimum van { $minimum_eur }. Uw ziekenfonds weet iets dat niet in uw antwoorden staat.
limit-letter_passage = Op { $invalidity_date } gaat u over naar invaliditeit. Het nieuwe bedrag is afgeleid uit uw brief.
limit-letter_unemployed_month_7 = Vanaf { $change_date } telt uw vroegere loon. Dat loon staat niet in de brief.
limit-unemployment_benefit_unknown = U hebt uw werkloosheidsuitkering niet ingevuld. In de eerste { $last_month_count } maanden mag het ziekenfonds niet meer betalen dan die uitkering.
limit-unemployment_benefit_not_indexed = Uw werkloosheidsuitkering van { $allowance_eur } per dag blijft hier gelijk, ook na een indexering.
limit-temporary_unemployment_alignment = Was u tijdelijk werkloos, dan geldt de grens van de eerste { $last_month_count } maanden niet. Dat staat niet in uw antwoorden.
limit-minimum_unknown = Voor de periode vanaf { $from_date } geeft geen bron het minimumbedrag. Het is daar niet toegepast.
limit-minimum_pension_guarantee = Uw minimumbedrag kan opgetrokken worden tot het minimumpensioen. Dat is niet berekend.
limit-regular_worker_assumed = U bent hier gerekend als regelmatig werknemer, met een minimum van { $minimum_eur } per dag. Bent u dat niet, dan kan het minimum lager zijn.
limit-minimum_age = Onder { $age_count } jaar en zonder gezinslast geldt een ander minimum. Uw leeftijd wordt niet gevraagd.
limit-guaranteed_wage_unknown = U hebt niet gezegd of uw werkgever de eerste weken vanaf { $start_date } betaalde. Hier betaalt het ziekenfonds vanaf de eerste dag.
limit-guaranteed_wage_amount = Tot en met { $until_date } betaalt uw werkgever het gewaarborgd loon. Dat bedrag is niet berekend.
limit-guaranteed_wage_stops = Uw werk begint op { $work_date }, terwijl uw werkgever nog het gewaarborgd loon betaalt. Voor de uren die u niet werkt, stopt het gewaarborgd loon. Dat is niet berekend.
limit-pension_deduction_uncertain = De drempel voor de inhouding van 3,5 % is sinds 2021 niet meer gepubliceerd. Hier is { $threshold_eur } per dag gebruikt.
limit-withholding_floor = Onder een bepaald bedrag per dag houdt het ziekenfonds geen belasting in. Hier is { $floor_eur } per dag aangenomen.
limit-withholding_floor_unknown = Voor de periode vanaf { $from_date } geeft geen bron het bedrag waaronder geen belasting wordt ingehouden.
limit-withholding_while_working = Terwijl u werkt, wordt { $rate_pct } belasting ingehouden op de hele verminderde uitkering. Dat er dan geen ondergrens geldt, is aangenomen.
limit-withholding_unemployed = Bij werklozen wordt in de eerste maanden { $rate_pct } belasting ingehouden. De bronnen spreken elkaar hierover tegen.
limit-withholding_invalidity_announced = Er is een inhouding van { $rate_pct } belasting op invaliditeitsuitkeringen aangekondigd, zonder datum. Ze zit niet in dit resultaat.
limit-wage_net_not_modelled = Het loon is bruto. Bijdragen en belasting op het loon zijn niet berekend, en ook niet de belasting op loon en uitkering samen een jaar later.
limit-wage_part_month_assumed = In { $part_month } werkt u een deel van de maand. Het loon is per dag genomen; uw werkgever kan anders rekenen.
limit-hours_declared_monthly = Het ziekenfonds betaalt volgens de uren die uw werkgever elke maand aangeeft. Werkt u meer of minder uren, dan verandert de uitkering.
limit-temporary_unemployment = Wordt u tijdelijk werkloos in dit werk, dan gelden andere regels boven en onder { $free_pct } van voltijds. Die zijn niet berekend.
limit-several_jobs = Bij meerdere jobs zijn de uren opgeteld als delen van voltijds. Geen enkele bron zegt dat letterlijk.
limit-full_time_work = Dit zijn voltijdse uren. Normaal stopt uw arbeidsongeschiktheid dan, en ook de uitkering.
limit-permission_ends = De toelating geldt ten hoogste { $years_count } jaar, hier tot en met { $end_date }. Om verder te werken hebt u een nieuwe nodig.
limit-late_declaration = U geeft het werk aan op { $declared_date }, later dan { $latest_date }. Wat het ziekenfonds er dan afhoudt, is niet berekend.
limit-full_day_first = Uw werk begint op de eerste dag van uw arbeidsongeschiktheid ({ $start_date }). U moet eerst minstens één dag volledig arbeidsongeschikt zijn.
limit-catch_up_premium_unknown = De inhaalpremie van { $premium_year } staat in geen enkele bron. Ze zit niet in dit resultaat.
limit-catch_up_premium_last_known = De inhaalpremie van { $premium_year } staat hier met het laatste bekende bedrag, dat van { $known_year }.
