paid-title = Waarom betaalt het ziekenfonds iets anders?
paid-intro = Betaalde het ziekenfonds een ander bedrag dan deze pagina toont? Dan probeert de pagina uit wat anders geteld kan zijn, één ding tegelijk.
paid-private = Wat u hier invult, blijft in dit tabblad. Het komt niet in een bestand of in een link.
paid-no-month = Uw ongeschiktheid begint later. Het ziekenfonds kan nog geen maand betaald hebben.
paid-month-label = Voor welke maand was de betaling?
paid-month-hint = De maand waarvoor betaald is. Het geld komt vaak pas in de volgende maand aan.
paid-plan-label = Welk plan volgde u in die maand?
paid-plan-none = Geen van deze plannen
paid-amount-label = Hoeveel betaalde het ziekenfonds voor die maand?
paid-amount-hint = In euro. Betaalde het ziekenfonds de maand in delen? Tel ze dan op.
paid-kind-legend = Welk bedrag is dat?
paid-kind-net = Netto: wat op de rekening is gekomen
paid-kind-gross = Bruto: voor er iets wordt ingehouden, zoals in het betalingsoverzicht van het ziekenfonds
paid-submit = Zoek de reden
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
    [one] Eén ding kan het verklaren
   *[other] { $count } dingen kunnen het verklaren
 }
paid-found-hint = Voor elk hiervan is de maand opnieuw berekend, met alleen dat ene anders. Wat tot op de cent past, staat eerst. Dit bewijst niets: alleen het ziekenfonds weet wat het telde.
paid-both = Twee dingen tegelijk.
paid-fits = Het ziekenfonds betaalt dan { $amount }: precies wat u invulde.
paid-fits-more = Het ziekenfonds betaalt dan { $amount }: { $left } meer dan u invulde.
paid-fits-less = Het ziekenfonds betaalt dan { $amount }: { $left } minder dan u invulde.
paid-part = De stap waar beide uit elkaar gaan
paid-part-of = (nummer { $place })
paid-part-here = Zoals deze pagina het berekent
paid-part-other = De andere manier
paid-part-none = Hier is er niet zo’n stap.
paid-none = Geen enkel ding dat is uitgeprobeerd, geeft dit bedrag
paid-none-check = Kijk eerst na of de maand en het bedrag kloppen, en of het netto of bruto is. Kijk ook uw antwoorden hierboven na: één antwoord dat anders is dan wat het ziekenfonds weet, verandert alles.
paid-tried-title = Wat is uitgeprobeerd
paid-tried = Dit is uitgeprobeerd:
paid-tried-days = minder betaalde dagen in de maand, of tot zeven dagen van ervoor
paid-tried-hours = elk ander aantal uren per week tot voltijds, en helemaal geen werk
paid-tried-declared = werk dat telt als aangegeven op een andere dag
paid-tried-amounts = een indexering of een andere verandering van de wet, vroeger of later toegepast
paid-tried-phase = een verandering door hoelang u ziek bent, vroeger of later toegepast
paid-tried-family = elke andere gezinssituatie
paid-tried-withheld = andere inhoudingen, voor belasting en voor pensioenen
paid-tried-premium = premies die apart worden betaald
paid-tried-rounding = centen, door bij een andere stap af te ronden; en andere dagen samen met een andere verandering van bedragen, gezin of aangifte
paid-not-tried = Niet uitgeprobeerd: geld dat wordt verrekend of in beslag genomen, een verbetering van een andere maand in dezelfde betaling, werk dat u hier niet invulde, en wat het ziekenfonds weet en deze pagina niet.

paid-look-days = Kijk naar de eerste dag, de laatste dag en het aantal dagen in het betalingsoverzicht van het ziekenfonds.
paid-look-hours = Kijk naar de uren die uw werkgever voor deze maand aangaf, en naar de uren in uw toelating om te werken.
paid-look-declared = Kijk naar de dag waarop u het werk aangaf, op het formulier of op het bewijs dat u het verstuurde.
paid-look-amounts = Kijk naar het volledige bedrag per dag in het betalingsoverzicht, en vanaf welke dag het telt.
paid-look-phase = Kijk naar de eerste dag van uw ongeschiktheid in de brief van het ziekenfonds.
paid-look-family = Kijk naar de gezinssituatie in de brief van het ziekenfonds.
paid-look-withheld = Kijk naar de regels met de belasting en de 3,5 % voor pensioenen in het betalingsoverzicht.
paid-look-premium = Kijk of er in dezelfde maand een tweede betaling was.
paid-look-rounding = Kijk naar het bedrag per dag en naar het aantal dagen in het betalingsoverzicht.

paid-message-label = Een bericht voor het ziekenfonds
paid-message-hint = Het vraagt wat er geteld is. U kunt het kopiëren en zelf versturen; deze pagina verstuurt niets.
paid-message-open = Voor { $month } is { $paid } { $kind } betaald. Mijn eigen berekening geeft { $expected } { $kind }, voor { $days } betaalde { $days ->
    [one] dag
   *[other] dagen
 }. Ik wil het verschil van { $difference } graag begrijpen.
paid-message-close = Kunt u mij de berekening van die maand bezorgen? Alvast dank.
paid-ask-days = Welke dagen zijn betaald, en hoeveel?
paid-ask-hours = Hoeveel uren werk zijn geteld, en hoeveel voltijdse uren?
paid-ask-declared = Op welke dag telt het werk als aangegeven?
paid-ask-amounts = Welk volledig bedrag per dag is geteld, en vanaf welke dag?
paid-ask-phase = Welke eerste dag van de ongeschiktheid is geteld?
paid-ask-family = Welke gezinssituatie is geteld?
paid-ask-withheld = Hoeveel is ingehouden voor belasting, en hoeveel voor pensioenen?
paid-ask-premium = Zit de premie in deze betaling, of wordt ze apart betaald?
paid-ask-rounding = Bij welke stappen wordt het bedrag afgerond?
paid-copy = Kopieer het bericht
paid-copied = Het bericht is gekopieerd.
paid-by-hand = Het bericht is geselecteerd. Kopieer het zelf.

cause-rounding = Dit zijn centen: het ziekenfonds rondt misschien bij een andere stap af. Dat maakt hoogstens één cent voor elk van de { $days_count } betaalde dagen.
cause-nothing_withheld = Er is niets ingehouden. Deze pagina houdt { $withheld_eur } in, voor belasting en voor pensioenen.
cause-tax_not_withheld = Er is geen belasting ingehouden. Deze pagina houdt { $withheld_eur } in.
cause-pension_not_withheld = Er is niets ingehouden voor pensioenen. Deze pagina houdt { $withheld_eur } in.
cause-net_for_gross = Het bedrag is misschien netto en niet bruto: dan is { $withheld_eur } er al af.
cause-premiums_apart = De premie van { $amount_eur } is apart betaald.
cause-hours_counted = Er zijn andere uren geteld: ongeveer { $about_hours } van { $full_time_hours } uren per week.
cause-work_not_counted = Het werk is in deze maand niet geteld.
cause-days_paid = Er zijn andere dagen betaald: { $days_count }, bijvoorbeeld van { $from_date } tot en met { $to_date }.
cause-amounts_not_yet = De bedragen die vanaf { $on_date } gelden, zijn nog niet geteld. Op die dag was er een indexering of een andere verandering.
cause-amounts_already = De bedragen die vanaf { $on_date } gelden, zijn al geteld voor de dagen ervoor. Op die dag is er een indexering of een andere verandering.
cause-phase_not_yet = Wat op { $on_date } verandert, door hoelang u ziek bent, is nog niet geteld.
cause-phase_already = Wat op { $on_date } verandert, door hoelang u ziek bent, is al geteld.
cause-letter_before = Het bedrag dat u van de brief overnam, is er een van voor de indexering van { $on_date }.
cause-letter_after = In het bedrag dat u van de brief overnam, zit de indexering van { $on_date } al.
cause-family = Er is een andere gezinssituatie geteld: “{ $family_id }”.
cause-late_declaration = Het werk is geteld als aangegeven op { $declared_date }, en dat als te laat.
cause-not_late = Het werk is niet geteld als te laat aangegeven.
