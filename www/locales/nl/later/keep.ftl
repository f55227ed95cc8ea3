keep-panel-title = Bewaren, delen en afdrukken
keep-panel-intro = We bewaren niets, tenzij u hier op een knop drukt. De bestanden en de link worden op dit toestel gemaakt. Ze worden naar niemand gestuurd.
keep-save = In een bestand bewaren
keep-save-hint = Alles wat u hebt ingevuld, in een bestand op dit toestel. Daarmee gaat u later verder, hier of op een ander toestel.
keep-file = Een bestand openen
keep-file-hint = Een bestand dat u hier eerder bewaarde, ook met een oudere versie van deze pagina.
keep-link = Een link maken
keep-link-hint = Een link met uw antwoorden erin, die u zelf naar iemand stuurt.
keep-print = Afdrukken of als pdf bewaren
keep-print-hint = Hoogstens twee bladzijden: uw antwoorden, het resultaat, wat te doen en de maanden.
keep-csv = De maanden voor een rekenblad (CSV)
keep-csv-hint = Elke maand van elk plan, als tabel.
keep-receipt = Het resultaat nog eens nagaan
keep-receipt-hint = Rekent alles opnieuw uit en vergelijkt elk bedrag.
keep-nothing = Er is nog niets ingevuld.
keep-saved = { $name } is klaar: uw browser zet het bij uw downloads. Iedereen die dit bestand heeft, kan uw antwoorden lezen.
keep-no-result = Afdrukken, de tabel en nagaan kan zodra er een resultaat is.
keep-link-copied = De link is gekopieerd.
keep-link-by-hand = Hier is de link. Kopieer hem.
keep-link-address = Link met uw antwoorden
keep-link-care = Iedereen die deze link heeft, kan uw antwoorden lezen. Ze worden niet naar deze site gestuurd. Maar een browser die de link opent, kan hem in zijn geschiedenis bewaren.
keep-link-long = Deze link is lang. Sommige programma’s breken hem af. Een bestand is veiliger.

csv-plan = Plan
csv-law = Stand van de wet op

receipt-same = Opnieuw berekend: alle { $count } bedragen zijn dezelfde, tot op de cent.
receipt-differs = De nieuwe berekening geeft andere bedragen. Laad de pagina opnieuw voor u ze gebruikt.
receipt-what = Met deze nummers kan iedereen het resultaat nagaan. Dezelfde versie, dezelfde wetgegevens en dezelfde antwoorden geven dezelfde bedragen.
receipt-engine = Versie van loont
receipt-law = Stand van de wet op
receipt-table = Wetgegevens (SHA-256)
receipt-case = Antwoorden (SHA-256)

news-file = het bestand “{ $name }”
news-link = de situatie in de link
news-asks = Wilt u uw antwoorden vervangen door { $what }?
news-asks-hint = Er staan al antwoorden op de pagina. Hebt u ze nog nodig, bewaar ze dan eerst in een bestand.
news-replace = Mijn antwoorden vervangen
news-leave = Mijn antwoorden houden
news-opened = Geopend: { $what }
news-refused = Niet geopend: { $what }
news-refused-hint = Dit bestand of deze link is beschadigd, of niet voor deze pagina gemaakt. Uw antwoorden zijn niet veranderd. Wat er fout is:
news-more = En nog { $count } andere.
news-path = { $label } ({ $path })
news-close = Deze melding sluiten
news-law = Dit is gemaakt met de wet zoals bekend op { $then }. Deze pagina gebruikt de wet zoals bekend op { $now }.
news-engine = Dit is gemaakt met versie { $then } van loont. Deze pagina heeft versie { $now }.
news-altered = De bedragen in dit bestand zijn anders dan de bedragen die deze pagina voor dezelfde antwoorden berekent. Deze pagina toont haar eigen bedragen.
news-same-cents = Alle bedragen zijn dezelfde als toen, tot op de cent (wet zoals bekend op { $law }).
news-differences = { $count ->
    [one] Eén bedrag is nu anders:
   *[other] { $count } bedragen zijn nu anders:
 }
news-may-differ = Sommige bedragen kunnen nu anders zijn.
news-incomplete = Nog niet alle antwoorden waren ingevuld. Wat wel ingevuld was, staat er weer.
news-lost = Deze pagina heeft geen vraag voor sommige delen van het bestand. Het resultaat rekent zonder die delen:
news-difference = { $when }, { $about }: toen { $before }, nu { $now }
news-settlement = Belastingafrekening
