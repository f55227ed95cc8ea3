sentence-net = { $title } hebt u in { $month } { $amount } netto. { $base } is dat { $before }.
sentence-net-more = { $title } hebt u in { $month } { $difference } netto meer: { $amount } in plaats van { $before }.
sentence-net-less = { $title } hebt u in { $month } { $difference } netto minder: { $amount } in plaats van { $before }.
negative = min { $amount }
strip-net = Met dit plan { $amount } netto · belasting { $year }: { $settlement }

three-title = Netto in { $month }
three-before = Vóór uw ziekte
three-before-hint = Uw loon van toen, met de regels van nu.
three-with-later = Met een premie die later kan komen.
three-without-later = Zonder een premie die later kan komen.

row-social = Sociale bijdragen (RSZ), na de werkbonus
row-special = Bijzondere bijdrage sociale zekerheid
row-wage-tax = Bedrijfsvoorheffing op het loon
row-wage-net = Loon, netto
row-net = Totaal, netto
none-known = niet bekend
col-net = Netto
total-net = Netto, in totaal, vóór de belastingafrekening:
certainty-exact = exact
certainty-formula = met een formule
certainty-estimate = schatting
certainty-margin = schatting, tot { $margin } meer of minder

why-social = Van het brutoloon gaat een bijdrage voor de sociale zekerheid af. Bij een laag loon wordt ze kleiner door de werkbonus.
why-special = Vanaf een bepaald loon betaalt u een kleine bijdrage. Hoeveel hangt af van uw gezin.
why-wage-tax = De werkgever houdt een voorschot op de belasting in. Hij kijkt alleen naar dit loon, niet naar uw uitkering. Daarom is het vaak weinig of niets.
why-wage-net = Dit komt van de werkgever op uw rekening.
why-tax-due = De belasting wordt berekend op loon en uitkering van het hele jaar samen. Daarna gaat er een vermindering voor de uitkering af.
why-withheld = Dit hebben uw werkgever en uw ziekenfonds in het jaar al ingehouden.
why-settlement = De fiscus vergelijkt wat is ingehouden met de belasting van het jaar. Is de belasting hoger, dan betaalt u het verschil bij. Is ze lager, dan krijgt u het terug.
why-year-special = De bijzondere bijdrage wordt opnieuw berekend op het inkomen van het jaar. Of de uitkering daarin meetelt, is niet zeker.

years-title = De belasting over het hele jaar
years-intro = Loon en uitkering worden pas na het jaar samen belast. Wat u dan bijbetaalt of terugkrijgt, verandert wat u echt overhoudt.
years-none = De belasting van { $year } is hier niet berekend. Waarom staat onder “Wat niet in dit resultaat zit”.
years-own-income = Over { $year } zeggen we niets over de belasting en over wat u overhoudt: wat uw eigen activiteit dat jaar opbrengt, is niet ingevuld.
year-asked = { $title } betaalt u voor het inkomen van { $year } nog { $amount } belasting bij.
year-refund = { $title } krijgt u voor het inkomen van { $year } { $amount } belasting terug.
year-even = { $title } betaalt u voor het inkomen van { $year } geen belasting bij en krijgt u niets terug.
year-without-asked = { $base } betaalt u { $amount } bij.
year-without-refund = { $base } krijgt u { $amount } terug.
year-without-even = { $base } betaalt u niets bij en krijgt u niets terug.
year-without-same = { $base } is dat evenveel.
year-when = Het aanslagbiljet komt meestal in de tweede helft van { $next }.
year-range = Met uw antwoorden tot nu toe ligt de afrekening { $title } tussen { $low } en { $high }.
year-narrow = Een vraag over de belasting beantwoorden
year-worst = Met de bijzondere bijdrage erbij kan dat { $worst } worden.
year-month-left = Van de { $net } in { $month } houdt u dan { $left } over.
year-between = tussen { $low } en { $high }
settle-asked = { $amount } te betalen
settle-refund = { $amount } terug
settle-even = niets
set-aside = Daarvoor is { $amount } per maand nodig, { $months } { $months ->
    [one] maand
   *[other] maanden
  } lang. Hoogstens is dat { $most } per maand.
set-aside-most = Met deze antwoorden hoeft u niets opzij te zetten. Met andere antwoorden is het hoogstens { $most } per maand, { $months } { $months ->
    [one] maand
   *[other] maanden
  } lang.
set-aside-none = Daarvoor hoeft u niets opzij te zetten.
year-more = Na de belasting houdt u voor { $year } { $amount } meer over dan { $base }.
year-less = Na de belasting houdt u voor { $year } { $amount } minder over dan { $base }.
year-same = Na de belasting houdt u voor { $year } evenveel over als { $base }.
year-hour-more = Dat is { $amount } per gewerkt uur.
year-hour-less = Dat is { $amount } minder per gewerkt uur.
year-short = Belasting op het inkomen van { $year }: { $settlement }
year-figures = Het jaar { $year } in cijfers
row-year-net = Op uw rekening gekomen
row-withheld = Al ingehouden voor de belasting
row-tax-due = Belasting van het jaar
row-settlement = Belastingafrekening, in { $next }
row-year-special = Kan er nog bij komen: bijzondere bijdrage
row-after-tax = Blijft over na de belasting
row-own-income = Inkomen van uw eigen activiteit
paid-out = { $amount } wordt aan u uitbetaald
months-settlement = Belastingafrekening voor het inkomen van { $year }, meestal in de tweede helft van { $next }: { $settlement } ({ $mark }).

limits-year = Over de belasting van het jaar ({ $count })
also-title = Wat het loon nog meer verandert
also-intro = Ter informatie. Hier wordt niets berekend. De bronnen openen in een nieuw tabblad.
also-holiday = Vakantiegeld: in de eerste 12 maanden ziekte tellen de uren die u niet werkt mee. Daarna tellen alleen de gewerkte uren.
also-premium = Eindejaarspremie: elke sector of elk bedrijf beslist of dagen van ziekte meetellen. In het paritair comité 200 tellen de eerste 60 dagen per jaar mee.
also-pension = Pensioen: dagen met een uitkering tellen mee met uw laatste gewone loon.
also-group = Groepsverzekering: het reglement beslist wat verdergaat als u deels werkt. Uw werkgever kan het u geven.
also-source = Bron van { $year }
also-source-undated = Bron zonder datum
