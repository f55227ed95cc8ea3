curve-title = Wie viele Stunden?
curve-intro = Hier sehen Sie, wie viel Ihnen bei jeder Stundenzahl pro Woche bleibt (in Schritten von einer halben Stunde). Monat: { $month }.
curve-same-wage = Wir rechnen immer mit dem Stundenlohn, den Sie eingegeben haben.
curve-doctor = Der Vertrauensarzt Ihrer Krankenkasse entscheidet, wie viele Stunden Sie arbeiten dürfen.
curve-other-job = Die andere Arbeit bleibt, wie sie ist.
curve-attested = Die Stunden, die Sie für einzelne Monate eingegeben haben, zählen hier nicht mit.
curve-same-hours = Das sind die Stunden Ihres Plans: Was Sie hier ändern, ändert sich auch bei Frage 5.
curve-no-net = Für diese Arbeit oder diesen Monat ist der Nettolohn nicht bekannt. Sie sehen nur, was die Krankenkasse zahlt.
curve-no-wage = Ohne Lohn zeigt die Grafik nur, was die Krankenkasse zahlt.
curve-view = Was wollen Sie sehen?
curve-view-net = Was Ihnen im Monat bleibt
curve-view-hour = Was jede zusätzliche Stunde bringt
curve-tax = Die Steuer des Jahres
curve-tax-no = Nicht mitgezählt: was auf Ihr Konto kommt
curve-tax-yes = Mitgezählt: was Ihnen danach bleibt
curve-tax-unknown = Die Steuer des Jahres zählt hier nicht mit ({ $month }): Wir wissen nicht alles, um sie zu berechnen. Für einen anderen Monat geht es vielleicht.

curve-picture = Grafik: { $what }, nach Stunden pro Woche. Die Tabelle danach hat dieselben Beträge.
curve-axis-net = € netto im Monat
curve-axis-fund = € von der Krankenkasse im Monat
curve-axis-hour = € netto zusätzlich, je Stunde
curve-axis-kept = Anteil, der von jedem Euro brutto bleibt
curve-hour-left = € netto zusätzlich nach der Steuer des Jahres, je Stunde
curve-benefit = Von der Krankenkasse
curve-flat-name = nichts wird abgezogen
curve-cliff-name = danach bleibt Ihnen mit mehr Stunden weniger
curve-more = diese Stunde bringt etwas
curve-less = mit dieser Stunde bleibt Ihnen weniger
curve-mark = { $hours } Std.: { $amount }
curve-mark-hour = von { $from } auf { $to } Std.: { $amount }
curve-from-to = { $from } auf { $to }
curve-table = Stunden pro Woche und was Ihnen bleibt: { $month }
curve-table-hour = Was jede zusätzliche Stunde pro Woche bringt: { $month }
curve-table-show = Dasselbe als Tabelle zeigen
curve-table-hide = Tabelle verbergen

curve-here = Mit { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche haben Sie { $net } netto im Monat: { $fund } von der Krankenkasse und { $wage } Lohn.
curve-here-tax = Nach der Steuer des Jahres bleiben { $left }.
curve-here-fund = Mit { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche zahlt die Krankenkasse { $fund } im Monat.
curve-here-fewer = Mit { $from } { $from ->
    [one] Stunde
   *[other] Stunden
  } pro Woche kommt mehr auf Ihr Konto: { $amount }.
curve-here-hour = Die Stunde von { $from } auf { $to } bringt { $amount } netto im Monat.
curve-here-kept = Nach der Steuer des Jahres bleiben davon { $left }: { $part } von jedem Euro brutto.
curve-here-none = Wählen Sie eine Stundenzahl bis Vollzeit. Dann sehen Sie, was Ihnen bleibt.

curve-findings = Was die Grafik zeigt
curve-most = Am meisten kommt auf Ihr Konto mit { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche: { $amount }.
curve-most-taxed = Nach der Steuer des Jahres bleibt Ihnen mit { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche am meisten: { $amount }.
curve-flat = Bis einschließlich { $to } { $to ->
    [one] Stunde
   *[other] Stunden
  } pro Woche wird vom Krankengeld nichts abgezogen. Ab { $next } { $next ->
    [one] Stunde
   *[other] Stunden
  } schon.
curve-flat-all = Bei jeder dieser Stundenzahlen wird in diesem Monat nichts vom Krankengeld abgezogen.
curve-flat-none = Mit jeder dieser Stundenzahlen wird etwas vom Krankengeld abgezogen.
curve-cliff = Mit { $from } { $from ->
    [one] Stunde
   *[other] Stunden
  } pro Woche kommen { $loss } mehr auf Ihr Konto als mit { $to } { $to ->
    [one] Stunde
   *[other] Stunden
  }.
curve-cliff-start = Ohne diese Arbeit kommen { $loss } mehr auf Ihr Konto als mit { $to } { $to ->
    [one] Stunde
   *[other] Stunden
  } pro Woche.
curve-cliff-end = Ab { $ends } { $ends ->
    [one] Stunde
   *[other] Stunden
  } bekommen Sie wieder mindestens so viel.
curve-cliff-open = Mit mehr Stunden wird es nicht wieder so viel, auch nicht bei Vollzeit.
curve-cliff-tax-more = Nach der Steuer des Jahres bleiben Ihnen mit { $to } { $to ->
    [one] Stunde
   *[other] Stunden
  } { $amount } mehr.
curve-cliff-tax-less = Nach der Steuer des Jahres bleiben Ihnen mit { $to } { $to ->
    [one] Stunde
   *[other] Stunden
  } { $amount } weniger.
curve-cliff-tax-same = Nach der Steuer des Jahres bleibt Ihnen mit { $to } { $to ->
    [one] Stunde
   *[other] Stunden
  } gleich viel.
curve-cliff-none = Ihnen bleibt nie weniger, wenn Sie mehr Stunden arbeiten.
curve-cliffs = An { $count } Stellen bleibt Ihnen mit mehr Stunden weniger: höchstens { $loss } weniger. Das ist der größte Rückgang:
curve-cliffs-all = Alle { $count } Stellen
curve-why = Die Regel und ihr Artikel, für { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche
curve-rule-reduction = Das Krankengeld sinkt mit den Stunden, in ganzen Prozent. Hier sinkt es um mehr, als an Nettolohn dazukommt.
curve-rule-own = Hier wird ein fester Teil vom Krankengeld abgezogen, auch bei wenigen Stunden.
curve-rule-tax = Hier behält die Krankenkasse mehr Steuer vom Krankengeld ein. Die Steuerabrechnung gleicht das später aus.
curve-rule-bonus = Hier wird der Beschäftigungsbonus kleiner. Dadurch zahlen Sie mehr Sozialbeiträge auf Ihren Lohn.
curve-rule-special = Hier steigt der Sonderbeitrag zur sozialen Sicherheit auf den Lohn.
curve-rule-payroll = Hier behält der Arbeitgeber mehr Steuer vom Lohn ein. Die Steuerabrechnung gleicht das später aus.
curve-rule-other = Hier wird mehr abgezogen, als an Nettolohn dazukommt.

curve-for = Wie viel netto möchten Sie im Monat? Wir suchen die Stunden.
curve-for-taxed = Wie viel möchten Sie im Monat, nach der Steuer des Jahres? Wir suchen die Stunden.
curve-for-ask = Die Stunden suchen
curve-for-fewest = Für { $wish } brauchen Sie { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche. Sie haben dann { $amount }.
curve-for-lost = Mit { $lost } { $lost ->
    [one] Stunde
   *[other] Stunden
  } haben Sie wieder weniger, als Sie wollten.
curve-for-already = Ohne diese Arbeit haben Sie schon { $amount }.
curve-for-never = { $wish } erreichen Sie mit keiner Stundenzahl bis Vollzeit. Am meisten sind { $amount }, mit { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche.
curve-for-unknown = Für diesen Monat wissen wir nicht genug, um das zu berechnen.
curve-use = { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } in den Plan setzen
curve-used = Ihr Plan hat jetzt { $hours } { $hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche.
