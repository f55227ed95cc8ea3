calendar-title = Was sich ändert und was wann zu tun ist
further-calendar = Was sich ändert und was wann zu tun ist ({ $count })
calendar-none = In den gezeigten Monaten ändert sich nichts und ist nichts zu melden.
amount-changes = Das Krankengeld beträgt dann { $after } pro Tag statt { $before }.
amount-stays = Das Krankengeld bleibt bei { $after } pro Tag.

event-declare_by = Letzter Werktag, um die Arbeit zu melden, die am { $work_date } beginnt. Sie schicken ein einziges Formular an Ihre Krankenkasse: Damit melden Sie die Arbeit und beantragen die Erlaubnis des Vertrauensarztes. Sie dürfen anfangen, ohne auf die Antwort zu warten.
event-work_starts = Die Arbeit beginnt: { $weekly_hours } Stunden pro Woche.
event-work_ends = Die Arbeit ist zu Ende. Melden Sie das Ihrer Krankenkasse.
event-permission_end = Die Erlaubnis zu arbeiten endet: Sie gilt höchstens { $years_count } Jahre. Um weiterzuarbeiten, beantragen Sie vor diesem Tag eine neue.
event-fund_starts = Die Krankenkasse beginnt zu zahlen, anstelle Ihres Arbeitgebers: { $after_eur } pro Tag.
event-minimum_starts = Monat { $month_count } Ihrer Arbeitsunfähigkeit: Ab jetzt gilt ein Mindestbetrag.
event-invalidity_starts = Sie gehen in die Invalidität über (ab Monat 13). Ihre Familiensituation bestimmt jetzt den Prozentsatz.
event-law_changes = Die Beträge des Gesetzes ändern sich, zum Beispiel wegen des Index.
event-family_changes = Ihre Familiensituation wird: { $family_id }.
event-unemployed_month_7 = Monat 7: Ab jetzt zählt Ihr früherer Lohn, nicht Ihr Arbeitslosengeld.
event-premium_paid = Die Aufholprämie von { $amount_eur } wird mit dem Krankengeld dieses Monats bezahlt.
