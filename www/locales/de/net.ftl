sentence-net = { $title } haben Sie { $amount } netto im { $month }. { $base } sind es { $before }.
sentence-net-more = { $title } haben Sie { $difference } netto mehr im { $month }: { $amount } statt { $before }.
sentence-net-less = { $title } haben Sie { $difference } netto weniger im { $month }: { $amount } statt { $before }.
negative = minus { $amount }
strip-net = Mit diesem Plan { $amount } netto · Steuer { $year }: { $settlement }

three-title = Netto im { $month }
three-before = Vor Ihrer Krankheit
three-before-hint = Ihr Lohn von damals, nach heutigen Regeln.
three-with-later = Mit einer Prämie, die später kommen kann.
three-without-later = Ohne eine Prämie, die später kommen kann.

row-social = Sozialbeiträge (LSS), nach dem Beschäftigungsbonus
row-special = Sonderbeitrag für die soziale Sicherheit
row-wage-tax = Berufssteuervorabzug vom Lohn
row-wage-net = Lohn, netto
row-net = Insgesamt, netto
none-known = nicht bekannt
col-net = Netto
total-net = Netto, insgesamt, vor der Steuerabrechnung:
certainty-exact = genau
certainty-formula = mit einer Formel
certainty-estimate = Schätzung
certainty-margin = Schätzung, bis zu { $margin } mehr oder weniger

why-social = Vom Bruttolohn geht ein Beitrag zur sozialen Sicherheit ab. Bei niedrigem Lohn macht der Beschäftigungsbonus ihn kleiner.
why-special = Ab einem bestimmten Lohn zahlen Sie einen kleinen Beitrag. Wie viel, hängt von Ihrem Haushalt ab.
why-wage-tax = Der Arbeitgeber behält einen Vorschuss auf die Steuer ein. Er sieht nur diesen Lohn, nicht Ihr Krankengeld. Darum ist es oft wenig oder nichts.
why-wage-net = Das überweist der Arbeitgeber auf Ihr Konto.
why-tax-due = Die Steuer wird auf Lohn und Krankengeld des ganzen Jahres zusammen berechnet. Danach geht die Ermäßigung für das Krankengeld ab.
why-withheld = Das haben Arbeitgeber und Krankenkasse im Jahr schon einbehalten.
why-settlement = Das Finanzamt vergleicht, was einbehalten wurde, mit der Steuer des Jahres. Ist die Steuer höher, zahlen Sie den Unterschied nach. Ist sie niedriger, bekommen Sie ihn zurück.
why-year-special = Der Sonderbeitrag wird auf das Jahreseinkommen nachgerechnet. Ob das Krankengeld dabei zählt, ist nicht sicher.

years-title = Die Steuer für das ganze Jahr
years-intro = Lohn und Krankengeld werden erst nach dem Jahr zusammen besteuert. Was Sie dann nachzahlen oder zurückbekommen, ändert, was Ihnen wirklich bleibt.
years-none = Die Steuer von { $year } ist hier nicht berechnet. Warum, steht unter „Was in diesem Ergebnis fehlt“.
years-own-income = Für { $year } sagen wir nichts über die Steuer und darüber, was Ihnen bleibt: Was Ihre selbstständige Tätigkeit in diesem Jahr einbringt, ist nicht eingegeben.
year-asked = { $title } zahlen Sie für das Einkommen von { $year } noch { $amount } Steuer nach.
year-refund = { $title } bekommen Sie { $amount } Steuer für das Einkommen von { $year } zurück.
year-even = { $title } zahlen Sie für das Einkommen von { $year } keine Steuer nach und bekommen nichts zurück.
year-without-asked = { $base } zahlen Sie { $amount } nach.
year-without-refund = { $base } bekommen Sie { $amount } zurück.
year-without-even = { $base } zahlen Sie nichts nach und bekommen nichts zurück.
year-without-same = { $base } ist es gleich viel.
year-when = Der Steuerbescheid kommt meist in der zweiten Hälfte von { $next }.
year-range = Nach Ihren Antworten bisher liegt die Abrechnung { $title } zwischen { $low } und { $high }.
year-narrow = Eine Frage zur Steuer beantworten
year-worst = Mit dem Sonderbeitrag können es { $worst } werden.
year-month-left = Von { $net } im { $month } bleiben Ihnen dann { $left }.
year-between = zwischen { $low } und { $high }
settle-asked = { $amount } zu zahlen
settle-refund = { $amount } zurück
settle-even = nichts
set-aside = Dafür sind { $amount } pro Monat nötig, { $months } { $months ->
    [one] Monat
   *[other] Monate
  } lang. Höchstens sind es { $most } pro Monat.
set-aside-most = Mit diesen Antworten müssen Sie nichts zurücklegen. Mit anderen Antworten sind es höchstens { $most } pro Monat, { $months } { $months ->
    [one] Monat
   *[other] Monate
  } lang.
set-aside-none = Dafür müssen Sie nichts zurücklegen.
year-more = Für { $year } bleiben Ihnen nach der Steuer { $amount } mehr als { $base }.
year-less = Für { $year } bleiben Ihnen nach der Steuer { $amount } weniger als { $base }.
year-same = Für { $year } bleibt Ihnen nach der Steuer so viel wie { $base }.
year-hour-more = Das sind { $amount } pro Arbeitsstunde.
year-hour-less = Das sind { $amount } weniger pro Arbeitsstunde.
year-short = Steuerbescheid für { $year }: { $settlement }
year-figures = Das Jahr { $year } in Zahlen
row-year-net = Auf Ihrem Konto angekommen
row-withheld = Schon für die Steuer einbehalten
row-tax-due = Steuer des Jahres
row-settlement = Abrechnung, { $next }
row-year-special = Kann dazukommen: Sonderbeitrag
row-after-tax = Bleibt nach der Steuer
row-own-income = Einkommen aus Ihrer selbstständigen Tätigkeit
paid-out = { $amount } wird Ihnen ausgezahlt
months-settlement = Steuerabrechnung für das Einkommen von { $year }, meist in der zweiten Hälfte von { $next }: { $settlement } ({ $mark }).

limits-year = Zur Steuer des Jahres ({ $count })
also-title = Was der Lohn sonst noch ändert
also-intro = Zur Information. Hier wird nichts berechnet. Die Quellen öffnen sich in einem neuen Tab.
also-holiday = Urlaubsgeld: In den ersten 12 Monaten der Krankheit zählen auch die Stunden, die Sie nicht arbeiten. Danach zählen nur die geleisteten Stunden.
also-premium = Jahresendprämie: Jeder Sektor oder Betrieb entscheidet, ob Krankheitstage zählen. In der paritätischen Kommission 200 zählen die ersten 60 Tage im Jahr.
also-pension = Pension: Tage mit Krankengeld zählen mit Ihrem letzten normalen Lohn.
also-group = Gruppenversicherung: Das Reglement bestimmt, was weiterläuft, wenn Sie teilweise arbeiten. Ihr Arbeitgeber kann es Ihnen geben.
also-source = Quelle von { $year }
also-source-undated = Quelle ohne Datum
