plan-cards-title = Uw plannen
plan-cards-hint = Druk op een plan om het te zien of te veranderen. De andere plannen blijven zoals ze zijn.
plan-open = nog niet volledig of nog niet juist
plan-name = Naam van dit plan
plan-name-hint = Mag leeg blijven. Een eigen naam, bijvoorbeeld “Bij de bakker”.
plan-remove = { $plan } verwijderen
plan-removed = { $plan } is verwijderd.
plan-restore = Verwijderen ongedaan maken
plan-switch = Welk plan wilt u zien?
more-plans-title = Vergelijk met een ander plan
more-plans-hint = Een kopie heeft dezelfde antwoorden. U verandert dan wat anders is, bijvoorbeeld de uren. U kunt { $most } plannen naast elkaar zetten.
plan-copy = { $plan } kopiëren
plan-copy-this = Dit plan kopiëren
plan-add = Een leeg plan beginnen
plans-full = Er zijn al { $most } plannen. Verwijder er eerst één om een nieuw te maken.

stop-title = Als u weer ziek wordt
stop-months = Stoppen na
stop-count = { $count } { $count ->
    [one] maand
   *[other] maanden
 }
stop-pays = Bent u vanaf { $date } opnieuw volledig arbeidsongeschikt, dan betaalt het ziekenfonds u { $amount } in { $month }. { $base } is dat { $before }.
stop-same = Bent u vanaf { $date } opnieuw volledig arbeidsongeschikt, dan betaalt het ziekenfonds u { $amount } in { $month }. { $base } is dat evenveel.
stop-employer-first = Als u hervalt vanaf { $date }, betaalt eerst uw werkgever: het gewaarborgd loon, tot en met { $until }. Dat bedrag is niet berekend.
stop-then = Daarna betaalt het ziekenfonds u { $amount } in { $month }. { $base } is dat { $before }.
stop-worker-assumed = We nemen aan dat u daar bediende bent. Bent u arbeider, dan betaalt de werkgever minder weken.
stop-after-term = Hervalt u na { $date }, dan begint een nieuwe periode. Eerst betaalt uw werkgever, daarna krijgt u een nieuwe uitkering, berekend op het loon van dit werk.
stop-more = Over { $count } { $count ->
    [one] maand
   *[other] maanden
  }, netto en vóór de belastingafrekening, is dat { $amount } meer dan { $base }.
stop-less = Over { $count } { $count ->
    [one] maand
   *[other] maanden
  }, netto en vóór de belastingafrekening, is dat { $amount } minder dan { $base }.
stop-even = Over { $count } { $count ->
    [one] maand
   *[other] maanden
  }, netto en vóór de belastingafrekening, is dat evenveel als { $base }.
stop-outside = { $date } ligt buiten de getoonde maanden. Kies minder maanden, of pas “Eerste maand” aan bij “Nauwkeuriger maken”.
stop-assumed = Wat we dan nog aannemen ({ $count })
stop-unknown = Voor dit plan kunnen we dat niet berekenen.
stop-beside = Zet “stoppen na { $months } { $months ->
    [one] maand
   *[other] maanden
 }” naast dit plan

compare-plans-title = Uw plannen naast elkaar
compare-plans-intro = Elke kolom is een plan. “Meer” en “minder” vergelijken met de eerste kolom: zonder plan.
plans-none = Zonder plan
plans-on-screen = nu op het scherm
plans-pager = Welke kolommen wilt u zien?
plans-pair = Nu: { $left } en { $right }
plans-before = Vorig plan
plans-after = Volgend plan
plans-year = Het jaar { $year }
plans-other-years = De andere jaren
plans-to-do = Wat u moet doen, en wat stopt
plans-more = { $amount } meer
plans-less = { $amount } minder
plans-same = evenveel
plans-range = tussen { $low } en { $high }
plans-aside = Opzij te leggen
plans-aside-amount = { $amount } per maand, { $months } { $months ->
    [one] maand
   *[other] maanden
  } lang; hoogstens { $most } per maand
plans-per-hour = Per gewerkt uur, na de belasting
plans-no-hours = geen uren
plans-declare = Wat u moet aangeven
plans-declare-none = niets
plans-ends = Wat stopt of verandert
plans-ends-none = voor zover we weten niets
plans-total = Samen, netto, vóór de belastingafrekening
plans-own-income = per maand zonder wat uw eigen activiteit opbrengt
plans-change = Naar de antwoorden
plans-change-one = { $plan } veranderen
plans-aside-worst = niets; hoogstens { $most } per maand, { $months } { $months ->
    [one] maand
   *[other] maanden
  } lang
