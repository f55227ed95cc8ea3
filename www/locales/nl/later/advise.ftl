cases-title = Open dossiers
case-number = Dossier { $number }
case-here = Op het scherm: { $name } ({ $place } van { $count }).
case-new = Nieuw dossier
case-copy = Dit dossier kopiëren
case-copy-name = { $name } (kopie)
case-close = Dit dossier sluiten
case-closed = { $name } is gesloten.
cases-full = Er zijn { $most } dossiers open. Sluit er eerst een om er nog een te openen.
this-case = Dit dossier: { $name }
case-name = Naam van dit dossier
case-name-hint = Alleen voor u, bijvoorbeeld “K.” Een echte naam is niet nodig. Wat u hier invult, staat op de knop, in een bewaard bestand en in de naam van dat bestand. Het staat nooit op papier of in een link.
case-save = Dit dossier bewaren in een bestand
case-print = Dit dossier afdrukken
case-no-result = Afdrukken, de lijst en het testbestand kunt u gebruiken zodra er een resultaat is.

print-choices = Wat er afgedrukt wordt: { $language }, en welke bladzijden
print-language = Taal van de afdruk
print-language-hint = Het papier is voor de persoon aan wie u advies geeft. Deze pagina blijft in uw taal.
print-language-same = Dezelfde als deze pagina
print-pages = Bladzijden van de afdruk
print-pages-hint = Op de eerste bladzijde staan altijd de antwoorden, de plannen naast elkaar (er is plaats voor vier) en wat niet in de bedragen zit.
print-list = en een bladzijde met wat er ingediend moet worden, en wanneer
print-months-page = en een bladzijde met de maanden

keys-open = Sneltoetsen (?)
keys-title = Sneltoetsen
keys-intro = Ze werken in elk veld. Het vraagteken werkt alleen buiten tekstvelden. In een tekstveld drukt u er ook Alt bij. Op een toetsenbord van Apple heet Alt Option.
keys-new = Nieuw dossier
keys-next = Volgend dossier
keys-before = Vorig dossier
keys-cases = Naar de open dossiers
keys-questions = Naar de eerste vraag
keys-result = Naar het resultaat
keys-compare = Naar de plannen naast elkaar
keys-list = Naar de lijst van wat te doen is
keys-save = Dit dossier bewaren in een bestand
keys-print = Dit dossier afdrukken
keys-show = Deze lijst tonen
keys-on = Deze sneltoetsen gebruiken
keys-on-hint = Zet ze uit als een ander programma dezelfde toetsen gebruikt, of als u de pagina met uw stem bedient. Met de knop opent u deze lijst opnieuw.
keys-close = Sluiten

checklist-title = Wat moet u indienen, en wanneer?
checklist-intro = Vink aan wat gedaan is: dat blijft bij dit dossier. De zinnen spreken de persoon aan die u advies geeft. Als het kan, ziet u wat te laat zijn kost. Bij de andere regels geeft geen bron een bedrag.
checklist-changes = Wat vanzelf verandert
duty-from = vanaf { $date }
duty-statement = Elke maand een attest met de uren en het loon, voor het ziekenfonds.
duty-premium = De opleidingspremie aanvragen bij het ziekenfonds. Bij een opleiding via VDAB doet de bemiddelaar van de opleiding de aanvraag.
duty-who = Wie: { $who }
duty-late = Pas aangegeven op { $date }: het ziekenfonds betaalt { $late } in plaats van { $time }, over { $count } { $count ->
    [one] maand
   *[other] maanden
  }.
who-person = de persoon aan wie u advies geeft
who-person-paper = u
who-counsellor = u, of de bemiddelaar van de opleiding
who-counsellor-paper = de bemiddelaar van de opleiding
who-employer = de werkgever
who-employer-paper = uw werkgever
who-doctor = de adviserend arts van het ziekenfonds
who-fund = het ziekenfonds
who-service = de dienst van het gewest

test-open = Een anoniem testbestand maken
test-title = Een anoniem testbestand
test-intro = In het bestand staan dit dossier en de bedragen van vandaag, in de vorm van de tests van loont. Een programmeur kan ermee nagaan of een latere versie dezelfde bedragen geeft.
test-names = Weggelaten: de naam van het dossier en de namen van de plannen.
test-gone = Ook weggelaten, omdat geen enkel bedrag het nodig heeft: { $what }.
test-moved = Dit is minder precies gemaakt. De berekening geeft nog altijd dezelfde bedragen, tot op de cent:
test-move = { $place }: { $before } wordt { $after }
test-remains = Dit staat nog in het bestand. Zonder deze gegevens zouden bedragen veranderen:
test-value = { $place }: { $values }
test-place-basis = Bedrag van de uitkering, of loon vóór de ziekte
test-place-plans = Eerste en laatste dagen van de plannen
test-care = De verzekering, de gezinssituatie en de uren staan er ook in. Iemand die de persoon kent, kan die nog herkennen aan deze data en bedragen samen. Lees het bestand vóór u het aan iemand geeft.
test-text = De hele tekst van het bestand
test-download = Het testbestand downloaden
