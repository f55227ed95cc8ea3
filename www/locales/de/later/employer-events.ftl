event-guaranteed_ends = Letzter Tag des garantierten Lohns ({ $days_count } { $days_count ->
    [one] Tag
   *[other] Tage
 }).
event-sheet_due = Senden Sie das Informationsblatt für die Krankenkasse (Meldung eines Sozialrisikos, Szenario 1), { $way_id }.
event-worker_asks = Letzter Werktag, um der Krankenkasse die Arbeit zu melden, die am { $work_date } beginnt, und um Erlaubnis zu bitten.
event-permission_answer = Der Vertrauensarzt antwortet innerhalb von { $days_count } Werktagen ab dem { $work_date }. Die Arbeit darf vorher beginnen.
event-permitted_starts = Die Arbeit mit Erlaubnis beginnt: { $weekly_hours } { $weekly_hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche.
event-work_declaration_first = Melden Sie die Arbeit für { $work_month } (Szenario 2), { $way_id }: { $weekly_hours } { $weekly_hours ->
    [one] Stunde
   *[other] Stunden
  } pro Woche (Vollzeit: { $full_time_hours }). Tun Sie das spätestens am Ende des Monats.
event-work_declaration_month = Melden Sie die Stunden und den Lohn für { $work_month } (Szenario 2), { $way_id }.
event-work_declaration_change = Melden Sie, was sich im { $work_month } geändert hat (Szenario 2), { $way_id }: andere Stunden oder eine Unterbrechung.
event-work_declaration_end = Melden Sie, dass die Arbeit mit Erlaubnis im { $work_month } endete (Szenario 2), { $way_id }.
event-permitted_ends = Die Erlaubnis endet: Sie gilt höchstens { $years_count } Jahre. Der Arbeitnehmer beantragt vor diesem Tag eine neue.
event-full_return = Der Arbeitnehmer arbeitet wieder voll.
event-resumption_declaration = Bestätigen Sie, dass der Arbeitnehmer zurück ist, { $way_id }. Das ist nur nötig, wenn die Bescheinigung noch läuft oder die Krankenkasse darum bittet.
event-relapse_window_ends = Letzter Tag, an dem Sie bei einer neuen Krankheit keinen neuen garantierten Lohn zahlen: { $days_count } Tage nach dem { $ended_date }.
event-ill_again = Der Arbeitnehmer ist wieder voll arbeitsunfähig.
event-guaranteed_none = Für diese Krankheit zahlen Sie keinen garantierten Lohn: Die Krankenkasse zahlt sofort.
event-neutral_ends = Letzter Tag der { $weeks_count } Wochen. Für Krankheitstage während der Arbeit mit Erlaubnis bis einschließlich diesem Tag zahlen Sie keinen garantierten Lohn. Dauert eine Krankheit länger, zahlen Sie den Rest der 30 Tage.
event-guaranteed_starts = Ab diesem Tag zahlen Sie garantierten Lohn für die Krankheit, die am { $illness_date } begann, bis einschließlich { $end_date }.
event-solidarity_starts = Der Solidaritätsbeitrag beginnt: { $rate_pct } des Krankengeldes bis zum { $until_date }. Das LSS verlangt ihn jedes Quartal mit einer Lastschriftanzeige.
event-solidarity_ends = Letzter Tag, der für den Solidaritätsbeitrag zählt.
event-premium_ask = Ab jetzt können Sie die Prämie von { $amount_eur } bei der Krankenkasse des Arbeitnehmers beantragen: Die Arbeit hat { $term_count } Monate gedauert.
event-premium_paid_by = Die Prämie von { $amount_eur } ist spätestens jetzt gezahlt, wenn Sie sie am ersten Tag beantragt haben.
event-reintegration_information = Informieren Sie den Arbeitnehmer nach { $weeks_count } Wochen Krankheit über die Möglichkeiten der Rückkehr.
event-work_potential = Nach { $weeks_count } Wochen Krankheit schätzt der Arbeitsarzt oder die Pflegekraft das Arbeitspotenzial ein.
event-trajectory_from = { $term_count ->
    [0] Ab dem ersten Tag dürfen Sie ein Wiedereingliederungsprogramm beginnen, wenn der Arbeitnehmer zustimmt.
   *[other] Nach { $term_count } Monaten Krankheit dürfen Sie ein Wiedereingliederungsprogramm beginnen.
  }
event-trajectory_without_consent = Nach { $weeks_count } Wochen dürfen Sie ein Wiedereingliederungsprogramm ohne Zustimmung des Arbeitnehmers beginnen.
event-trajectory_by = Wenn Sie { $headcount_count } Arbeitnehmer oder mehr haben und es Arbeitspotenzial gibt, beginnen Sie spätestens an diesem Tag ein Wiedereingliederungsprogramm (die Frist beträgt { $term_count } Monate). Die Sanktion beträgt höchstens { $sanction_eur }.
event-force_majeure_from = { $term_count } Monate Krankheit ohne Unterbrechung: Das Verfahren der medizinischen höheren Gewalt darf beginnen.
event-force_majeure_cost = Wenn der Vertrag so endet ({ $ending_id }), melden Sie das dem LIKIV innerhalb von { $days_count } Tagen und zahlen { $amount_eur } an den Fonds für die Rückkehr zur Arbeit.
event-aid_changes = { $aid_id }: { $rate_pct } ab jetzt.
event-aid_ends = { $aid_id } endet spätestens an diesem Tag.

note-responsibilisation = Wenn viele Arbeitnehmer in Invalidität kommen, kann ein Beitrag von { $rate_pct } der Löhne geschuldet sein. Er ist nicht berechnet.
note-responsibilisation_ended = Der alte Beitrag von { $rate_pct } für viele lange Krankheiten endete am { $end_date }.
note-solidarity_before = Kein Solidaritätsbeitrag: Die Krankheit begann vor dem { $rule_date }.
note-solidarity_few_workers = Kein Solidaritätsbeitrag: Sie haben weniger als { $headcount_count } Arbeitnehmer.
note-solidarity_age_out = Kein Solidaritätsbeitrag: Er ist nur für Arbeitnehmer von { $least_count } bis { $most_count } Jahren geschuldet.
note-solidarity_seniority = Kein Solidaritätsbeitrag: Der Arbeitnehmer war weniger als { $month_count } { $month_count ->
    [one] Monat
   *[other] Monate
  } bei Ihnen beschäftigt.
note-solidarity_category = Kein Solidaritätsbeitrag für diese Art von Arbeit: { $category_id }.
note-solidarity_sheltered = Kein Solidaritätsbeitrag für einen anerkannten Arbeitnehmer in einer beschützenden Werkstätte.
note-solidarity_announced = Ab 2027 könnte der Solidaritätsbeitrag auch für die Monate 4 und 5 geschuldet sein. Das ist angekündigt, es ist kein Gesetz.
note-trajectory_terms = Wiedereingliederungsprogramm: Der Arbeitsarzt entscheidet innerhalb von { $decision_count } Tagen. Sie machen innerhalb von { $plan_count } Tagen einen Plan. Ist die alte Arbeit nie mehr möglich, haben Sie { $months_count } Monate. Der Arbeitnehmer kann innerhalb von { $appeal_count } Tagen Beschwerde einlegen.
note-contact_procedure = In Ihrer Arbeitsordnung muss stehen, wie Sie mit kranken Arbeitnehmern in Kontakt bleiben.
note-contract_goes_on = Der Vertrag läuft während der Arbeit mit Erlaubnis weiter. Sie können andere Stunden oder Aufgaben in einem Zusatzvertrag festlegen. Sie können auch ablehnen.
note-replacement_allowed = Sie können für die Stunden, die nicht gearbeitet werden, jemanden mit einem Ersatzvertrag einstellen.
note-no_aid_modelled = Für { $region_id } ist hier keine Hilfe zu den Lohnkosten bekannt. Fragen Sie den Dienst der Region.
note-new_employer = Der Vertrag mit Ihnen begann am { $employed_date }, nach dem Beginn der Krankheit. Sie zahlen für diese Krankheit keinen garantierten Lohn.

condition-recognised = Der Arbeitnehmer ist vom Dienst anerkannt.
condition-evaluation = Der Dienst legt den Prozentsatz nach einer Einschätzung fest.
condition-contract_hours = Der Vertrag ist für mindestens { $least_count } Stunden.
condition-percent_steps = Der Prozentsatz ist ein Vielfaches von { $step_pct }.
condition-dutch_speaking = In Brüssel: für Niederländischsprachige.
condition-lives_in_brussels = Der Arbeitnehmer wohnt in Brüssel.
condition-lives_in_wallonia = Der Arbeitnehmer wohnt in der Wallonie, außerhalb der Deutschsprachigen Gemeinschaft.
condition-suspended_for = Der Vertrag war wegen der Krankheit mindestens { $months_count } Monate ausgesetzt. Es geht auch nach einer Entscheidung in einem Wiedereingliederungsprogramm, oder nach 6 Monaten ohne Arbeit in den letzten 9.
condition-not_together = Nicht zusammen mit der anderen Prämie der AViQ.
condition-in_invalidity = Die Erlaubnis und die Arbeit beginnen beide ab dem { $invalidity_date }, in der Invalidität.
condition-new_permission = Es ist neue Arbeit mit Erlaubnis, keine Verlängerung früherer Arbeit.
condition-lasts_for = Die Arbeit dauert mindestens { $months_count } Monate. Urlaub zählt mit.
condition-once_per_worker = Einmal pro Arbeitnehmer.
condition-ask_online = Sie beantragen sie online.
condition-ask_paper = Sie beantragen sie online oder auf Papier.
condition-jobseeker_hired = Sie stellen eine arbeitsuchende Person mit verminderter Arbeitsfähigkeit ein, mindestens halbzeitig, für mindestens { $months_count } Monate.
condition-yearly_renewal = Für ein Jahr, verlängerbar bis { $years_count } Jahre.
condition-year = Für ein Jahr, verlängerbar. Der Dienst entscheidet, wie lange.
condition-aid_ends = Die Hilfe dauert höchstens { $months_count } Monate.
condition-maatwerk_bands = Die Prämie läuft höchstens { $last_count } Quartale (Paket von 2 Jahren, nicht verlängerbar) oder { $other_count } Quartale (Paket von 5 Jahren). Der VDAB entscheidet, welches Paket es ist.
condition-employer = Der Arbeitgeber ist ein privater Betrieb, eine Schule oder eine lokale Behörde.
condition-flanders = Der Arbeitnehmer wohnt in Flandern, oder er wohnt in einem anderen Land der EU oder des EWR und arbeitet in Flandern.
condition-aids_together = Die Prämie wird auf die Lohnkosten berechnet, nach Abzug anderer öffentlicher Hilfe. Sie geht nicht zusammen mit Hilfe nach dem KAA Nr. 26.
condition-phare_sources = Der höchste Prozentsatz: { $low_pct } nach autonomia.org, { $high_pct } nach inforjeunes (2013). Fragen Sie Phare.
condition-worker_kind = Nicht für einen Flexijob, nicht für Gelegenheitsarbeit und nicht in einer beschützenden Werkstätte (Paritätische Kommission 327).
condition-contract_short = Der Vertrag ist unbefristet oder gilt mindestens { $months_count } Monate.

excluded-closed = Sie kann seit dem { $closed_date } nicht mehr beantragt werden.
excluded-before_invalidity = Die Arbeit beginnt vor dem { $invalidity_date }, dem ersten Tag der Invalidität.
excluded-prolongation = Das ist keine neue Erlaubnis: Sie verlängert eine Erlaubnis, die am { $since_date } begann.
excluded-too_short = Die Arbeit dauert weniger als { $months_count } Monate.
excluded-contract_short = Der Vertrag gilt weniger als { $months_count } Monate.
excluded-worker_kind = Nicht für diese Art von Arbeit: { $category_id }.
excluded-sheltered_company = Nicht für eine beschützende Werkstätte.
excluded-before_rule = Die Prämie gibt es erst seit dem { $rule_date }.
excluded-suspension_short = Der Vertrag war weniger als { $months_count } Monate ausgesetzt. Es geht nur nach einer Entscheidung in einem Wiedereingliederungsprogramm. Fragen Sie die AViQ.
excluded-not_new_worker = Nur für einen neu eingestellten Arbeitnehmer.
excluded-less_than_half = Der Vertrag umfasst weniger als eine halbe Stelle.

error-headcount_contradicts = Sie haben 50 Arbeitnehmer oder mehr gewählt. Dann sind es auch 20 oder mehr. Prüfen Sie diese Antwort.
error-previous_not_before = Die frühere Krankheit muss vor dem { $start_date } enden.
error-work_before_contract = Die Arbeit beginnt am { $work_date }, vor dem Vertrag mit Ihnen.
error-aid_before_rule = Diese Hilfe gibt es erst seit dem { $rule_date }.
error-aid_closed = Diese Hilfe kann seit dem { $closed_date } nicht mehr beantragt werden.
error-aid_percent = Geben Sie einen Prozentsatz von { $least_pct } bis { $most_pct } ein.
error-aid_percent_step = Geben Sie ein Vielfaches von { $step_pct } ein.
error-aid_other_region = Diese Hilfe gehört zu einer anderen Region als der, in der der Arbeitnehmer wohnt und arbeitet.
error-contract_during_illness = Der Arbeitnehmer ist seit dem { $start_date } krank. Beginnt der Vertrag später, muss er am ersten Arbeitstag bei Ihnen beginnen.
error-relapse_without_work = Ein Rückfall ist erst nach einer Rückkehr zur Arbeit möglich. Geben Sie zuerst ein, ab wann der Arbeitnehmer arbeitet.
error-aids_together = Diese Hilfe lässt sich nicht kombinieren mit: { $aid_id }.

word-other-partial_resumption = Arbeit mit Erlaubnis
word-aid-resumption_premium = Prämie für die Wiederaufnahme der Arbeit
word-aid-vop = Flämische Unterstützungsprämie (VOP)
word-aid-individual_maatwerk = Individueel maatwerk, Lohnprämie
word-aid-maatwerk_guidance = Individueel maatwerk, Begleitprämie
word-aid-aviq_integration = Integrationsprämie der AViQ
word-aid-aviq_compensation = Ausgleichsprämie der AViQ
word-aid-phare = Eingliederungsprämie von Phare
word-aid-actiris_hiring = Prämie von Actiris bei Einstellung
word-category-ordinary = gewöhnliche Arbeit
word-category-temporary_agency = Leiharbeit
word-category-flexi_job = Flexijob
word-category-student = Studentenarbeit
word-category-occasional = Gelegenheitsarbeit
word-category-childminder = Tagesmutter, Tagesvater oder Pflegeeltern ohne Arbeitsvertrag
word-category-apprentice = Lehre
word-way-electronic = elektronisch
word-way-paper = elektronisch oder auf Papier
word-ending-every = wer auch immer ihn beendet, auch in gegenseitigem Einvernehmen
word-ending-by_employer = nur wenn Sie allein sich auf die höhere Gewalt berufen
aid-state-counted = in den Kosten mitgezählt
aid-state-possible = möglich, nicht mitgezählt
aid-state-excluded = ausgeschlossen
aid-state-closed = nicht mehr zu beantragen
ask-fund = die Krankenkasse des Arbeitnehmers
ask-vdab = VDAB
ask-aviq = AViQ
ask-phare = Phare
ask-actiris = Actiris
acts-employer = Sie
acts-worker = der Arbeitnehmer
acts-fund = die Krankenkasse
acts-nsso = das LSS
acts-occupational_physician = der Arbeitsarzt

act-cla-12bis = Kollektives Arbeitsabkommen Nr. 12bis über den garantierten Lohn der Arbeiter
act-cla-13bis = Kollektives Arbeitsabkommen Nr. 13bis über den garantierten Lohn der Angestellten
act-law-2025-12-19 = Gesetz vom 19. Dezember 2025 über die Rückkehr zur Arbeit
act-programme-law-2002-12-24 = Programmgesetz vom 24. Dezember 2002 (Ermäßigungen der Beiträge)
act-rd-2003-05-16 = Königlicher Erlass vom 16. Mai 2003 über die Ermäßigungen der Beiträge
act-rd-1967-03-30 = Königlicher Erlass vom 30. März 1967 über den Jahresurlaub
act-rd-2024-03-28 = Königlicher Erlass vom 28. März 2024 über den Fonds für die Rückkehr zur Arbeit
act-law-2003-02-24 = Gesetz vom 24. Februar 2003 (Meldungen von Sozialrisiken)
act-codex-wellbeing = Gesetzbuch über das Wohlbefinden bei der Arbeit
act-flemish-government-2008-07-18 = Erlass der Flämischen Regierung vom 18. Juli 2008 (VOP)
act-decree-2022-01-14 = Flämisches Dekret vom 14. Januar 2022 über individueel maatwerk
act-crwass = Wallonisches Gesetzbuch für Soziales und Gesundheit (AViQ)
act-cocof-2014-01-17 = Dekret vom 17. Januar 2014 über die Inklusion von Menschen mit Behinderung (Phare)
act-actiris-2024 = Brüsseler Hilfe bei Einstellung (Actiris)
