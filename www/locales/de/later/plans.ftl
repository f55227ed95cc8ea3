plan-cards-title = Ihre Pläne
plan-cards-hint = Drücken Sie auf einen Plan, um ihn zu sehen und zu ändern. Die anderen Pläne bleiben, wie sie sind.
plan-open = noch nicht vollständig oder noch nicht richtig
plan-name = Name dieses Plans
plan-name-hint = Ein eigener Name, zum Beispiel „Beim Bäcker“. Darf leer bleiben.
plan-remove = { $plan } entfernen
plan-removed = { $plan } wurde entfernt.
plan-restore = Wiederherstellen
plan-switch = Welchen Plan wollen Sie sehen?
more-plans-title = Mit einem anderen Plan vergleichen
more-plans-hint = Eine Kopie hat dieselben Antworten. Danach ändern Sie, was anders ist, zum Beispiel die Stunden. Sie können { $most } Pläne nebeneinander stellen.
plan-copy = { $plan } kopieren
plan-copy-this = Diesen Plan kopieren
plan-add = Einen leeren Plan beginnen
plans-full = Es gibt { $most } Pläne. Entfernen Sie zuerst einen, um einen weiteren hinzuzufügen.

stop-title = Wenn Sie wieder krank werden
stop-months = Aufhören nach
stop-count = { $count } { $count ->
    [one] Monat
   *[other] Monaten
 }
stop-pays = Sind Sie ab dem { $date } wieder voll arbeitsunfähig, zahlt die Krankenkasse Ihnen { $amount } im { $month }. { $base } sind es { $before }.
stop-same = Sind Sie ab dem { $date } wieder voll arbeitsunfähig, zahlt die Krankenkasse Ihnen { $amount } im { $month }. { $base } ist es gleich viel.
stop-employer-first = Haben Sie ab dem { $date } einen Rückfall, zahlt zuerst Ihr Arbeitgeber den garantierten Lohn, bis einschließlich { $until }. Dieser Betrag ist nicht berechnet.
stop-then = Danach zahlt Ihnen die Krankenkasse { $amount } im { $month }. { $base } sind es { $before }.
stop-worker-assumed = Wir nehmen an, dass Sie dort Angestellter sind. Sind Sie Arbeiter, zahlt der Arbeitgeber weniger Wochen.
stop-after-term = Haben Sie nach dem { $date } einen Rückfall, beginnt ein neuer Zeitraum. Zuerst zahlt Ihr Arbeitgeber, danach bekommen Sie ein neues Krankengeld, berechnet auf den Lohn dieser Arbeit.
stop-more = Über { $count } { $count ->
    [one] Monat
   *[other] Monate
  }, netto und vor der Steuerabrechnung, ist das { $amount } mehr als { $base }.
stop-less = Über { $count } { $count ->
    [one] Monat
   *[other] Monate
  }, netto und vor der Steuerabrechnung, ist das { $amount } weniger als { $base }.
stop-even = Über { $count } { $count ->
    [one] Monat
   *[other] Monate
  }, netto und vor der Steuerabrechnung, ist das so viel wie { $base }.
stop-outside = Der { $date } liegt außerhalb der gezeigten Monate. Wählen Sie weniger Monate oder ändern Sie „Erster Monat“ unter „Genauer machen“.
stop-assumed = Was wir dann noch annehmen ({ $count })
stop-unknown = Für diesen Plan können wir das nicht berechnen.
stop-beside = „Aufhören nach { $months } { $months ->
    [one] Monat
   *[other] Monaten
 }“ neben diesen Plan stellen

compare-plans-title = Ihre Pläne nebeneinander
compare-plans-intro = Jede Spalte ist ein Plan. „Mehr“ und „weniger“ vergleichen mit der ersten Spalte: ohne Plan.
plans-none = Ohne Plan
plans-on-screen = jetzt auf dem Bildschirm
plans-pager = Welche Spalten wollen Sie sehen?
plans-pair = Jetzt: { $left } und { $right }
plans-before = Voriger Plan
plans-after = Nächster Plan
plans-year = Das Jahr { $year }
plans-other-years = Die anderen Jahre
plans-to-do = Was zu tun ist und was endet
plans-more = { $amount } mehr
plans-less = { $amount } weniger
plans-same = gleich viel
plans-range = zwischen { $low } und { $high }
plans-aside = Zurückzulegen
plans-aside-amount = { $amount } pro Monat, { $months } { $months ->
    [one] Monat
   *[other] Monate
  } lang; höchstens { $most } pro Monat
plans-per-hour = Pro Arbeitsstunde, nach der Steuer
plans-no-hours = keine Stunden
plans-declare = Was Sie melden müssen
plans-declare-none = nichts
plans-ends = Was endet oder sich ändert
plans-ends-none = soweit wir wissen nichts
plans-total = Zusammen, netto, vor der Steuerabrechnung
plans-own-income = pro Monat ohne das, was Ihre selbstständige Tätigkeit einbringt
plans-change = Zu den Antworten
plans-change-one = { $plan } ändern
plans-aside-worst = nichts; höchstens { $most } pro Monat, { $months } { $months ->
    [one] Monat
   *[other] Monate
  } lang
