calendar-title = Wat verandert, en wat u wanneer doet
further-calendar = Wat verandert, en wat u wanneer doet ({ $count })
calendar-none = In de getoonde maanden verandert er niets en moet u niets aangeven.
amount-changes = De uitkering wordt { $after } per dag in plaats van { $before }.
amount-stays = De uitkering blijft { $after } per dag.

event-declare_by = Laatste werkdag om het werk aan te geven dat begint op { $work_date }. U stuurt één formulier naar uw ziekenfonds: daarmee geeft u het werk aan en vraagt u de toelating van de adviserend arts. U mag beginnen zonder op het antwoord te wachten.
event-work_starts = Het werk begint: { $weekly_hours } uur per week.
event-work_ends = Het werk is gestopt. Meld dit aan uw ziekenfonds.
event-permission_end = De toelating om te werken eindigt: ze geldt ten hoogste { $years_count } jaar. Om verder te werken vraagt u voor deze dag een nieuwe.
event-fund_starts = Het ziekenfonds begint te betalen, in de plaats van uw werkgever: { $after_eur } per dag.
event-minimum_starts = Maand { $month_count } van uw arbeidsongeschiktheid: vanaf nu geldt een minimumbedrag.
event-invalidity_starts = U gaat over naar invaliditeit (vanaf maand 13). Uw gezinssituatie bepaalt nu het percentage.
event-law_changes = De bedragen van de wet veranderen, bijvoorbeeld door de index.
event-family_changes = Uw gezinssituatie wordt: { $family_id }.
event-unemployed_month_7 = Maand 7: vanaf nu telt uw vroegere loon, niet uw werkloosheidsuitkering.
event-premium_paid = De inhaalpremie van { $amount_eur } wordt betaald met de uitkering van deze maand.
