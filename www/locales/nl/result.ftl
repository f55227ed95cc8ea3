result-title = Uw resultaat
result-loading = De berekening wordt geladen …
result-none = Beantwoord vraag 1 en 2. Dan verschijnt hier het eerste resultaat.
needed = Nog nodig: { $what }.
needed-scheme = welke verzekering uw uitkering betaalt
needed-basis = wat u weet over uw uitkering
needed-daily = het bedrag per dag
needed-letter = de datum van de brief
needed-monthly-wage = uw maandloon van vóór u ziek werd
needed-hourly-wage = uw uurloon van vóór u ziek werd
needed-own-hours = uw uren per week van vóór u ziek werd
needed-received = het bedrag dat u kreeg
needed-received-on = voor welke maand u dat kreeg
needed-start = de eerste dag van uw ziekte
needed-family = wie er bij u woont
needed-hours = de uren per week
needed-wage = het loon voor dat werk
needed-other = “{ $label }”
result-range = U weet nog niet alles. Daarom ziet u een laagste en een hoogste bedrag.
result-first = Dit is een eerste resultaat. Met vraag 3 en 4 wordt het één bedrag.
result-check = Een van de antwoorden klopt nog niet. Druk op “Toon het resultaat” om te zien welk.
result-check-list = Sommige antwoorden kloppen nog niet: zie de lijst boven de vragen.
result-broken = De berekening werkt nu niet op dit toestel. Laad de pagina opnieuw. Ook uw ziekenfonds kan het voor u berekenen.
result-work-outside = Dit plan valt buiten de getoonde maanden. Pas “Eerste maand” aan bij “Nauwkeuriger maken”.
result-wage-unknown = U weet het loon nog niet. Dit resultaat toont alleen wat het ziekenfonds betaalt.
result-gross = Het loon is hier bruto: wat ervan afgaat in deze maand of bij dit werk, is niet bekend.

without-work = Zonder werk
with-work = Met werk
with-hours = Met { $hours } uur per week
sentence-now = In { $month } betaalt het ziekenfonds u { $amount }.
sentence-add-work = Antwoord op vraag 5 om te zien wat uw plan verandert.
sentence-open = Uw plan zit hier nog niet in.
sentence-wage-on-top = Uw loon komt daarbij.
sentence-own-first = Tot { $date } gaat er niets van uw uitkering af.
sentence-full-return = Uw uitkering stopt, u krijgt loon.
sentence-check-work = Vraag 5 is nog niet volledig of klopt nog niet. Dit is het resultaat zonder dat plan.
sentence-work = { $title } betaalt het ziekenfonds u { $amount } in { $month }. { $base } is dat { $before }.
sentence-nothing = { $title } betaalt het ziekenfonds u niets in { $month }. { $base } is dat { $before }.
sentence-same = { $title } betaalt het ziekenfonds u nog altijd { $amount } in { $month }. { $base } is dat evenveel.
sentence-count = Reken in { $month } op { $amount }. { $base } is dat { $before }.
sentence-count-same = Reken in { $month } op { $amount }. { $base } is dat evenveel.
sentence-together = { $title } hebt u in { $month } in totaal { $together } bruto: uw uitkering en { $wage } loon. { $base } is dat { $without } bruto.
strip-now = Het ziekenfonds betaalt { $amount } per maand
strip-work = Met dit plan: ziekenfonds betaalt { $amount }

compare-caption = Per maand: { $month }
fold-one = { $title }: { $now }
fold-two = { $title }: { $now }, met uw plan { $plan }
row-gross = Uitkering, bruto
row-pension = Ingehouden voor pensioenen (3,5 %)
row-tax = Ingehouden voor belasting
row-paid = Het ziekenfonds betaalt u
row-wage = Loon, bruto
row-together = Totaal, bruto
premium-line = { $premium }: { $amount }
none-premium = geen
none-wage = geen loon
none-reduction = geen
premium-third_person = hulp van derden
premium-catch_up_premium = inhaalpremie

per-day-caption = Per dag: { $month }
per-day-parts = In deze maand verandert het bedrag. Hier ziet u het laatste deel van de maand; de andere delen staan hieronder.
parts-title = Alle delen van deze maand
part-words = Van { $from } tot en met { $to }: { $phase }. { $amount } per dag.
row-daily-full = Volledig bedrag per dag
row-reduction = Vermindering door werk
row-daily-paid = Betaald bedrag per dag
row-days = Betaalde dagen

totals-caption = Over { $count } { $count ->
    [one] maand
   *[other] maanden
  }

total-more = { $of } { $amount } meer dan { $base }.
total-less = { $of } { $amount } minder dan { $base }.
total-same = { $of } evenveel als { $base }.

status-official = gepubliceerde regel
status-secondary = uit een andere bron
status-derived = met een formule
status-assumed = aanname

why = Waarom dit bedrag?
why-steps = De stappen, met uw cijfers
why-articles = De wetsartikels
why-daily = Het bedrag per dag hangt af van uw loon of uw brief, van hoelang u ziek bent en van wie er bij u woont.
why-reduction = Wat eraf gaat, hangt af van uw plan. Bij werk voor een werkgever gaat er tot een vijfde van voltijds niets af. Alleen het deel daarboven telt. Voor wie voor zichzelf werkt en voor zelfstandigen zijn er andere regels.
why-reduced = Dit percentage wordt afgetrokken van het volledige bedrag per dag. Is er een sanctie, dan gaat die daarna nog af van wat overblijft.
why-gross = Het ziekenfonds betaalt een bedrag per dag, zes dagen per week. Maanden met meer zulke dagen brengen meer op.
why-pension = Vanaf het tweede jaar wordt een klein deel ingehouden voor de pensioenen. Uw uitkering zakt daardoor nooit onder een bepaald bedrag.
why-tax = In het eerste jaar houdt het ziekenfonds een deel in voor de belasting. De eindafrekening volgt later, met uw aanslagbiljet.
why-premiums = Dit bedrag komt bij de uitkering van deze maand. Er geldt een aparte regel voor.
why-paid = Dit stort het ziekenfonds op uw rekening: de bruto-uitkering, min wat wordt ingehouden, plus eventuele premies.
why-wage = Dit is het brutoloon dat u hebt ingevuld, voor de dagen en uren van deze maand.
article-source = bron: { $host }
article-of = { $act }, artikel { $article }
article-none = { $act } (nummer van het artikel niet beschikbaar)
article-paragraph =
    { $number ->
        [1] eerste lid
        [2] tweede lid
        [3] derde lid
        [4] vierde lid
       *[other] lid { $number }
    }
article-item = { $item }°
article-range = { $from } tot { $to }

months-title = Maand per maand
months-switch = Welke situatie?
months-unfold = Alle bedragen
months-caption = Maand per maand: { $title }
col-month = Maand
col-days = Betaalde dagen
col-daily = Per dag
col-reduction = Vermindering
col-gross = Uitkering, bruto
col-pension = Voor pensioenen
col-tax = Ingehouden belasting
col-premiums = Premie
col-paid = Ziekenfonds betaalt
col-wage = Loon, bruto
col-change = Wat verandert
change-first = Eerste getoonde maand.
change-none = Er verandert niets.
change-phase = Vanaf nu: { $phase }.
change-daily = Volledig bedrag per dag { $now } in plaats van { $before }.
change-reduction = Vermindering { $now } in plaats van { $before }.
change-days = { $now } betaalde { $now ->
    [one] dag
   *[other] dagen
 } in plaats van { $before }.
change-wage-starts = Het loon begint.
change-wage-ends = Het loon stopt.
change-wage = Loon { $now } in plaats van { $before }.
change-premium = Met { $premium }.
change-premium-ends = Geen { $premium } meer.
change-pension-starts = Vanaf nu wordt een deel ingehouden voor pensioenen.
change-pension-ends = Er wordt niets meer ingehouden voor pensioenen.
change-tax-starts = Vanaf nu wordt een deel ingehouden voor belasting.
change-tax-ends = Er wordt niets meer ingehouden voor belasting.

phase-guaranteed_wage = uw werkgever betaalt (gewaarborgd loon)
phase-waiting = dagen zonder betaling, aan het begin
phase-primary = eerste jaar (primaire arbeidsongeschiktheid)
phase-invalidity = invaliditeit (vanaf het tweede jaar)
phase-not_incapacitated = geen erkende arbeidsongeschiktheid
phase-suspended = uitkering geschorst
phase-pension = na de pensioenleeftijd

result-own-income = Wat uw eigen activiteit opbrengt, zit niet in de bedragen per maand. Vul bij vraag 5 in wat u per jaar verwacht: dan telt het mee in het jaar en in de belasting.
result-own-income-year = Wat uw eigen activiteit opbrengt, zit in de bedragen van het jaar, niet in die per maand.
result-unfinished = Nog niet volledig, en hier niet meegeteld:
month-shown = Welke maand wilt u zien?
without-plan = Zonder dit plan
with-plan = Met dit plan
with-own = Met werk voor uzelf
with-volunteering = Met vrijwilligerswerk
with-training = Met de opleiding
with-resumption = Met volledige werkhervatting
sentence-wage = { $title } hebt u in { $month } een loon van { $wage } bruto. { $base } is dat { $without } bruto.
row-phase = Periode
row-sanction = Sanctie
col-sanction = Sanctie
change-sanction = Sanctie van { $now }.
change-sanction-ends = Geen sanctie meer.
total-gross = Bruto, in totaal:
total-fund = Van het ziekenfonds, in totaal:
premium-training_premium = opleidingspremie
premium-training_success = premie als u slaagt
premium-training_costs = kosten van de opleiding
premium-training_travel = reiskosten
later-premium = De opleidingspremie voor deze maand ({ $amount }) kan later komen, ten laatste op { $date }.
later-premium-undated = De opleidingspremie voor deze maand ({ $amount }) kan later komen. We kennen geen uiterste datum.
later-success = De premie voor het slagen ({ $amount }) kan later komen, ten laatste op { $date }.
later-success-undated = De premie voor het slagen ({ $amount }) kan later komen. We kennen geen uiterste datum.
training-total = Alle premies van de opleiding, voor uren en slagen: { $amount } over { $count } { $count ->
    [one] maand
   *[other] maanden
  }.
row-on-time = Hiervan met de maand zelf betaald
premium-by = { $premium }: { $amount } (ten laatste op { $date })
employer-first = Tot en met { $date } betaalt eerst uw werkgever: het gewaarborgd loon. Dat bedrag zit niet in dit resultaat. Daarna betaalt het ziekenfonds.
employer-first-part = Een deel van deze maand, tot en met { $date }, betaalt eerst uw werkgever: het gewaarborgd loon. Dat bedrag zit niet in dit resultaat.
with-relapse = { $title } (herval vanaf { $date })
