paid-title = Waarom betaalt het ziekenfonds een ander bedrag?
paid-intro = Betaalde het ziekenfonds een ander bedrag dan deze pagina toont? Dan zoekt de pagina wat het ziekenfonds anders kan hebben berekend. Ze verandert één ding tegelijk.
paid-private = Wat u hier invult, blijft in dit tabblad. Het komt niet in een bestand of in een link.
paid-no-month = Uw arbeidsongeschiktheid begint later. Het ziekenfonds kan nog geen maand betaald hebben.
paid-month-label = Voor welke maand was de betaling?
paid-month-hint = De maand waarvoor het ziekenfonds betaalde. Het geld komt vaak pas in de volgende maand aan.
paid-plan-label = Welk plan volgde u in die maand?
paid-plan-none = Geen van deze plannen
paid-amount-label = Hoeveel betaalde het ziekenfonds voor die maand?
paid-amount-hint = In euro. Betaalde het ziekenfonds de maand in delen? Tel ze dan op.
paid-kind-legend = Welk bedrag is dat?
paid-kind-net = Netto: wat op de rekening kwam
paid-kind-gross = Bruto: vóór er iets wordt ingehouden, zoals in het betalingsoverzicht van het ziekenfonds
paid-submit = De reden zoeken
paid-net = netto
paid-gross = bruto

paid-answer-title = De betaling voor { $month }
paid-expected = Voor { $month } berekent deze pagina { $expected } { $kind }, voor { $days } betaalde { $days ->
    [one] dag
   *[other] dagen
 }.
paid-same = U vulde { $paid } { $kind } in. Dat is hetzelfde bedrag, tot op de cent.
paid-less = U vulde { $paid } { $kind } in. Dat is { $difference } minder.
paid-more = U vulde { $paid } { $kind } in. Dat is { $difference } meer.
paid-found = { $count ->
    [one] Eén verklaring past
   *[other] { $count } verklaringen passen
  }
paid-found-hint = Voor elke verklaring berekenden we de maand opnieuw, met alleen die verandering. Wat tot op de cent past, staat eerst. Dit bewijst niets: alleen het ziekenfonds weet hoe het rekende.
paid-both = Twee veranderingen tegelijk.
paid-fits = Het ziekenfonds betaalt dan { $amount }: precies wat u invulde.
paid-fits-more = Het ziekenfonds betaalt dan { $amount }: { $left } meer dan u invulde.
paid-fits-less = Het ziekenfonds betaalt dan { $amount }: { $left } minder dan u invulde.
paid-part = De stap waar het verschil ontstaat
paid-part-of = (nummer { $place })
paid-part-here = De berekening van deze pagina
paid-part-other = De andere berekening
paid-part-none = Deze stap is hier niet nodig.
paid-none = We vonden geen verklaring voor dit bedrag
paid-none-check = Kijk eerst na of de maand en het bedrag kloppen, en of het netto of bruto is. Kijk ook uw antwoorden hierboven na. Eén antwoord dat niet hetzelfde is als bij het ziekenfonds, kan alles veranderen.
paid-tried-title = Wat we probeerden
paid-tried = Dit hebben we geprobeerd:
paid-tried-days = minder betaalde dagen in de maand, of tot zeven dagen van de maand ervoor
paid-tried-hours = elk ander aantal uren per week tot voltijds, en helemaal geen werk
paid-tried-declared = werk dat op een andere dag is aangegeven
paid-tried-amounts = een indexering of een andere verandering van de wet, vroeger of later toegepast
paid-tried-phase = een verandering omdat u langer ziek bent, vroeger of later toegepast
paid-tried-family = elke andere gezinssituatie
paid-tried-withheld = andere inhoudingen, voor belasting en voor pensioenen
paid-tried-premium = premies die apart betaald worden
paid-tried-rounding = centen, door bij een andere stap af te ronden; ook andere dagen samen met een andere verandering (bedragen, gezin of aangifte)
paid-not-tried = Dit hebben we niet geprobeerd: geld dat het ziekenfonds terugneemt of dat in beslag genomen is, een verbetering van een andere maand in dezelfde betaling, werk dat u hier niet invulde, en wat alleen het ziekenfonds weet.

paid-look-days = Kijk naar de eerste dag, de laatste dag en het aantal dagen in het betalingsoverzicht van het ziekenfonds.
paid-look-hours = Kijk naar de uren die uw werkgever voor deze maand aangaf, en naar de uren in uw toestemming om te werken.
paid-look-declared = Kijk naar de dag waarop u het werk aangaf, op het formulier of op het bewijs dat u het verstuurde.
paid-look-amounts = Kijk naar het volledige bedrag per dag in het betalingsoverzicht, en vanaf welke dag het telt.
paid-look-phase = Kijk naar de eerste dag van uw arbeidsongeschiktheid in de brief van het ziekenfonds.
paid-look-family = Kijk naar de gezinssituatie in de brief van het ziekenfonds.
paid-look-withheld = Kijk naar de regels met de belasting en de 3,5 % voor pensioenen in het betalingsoverzicht.
paid-look-premium = Kijk na of er in dezelfde maand een tweede betaling was.
paid-look-rounding = Kijk naar het bedrag per dag en naar het aantal dagen in het betalingsoverzicht.

paid-message-label = Een bericht voor het ziekenfonds
paid-message-hint = Het bericht vraagt hoe het ziekenfonds rekende. U kunt het kopiëren en zelf versturen. Deze pagina verstuurt niets.
paid-message-open = Voor { $month } kreeg ik { $paid } { $kind }. Mijn eigen berekening geeft { $expected } { $kind }, voor { $days } betaalde { $days ->
    [one] dag
   *[other] dagen
  }. Ik wil het verschil van { $difference } graag begrijpen.
paid-message-close = Kunt u mij de berekening van die maand bezorgen? Alvast dank.
paid-ask-days = Welke dagen zijn betaald, en hoeveel?
paid-ask-hours = Met hoeveel uren werk is gerekend, en met hoeveel voltijdse uren?
paid-ask-declared = Welke dag gebruikt u als dag van de aangifte van het werk?
paid-ask-amounts = Welk volledig bedrag per dag is gebruikt, en vanaf welke dag?
paid-ask-phase = Welke eerste dag van de arbeidsongeschiktheid is gebruikt?
paid-ask-family = Welke gezinssituatie is gebruikt?
paid-ask-withheld = Hoeveel is ingehouden voor belasting, en hoeveel voor pensioenen?
paid-ask-premium = Zit de premie in deze betaling, of wordt ze apart betaald?
paid-ask-rounding = Bij welke stappen wordt het bedrag afgerond?
paid-copy = Het bericht kopiëren
paid-copied = Het bericht is gekopieerd.
paid-by-hand = Het bericht is geselecteerd. Kopieer het zelf.

cause-rounding = Dit zijn centen: het ziekenfonds rondt misschien bij een andere stap af. Dat maakt hoogstens één cent verschil voor elk van de { $days_count } betaalde dagen.
cause-nothing_withheld = Er is niets ingehouden. Deze pagina houdt { $withheld_eur } in, voor belasting en voor pensioenen.
cause-tax_not_withheld = Er is geen belasting ingehouden. Deze pagina houdt { $withheld_eur } in.
cause-pension_not_withheld = Er is niets ingehouden voor pensioenen. Deze pagina houdt { $withheld_eur } in.
cause-net_for_gross = Het bedrag is misschien netto en niet bruto: dan is er al { $withheld_eur } ingehouden.
cause-premiums_apart = De premie van { $amount_eur } is apart betaald.
cause-hours_counted = Het ziekenfonds rekende met andere uren: ongeveer { $about_hours } van { $full_time_hours } uur per week.
cause-work_not_counted = Het ziekenfonds hield in deze maand geen rekening met het werk.
cause-days_paid = Er zijn andere dagen betaald: { $days_count }, bijvoorbeeld van { $from_date } tot en met { $to_date }.
cause-amounts_not_yet = De bedragen die vanaf { $on_date } gelden, zijn nog niet gebruikt. Op die dag was er een indexering of een andere verandering.
cause-amounts_already = De bedragen die vanaf { $on_date } gelden, zijn al gebruikt voor de dagen ervoor. Op die dag is er een indexering of een andere verandering.
cause-phase_not_yet = Op { $on_date } verandert er iets omdat u langer ziek bent. Die verandering is nog niet toegepast.
cause-phase_already = Op { $on_date } verandert er iets omdat u langer ziek bent. Die verandering is al toegepast.
cause-letter_before = Het bedrag dat u van de brief overnam, is van vóór de indexering van { $on_date }.
cause-letter_after = In het bedrag dat u van de brief overnam, is de indexering van { $on_date } al meegeteld.
cause-family = Het ziekenfonds gebruikte een andere gezinssituatie: “{ $family_id }”.
cause-late_declaration = Het ziekenfonds neemt { $declared_date } als dag van de aangifte: dat is te laat.
cause-not_late = Voor het ziekenfonds is de aangifte van het werk niet te laat.
