calendar-title = Was sich ändert und was wann zu tun ist
further-calendar = Was sich ändert und was wann zu tun ist ({ $count })
calendar-none = In den gezeigten Monaten ändert sich nichts und ist nichts zu melden.
amount-changes = Das Krankengeld beträgt dann { $after } pro Tag statt { $before }.
amount-stays = Das Krankengeld bleibt bei { $after } pro Tag.

event-declare_by = Letzter Werktag, um die Arbeit zu melden, die am { $work_date } beginnt. Sie schicken ein einziges Formular an Ihre Krankenkasse: Damit melden Sie die Arbeit und beantragen die Erlaubnis des Vertrauensarztes. Sie dürfen anfangen, ohne auf die Antwort zu warten.
event-work_starts = Die Arbeit beginnt: { $weekly_hours } { $weekly_hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche.
event-work_ends = Die Arbeit ist zu Ende. Melden Sie das Ihrer Krankenkasse.
event-work_changes = Ihre Arbeit zählt ab jetzt anders: andere Stunden in diesem Monat oder ein weiteres Jahr der Erlaubnis.
event-permission_end = Die Erlaubnis zu arbeiten endet: Sie gilt höchstens { $years_count } Jahre. Um weiterzuarbeiten, beantragen Sie vor diesem Tag eine neue.
event-fund_starts = Die Krankenkasse beginnt zu zahlen.
event-minimum_starts = Monat { $month_count } Ihrer Arbeitsunfähigkeit: Ab jetzt gilt ein Mindestbetrag.
event-minimum_changes = Ab Monat { $month_count } Ihrer Arbeitsunfähigkeit gilt ein anderes Minimum: { $minimum_eur } pro Tag.
event-minimum_ends = Ab Monat { $month_count } gilt ein anderes Minimum, { $minimum_eur } pro Tag. Ihr Krankengeld folgt wieder Ihrem Lohn.
event-minimum_age = Sie werden { $age_count } Jahre alt. Ab jetzt gilt das Minimum eines regelmäßigen Arbeitnehmers.
event-invalidity_starts = Sie gehen in die Invalidität über (ab Monat 13). Jetzt gelten die Regeln des zweiten Jahres.
event-law_changes = Die Beträge des Gesetzes ändern sich, zum Beispiel wegen des Index.
event-family_changes = Ihre Familiensituation wird: { $family_id }.
event-unemployed_month_7 = Monat 7: Ab jetzt zählt Ihr früherer Lohn, nicht Ihr Arbeitslosengeld.
event-premium_paid = Die Aufholprämie von { $amount_eur } wird mit dem Krankengeld dieses Monats bezahlt.

amount-changes-then = Mit dieser Arbeit beträgt das Krankengeld { $after } pro Tag statt { $before }.
amount-none = Die Krankenkasse zahlt dann nichts.
calendar-save = Diese Tage für Ihren Kalender speichern (.ics)
calendar-save-hint = Die Datei wird auf diesem Gerät erstellt. Nichts wird verschickt.
deadline-passed = Dieser Tag ist vorbei. Melden Sie es heute noch.
deadline-passed-permission = Dieser Tag ist vorbei. Beantragen Sie heute noch eine neue Erlaubnis.
deadline-late = Mit einer Meldung am { $date } zahlt die Krankenkasse über { $count } { $count ->
    [one] Monat
   *[other] Monate
  } { $late } statt { $time }.
passed-was = Der letzte Tag für die Meldung war der { $date }.

event-adviser_answer = Letzter Tag für die Antwort des Vertrauensarztes zu der Arbeit, die am { $work_date } beginnt. Der Arzt hat dafür { $days_count } Werktage Zeit.
event-own_work_starts = Ihre selbstständige Tätigkeit beginnt.
event-own_work_month_7 = Nach sechs Monaten dieser Arbeit wird ein fester Teil abgezogen: { $reduction_pct }.
event-own_work_year_4 = Ab jetzt zählt Ihr Jahreseinkommen. Das von { $income_year } wird mit einer Grenze verglichen. Geben Sie kein Einkommen ein, nehmen wir an, dass es nicht über der Grenze liegt.
event-income_test = Ein neues Jahr, eine neue Prüfung Ihres Einkommens. Jetzt zählt das von { $income_year }. Geben Sie kein Einkommen ein, nehmen wir an, dass es nicht über der Grenze liegt.
event-sanction_starts = Die Krankenkasse zieht { $sanction_pct } als Sanktion ab.
event-sanction_ends = Die Sanktion endet.
event-suspension_starts = Die Krankenkasse setzt das Krankengeld vorläufig aus.
event-suspension_ends = Die Aussetzung endet. Die Krankenkasse zahlt wieder.
event-volunteering_starts = Das Ehrenamt beginnt.
event-training_partner = Bei der Ausbildung begleitet Sie der Dienst Ihrer Region: { $region_id }. Die Schritte sind: Orientierung, Ausbildung, dann sechs Monate für die Suche nach Arbeit.
event-training_partner_term = Bei der Ausbildung begleitet Sie der Dienst Ihrer Region: { $region_id }. Sie beginnen dort innerhalb von { $term_count } Monaten, nachdem Sie das Anmeldeformular bekommen haben. Die Schritte sind: Orientierung, Ausbildung, dann sechs Monate für die Suche nach Arbeit.
event-training_starts = Die Ausbildung beginnt.
event-training_ends = Die Ausbildung endet. Jetzt suchen Sie Arbeit mit dem, was Sie gelernt haben.
event-training_premium_by = Bis zu diesem Tag hat die Krankenkasse die Ausbildungsprämie normalerweise gezahlt. Das ist { $term_count } Monate nach dem Beginn der Ausbildung.
event-training_success_by = Bis zu diesem Tag hat die Krankenkasse die { $amount_eur } für das Bestehen normalerweise bezahlt. Das sind { $term_count } Monate nach dem Beginn der Ausbildung.
event-skills_count = Ab jetzt berücksichtigt die Krankenkasse, was Sie gelernt haben. Seit dem Monat, in dem die Ausbildung geendet hat, sind { $term_count } Monate vorbei.
event-resumption_starts = Sie arbeiten wieder voll. Ihr Krankengeld endet. Sagen Sie es Ihrer Krankenkasse.
event-relapse_starts = Sie sind wieder ganz arbeitsunfähig. Melden Sie das Ihrer Krankenkasse.
event-relapse_ends = Die neue Zeit der Arbeitsunfähigkeit ist vorbei.
event-relapse_last_day = Bei einem Rückfall bis zu diesem Tag läuft der alte Zeitraum weiter: derselbe Betrag, keine neue Wartezeit.
event-training_succeeds = Sie haben die Ausbildung bestanden. Sie haben Anspruch auf einen festen Betrag von { $amount_eur }.
event-volunteering_tell = Melden Sie das Ehrenamt Ihrer Krankenkasse (dem Vertrauensarzt), bevor es am { $work_date } beginnt.
