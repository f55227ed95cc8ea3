event-guaranteed_ends = Laatste dag van het gewaarborgd loon ({ $days_count } { $days_count ->
    [one] dag
   *[other] dagen
 }).
event-sheet_due = Stuur het inlichtingenblad voor het ziekenfonds (aangifte sociaal risico, scenario 1), { $way_id }.
event-worker_asks = Laatste werkdag waarop de werknemer het werk van { $work_date } aan het ziekenfonds aangeeft en toestemming vraagt.
event-permission_answer = De adviserend arts antwoordt binnen { $days_count } werkdagen vanaf { $work_date }. Het werk mag vroeger beginnen.
event-permitted_starts = Werk met toestemming begint: { $weekly_hours } uur per week.
event-work_declaration_first = Geef het werk van { $work_month } aan (scenario 2), { $way_id }: { $weekly_hours } uur per week, voltijds is { $full_time_hours }. Ten laatste op het einde van de maand.
event-work_declaration_month = Geef de uren en het loon van { $work_month } aan (scenario 2), { $way_id }.
event-work_declaration_change = Geef aan wat in { $work_month } veranderde (scenario 2), { $way_id }: andere uren of een onderbreking.
event-work_declaration_end = Geef aan dat het werk met toestemming in { $work_month } eindigde (scenario 2), { $way_id }.
event-permitted_ends = De toestemming eindigt: ze duurt hoogstens { $years_count } jaar. De werknemer vraagt daarvoor een nieuwe.
event-full_return = De werknemer is volledig terug.
event-resumption_declaration = Bevestig dat de werknemer terug is, { $way_id }: alleen als het attest nog loopt, of als het ziekenfonds het vraagt.
event-relapse_window_ends = Laatste dag waarop een nieuwe ziekte geen nieuw gewaarborgd loon geeft: { $days_count } dagen na { $ended_date }.
event-ill_again = De werknemer is opnieuw volledig ziek.
event-neutral_ends = Laatste dag van de { $weeks_count } weken: tot hier geeft een ziekte tijdens het werk geen gewaarborgd loon.
event-solidarity_starts = De solidariteitsbijdrage begint: { $rate_pct } van de uitkering tot { $until_date }. Ze wordt per kwartaal gevraagd met een debetbericht.
event-solidarity_ends = Laatste dag die telt voor de solidariteitsbijdrage.
event-premium_ask = Vanaf nu kunt u de premie van { $amount_eur } vragen aan het ziekenfonds van de werknemer: het werk duurde { $term_count } maanden.
event-premium_paid_by = De premie van { $amount_eur } is ten laatste nu betaald, als u ze op de eerste dag vroeg.
event-reintegration_information = Licht de werknemer na { $weeks_count } weken ziekte in over de manieren om terug te komen.
event-work_potential = Na { $weeks_count } weken ziekte schat de arbeidsarts of verpleegkundige het arbeidspotentieel.
event-trajectory_from = { $term_count ->
    [0] Vanaf de eerste dag mag u een re-integratietraject starten, als de werknemer akkoord gaat.
   *[other] Na { $term_count } maanden ziekte mag u een re-integratietraject starten.
 }
event-trajectory_without_consent = Na { $weeks_count } weken mag u een re-integratietraject starten zonder akkoord van de werknemer.
event-trajectory_by = Met { $headcount_count } werknemers of meer, en als er arbeidspotentieel is: start ten laatste nu een traject, binnen { $term_count } maanden. De sanctie is hoogstens { $sanction_eur }.
event-force_majeure_from = { $term_count } maanden ziekte zonder onderbreking: de procedure van medische overmacht mag beginnen.
event-force_majeure_cost = Als de overeenkomst zo eindigt ({ $ending_id }), meldt u dat binnen { $days_count } dagen aan het RIZIV en betaalt u { $amount_eur } aan het Terug Naar Werk-fonds.
event-aid_changes = { $aid_id }: { $rate_pct } vanaf nu.
event-aid_ends = { $aid_id }: de laatste dag, ten laatste.

note-responsibilisation = Als veel werknemers invalide worden, kan een bijdrage van { $rate_pct } van de lonen verschuldigd zijn. Ze is niet berekend.
note-responsibilisation_ended = De oude bijdrage van { $rate_pct } voor veel lange ziektes eindigde op { $end_date }.
note-solidarity_before = Geen solidariteitsbijdrage: de ziekte begon vóór { $rule_date }.
note-solidarity_few_workers = Geen solidariteitsbijdrage: u hebt minder dan { $headcount_count } werknemers.
note-solidarity_age_out = Geen solidariteitsbijdrage: ze is verschuldigd van { $least_count } tot { $most_count } jaar.
note-solidarity_seniority = Geen solidariteitsbijdrage: de werknemer was minder dan { $month_count } { $month_count ->
    [one] maand
   *[other] maanden
 } bij u.
note-solidarity_category = Geen solidariteitsbijdrage voor dit soort werk: { $category_id }.
note-solidarity_sheltered = Geen solidariteitsbijdrage voor een erkende werknemer in een maatwerkbedrijf of beschutte werkplaats.
note-solidarity_announced = Vanaf 2027 kan de solidariteitsbijdrage ook voor maand 4 en 5 verschuldigd zijn. Dat is aangekondigd, het is geen wet.
note-trajectory_terms = Re-integratietraject: de arbeidsarts beslist binnen { $decision_count } dagen. U maakt een plan binnen { $plan_count } dagen, of { $months_count } maanden als het oude werk nooit meer kan. De werknemer kan binnen { $appeal_count } dagen beroep aantekenen.
note-contact_procedure = Uw arbeidsreglement moet zeggen hoe u contact houdt met werknemers die ziek zijn.
note-contract_goes_on = De overeenkomst loopt door tijdens het werk met toestemming. U kunt andere uren of taken in een bijlage vastleggen. U kunt ook weigeren.
note-replacement_allowed = U kunt iemand aannemen voor de uren die niet gewerkt worden, met een vervangingsovereenkomst.
note-no_aid_modelled = Voor { $region_id } is hier geen steun voor de loonkost bekend. Vraag het aan de dienst van de regio.
note-new_employer = De overeenkomst met u begon op { $employed_date }, na het begin van de ziekte. U betaalt daarvoor geen gewaarborgd loon.

condition-recognised = De werknemer is door de dienst erkend.
condition-evaluation = De dienst bepaalt het percentage na een inschatting.
condition-contract_hours = De overeenkomst is voor minstens { $least_count } uur.
condition-percent_steps = Het percentage is een veelvoud van { $step_pct }.
condition-dutch_speaking = In Brussel: voor Nederlandstaligen.
condition-lives_in_brussels = De werknemer woont in Brussel.
condition-suspended_for = De overeenkomst was minstens { $months_count } maanden geschorst door de ziekte. Het kan ook na een beslissing in een re-integratietraject, of na 6 maanden zonder werk in de laatste 9.
condition-not_together = Niet samen met de andere premie van AViQ.
condition-in_invalidity = De toestemming en het werk beginnen allebei vanaf { $invalidity_date }, in de invaliditeit.
condition-new_permission = Het is nieuw werk met toestemming, geen verlenging van vroeger werk.
condition-lasts_for = Het werk duurt minstens { $months_count } maanden. Vakantie telt mee.
condition-once_per_worker = Eén keer per werknemer.
condition-ask_online = U vraagt ze online.
condition-ask_paper = U vraagt ze online of op papier.
condition-jobseeker_hired = U neemt een werkzoekende met een verminderde arbeidsgeschiktheid aan, minstens halftijds, voor minstens { $months_count } maanden.
condition-yearly_renewal = Voor één jaar, te verlengen tot { $years_count } jaar.
condition-year = Voor één jaar, te verlengen. De dienst beslist hoe lang.
condition-aid_ends = Ze duurt hoogstens { $months_count } maanden.
condition-maatwerk_bands = Ze duurt hoogstens { $last_count } kwartalen (pakket van 2 jaar, niet te verlengen) of { $other_count } kwartalen (pakket van 5 jaar). VDAB beslist welk pakket.
condition-employer = De werkgever is een privébedrijf, een school of een lokaal bestuur.
condition-flanders = De werknemer woont in Vlaanderen, of woont in een ander land van de EU of de EER en werkt in Vlaanderen.
condition-aids_together = Ze telt op wat andere overheidssteun van de loonkost overlaat. Niet samen met steun van cao nr. 26.
condition-phare_sources = Het hoogste percentage: { $low_pct } volgens autonomia.org, { $high_pct } volgens inforjeunes (2013). Vraag het na bij Phare.
condition-worker_kind = Niet voor een flexi-job, niet voor gelegenheidswerk en niet in een maatwerkbedrijf (paritair comité 327).
condition-contract_short = De overeenkomst is voor onbepaalde duur, of voor minstens { $months_count } maanden.

excluded-closed = Ze kan sinds { $closed_date } niet meer gevraagd worden.
excluded-before_invalidity = Het werk begint vóór { $invalidity_date }, de eerste dag van de invaliditeit.
excluded-prolongation = De toestemming gaat verder op een die begon op { $since_date }.
excluded-too_short = Het werk duurt minder dan { $months_count } maanden.
excluded-contract_short = De overeenkomst is voor minder dan { $months_count } maanden.
excluded-worker_kind = Niet voor dit soort werk: { $category_id }.
excluded-sheltered_company = Niet voor een maatwerkbedrijf of beschutte werkplaats.
excluded-before_rule = De premie bestaat sinds { $rule_date }.
excluded-suspension_short = De overeenkomst was minder dan { $months_count } maanden geschorst. Alleen na een beslissing in een re-integratietraject kan het toch: vraag het aan AViQ.
excluded-not_new_worker = Alleen voor een nieuw aangeworven werknemer.
excluded-less_than_half = De overeenkomst is voor minder dan halftijds.

error-headcount_contradicts = 50 werknemers of meer is ook 20 of meer.
error-previous_not_before = De vroegere ziekte moet vóór { $start_date } eindigen.
error-work_before_contract = Het werk begint op { $work_date }, vóór de overeenkomst met u.
error-aid_before_rule = Deze steun bestaat sinds { $rule_date }.
error-aid_closed = Deze steun kan sinds { $closed_date } niet meer gevraagd worden.
error-aid_percent = Vul een percentage in van { $least_pct } tot { $most_pct }.
error-aid_percent_step = Dit percentage is een veelvoud van { $step_pct }.
error-aid_other_region = Deze steun is van een ander gewest dan waar de werknemer woont en werkt.
error-contract_during_illness = De werknemer is ziek sinds { $start_date }. Een overeenkomst die later begint, begint op de eerste werkdag bij u.
error-relapse_without_work = Opnieuw ziek worden kan pas na werk. Vul eerst in vanaf wanneer de werknemer werkt.
error-aids_together = Deze steun gaat niet samen met: { $aid_id }.

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
word-category-apprentice = leerling of stagiair
word-way-electronic = elektronisch
word-way-paper = elektronisch of op papier
word-ending-every = wie ze ook beëindigt, ook in onderling akkoord
word-ending-by_employer = alleen als u ze zelf inroept
aid-state-counted = in de kost geteld
aid-state-possible = mogelijk, niet geteld
aid-state-excluded = uitgesloten
aid-state-closed = gesloten
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
