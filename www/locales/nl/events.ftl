calendar-title = Wat er verandert en wat u moet doen
further-calendar = Wat er verandert en wat u moet doen ({ $count })
calendar-none = In de getoonde maanden verandert er niets en moet u niets aangeven.
amount-changes = De uitkering wordt { $after } per dag in plaats van { $before }.
amount-stays = De uitkering blijft { $after } per dag.

event-declare_by = Laatste werkdag om het werk aan te geven dat begint op { $work_date }. U stuurt één formulier naar uw ziekenfonds: daarmee geeft u het werk aan en vraagt u de toestemming van de adviserend arts. U mag beginnen zonder op het antwoord te wachten.
event-work_starts = Het werk begint: { $weekly_hours } uur per week.
event-work_ends = Het werk is gestopt. Meld dit aan uw ziekenfonds.
event-work_changes = Uw werk telt vanaf nu anders mee: andere uren in deze maand, of een volgend jaar van de toestemming.
event-permission_end = De toestemming om te werken eindigt: ze geldt ten hoogste { $years_count } jaar. Om verder te werken vraagt u voor deze dag een nieuwe.
event-fund_starts = Het ziekenfonds begint te betalen.
event-minimum_starts = Maand { $month_count } van uw arbeidsongeschiktheid: vanaf nu geldt een minimumbedrag.
event-minimum_changes = Vanaf maand { $month_count } van uw arbeidsongeschiktheid geldt een ander minimum: { $minimum_eur } per dag.
event-minimum_ends = Vanaf maand { $month_count } geldt een ander minimum, { $minimum_eur } per dag. Uw uitkering volgt nu weer uw loon.
event-minimum_age = U wordt { $age_count } jaar. Vanaf nu geldt het minimum van een regelmatig werknemer.
event-invalidity_starts = U gaat over naar invaliditeit (vanaf maand 13). Vanaf nu gelden de regels van het tweede jaar.
event-law_changes = De bedragen van de wet veranderen, bijvoorbeeld door de index.
event-family_changes = Uw gezinssituatie wordt: { $family_id }.
event-unemployed_month_7 = Maand 7: vanaf nu telt uw vroegere loon, niet uw werkloosheidsuitkering.
event-premium_paid = De inhaalpremie van { $amount_eur } wordt betaald met de uitkering van deze maand.

amount-changes-then = Met dat werk wordt de uitkering { $after } per dag in plaats van { $before }.
amount-none = Het ziekenfonds betaalt dan niet.
calendar-save = Bewaar deze dagen voor uw agenda (.ics)
calendar-save-hint = Het bestand wordt op dit toestel gemaakt. Er wordt niets verstuurd.
deadline-passed = Deze dag is voorbij. Meld het vandaag nog.
deadline-passed-permission = Deze dag is voorbij. Vraag vandaag nog een nieuwe toestemming.
deadline-late = Met een aangifte op { $date } betaalt het ziekenfonds over { $count } { $count ->
    [one] maand
   *[other] maanden
  } { $late } in plaats van { $time }.
passed-was = De laatste dag om dit aan te geven was { $date }.

event-adviser_answer = Laatste dag voor het antwoord van de adviserend arts over het werk dat begint op { $work_date }. De arts heeft daarvoor { $days_count } werkdagen.
event-own_work_starts = Uw eigen activiteit begint.
event-own_work_month_7 = Na zes maanden van dit werk gaat er een vast deel af: { $reduction_pct }.
event-own_work_year_4 = Vanaf nu telt uw jaarinkomen. Dat van { $income_year } wordt vergeleken met een grens. Vult u geen inkomen in, dan nemen we aan dat het niet boven de grens ligt.
event-income_test = Een nieuw jaar, een nieuwe controle van uw inkomen. Nu telt dat van { $income_year }. Vult u geen inkomen in, dan nemen we aan dat het niet boven de grens ligt.
event-sanction_starts = Het ziekenfonds houdt { $sanction_pct } in als sanctie.
event-sanction_ends = De sanctie eindigt.
event-suspension_starts = Het ziekenfonds schorst de uitkering voorlopig.
event-suspension_ends = De schorsing eindigt. Het ziekenfonds betaalt weer.
event-volunteering_starts = Het vrijwilligerswerk begint.
event-training_partner = Voor de opleiding begeleidt de dienst van uw gewest u: { $region_id }. De stappen zijn: oriëntatie, opleiding, dan zes maanden om werk te zoeken.
event-training_partner_term = Voor de opleiding begeleidt de dienst van uw gewest u: { $region_id }. U begint daar binnen { $term_count } maanden nadat u het inschrijvingsformulier kreeg. De stappen zijn: oriëntatie, opleiding, dan zes maanden om werk te zoeken.
event-training_starts = De opleiding begint.
event-training_ends = De opleiding eindigt. Nu zoekt u werk met wat u geleerd hebt.
event-training_premium_by = Tegen deze dag heeft het ziekenfonds de opleidingspremie normaal betaald. Dat is { $term_count } maanden na het begin van de opleiding.
event-training_success_by = Uiterlijk op deze dag heeft het ziekenfonds normaal de { $amount_eur } voor het slagen betaald. Dat is { $term_count } maanden na het begin van de opleiding.
event-skills_count = Vanaf nu houdt het ziekenfonds rekening met wat u geleerd hebt. Er zijn { $term_count } maanden voorbij sinds de maand waarin de opleiding eindigde.
event-resumption_starts = U gaat weer volledig werken. Uw uitkering stopt. Meld dat aan uw ziekenfonds.
event-relapse_starts = U bent opnieuw volledig arbeidsongeschikt. Meld dit aan uw ziekenfonds.
event-relapse_ends = De nieuwe periode van arbeidsongeschiktheid is voorbij.
event-relapse_last_day = Hervalt u ten laatste op deze dag, dan loopt de oude periode door: hetzelfde bedrag, geen nieuwe wachttijd.
event-training_succeeds = U bent geslaagd voor de opleiding. U hebt recht op een vast bedrag van { $amount_eur }.
event-volunteering_tell = Meld het vrijwilligerswerk aan uw ziekenfonds (de adviserend arts) voor het begint op { $work_date }.
