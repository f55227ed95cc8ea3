keep-panel-title = Bewaren en tonen
keep-panel-intro = Er wordt niets bewaard tenzij u hier op een knop drukt. De bestanden en de link worden op dit toestel gemaakt en naar niemand gestuurd.
keep-save = In een bestand bewaren
keep-save-hint = Alles wat u hebt ingevuld, in een bestand op dit toestel. Daarmee gaat u later verder, hier of op een ander toestel.
keep-file = Een bestand openen
keep-file-hint = Een bestand dat hier eerder is bewaard, ook met een oudere versie van deze pagina.
keep-link = Een link maken
keep-link-hint = Een link met uw antwoorden erin, die u zelf naar iemand stuurt.
keep-print = Afdrukken of als pdf bewaren
keep-print-hint = Hoogstens twee bladzijden: uw antwoorden, het resultaat, wat te doen en de maanden.
keep-csv = De maanden voor een rekenblad (CSV)
keep-csv-hint = Elke maand van elk plan, als tabel.
keep-receipt = De controle opnieuw doen
keep-receipt-hint = Rekent alles opnieuw uit en vergelijkt elk bedrag.
keep-nothing = Er is nog niets ingevuld.
keep-saved = { $name } is klaar: uw browser zet het bij uw downloads. Wie dit bestand heeft, kan uw antwoorden lezen.
keep-no-result = Afdrukken, tabel en controle komen samen met het eerste resultaat.
keep-link-copied = De link is gekopieerd.
keep-link-by-hand = Hier is de link. Kopieer hem.
keep-link-address = Link met uw antwoorden
keep-link-care = Wie deze link heeft, kan uw antwoorden lezen. Ze worden niet naar deze site gestuurd, maar een browser die de link opent, kan hem in zijn geschiedenis bewaren.
keep-link-long = Deze link is lang: sommige programma’s knippen hem in twee. Een bestand is veiliger.

csv-plan = Plan
csv-law = Wet zoals bekend op

receipt-same = Opnieuw uitgerekend: alle { $count } bedragen zijn dezelfde, tot op de cent.
receipt-differs = Opnieuw uitgerekend zijn de bedragen anders. Laad de pagina opnieuw voor u ze gebruikt.
receipt-what = Met deze nummers kan iedereen het resultaat nagaan: dezelfde versie, dezelfde tabel van de wet en dezelfde antwoorden geven dezelfde centen.
receipt-engine = Versie van loont
receipt-law = Wet zoals bekend op
receipt-table = Tabel van de wet (SHA-256)
receipt-case = Antwoorden (SHA-256)

news-file = het bestand “{ $name }”
news-link = de situatie in de link
news-asks = Uw antwoorden vervangen door { $what }?
news-asks-hint = Er staan antwoorden op de pagina. Hebt u ze nog nodig, bewaar ze dan eerst in een bestand.
news-replace = Mijn antwoorden vervangen
news-leave = Mijn antwoorden houden
news-opened = Geopend: { $what }
news-refused = Niet geopend: { $what }
news-refused-hint = Dit is beschadigd of niet voor deze pagina gemaakt. Uw antwoorden zijn niet veranderd. Wat er fout is:
news-more = En nog { $count } andere.
news-path = { $label } ({ $path })
news-close = Deze melding sluiten
news-law = Dit is gemaakt met de wet zoals bekend op { $then }. Deze pagina kent de wet van { $now }.
news-engine = Dit is gemaakt met versie { $then } van loont. Deze pagina heeft versie { $now }.
news-altered = De bedragen in dit bestand zijn niet die welke deze pagina voor dezelfde antwoorden uitrekent. Deze pagina toont haar eigen bedragen.
news-same-cents = Alle bedragen zijn dezelfde als toen, tot op de cent (wet zoals bekend op { $law }).
news-differences = { $count ->
    [one] Eén bedrag is nu anders:
   *[other] { $count } bedragen zijn nu anders:
 }
news-may-differ = Sommige bedragen kunnen nu anders zijn.
news-incomplete = Nog niet elk antwoord was er. Wat was ingevuld, staat er weer.
news-lost = Voor sommige delen is er geen plaats bij de vragen. Het resultaat is zonder die delen:
news-difference = { $when }, { $about }: toen { $before }, nu { $now }
news-settlement = Afrekening van de belasting
