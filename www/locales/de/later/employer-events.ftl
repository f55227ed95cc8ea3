event-guaranteed_ends = Letzter Tag des garantierten Lohns ({ $days_count } { $days_count ->
    [one] Tag
   *[other] Tage
 }).
event-sheet_due = Senden Sie das Auskunftsblatt für die Krankenkasse (Meldung eines sozialen Risikos, Szenario 1), { $way_id }.
event-worker_asks = Letzter Werktag, an dem der Arbeitnehmer der Krankenkasse die Arbeit vom { $work_date } meldet und um Erlaubnis bittet.
event-permission_answer = Der Vertrauensarzt antwortet innerhalb von { $days_count } Werktagen ab dem { $work_date }. Die Arbeit darf früher beginnen.
event-permitted_starts = Die Arbeit mit Erlaubnis beginnt: { $weekly_hours } Stunden pro Woche.
event-work_declaration_first = Melden Sie die Arbeit vom { $work_month } (Szenario 2), { $way_id }: { $weekly_hours } Stunden pro Woche, Vollzeit ist { $full_time_hours }. Spätestens am Ende des Monats.
event-work_declaration_month = Melden Sie die Stunden und den Lohn vom { $work_month } (Szenario 2), { $way_id }.
event-work_declaration_change = Melden Sie, was sich im { $work_month } geändert hat (Szenario 2), { $way_id }: andere Stunden oder eine Unterbrechung.
event-work_declaration_end = Melden Sie, dass die Arbeit mit Erlaubnis im { $work_month } endete (Szenario 2), { $way_id }.
event-permitted_ends = Die Erlaubnis endet: sie gilt höchstens { $years_count } Jahre. Der Arbeitnehmer beantragt vorher eine neue.
event-full_return = Der Arbeitnehmer ist ganz zurück.
event-resumption_declaration = Bestätigen Sie, dass der Arbeitnehmer zurück ist, { $way_id }: nur wenn das Attest noch läuft oder die Krankenkasse darum bittet.
event-relapse_window_ends = Letzter Tag, an dem eine neue Krankheit keinen neuen garantierten Lohn gibt: { $days_count } Tage nach dem { $ended_date }.
event-ill_again = Der Arbeitnehmer ist wieder ganz krank.
event-neutral_ends = Letzter Tag der { $weeks_count } Wochen: bis hier gibt eine Krankheit während der Arbeit keinen garantierten Lohn.
event-solidarity_starts = Der Solidaritätsbeitrag beginnt: { $rate_pct } des Krankengeldes bis zum { $until_date }. Er wird jedes Quartal mit einem Belastungsbescheid verlangt.
event-solidarity_ends = Letzter Tag, der für den Solidaritätsbeitrag zählt.
event-premium_ask = Ab jetzt können Sie die Prämie von { $amount_eur } bei der Krankenkasse des Arbeitnehmers beantragen: die Arbeit dauerte { $term_count } Monate.
event-premium_paid_by = Die Prämie von { $amount_eur } ist spätestens jetzt gezahlt, wenn Sie sie am ersten Tag beantragt haben.
event-reintegration_information = Informieren Sie den Arbeitnehmer nach { $weeks_count } Wochen Krankheit über die Wege zurück.
event-work_potential = Nach { $weeks_count } Wochen Krankheit schätzt der Arbeitsarzt oder die Pflegekraft das Arbeitspotenzial.
event-trajectory_from = { $term_count ->
    [0] Ab dem ersten Tag dürfen Sie ein Wiedereingliederungsverfahren beginnen, wenn der Arbeitnehmer zustimmt.
   *[other] Nach { $term_count } Monaten Krankheit dürfen Sie ein Wiedereingliederungsverfahren beginnen.
 }
event-trajectory_without_consent = Nach { $weeks_count } Wochen dürfen Sie ein Wiedereingliederungsverfahren ohne Zustimmung des Arbeitnehmers beginnen.
event-trajectory_by = Mit { $headcount_count } Arbeitnehmern oder mehr, und wenn es Arbeitspotenzial gibt: beginnen Sie spätestens jetzt ein Verfahren, innerhalb von { $term_count } Monaten. Die Sanktion beträgt höchstens { $sanction_eur }.
event-force_majeure_from = { $term_count } Monate Krankheit ohne Unterbrechung: das Verfahren der medizinischen höheren Gewalt darf beginnen.
event-force_majeure_cost = Wenn der Vertrag so endet ({ $ending_id }), melden Sie das dem LIKIV innerhalb von { $days_count } Tagen und zahlen { $amount_eur } an den Fonds Rückkehr zur Arbeit.
event-aid_changes = { $aid_id }: { $rate_pct } ab jetzt.
event-aid_ends = { $aid_id }: spätestens der letzte Tag.

note-responsibilisation = Wenn viele Arbeitnehmer in Invalidität kommen, kann ein Beitrag von { $rate_pct } der Löhne geschuldet sein. Er ist nicht berechnet.
note-responsibilisation_ended = Der alte Beitrag von { $rate_pct } für viele lange Krankheiten endete am { $end_date }.
note-solidarity_before = Kein Solidaritätsbeitrag: die Krankheit begann vor dem { $rule_date }.
note-solidarity_few_workers = Kein Solidaritätsbeitrag: Sie haben weniger als { $headcount_count } Arbeitnehmer.
note-solidarity_age_out = Kein Solidaritätsbeitrag: er ist von { $least_count } bis { $most_count } Jahre geschuldet.
note-solidarity_seniority = Kein Solidaritätsbeitrag: der Arbeitnehmer war weniger als { $month_count } { $month_count ->
    [one] Monat
   *[other] Monate
 } bei Ihnen.
note-solidarity_category = Kein Solidaritätsbeitrag für diese Art von Arbeit: { $category_id }.
note-solidarity_sheltered = Kein Solidaritätsbeitrag für einen anerkannten Arbeitnehmer in einer beschützten Werkstätte.
note-solidarity_announced = Ab 2027 könnte der Solidaritätsbeitrag auch für die Monate 4 und 5 geschuldet sein. Das ist angekündigt, es ist kein Gesetz.
note-trajectory_terms = Wiedereingliederungsverfahren: der Arbeitsarzt entscheidet innerhalb von { $decision_count } Tagen. Sie machen einen Plan innerhalb von { $plan_count } Tagen, oder { $months_count } Monaten, wenn die alte Arbeit nie mehr möglich ist. Der Arbeitnehmer kann innerhalb von { $appeal_count } Tagen Beschwerde einlegen.
note-contact_procedure = Ihre Arbeitsordnung muss sagen, wie Sie mit kranken Arbeitnehmern in Kontakt bleiben.
note-contract_goes_on = Der Vertrag läuft während der Arbeit mit Erlaubnis weiter. Sie können andere Stunden oder Aufgaben in einem Zusatz festlegen. Sie können auch ablehnen.
note-replacement_allowed = Sie können für die Stunden, die nicht gearbeitet werden, jemanden mit einem Ersatzvertrag einstellen.
note-no_aid_modelled = Für { $region_id } ist hier keine Hilfe zu den Lohnkosten bekannt. Fragen Sie den Dienst der Region.
note-new_employer = Der Vertrag mit Ihnen begann am { $employed_date }, nach dem Beginn der Krankheit. Sie zahlen dafür keinen garantierten Lohn.

condition-recognised = Der Arbeitnehmer ist vom Dienst anerkannt.
condition-evaluation = Der Dienst legt den Prozentsatz nach einer Einschätzung fest.
condition-contract_hours = Der Vertrag ist für mindestens { $least_count } Stunden.
condition-percent_steps = Der Prozentsatz ist ein Vielfaches von { $step_pct }.
condition-dutch_speaking = In Brüssel: für Niederländischsprachige.
condition-lives_in_brussels = Der Arbeitnehmer wohnt in Brüssel.
condition-suspended_for = Der Vertrag war wegen der Krankheit mindestens { $months_count } Monate ausgesetzt. Es geht auch nach einer Entscheidung in einem Wiedereingliederungsverfahren, oder nach 6 Monaten ohne Arbeit in den letzten 9.
condition-not_together = Nicht zusammen mit der anderen Prämie der AViQ.
condition-in_invalidity = Die Erlaubnis und die Arbeit beginnen beide ab dem { $invalidity_date }, in der Invalidität.
condition-new_permission = Es ist neue Arbeit mit Erlaubnis, keine Verlängerung früherer Arbeit.
condition-lasts_for = Die Arbeit dauert mindestens { $months_count } Monate. Urlaub zählt mit.
condition-once_per_worker = Einmal pro Arbeitnehmer.
condition-ask_online = Sie beantragen sie online.
condition-ask_paper = Sie beantragen sie online oder auf Papier.
condition-jobseeker_hired = Sie stellen eine arbeitsuchende Person mit verminderter Arbeitsfähigkeit ein, mindestens halbtags, für mindestens { $months_count } Monate.
condition-yearly_renewal = Für ein Jahr, verlängerbar bis { $years_count } Jahre.
condition-year = Für ein Jahr, verlängerbar. Der Dienst entscheidet, wie lange.
condition-aid_ends = Sie dauert höchstens { $months_count } Monate.
condition-maatwerk_bands = Sie dauert höchstens { $last_count } Quartale (Paket von 2 Jahren, nicht verlängerbar) oder { $other_count } Quartale (Paket von 5 Jahren). Das VDAB entscheidet, welches Paket.
condition-employer = Der Arbeitgeber ist ein privater Betrieb, eine Schule oder eine Gemeindeverwaltung.
condition-flanders = Der Arbeitnehmer wohnt in Flandern, oder er wohnt in einem anderen Land der EU oder des EWR und arbeitet in Flandern.
condition-aids_together = Sie zählt auf das, was andere öffentliche Hilfe von den Lohnkosten übrig lässt. Nicht zusammen mit Hilfe nach KAA Nr. 26.
condition-phare_sources = Der höchste Prozentsatz: { $low_pct } nach autonomia.org, { $high_pct } nach inforjeunes (2013). Fragen Sie Phare.
condition-worker_kind = Nicht für einen Flexi-Job, nicht für Gelegenheitsarbeit und nicht in einem Maßarbeitsbetrieb (Paritätische Kommission 327).
condition-contract_short = Der Vertrag ist unbefristet, oder für mindestens { $months_count } Monate.

excluded-closed = Sie kann seit dem { $closed_date } nicht mehr beantragt werden.
excluded-before_invalidity = Die Arbeit beginnt vor dem { $invalidity_date }, dem ersten Tag der Invalidität.
excluded-prolongation = Die Erlaubnis setzt eine fort, die am { $since_date } begann.
excluded-too_short = Die Arbeit dauert weniger als { $months_count } Monate.
excluded-contract_short = Der Vertrag ist für weniger als { $months_count } Monate.
excluded-worker_kind = Nicht für diese Art von Arbeit: { $category_id }.
excluded-sheltered_company = Nicht für eine beschützte Werkstätte.
excluded-before_rule = Die Prämie gibt es seit dem { $rule_date }.
excluded-suspension_short = Der Vertrag war weniger als { $months_count } Monate ausgesetzt. Nur nach einer Entscheidung in einem Wiedereingliederungsverfahren geht es doch: Fragen Sie die AViQ.
excluded-not_new_worker = Nur für einen neu eingestellten Arbeitnehmer.
excluded-less_than_half = Der Vertrag ist für weniger als halbtags.

error-headcount_contradicts = 50 Arbeitnehmer oder mehr sind auch 20 oder mehr.
error-previous_not_before = Die frühere Krankheit muss vor dem { $start_date } enden.
error-work_before_contract = Die Arbeit beginnt am { $work_date }, vor dem Vertrag mit Ihnen.
error-aid_before_rule = Diese Hilfe gibt es seit dem { $rule_date }.
error-aid_closed = Diese Hilfe kann seit dem { $closed_date } nicht mehr beantragt werden.
error-aid_percent = Geben Sie einen Prozentsatz von { $least_pct } bis { $most_pct } ein.
error-aid_percent_step = Dieser Prozentsatz ist ein Vielfaches von { $step_pct }.
error-aid_other_region = Diese Hilfe gehört zu einer anderen Region als der, in der der Arbeitnehmer wohnt und arbeitet.
error-contract_during_illness = Der Arbeitnehmer ist krank seit dem { $start_date }. Ein Vertrag, der später beginnt, beginnt am ersten Arbeitstag bei Ihnen.
error-relapse_without_work = Wieder krank werden ist erst nach Arbeit möglich. Geben Sie zuerst ein, ab wann der Arbeitnehmer arbeitet.
error-aids_together = Diese Hilfe geht nicht zusammen mit: { $aid_id }.

word-other-partial_resumption = Arbeit mit Erlaubnis
word-aid-resumption_premium = Prämie für die Arbeitsaufnahme
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
word-category-childminder = Tagesmutter oder Pflegeeltern ohne Vertrag
word-category-apprentice = Lehre
word-way-electronic = elektronisch
word-way-paper = elektronisch oder auf Papier
word-ending-every = wer auch immer ihn beendet, auch im Einvernehmen
word-ending-by_employer = nur wenn Sie allein sich darauf berufen
aid-state-counted = in den Kosten gezählt
aid-state-possible = möglich, nicht gezählt
aid-state-excluded = ausgeschlossen
aid-state-closed = geschlossen
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
act-rd-2024-03-28 = Königlicher Erlass vom 28. März 2024 über den Fonds Rückkehr zur Arbeit
act-law-2003-02-24 = Gesetz vom 24. Februar 2003 (Meldungen sozialer Risiken)
act-codex-wellbeing = Gesetzbuch über das Wohlbefinden bei der Arbeit
act-flemish-government-2008-07-18 = Erlass der Flämischen Regierung vom 18. Juli 2008 (VOP)
act-decree-2022-01-14 = Flämisches Dekret vom 14. Januar 2022 über individueel maatwerk
act-crwass = Wallonisches Gesetzbuch für Soziales und Gesundheit (AViQ)
act-cocof-2014-01-17 = Dekret vom 17. Januar 2014 über die Inklusion von Menschen mit Behinderung (Phare)
act-actiris-2024 = Brüsseler Hilfe bei Einstellung (Actiris)
