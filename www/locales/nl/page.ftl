page-title = Wat doet werken met uw ziekte-uitkering? – loont
page-heading = Wat doet werken met uw ziekte-uitkering?
tagline = uitkering en deeltijds werk in België
skip = Naar de vragen
language = Taal
print = Afdrukken
keep-open = Bewaren
forget = Alles vergeten
forget-close = Sluit nu ook dit tabblad. Uw browser laat deze pagina niet alles wissen. Met de knop Terug kan iemand anders uw antwoorden nog zien.
unkept = Uw browser bewaart uw antwoorden nu niet. Als u de pagina opnieuw laadt, zijn ze weg. Met “Bewaren” zet u ze in een bestand.
missing-words = (Deze tekst ontbreekt in deze taal.)
new-tab = opent in een nieuw tabblad
new-tabs = Deze links openen in een nieuw tabblad.

who = Wie gebruikt deze pagina?
who-ill = Ik ben ziek
who-advise = Ik geef advies
who-is-employer = Ik ben werkgever

promise-local = Alles blijft op dit toestel.
promise-local-how = Wat u invult, wordt nergens naartoe gestuurd. U kunt dat zelf nagaan:
promise-check-offline = Zet uw internet nu uit. De pagina blijft rekenen.
promise-check-network = Open de ontwikkelaarstools van uw browser (F12) en kies “Netwerk”. Vul iets in: er komt geen nieuwe regel bij.
promise-check-policy = Bovenaan in de code van deze pagina staat een instructie (“Content-Security-Policy”). Daardoor weigert de browser iets naar een andere plaats te sturen.
promise-language = Het adres van deze pagina eindigt op uw taal en zegt of u advies geeft. Uw antwoorden blijven in dit tabblad, ook als u de pagina opnieuw laadt of teruggaat. Sluit u het tabblad, dan zijn ze weg, tenzij uw browser gesloten tabbladen weer opent. “Alles vergeten” wist ze meteen.
law-known = Wet zoals bekend op { $date }

footer-decides = Alleen uw ziekenfonds beslist wat u krijgt. Deze pagina toont wat u volgens de gepubliceerde regels krijgt met uw antwoorden.
footer-version = loont { $engine } · wet zoals bekend op { $date } · tabel { $law }

month-names = januari februari maart april mei juni juli augustus september oktober november december
