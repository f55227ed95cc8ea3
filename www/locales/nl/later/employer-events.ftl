event-guaranteed_ends = Laatste dag van het gewaarborgd loon ({ $days_count } { $days_count ->
    [one] dag
   *[other] dagen
 }).
event-sheet_due = Stuur het inlichtingenblad voor het ziekenfonds (aangifte sociaal risico, scenario 1), { $way_id }.
event-worker_asks = Laatste werkdag om het werk dat op { $work_date } begint aan te geven bij het ziekenfonds en toestemming te vragen.
event-permission_answer = De adviserend arts antwoordt binnen { $days_count } werkdagen vanaf { $work_date }. Het werk mag vroeger beginnen.
event-permitted_starts = Werk met toestemming begint: { $weekly_hours } uur per week.
event-work_declaration_first = Geef het werk van { $work_month } aan (scenario 2), { $way_id }: { $weekly_hours } uur per week (voltijds: { $full_time_hours }). Doe dat ten laatste op het einde van de maand.
event-work_declaration_month = Geef de uren en het loon van { $work_month } aan (scenario 2), { $way_id }.
event-work_declaration_change = Geef aan wat in { $work_month } veranderde (scenario 2), { $way_id }: andere uren of een onderbreking.
event-work_declaration_end = Geef aan dat het werk met toestemming in { $work_month } eindigde (scenario 2), { $way_id }.
event-permitted_ends = De toestemming eindigt: ze duurt hoogstens { $years_count } jaar. De werknemer vraagt vóór die dag een nieuwe.
event-full_return = De werknemer is volledig terug.
event-resumption_declaration = Bevestig dat de werknemer terug is, { $way_id }. Dat hoeft alleen als het attest nog loopt of als het ziekenfonds het vraagt.
event-relapse_window_ends = Laatste dag waarop u bij een nieuwe ziekte geen nieuw gewaarborgd loon betaalt: { $days_count } dagen na { $ended_date }.
event-ill_again = De werknemer is opnieuw volledig arbeidsongeschikt.
event-guaranteed_none = Voor deze ziekte betaalt u geen gewaarborgd loon: het ziekenfonds betaalt meteen.
event-neutral_ends = Laatste dag van de { $weeks_count } weken. Voor ziektedagen tijdens het werk met toestemming tot en met deze dag betaalt u geen gewaarborgd loon. Duurt een ziekte langer, dan betaalt u de rest van de 30 dagen.
event-guaranteed_starts = Vanaf deze dag betaalt u gewaarborgd loon voor de ziekte die begon op { $illness_date }, tot en met { $end_date }.
event-solidarity_starts = De solidariteitsbijdrage begint: { $rate_pct } van de uitkering tot { $until_date }. De RSZ vraagt ze elk kwartaal met een debetbericht.
event-solidarity_ends = Laatste dag die telt voor de solidariteitsbijdrage.
event-premium_ask = Vanaf nu kunt u de premie van { $amount_eur } aanvragen bij het ziekenfonds van de werknemer: het werk duurde { $term_count } maanden.
event-premium_paid_by = De premie van { $amount_eur } is ten laatste nu betaald, als u ze op de eerste dag aanvroeg.
event-reintegration_information = Informeer de werknemer na { $weeks_count } weken ziekte over de manieren om terug te keren.
event-work_potential = Na { $weeks_count } weken ziekte schat de arbeidsarts of verpleegkundige het arbeidspotentieel in.
event-trajectory_from = { $term_count ->
    [0] Vanaf de eerste dag mag u een re-integratietraject starten, als de werknemer akkoord gaat.
   *[other] Na { $term_count } maanden ziekte mag u een re-integratietraject starten.
 }
event-trajectory_without_consent = Na { $weeks_count } weken mag u een re-integratietraject starten zonder akkoord van de werknemer.
event-trajectory_by = Hebt u { $headcount_count } werknemers of meer en is er arbeidspotentieel? Start dan ten laatste op deze dag een re-integratietraject (de termijn is { $term_count } maanden). De sanctie is hoogstens { $sanction_eur }.
event-force_majeure_from = { $term_count } maanden ziekte zonder onderbreking: de procedure van medische overmacht mag beginnen.
event-force_majeure_cost = Als het contract zo eindigt ({ $ending_id }), meldt u dat binnen { $days_count } dagen aan het RIZIV en betaalt u { $amount_eur } aan het Terug Naar Werk-fonds.
event-aid_changes = { $aid_id }: { $rate_pct } vanaf nu.
event-aid_ends = { $aid_id } eindigt ten laatste op deze dag.

note-responsibilisation = Als veel werknemers in invaliditeit komen, kan een bijdrage van { $rate_pct } van de lonen verschuldigd zijn. We berekenen die niet.
note-responsibilisation_ended = De oude bijdrage van { $rate_pct } voor veel lange ziektes eindigde op { $end_date }.
note-solidarity_before = Geen solidariteitsbijdrage: de ziekte begon vóór { $rule_date }.
note-solidarity_few_workers = Geen solidariteitsbijdrage: u hebt minder dan { $headcount_count } werknemers.
note-solidarity_age_out = Geen solidariteitsbijdrage: ze is alleen verschuldigd voor werknemers van { $least_count } tot { $most_count } jaar.
note-solidarity_seniority = Geen solidariteitsbijdrage: de werknemer was minder dan { $month_count } { $month_count ->
    [one] maand
   *[other] maanden
  } bij u in dienst.
note-solidarity_category = Geen solidariteitsbijdrage voor dit soort werk: { $category_id }.
note-solidarity_sheltered = Geen solidariteitsbijdrage voor een erkende werknemer in een maatwerkbedrijf of beschutte werkplaats.
note-solidarity_announced = Vanaf 2027 kan de solidariteitsbijdrage ook voor maand 4 en 5 verschuldigd zijn. Dat is aangekondigd, het is geen wet.
note-trajectory_terms = Re-integratietraject: de arbeidsarts beslist binnen { $decision_count } dagen. U maakt binnen { $plan_count } dagen een plan. Kan het oude werk nooit meer, dan hebt u { $months_count } maanden. De werknemer kan binnen { $appeal_count } dagen in beroep gaan.
note-contact_procedure = In uw arbeidsreglement moet staan hoe u contact houdt met werknemers die ziek zijn.
note-contract_goes_on = Het contract loopt door tijdens het werk met toestemming. U kunt andere uren of taken in een bijlage vastleggen. U kunt ook weigeren.
note-replacement_allowed = U kunt iemand aannemen voor de uren die niet gewerkt worden, met een vervangingsovereenkomst.
note-no_aid_modelled = Voor { $region_id } is hier geen steun voor de loonkosten bekend. Vraag het aan de dienst van het gewest.
note-new_employer = Het contract met u begon op { $employed_date }, na het begin van de ziekte. U betaalt voor die ziekte geen gewaarborgd loon.

condition-recognised = De werknemer is door de dienst erkend.
condition-evaluation = De dienst bepaalt het percentage na een inschatting.
condition-contract_hours = Het contract is voor minstens { $least_count } uur.
condition-percent_steps = Het percentage is een veelvoud van { $step_pct }.
condition-dutch_speaking = In Brussel: voor Nederlandstaligen.
condition-lives_in_brussels = De werknemer woont in Brussel.
condition-lives_in_wallonia = De werknemer woont in Wallonië, buiten de Duitstalige Gemeenschap.
condition-suspended_for = Het contract was minstens { $months_count } maanden geschorst door de ziekte. Het kan ook na een beslissing in een re-integratietraject, of na 6 maanden zonder werk in de laatste 9.
condition-not_together = Niet samen met de andere premie van AViQ.
condition-in_invalidity = De toestemming en het werk beginnen allebei vanaf { $invalidity_date }, in de invaliditeit.
condition-new_permission = Het is nieuw werk met toestemming, geen verlenging van vroeger werk.
condition-lasts_for = Het werk duurt minstens { $months_count } maanden. Vakantie telt mee.
condition-once_per_worker = Eén keer per werknemer.
condition-ask_online = U vraagt ze online aan.
condition-ask_paper = U vraagt ze online of op papier aan.
condition-jobseeker_hired = U neemt een werkzoekende met een verminderde arbeidsgeschiktheid aan, minstens halftijds, voor minstens { $months_count } maanden.
condition-yearly_renewal = Voor één jaar, te verlengen tot { $years_count } jaar.
condition-year = Voor één jaar, te verlengen. De dienst beslist hoe lang.
condition-aid_ends = De steun duurt hoogstens { $months_count } maanden.
condition-maatwerk_bands = De premie loopt hoogstens { $last_count } kwartalen (pakket van 2 jaar, niet te verlengen) of { $other_count } kwartalen (pakket van 5 jaar). VDAB beslist welk pakket het is.
condition-employer = De werkgever is een privébedrijf, een school of een lokaal bestuur.
condition-flanders = De werknemer woont in Vlaanderen, of woont in een ander land van de EU of de EER en werkt in Vlaanderen.
condition-aids_together = De premie wordt berekend op de loonkosten, min andere overheidssteun. Ze gaat niet samen met steun van cao nr. 26.
condition-phare_sources = Het hoogste percentage: { $low_pct } volgens autonomia.org, { $high_pct } volgens inforjeunes (2013). Vraag het na bij Phare.
condition-worker_kind = Niet voor een flexi-job, niet voor gelegenheidswerk en niet in een maatwerkbedrijf (paritair comité 327).
condition-contract_short = Het contract is van onbepaalde duur, of duurt minstens { $months_count } maanden.

excluded-closed = U kunt ze sinds { $closed_date } niet meer aanvragen.
excluded-before_invalidity = Het werk begint vóór { $invalidity_date }, de eerste dag van de invaliditeit.
excluded-prolongation = Dit is geen nieuwe toestemming: ze verlengt een toestemming die begon op { $since_date }.
excluded-too_short = Het werk duurt minder dan { $months_count } maanden.
excluded-contract_short = Het contract duurt minder dan { $months_count } maanden.
excluded-worker_kind = Niet voor dit soort werk: { $category_id }.
excluded-sheltered_company = Niet voor een maatwerkbedrijf of beschutte werkplaats.
excluded-before_rule = De premie bestaat pas sinds { $rule_date }.
excluded-suspension_short = Het contract was minder dan { $months_count } maanden geschorst. Het kan alleen na een beslissing in een re-integratietraject. Vraag het aan AViQ.
excluded-not_new_worker = Alleen voor een nieuw aangeworven werknemer.
excluded-less_than_half = Het contract is minder dan halftijds.

error-headcount_contradicts = U koos 50 werknemers of meer. Dan zijn het er ook 20 of meer. Kijk dit antwoord na.
error-previous_not_before = De vroegere ziekte moet vóór { $start_date } eindigen.
error-work_before_contract = Het werk begint op { $work_date }, vóór het contract met u.
error-aid_before_rule = Deze steun bestaat pas sinds { $rule_date }.
error-aid_closed = Deze steun kunt u sinds { $closed_date } niet meer aanvragen.
error-aid_percent = Vul een percentage in van { $least_pct } tot { $most_pct }.
error-aid_percent_step = Vul een veelvoud van { $step_pct } in.
error-aid_other_region = Deze steun hoort bij een ander gewest dan dat waar de werknemer woont en werkt.
error-contract_during_illness = De werknemer is ziek sinds { $start_date }. Begint het contract later, dan moet het beginnen op de eerste werkdag bij u.
error-relapse_without_work = Herval kan pas na een terugkeer naar werk. Vul eerst in vanaf wanneer de werknemer werkt.
error-aids_together = Deze steun kunt u niet combineren met: { $aid_id }.

word-other-partial_resumption = werk met toestemming
word-aid-resumption_premium = Werkhervattingspremie
word-aid-vop = Vlaamse ondersteuningspremie (VOP)
word-aid-individual_maatwerk = Individueel maatwerk, loonpremie
word-aid-maatwerk_guidance = Individueel maatwerk, begeleidingspremie
word-aid-aviq_integration = AViQ-integratiepremie
word-aid-aviq_compensation = AViQ-compensatiepremie
word-aid-phare = Inschakelingspremie van Phare
word-aid-actiris_hiring = Premie van Actiris bij aanwerving
word-category-ordinary = gewoon werk
word-category-temporary_agency = uitzendarbeid
word-category-flexi_job = flexi-job
word-category-student = studentenarbeid
word-category-occasional = gelegenheidswerk
word-category-childminder = onthaal- of pleegouder zonder arbeidsovereenkomst
word-category-apprentice = werk als leerling
word-way-electronic = elektronisch
word-way-paper = elektronisch of op papier
word-ending-every = wie het ook beëindigt, ook in onderling akkoord
word-ending-by_employer = alleen als enkel u de medische overmacht inroept
aid-state-counted = meegeteld in de kosten
aid-state-possible = mogelijk, niet meegeteld
aid-state-excluded = uitgesloten
aid-state-closed = niet meer aan te vragen
ask-fund = het ziekenfonds van de werknemer
ask-vdab = VDAB
ask-aviq = AViQ
ask-phare = Phare
ask-actiris = Actiris
acts-employer = u
acts-worker = de werknemer
acts-fund = het ziekenfonds
acts-nsso = de RSZ
acts-occupational_physician = de arbeidsarts

act-cla-12bis = Cao nr. 12bis over het gewaarborgd loon van arbeiders
act-cla-13bis = Cao nr. 13bis over het gewaarborgd loon van bedienden
act-law-2025-12-19 = Wet van 19 december 2025 over de terugkeer naar werk
act-programme-law-2002-12-24 = Programmawet van 24 december 2002 (verminderingen van bijdragen)
act-rd-2003-05-16 = Koninklijk besluit van 16 mei 2003 over de verminderingen van bijdragen
act-rd-1967-03-30 = Koninklijk besluit van 30 maart 1967 over de jaarlijkse vakantie
act-rd-2024-03-28 = Koninklijk besluit van 28 maart 2024 over het Terug Naar Werk-fonds
act-law-2003-02-24 = Wet van 24 februari 2003 (aangiften van sociale risico’s)
act-codex-wellbeing = Codex over het welzijn op het werk
act-flemish-government-2008-07-18 = Besluit van de Vlaamse Regering van 18 juli 2008 (VOP)
act-decree-2022-01-14 = Vlaams decreet van 14 januari 2022 over individueel maatwerk
act-crwass = Waals wetboek van sociale actie en gezondheid (AViQ)
act-cocof-2014-01-17 = Decreet van 17 januari 2014 over de inclusie van personen met een handicap (Phare)
act-actiris-2024 = Brusselse steun bij aanwerving (Actiris)
