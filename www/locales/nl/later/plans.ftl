plan-cards-title = Uw plannen
plan-cards-hint = Druk op een plan om het te zien en te veranderen. De andere plannen blijven zoals ze zijn.
plan-open = nog niet volledig of klopt nog niet
plan-name = Naam van dit plan
plan-name-hint = Een eigen naam, bijvoorbeeld “Bij de bakker”. Mag leeg blijven.
plan-remove = { $plan } verwijderen
plan-removed = { $plan } is verwijderd.
plan-restore = Zet het terug
plan-switch = Welk plan ziet u?
more-plans-title = Vergelijk met een ander plan
more-plans-hint = Een kopie heeft dezelfde antwoorden. Daarna verandert u wat anders is, bijvoorbeeld de uren. Er kunnen { $most } plannen naast elkaar staan.
plan-copy = { $plan } kopiëren
plan-copy-this = Dit plan kopiëren
plan-add = Begin een leeg plan
plans-full = Er zijn { $most } plannen. Verwijder er eerst een om er een bij te zetten.

stop-title = En als u moet stoppen?
stop-months = Stoppen na
stop-count = { $count } { $count ->
    [one] maand
   *[other] maanden
 }
stop-pays = Bent u vanaf { $date } opnieuw volledig ziek, dan betaalt het ziekenfonds u { $amount } in { $month }. { $base } is dat { $before }.
stop-same = Bent u vanaf { $date } opnieuw volledig ziek, dan betaalt het ziekenfonds u { $amount } in { $month }. { $base } is dat evenveel.
stop-more = Over { $count } maanden, netto en vóór de aanslag, is dat { $amount } meer dan { $base }.
stop-less = Over { $count } maanden, netto en vóór de aanslag, is dat { $amount } minder dan { $base }.
stop-even = Over { $count } maanden, netto en vóór de aanslag, is dat evenveel als { $base }.
stop-outside = { $date } valt buiten de getoonde maanden. Kies minder maanden, of pas “Eerste maand” aan bij “Nauwkeuriger maken”.
stop-assumed = Wat dan nog is aangenomen ({ $count })
stop-unknown = Voor dit plan kan dat niet berekend worden.
stop-beside = Zet “stoppen na { $months } { $months ->
    [one] maand
   *[other] maanden
 }” naast dit plan

compare-plans-title = Uw plannen naast elkaar
compare-plans-intro = Elke kolom is een plan. “Meer” en “minder” vergelijken met de eerste kolom: zonder plan.
plans-none = Zonder plan
plans-on-screen = nu op het scherm
plans-pager = Welke kolommen ziet u?
plans-pair = Nu: { $left } en { $right }
plans-before = Vorig plan
plans-after = Volgend plan
plans-year = Het jaar { $year }
plans-other-years = De andere jaren
plans-to-do = Wat u doet, en wat stopt
plans-more = { $amount } meer
plans-less = { $amount } minder
plans-same = evenveel
plans-range = tussen { $low } en { $high }
plans-aside = Om dat klaar te hebben
plans-aside-amount = { $amount } per maand, { $months } maanden lang; in het slechtste geval { $most } per maand
plans-per-hour = Per gewerkt uur, na de belasting
plans-no-hours = geen uren
plans-declare = Wat u moet aangeven
plans-declare-none = niets
plans-ends = Wat stopt of verandert
plans-ends-none = niets dat bekend is
plans-total = Samen, netto, vóór de aanslag
plans-own-income = zonder wat uw eigen activiteit opbrengt
plans-change = Naar de antwoorden
plans-change-one = { $plan } veranderen
plans-aside-worst = niets; in het slechtste geval { $most } per maand, { $months } maanden lang
