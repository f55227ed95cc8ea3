step-job_wage = Het loon van een hele maand van dit werk: { $result }.
step-job_wage_scaled = Het contract geeft { $wage_eur } per maand voor { $contract_hours } uur per week. Voor { $weekly_hours } uur is dat in verhouding { $result }.
step-job_wage_part = Werk op { $days_count } van de { $all_count } dagen van de maand (maandag tot zaterdag), aan { $wage_eur } per maand: { $result }.
step-employer_contribution = Uw bijdragen: { $rate_pct } van { $base_pct } van { $wage_eur }, dus { $result }.
step-employer_contribution_entered = Uw bijdragen aan het percentage dat u invulde: { $rate_pct } van { $base_pct } van { $wage_eur }, dus { $result }.
step-structural_quarter = De structurele vermindering voor voltijds werk in dit kwartaal, categorie { $category_count }, bij een loon van { $wage_eur }: { $flat_eur } vast, { $low_eur } voor een laag loon, { $very_low_eur } voor een zeer laag loon en { $high_eur } voor een hoog loon. Samen { $result }.
step-structural_entered = De vermindering die u invulde is voor { $contract_hours } van { $full_time_hours } uur. Voor voltijds werk is dat { $result } per kwartaal.
step-structural_month = In dit kwartaal is het werk { $part_pct } van voltijds, met een factor van { $multiplier_count }. Dat geeft een vermindering van { $quarter_eur } voor het kwartaal, waarvan { $result } in deze maand.
step-guaranteed_whole = Gewaarborgd loon, dag { $first_count } tot { $last_count }: u betaalt het hele loon van { $wage_eur } voor { $days_count } van de { $all_count } dagen van de maand, dus { $result }.
step-guaranteed_second_week = Gewaarborgd loon, tweede week: u betaalt { $law_pct } volgens de wet en { $supplement_pct } volgens de cao, van { $wage_eur } voor { $days_count } van de { $all_count } dagen van de maand, dus { $result }. U betaalt er geen bijdragen op.
step-guaranteed_supplement = Gewaarborgd loon, naast de uitkering: u betaalt { $supplement_pct } van { $under_eur } (het loon tot de grens) en { $above_pct } van { $above_eur } (de rest), voor { $days_count } van de { $all_count } dagen van de maand, dus { $result }. U betaalt er geen bijdragen op.
step-guaranteed_contribution = Uw bijdragen op { $wage_eur } van het gewaarborgd loon: { $rate_pct } van { $base_pct }, dus { $result }.
step-guaranteed_no_seniority = De ziekte begon op { $illness_date }. De werknemer was bij u sinds { $employed_date }, minder dan { $month_count } { $month_count ->
    [one] maand
   *[other] maanden
 }. Er is geen gewaarborgd loon verschuldigd: { $result }.
step-guaranteed_seniority_reached = De ziekte begon op { $illness_date }. De werknemer was bij u sinds { $employed_date }. De nodige anciënniteit ({ $month_count } { $month_count ->
    [one] maand
   *[other] maanden
  }) is bereikt op { $result }. Van die dag tot en met { $end_date } betaalt u gewaarborgd loon voor de dagen die overblijven, geteld vanaf de eerste ziektedag.
step-guaranteed_relapse = De vorige ziekte eindigde op { $ended_date }. Een nieuwe ziekte tot en met { $window_date } geeft geen nieuw gewaarborgd loon. Op { $illness_date } had u al { $paid_count } dagen betaald: er blijven er { $left_count } over.
step-guaranteed_anew = De vorige ziekte eindigde op { $ended_date }. Een nieuwe ziekte na { $window_date } geeft opnieuw gewaarborgd loon, vanaf { $illness_date }.
step-guaranteed_other_cause = De vorige ziekte eindigde op { $ended_date }. Een medisch attest zegt dat de oorzaak een andere is. Dan betaalt u ook vóór { $window_date } opnieuw gewaarborgd loon, vanaf { $illness_date }.
step-guaranteed_neutral = De werknemer werd ziek op { $illness_date }, tijdens werk met toestemming dat begon op { $since_date }. U betaalt geen gewaarborgd loon: { $result }. Het ziekenfonds betaalt meteen.
step-guaranteed_neutral_weeks = De werknemer werd ziek op { $illness_date }, tijdens werk met toestemming dat begon op { $since_date }. In de eerste { $weeks_count } weken, tot en met { $last_date }, betaalt u geen gewaarborgd loon: { $result }. Het ziekenfonds betaalt meteen.
step-guaranteed_after_weeks = De werknemer werd ziek op { $illness_date }, tijdens werk met toestemming dat begon op { $since_date }. De eerste { $weeks_count } weken eindigden op { $last_date }. U betaalt opnieuw gewaarborgd loon, op basis van { $wage_eur } per maand voor de uren van dat werk.
step-guaranteed_rest = De werknemer werd ziek op { $illness_date }, tijdens werk met toestemming dat begon op { $since_date }. In de eerste { $weeks_count } weken, tot en met { $last_date }, betaalt u geen gewaarborgd loon. Van { $result } tot en met { $end_date } betaalt u de rest van de 30 dagen, geteld vanaf de eerste ziektedag, op basis van { $wage_eur } per maand voor de uren van dat werk.
step-holiday_white_collar = Dubbel vakantiegeld: een twaalfde van { $rate_pct } van { $wage_eur }, dus { $result } opzij te leggen. Daarop zijn geen bijdragen verschuldigd.
step-holiday_blue_collar = Het vakantiefonds betaalt de vakantie. U betaalt { $quarter_pct } per kwartaal en { $year_pct } één keer per jaar, op { $base_pct } van { $wage_eur }: { $result }.
step-end_of_year_month = Een twaalfde van de eindejaarspremie van { $premium_eur }, voor het gedane werk: { $part_eur }, en { $contribution_eur } bijdragen. Samen { $result }.
step-solidarity_benefit = U krijgt de uitkering niet te zien. Volgens de openbare regel geeft een loon van { $wage_eur } op { $day_date } { $result } per dag (minstens { $low_eur }).
step-solidarity_reduced = Door de uren van het werk zou het bedrag van { $daily_eur } per dag met { $reduction_pct } dalen: { $result }.
step-solidarity_month = De uitkering voor { $days_count } { $days_count ->
    [one] dag
   *[other] dagen
  } is { $benefit_eur }. De solidariteitsbijdrage van { $rate_pct } is hoogstens { $result }, minstens { $low_eur }.
step-solidarity_work = De werknemer werkt { $days_count } { $days_count ->
    [one] dag
   *[other] dagen
  } met toestemming. Daarvoor is geen solidariteitsbijdrage verschuldigd: { $result }.
step-replacement_cost = De vervanger kost { $wage_eur } loon, { $contribution_eur } bijdragen (zonder vermindering) en { $holiday_eur } vakantiegeld: { $result }.
step-aid_base = { $aid_id }: de loonkosten zijn { $cost_eur }. Voor { $part_pct } van voltijds tellen ze mee tot { $cap_eur }. Die grens komt van het minimuminkomen van { $minimum_eur }. Dus telt { $result } mee.
step-aid_month = { $aid_id }: { $rate_pct } van { $base_eur }, dus { $result }.
step-aid_range = { $aid_id }: de bronnen zijn het niet eens. { $low_pct } van { $base_eur } is { $low_eur }, { $high_pct } is { $result }.
step-guidance_quarter = Begeleidingspremie van het kwartaal: { $flat_eur } vast en { $variable_eur } volgens de nood, dus { $result }.
step-premium_paid_employer = De premie voor het werk dat begon op { $work_date }, aangevraagd op { $request_date }: { $result }, in de laatste maand waarin ze betaald kan worden.

limit-employer_law_until = We kennen de wet tot { $known_date }. Voor latere maanden gebruiken we de laatst bekende bedragen.
limit-job_part_month = In { $part_month } is maar een deel van de maand gewerkt of betaald. We tellen in dagen van maandag tot zaterdag. Uw sociaal secretariaat kan anders tellen.
limit-special_contributions_left_out = Bijzondere bijdragen (sluitingsfonds, sector en andere) zitten niet in de kosten. Ze zijn ongeveer { $low_pct } tot { $high_pct } van het loon. U kunt uw eigen percentage invullen.
limit-contribution_cap = In het kwartaal vanaf { $quarter_date } ligt het loon boven { $cap_eur }. Boven die grens betaalt u geen basisbijdragen. Dat is niet van de kosten afgetrokken.
limit-contribution_rate_unknown = Geen bron geeft het percentage van de bijdragen van categorie { $category_count }. Ze zitten niet in de kosten. Vul uw eigen percentage in.
limit-structural_unknown = De formule van de structurele vermindering voor het kwartaal vanaf { $quarter_date } is hier niet bekend. Vul de vermindering van een kwartaal in om ze mee te tellen.
limit-structural_exceptions = Onder { $least_pct } van voltijds is er meestal geen structurele vermindering. Uitzonderingen zijn niet berekend.
limit-holiday_during_illness = Ook ziektedagen kunnen recht geven op vakantiegeld. Dat vakantiegeld zit niet in de kosten.
limit-end_of_year_not_entered = U vulde geen eindejaarspremie in. We tellen er dus geen mee.
limit-guaranteed_ceiling = Voor dag 15 tot 30 nemen we de loongrens van de ziekteverzekering van die maand: { $ceiling_eur } per maand. Een publiek loonprogramma doet hetzelfde. De cao zelf hebben we niet gelezen.
limit-guaranteed_short_contract = Voor een kort contract rekenen we met { $share_pct } voor dag 8 tot 14. Een publiek loonprogramma gebruikt dat percentage. De cao zelf hebben we niet gelezen.
limit-seniority_assumed = U zei niet sinds wanneer de werknemer bij u in dienst is. We nemen aan: minstens { $month_count } { $month_count ->
    [one] maand
   *[other] maanden
  }.
limit-relapse_which_illness = De vorige ziekte eindigde op { $ended_date }, de nieuwe begon op { $illness_date }. Misschien volstaat het dat de nieuwe ziekte in 2026 begon. Dan is er tot { $other_date } geen nieuw gewaarborgd loon verschuldigd.
limit-neutral_transition = Het werk met toestemming begon op { $since_date }, vóór de regel van { $rule_date }. Voor de ziekte van { $illness_date } houdt alhr.be de oude regel aan: gewaarborgd loon na { $weeks_count } weken. Securex en droitsquotidiens nemen de datum van de ziekte, zoals wij.
limit-neutral_year_change = De ziekte begon op { $illness_date }, onder de regel van die dag. Geen bron zegt of u voor de dagen van { $from_date } tot en met { $end_date } nog gewaarborgd loon betaalt. We tellen die dagen mee.
limit-guaranteed_work_ended = Het werk met toestemming eindigt op { $ended_date }, tijdens de ziekte. Geen bron zegt of u voor de dagen van { $from_date } tot en met { $end_date } gewaarborgd loon betaalt. We tellen die dagen mee.
limit-solidarity_estimated = De solidariteitsbijdrage is een schatting op basis van het loon. De RSZ berekent ze op de betaalde uitkering. Dat bedrag krijgt u niet te zien.
limit-solidarity_headcount = U zei niet of u gemiddeld { $headcount_count } werknemers of meer hebt. Daaronder betaalt u geen solidariteitsbijdrage. Securex en unisoc zeggen “meer dan { $headcount_count }”, IDEWE en propay “{ $headcount_count } of meer”.
limit-solidarity_exactly = Bij precies { $headcount_count } werknemers verschillen de bronnen: IDEWE en propay zeggen { $headcount_count } of meer, Securex en unisoc meer dan { $headcount_count }.
limit-solidarity_age = U zei niet hoe oud de werknemer was op de eerste dag van de ziekte. Is de werknemer jonger dan { $least_count } of ouder dan { $most_count } jaar, dan is er geen solidariteitsbijdrage verschuldigd.
limit-solidarity_work_exempt = Volgens msw.be en moorelaw is werk met toestemming vrijgesteld van de solidariteitsbijdrage. De tekst van de wet hebben we niet gelezen. Is ze toch verschuldigd op de verminderde uitkering, dan is ze in deze maanden hoogstens { $other_eur }.
limit-solidarity_work_counts = U koos om dagen van werk met toestemming mee te tellen. Zijn die vrijgesteld, dan is de solidariteitsbijdrage in deze maanden hoogstens { $other_eur }.
limit-solidarity_other = Na een arbeidsongeval of bij moederschap gelden andere regels. Die zijn niet berekend.
limit-aid_whole_months = Steun telt per hele maand. De dienst telt per kwartaal of vanaf de dag van zijn beslissing.
limit-aid_cap_unknown = Het minimuminkomen van { $month_month } is niet bekend, dus telt { $aid_id } daar niet mee.
limit-aid_cap_part_time = Het loon telt tot { $cap_pct } van het minimuminkomen, in verhouding tot de uren. Die verhouding is een aanname.
limit-maatwerk_bands = Herwin.be verlaagt het percentage na kwartaal { $last_count }, unikselection.be na kwartaal { $other_count }. Daartussen is het bedrag een marge.
limit-guidance_index = De begeleidingspremie is die van 2023. Of ze de index volgt, is niet bekend.
limit-phare_sources = Het hoogste percentage van Phare is { $low_pct } volgens autonomia.org en { $high_pct } volgens inforjeunes (2013). Het bedrag is een marge.
limit-premium_invalidity = We nemen { $invalidity_date } als eerste dag van de invaliditeit, een jaar na de eerste ziektedag. Alleen het ziekenfonds weet of dat klopt.
limit-trajectory_terms_assumed = Voor trajecten vanaf 2026 komen sommige termijnen uit de vroegere regel.
limit-permission_assumed = We nemen aan dat de adviserend arts van het ziekenfonds toestemming geeft.
limit-permission_beyond = De toestemming duurt hoogstens { $years_count } jaar, tot { $end_date }. Daarna heeft de werknemer een nieuwe nodig.
